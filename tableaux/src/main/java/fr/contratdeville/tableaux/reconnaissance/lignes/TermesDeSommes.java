package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.SommesDeLignes.Candidate;
import fr.contratdeville.tableaux.reconnaissance.sommes.Course;
import fr.contratdeville.tableaux.reconnaissance.sommes.Cumuls;
import fr.contratdeville.tableaux.reconnaissance.sommes.Preuve;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the rows that each sum covers: those since the sum before, those of the last porteur, those
 * that its label names, those of its formula, the shortest run that closes, or all, whichever
 * closes most columns. A sum of which no reading closes covers what its words say, or is in doubt.
 */
final class TermesDeSommes {
  private static final List<Champ> NOMMES =
      List.of(Champ.PORTEUR, Champ.AXE, Champ.THEMATIQUE, Champ.TERRITOIRE, Champ.DISPOSITIF);
  /** The names beyond which no label is looked up: they are no groups of rows any more. */
  private static final int NOMS = 5000;

  private final SommesDeLignes sommes;
  private final Grille grille;
  private final List<Candidate> candidates;
  private final Cumuls cumuls;
  private final boolean entiere;
  private final boolean dessousDAbord;
  private final NavigableSet<Integer> bornes;
  /** The rows that are terms, from top to bottom. */
  private final List<Integer> termes = new ArrayList<>();
  /** The runs that the sums read so far cover, by row. */
  private final NavigableMap<Integer, Course> courses = new TreeMap<>();

  private final ExplicationsDeSomme explications;
  /** The first and last places of the rows of each name; -1 for rows that do not follow. */
  private final Map<String, int[]> noms = new HashMap<>();

  TermesDeSommes(
      SommesDeLignes sommes,
      Grille grille,
      List<Candidate> candidates,
      Cumuls cumuls,
      boolean entiere,
      boolean dessousDAbord,
      NavigableSet<Integer> bornes) {
    this.bornes = bornes;
    this.sommes = sommes;
    this.grille = grille;
    this.candidates = candidates;
    this.cumuls = cumuls;
    this.entiere = entiere;
    this.dessousDAbord = dessousDAbord;
    for (Candidate c : candidates) {
      if (c.estTerme()) {
        name(c.ligne.numero(), termes.size());
        termes.add(c.ligne.numero());
      }
    }
    this.explications = new ExplicationsDeSomme(grille, cumuls, termes);
  }

  private void name(int ligne, int place) {
    for (Champ champ : NOMMES) {
      Optional<Cellule> nom = sommes.visible(ligne, champ);
      if (nom.isPresent() && noms.size() < NOMS) {
        int[] places = noms.computeIfAbsent(nom.get().cle(), c -> new int[] {place, place});
        places[0] = places[1] < place ? -1 : places[0];
        places[1] = place + 1;
      }
    }
  }

  /** All rows of the table, those that may be sums with what was found. */
  List<Ligne> refine(List<Ligne> lignes) {
    Map<Integer, Ligne> lues = new HashMap<>();
    int precedente = 0;
    for (Candidate c : candidates) {
      if (c.imposee) {
        lues.put(c.ligne.numero(), c.somme ? termes(c, precedente) : c.ligne);
      } else if (c.somme) {
        lues.put(c.ligne.numero(), termes(c, precedente));
      } else if (c.sansTexte()) {
        lues.put(c.ligne.numero(), douteuse(c));
      }
      precedente = c.somme ? c.place : precedente;
    }
    return lignes.stream().map(l -> lues.getOrDefault(l.numero(), l)).toList();
  }

  private Ligne termes(Candidate c, int precedente) {
    if (c.chiffres.taille() == 0) {
      return c.ligne.withTermes(termes.subList(Math.min(precedente, c.place), c.place));
    }
    Optional<int[]> parFormule = parFormule(c);
    Course meilleure = meilleure(c, precedente, parFormule);
    courses.put(c.ligne.numero(), meilleure);
    boolean dessous = meilleure.fin() > c.place && meilleure.debut() >= c.place;
    boolean tout = meilleure.debut() == 0 && meilleure.fin() == termes.size();
    c.course = meilleure;
    c.versLeHaut = !dessous;
    Message raison = Preuve.raisons(c.preuves());
    return new Ligne(
        c.ligne.numero(),
        genre(c, meilleure, tout, dessous),
        c.imposee || raison.fr().isBlank() ? c.ligne.raison() : raison,
        c.ligne.supposee() && c.sansTexte() && !meilleure.ferme(),
        termes.subList(meilleure.debut(), meilleure.fin()),
        entiere ? explications.of(c, meilleure, parFormule) : Optional.empty());
  }

  /** The run that explains most of a sum; an empty one if neither figures nor words prove any. */
  private Course meilleure(Candidate c, int precedente, Optional<int[]> parFormule) {
    List<Course> parLesMots = parLesMots(c, precedente);
    parFormule
        .filter(places -> parLesMots.stream().noneMatch(p -> omet(places, p, c.place)))
        .ifPresent(places -> add(parLesMots, c, places[0], places[1]));
    Course meilleure = parLesMots.isEmpty() ? Course.AUCUNE : parLesMots.get(0);
    for (Course essai : parLesMots) {
      meilleure = essai.passe(meilleure) ? essai : meilleure;
    }
    for (Course essai : parLeCalcul(c)) {
      boolean prouve = essai.ferme() || essai.ferment() > Math.max(1, essai.ouvertes());
      boolean omet = parFormule.isPresent()
          && essai.debut() == parFormule.get()[0]
          && essai.fin() == parFormule.get()[1]
          && parLesMots.stream().anyMatch(p -> omet(parFormule.get(), p, c.place));
      meilleure = prouve && !omet && essai.passe(meilleure) ? essai : meilleure;
    }
    return meilleure;
  }

  /**
   * Whether a formula leaves out rows of a block: it stops short of the sum, or starts in the
   * middle of the rows of one porteur, axe or thématique.
   */
  private boolean omet(int[] formule, Course bloc, int place) {
    boolean dedans = bloc.debut() <= formule[0] && formule[1] <= bloc.fin();
    boolean moins = formule[1] - formule[0] < bloc.fin() - bloc.debut();
    boolean presque = 2 * (formule[1] - formule[0]) >= bloc.fin() - bloc.debut();
    boolean courte = formule[1] < place && bloc.fin() == place;
    boolean coupee = formule[0] > bloc.debut() && !bornes.contains(formule[0]);
    return dedans && moins && presque && (courte || coupee);
  }

  /** The places of the rows that the formulas of a sum add up, those of sums included. */
  private Optional<int[]> parFormule(Candidate c) {
    if (c.formules.isEmpty()) {
      return Optional.empty();
    }
    int debut = Integer.MAX_VALUE;
    int fin = 0;
    for (Plage plage : c.formules.get().termes()) {
      int premiere = place(plage.premiereLigne());
      int derniere = place(plage.derniereLigne() + 1);
      for (Course somme : courses.subMap(
              plage.premiereLigne(), true, plage.derniereLigne(), true).values()) {
        premiere = somme.debut() < somme.fin() ? Math.min(premiere, somme.debut()) : premiere;
        derniere = Math.max(derniere, somme.fin());
      }
      if (premiere < derniere) {
        debut = Math.min(debut, premiere);
        fin = Math.max(fin, derniere);
      }
    }
    return debut < fin ? Optional.of(new int[] {debut, fin}) : Optional.empty();
  }

  /** The place of the first term from a row on. */
  private int place(int ligne) {
    int i = Collections.binarySearch(termes, ligne);
    return i < 0 ? -i - 1 : i;
  }

  private GenreLigne genre(Candidate c, Course course, boolean tout, boolean dessous) {
    if (c.imposee) {
      return c.ligne.genre();
    }
    boolean total = c.ligne.est(GenreLigne.TOTAL);
    if (total && (!entiere || tout || course.ferment() == 0)) {
      return GenreLigne.TOTAL;
    }
    if (!c.ligne.estSomme() && tout && course.ferme() && course.termes() > 1) {
      return GenreLigne.TOTAL;
    }
    return dessous ? GenreLigne.SOUS_TOTAL_DESSOUS : GenreLigne.SOUS_TOTAL;
  }

  /** The runs of rows that the words or the place of a sum name, in the order of preference. */
  private List<Course> parLesMots(Candidate c, int precedente) {
    List<Course> essais = new ArrayList<>();
    int n = termes.size();
    boolean seul = IndicesLigne.estTotalSeul(grille, c.ligne.numero());
    if (seul && (c.place == n || c.place == 0)) {
      add(essais, c, 0, n);
    }
    nommees(c).ifPresent(places -> add(essais, c, places[0], places[1]));
    if (precedente < c.place && !dessousDAbord && !c.groupe) {
      add(essais, c, precedente, c.place);
      add(essais, c, dernierPorteur(c.place), c.place);
    }
    return essais;
  }

  /** The runs of rows that the figures of a sum add up, in the order of preference. */
  private List<Course> parLeCalcul(Candidate c) {
    List<Course> essais = new ArrayList<>();
    Course dessus = cumuls.dessus(c.chiffres, c.place);
    Course dessous = cumuls.dessous(c.chiffres, c.place);
    essais.addAll(dessousDAbord || c.groupe ? List.of(dessous, dessus) : List.of(dessus, dessous));
    add(essais, c, 0, termes.size());
    return essais;
  }

  private void add(List<Course> essais, Candidate c, int debut, int fin) {
    if (debut < fin) {
      essais.add(cumuls.mesurer(c.chiffres, debut, fin));
    }
  }

  /** The first place of the rows of the porteur right above. */
  private int dernierPorteur(int place) {
    int debut = place - 1;
    while (debut > 0 && !sommes.differe(termes.get(debut - 1), termes.get(debut), Champ.PORTEUR)) {
      debut--;
    }
    return debut;
  }

  /** The places of the rows that the label of a sum names. */
  private Optional<int[]> nommees(Candidate c) {
    return grille.cellules(c.ligne.numero()).stream()
        .filter(t -> t.genre() == Cellule.Genre.TEXTE && !t.estUnMontant())
        .flatMap(t -> {
          String reste = IndicesLigne.nomme(t.texte());
          return Stream.of(noms.get(Normalise.cle(t.texte())), noms.get(reste));
        })
        .filter(places -> places != null && places[0] >= 0)
        .findFirst();
  }

  /** A row without words that sums nothing: an action without a name, or a sum that is wrong. */
  private static Ligne douteuse(Candidate c) {
    return Ligne.supposee(
        c.ligne.numero(),
        GenreLigne.TEXTE,
        "des montants sans libellé, qui ne sont la somme de rien",
        "amounts without a label, which are the sum of nothing");
  }
}
