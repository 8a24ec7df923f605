package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell, or of all cells that share it in a workbook. It is put in one line, made
 * into a key and read as an amount when that is first asked, and then keeps the answer: a text that
 * stands in a thousand cells is parsed once.
 *
 * <p>Where a format shows parts of a text in different ways, what is struck through is no part of
 * the text, but kept {@linkplain Cellule#ancienTexte() beside it}; raised digits are raised
 * characters.
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
  private @Nullable Boolean attendu;
  private int analyses;
  /** The parts of the text; null if all of it is shown in one way. */
  private final @Nullable TexteRiche riche;

  private TexteCellule(String texte, @Nullable TexteRiche riche) {
    this.texte = texte;
    this.riche = riche;
  }

  /** A text as the file holds it, spaces and line breaks included. */
  public static TexteCellule of(String texte) {
    return new TexteCellule(texte, null);
  }

  /** A text of which some parts are shown otherwise than others. */
  public static TexteCellule of(List<Passage> passages) {
    boolean simple = passages.stream().allMatch(p -> p.est(Aspect.COMME_LA_CELLULE));
    TexteRiche riche = new TexteRiche(passages);
    return new TexteCellule(riche.texte(), simple ? null : riche);
  }

  /** This text in a cell whose style strikes it through. */
  TexteCellule dansUneCelluleBarree() {
    if (riche == null) {
      return this;
    }
    TexteRiche barre = riche.dansUneCelluleBarree();
    return barre.equals(riche) ? this : new TexteCellule(barre.texte(), barre);
  }

  /**
   * Whether all of it is struck through; a text that is shown in one way leaves that to its cell.
   */
  boolean estBarre(boolean cellule) {
    return riche == null ? cellule : riche.estBarre();
  }

  /** The part that is struck through and no longer belongs to the text; empty if there is none. */
  Optional<String> ancien() {
    return Optional.ofNullable(riche)
        .filter(r -> !r.estBarre())
        .map(TexteRiche::barre)
        .filter(barre -> !barre.isEmpty());
  }

  /** The text as the file holds it, without what is struck through. */
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
      boolean douteux = riche != null && riche.jointDesChiffres();
      lu = douteux && lu instanceof MontantLu.Valeur ? new MontantLu.Illisible(Raison.FORMES) : lu;
      montant = lu;
    }
    return lu;
  }

  /** Whether the text says that an amount is still to come: {@code en attente}. */
  boolean estEnAttente() {
    Boolean lu = attendu;
    if (lu == null) {
      lu = MontantsIllisibles.estAttendu(texte);
      attendu = lu;
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
    return autre instanceof TexteCellule t
        && texte.equals(t.texte)
        && Objects.equals(riche, t.riche);
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
