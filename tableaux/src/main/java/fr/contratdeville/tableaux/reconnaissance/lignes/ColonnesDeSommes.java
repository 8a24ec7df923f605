package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Suppositions;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells by arithmetic what the columns of figures are whose headings do not: a financeur that no
 * spelling knows, since the total of the row closes with him alone; a part of another column, since
 * it closes without; a total. Where no total shows it, figures among those of financeurs are
 * counted, and said to be in doubt.
 */
public final class ColonnesDeSommes {
  /** The rows that are looked at; a column that does not show in these shows in none. */
  private static final int RANGEES = 2000;
  /** The columns in doubt of which every choice is tried. */
  private static final int CHOIX = 7;
  /** The least number of rows that prove a total without a word for it. */
  private static final int PREUVES = 3;

  private final Colonnes colonnes;
  private final Suppositions suppositions;
  private final Set<Integer> donnees;
  /** The columns of money by their headings, but for parts of others. */
  private final NavigableMap<Integer, Colonne> sures = new TreeMap<>();
  /** The columns in doubt, as the money that they may hold. */
  private final NavigableMap<Integer, Colonne> douteuses = new TreeMap<>();

  private final List<Map<Integer, Long>> rangees = new ArrayList<>();
  private final Map<Integer, Colonne> lues = new HashMap<>();
  private final Set<Integer> comptees = new HashSet<>();
  private final Set<Integer> dehors = new HashSet<>();

  private ColonnesDeSommes(Colonnes colonnes, Set<Integer> donnees) {
    this.colonnes = colonnes;
    this.suppositions = colonnes.suppositions();
    this.donnees = donnees;
  }

  /**
   * The columns that their sums show to be something else than their headings say.
   *
   * @param donnees the columns that a layout gives, which stay as they are
   */
  public static Map<Integer, Colonne> find(
      Grille grille, Colonnes colonnes, List<Ligne> lignes, Set<Integer> donnees) {
    ColonnesDeSommes sommes = new ColonnesDeSommes(colonnes, donnees);
    sommes.sort();
    if (sommes.douteuses.isEmpty()) {
      return Map.of();
    }
    sommes.read(grille, lignes);
    sommes.totals();
    sommes.settle();
    sommes.rest();
    return sommes.lues;
  }

  private void sort() {
    colonnes.parNumero().forEach((numero, colonne) -> {
      Optional<String> nom = Optional.ofNullable(suppositions.possibles().get(numero))
          .flatMap(Colonne::financeur)
          .map(Financeur::nom);
      if (nom.filter(TitreMontant::estDeduit).isPresent()) {
        return;
      }
      if (donnees.contains(numero)) {
        if (colonne.estFinancement()) {
          sures.put(numero, colonne);
        }
      } else if (colonne.estFinancement() && suppositions.estPartie(numero)) {
        douteuses.put(numero, sansDont(colonne));
      } else if (colonne.estFinancement()) {
        sures.put(numero, colonne);
      } else if (suppositions.possibles().containsKey(numero)) {
        douteuses.put(numero, suppositions.possibles().get(numero));
      }
    });
  }

  private static Colonne sansDont(Colonne colonne) {
    return colonne
        .financeur()
        .filter(f -> f.nom().toLowerCase(Locale.FRENCH).startsWith("dont "))
        .map(f -> Colonne.financeur(f.nom().substring("dont ".length()).strip(), f.type())
            .withTranche(colonne)
            .withUnite(colonne.unite()))
        .orElse(colonne);
  }

  private void read(Grille grille, List<Ligne> lignes) {
    for (Ligne ligne : lignes) {
      if ((ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT)) && rangees.size() < RANGEES) {
        Map<Integer, Long> montants = new HashMap<>();
        for (Cellule cellule : grille.cellules(ligne.numero())) {
          Colonne colonne = douteuses.getOrDefault(cellule.colonne(), colonnes.de(cellule));
          boolean chiffree = colonne.estMontant() || colonne.est(Champ.COUT_TOTAL);
          if (chiffree
              && grille.derniereLigne(cellule) == ligne.numero()
              && MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur valeur) {
            montants.put(cellule.colonne(), valeur.montant().centimes());
          }
        }
        rangees.add(montants);
      }
    }
  }

  /** Finds totals among the columns in doubt: each row is the sum of the amounts beside it. */
  private void totals() {
    long[] sommes = new long[rangees.size()];
    long[] termes = new long[rangees.size()];
    for (int i = 0; i < sommes.length; i++) {
      for (Map.Entry<Integer, Long> montant : rangees.get(i).entrySet()) {
        if (sures.containsKey(montant.getKey())) {
          sommes[i] += montant.getValue();
          termes[i] += montant.getValue() == 0 ? 0 : 1;
        }
      }
    }
    for (int numero : List.copyOf(douteuses.keySet())) {
      int ferment = 0;
      int ouvertes = 0;
      for (int i = 0; i < sommes.length; i++) {
        long total = rangees.get(i).getOrDefault(numero, 0L);
        if (total != 0) {
          ferment += sommes[i] == total && termes[i] >= 2 ? 1 : 0;
          ouvertes += sommes[i] == total ? 0 : 1;
        }
      }
      if (ferment >= PREUVES && 4 * ouvertes <= ferment) {
        lues.put(numero, Colonne.total(List.of()).withUnite(douteuse(numero).unite()));
        suppositions.prouver(
            numero,
            Message.of(
                "somme des financeurs dans " + ferment + " lignes",
                "sum of the financeurs in " + ferment + " rows"));
        douteuses.remove(numero);
      }
    }
  }

  /** Finds which columns in doubt each total needs. */
  private void settle() {
    for (Map.Entry<Integer, Colonne> e : colonnes.parNumero().entrySet()) {
      Colonne total = lues.getOrDefault(e.getKey(), e.getValue());
      if (total.est(Champ.TOTAL)) {
        settle(e.getKey(), total);
      }
    }
    comptees.forEach(numero -> {
      lues.put(numero, douteuse(numero));
      dehors.remove(numero);
    });
  }

  private void settle(int total, Colonne colonne) {
    List<Integer> choix = douteuses.keySet().stream()
        .filter(n -> n != total && colonne.couvre(douteuse(n)))
        .limit(CHOIX)
        .toList();
    List<Integer> termes = sures.keySet().stream()
        .filter(n -> colonne.couvre(sures.getOrDefault(n, Colonne.complement())))
        .toList();
    if (choix.isEmpty()) {
      return;
    }
    int precedent = colonnes.parNumero().headMap(total).entrySet().stream()
        .filter(e -> e.getValue().est(Champ.TOTAL))
        .mapToInt(Map.Entry::getKey)
        .reduce(0, (a, b) -> b);
    int[][] etendues = {
      {0, total}, {precedent, total}, {0, Integer.MAX_VALUE}, {total, Integer.MAX_VALUE}
    };
    int meilleur = 0;
    int ferment = -1;
    int imprimes = 0;
    for (int[] etendue : etendues) {
      int[] compte = new int[1 << choix.size()];
      imprimes = 0;
      for (Map<Integer, Long> rangee : rangees) {
        Long imprime = rangee.get(total);
        if (imprime != null && imprime != 0) {
          imprimes++;
          long reste = imprime
              - termes.stream()
                  .filter(n -> etendue[0] < n && n < etendue[1])
                  .mapToLong(n -> rangee.getOrDefault(n, 0L))
                  .sum();
          count(rangee, choix, etendue, reste, compte);
        }
      }
      for (int masque = 0; masque < compte.length; masque++) {
        boolean mieux = compte[masque] > ferment
            || (compte[masque] == ferment && Integer.bitCount(masque) < Integer.bitCount(meilleur));
        if (mieux) {
          ferment = compte[masque];
          meilleur = masque;
        }
      }
    }
    if (ferment > 0 && 5 * ferment >= 3 * imprimes) {
      conclude(total, choix, meilleur, ferment, imprimes);
    }
  }

  /** Counts for each choice of columns whether the row closes with it. */
  private static void count(
      Map<Integer, Long> rangee, List<Integer> choix, int[] etendue, long reste, int[] compte) {
    long[] sommes = new long[compte.length];
    if (reste == 0) {
      compte[0]++;
    }
    for (int masque = 1; masque < compte.length; masque++) {
      int bas = Integer.numberOfTrailingZeros(masque);
      int numero = choix.get(bas);
      long montant =
          etendue[0] < numero && numero < etendue[1] ? rangee.getOrDefault(numero, 0L) : 0;
      sommes[masque] = sommes[masque & (masque - 1)] + montant;
      if (sommes[masque] == reste) {
        compte[masque]++;
      }
    }
  }

  private void conclude(int total, List<Integer> choix, int masque, int ferment, int imprimes) {
    for (int i = 0; i < choix.size(); i++) {
      int numero = choix.get(i);
      if ((masque & (1 << i)) == 0) {
        dehors.add(numero);
      } else {
        comptees.add(numero);
        suppositions.prouver(
            numero,
            Message.of(
                "le total de la colonne " + Reference.lettres(total) + " ferme avec elle dans "
                    + ferment + (ferment > 1 ? " lignes sur " : " ligne sur ") + imprimes,
                "the total in column " + Reference.lettres(total) + " closes with it in " + ferment
                    + (ferment > 1 ? " rows of " : " row of ") + imprimes));
      }
    }
  }

  private Colonne douteuse(int numero) {
    return douteuses.getOrDefault(numero, Colonne.complement());
  }

  /** Decides on the columns that no total needs. */
  private void rest() {
    douteuses.forEach((numero, argent) -> {
      if (comptees.contains(numero) || lues.containsKey(numero)) {
        return;
      }
      if (suppositions.estPartie(numero)) {
        partie(numero, argent);
      } else if (!suppositions.doutes().containsKey(numero) || entreFinanceurs(numero)) {
        inconnue(numero, argent);
      }
    });
  }

  /** A part of the column before it: checked against the financeur that it names, never added. */
  private void partie(int numero, Colonne argent) {
    Optional<Integer> tout =
        colonnes.parNumero().headMap(numero, false).descendingMap().keySet().stream()
            .filter(n -> !suppositions.estPartie(n))
            .findFirst();
    Colonne entier = tout.map(colonnes::de).orElse(Colonne.complement());
    boolean argentDessus = entier.estMontant() || entier.est(Champ.COUT_TOTAL);
    if (argentDessus && sures.isEmpty() && !dehors.contains(numero)) {
      lues.put(numero, argent);
      return;
    }
    if (!argentDessus) {
      lues.put(numero, Colonne.complement());
      suppositions.prouver(
          numero,
          Message.of(
              "partie de ce que compte une autre colonne", "part of what another column counts"));
      return;
    }
    boolean total = colonnes.de(tout.get()).estTotal();
    Optional<String> payeur = argent.financeur().map(f -> f.nom());
    boolean aSaColonne = payeur.isPresent()
        && sures.values().stream()
            .filter(argent::couvre)
            .anyMatch(c -> c.financeur().map(f -> f.nom()).equals(payeur));
    lues.put(
        numero,
        total && aSaColonne && repete(numero, payeur.get())
            ? Colonne.total(List.of(payeur.get())).withTranche(argent).withUnite(argent.unite())
            : Colonne.complement());
    suppositions.prouver(
        numero,
        Message.of(
            "partie de la colonne " + Reference.lettres(tout.get()) + ", qui la compte déjà",
            "part of column " + Reference.lettres(tout.get()) + ", which counts it already"));
  }

  /** Whether most figures of a column are those of a financeur, or figures that may be his. */
  private boolean repete(int numero, String payeur) {
    List<Integer> siennes = sures.entrySet().stream()
        .filter(
            e -> e.getValue().financeur().filter(f -> f.nom().equals(payeur)).isPresent())
        .map(Map.Entry::getKey)
        .toList();
    long imprimes =
        rangees.stream().filter(r -> r.getOrDefault(numero, 0L) != 0).count();
    long egaux = rangees.stream()
        .filter(r -> r.getOrDefault(numero, 0L) != 0)
        .filter(r -> siennes.stream()
            .anyMatch(n -> r.getOrDefault(n, 0L).equals(r.getOrDefault(numero, 0L))))
        .count();
    return imprimes == 0 || 2 * egaux >= imprimes;
  }

  private void inconnue(int numero, Colonne argent) {
    long somme = rangees.stream().mapToLong(r -> r.getOrDefault(numero, 0L)).sum();
    if (somme == 0 || !seCompteEnEuros(numero)) {
      return;
    }
    boolean seules = sures.isEmpty()
        && argent.financeur().isEmpty()
        && argent.exercice().isPresent()
        && colonnes.sujet() == Champ.PORTEUR;
    if (seules) {
      // A list of names and years with no other money: that nobody is named is said.
      lues.put(numero, argent);
      suppositions.prouver(
          numero, Message.of("des montants sous une année", "amounts below a year"));
      return;
    }
    boolean compte = !dehors.contains(numero) && entreFinanceurs(numero);
    Montant montant = Montant.ofCentimes(somme);
    if (compte) {
      lues.put(numero, argent);
      suppositions.douter(
          numero,
          Message.of(
              "des montants parmi ceux des financeurs : comptés comme ceux d'un financeur ; sinon,"
                  + " le total perd " + montant,
              "amounts among those of financeurs: counted as those of a financeur; if not, the"
                  + " total loses " + montant));
    } else {
      suppositions.douter(
          numero,
          Message.of(
              "des chiffres qui ressemblent à des montants : ils ne sont pas comptés ; sinon, le"
                  + " total gagne " + montant,
              "figures that look like amounts: they are not counted; if they were, the total would"
                  + " gain " + montant));
    }
  }

  /**
   * Whether most figures of a column are as large as amounts, and differ: counts of people and
   * codes do not.
   */
  private boolean seCompteEnEuros(int numero) {
    long grands =
        rangees.stream().filter(r -> r.getOrDefault(numero, 0L) >= 100_00L).count();
    long tous = rangees.stream().filter(r -> r.getOrDefault(numero, 0L) != 0).count();
    long distincts = rangees.stream()
        .map(r -> r.getOrDefault(numero, 0L))
        .filter(n -> n != 0)
        .distinct()
        .count();
    if (distincts == 1 && tous > 2) {
      return false;
    }
    return douteuse(numero).unite() > 1 || 2 * grands > tous;
  }

  /** Whether the column beside it holds amounts of a financeur, and none of the totals closes. */
  private boolean entreFinanceurs(int numero) {
    Integer avant = colonnes.parNumero().lowerKey(numero);
    Integer apres = colonnes.parNumero().higherKey(numero);
    return estDUnFinanceur(avant) || (avant != null && estComptee(avant)) || estDUnFinanceur(apres);
  }

  private boolean estComptee(int numero) {
    return lues.containsKey(numero) && lues.get(numero).estFinancement();
  }

  private boolean estDUnFinanceur(@Nullable Integer numero) {
    return numero != null
        && sures.containsKey(numero)
        && sures.getOrDefault(numero, Colonne.complement()).financeur().isPresent();
  }
}
