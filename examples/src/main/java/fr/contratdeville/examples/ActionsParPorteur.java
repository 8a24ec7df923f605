package fr.contratdeville.examples;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the actions of each structure, with the sum that all financeurs pay for each of them. */
final class ActionsParPorteur {
  private static final int LARGEUR = 62;

  private ActionsParPorteur() {}

  static String texte(ContratDeVille contrat, Locale langue) {
    Map<String, List<Action>> parStructure = contrat.actions().stream()
        .collect(Collectors.groupingBy(
            ActionsParPorteur::structure, LinkedHashMap::new, Collectors.toList()));
    long libelles = contrat.actions().stream()
        .flatMap(a -> a.porteur().map(Porteur::nom).stream())
        .distinct()
        .count();
    StringBuilder texte = new StringBuilder(Message.of(
                libelles + " libellés de porteurs, " + parStructure.size() + " structures",
                libelles + " spellings of porteurs, " + parStructure.size() + " structures")
            .texte(langue))
        .append("\n\n");
    parStructure.forEach((structure, actions) -> {
      ligne(texte, structure, somme(actions), langue);
      actions.forEach(action ->
          ligne(texte, "  " + intitule(action, structure), somme(List.of(action)), langue));
    });
    return texte.toString();
  }

  private static String structure(Action action) {
    return action.porteur().map(Porteur::structure).orElse("?");
  }

  /** The title, followed by the porteur as printed if that is not the name of the structure. */
  private static String intitule(Action action, String structure) {
    String service = action
        .porteur()
        .map(Porteur::nom)
        .filter(nom -> !nom.equals(structure))
        .map(nom -> " [" + nom + "]")
        .orElse("");
    return action.intitule() + service;
  }

  private static Montant somme(List<Action> actions) {
    return Montant.somme(actions.stream()
        .flatMap(action -> action.volets().stream())
        .flatMap(volet -> volet.lignes().stream())
        .map(FinancementLine::montant)
        .flatMap(java.util.Optional::stream)
        .toList());
  }

  private static void ligne(StringBuilder texte, String nom, Montant montant, Locale langue) {
    String court = nom.length() <= LARGEUR ? nom : nom.substring(0, LARGEUR - 1) + "…";
    String euros = NumberFormat.getNumberInstance(langue).format(montant.euros());
    texte.append(String.format(Locale.ROOT, "%-" + LARGEUR + "s %14s €%n", court, euros));
  }
}
