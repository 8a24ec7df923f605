package fr.contratdeville.interne;

import java.util.regex.Pattern;

/** Texts of documents inside of Markdown. */
public final class Markdown {
  private static final Pattern SIGNES = Pattern.compile("[\\\\`*_{}\\[\\]<>|#&~]");
  private static final Pattern FINS = Pattern.compile("\\R");

  private Markdown() {}

  /**
   * {@return a text on one line, escaped so that no sign in it is taken for Markdown or for HTML}
   *
   * @param texte the text
   */
  public static String protege(String texte) {
    String ligne = FINS.matcher(texte).replaceAll(" ");
    return SIGNES.matcher(Imprimable.of(ligne)).replaceAll("\\\\$0");
  }
}
