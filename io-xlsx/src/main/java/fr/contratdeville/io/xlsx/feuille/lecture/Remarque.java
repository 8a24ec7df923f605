package fr.contratdeville.io.xlsx.feuille.lecture;

import java.util.Locale;

/**
 * Something in a workbook that was set right, left out or ignored, and that its reader should know.
 *
 * @param feuille the sheet, or an empty text for the whole workbook
 * @param ou the first place: a cell, a range or a part; may be empty
 * @param fois how many times in this sheet
 */
public record Remarque(Code code, String feuille, String ou, int fois) {

  /** The kinds of remarks. */
  public enum Code {
    MACROS(
        "le classeur contient des macros, qui sont ignorées",
        "the workbook has macros, which are ignored"),
    LIENS_EXTERNES(
        "le classeur renvoie à d'autres fichiers, qui ne sont pas ouverts",
        "the workbook refers to other files, which are not opened"),
    STRUCTURE_INHABITUELLE(
        "le classeur n'est pas désigné comme il devrait l'être dans son archive",
        "the workbook is not designated in its archive as it should be"),
    ONGLET_SANS_CELLULES(
        "l'onglet est un graphique ou une boîte de dialogue, il est ignoré",
        "the tab is a chart or a dialog, it is ignored"),
    ONGLET_ABSENT(
        "l'onglet est annoncé mais absent du fichier",
        "the tab is announced but absent from the file"),
    FUSION_ILLISIBLE("plage fusionnée illisible, ignorée", "unreadable merged range, ignored"),
    FUSIONS_SUPERPOSEES(
        "plages fusionnées superposées, la première est gardée",
        "overlapping merges, the first is kept"),
    FUSIONS_TROP_NOMBREUSES(
        "trop de plages fusionnées, le reste est ignoré", "too many merges, the rest is ignored"),
    REFERENCE_CORRIGEE(
        "place de cellule incohérente, déduite de sa ligne",
        "inconsistent place, inferred from its row"),
    HORS_FEUILLE(
        "cellules au-delà des bornes d'une feuille, ignorées",
        "cells beyond the bounds of a sheet, ignored"),
    DESORDRE(
        "lignes en désordre ou répétées, remises en ordre",
        "rows out of order or repeated, put in order"),
    CELLULE_REPETEE(
        "cellules répétées, la dernière est gardée", "repeated cells, the last is kept"),
    ANNOTATION(
        "constats d'un contrôle précédent dans les commentaires, qui ne sont pas relus",
        "findings of an earlier check in the comments, which are not read again"),
    TEXTE_ABSENT(
        "textes absents du fichier, cellules ignorées",
        "texts absent from the file, cells ignored"),
    VALEUR_ILLISIBLE(
        "valeurs qui ne sont pas ce qu'elles annoncent, gardées comme textes",
        "values that are not what they claim, kept as texts");

    private final String francais;
    private final String anglais;

    Code(String francais, String anglais) {
      this.francais = francais;
      this.anglais = anglais;
    }
  }

  /** One sentence; French unless the language is English. */
  public String message(Locale langue) {
    boolean anglais = langue.getLanguage().equals("en");
    String place = (feuille.isEmpty() ? "" : feuille + (ou.isEmpty() ? "" : "!")) + ou;
    String nombre = fois > 1 ? " (" + fois + (anglais ? " times)" : " fois)") : "";
    String phrase = (anglais ? code.anglais : code.francais) + nombre;
    return place.isEmpty() ? phrase : place + (anglais ? ": " : " : ") + phrase;
  }

  @Override
  public String toString() {
    return message(Locale.FRENCH);
  }
}
