package fr.contratdeville.tableaux.interne;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Message;

/** Refusals of documents that cannot be read at all. */
public final class LectureRefusee {

  private LectureRefusee() {}

  /** The refusal of a document in which no table was recognised. */
  public static LectureException sansTable(String nom) {
    return new LectureException(
        nom,
        Message.of(
            "aucun tableau d'actions reconnu : il faut un en-tête avec un porteur ou un intitulé d'action et des financeurs, ou des chiffres sous des titres",
            "no table of actions recognised: it takes a header with a porteur or the title of an action, and financeurs, or figures under headings"));
  }
}
