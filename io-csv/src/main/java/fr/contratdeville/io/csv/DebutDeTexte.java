package fr.contratdeville.io.csv;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.csv.texte.Alignement;
import fr.contratdeville.io.csv.texte.Encodage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** Tells whether the first bytes of a file are those of a text with columns. */
final class DebutDeTexte {
  private static final String SEPARATEURS = ";\t,|";
  /** How markup and other documents begin, which hold semicolons and commas too. */
  private static final List<String> AUTRES =
      List.of("<", "{", "[", "%pdf", "%!ps", "mime-version:", "begin:v");

  private DebutDeTexte() {}

  static boolean aDesColonnes(byte[] debut) {
    String texte = texte(debut);
    String commence = texte.stripLeading().toLowerCase(Locale.ROOT);
    if (AUTRES.stream().anyMatch(commence::startsWith) || !imprimable(texte)) {
      return false;
    }
    return aDesSeparateurs(texte) || aDesAlignements(texte);
  }

  private static boolean aDesSeparateurs(String texte) {
    long lignes = texte.lines().filter(l -> !l.isBlank()).count();
    long colonnes = texte
        .lines()
        .filter(l -> l.chars().anyMatch(c -> SEPARATEURS.indexOf(c) >= 0))
        .count();
    return colonnes >= Math.min(2, lignes) && colonnes > 0;
  }

  private static boolean aDesAlignements(String texte) {
    try {
      return Alignement.estDans(() -> new StringReader(texte));
    } catch (IOException e) {
      return false;
    }
  }

  private static String texte(byte[] debut) {
    StringWriter texte = new StringWriter();
    try (Reader lettres = Encodage.of(debut).reader(new ByteArrayInputStream(debut))) {
      lettres.transferTo(texte);
    } catch (IOException e) {
      return "";
    }
    // What is cut in the middle of a line or of a letter says nothing.
    String tout = texte.toString();
    int fin = Math.max(tout.lastIndexOf('\n'), tout.lastIndexOf('\r'));
    return debut.length < Contrats.DEBUT || fin < 0 ? tout : tout.substring(0, fin);
  }

  /** A text may hold a stray NUL; a file that is no text holds other characters without a face. */
  private static boolean imprimable(String texte) {
    return texte.chars().noneMatch(c -> c > 0 && c < ' ' && "\t\n\r\f".indexOf(c) < 0)
        && texte.chars().filter(c -> c == 0).count() * 20 <= texte.length();
  }
}
