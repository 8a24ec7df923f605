package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.stream.Collectors;

/** Findings on whole sheets, and on where a long one was cut. */
public final class ConstatsFeuilles {

  private ConstatsFeuilles() {}

  /** Reports a hidden sheet, read or not. */
  public static Constat masquee(Emplacement.Feuille place) {
    return Constat.of(
        "CV-LAY-07", Gravite.INFORMATION, place, Message.of("feuille masquée", "hidden sheet"));
  }

  /**
   * Reports a sheet that holds a table and was not read: a hidden one, or one that no layout names.
   */
  public static Constat autreTable(Emplacement.Feuille place) {
    return Constat.of(
        "CV-LAY-05",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "cette feuille porte aussi un tableau, qui n'a pas été lu",
            "this sheet holds a table too, which was not read"));
  }

  /** Reports a hidden sheet, if none is read. */
  public static Constat nonLue(Emplacement.Feuille place) {
    return Constat.of(
        "CV-LAY-05",
        Gravite.AVERTISSEMENT,
        place,
        Message.of("feuille masquée, qui n'a pas été lue", "hidden sheet, which was not read"));
  }

  /** Reports a place where the reading of a long sheet was cut in the middle of an action. */
  public static Constat coupe(Emplacement place) {
    return Constat.of(
        "CV-LAY-15",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "aucune ligne où commence une action dans une longue suite de lignes : la lecture au fil est coupée ici",
            "no row where an action starts in a long run of rows: the reading part by part is cut here"));
  }

  /** Reports a subtotal that covers entries of an earlier chunk. */
  public static Constat blocCoupe(Emplacement place) {
    return Constat.of(
        "CV-LAY-08",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "sous-total d'un bloc plus long que ce qui est lu à la fois : gardé tel quel, hors des comptes",
            "subtotal of a block longer than what is read at once: kept as it is, outside of all sums"));
  }

  /** Reports a table that repeats the actions of others, and whose money is not counted again. */
  public static Constat recapitulatif(
      Emplacement.Feuille place, int actions, List<Emplacement.Feuille> ailleurs) {
    String feuilles =
        ailleurs.stream().limit(5).map(f -> "« " + f.nom() + " »").collect(Collectors.joining(", "))
            + (ailleurs.size() > 5 ? "…" : "");
    return Constat.of(
        "CV-LAY-25",
        Gravite.INFORMATION,
        place,
        new Message(
            "ce tableau répète les " + actions + " actions de " + feuilles
                + " : ses montants ne sont pas comptés une seconde fois",
            "this table repeats the " + actions + " actions of " + feuilles
                + ": its amounts are not counted a second time"));
  }

  /** Reports two tables that count some actions with the same amounts. */
  public static Constat communs(
      List<Emplacement> cellules, int actions, Montant somme, Emplacement.Feuille ailleurs) {
    return Constat.builder()
        .id("CV-LAY-14")
        .gravite(Gravite.AVERTISSEMENT)
        .addAllCellules(cellules)
        .message(new Message(
            actions + " actions de ce tableau sont aussi dans « " + ailleurs.nom()
                + " », avec les mêmes montants (" + somme + ") : elles sont comptées deux fois",
            actions + " actions of this table also stand in \"" + ailleurs.nom()
                + "\", with the same amounts (" + somme + "): they count twice"))
        .build();
  }

  /** Reports an action that two tables of one file print with other amounts. */
  public static Constat repeteAutrement(
      List<Emplacement> places, String titre, Montant repete, Montant lu) {
    return Constat.builder()
        .id("CV-LAY-26")
        .gravite(Gravite.AVERTISSEMENT)
        .addAllCellules(places)
        .declare(repete.euros())
        .calcule(lu.euros())
        .message(new Message(
            "« " + titre + " » : " + repete + " dans le récapitulatif, " + lu
                + " dans le tableau qu'il répète ; les montants de celui-ci sont comptés",
            "\"" + titre + "\": " + repete + " in the summary, " + lu
                + " in the table that it repeats; the amounts of the latter are counted"))
        .build();
  }
}
