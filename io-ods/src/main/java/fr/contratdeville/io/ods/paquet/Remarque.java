package fr.contratdeville.io.ods.paquet;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.valeur.Message;

/** What was set right, left out or ignored in a file, and that its reader should know. */
public enum Remarque {
  MACROS(
      "le classeur contient des macros, qui sont ignorées",
      "the workbook has macros, which are ignored"),
  LIENS_EXTERNES(
      "le classeur renvoie à d'autres fichiers, qui ne sont pas ouverts",
      "the workbook refers to other files, which are not opened"),
  FUSIONS_SUPERPOSEES(
      "plages fusionnées superposées, la première est gardée",
      "overlapping merges, the first is kept"),
  FUSIONS_TROP_NOMBREUSES(
      "trop de plages fusionnées, le reste est ignoré", "too many merges, the rest is ignored"),
  HORS_FEUILLE(
      Gravite.AVERTISSEMENT,
      "cellules au-delà des bornes d'une feuille, ignorées",
      "cells beyond the bounds of a sheet, ignored"),
  REPETITION_COUPEE(
      Gravite.AVERTISSEMENT,
      "contenu répété plus de fois qu'un tableau n'a de lignes ou de colonnes : la suite de la répétition n'est pas lue",
      "content repeated more often than a table has rows or columns: the rest of the repetition is not read"),
  VALEUR_ILLISIBLE(
      "valeurs qui ne sont pas ce qu'elles annoncent, gardées comme textes",
      "values that are not what they claim, kept as texts");

  private final Gravite gravite;
  private final Message message;

  Remarque(String fr, String en) {
    this(Gravite.INFORMATION, fr, en);
  }

  Remarque(Gravite gravite, String fr, String en) {
    this.gravite = gravite;
    this.message = new Message(fr, en);
  }

  Gravite gravite() {
    return gravite;
  }

  /** The sentence, with the number of times where that is more than one. */
  Message message(int fois) {
    return fois == 1
        ? message
        : Message.of(message.fr() + " (" + fois + " fois)", message.en() + " (" + fois + " times)");
  }
}
