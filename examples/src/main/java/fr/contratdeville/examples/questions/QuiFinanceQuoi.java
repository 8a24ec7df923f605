package fr.contratdeville.examples.questions;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Answers for Bagnols 2023: who finances what, and what did each stage of an action cost? */
public final class QuiFinanceQuoi {
  static final String DOCUMENT = "echantillons/bagnols-2023.json";

  private static final Axe DISPOSITIF = Axe.of(
      "dispositif",
      Message.of("Dispositif", "Scheme"),
      ligne -> ligne.volet().dispositif().map(dispositif -> Cle.of(dispositif.nom())));

  private QuiFinanceQuoi() {}

  /**
   * Prints both cross tables.
   *
   * @param args the file of the contract; the sample of Bagnols if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    ContratDeVille contrat =
        Contrats.read(Path.of(args.length > 0 ? args[0] : DOCUMENT)).valeur();
    System.out.println(contrat.retenues().choix());
    System.out.println(parTheme(contrat));
    System.out.println(parTemps(contrat));
  }

  /** The sums that each financeur pays, by theme. */
  static Croisement parTheme(ContratDeVille contrat) {
    return Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues());
  }

  /**
   * The cost of each action that has several stages, by dispositif, which tells its stages apart.
   */
  static Croisement parTemps(ContratDeVille contrat) {
    List<LigneSituee> lignes = contrat.retenues().lignes().stream()
        .filter(ligne -> ligne.action().volets().size() > 1)
        .toList();
    return Croisement.of(Axes.action(), DISPOSITIF, lignes);
  }
}
