package fr.contratdeville.rendu;

import fr.contratdeville.interne.Nombres;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import java.math.BigDecimal;
import java.util.Locale;

/** A column of a {@link Tableau}: its heading, and what its figures are. */
public final class Colonne implements NotABean {

  /** What stands in a column; any of them may hold blank cells and texts too. */
  public enum Genre {
    /** Words. */
    TEXTE,
    /** Amounts in euros. */
    MONTANT,
    /** Shares in percent. */
    PART,
    /** Other figures: counts, or figures of several units. */
    NOMBRE,
    /** Years, whose digits are never grouped. */
    ANNEE;

    /** {@return whether it holds figures, which are aligned to the right} */
    public boolean estChiffre() {
      return this != TEXTE;
    }
  }

  private final Message titre;
  private final Genre genre;
  private final int largeur;

  private Colonne(Message titre, Genre genre, int largeur) {
    this.titre = titre;
    this.genre = genre;
    this.largeur = largeur;
  }

  /**
   * {@return a column}
   *
   * @param titre its heading
   * @param genre what stands in it
   */
  public static Colonne of(Message titre, Genre genre) {
    return new Colonne(titre, genre, Integer.MAX_VALUE);
  }

  /**
   * {@return a column of words}
   *
   * @param fr its heading in French
   * @param en its heading in English
   */
  public static Colonne texte(String fr, String en) {
    return of(Message.of(fr, en), Genre.TEXTE);
  }

  /**
   * {@return a column of counts}
   *
   * @param fr its heading in French
   * @param en its heading in English
   */
  public static Colonne nombre(String fr, String en) {
    return of(Message.of(fr, en), Genre.NOMBRE);
  }

  /**
   * {@return this column, whose longer texts a terminal breaks at spaces}
   *
   * @param largeur the longest line, in characters, if words allow it
   */
  public Colonne repliee(int largeur) {
    return new Colonne(titre, genre, largeur);
  }

  /** {@return its heading} */
  public Message titre() {
    return titre;
  }

  /** {@return what stands in it} */
  public Genre genre() {
    return genre;
  }

  /** The longest line on a terminal. */
  int largeur() {
    return largeur;
  }

  /**
   * {@return a cell of this column as people read it}
   *
   * @param cellule the cell
   * @param locale English for English, French for all others
   */
  public String lisible(Cellule cellule, Locale locale) {
    String texte = cellule
        .nombre()
        .map(n -> chiffres(n, locale))
        .or(() -> cellule.texte().map(t -> t.texte(locale)))
        .orElse("");
    return cellule.estPartielle() ? texte.isEmpty() ? "?" : texte + " + ?" : texte;
  }

  private String chiffres(BigDecimal nombre, Locale locale) {
    return switch (genre) {
      case ANNEE -> nombre.toPlainString();
      // All shares have the same decimals, so that points stand below points.
      case PART ->
        "en".equals(locale.getLanguage())
            ? nombre.toPlainString() + "%"
            : nombre.toPlainString().replace('.', ',') + "\u00A0%";
      case TEXTE, MONTANT, NOMBRE -> Nombres.texte(nombre, locale);
    };
  }

  @Override
  public String toString() {
    return titre.fr() + " (" + genre + ")";
  }
}
