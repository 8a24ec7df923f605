package org.example.contrats;

import fr.contratdeville.echange.LectureException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what went wrong in one sentence in the language of who asked: on a page to a person, as
 * problem details (RFC 9457) to a program.
 */
@ControllerAdvice
class Erreurs {

  private static final Logger JOURNAL = LoggerFactory.getLogger(Erreurs.class);

  /** By number: their names differ between the versions of Spring. */
  static final HttpStatus TROP_GRAND = HttpStatus.valueOf(413);

  private static final HttpStatus ILLISIBLE = HttpStatus.valueOf(422);

  private final MessageSource messages;
  private final DataSize parFichier;
  private final DataSize enTout;

  Erreurs(
      MessageSource messages,
      @Value("${spring.servlet.multipart.max-file-size}") DataSize parFichier,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize enTout) {
    this.messages = messages;
    this.parFichier = parFichier;
    this.enTout = enTout;
  }

  /** A file that cannot be read, on a page: the library says why. The starter answers programs. */
  @ExceptionHandler
  Object illisible(LectureException e, HttpServletRequest demande, Locale langue) {
    return reponse(ILLISIBLE, e.message(langue), demande);
  }

  @ExceptionHandler
  Object refus(Refus e, HttpServletRequest demande, Locale langue) {
    return reponse(e.statut(), messages.getMessage(e.getMessage(), e.arguments(), langue), demande);
  }

  @ExceptionHandler
  Object tropGrand(MaxUploadSizeExceededException e, HttpServletRequest demande, Locale langue) {
    Object[] tailles = {parFichier.toMegabytes(), enTout.toMegabytes()};
    return refus(new Refus(TROP_GRAND, "erreur.taille", tailles), demande, langue);
  }

  /** No form with files, or one of too many parts. */
  @ExceptionHandler
  Object malForme(MultipartException e, HttpServletRequest demande, Locale langue) {
    return refus(new Refus(HttpStatus.BAD_REQUEST, "erreur.demande"), demande, langue);
  }

  @ExceptionHandler
  Object sansFichier(
      MissingServletRequestPartException e, HttpServletRequest demande, Locale langue) {
    return refus(new Refus(HttpStatus.BAD_REQUEST, "erreur.vide"), demande, langue);
  }

  /** An address with something else than a number where one stands. */
  @ExceptionHandler
  Object adresse(TypeMismatchException e, HttpServletRequest demande, Locale langue) {
    return refus(new Refus(HttpStatus.NOT_FOUND, "erreur.absent"), demande, langue);
  }

  @ExceptionHandler
  Object autre(Exception e, HttpServletRequest demande, Locale langue) {
    if (e instanceof ErrorResponse connue && !connue.getStatusCode().is5xxServerError()) {
      HttpStatus statut = HttpStatus.valueOf(connue.getStatusCode().value());
      String code = statut == HttpStatus.NOT_FOUND ? "erreur.absent" : "erreur.demande";
      return refus(new Refus(statut, code), demande, langue);
    }
    JOURNAL.error("{} {}", demande.getMethod(), demande.getRequestURI(), e);
    return refus(new Refus(HttpStatus.INTERNAL_SERVER_ERROR, "erreur.inconnue"), demande, langue);
  }

  private static Object reponse(HttpStatusCode statut, String phrase, HttpServletRequest demande) {
    if (demande.getRequestURI().startsWith(demande.getContextPath() + "/api/")) {
      return ResponseEntity.status(statut)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(ProblemDetail.forStatusAndDetail(statut, phrase));
    }
    ModelAndView page = new ModelAndView("error");
    page.setStatus(statut);
    page.addObject("phrase", phrase);
    return page;
  }
}
