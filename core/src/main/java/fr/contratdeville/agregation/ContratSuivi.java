package fr.contratdeville.agregation;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Graphie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The actions of one year as they are matched, its porteurs and its financeurs. */
final class ContratSuivi {
  /** The headings of a number that an action keeps, whatever becomes of its title. */
  private static final Set<String> CODES = Set.of(
      "n dossier",
      "no dossier",
      "num dossier",
      "numero dossier",
      "dossier",
      "n de dossier",
      "no de dossier",
      "num de dossier",
      "numero de dossier",
      "code dossier",
      "reference dossier",
      "ref dossier",
      "reference du dossier",
      "code action",
      "code de l action",
      "identifiant action",
      "identifiant de l action",
      "reference action",
      "reference de l action",
      "ref action",
      "identifiant",
      "n dauphin",
      "numero dauphin");

  /** Fewer digits are those of a running number, which the next year gives to another action. */
  private static final int CHIFFRES = 4;

  /**
   * An action of one year.
   *
   * @param premiere whether that is the first
   */
  record ActionSuivie(
      boolean premiere,
      Action action,
      int rang,
      int porteur,
      String titre,
      Set<String> lieux,
      Optional<String> code,
      List<LigneSituee> lignes) {

    Cle cle() {
      return Axes.cle(action);
    }
  }

  private final ContratDeVille contrat;
  private final Structures.Annee porteurs = new Structures.Annee();
  private final Structures.Annee financeurs = new Structures.Annee();
  private final List<ActionSuivie> actions = new ArrayList<>();
  private final Map<LigneSituee, Integer> financeurDe = new HashMap<>();

  /** @param premier whether it is that of the first year */
  ContratSuivi(ContratDeVille contrat, boolean premier) {
    this.contrat = contrat;
    Iterator<VoletSitue> volets = contrat.volets().iterator();
    for (Action action : contrat.actions()) {
      List<LigneSituee> lignes = new ArrayList<>();
      for (int v = 0; v < action.volets().size(); v++) {
        lignes.addAll(volets.next().lignes());
      }
      lignes.forEach(l -> financeurDe.put(l, rang(l.financeur())));
      actions.add(new ActionSuivie(
          premier,
          action,
          actions.size(),
          action.porteur().map(this::rang).orElse(porteurs.sansNom()),
          Graphie.of(action.intitule()).cle(),
          lieux(action),
          code(action),
          lignes));
    }
  }

  private int rang(Porteur porteur) {
    List<String> codes = Stream.of(
            porteur.siret().map(Object::toString), porteur.rna().map(Object::toString))
        .flatMap(Optional::stream)
        .toList();
    return porteurs.rang(
        porteur.structure(), porteur.nom(), codes, porteur.rattachement().map(Rattachement::table));
  }

  private int rang(Financeur financeur) {
    return financeurs.rang(
        financeur.structure(),
        financeur.nom(),
        List.of(),
        financeur.rattachement().map(Rattachement::table));
  }

  private static Set<String> lieux(Action action) {
    Set<String> lieux = new TreeSet<>();
    action
        .territoires()
        .forEach(t ->
            lieux.add(t.code().map(Object::toString).orElse(Graphie.of(t.nom()).cle())));
    return lieux;
  }

  private static Optional<String> code(Action action) {
    List<String> codes = Stream.concat(
            action.complements().stream(),
            action.volets().stream().map(Volet::complements).flatMap(List::stream))
        .filter(c -> CODES.contains(Orthographe.cle(c.nom(), "")))
        .map(Complement::texte)
        .filter(texte -> texte.chars().filter(Character::isDigit).count() >= CHIFFRES)
        .map(texte -> Orthographe.cle(texte, ""))
        .distinct()
        .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  ContratDeVille contrat() {
    return contrat;
  }

  List<ActionSuivie> actions() {
    return actions;
  }

  Structures.Annee porteurs() {
    return porteurs;
  }

  Structures.Annee financeurs() {
    return financeurs;
  }

  /** The rank of the financeur of a line. */
  int financeur(LigneSituee ligne) {
    return financeurDe.getOrDefault(ligne, financeurs.sansNom());
  }

  /** Whether any action has a porteur. */
  boolean aDesPorteurs() {
    return contrat.actions().stream().anyMatch(a -> a.porteur().isPresent());
  }

  /** Whether any action names a place. */
  boolean aDesQuartiers() {
    return contrat.actions().stream().anyMatch(a -> !a.territoires().isEmpty());
  }

  /** Whether any action states what became of it. */
  boolean aDesStatuts() {
    return contrat.actions().stream().anyMatch(a -> a.statut() != Statut.NON_PRECISE);
  }
}
