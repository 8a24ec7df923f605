package fr.contratdeville.examples;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
    IdentityHashMap<Action, List<LigneSituee>> lignes = new IdentityHashMap<>();
    contrat
        .retenues()
        .forEach(l -> lignes.computeIfAbsent(l.action(), a -> new ArrayList<>()).add(l));
    parStructure.forEach((structure, actions) -> {
      ligne(texte, structure, sommes(actions, lignes, langue));
      actions.forEach(action -> ligne(
          texte, "  " + intitule(action, structure), sommes(List.of(action), lignes, langue)));
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

  /** One sum for each step and year of the lines that count, since they do not add up. */
  private static String sommes(
      List<Action> actions, IdentityHashMap<Action, List<LigneSituee>> lignes, Locale langue) {
    List<LigneSituee> siennes = actions.stream()
        .flatMap(action -> lignes.getOrDefault(action, List.of()).stream())
        .toList();
    List<String> sommes = new ArrayList<>();
    Selection.of(siennes)
        .parTranche()
        .forEach((tranche, part) -> sommes.add(euros(Totaux.of(Axes.financeur(), part), langue)
            + (tranche.equals(Tranche.NON_PRECISEE)
                ? ""
                : " " + tranche.libelle().texte(langue).toLowerCase(langue))));
    return sommes.isEmpty()
        ? euros(Totaux.of(Axes.financeur(), List.of()), langue)
        : String.join(", ", sommes);
  }

  private static String euros(Totaux totaux, Locale langue) {
    String euros = NumberFormat.getNumberInstance(langue).format(totaux.total().euros());
    return String.format(Locale.ROOT, "%14s €", euros);
  }

  private static void ligne(StringBuilder texte, String nom, String sommes) {
    String court = nom.length() <= LARGEUR ? nom : nom.substring(0, LARGEUR - 1) + "…";
    texte.append(String.format(Locale.ROOT, "%-" + LARGEUR + "s %s%n", court, sommes));
  }
}
