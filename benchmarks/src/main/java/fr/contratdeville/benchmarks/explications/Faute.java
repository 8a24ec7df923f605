package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.benchmarks.explications.Changement.Deplacement;
import fr.contratdeville.benchmarks.explications.Changement.Doublee;
import fr.contratdeville.benchmarks.explications.Changement.Perdue;
import fr.contratdeville.benchmarks.explications.Changement.Valeur;
import fr.contratdeville.benchmarks.explications.Chiffres.Imprime;
import fr.contratdeville.benchmarks.explications.Chiffres.Ligne;
import fr.contratdeville.benchmarks.explications.Chiffres.Rang;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Emplacement.Cellule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** One kind of mistake: it alters a document, and knows which explanation is the true one. */
enum Faute {
  LIGNE_PERDUE("a row lost"),
  LIGNE_DOUBLEE("a row twice"),
  LIGNE_OUBLIEE("a row left out of its column totals"),
  LIGNE_COMPTEE("a row counted twice by its column totals"),
  SOUS_TOTAL_COMPTE("a block subtotal counted twice"),
  TERME_OUBLIE("an amount left out of one total"),
  TERME_COMPTE("an amount twice in one total"),
  TOTAL_ARRONDI("a total rounded"),
  TOTAL_CHIFFRE("one wrong digit in a total"),
  TOTAL_INTERVERTI("two digits of a total swapped"),
  TOTAL_FACTEUR("a total ten times too high"),
  MONTANT_CHIFFRE("one wrong digit in an amount"),
  MONTANT_INTERVERTI("two digits of an amount swapped"),
  MONTANT_FACTEUR("an amount ten times too high"),
  MONTANT_SIGNE("an amount with the wrong sign"),
  MONTANT_DEPLACE("an amount in the next column"),
  PAS_A_JOUR("an amount changed, its totals not");

  private static final int ESSAIS = 20;
  private static final int VIRTUELLE = 1_000_000;

  final String nom;

  Faute(String nom) {
    this.nom = nom;
  }

  /** Makes the mistake somewhere in a document; absent where it does not fit. */
  Optional<Cas> faire(Support support, Chiffres chiffres, SplittableRandom hasard) {
    if (chiffres.lignes.isEmpty() || chiffres.sommes.isEmpty()) {
      return Optional.empty();
    }
    for (int essai = 0; essai < ESSAIS; essai++) {
      Optional<Cas> cas = essayer(support, chiffres, hasard);
      if (cas.isPresent() && seVoit(cas.get())) {
        return cas;
      }
    }
    return Optional.empty();
  }

  /** Whether some sum then has a gap: only then is there anything to explain. */
  private static boolean seVoit(Cas cas) {
    return cas.apres().sommes.stream().anyMatch(s -> cas.apres().ecart(s) != 0);
  }

  private Optional<Cas> essayer(Support support, Chiffres chiffres, SplittableRandom hasard) {
    int ligne = hasard.nextInt(chiffres.lignes.size());
    int somme = hasard.nextInt(chiffres.sommes.size());
    long montant = chiffres.lignes.get(ligne).centimes();
    long total = chiffres.sommes.get(somme).centimes();
    return switch (this) {
      case LIGNE_PERDUE -> perdue(support, chiffres, ligne);
      case LIGNE_DOUBLEE -> doublee(support, chiffres, ligne);
      case LIGNE_OUBLIEE -> auPied(chiffres, rangee(chiffres, ligne), -1);
      case LIGNE_COMPTEE -> auPied(chiffres, rangee(chiffres, ligne), 1);
      case SOUS_TOTAL_COMPTE -> sousTotal(chiffres, hasard);
      case TERME_OUBLIE -> terme(chiffres, somme, hasard, -1);
      case TERME_COMPTE -> terme(chiffres, somme, hasard, 1);
      case TOTAL_ARRONDI -> total(chiffres, somme, arrondi(total, hasard));
      case TOTAL_CHIFFRE -> total(chiffres, somme, chiffre(total, hasard));
      case TOTAL_INTERVERTI -> total(chiffres, somme, interverti(total, hasard));
      case TOTAL_FACTEUR -> total(chiffres, somme, total * 10);
      case MONTANT_CHIFFRE -> montant(chiffres, ligne, chiffre(montant, hasard));
      case MONTANT_INTERVERTI -> montant(chiffres, ligne, interverti(montant, hasard));
      case MONTANT_FACTEUR -> montant(chiffres, ligne, montant * 10);
      case MONTANT_SIGNE -> montant(chiffres, ligne, -montant);
      case MONTANT_DEPLACE -> deplace(chiffres, ligne);
      case PAS_A_JOUR -> montant(chiffres, ligne, montant + 5_000L * (1 + hasard.nextInt(40)));
    };
  }

  private static Set<Integer> rangee(Chiffres chiffres, int ligne) {
    return chiffres.rangee(Rang.of(chiffres.lignes.get(ligne).place()));
  }

  private static Set<Cellule> places(Chiffres chiffres, Set<Integer> lignes) {
    Set<Cellule> places = new HashSet<>();
    lignes.forEach(i -> places.add(chiffres.lignes.get(i).place()));
    return places;
  }

  /** The figures with others in place of some. */
  private static Chiffres avec(Chiffres chiffres, List<Changement> changements) {
    List<Ligne> lignes = new ArrayList<>(chiffres.lignes);
    List<Imprime> sommes = new ArrayList<>(chiffres.sommes);
    for (Changement changement : changements) {
      if (changement instanceof Valeur valeur) {
        lignes.replaceAll(
            l -> l.place().equals(valeur.place()) ? new Ligne(l.place(), valeur.centimes()) : l);
        sommes.replaceAll(s -> s.place().equals(valeur.place())
            ? new Imprime(s.place(), s.nature(), valeur.centimes(), s.termes(), s.couvertes())
            : s);
      }
    }
    return new Chiffres(lignes, sommes);
  }

  private static Optional<Cas> montant(Chiffres chiffres, int ligne, long faux) {
    Ligne juste = chiffres.lignes.get(ligne);
    if (faux == juste.centimes()
        || juste.centimes() == 0
        || chiffres.sommes(ligne).isEmpty()) {
      return Optional.empty();
    }
    List<Changement> changements = List.of(new Valeur(juste.place(), faux));
    return Optional.of(new Cas(
        changements,
        avec(chiffres, changements),
        Hypotheses.montant(juste.place()),
        Verite.aLire(juste.place(), juste.centimes())));
  }

  private static Optional<Cas> total(Chiffres chiffres, int somme, long faux) {
    Imprime juste = chiffres.sommes.get(somme);
    if (faux == juste.centimes() || juste.centimes() == 0 || estRepete(chiffres, juste)) {
      return Optional.empty();
    }
    List<Changement> changements = List.of(new Valeur(juste.place(), faux));
    return Optional.of(new Cas(
        changements,
        avec(chiffres, changements),
        Hypotheses.total(juste.place()),
        Verite.aLire(juste.place(), juste.centimes())));
  }

  /** Whether one cell is two sums, or a sum of one amount alone. */
  private static boolean estRepete(Chiffres chiffres, Imprime somme) {
    return chiffres.sommes.stream().filter(s -> s.place().equals(somme.place())).count() > 1
        || somme.termes().size() < 2;
  }

  private static Optional<Cas> terme(
      Chiffres chiffres, int somme, SplittableRandom hasard, int sens) {
    Imprime juste = chiffres.sommes.get(somme);
    List<Integer> termes = List.copyOf(juste.termes());
    if (termes.size() < 3 || estRepete(chiffres, juste)) {
      return Optional.empty();
    }
    Ligne terme = chiffres.lignes.get(termes.get(hasard.nextInt(termes.size())));
    return total(chiffres, somme, juste.centimes() + sens * terme.centimes())
        .map(cas -> new Cas(
            cas.changements(),
            cas.apres(),
            Hypotheses.terme(juste.place(), terme.place(), sens > 0),
            cas.verite()
                .ou(Verite.de(sens > 0 ? Genre.DOUBLE : Genre.OUBLI, Set.of(terme.place())))));
  }

  /** All totals at the foot leave some rows out, or take them twice. */
  private static Optional<Cas> auPied(Chiffres chiffres, Set<Integer> lignes, int sens) {
    Rang rang = Rang.of(chiffres.lignes.get(lignes.iterator().next()).place());
    return auPied(
        chiffres, lignes, sens, places(chiffres, lignes), Hypotheses.rangee(rang, sens > 0));
  }

  private static Optional<Cas> auPied(
      Chiffres chiffres, Set<Integer> lignes, int sens, Set<Cellule> places, String nom) {
    List<Changement> changements = new ArrayList<>();
    for (Imprime somme : chiffres.sommes) {
      long siennes = somme.estAuPied() ? chiffres.somme(somme, lignes) : 0;
      if (siennes != 0) {
        changements.add(new Valeur(somme.place(), somme.centimes() + sens * siennes));
      }
    }
    if (changements.size() < 2 || changements.stream().distinct().count() < changements.size()) {
      return Optional.empty();
    }
    Genre genre = sens > 0 ? Genre.DOUBLE : Genre.OUBLI;
    return Optional.of(
        new Cas(changements, avec(chiffres, changements), nom, Verite.de(genre, places)));
  }

  /** The totals at the foot take in a subtotal beside its rows. */
  private static Optional<Cas> sousTotal(Chiffres chiffres, SplittableRandom hasard) {
    List<Set<Rang>> blocs = chiffres.blocs();
    if (blocs.isEmpty()) {
      return Optional.empty();
    }
    Set<Rang> bloc = blocs.get(hasard.nextInt(blocs.size()));
    Set<Integer> lignes = chiffres.lignes(bloc);
    Set<Cellule> places = places(chiffres, lignes);
    chiffres.sommes.stream()
        .filter(s -> !s.estAuPied() && bloc.containsAll(s.couvertes()))
        .forEach(s -> places.add(s.place()));
    return auPied(chiffres, lignes, 1, places, Hypotheses.bloc(bloc, true));
  }

  private static Optional<Cas> deplace(Chiffres chiffres, int ligne) {
    Ligne juste = chiffres.lignes.get(ligne);
    Cellule de = juste.place();
    int colonne = chiffres.lignes.stream()
        .map(l -> l.place())
        .filter(p -> p.feuille().equals(de.feuille()) && p.colonne() > de.colonne())
        .mapToInt(Cellule::colonne)
        .min()
        .orElse(0);
    boolean libre = rangee(chiffres, ligne).stream()
        .noneMatch(i -> chiffres.lignes.get(i).place().colonne() == colonne);
    if (colonne == 0 || !libre || juste.centimes() == 0) {
      return Optional.empty();
    }
    Cellule vers = de.feuille().cellule(de.ligne(), colonne);
    // What adds the column up then takes the amount, as what adds the row up did before.
    List<Ligne> lignes = new ArrayList<>(chiffres.lignes);
    lignes.set(ligne, new Ligne(vers, juste.centimes()));
    List<Imprime> sommes = new ArrayList<>();
    for (Imprime somme : chiffres.sommes) {
      Set<Integer> termes = new TreeSet<>(somme.termes());
      if (!couvre(chiffres, somme, vers)) {
        termes.remove(ligne);
      } else {
        termes.add(ligne);
      }
      sommes.add(
          new Imprime(somme.place(), somme.nature(), somme.centimes(), termes, somme.couvertes()));
    }
    return Optional.of(new Cas(
        List.of(new Deplacement(de, vers)),
        new Chiffres(lignes, sommes),
        Hypotheses.deplace(vers, de),
        Verite.de(Genre.DEPLACEMENT, Set.of(vers))));
  }

  /** Whether a sum takes what stands in a cell: it takes its column, and its row. */
  private static boolean couvre(Chiffres chiffres, Imprime somme, Cellule place) {
    boolean colonne = somme.termes().stream()
        .anyMatch(i -> chiffres.lignes.get(i).place().colonne() == place.colonne());
    boolean tout = somme.nature() == Nature.GENERAL
        || somme.termes().size() == chiffres.lignes(somme.couvertes()).size();
    return somme.couvertes().contains(Rang.of(place)) && (colonne || tout);
  }

  /** Whether a row prints amounts and at most its own total. */
  private static boolean estSimple(Chiffres chiffres, Rang rang) {
    return chiffres.sommes.stream()
        .filter(s -> Rang.of(s.place()).equals(rang))
        .allMatch(s -> s.nature() == Nature.LIGNE);
  }

  private static Optional<Cas> perdue(Support support, Chiffres chiffres, int ligne) {
    Cellule place = chiffres.lignes.get(ligne).place();
    Rang rang = Rang.of(place);
    if (!estSimple(chiffres, rang) || !support.peutChangerDeRangees(new Perdue(place))) {
      return Optional.empty();
    }
    Set<Integer> partis = chiffres.rangee(rang);
    List<Ligne> lignes = new ArrayList<>(chiffres.lignes);
    partis.forEach(i -> lignes.set(i, new Ligne(lignes.get(i).place(), 0)));
    List<Imprime> sommes = chiffres.sommes.stream()
        .filter(s -> !Rang.of(s.place()).equals(rang))
        .map(s -> {
          Set<Integer> termes = new TreeSet<>(s.termes());
          termes.removeAll(partis);
          return new Imprime(s.place(), s.nature(), s.centimes(), termes, s.couvertes());
        })
        .toList();
    return Optional.of(new Cas(
        List.of(new Perdue(place)),
        new Chiffres(lignes, sommes),
        Hypotheses.PERDUE,
        Verite.de(Genre.LIGNE_ABSENTE)));
  }

  private static Optional<Cas> doublee(Support support, Chiffres chiffres, int ligne) {
    Cellule place = chiffres.lignes.get(ligne).place();
    Rang rang = Rang.of(place);
    if (!estSimple(chiffres, rang) || !support.peutChangerDeRangees(new Doublee(place))) {
      return Optional.empty();
    }
    List<Ligne> lignes = new ArrayList<>(chiffres.lignes);
    List<Imprime> sommes = new ArrayList<>(chiffres.sommes);
    List<Object> contenu = new ArrayList<>();
    for (int i : chiffres.rangee(rang)) {
      Ligne de = chiffres.lignes.get(i);
      contenu.add(de.centimes() + " " + de.place().colonne());
      int copie = lignes.size();
      lignes.add(new Ligne(
          de.place()
              .feuille()
              .cellule(VIRTUELLE + de.place().ligne(), de.place().colonne()),
          de.centimes()));
      sommes.replaceAll(s -> {
        if (!s.termes().contains(i) || s.nature() == Nature.LIGNE) {
          return s;
        }
        Set<Integer> termes = new TreeSet<>(s.termes());
        termes.add(copie);
        return new Imprime(s.place(), s.nature(), s.centimes(), termes, s.couvertes());
      });
    }
    return Optional.of(new Cas(
        List.of(new Doublee(place)),
        new Chiffres(lignes, sommes),
        Hypotheses.doublee(contenu),
        Verite.doublee(place)));
  }

  private static long arrondi(long total, SplittableRandom hasard) {
    long unite = hasard.nextBoolean() ? 10_000 : 100_000;
    return Math.floorDiv(total + unite / 2, unite) * unite;
  }

  /** Another digit among those of the euros, and no leading zero. */
  private static long chiffre(long centimes, SplittableRandom hasard) {
    String euros = Long.toString(centimes / 100);
    int rang = hasard.nextInt(euros.length());
    int autre = rang == 0 ? 1 + hasard.nextInt(9) : hasard.nextInt(10);
    return centimes < 0
        ? centimes
        : Long.parseLong(euros.substring(0, rang) + autre + euros.substring(rang + 1)) * 100
            + centimes % 100;
  }

  private static long interverti(long centimes, SplittableRandom hasard) {
    String euros = Long.toString(centimes / 100);
    if (euros.length() < 2 || centimes < 0) {
      return centimes;
    }
    int i = hasard.nextInt(euros.length() - 1);
    if (i == 0 && euros.charAt(1) == '0') {
      return centimes;
    }
    return Long.parseLong(euros.substring(0, i)
                + euros.charAt(i + 1)
                + euros.charAt(i)
                + euros.substring(i + 2))
            * 100
        + centimes % 100;
  }
}
