package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsSommes;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the sums of the spreadsheet that do not count what is read: {@code SUM} jumps over an
 * amount that was typed as a text, and counts one that is struck through or no euro. That is the
 * cause of the gap between such a sum and its terms.
 */
final class SommesDuTableur {

  /** The number of terms that are looked at in one table. */
  private static final int TERMES = 500_000;
  /** The number of sums of sums of sums… that are followed. */
  private static final int PROFONDEUR = 20;
  /** The number of sums that one finding explains. */
  private static final int SOMMES = 1000;

  /** What is read in a cell beyond what the spreadsheet sees there. */
  private record Terme(Cellule cellule, BigDecimal ecart) {}

  /** What is read in the terms of a sum beyond what it counts, and the cells that make it. */
  private record Ecart(BigDecimal montant, TreeSet<Reference> textes, TreeSet<Reference> exclus) {
    static Ecart nul() {
      return new Ecart(BigDecimal.ZERO, new TreeSet<>(), new TreeSet<>());
    }

    Ecart plus(Ecart autre) {
      textes.addAll(autre.textes);
      exclus.addAll(autre.exclus);
      return new Ecart(montant.add(autre.montant), textes, exclus);
    }

    Ecart plus(Terme terme) {
      boolean texte = terme.cellule.genre() == Genre.TEXTE;
      (texte ? textes : exclus).add(terme.cellule.reference());
      return new Ecart(montant.add(terme.ecart), textes, exclus);
    }
  }

  private final TableActions table;
  /** By column, then by row. */
  private final NavigableMap<Integer, NavigableMap<Integer, Terme>> termes = new TreeMap<>();

  private final NavigableMap<Integer, NavigableMap<Integer, Cellule>> sommes = new TreeMap<>();
  private final Map<Reference, Ecart> ecarts = new HashMap<>();
  private int reste = TERMES;

  SommesDuTableur(TableActions table) {
    this.table = table;
  }

  /**
   * The findings: on amounts that are texts, and on those that sums count and that do not count.
   */
  List<Constat> constats() {
    table.lignes().stream().filter(SommesDuTableur::porteDesTermes).forEach(this::terme);
    if (termes.isEmpty()) {
      return List.of();
    }
    for (Rangee rangee : table.grille().rangees()) {
      rangee.cellules().stream().filter(this::estUneSomme).forEach(c -> placer(sommes, c, c));
    }
    return expliquer();
  }

  private static boolean porteDesTermes(Ligne ligne) {
    return ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT) || ligne.est(GenreLigne.RETIREE);
  }

  private void terme(Ligne ligne) {
    for (Cellule cellule : table.grille().cellules(ligne.numero())) {
      Colonne colonne = table.colonne(cellule);
      if (colonne.estMontant() && !cellule.estCalculee()) {
        MontantLu lu = MontantReader.read(cellule, colonne);
        if (cellule.genre() == Genre.TEXTE && lu instanceof MontantLu.Valeur valeur) {
          placer(termes, cellule, new Terme(cellule, valeur.montant().euros()));
        } else if (cellule.genre() == Genre.NOMBRE
            && lu instanceof MontantLu.Illisible illisible
            && illisible.raison().exclutUnMontant()) {
          BigDecimal compte =
              cellule.chiffre().orElseThrow().multiply(BigDecimal.valueOf(colonne.unite()));
          placer(termes, cellule, new Terme(cellule, compte.negate()));
        }
      }
    }
  }

  private static <T> void placer(
      NavigableMap<Integer, NavigableMap<Integer, T>> ou, Cellule cellule, T valeur) {
    ou.computeIfAbsent(cellule.colonne(), c -> new TreeMap<>()).put(cellule.ligne(), valeur);
  }

  private boolean estUneSomme(Cellule cellule) {
    Colonne colonne = table.colonne(cellule);
    return colonne.estMontant()
        && cellule.genre() == Genre.NOMBRE
        && cellule.calcul().filter(Formule::estSomme).isPresent();
  }

  private Ecart ecart(Cellule somme, int profondeur) {
    Ecart connu = ecarts.get(somme.reference());
    if (connu != null || profondeur > PROFONDEUR) {
      return connu == null ? Ecart.nul() : connu;
    }
    ecarts.put(somme.reference(), Ecart.nul());
    Ecart ecart = Ecart.nul();
    for (Formule.Antecedent antecedent : somme.calcul().orElseThrow().antecedents()) {
      if (antecedent.feuille().isEmpty()) {
        for (Terme terme : dans(termes, antecedent.plage())) {
          ecart = ecart.plus(terme);
        }
        for (Cellule autre : dans(sommes, antecedent.plage())) {
          ecart = ecart.plus(ecart(autre, profondeur + 1));
        }
      }
    }
    ecarts.put(somme.reference(), ecart);
    return ecart;
  }

  private <T> List<T> dans(NavigableMap<Integer, NavigableMap<Integer, T>> ou, Plage plage) {
    List<T> dedans = new ArrayList<>();
    for (NavigableMap<Integer, T> colonne :
        ou.subMap(plage.premiereColonne(), true, plage.derniereColonne(), true).values()) {
      for (T valeur : colonne
          .subMap(plage.premiereLigne(), true, plage.derniereLigne(), true)
          .values()) {
        if (reste-- <= 0) {
          return dedans;
        }
        dedans.add(valeur);
      }
    }
    return dedans;
  }

  private List<Constat> expliquer() {
    TreeSet<Reference> textes = new TreeSet<>();
    TreeSet<Reference> exclus = new TreeSet<>();
    List<Diagnostic> sautes = new ArrayList<>();
    List<Diagnostic> comptes = new ArrayList<>();
    for (NavigableMap<Integer, Cellule> colonne : sommes.values()) {
      for (Cellule somme : colonne.values()) {
        Ecart ecart = ecart(somme, 0);
        if (sautes.size() + comptes.size() < SOMMES
            && MontantReader.read(somme, table.colonne(somme)) instanceof MontantLu.Valeur lu) {
          BigDecimal juste = lu.montant().euros().add(ecart.montant);
          textes.addAll(ecart.textes);
          exclus.addAll(ecart.exclus);
          if (!ecart.textes.isEmpty()) {
            sautes.add(ConstatsSommes.saute(table.grille(), somme, ecart.textes, juste));
          } else if (!ecart.exclus.isEmpty()) {
            comptes.add(ConstatsSommes.compte(table.grille(), somme, ecart.exclus, juste));
          }
        }
      }
    }
    List<Constat> constats = new ArrayList<>();
    if (!sautes.isEmpty()) {
      constats.add(ConstatsSommes.textes(table.grille(), textes, sautes));
    }
    if (!comptes.isEmpty()) {
      constats.add(ConstatsSommes.exclus(table.grille(), exclus, comptes));
    }
    return constats;
  }
}
