package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;

/**
 * Why something of one year was taken for something of the other.
 *
 * @param motif the rule that matched them
 * @param proximite how near the names are, 0 to 100 %; 100 % wherever the rule does not go by
 *     likeness
 * @param raison the reason, for people
 */
public record Rapprochement(Motif motif, Part proximite, Message raison) implements NotABean {

  /** The rules, the surest first; each takes its pairs before the next one looks. */
  public enum Motif {
    /**
     * One code that stands once in each year: the number of the dossier of an action, the SIRET or
     * RNA of a structure.
     */
    CODE,
    /** One name, by a {@link fr.contratdeville.nomenclature.TableAlias}. */
    ALIAS,
    /**
     * One name, as one {@link fr.contratdeville.valeur.Graphie}; for an action, one title under one
     * structure.
     */
    NOM,
    /** One title that each year has once, under two structures. */
    NOM_SEUL,
    /** Two names that are near each other, and nearer than any other. */
    PROCHE
  }

  /** {@return the reason in French} */
  @Override
  public String toString() {
    return raison.toString();
  }
}
