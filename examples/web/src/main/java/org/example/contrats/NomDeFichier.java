package org.example.contrats;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name that a browser gave to a file, made fit to be shown and quoted. It is never a path. */
final class NomDeFichier {

  private static final int LONGUEUR = 100;
  private static final Pattern DOSSIERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  /** Control characters, and those that change the direction of a text. */
  private static final Pattern INVISIBLES =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private NomDeFichier() {}

  static String of(@Nullable String envoye) {
    String nom = DOSSIERS.matcher(envoye == null ? "" : envoye).replaceFirst("");
    nom = INVISIBLES.matcher(nom).replaceAll(" ").strip();
    if (nom.length() > LONGUEUR) {
      // The end says what it is.
      nom = nom.substring(nom.length() - LONGUEUR);
    }
    return nom.isEmpty() ? "document" : nom;
  }
}
