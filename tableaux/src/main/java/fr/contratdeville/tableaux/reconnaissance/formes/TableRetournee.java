package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns a table that has one column for each action: its rows become columns. */
final class TableRetournee {
  private static final String INTITULE = "Intitulé de l'action";

  private final Grille grille;
  private final Lexique lexique;
  private final int libelles;
  private final Optional<Rangee> intitules;
  private final NavigableSet<Integer> rangees = new TreeSet<>();
  private final NavigableSet<Integer> colonnes = new TreeSet<>();
  /** The wide headings of rows of money, by their row. */
  private final NavigableMap<Integer, Cellule> bandeaux = new TreeMap<>();

  /**
   * @param libelles the last column of labels
   * @param sujets the rows that name porteurs or titles
   * @param connues the rows with a known label
   */
  TableRetournee(Grille grille, int libelles, List<Rangee> sujets, List<Rangee> connues) {
    this.grille = grille;
    this.lexique = grille.lexique();
    this.libelles = libelles;
    this.intitules = intitules(sujets, connues);
    int premiere = intitules
        .map(r -> Math.min(r.ligne(), connues.get(0).ligne()))
        .orElse(connues.get(0).ligne());
    int derniere = connues.get(connues.size() - 1).ligne();
    boolean etapes = connues.stream()
        .filter(r -> r.texteSeul().isEmpty())
        .flatMap(r -> r.cellules().stream().filter(c -> c.colonne() <= libelles))
        .filter(c -> !lexique.estTotal(c.uneLigne()))
        .anyMatch(this::ditUneEtape);
    for (Rangee rangee : grille.rangees()) {
      if (!etapes && rangee.ligne() > premiere && rangee.ligne() < derniere) {
        bandeau(rangee).ifPresent(c -> bandeaux.put(rangee.ligne(), c));
      }
      if (rangee.ligne() >= premiere
          && rangee.ligne() <= derniere
          && !bandeaux.containsKey(rangee.ligne())) {
        rangees.add(rangee.ligne());
        rangee.cellules().forEach(c -> colonnes.add(c.colonne()));
      }
    }
  }

  /** A text alone that gives the step of the rows below it: {@code Montants demandés}. */
  private Optional<Cellule> bandeau(Rangee rangee) {
    return rangee
        .texteSeul()
        .filter(c -> c.colonne() <= libelles && !lexique.estTotal(c.uneLigne()))
        .filter(this::ditUneEtape);
  }

  private boolean ditUneEtape(Cellule cellule) {
    String texte = cellule.uneLigne();
    return TitreMontant.of(texte, lexique).etape().isPresent()
        || lexique.argent(texte).filter(a -> a.etape().isPresent()).isPresent();
  }

  /** The row of titles, if none of the labels says so: the first row of names. */
  private Optional<Rangee> intitules(List<Rangee> sujets, List<Rangee> connues) {
    boolean dits = sujets.stream()
        .flatMap(r -> ActionsEnColonnes.libelle(r, libelles).stream())
        .anyMatch(
            c -> lexique.champ(c.uneLigne()).filter(Champ.INTITULE::equals).isPresent());
    int derniere = connues.get(connues.size() - 1).ligne();
    return dits
        ? Optional.empty()
        : grille.rangees().stream()
            .filter(r -> r.ligne() < derniere && !connues.contains(r))
            .filter(r -> {
              List<Cellule> noms = ActionsEnColonnes.valeurs(r, libelles);
              return noms.size() >= 2
                  && noms.stream().allMatch(c -> c.genre() == Genre.TEXTE)
                  && noms.size() * 2
                      >= ActionsEnColonnes.valeurs(sujets.get(0), libelles).size();
            })
            .findFirst();
  }

  MiseAPlat turn() {
    Deplacement deplacement = new Deplacement(grille);
    int dessus = deplacement.putAbove(rangees.first());
    List<Plage> fusions = new ArrayList<>();
    if (!bandeaux.isEmpty()) {
      dessus++;
      for (Map.Entry<Integer, Cellule> bandeau : bandeaux.entrySet()) {
        Integer suivant = bandeaux.higherKey(bandeau.getKey());
        int debut = rang(rangees, bandeau.getKey()) + 1;
        int fin = suivant == null ? rangees.size() : rang(rangees, suivant);
        if (fin >= debut) {
          deplacement.put(Bout.of(bandeau.getValue()), Reference.of(dessus, debut));
          fusions.add(Plage.of(dessus, debut, dessus, fin));
        }
      }
    }
    for (int ligne : rangees) {
      boolean titres = intitules.filter(r -> r.ligne() == ligne).isPresent();
      List<Cellule> cellules = grille.cellules(ligne);
      if (titres) {
        Cellule premiere = cellules.get(0);
        deplacement.put(
            Bout.of(premiere, INTITULE),
            Reference.of(dessus + 1 + rang(colonnes, libelles), 1 + rang(rangees, ligne)));
      }
      for (Cellule cellule : cellules) {
        if (!titres || cellule.colonne() > libelles) {
          deplacement.put(Bout.of(cellule), place(cellule.ligne(), cellule.colonne(), dessus));
        }
      }
    }
    for (Plage fusion : grille.feuille().fusions()) {
      boolean dedans = fusion.premiereLigne() >= rangees.first()
          && fusion.derniereLigne() <= rangees.last()
          && colonnes.contains(fusion.premiereColonne())
          && rangees.contains(fusion.premiereLigne());
      // A banner over the actions and their labels heads rows, and no action.
      boolean bandeau = fusion.premiereColonne() <= libelles && fusion.derniereColonne() > libelles;
      if (dedans && !bandeau) {
        Reference debut = place(fusion.premiereLigne(), fusion.premiereColonne(), dessus);
        int ligne = dessus + rang(colonnes, fusion.derniereColonne() + 1);
        int colonne = rang(rangees, fusion.derniereLigne() + 1);
        fusions.add(Plage.of(
            debut.ligne(),
            debut.colonne(),
            Math.max(debut.ligne(), ligne),
            Math.max(debut.colonne(), colonne)));
      }
    }
    return new MiseAPlat(
        deplacement.grille(fusions), deplacement.reste(), Disposition.automatique(), Map.of());
  }

  private Reference place(int ligne, int colonne, int dessus) {
    return Reference.of(dessus + 1 + rang(colonnes, colonne), 1 + rang(rangees, ligne));
  }

  private static int rang(NavigableSet<Integer> toutes, int numero) {
    return toutes.headSet(numero).size();
  }
}
