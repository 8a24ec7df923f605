package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A printed amount beside the sum of the lines that it covers, worked out line by line and without
 * any tolerance. It is a second opinion on the controls, short enough to be checked by eye.
 *
 * <p>A total of nature {@code LIGNE} covers the lines of the entry that it is printed on, one of
 * nature {@code PORTEUR} those of all actions whose porteur has the same name, and any other one
 * the entries that its {@code portee} names. Among these lines, the {@code portee} leaves out those
 * of other financeurs, steps and years.
 *
 * @param chemin the path of the printed figure in the contract, such as {@code /totaux/3}
 * @param total the printed figure
 * @param calcule the sum of the lines that it covers, of the step and year that come nearest if it
 *     names none and they are of several; lines without an amount add nothing
 */
public record Ecart(String chemin, TotalDeclare total, Montant calcule) {

  /**
   * Lists the printed amounts that differ from the sum of their lines, in the order of the
   * document.
   *
   * @throws ArithmeticException if a sum does not fit in an amount
   */
  public static List<Ecart> of(ContratDeVille contrat) {
    return all(contrat).stream().filter(e -> !e.montant().isZero()).toList();
  }

  /**
   * Lists every printed amount, those that agree with their lines included, in the order of the
   * document. Printed shares are left out.
   *
   * @throws ArithmeticException if a sum does not fit in an amount
   */
  public static List<Ecart> all(ContratDeVille contrat) {
    List<Ecart> ecarts = new ArrayList<>();
    for (VoletSitue situe : contrat.volets()) {
      ajouter(ecarts, contrat, situe.volet().totaux(), Optional.of(situe), situe.chemin());
    }
    ajouter(ecarts, contrat, contrat.totaux(), Optional.empty(), "");
    return ecarts;
  }

  private static void ajouter(
      List<Ecart> ecarts,
      ContratDeVille contrat,
      List<TotalDeclare> totaux,
      Optional<VoletSitue> ou,
      String chemin) {
    for (int i = 0; i < totaux.size(); i++) {
      TotalDeclare total = totaux.get(i);
      if (total.montant().isPresent()) {
        Selection couvertes = Selection.of(
            contrat.lignes().stream().filter(ligne -> couvre(total, ou, ligne)).toList());
        ecarts.add(new Ecart(
            chemin + "/totaux/" + i, total, somme(couvertes, total.montant().orElseThrow())));
      }
    }
  }

  /** The sum of one step and year: of several, that which is nearest to what is printed. */
  private static Montant somme(Selection lignes, Montant imprime) {
    return lignes.parTranche().values().stream()
        .map(part -> Montant.somme(part.lignes().stream()
            .map(LigneSituee::montant)
            .flatMap(Optional::stream)
            .toList()))
        .min(Comparator.comparing(
            somme -> somme.euros().subtract(imprime.euros()).abs()))
        .orElse(Montant.ZERO);
  }

  private static boolean couvre(TotalDeclare total, Optional<VoletSitue> ou, LigneSituee ligne) {
    boolean entree = switch (total.nature()) {
      case LIGNE -> ou.map(v -> ligne.chemin().startsWith(v.chemin() + "/")).orElse(true);
      case PORTEUR ->
        ou.map(v -> porteur(v).equals(ligne.action().porteur().map(Porteur::nom)))
            .orElse(true);
      case BLOC, FINANCEUR, GENERAL -> total.portee().couvre(ligne.volet());
    };
    return entree && total.portee().couvre(ligne.ligne());
  }

  private static Optional<String> porteur(VoletSitue situe) {
    return situe.action().porteur().map(Porteur::nom);
  }

  /** Returns the amount that the document prints. */
  public Montant declare() {
    return total.montant().orElse(Montant.ZERO);
  }

  /**
   * Returns the printed amount minus the sum of the lines; zero if they agree.
   *
   * @throws ArithmeticException if the difference does not fit in an amount
   */
  public Montant montant() {
    return declare().minus(calcule);
  }

  /** Shows the path, the nature and both amounts in French, for messages of tests. */
  @Override
  public String toString() {
    return chemin + " " + total.nature() + " : " + declare() + " imprimé, " + calcule + " calculé";
  }
}
