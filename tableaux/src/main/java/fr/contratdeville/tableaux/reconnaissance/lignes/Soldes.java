package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import java.util.regex.Pattern;

/**
 * Tells the rows that finance nothing though they hold amounts: what was notified, what is left of
 * it, how far two figures are apart.
 */
public final class Soldes {
  /** The label of what is to be spent, in keys. */
  private static final Pattern ENVELOPPE = Pattern.compile(
      "(rappel )?((de l |l )?enveloppes?|dotations? (notifiee?s?|initiales?|totales?|globales?)"
          + "|credits? (notifies?|ouverts?|delegues?|initia(l|ux)|votes?|inscrits?|alloues?)"
          + "|budgets? (disponibles?|votes?|alloues?|primitif|annuel|initial)"
          + "|montants? notifies?)\\b.*");

  /** The label of what is left, in keys. */
  private static final Pattern RESTE =
      Pattern.compile("(solde|reliquat|restant|reste|ecart|difference|disponible|depassement)s?"
          + "( (disponible|a|au|restant|de|du|des|d|sur|en|non|entre|budgetaire|credit|enveloppe)\\b.*)?"
          + "|(credits?|montants?|enveloppes?|budget) (disponibles?|restants?|non|a) ?.*");

  /** The label of what is compared with the total above, in keys. */
  private static final Pattern COMPARAISON = Pattern.compile(
      "(rappel|pour memoire|evolution|variation|progression|moyenne|mediane|taux|pourcentage)\\b.*"
          + "|n 1");
  /** The label of a row that counts the rows above it. */
  private static final Pattern COMPTE =
      Pattern.compile("(nombre|nb|nbre) (total )?(d|de|des) .*|(pop|population)( .*)?");

  private Soldes() {}

  /**
   * Whether a label names what is to be spent, what is left of it, or what the total is compared
   * with.
   */
  static boolean estUnSolde(Cellule libelle) {
    return estUnReste(libelle)
        || estUneEnveloppe(libelle)
        || estUnCompte(libelle)
        || COMPARAISON.matcher(libelle.cle()).matches();
  }

  /** Whether a label says that the row counts something. */
  static boolean estUnCompte(Cellule libelle) {
    return COMPTE.matcher(libelle.cle()).matches();
  }

  /** Whether a label names what is left. */
  public static boolean estUnReste(Cellule libelle) {
    return RESTE.matcher(libelle.cle()).matches();
  }

  /** Whether a label names what is to be spent. */
  public static boolean estUneEnveloppe(Cellule libelle) {
    return ENVELOPPE.matcher(libelle.cle()).matches() && !estUnReste(libelle);
  }
}
