package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.io.xlsx.disposition.GenreLigne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** An action whose rows are being read. */
  private record EnCours(Action.Builder action, List<Volet.Builder> volets) {
    Action terminer() {
      volets.forEach(v -> action.addVolet(v.build()));
      return action.build();
    }
  }

  private final Reconnaissance table;
  private final LecteurVolet lecteur;
  private final LecteurDetails details;
  private final List<Constat> constats;
  private final List<EnCours> actions = new ArrayList<>();
  private final Map<Integer, Volet.Builder> ouverts = new HashMap<>();
  private final Sujets sujets;
  private Optional<Cellule> porteur = Optional.empty();
  private Sujet sujet = Sujet.AUCUN;

  LecteurActions(
      Reconnaissance table, LecteurVolet lecteur, LecteurDetails details, List<Constat> constats) {
    this.table = table;
    this.lecteur = lecteur;
    this.details = details;
    this.constats = constats;
    this.sujets = new Sujets(table.grille(), table.colonnes());
  }

  /** Reads a row that opens an entry. */
  void lire(Ligne ligne) {
    if (ligne.supposee()) {
      constats.add(Constats.ligneSupposee(premiere(ligne), ligne.raison()));
    }
    Sujet lu = sujet(ligne);
    Volet.Builder volet = lecteur.ouvrir(ligne);
    if (ligne.est(GenreLigne.ACTION) || actions.isEmpty() || !lu.prolonge(sujet)) {
      sujet = lu;
      actions.add(new EnCours(action(ligne, lu, volet), new ArrayList<>()));
    } else {
      details.suivre(ligne, volet);
    }
    actions.get(actions.size() - 1).volets().add(volet);
    sujets.ouvrir(ligne.numero());
    if (table.colonnes().enLignes()) {
      ouverts.put(ligne.numero(), volet);
    }
  }

  /** Reads a row that is another line of money of an entry; false if there is none to add it to. */
  boolean ajouter(Ligne ligne) {
    int ouverte = sujets.ouverte(ligne.numero());
    Volet.Builder volet = ouverts.get(ouverte);
    if (volet == null && !actions.isEmpty()) {
      List<Volet.Builder> volets = actions.get(actions.size() - 1).volets();
      volet = volets.get(volets.size() - 1);
    }
    if (volet == null) {
      return false;
    }
    lecteur.ajouter(ligne, ouverte, volet);
    return true;
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

  private Action.Builder action(Ligne ligne, Sujet lu, Volet.Builder volet) {
    Action.Builder action = Action.builder();
    action.intitule(lu.intitule.map(Grille::texte).orElse(Action.SANS_INTITULE));
    action.axePrioritaire(lu.axe.map(LecteurActions::rubrique));
    action.thematique(lu.thematique.map(LecteurActions::rubrique));
    placer(action, Champ.PORTEUR, lu.porteur);
    placer(action, Champ.INTITULE, lu.intitule);
    placer(action, Champ.AXE, lu.axe);
    placer(action, Champ.THEMATIQUE, lu.thematique);
    Optional<Porteur.Builder> nomme = lu.porteur.map(c -> Porteur.builder().nom(Grille.texte(c)));
    details.lire(ligne, action, nomme, volet);
    action.porteur(nomme.map(Porteur.Builder::build));
    return action;
  }

  private void placer(Action.Builder action, Champ champ, Optional<Cellule> cellule) {
    cellule.ifPresent(c -> action.putEmplacement(champ, table.grille().place(c)));
  }

  /** The actions, once the last row is read. */
  List<Action> terminer() {
    return actions.stream().map(EnCours::terminer).toList();
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
