package fr.contratdeville.spring;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers of a {@code @RestController} to a file that cannot be read: problem details (RFC 9457) in
 * the language of who asked, French or English, with the status 413 if the file is too large and
 * 422 if anything else is wrong with it.
 *
 * <pre>{@code
 * {
 *   "type": "about:blank",
 *   "title": "Document illisible",
 *   "status": 422,
 *   "detail": "photo.png : le contenu est une image, ...",
 *   "instance": "/bilans",
 *   "fichier": "photo.png"
 * }
 * }</pre>
 *
 * <p>It comes before the handlers that Spring Boot has for its own exceptions. An application that
 * answers in another way says {@code contrat-de-ville.problemes=false}, or has a bean of this type.
 * Type, title and detail can also be given as messages of the application, as for the exceptions of
 * Spring: {@code problemDetail.title.fr.contratdeville.echange.LectureException}.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(-1)
public final class LectureProblems {

  private static final Message TITRE = Message.of("Document illisible", "Document not readable");
  /** By number: their names differ between the versions of Spring. */
  private static final HttpStatusCode TOO_LARGE = HttpStatusCode.valueOf(413);

  private static final HttpStatusCode UNPROCESSABLE = HttpStatusCode.valueOf(422);

  private final MessageSource messages;
  private final Locale langue;

  /**
   * Made by the auto-configuration or by hand.
   *
   * @param messages the messages of the application
   * @param langue the language where a request names none
   */
  public LectureProblems(MessageSource messages, Locale langue) {
    this.messages = messages;
    this.langue = langue;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> illisible(LectureException e, HttpServletRequest demande) {
    Locale choisie = langue(demande);
    HttpStatusCode statut =
        e.getCause() instanceof LimitedStream.TooLong ? TOO_LARGE : UNPROCESSABLE;
    ProblemDetail probleme = ErrorResponse.builder(e, statut, e.message(choisie))
        .title(TITRE.texte(choisie))
        .property("fichier", e.fichier())
        .build(messages, choisie)
        .getBody();
    return ResponseEntity.status(statut)
        .header(HttpHeaders.CONTENT_LANGUAGE, Message.of("fr", "en").texte(choisie))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(probleme);
  }

  /** Not the language of the machine, which Spring would take where a request names none. */
  private Locale langue(HttpServletRequest demande) {
    boolean muette = demande.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null;
    LocaleResolver choix = RequestContextUtils.getLocaleResolver(demande);
    return muette && (choix == null || choix instanceof AcceptHeaderLocaleResolver)
        ? langue
        : RequestContextUtils.getLocale(demande);
  }
}
