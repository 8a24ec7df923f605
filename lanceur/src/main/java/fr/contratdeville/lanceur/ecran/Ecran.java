package fr.contratdeville.lanceur.ecran;

import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.interne.TableauTexte;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * What the program prints for people. Whatever a text holds, the only control characters that leave
 * here are line feeds and the colours that this class adds itself.
 */
public final class Ecran {

  /** How a word is shown on a terminal with colours. */
  public enum Style {
    /** As the others. */
    SIMPLE(""),
    /** A heading. */
    TITRE("\u001B[1m"),
    /** An error. */
    ERREUR("\u001B[1;31m"),
    /** A warning. */
    AVERTISSEMENT("\u001B[33m"),
    /** What can be passed over. */
    DISCRET("\u001B[2m");

    private final String debut;

    Style(String debut) {
      this.debut = debut;
    }
  }

  private static final String FIN = "\u001B[0m";

  private final PrintStream sortie;
  private final PrintStream erreurs;
  private final Terminal terminal;
  private final Locale langue;

  /**
   * An empty screen.
   *
   * @param sortie the standard output
   * @param erreurs the standard error
   * @param terminal who reads them
   * @param langue the language of what is printed
   */
  public Ecran(PrintStream sortie, PrintStream erreurs, Terminal terminal, Locale langue) {
    this.sortie = sortie;
    this.erreurs = erreurs;
    this.terminal = terminal;
    this.langue = langue;
  }

  /** {@return the same screen in another language} */
  public Ecran en(Locale autre) {
    return new Ecran(sortie, erreurs, terminal, autre);
  }

  /** {@return the language of what is printed} */
  public Locale langue() {
    return langue;
  }

  /** {@return who reads} */
  public Terminal terminal() {
    return terminal;
  }

  /** {@return the longest line, in characters} */
  public int largeur() {
    return terminal.largeur();
  }

  /** Prints a text of one or several lines, as it is. */
  public void texte(String texte) {
    sortie.print(Imprimable.of(texte));
    if (!texte.endsWith("\n")) {
      sortie.print('\n');
    }
  }

  /** Prints a paragraph, broken at spaces. */
  public void phrase(Message message) {
    texte(TableauTexte.replie(message.texte(langue), largeur()));
  }

  /** Prints the beginning of a line. */
  public void mot(Style style, String texte) {
    String propre = Imprimable.of(texte);
    boolean colore = terminal.couleurs() && style != Style.SIMPLE && !propre.isEmpty();
    sortie.print(colore ? style.debut + propre + FIN : propre);
  }

  /** Ends a line. */
  public void ligne() {
    sortie.print('\n');
  }

  /** Prints the heading of a section. */
  public void titre(Message titre) {
    String texte = titre.texte(langue);
    ligne();
    mot(Style.TITRE, texte);
    ligne();
    mot(Style.TITRE, "=".repeat(texte.codePointCount(0, texte.length())));
    ligne();
  }

  /** Prints a table that fits the terminal, a long one shortened with a count. */
  public void tableau(Tableau tableau, int limite) {
    texte(tableau.apercu(limite, largeur(), langue));
  }

  /** Prints one line on the error stream. */
  public void erreur(String texte) {
    String propre = Imprimable.of(texte).replace('\n', ' ').strip();
    erreurs.print(propre + "\n");
    erreurs.flush();
  }

  /** Prints one line on the error stream. */
  public void erreur(Message message) {
    erreur(message.texte(langue));
  }

  /** {@return a bar on the error stream; close it when the work is done} */
  public Barre barre() {
    return new Barre(erreurs, terminal.erreursRegardees(), System::nanoTime);
  }

  /** {@return the standard output, for a file that another program reads} */
  public OutputStream octets() {
    return sortie;
  }

  /** {@return the standard output, for a text: control characters become pictures} */
  public OutputStream texteBrut() {
    return new SortiePropre(sortie, c -> Imprimable.of(Character.toString(c)));
  }

  /**
   * {@return the standard output, for JSON: control characters are escaped, and nothing is lost}
   */
  public OutputStream json() {
    return new SortiePropre(sortie, c -> String.format(Locale.ROOT, "\\u%04x", c));
  }

  /** Hands over all that was printed. */
  public void vider() {
    sortie.flush();
    erreurs.flush();
  }
}
