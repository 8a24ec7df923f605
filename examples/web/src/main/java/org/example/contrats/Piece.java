package org.example.contrats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What there is to see or to download of one file. */
enum Piece {
  RAPPORT("-rapport.html", MediaType.parseMediaType("text/html;charset=UTF-8")),
  ANNOTE("-annote.xlsx", MediaType.parseMediaType(Piece.CLASSEUR)),
  SYNTHESE("-synthese.xlsx", MediaType.parseMediaType(Piece.CLASSEUR)),
  CONTRAT("-contrat.json", MediaType.APPLICATION_JSON);

  private static final String CLASSEUR =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String suffixe;
  private final MediaType type;

  Piece(String suffixe, MediaType type) {
    this.suffixe = suffixe;
    this.type = type;
  }

  static Optional<Piece> of(String chemin) {
    return Arrays.stream(values())
        .filter(piece -> piece.chemin().equals(chemin))
        .findFirst();
  }

  /** Its name in an address; public for the templates. */
  public String chemin() {
    return name().toLowerCase(Locale.ROOT);
  }

  MediaType type() {
    return type;
  }

  /** The name that the file is saved under. */
  String nom(String document) {
    int point = document.lastIndexOf('.');
    return (point > 0 ? document.substring(0, point) : document) + suffixe;
  }
}
