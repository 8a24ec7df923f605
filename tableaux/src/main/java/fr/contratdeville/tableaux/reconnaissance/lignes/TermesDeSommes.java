package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.SommesDeLignes.Candidate;
import fr.contratdeville.tableaux.reconnaissance.sommes.Course;
import fr.contratdeville.tableaux.reconnaissance.sommes.Cumuls;
import fr.contratdeville.tableaux.reconnaissance.sommes.Places;
import fr.contratdeville.tableaux.reconnaissance.sommes.Preuve;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the rows that each sum covers: those since the sum before, those of the last porteur, those
 * that its label names, those of its formula, the shortest run that closes, or all, whichever
 * closes most columns. A sum of which no reading closes covers what its words say, or is in doubt.
 */
final class TermesDeSommes {
  private static final List<Champ> NOMMES = List.of(
      Champ.PORTEUR,
      Champ.AXE,
      Champ.THEMATIQUE,
      Champ.TERRITOIRE,
      Champ.COMMUNE,
      Champ.DISPOSITIF,
      Champ.EXERCICE,
      Champ.STATUT,
      Champ.NOUVEAUTE,
      Champ.ETAPE,
      Champ.FINANCEUR);
  /** What stands between the number and the name of an axe. */
  private static final Pattern COUPURE = Pattern.compile(" *(?: : | - |: | – )");

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

  /** The places of the sums that are labelled as the total of everything. */
  private final NavigableSet<Integer> seuls = new TreeSet<>();

  /** What the last sum covers that is no part of another. */
  private Places entier = Places.AUCUNE;

  /** Whether most sums cover all rows since the sum above. */
  private boolean entieres;

  private final ExplicationsDeSomme explications;
  private final int[] debutsDePorteur;
  /** The places of the rows of each name. */
  private final Map<String, BitSet> noms = new HashMap<>();

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
    for (Candidate c : candidates) {
      if (c.somme && IndicesLigne.estTotalSeul(grille, c.ligne.numero())) {
        seuls.add(c.place);
      }
    }
    this.debutsDePorteur = porteurs();
    this.explications = new ExplicationsDeSomme(grille, cumuls, termes);
  }

  private void name(int ligne, int place) {
    for (Champ champ : NOMMES) {
      Optional<Cellule> nom = sommes.visible(ligne, champ);
      if (nom.isPresent() && noms.size() < NOMS) {
        name(nom.get().cle(), place);
        name(IndicesLigne.singulier(nom.get().cle()), place);
        String[] parties = COUPURE.split(nom.get().uneLigne(), 2);
        if (parties.length == 2) {
          name(Normalise.cle(parties[0]), place);
          name(Normalise.cle(parties[1]), place);
        }
      }
    }
  }

  private void name(String cle, int place) {
    noms.computeIfAbsent(cle, c -> new BitSet()).set(place);
  }

  /** All rows of the table, those that may be sums with what was found. */
  List<Ligne> refine(List<Ligne> lignes) {
    Map<Integer, Ligne> lues = new HashMap<>();
    entieres = sontEntieres();
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

  /** Whether two sums at least, and more than half of them, are all rows since the sum above. */
  private boolean sontEntieres() {
    int sommes = 0;
    int entieres = 0;
    int precedente = 0;
    for (Candidate c : candidates) {
      if (c.somme && c.chiffres.taille() > 0) {
        sommes++;
        Places depuis = Places.of(precedente, c.place);
        entieres += depuis.taille() > 0 && cumuls.mesurer(c.chiffres, depuis).ferme() ? 1 : 0;
      }
      precedente = c.somme ? c.place : precedente;
    }
    return entieres > 1 && 2 * entieres > sommes;
  }

  /**
   * Whether a run that closes leaves out the first rows of a block, and nothing on the sheet says
   * that another block starts there.
   */
  private boolean coupe(Candidate c, Course course, int precedente) {
    Places places = course.places();
    int debut = places.debut();
    boolean presque = places.seSuivent()
        && places.fin() == c.place
        && debut > precedente
        && 2 * places.taille() >= c.place - precedente;
    if (!presque || !entieres || dessousDAbord || c.groupe || estUnePart(c)) {
      return false;
    }
    int avant = termes.get(debut - 1);
    int premiere = termes.get(debut);
    return premiere - avant == 1
        && !sommes.differe(avant, premiere, Champ.AXE)
        && !sommes.differe(avant, premiere, Champ.THEMATIQUE)
        && !sommes.differe(avant, premiere, Champ.TERRITOIRE)
        && debutsDePorteur[c.place] != debut;
  }

  private Ligne termes(Candidate c, int precedente) {
    if (c.chiffres.taille() == 0 && c.formules.isEmpty()) {
      return c.ligne.withTermes(lignes(Places.of(precedente, c.place)));
    }
    Optional<Places> parFormule = parFormule(c);
    Course meilleure = meilleure(c, precedente, parFormule);
    courses.put(c.ligne.numero(), meilleure);
    entier = estUnePart(c) ? entier : meilleure.places();
    Places places = meilleure.places();
    boolean dessous = places.fin() > c.place && places.debut() >= c.place;
    boolean tout = places.taille() == termes.size();
    c.course = meilleure;
    c.versLeHaut = !dessous;
    Message raison = Preuve.raisons(c.preuves());
    return new Ligne(
        c.ligne.numero(),
        genre(c, meilleure, tout, dessous),
        c.imposee || raison.fr().isBlank() ? c.ligne.raison() : raison,
        c.ligne.supposee() && c.sansTexte() && !meilleure.ferme(),
        lignes(places),
        entiere ? explications.of(c, meilleure, parFormule) : Optional.empty());
  }

  /** The rows of some terms. */
  private List<Integer> lignes(Places places) {
    return places.seSuivent()
        ? termes.subList(places.debut(), places.fin())
        : places.stream().mapToObj(termes::get).toList();
  }

  /** The run that explains most of a sum; an empty one if neither figures nor words prove any. */
  private Course meilleure(Candidate c, int precedente, Optional<Places> parFormule) {
    List<Course> parLesMots = parLesMots(c, precedente);
    boolean omet = parFormule.isPresent()
        && parLesMots.stream().anyMatch(p -> omet(c, parFormule.get(), p.places()));
    if (!omet) {
      parFormule.ifPresent(places -> add(parLesMots, c, places));
    }
    Course meilleure = parLesMots.isEmpty() ? Course.AUCUNE : parLesMots.get(0);
    for (Course essai : parLesMots) {
      meilleure = essai.passe(meilleure) ? essai : meilleure;
    }
    for (Course essai : parLeCalcul(c)) {
      boolean prouve = essai.ferme() || essai.ferment() > Math.max(1, essai.ouvertes());
      boolean courte = omet
          && parFormule.get().contient(essai.places())
          && essai.places().contient(parFormule.get());
      courte |= coupe(c, essai, precedente);
      meilleure = prouve && !courte && essai.passe(meilleure) ? essai : meilleure;
    }
    return meilleure;
  }

  /**
   * Whether a formula leaves out rows of a block: it stops short of the sum, starts in the middle
   * of the rows of one porteur, axe or thématique, or jumps over rows of a total of everything.
   */
  private boolean omet(Candidate c, Places formule, Places bloc) {
    boolean presque = bloc.contient(formule)
        && formule.taille() < bloc.taille()
        && 2 * formule.taille() >= bloc.taille();
    boolean courte = bloc.fin() == c.place && formule.fin() < bloc.fin();
    boolean coupee = formule.debut() > bloc.debut() && !bornes.contains(formule.debut());
    return presque
        && (courte
            || coupee
            || (seuls.size() == 1 && IndicesLigne.estTotalSeul(grille, c.ligne.numero())));
  }

  /** The places of the rows that the formulas of a sum add up, those of sums included. */
  private Optional<Places> parFormule(Candidate c) {
    if (c.formules.isEmpty()) {
      return Optional.empty();
    }
    BitSet places = new BitSet();
    for (Plage plage : c.formules.get().termes()) {
      int debut = place(plage.premiereLigne());
      places.set(debut, Math.max(debut, place(plage.derniereLigne() + 1)));
      courses
          .subMap(plage.premiereLigne(), true, plage.derniereLigne(), true)
          .values()
          .forEach(somme -> somme.places().stream().forEach(places::set));
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(Places.of(places));
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
    if (seul && seuls.size() > 1) {
      // Tables one under another: each of their totals covers its own.
      Integer suivante = seuls.higher(c.place);
      Integer avant = seuls.lower(c.place);
      Places dessous = Places.of(c.place, suivante == null ? n : suivante);
      Places dessus = Places.of(avant == null ? 0 : avant, c.place);
      add(essais, c, dessousDAbord || c.place == 0 ? dessous : dessus);
    }
    if (seul && (c.place == n || c.place == 0)) {
      add(essais, c, Places.of(0, n));
    }
    nommees(c).forEach(places -> add(essais, c, estUnePart(c) ? duTotal(places) : places));
    if (precedente < c.place && !dessousDAbord && !c.groupe && !estUnePart(c)) {
      add(essais, c, Places.of(precedente, c.place));
      add(essais, c, Places.of(debutsDePorteur[c.place], c.place));
    }
    return essais;
  }

  /** Those of some places that the sum above covers, of which a row tells a part. */
  private Places duTotal(Places places) {
    BitSet communes = new BitSet();
    places.stream().forEach(communes::set);
    BitSet siennes = new BitSet();
    entier.stream().forEach(siennes::set);
    communes.and(siennes);
    return communes.isEmpty() ? places : Places.of(communes);
  }

  /**
   * Whether a sum tells a part of what stands above: no place of its own says which rows it covers.
   */
  private boolean estUnePart(Candidate c) {
    return grille.cellules(c.ligne.numero()).stream()
        .anyMatch(t -> t.genre() == Cellule.Genre.TEXTE && t.cle().startsWith("dont "));
  }

  /** The runs of rows that the figures of a sum add up, in the order of preference. */
  private List<Course> parLeCalcul(Candidate c) {
    List<Course> essais = new ArrayList<>();
    Course dessus = cumuls.dessus(c.chiffres, c.place);
    Course dessous = cumuls.dessous(c.chiffres, c.place);
    essais.addAll(dessousDAbord || c.groupe ? List.of(dessous, dessus) : List.of(dessus, dessous));
    add(essais, c, Places.of(0, termes.size()));
    return essais;
  }

  private void add(List<Course> essais, Candidate c, Places places) {
    if (places.taille() > 0) {
      essais.add(cumuls.mesurer(c.chiffres, places));
    }
  }

  /** The first place of the rows of the porteur right above, for each place. */
  private int[] porteurs() {
    int[] debuts = new int[termes.size() + 1];
    for (int place = 1; place < debuts.length; place++) {
      boolean autre =
          place == 1 || sommes.differe(termes.get(place - 2), termes.get(place - 1), Champ.PORTEUR);
      debuts[place] = autre ? place - 1 : debuts[place - 1];
    }
    return debuts;
  }

  /** The places of the rows that the label of a sum names. */
  private List<Places> nommees(Candidate c) {
    return grille.cellules(c.ligne.numero()).stream()
        .filter(t -> t.genre() == Cellule.Genre.TEXTE && !t.estUnMontant())
        .flatMap(t -> IndicesLigne.noms(t.texte()).stream())
        .flatMap(nom -> Optional.ofNullable(noms.get(nom)).stream())
        .map(Places::of)
        .toList();
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
