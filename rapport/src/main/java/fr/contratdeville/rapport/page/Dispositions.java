package fr.contratdeville.rapport.page;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns and rows of one sheet were taken for, in all of its tables. */
final class Dispositions {
  private final List<Disposition> tables;

  Dispositions(Feuille feuille, List<Disposition> toutes) {
    this.tables = toutes.stream()
        .filter(d -> d.feuille().filter(feuille.nom()::equals).isPresent())
        .toList();
  }

  private static int derniere(Disposition table) {
    return table.lignes().isEmpty()
        ? table.derniereEntete()
        : Math.max(table.derniereEntete(), table.lignes().lastKey());
  }

  private static int premiere(Disposition table) {
    return table.premiereEntete() > 0 || table.lignes().isEmpty()
        ? table.premiereEntete()
        : table.lignes().firstKey();
  }

  private static boolean couvre(Disposition table, int ligne) {
    return ligne > 0 && ligne >= premiere(table) && ligne <= derniere(table);
  }

  /** The number of tables that have columns. */
  int nombre() {
    return (int) tables.stream().filter(t -> !t.colonnes().isEmpty()).count();
  }

  /** The first rows of the tables, before which the page says what the columns are. */
  NavigableSet<Integer> debuts() {
    return tables.stream()
        .filter(t -> !t.colonnes().isEmpty() && premiere(t) > 0)
        .map(Dispositions::premiere)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows of headings. */
  NavigableSet<Integer> entetes() {
    NavigableSet<Integer> rangees = new TreeSet<>();
    for (Disposition table : tables) {
      for (int l = table.premiereEntete(); l > 0 && l <= table.derniereEntete(); l++) {
        rangees.add(l);
      }
    }
    return rangees;
  }

  /** The rows that add others up. */
  NavigableSet<Integer> totaux() {
    return tables.stream()
        .flatMap(t -> t.lignes().entrySet().stream())
        .filter(e -> classe(e.getValue()).equals("r-tot"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a column is in the table that starts at a row; empty if none does, or does not say. */
  Optional<Colonne> colonneAuDebut(int debut, int colonne) {
    return tables.stream()
        .filter(t -> premiere(t) == debut)
        .flatMap(t -> Optional.ofNullable(t.colonnes().get(colonne)).stream())
        .findFirst();
  }

  /** The class of a cell, by its column; null outside of every table. */
  @Nullable
  String classeDe(int ligne, int colonne) {
    for (Disposition table : tables) {
      Colonne sienne = table.colonnes().get(colonne);
      if (sienne != null && couvre(table, ligne)) {
        return classe(sienne);
      }
    }
    return null;
  }

  static String classe(Colonne colonne) {
    if (colonne.estTotal()) {
      return "to";
    } else if (colonne.estFinancement()) {
      return "ar";
    }
    return colonne.mesure().isPresent() ? "me" : colonne.champ().isPresent() ? "ch" : "co";
  }

  /** In words, what a row was taken for; an empty text outside of every table. */
  String ligne(int ligne, Langue langue) {
    return tables.stream()
        .filter(t -> couvre(t, ligne))
        .flatMap(t -> estUneEntete(t, ligne)
            ? Stream.of(langue.mot("en-tête", "header"))
            : Optional.ofNullable(t.lignes().get(ligne))
                .map(GenreLigne::libelle)
                .map(langue::mot)
                .stream())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  /** The class of a row; null outside of every table. */
  @Nullable
  String classeDe(int ligne) {
    for (Disposition table : tables) {
      GenreLigne genre = table.lignes().get(ligne);
      if (estUneEntete(table, ligne)) {
        return "r-ent";
      } else if (genre != null) {
        return classe(genre);
      }
    }
    return null;
  }

  private static boolean estUneEntete(Disposition table, int ligne) {
    return table.premiereEntete() > 0
        && ligne >= table.premiereEntete()
        && ligne <= table.derniereEntete();
  }

  private static String classe(GenreLigne genre) {
    return switch (genre) {
      case ACTION, CONTINUATION, FINANCEMENT, DETAIL -> "r-act";
      case SOUS_TOTAL, SOUS_TOTAL_DESSOUS, TOTAL, PARTS -> "r-tot";
      case ENTETE -> "r-ent";
      case INTERTITRE_AXE,
          INTERTITRE_THEMATIQUE,
          INTERTITRE_TERRITOIRE,
          INTERTITRE_EXERCICE,
          INTERTITRE_PORTEUR,
          INTERTITRE_FINANCEUR -> "r-int";
      case RETIREE -> "r-ret";
      case TEXTE, IGNOREE -> "r-txt";
    };
  }

  /** The cells that hold something: all, those of known columns, and those kept without a field. */
  record Compte(long cellules, long lues, long complements) {}

  Compte compte(Feuille feuille) {
    long cellules = 0;
    long lues = 0;
    long complements = 0;
    for (Rangee rangee : feuille.rangees()) {
      for (Cellule cellule : rangee.cellules()) {
        if (cellule.parle()) {
          String classe = classeDe(cellule.ligne(), cellule.colonne());
          cellules++;
          lues += classe == null || classe.equals("co") ? 0 : 1;
          complements += "co".equals(classe) ? 1 : 0;
        }
      }
    }
    return new Compte(cellules, lues, complements);
  }
}
