package fr.contratdeville.echange;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The findings on lines of money whose text is no amount, for readers of formats that keep such a
 * line as it is: a contract has the same ones wherever it is read from.
 */
public final class MontantsIllisibles {

  /** The id of such a finding. */
  public static final String ID = "CV-AMT-01";

  private static final int LONGUEUR = 60;

  private static final Pattern ATTENDU = Pattern.compile(
      "(en attente|en cours|en instruction|a confirmer|a preciser|a venir|a definir|a determiner"
          + "|a l etude|non connu|inconnu|nc|n c|nr|n r|non communique|non renseigne|non precise"
          + "|non determine|non defini|bilan attendu)\\b.*");

  private MontantsIllisibles() {}

  /**
   * {@return one finding for each line that has a text and no amount, at its place or else at its
   * path}
   *
   * @param contrat the contract
   * @param fichier the name of the file, for the lines that carry no place
   */
  public static List<Constat> of(ContratDeVille contrat, String fichier) {
    return contrat.lignes().stream()
        .filter(l -> l.montant().isEmpty() && l.ligne().texte().isPresent())
        .map(l -> constat(l, fichier))
        .toList();
  }

  /**
   * {@return whether a text says that the amount is still to come, or not known: nothing in it is
   * wrong}
   *
   * @param texte the text of a cell of money
   */
  public static boolean estAttendu(String texte) {
    return texte.length() <= LONGUEUR
        && ATTENDU.matcher(Orthographe.cle(texte, "")).matches();
  }

  private static Constat constat(LigneSituee ligne, String fichier) {
    Emplacement place = ligne
        .ligne()
        .emplacement()
        .orElseGet(() -> new Emplacement.Pointeur(fichier, ligne.chemin()));
    return constat(place, ligne.ligne().texte().orElse(""), ligne.chemin());
  }

  /**
   * {@return the finding on one text}
   *
   * @param place the place of the text
   * @param texte the text that is no amount
   * @param chemin the path of the line in the contract; empty if it is not known
   */
  public static Constat constat(Emplacement place, String texte, String chemin) {
    return Constat.builder()
        .id(ID)
        .gravite(estAttendu(texte) ? Gravite.AVERTISSEMENT : Gravite.ERREUR)
        .addCellule(place)
        .chemin(chemin)
        .message(Message.of(
            "« " + texte + " » n'est pas un montant : le texte est gardé, rien n'est compté",
            "\"" + texte + "\" is not an amount: the text is kept, nothing is counted"))
        .build();
  }
}
