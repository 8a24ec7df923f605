package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.List;

/** The findings on amounts that can be read, and that are no euros that somebody pays. */
public final class ConstatsMonnaie {
  private static final String MONNAIE = "CV-MON-01";
  private static final String EN_NATURE = "CV-MON-02";
  private static final String BARRE = "CV-TXT-02";

  /** The number of columns whose sums a message gives. */
  private static final int COLONNES = 8;

  /**
   * The sum of the amounts of a column that do not count.
   *
   * @param unite what the sum counts, such as {@code XPF}
   */
  public record Somme(String titre, BigDecimal nombre, String unite) {
    /** The sum of both, of one column. */
    public Somme plus(Somme autre) {
      return new Somme(titre, nombre.add(autre.nombre), unite);
    }
  }

  private ConstatsMonnaie() {}

  /** Reports the amounts of a table in another currency. */
  public static Constat autreDevise(List<Emplacement> places, String devise, List<Somme> sommes) {
    return constat(
        MONNAIE,
        Gravite.AVERTISSEMENT,
        places,
        Phrase.of(
            "montants en %s, gardés avec leur devise ; rien n'est converti ni compté en euros : %s",
            "amounts in %s, kept with their currency; nothing is converted or counted in euros: %s",
            devise,
            liste(sommes)));
  }

  /** Reports the value of help in kind on rows whose other amounts are money. */
  public static Constat enNature(List<Emplacement> places, List<Somme> sommes) {
    return constat(
        EN_NATURE,
        Gravite.AVERTISSEMENT,
        places,
        Phrase.of(
            "aides en nature, en tout ou en partie, gardées à part ; elles ne comptent pas comme des financements : %s",
            "help in kind, in whole or in part, kept apart; it does not count as money: %s",
            liste(sommes)));
  }

  /** Reports a column that values help in kind. */
  public static Constat colonneEnNature(Emplacement place, String titre, BigDecimal somme) {
    return constat(
        EN_NATURE,
        Gravite.INFORMATION,
        List.of(place),
        Phrase.of(
            "aides en nature, gardées telles quelles ; elles ne comptent pas comme des financements : %s",
            "help in kind, kept as it is; it does not count as money: %s",
            liste(List.of(new Somme(titre, somme, "€")))));
  }

  /** Reports amounts that are struck through beside others that are not. */
  public static Constat barres(List<Emplacement> places, List<Somme> sommes) {
    return constat(
        BARRE,
        Gravite.AVERTISSEMENT,
        places,
        Phrase.of(
            "montants barrés, pris pour retirés ; leur texte est gardé, rien n'est compté : %s",
            "amounts struck through, taken for withdrawn; their text is kept, nothing is counted: %s",
            liste(sommes)));
  }

  /** Reports a row all of whose cells are struck through. */
  public static Constat ligneRetiree(Emplacement place, BigDecimal somme) {
    return constat(
        BARRE,
        Gravite.AVERTISSEMENT,
        List.of(place),
        Phrase.of(
            "ligne barrée, prise pour retirée (%s € de financements) : ses cellules sont gardées telles quelles, rien n'est compté",
            "row struck through, taken for withdrawn (%s € of money): its cells are kept as they are, nothing is counted",
            somme));
  }

  /** Reports a text of which a part is struck through. */
  public static Constat ancienTexte(Emplacement place, String ancien, String texte) {
    return constat(
        "CV-TXT-01",
        Gravite.INFORMATION,
        List.of(place),
        Phrase.of(
            "« %s » est barré : lu « %s », l'ancien texte est gardé tel quel, hors des comptes",
            "“%s” is struck through: read “%s”, the old text is kept as it is, outside of all sums",
            ancien,
            texte));
  }

  /** Reports an amount that a call of note follows, as in {@code 4 500¹}. */
  public static Constat appelDeNote(Emplacement place, String texte, Montant montant) {
    return constat(
        "CV-TXT-04",
        Gravite.INFORMATION,
        List.of(place),
        Phrase.of(
            "« %s » : le chiffre en exposant est un appel de note, lu %s",
            "“%s”: the raised digit is a call of note, read %s", texte, montant));
  }

  /** Reports an amount that a star follows: the note that it calls may say more. */
  public static Constat etoile(Emplacement place, String texte, Montant montant) {
    return constat(
        "CV-AMT-04",
        Gravite.AVERTISSEMENT,
        List.of(place),
        Phrase.of(
            "« %s » : l'étoile appelle une note, qui peut changer le sens du montant ; lu et compté"
                + " %s",
            "“%s”: the star calls a note, which may change what the amount means; read and counted"
                + " as %s",
            texte,
            montant));
  }

  private static Constat constat(
      String id, Gravite gravite, List<Emplacement> places, Message message) {
    return Constat.builder()
        .id(id)
        .gravite(gravite)
        .addAllCellules(Emplacement.regrouper(places))
        .message(message)
        .build();
  }

  private static Message liste(List<Somme> sommes) {
    List<Message> textes = sommes.stream()
        .limit(COLONNES)
        .map(s -> Phrase.of("%s %s %s", "%s %s %s", colonne(s.titre()), s.nombre(), s.unite()))
        .toList();
    Message liste = Phrase.joindre(textes, ", ");
    return sommes.size() <= COLONNES ? liste : Message.of(liste.fr() + ", …", liste.en() + ", …");
  }

  private static Message colonne(String titre) {
    return titre.isEmpty()
        ? Message.of("colonne sans titre", "column without a heading")
        : Message.of("« " + titre + " »", "“" + titre + "”");
  }
}
