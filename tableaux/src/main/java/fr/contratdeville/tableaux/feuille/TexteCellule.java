package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.Part;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell, or of all cells that share it in a workbook. It is put in one line, made
 * into a key and read as an amount when that is first asked, and then keeps the answer: a text that
 * stands in a thousand cells is parsed once.
 *
 * <p>Immutable as seen from outside, and safe to share between threads.
 */
public final class TexteCellule {

  /** Longer texts are narratives: nobody looks their key up twice. */
  private static final int LONGUEUR = 200;

  private final String texte;
  private @Nullable String uneLigne;
  private @Nullable String cle;
  private @Nullable MontantLu montant;
  private int analyses;

  private TexteCellule(String texte) {
    this.texte = texte;
  }

  /** A text as the file holds it, spaces and line breaks included. */
  public static TexteCellule of(String texte) {
    return new TexteCellule(texte);
  }

  /** The text as the file holds it. */
  public String texte() {
    return texte;
  }

  /** The text with each run of white space as one space. */
  String uneLigne() {
    String lue = uneLigne;
    if (lue == null) {
      analyses++;
      lue = Normalise.espaces(texte);
      uneLigne = lue;
    }
    return lue;
  }

  /** The text in lower case, without accents and punctuation, words separated by single spaces. */
  String cle() {
    String lue = cle;
    if (lue == null) {
      analyses++;
      lue = Normalise.cle(texte);
      cle = texte.length() > LONGUEUR ? null : lue;
    }
    return lue;
  }

  MontantLu montant() {
    MontantLu lu = montant;
    if (lu == null) {
      analyses++;
      lu = NombreFrancais.montant(texte);
      montant = lu;
    }
    return lu;
  }

  /** The share that the text shows with a percent sign; few texts hold one, and none is kept. */
  Optional<Part> part() {
    analyses += texte.indexOf('%') < 0 ? 0 : 1;
    return NombreFrancais.part(texte);
  }

  /** The number of times that the text was gone over. */
  int analyses() {
    return analyses;
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof TexteCellule t && texte.equals(t.texte);
  }

  @Override
  public int hashCode() {
    return texte.hashCode();
  }

  @Override
  public String toString() {
    return texte;
  }
}
