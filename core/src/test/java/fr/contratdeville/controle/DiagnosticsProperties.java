package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * A table of amounts with the total of each row and of each column and the general total, in which
 * one slip was made by hand: the slip is among the first three proposals.
 */
class DiagnosticsProperties {
  private static final int RANGEES = 6;
  private static final int COLONNES = Essai.FINANCEURS.size();

  /** The figures as printed: cells, row totals, column totals, general total, in euros. */
  private static final class Table {
    final long[][] cellules = new long[RANGEES][COLONNES];
    final long[] rangees = new long[RANGEES];
    final long[] colonnes = new long[COLONNES];
    long general;

    Table(Random hasard) {
      for (int r = 0; r < RANGEES; r++) {
        for (int c = 0; c < COLONNES; c++) {
          cellules[r][c] = 1_000L + hasard.nextInt(90_000);
          rangees[r] += cellules[r][c];
          colonnes[c] += cellules[r][c];
          general += cellules[r][c];
        }
      }
    }

    Rapport rapport() {
      Essai essai = new Essai();
      for (int r = 0; r < RANGEES; r++) {
        Object[] montants = new Object[COLONNES];
        for (int c = 0; c < COLONNES; c++) {
          montants[c] = Montant.of(cellules[r][c]);
        }
        essai.rangee("P" + r, montants);
        essai.surRangee(r + 1, Nature.LIGNE, Montant.of(rangees[r]));
      }
      for (int c = 0; c < COLONNES; c++) {
        essai.colonne(Essai.FINANCEURS.get(c), Montant.of(colonnes[c]));
      }
      essai.general(Montant.of(general));
      return Controles.standard().examiner(essai.contrat());
    }
  }

  /** Whether one of the first three proposals of a finding is of a kind and names a cell. */
  private static boolean propose(Constat constat, Genre genre, String cellule) {
    return constat.diagnostics().stream()
        .limit(3)
        .anyMatch(d -> d.genre() == genre
            && d.cellules().stream().anyMatch(c -> c.court().equals("F!" + cellule)));
  }

  private static void verifier(String sorte, Rapport rapport, Genre genre, String cellule) {
    List<Constat> constats =
        rapport.constats().stream().filter(c -> !c.diagnostics().isEmpty()).toList();
    assertThat(constats).as(sorte).isNotEmpty();
    assertThat(rapport.constats().stream()
            .filter(c -> c.gravite() != Gravite.INFORMATION && c.decouleDe().isEmpty()))
        .as(sorte)
        .hasSize(1);
    assertThat(constats).as(sorte).allMatch(c -> propose(c, genre, cellule));
    Diagnostic premier = constats.get(0).diagnostics().get(0);
    Statistics.label(sorte).collect(premier.genre() == genre ? "first" : "second or third");
  }

  private static String lettre(int colonne) {
    return String.valueOf((char) ('A' + colonne));
  }

  @Property(tries = 300)
  void a_cell_with_swapped_digits(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    int c = hasard.nextInt(COLONNES);
    table.cellules[r][c] = interverti(table.cellules[r][c], hasard);
    if (table.cellules[r][c] != 0) {
      Rapport rapport = table.rapport();
      if (!rapport.constats().isEmpty()) {
        verifier("cell, digits swapped", rapport, Genre.INVERSION, lettre(c) + (r + 1));
      }
    }
  }

  /** Swaps two neighbouring digits that differ; the number itself if there are none. */
  private static long interverti(long nombre, Random hasard) {
    List<Long> possibles = new ArrayList<>();
    String chiffres = Long.toString(nombre);
    for (int i = 0; i + 1 < chiffres.length(); i++) {
      char a = chiffres.charAt(i);
      char b = chiffres.charAt(i + 1);
      if (a != b && !(i == 0 && b == '0')) {
        possibles.add(Long.parseLong(chiffres.substring(0, i) + b + a + chiffres.substring(i + 2)));
      }
    }
    return possibles.isEmpty() ? nombre : possibles.get(hasard.nextInt(possibles.size()));
  }

  @Property(tries = 300)
  void a_cell_ten_times_too_large(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    int c = hasard.nextInt(COLONNES);
    table.cellules[r][c] *= List.of(10L, 100L, 1000L).get(hasard.nextInt(3));
    verifier("cell, factor", table.rapport(), Genre.FACTEUR, lettre(c) + (r + 1));
  }

  @Property(tries = 300)
  void a_cell_with_the_wrong_sign(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    int c = hasard.nextInt(COLONNES);
    table.cellules[r][c] = -table.cellules[r][c];
    verifier("cell, sign", table.rapport(), Genre.SIGNE, lettre(c) + (r + 1));
  }

  @Property(tries = 300)
  void any_other_wrong_cell_is_where_its_row_and_column_cross(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    int c = hasard.nextInt(COLONNES);
    table.cellules[r][c] += 1;
    verifier("cell, one euro", table.rapport(), Genre.CELLULE, lettre(c) + (r + 1));
  }

  @Property(tries = 300)
  void a_column_total_that_leaves_a_row_out(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    int c = hasard.nextInt(COLONNES);
    table.colonnes[c] -= table.cellules[r][c];
    table.general -= table.cellules[r][c];
    verifier("column total, row left out", table.rapport(), Genre.OUBLI, lettre(c) + (r + 1));
  }

  @Property(tries = 300)
  void a_row_total_that_counts_a_financeur_twice(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    int c = hasard.nextInt(COLONNES);
    table.rangees[r] += table.cellules[r][c];
    verifier("row total, counted twice", table.rapport(), Genre.DOUBLE, lettre(c) + (r + 1));
  }

  @Property(tries = 300)
  void a_figure_in_the_column_of_another_financeur(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    table.cellules[r][1] = 0;
    long deplace = table.rangees[r] - java.util.Arrays.stream(table.cellules[r]).sum();
    table.cellules[r][1] = deplace;
    // Printed under column C where it belongs to B: B lacks it, C has it on a row of its own.
    table.colonnes[1] += table.cellules[r][2];
    table.colonnes[2] -= table.cellules[r][2];
    verifier("figure in another column", table.rapport(), Genre.DEPLACEMENT, "C" + (r + 1));
  }

  @Property(tries = 300)
  void a_printed_column_total_with_swapped_digits(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int c = hasard.nextInt(COLONNES);
    long faux = interverti(table.colonnes[c], hasard);
    if (faux != table.colonnes[c]) {
      table.colonnes[c] = faux;
      verifier("column total, digits swapped", table.rapport(), Genre.INVERSION, lettre(c) + "56");
    }
  }

  @Property(tries = 300)
  void a_row_total_that_takes_in_a_financeur_outside_its_scope(@ForAll Random hasard) {
    long[] montants = hasard.longs(4, 1_000, 90_000).toArray();
    Essai essai = new Essai()
        .rangee(
            "P",
            Montant.of(montants[0]),
            Montant.of(montants[1]),
            Montant.of(montants[2]),
            Montant.of(montants[3]))
        .surRangee(
            1,
            Nature.LIGNE,
            Montant.of(montants[0] + montants[1] + montants[2] + montants[3]),
            "ETAT",
            "CAF",
            "EPCI");
    verifier(
        "row total, financeur outside",
        Controles.standard().examiner(essai.contrat()),
        Genre.PORTEE,
        "C1");
  }

  @Property(tries = 300)
  void shares_of_a_total_that_takes_in_another_financeur(@ForAll Random hasard) {
    long[] montants = hasard.longs(4, 10_000, 90_000).toArray();
    long trois = montants[0] + montants[1] + montants[2];
    Essai essai = new Essai()
        .rangee(
            "P",
            Montant.of(montants[0]),
            Montant.of(montants[1]),
            Montant.of(montants[2]),
            Montant.of(montants[3]))
        .general(Montant.of(trois), "ETAT", "CAF", "Région");
    for (int f = 0; f < 3; f++) {
      essai.colonne(
          Essai.FINANCEURS.get(f),
          Part.of(Montant.of(montants[f]), Montant.of(trois + montants[3]), 1));
    }
    verifier(
        "shares, another base", Controles.standard().examiner(essai.contrat()), Genre.BASE, "L56");
  }

  /**
   * The first and the last of four amounts are left out. Where a single one of the four is as much,
   * or the two in the middle are, the document cannot tell, and what is simpler comes first.
   */
  @Property(tries = 300)
  void a_row_total_that_leaves_out_two_financeurs(@ForAll Random hasard) {
    Table table = new Table(hasard);
    int r = hasard.nextInt(RANGEES);
    long[] cellules = table.cellules[r];
    long oubli = cellules[0] + cellules[3];
    table.rangees[r] -= oubli;
    if (cellules[1] == oubli || cellules[2] == oubli) {
      String seule = lettre(cellules[1] == oubli ? 1 : 2) + (r + 1);
      verifier("row total, one or two left out", table.rapport(), Genre.OUBLI, seule);
    } else if (cellules[1] + cellules[2] == oubli) {
      String voisine = lettre(1) + (r + 1);
      verifier("row total, either two", table.rapport(), Genre.SOUS_ENSEMBLE, voisine);
    } else {
      String premiere = lettre(0) + (r + 1);
      verifier("row total, two left out", table.rapport(), Genre.SOUS_ENSEMBLE, premiere);
    }
  }
}
