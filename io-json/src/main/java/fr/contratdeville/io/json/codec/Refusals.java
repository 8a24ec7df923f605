package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fr.contratdeville.description.Marker;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Message;
import java.io.CharConversionException;
import java.io.IOException;

/** The reasons for which a JSON file is refused, each with what to do about it. */
public final class Refusals {

  /** The bytes are not UTF-8. */
  public static final Message NOT_UTF8 = Message.of(
      "le texte n'est pas en UTF-8 ; enregistrez-le dans cet encodage",
      "the text is not UTF-8; save it in that encoding");

  /** The file exceeds one of the {@link Limits}. */
  public static final Message LIMITS = Message.of(
      "le JSON dépasse une limite de lecture (profondeur, longueur d'un nom, d'un nombre ou d'un"
          + " texte)",
      "the JSON exceeds a reading limit (depth, or length of a name, a number or a text)");

  /** The value of the file is followed by something else than white space. */
  public static final Message TRAILING = Message.of(
      "il y a autre chose après la fin du JSON", "there is something after the end of the JSON");

  /** A text that is held in memory is longer than {@link Limits#MEMORY}. */
  public static final Message TOO_LONG = Message.of(
      "le JSON dépasse " + Limits.MEMORY / 1_000_000
          + " Mo, la limite d'un objet d'application ; passez par un fichier",
      "the JSON exceeds " + Limits.MEMORY / 1_000_000
          + " MB, the limit of an object of an application; use a file");

  /** A number was held as a binary fraction before it came here. */
  public static final Message IMPRECISE = Message.of(
      "un nombre est passé par une fraction binaire (double) et peut avoir perdu des chiffres ; lisez"
          + " le JSON directement, ou avec USE_BIG_DECIMAL_FOR_FLOATS",
      "a number went through a binary fraction (double) and may have lost digits; read the JSON"
          + " directly, or with USE_BIG_DECIMAL_FOR_FLOATS");

  static final Message TOO_MANY = Message.of(
      "plus de " + Limits.FINDINGS + " éléments ne peuvent pas être lus",
      "more than " + Limits.FINDINGS + " elements cannot be read");

  /** The JSON lacks the property that every contract starts with. */
  public static final Message UNMARKED = Message.of(
      "ce JSON n'est pas un contrat de ville : un contrat est un objet qui a la propriété « "
          + Marker.NAME + " »",
      "this JSON is not a contrat de ville: a contract is an object with the property \""
          + Marker.NAME + "\"");

  private static final Message UNREADABLE =
      Message.of("le fichier n'a pas pu être lu", "the file could not be read");

  private Refusals() {}

  /**
   * Returns the exception for a file that could not be read to its end.
   *
   * @param e what the parser or the disk threw; it decides the reason, and is the cause
   */
  public static LectureException of(String file, IOException e) {
    return new LectureException(file, reason(e), e);
  }

  private static Message reason(IOException e) {
    if (e instanceof StreamConstraintsException) {
      return LIMITS;
    }
    if (e instanceof Tokens.Imprecise) {
      return IMPRECISE;
    }
    if (e instanceof CharConversionException || isEncoding(e)) {
      return NOT_UTF8;
    }
    if (!(e instanceof JsonProcessingException json)) {
      return UNREADABLE;
    }
    String place = json.getLocation() == null
        ? ""
        : " (" + json.getLocation().getLineNr() + ":" + json.getLocation().getColumnNr() + ")";
    return e instanceof JsonEOFException
        ? Message.of(
            "le fichier s'arrête avant la fin du JSON" + place,
            "the file stops before the end of the JSON" + place)
        : Message.of(
            "ce n'est pas du JSON bien formé" + place, "this is not well-formed JSON" + place);
  }

  /** True if the bytes are not UTF-8, for which the parser has a message but no exception. */
  private static boolean isEncoding(IOException e) {
    return e instanceof JsonProcessingException json
        && json.getOriginalMessage() != null
        && json.getOriginalMessage().startsWith("Invalid UTF-8");
  }
}
