package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the sums of a table that stand above its header: each figure in the column that it sums,
 * with a label of sums beside it ({@code Total | 298 000 | 57 550}), or without one where most
 * figures are what the rows below make.
 */
public final class TotauxDessus {
  /** The label of a key figure, in keys. */
  private static final Pattern TOTAL = Pattern.compile("(montant|somme) totale?s? .*");
  /** The rows above the header that are looked at. */
  private static final int RANGEES = 6;
  /** The ends of blocks that are looked at. */
  private static final int BLOCS = 200;
  /** A row of sums has its label, and a note at most. */
  private static final int TEXTES = 2;

  private final Grille grille;
  private final Colonnes colonnes;
  private final Map<Integer, Long> sommes = new HashMap<>();
  /** What the rows make from the first one down to each end of a block, by its last row. */
  private final Map<Integer, Map<Integer, Long>> debuts = new TreeMap<>();

  private final List<Integer> rangees = new ArrayList<>();
  private final List<Ligne> sommesDeLaTable = new ArrayList<>();
  private final List<Ligne> autres = new ArrayList<>();

  private TotauxDessus(Grille grille, Colonnes colonnes) {
    this.grille = grille;
    this.colonnes = colonnes;
  }

  /**
   * Looks at the rows above a header.
   *
   * @param lignes the rows below it
   * @param parmiDautres whether the file has other tables of actions: then a row that is not what
   *     this table makes may sum several
   */
  public static TotauxDessus find(
      Grille grille, Entete entete, Colonnes colonnes, List<Ligne> lignes, boolean parmiDautres) {
    TotauxDessus dessus = new TotauxDessus(grille, colonnes);
    if (!grille.isTurned()) {
      int fin = grille.indice(entete.premiere());
      List<Rangee> rangees = grille.rangees().subList(Math.max(0, fin - RANGEES), fin);
      if (rangees.stream().anyMatch(r -> !dessus.montants(r).isEmpty())) {
        dessus.additionner(lignes);
        rangees.forEach(r -> dessus.read(r, parmiDautres));
      }
    }
    return dessus;
  }

  /** No sums above the header. */
  public static TotauxDessus aucun(Grille grille, Colonnes colonnes) {
    return new TotauxDessus(grille, colonnes);
  }

  /** The rows above the header that sum the table, from top to bottom. */
  public List<Ligne> lignes() {
    return Collections.unmodifiableList(sommesDeLaTable);
  }

  /** The labelled rows of figures above the header that are not what this table makes. */
  public List<Ligne> autres() {
    return Collections.unmodifiableList(autres);
  }

  /** Takes one of the {@link #autres} for a sum after all: other tables have a part in it. */
  public void prendre(Ligne ligne) {
    autres.remove(ligne);
    sommesDeLaTable.add(ligne);
  }

  private void additionner(List<Ligne> lignes) {
    Map<Integer, Long> debut = new HashMap<>();
    for (Ligne ligne : lignes) {
      if (ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT)) {
        rangees.add(ligne.numero());
        grille
            .cellules(ligne.numero())
            .forEach(c -> debut.merge(c.colonne(), centimes(c), Long::sum));
      } else if (!rangees.isEmpty() && debuts.size() < BLOCS) {
        debuts.putIfAbsent(rangees.get(rangees.size() - 1), Map.copyOf(debut));
      }
    }
    sommes.putAll(debut);
  }

  private List<Cellule> montants(Rangee rangee) {
    return rangee.cellules().stream()
        .filter(c -> colonnes.de(c).estMontant() && c.estUnMontant())
        .toList();
  }

  private void read(Rangee rangee, boolean parmiDautres) {
    List<Cellule> montants = montants(rangee);
    List<Cellule> textes = rangee.cellules().stream()
        .filter(c -> c.genre() == Genre.TEXTE && !c.estUnMontant())
        .toList();
    Optional<Cellule> libelle = textes.stream().filter(this::estUnTotal).findFirst();
    boolean nue = textes.isEmpty() && montants.size() > 1;
    if (montants.isEmpty() || textes.size() > TEXTES || (libelle.isEmpty() && !nue)) {
      return;
    }
    long ferment = ferment(montants, sommes);
    Optional<Integer> fin = debuts.entrySet().stream()
        .filter(e -> ferment(montants, e.getValue()) > ferment)
        .filter(e -> ferment(montants, e.getValue()) * 2 >= montants.size())
        .max(Comparator.comparingLong(e -> ferment(montants, e.getValue())))
        .map(Map.Entry::getKey);
    if (fin.isPresent()) {
      sommesDeLaTable.add(Ligne.sure(
              rangee.ligne(),
              GenreLigne.SOUS_TOTAL_DESSOUS,
              "au-dessus de l'en-tête, somme des premières lignes",
              "above the header, the sum of the first rows")
          .withTermes(rangees.stream().filter(r -> r <= fin.get()).toList()));
      return;
    }
    boolean closes = ferment > 0 && ferment * 2 >= montants.size();
    if (libelle.isPresent()) {
      Ligne ligne = Ligne.sure(
          rangee.ligne(),
          GenreLigne.TOTAL,
          Message.of(
              "au-dessus de l'en-tête, libellé « " + libelle.get().uneLigne() + " »",
              "above the header, labelled \"" + libelle.get().uneLigne() + "\""));
      if (closes || (!parmiDautres && nommeTout(libelle.get()))) {
        sommesDeLaTable.add(ligne);
      } else {
        autres.add(ligne);
      }
    } else if (closes) {
      sommesDeLaTable.add(Ligne.sure(
          rangee.ligne(),
          GenreLigne.TOTAL,
          Message.of(
              "au-dessus de l'en-tête, somme des lignes dans " + ferment + " colonnes sur "
                  + montants.size(),
              "above the header, the sum of the rows in " + ferment + " columns of "
                  + montants.size())));
    }
  }

  private long ferment(List<Cellule> montants, Map<Integer, Long> sommes) {
    return montants.stream()
        .filter(c -> centimes(c) != 0 && centimes(c) == sommes.getOrDefault(c.colonne(), 0L))
        .count();
  }

  private long centimes(Cellule cellule) {
    Colonne colonne = colonnes.de(cellule);
    return colonne.estMontant()
            && MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur lu
        ? lu.montant().centimes()
        : 0;
  }

  private boolean estUnTotal(Cellule texte) {
    return (grille.lexique().estTotal(texte.uneLigne())
            || TOTAL.matcher(texte.cle()).matches())
        && !grille.lexique().estSousTotal(texte.uneLigne())
        && !Soldes.estUnSolde(texte);
  }

  /** Whether a label names all that the table holds: {@code Montant total accordé :}. */
  private boolean nommeTout(Cellule libelle) {
    String texte = libelle.uneLigne();
    return grille.lexique().estTotalSeul(texte)
        || grille.lexique().argent(texte).filter(TitreArgent::entier).isPresent();
  }
}
