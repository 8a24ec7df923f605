package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kind of a row of a table. */
public enum GenreLigne {
  /** A financed entry that opens an action. */
  ACTION("action", "action"),
  /** Another financed entry of the action above. */
  CONTINUATION("suite de l'action au-dessus", "continuation of the action above"),
  /** Another line of money of the entry above, in a table with one row per financement. */
  FINANCEMENT(
      "autre financement de l'action au-dessus", "another line of money of the entry above"),
  /** The figures of one thing, in a declared table. */
  DETAIL("chiffres d'un tableau déclaré", "figures of a declared table"),
  /** A subtotal of the rows above it, back to the previous subtotal. */
  SOUS_TOTAL("sous-total du bloc au-dessus", "subtotal of the block above"),
  /** A subtotal of the rows below it, down to the next one. */
  SOUS_TOTAL_DESSOUS("sous-total du bloc au-dessous", "subtotal of the block below"),
  /** The totals of the columns. */
  TOTAL("totaux des colonnes", "column totals"),
  /** The shares of the columns, in percent. */
  PARTS("parts des colonnes", "column shares"),
  /** The header again, as at the top of each printed page. */
  ENTETE("en-tête répété", "header again"),
  /** A heading inside the table that names the axe of the rows below. */
  INTERTITRE_AXE("axe des lignes au-dessous", "axis of the rows below", Champ.AXE),
  /** A heading inside the table that names the thématique of the rows below. */
  INTERTITRE_THEMATIQUE(
      "thématique des lignes au-dessous", "theme of the rows below", Champ.THEMATIQUE),
  /** A heading inside the table that names the quartier, or another place, of the rows below. */
  INTERTITRE_TERRITOIRE(
      "territoire des lignes au-dessous", "territory of the rows below", Champ.TERRITOIRE),
  /** A heading inside the table that names the budget year of the rows below. */
  INTERTITRE_EXERCICE(
      "exercice des lignes au-dessous", "budget year of the rows below", Champ.EXERCICE),
  /**
   * A heading inside the table that names the porteur of the rows below; only a layout names it.
   */
  INTERTITRE_PORTEUR(
      "porteur des lignes au-dessous", "organisation of the rows below", Champ.PORTEUR),
  /** A heading inside the table that names who pays the amounts of the rows below. */
  INTERTITRE_FINANCEUR(
      "financeur des lignes au-dessous", "payer of the rows below", Champ.FINANCEUR),
  /** An entry that was withdrawn: all of its cells are struck through. */
  RETIREE("retirée, barrée", "withdrawn, struck through"),
  /** Another heading inside the table, or a note. */
  TEXTE("texte", "text"),
  /** A row that is left out on purpose; only a layout names it. */
  IGNOREE("ignorée", "ignored");

  private final Message libelle;
  private final @Nullable Champ champ;

  GenreLigne(String fr, String en) {
    this(fr, en, null);
  }

  GenreLigne(String fr, String en, @Nullable Champ champ) {
    this.libelle = new Message(fr, en);
    this.champ = champ;
  }

  /**
   * The field that a heading of this kind gives to the rows below it; empty if this is no such
   * heading.
   */
  public Optional<Champ> champ() {
    return Optional.ofNullable(champ);
  }

  /** The kind of row that gives {@code champ} to the rows below it; empty if there is none. */
  public static Optional<GenreLigne> intertitre(Champ champ) {
    return Stream.of(values()).filter(genre -> genre.champ == champ).findFirst();
  }

  /** A few words for this kind, in French and English, such as {@code totaux des colonnes}. */
  public Message libelle() {
    return libelle;
  }
}
