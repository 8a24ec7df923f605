package fr.contratdeville.io.xlsx.feuille.lecture;

/** A bound on one thing that the file controls. Its default suits any workbook made by a person. */
public enum Limit {
  /** Size of the file. */
  FILE_BYTES(64L << 20, "octets dans le fichier", "bytes in the file"),
  /** Inflated size of one part of the archive. */
  PART_BYTES(256L << 20, "octets dans une partie de l'archive", "bytes in one part of the archive"),
  /** Inflated size of all parts that are read; a part that is read twice counts twice. */
  TOTAL_BYTES(1L << 30, "octets en tout", "bytes in all"),
  /**
   * How many times its compressed size a part may take, once it exceeds
   * {@link #BYTES_WITHOUT_RATIO}: honest files reach 100.
   */
  RATIO(250, "fois la taille compressée", "times the compressed size"),
  /** Inflated size of a part up to which its ratio does not matter. */
  BYTES_WITHOUT_RATIO(32L << 20, "octets", "bytes"),
  /** Entries of the archive. */
  ENTRIES(10_000, "fichiers dans l'archive", "files in the archive"),
  /** Nested XML elements. */
  XML_DEPTH(64, "niveaux XML", "XML levels"),
  /** Bytes that one XML event (a tag with its attributes, a text, a comment) may take. */
  TAG_BYTES(2L << 20, "octets dans une balise", "bytes in a tag"),
  /** Sheets of the workbook. */
  FEUILLES(1_000, "feuilles", "sheets"),
  /** Cells kept in memory, all sheets together; reading row by row keeps those of one row. */
  CELLULES(1_000_000, "cellules", "cells"),
  /** Characters of a cell, a formula or a comment. */
  CELLULE_CHARACTERS(32_767, "caractères dans une cellule", "characters in a cell"),
  /** Characters kept in memory, shared ones counted once. */
  CHARACTERS(32L << 20, "caractères", "characters"),
  /** Estimated size of all that is kept in memory. */
  MEMORY_BYTES(144L << 20, "octets en mémoire", "bytes of memory"),
  /** Merged ranges of a sheet; the others are left out and reported. */
  FUSIONS(100_000, "plages fusionnées", "merged ranges");

  private final long defaultValue;
  private final String fr;
  private final String en;

  Limit(long defaut, String francais, String anglais) {
    this.defaultValue = defaut;
    this.fr = francais;
    this.en = anglais;
  }

  long defaultValue() {
    return defaultValue;
  }

  String fr() {
    return fr;
  }

  String en() {
    return en;
  }
}
