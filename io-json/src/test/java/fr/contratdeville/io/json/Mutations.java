package fr.contratdeville.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages the bytes of a JSON file. */
final class Mutations {

  private static final List<String> MORCEAUX = List.of(
      "1e999999999",
      "-1e-999999999",
      "null",
      "true",
      "{}",
      "[]",
      "\"\"",
      "\u0000",
      "{\"a\":",
      "[[[[",
      "\\ud800",
      "\"feuilles\": [",
      "\"actions\": 3,",
      ",",
      ":",
      "99999999999999999999.99",
      "\"noeuds\": [{\"noeuds\": [",
      "{\"dont\": [{}]}",
      "-1",
      "\ufeff");

  private Mutations() {}

  static byte[] muter(byte[] octets, Random hasard) {
    byte[] mute = octets;
    for (int i = hasard.nextInt(3); i >= 0; i--) {
      mute = une(mute, hasard);
    }
    return mute;
  }

  private static byte[] une(byte[] octets, Random hasard) {
    int place = hasard.nextInt(octets.length + 1);
    int fin = Math.min(octets.length, place + 1 + hasard.nextInt(40));
    return switch (hasard.nextInt(6)) {
      case 0 -> Arrays.copyOf(octets, place);
      case 1 -> inserer(octets, place, place, new byte[] {(byte) hasard.nextInt(256)});
      case 2 -> inserer(octets, place, fin, new byte[0]);
      case 3 -> inserer(octets, place, place, Arrays.copyOfRange(octets, place, fin));
      case 4 -> inserer(octets, place, place, morceau(hasard));
      default -> valeur(octets, place, morceau(hasard));
    };
  }

  private static byte[] morceau(Random hasard) {
    return MORCEAUX.get(hasard.nextInt(MORCEAUX.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** Puts other bytes where a value stands, so that the JSON often stays well formed. */
  private static byte[] valeur(byte[] octets, int place, byte[] morceau) {
    int debut = place;
    while (debut < octets.length && octets[debut] != ':') {
      debut++;
    }
    int fin = debut;
    while (fin < octets.length && octets[fin] != ',' && octets[fin] != '}' && octets[fin] != '\n') {
      fin++;
    }
    return debut == octets.length ? octets : inserer(octets, debut + 1, fin, morceau);
  }

  private static byte[] inserer(byte[] octets, int debut, int fin, byte[] morceau) {
    byte[] mute = new byte[debut + morceau.length + octets.length - fin];
    System.arraycopy(octets, 0, mute, 0, debut);
    System.arraycopy(morceau, 0, mute, debut, morceau.length);
    System.arraycopy(octets, fin, mute, debut + morceau.length, octets.length - fin);
    return mute;
  }
}
