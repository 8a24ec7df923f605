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
import java.util.Optional;

/**
 * Gathers financed rows into actions. A continuation row belongs to the action above, unless it
 * names another porteur, title, axe or thématique: then it is an action of its own.
 */
final class LecteurActions {

  /** What a row says of the action that it finances. */
  private record Sujet(
      Optional<Cellule> porteur,
      Optional<Cellule> intitule,
      Optional<Cellule> axe,
      Optional<Cellule> thematique) {

    private static final Sujet AUCUN =
        new Sujet(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean prolonge(Sujet action) {
      return meme(porteur, action.porteur)
          && meme(intitule, action.intitule)
          && meme(axe, action.axe)
          && meme(thematique, action.thematique);
    }

    private static boolean meme(Optional<Cellule> suite, Optional<Cellule> action) {
      return suite.isEmpty() || suite.map(Grille::texte).equals(action.map(Grille::texte));
    }
  }

  private final Reconnaissance table;
  private final LecteurVolet lecteur;
  private final List<Constat> constats;
  private final List<Action> actions = new ArrayList<>();
  private Optional<Cellule> porteur = Optional.empty();
  private Sujet sujet = Sujet.AUCUN;
  private Optional<Action.Builder> courante = Optional.empty();

  LecteurActions(Reconnaissance table, LecteurVolet lecteur, List<Constat> constats) {
    this.table = table;
    this.lecteur = lecteur;
    this.constats = constats;
  }

  /** Reads a row and returns the key of its entry. */
  String lire(Ligne ligne) {
    String cle = Integer.toString(ligne.numero());
    if (ligne.supposee()) {
      constats.add(Constats.ligneSupposee(premiere(ligne), ligne.raison()));
    }
    Sujet lu = sujet(ligne);
    if (ligne.est(GenreLigne.ACTION) || courante.isEmpty() || !lu.prolonge(sujet)) {
      terminer();
      sujet = lu;
      courante = Optional.of(action(lu));
    }
    courante.get().addVolet(lecteur.lire(ligne, cle));
    return cle;
  }

  private Sujet sujet(Ligne ligne) {
    Optional<Cellule> nomme = table.visible(ligne, Champ.PORTEUR);
    if (nomme.isEmpty() && porteur.isPresent()) {
      constats.add(Constats.porteurRepris(premiere(ligne), Grille.texte(porteur.get())));
    }
    porteur = nomme.or(() -> porteur);
    Optional<Cellule> intitule = table.visible(ligne, Champ.INTITULE);
    return new Sujet(
        porteur,
        ligne.est(GenreLigne.CONTINUATION) ? intitule.or(sujet::intitule) : intitule,
        table.visible(ligne, Champ.AXE),
        table.visible(ligne, Champ.THEMATIQUE));
  }

  private Action.Builder action(Sujet lu) {
    Action.Builder action = Action.builder();
    action.intitule(lu.intitule.map(Grille::texte).orElse(Action.SANS_INTITULE));
    action.porteur(lu.porteur.map(c -> Porteur.of(Grille.texte(c))));
    action.axePrioritaire(lu.axe.map(LecteurActions::rubrique));
    action.thematique(lu.thematique.map(LecteurActions::rubrique));
    placer(action, Champ.PORTEUR, lu.porteur);
    placer(action, Champ.INTITULE, lu.intitule);
    placer(action, Champ.AXE, lu.axe);
    placer(action, Champ.THEMATIQUE, lu.thematique);
    return action;
  }

  private void placer(Action.Builder action, Champ champ, Optional<Cellule> cellule) {
    cellule.ifPresent(c -> action.putEmplacement(champ, table.grille().place(c)));
  }

  /** The actions, once the last row is read. */
  List<Action> terminer() {
    courante.ifPresent(c -> actions.add(c.build()));
    courante = Optional.empty();
    return actions;
  }

  /** A row that only names a porteur: those below without one are its own. */
  void porteurSeul(Ligne ligne) {
    List<Cellule> cellules = table.grille().cellules(ligne.numero());
    Cellule seule = cellules.get(0);
    if (ligne.est(GenreLigne.TEXTE)
        && cellules.size() == 1
        && table.colonne(seule).est(Champ.PORTEUR)
        && !table.grille().lexique().estTotal(seule.texte())
        && !table.grille().lexique().estSousTotal(seule.texte())) {
      porteur = Optional.of(seule);
    }
  }

  private Emplacement premiere(Ligne ligne) {
    return table.grille().place(table.grille().cellules(ligne.numero()).get(0));
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
