package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.description.Marker;

/** What tells a canonical workbook from any other. */
final class Ouverture {

  /** Stands before the version, in the line Format of the sheet Contrat. */
  static final String MARQUE = Marker.NAME;

  static final String VERSION = String.valueOf(Marker.VERSION);

  private Ouverture() {}
}
