package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A printed amount beside what its lines make, worked out line by line and without any tolerance:
 * simple enough to check by eye, and to check the controls against.
 *
 * @param chemin the path of the printed figure
 * @param total the printed figure
 * @param calcule what the lines that it covers come to; those of a porteur are all under its name
 */
public record Ecart(String chemin, TotalDeclare total, Montant calcule) {

  /**
   * The printed amounts that do not agree with their lines.
   *
   * @throws ArithmeticException if a sum does not fit in an amount
   */
  public static List<Ecart> of(ContratDeVille contrat) {
    return tous(contrat).stream().filter(e -> !e.montant().isZero()).toList();
  }

  /** Every printed amount, in the order of the document. */
  public static List<Ecart> tous(ContratDeVille contrat) {
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
        Montant somme = Montant.somme(contrat.lignes().stream()
            .filter(ligne -> couvre(total, ou, ligne))
            .map(LigneSituee::montant)
            .flatMap(Optional::stream)
            .toList());
        ecarts.add(new Ecart(chemin + "/totaux/" + i, total, somme));
      }
    }
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

  /** What is printed. */
  public Montant declare() {
    return total.montant().orElse(Montant.ZERO);
  }

  /** What is printed minus what the lines come to. */
  public Montant montant() {
    return declare().minus(calcule);
  }

  @Override
  public String toString() {
    return chemin + " " + total.nature() + " : " + declare() + " imprimé, " + calcule + " calculé";
  }
}
