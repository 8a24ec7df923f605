package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.benchmarks.explications.Chiffres.Imprime;
import fr.contratdeville.benchmarks.explications.Chiffres.Rang;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All single mistakes that would have left the printed figures that stand there now: undoing any of
 * them makes every sum agree. It knows nothing of how the controls search.
 *
 * <p>Each mistake has a size: how many results it could have had at its place. A row left out has
 * one, a slip of digits a few, a wrong digit some dozens, any other number as many as there are
 * numbers. A document decides for a mistake if no other one of the same size or smaller would have
 * left the same figures.
 */
final class Hypotheses {
  /** How many results a mistake can have. */
  enum Taille {
    UN_RESULTAT,
    UN_CHIFFRE,
    TOUT_NOMBRE
  }

  private static final long[] UNITES = {100, 1_000, 10_000, 100_000};

  private final Chiffres chiffres;
  private final long[] ecarts;
  private final Map<String, Taille> trouvees = new TreeMap<>();

  Hypotheses(Chiffres chiffres) {
    this.chiffres = chiffres;
    this.ecarts = chiffres.sommes.stream().mapToLong(chiffres::ecart).toArray();
    montants();
    totaux();
    deplacements();
    rangees();
    blocs();
    perdue();
  }

  /** The mistakes, each with its size; a mistake is named as {@link Faute} names what it did. */
  Map<String, Taille> trouvees() {
    return trouvees;
  }

  /** Whether no other mistake of the same size or smaller leaves the same figures. */
  boolean decident(String verite) {
    Taille sienne = trouvees.getOrDefault(verite, Taille.TOUT_NOMBRE);
    return trouvees.entrySet().stream()
        .allMatch(e -> e.getKey().equals(verite) || e.getValue().compareTo(sienne) > 0);
  }

  static String montant(Object place) {
    return "amount " + place;
  }

  static String total(Object place) {
    return "total " + place;
  }

  static String terme(Object total, Object terme, boolean deuxFois) {
    return (deuxFois ? "twice " : "left out ") + terme + " in " + total;
  }

  static String deplace(Object de, Object vers) {
    return "moved " + de + " to " + vers;
  }

  static String rangee(Object rang, boolean deuxFois) {
    return (deuxFois ? "row twice " : "row left out ") + rang;
  }

  static String bloc(Set<Rang> rangs, boolean deuxFois) {
    return (deuxFois ? "block twice " : "block left out ")
        + rangs.stream().map(Rang::toString).sorted().toList();
  }

  static String doublee(Object rang) {
    return "stands twice " + rang;
  }

  static final String PERDUE = "row lost";

  private void ajouter(String quoi, Taille taille) {
    trouvees.merge(quoi, taille, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  /** The one gap of all sums over an amount, if no other sum has a gap. */
  private void montants() {
    for (int i = 0; i < chiffres.lignes.size(); i++) {
      long ecart = ecartCommun(chiffres.sommes(i));
      long imprime = chiffres.lignes.get(i).centimes();
      if (ecart != 0) {
        ajouter(montant(chiffres.lignes.get(i).place()), taille(imprime, imprime + ecart));
      }
    }
  }

  private long ecartCommun(List<Imprime> sommes) {
    Set<Long> communs = new HashSet<>();
    for (int j = 0; j < ecarts.length; j++) {
      if (sommes.contains(chiffres.sommes.get(j))) {
        communs.add(ecarts[j]);
      } else if (ecarts[j] != 0) {
        return 0;
      }
    }
    return communs.size() == 1 ? communs.iterator().next() : 0;
  }

  /** The one sum that has a gap: it is wrong, or one of its terms is not or twice in it. */
  private void totaux() {
    List<Imprime> ouverts =
        chiffres.sommes.stream().filter(s -> chiffres.ecart(s) != 0).toList();
    if (ouverts.size() != 1) {
      return;
    }
    Imprime ouvert = ouverts.get(0);
    long ecart = chiffres.ecart(ouvert);
    ajouter(
        total(ouvert.place()),
        estArrondi(ouvert.centimes(), ouvert.centimes() - ecart)
            ? Taille.UN_RESULTAT
            : taille(ouvert.centimes(), ouvert.centimes() - ecart));
    for (int i : ouvert.termes()) {
      if (Math.abs(chiffres.lignes.get(i).centimes()) == Math.abs(ecart)) {
        boolean deuxFois = chiffres.lignes.get(i).centimes() == ecart;
        ajouter(
            terme(ouvert.place(), chiffres.lignes.get(i).place(), deuxFois), Taille.UN_RESULTAT);
      }
    }
  }

  /** An amount that would close two columns if it stood in another, blank cell of its row. */
  private void deplacements() {
    for (int i = 0; i < chiffres.lignes.size(); i++) {
      Chiffres.Ligne ligne = chiffres.lignes.get(i);
      for (int colonne : colonnes()) {
        if (estLibre(ligne, colonne) && fermerait(i, colonne)) {
          ajouter(
              deplace(
                  ligne.place(), ligne.place().feuille().cellule(ligne.place().ligne(), colonne)),
              Taille.UN_RESULTAT);
        }
      }
    }
  }

  private Set<Integer> colonnes() {
    Set<Integer> colonnes = new HashSet<>();
    chiffres.lignes.forEach(l -> colonnes.add(l.place().colonne()));
    return colonnes;
  }

  private boolean estLibre(Chiffres.Ligne ligne, int colonne) {
    return chiffres.rangee(Rang.of(ligne.place())).stream()
        .noneMatch(i -> chiffres.lignes.get(i).place().colonne() == colonne);
  }

  private boolean fermerait(int ligne, int colonne) {
    boolean change = false;
    for (int j = 0; j < ecarts.length; j++) {
      Imprime somme = chiffres.sommes.get(j);
      boolean dedans = somme.termes().contains(ligne);
      boolean ensuite = somme
              .couvertes()
              .contains(Rang.of(chiffres.lignes.get(ligne).place()))
          && (somme.nature().name().equals("GENERAL") || aColonne(somme, colonne) || tout(somme));
      long attendu = chiffres.lignes.get(ligne).centimes() * ((ensuite ? 1 : 0) - (dedans ? 1 : 0));
      if (ecarts[j] != attendu) {
        return false;
      }
      change |= attendu != 0;
    }
    return change;
  }

  private boolean aColonne(Imprime somme, int colonne) {
    return somme.termes().stream()
        .anyMatch(i -> chiffres.lignes.get(i).place().colonne() == colonne);
  }

  /** Whether a sum takes all amounts of its rows. */
  private boolean tout(Imprime somme) {
    return somme.termes().size() == chiffres.lignes(somme.couvertes()).size()
        && somme.termes().stream()
                .map(i -> chiffres.lignes.get(i).place().colonne())
                .distinct()
                .count()
            > 1;
  }

  /** A row that the sums at the foot take twice or leave out, or that stands there twice. */
  private void rangees() {
    chiffres.rangees.forEach((rang, lignes) -> {
      for (boolean deuxFois : new boolean[] {true, false}) {
        if (ferme(lignes, deuxFois ? 1 : -1)) {
          ajouter(nommer(rang, lignes, deuxFois), Taille.UN_RESULTAT);
        }
      }
    });
    Map<List<Object>, Rang> vues = new HashMap<>();
    chiffres.rangees.forEach((rang, lignes) -> {
      List<Object> contenu = new ArrayList<>();
      lignes.forEach(i -> contenu.add(chiffres.lignes.get(i).centimes() + " "
          + chiffres.lignes.get(i).place().colonne()));
      if (vues.putIfAbsent(contenu, rang) != null && fermeSans(lignes)) {
        ajouter(doublee(contenu), Taille.UN_RESULTAT);
      }
    });
  }

  /** A row with one amount that one sum takes: the sum leaves out the amount. */
  private String nommer(Rang rang, Set<Integer> lignes, boolean deuxFois) {
    List<Imprime> touches = chiffres.sommes.stream()
        .filter(s -> s.estAuPied() && chiffres.somme(s, lignes) != 0)
        .toList();
    return touches.size() == 1 && lignes.size() == 1
        ? terme(
            touches.get(0).place(),
            chiffres.lignes.get(lignes.iterator().next()).place(),
            deuxFois)
        : rangee(rang, deuxFois);
  }

  private boolean ferme(Set<Integer> lignes, int sens) {
    boolean change = false;
    for (int j = 0; j < ecarts.length; j++) {
      Imprime somme = chiffres.sommes.get(j);
      long attendu = somme.estAuPied() ? sens * chiffres.somme(somme, lignes) : 0;
      if (ecarts[j] != attendu) {
        return false;
      }
      change |= attendu != 0;
    }
    return change;
  }

  /** Whether all sums but those of the row itself lack exactly this row. */
  private boolean fermeSans(Set<Integer> lignes) {
    boolean change = false;
    for (int j = 0; j < ecarts.length; j++) {
      Imprime somme = chiffres.sommes.get(j);
      long attendu = lignes.containsAll(somme.termes()) ? 0 : -chiffres.somme(somme, lignes);
      if (ecarts[j] != attendu) {
        return false;
      }
      change |= attendu != 0;
    }
    return change;
  }

  private void blocs() {
    for (Set<Rang> bloc : chiffres.blocs()) {
      for (boolean deuxFois : new boolean[] {true, false}) {
        if (ferme(chiffres.lignes(bloc), deuxFois ? 1 : -1)) {
          ajouter(bloc(bloc, deuxFois), Taille.UN_RESULTAT);
        }
      }
    }
  }

  /** A row that is not there any more: any amounts, in sums over several rows alone. */
  private void perdue() {
    boolean possible = true;
    boolean change = false;
    for (int j = 0; j < ecarts.length; j++) {
      boolean surPlusieurs = chiffres.sommes.get(j).couvertes().size() > 1
          || chiffres.sommes.get(j).estAuPied();
      possible &= ecarts[j] == 0 || (ecarts[j] > 0 && surPlusieurs);
      change |= ecarts[j] != 0;
    }
    // What columns lack the whole lacks too.
    List<Long> colonnes = new ArrayList<>();
    List<Long> generaux = new ArrayList<>();
    for (int j = 0; j < ecarts.length; j++) {
      switch (chiffres.sommes.get(j).nature()) {
        case FINANCEUR -> colonnes.add(ecarts[j]);
        case GENERAL -> generaux.add(ecarts[j]);
        default -> {
          // Blocks and rows say which columns, not how much in all.
        }
      }
    }
    long enTout = colonnes.stream().mapToLong(Long::longValue).sum();
    possible &= generaux.stream().allMatch(g -> g >= enTout || colonnes.isEmpty());
    if (possible && change) {
      ajouter(PERDUE, Taille.TOUT_NOMBRE);
    }
  }

  private static boolean estArrondi(long imprime, long juste) {
    for (long unite : UNITES) {
      long reste = Math.floorMod(juste, unite);
      long dessous = juste - reste;
      if (reste != 0
          && (imprime == dessous || (2 * reste >= unite && imprime == dessous + unite))) {
        return true;
      }
    }
    return false;
  }

  private static Taille taille(long imprime, long juste) {
    String a = Long.toString(imprime);
    String b = Long.toString(juste);
    boolean facteur = imprime != 0
        && juste != 0
        && List.of(10L, 100L, 1000L).stream()
            .anyMatch(f -> imprime == f * juste || juste == f * imprime);
    if (facteur || (imprime == -juste && juste != 0) || sontIntervertis(a, b)) {
      return Taille.UN_RESULTAT;
    }
    return unChiffre(a, b) ? Taille.UN_CHIFFRE : Taille.TOUT_NOMBRE;
  }

  private static boolean unChiffre(String a, String b) {
    int differents = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      differents += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return a.length() == b.length() && differents == 1 && !a.startsWith("-");
  }

  private static boolean sontIntervertis(String a, String b) {
    for (int i = 0; i + 1 < a.length() && a.length() == b.length(); i++) {
      if (!a.equals(b)
          && (a.substring(0, i) + a.charAt(i + 1) + a.charAt(i) + a.substring(i + 2)).equals(b)) {
        return true;
      }
    }
    return false;
  }
}
