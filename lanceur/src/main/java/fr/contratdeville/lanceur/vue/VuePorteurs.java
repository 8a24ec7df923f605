package fr.contratdeville.lanceur.vue;

import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The structures with their actions, and the sum that all financeurs pay for each of them. */
public final class VuePorteurs {
  private static final int PORTEURS = 6;

  private final ContratDeVille contrat;
  private final Map<String, List<Action>> parStructure;
  private final IdentityHashMap<Action, List<LigneSituee>> lignes = new IdentityHashMap<>();
  private final Collection<Tranche> tranches;

  /**
   * Structures to print.
   *
   * @param contrat the contract
   */
  public VuePorteurs(ContratDeVille contrat) {
    this.contrat = contrat;
    this.parStructure = contrat.actions().stream()
        .collect(
            Collectors.groupingBy(VuePorteurs::structure, LinkedHashMap::new, Collectors.toList()));
    contrat
        .retenues()
        .forEach(l -> lignes.computeIfAbsent(l.action(), a -> new ArrayList<>()).add(l));
    this.tranches = contrat.retenues().tranches();
  }

  /**
   * Prints the structures that get most, with a sum for each; or all of them in the order of the
   * document, with each of their actions.
   *
   * @param entier whether all of them
   * @param ecran where they are printed
   */
  public void imprimer(boolean entier, Ecran ecran) {
    if (contrat.actions().isEmpty()) {
      return;
    }
    ecran.titre(Message.of("Les actions par porteur", "Actions by porteur"));
    long libelles = contrat.actions().stream()
        .flatMap(a -> a.porteur().map(Porteur::nom).stream())
        .distinct()
        .count();
    ecran.phrase(Message.of(
        libelles + " libellés de porteurs, " + parStructure.size() + " structures",
        libelles + " spellings of porteurs, " + parStructure.size() + " structures"));
    ecran.ligne();
    ecran.tableau(tableau(entier), entier ? Integer.MAX_VALUE : PORTEURS);
  }

  private Tableau tableau(boolean actions) {
    Tableau.Builder tableau = Tableau.builder().colonne(Colonne.texte("Porteur", "Porteur"));
    tableau.colonne(Colonne.nombre("Actions", "Actions"));
    Message montant = Message.of("Montant (€)", "Amount (€)");
    tranches.forEach(t -> tableau.colonne(
        Colonne.of(t.equals(Tranche.NON_PRECISEE) ? montant : t.libelle(), Genre.MONTANT)));
    ordre(actions).forEach(structure -> {
      List<Action> siennes = parStructure.getOrDefault(structure, List.of());
      tableau.rangee(rangee(structure, Cellule.of(siennes.size()), siennes));
      if (actions) {
        siennes.forEach(action -> tableau.rangee(
            rangee("  " + intitule(action, structure), Cellule.VIDE, List.of(action))));
      }
    });
    return tableau.build();
  }

  private List<String> ordre(boolean duDocument) {
    Map<String, BigDecimal> argent = new HashMap<>();
    parStructure.forEach((structure, siennes) -> argent.put(
        structure,
        siennes.stream()
            .flatMap(action -> lignes.getOrDefault(action, List.of()).stream())
            .flatMap(l -> l.montant().stream())
            .map(Montant::euros)
            .reduce(BigDecimal.ZERO, BigDecimal::add)));
    Comparator<String> parMontant =
        Comparator.comparing(s -> argent.getOrDefault(s, BigDecimal.ZERO));
    return duDocument
        ? List.copyOf(parStructure.keySet())
        : parStructure.keySet().stream().sorted(parMontant.reversed()).toList();
  }

  /** One sum for each step and year of the lines that count, since they do not add up. */
  private List<Cellule> rangee(String nom, Cellule nombre, List<Action> actions) {
    List<Cellule> cellules = new ArrayList<>(List.of(Cellule.of(nom), nombre));
    Map<Tranche, Selection> sommes = Selection.of(actions.stream()
            .flatMap(action -> lignes.getOrDefault(action, List.of()).stream())
            .toList())
        .parTranche();
    tranches.forEach(t ->
        cellules.add(sommes.containsKey(t) ? Cellule.of(sommes.get(t).total()) : Cellule.VIDE));
    return cellules;
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
}
