package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.io.xlsx.disposition.GenreLigne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers financed rows into actions. A continuation row belongs to the action above, unless it
 * names another axe or thématique: then it is an action of its own with the same title.
 */
final class LecteurActions {
  private static final List<Champ> RUBRIQUES = List.of(Champ.AXE, Champ.THEMATIQUE);

  private final Reconnaissance table;
  private final LecteurVolet lecteur;
  private final List<Constat> constats;
  private final List<Action> actions = new ArrayList<>();
  private Optional<Cellule> porteur = Optional.empty();
  private Optional<Cellule> intitule = Optional.empty();

  LecteurActions(Reconnaissance table, LecteurVolet lecteur, List<Constat> constats) {
    this.table = table;
    this.lecteur = lecteur;
    this.constats = constats;
  }

  /** Reads a row and returns the key of its entry. */
  String lire(Ligne ligne) {
    String cle = Integer.toString(ligne.numero());
    avancer(ligne);
    Action.Builder neuve = Action.builder();
    neuve.intitule(intitule.map(Grille::texte).orElse(Action.SANS_INTITULE));
    placer(neuve, Champ.INTITULE, intitule);
    porteur.ifPresent(c -> neuve.porteur(Porteur.of(Grille.texte(c))));
    placer(neuve, Champ.PORTEUR, porteur);
    Map<Champ, Optional<Cellule>> rubriques = Map.of(
        Champ.AXE, visible(ligne, Champ.AXE), Champ.THEMATIQUE, visible(ligne, Champ.THEMATIQUE));
    RUBRIQUES.forEach(
        champ -> placer(neuve, champ, rubriques.getOrDefault(champ, Optional.empty())));
    neuve.axePrioritaire(visible(ligne, Champ.AXE).map(LecteurActions::rubrique));
    neuve.thematique(visible(ligne, Champ.THEMATIQUE).map(LecteurActions::rubrique));
    neuve.addVolet(lecteur.lire(ligne, cle));
    ajouter(neuve.build(), ligne.est(GenreLigne.CONTINUATION));
    return cle;
  }

  List<Action> terminer() {
    return actions;
  }

  /** A row that only names a porteur: those below without one are its own. */
  void porteurSeul(Ligne ligne) {
    List<Cellule> cellules = table.grille().cellules(ligne.numero());
    if (ligne.est(GenreLigne.TEXTE)
        && cellules.size() == 1
        && table.colonne(cellules.get(0)).est(Champ.PORTEUR)) {
      porteur = Optional.of(cellules.get(0));
    }
  }

  private void avancer(Ligne ligne) {
    Optional<Cellule> nomme = visible(ligne, Champ.PORTEUR);
    boolean repris = nomme.isEmpty() && porteur.isPresent() && table.aUneColonne(Champ.PORTEUR);
    if (repris) {
      constats.add(
          Constats.porteurRepris(premiere(ligne), porteur.map(Grille::texte).orElse("")));
    }
    porteur = nomme.isPresent() ? nomme : porteur;
    if (ligne.est(GenreLigne.ACTION) || intitule.isEmpty()) {
      intitule = visible(ligne, Champ.INTITULE);
    }
    if (ligne.supposee()) {
      constats.add(Constats.ligneSupposee(premiere(ligne), ligne.raison()));
    }
  }

  private void ajouter(Action neuve, boolean suite) {
    int derniere = actions.size() - 1;
    if (suite && derniere >= 0 && memesRubriques(actions.get(derniere), neuve)) {
      Action action = actions.get(derniere);
      List<fr.contratdeville.modele.Volet> volets = new ArrayList<>(action.volets());
      volets.addAll(neuve.volets());
      actions.set(derniere, action.withVolets(volets));
    } else {
      actions.add(neuve);
    }
  }

  private static boolean memesRubriques(Action action, Action suite) {
    return compatible(action.axePrioritaire(), suite.axePrioritaire())
        && compatible(action.thematique(), suite.thematique());
  }

  private static boolean compatible(Optional<Rubrique> a, Optional<Rubrique> suite) {
    return suite.isEmpty() || suite.equals(a);
  }

  private void placer(Action.Builder action, Champ champ, Optional<Cellule> cellule) {
    cellule.ifPresent(c -> action.putEmplacement(champ, table.grille().place(c)));
  }

  private Emplacement premiere(Ligne ligne) {
    return table.grille().place(table.grille().cellules(ligne.numero()).get(0));
  }

  private Optional<Cellule> visible(Ligne ligne, Champ champ) {
    return table.colonnes().entrySet().stream()
        .filter(e -> e.getValue().est(champ))
        .findFirst()
        .flatMap(e -> table.grille().visible(ligne.numero(), e.getKey()));
  }

  /** A cell such as {@code EDUCATION CULTURE SPORT /Culture} holds a theme and its sub-theme. */
  private static Rubrique rubrique(Cellule cellule) {
    String libelle = Grille.texte(cellule);
    List<String> niveaux = Arrays.stream(libelle.split("/", -1))
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .toList();
    return Rubrique.builder()
        .libelle(libelle)
        .addAllNiveaux(niveaux.isEmpty() ? List.of(libelle) : niveaux)
        .build();
  }
}
