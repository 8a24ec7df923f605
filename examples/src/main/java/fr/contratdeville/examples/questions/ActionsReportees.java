package fr.contratdeville.examples.questions;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Statut;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Answers for Dole 2023: which actions were postponed, by whom and to which year? */
public final class ActionsReportees {
  static final String DOCUMENT = "echantillons/dole-2023.json";

  private ActionsReportees() {}

  /**
   * Prints one line for each postponed action.
   *
   * @param args the file of the contract; the sample of Dole if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path document = Path.of(args.length > 0 ? args[0] : DOCUMENT);
    reponse(Contrats.read(document).valeur()).forEach(System.out::println);
  }

  static List<String> reponse(ContratDeVille contrat) {
    return contrat.actions().stream()
        .filter(action -> action.statut() == Statut.REPORTEE)
        .map(ActionsReportees::ligne)
        .toList();
  }

  private static String ligne(Action action) {
    return action.intitule()
        + action.porteur().map(Porteur::nom).map(nom -> " (" + nom + ")").orElse("")
        + action
            .reporteVers()
            .map(annee -> " : reportée à " + annee)
            .orElse(" : reportée, sans date");
  }
}
