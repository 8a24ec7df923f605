package org.example.contrats;

import java.util.Map;

/** What came of one file. Its bytes are those of the pieces; the upload itself is not kept. */
record Document(String nom, int actions, int constats, Map<Piece, byte[]> pieces)
    implements Resultat {

  @Override
  public boolean estLu() {
    return true;
  }

  @Override
  public long octets() {
    return pieces.values().stream().mapToLong(octets -> octets.length).sum();
  }
}
