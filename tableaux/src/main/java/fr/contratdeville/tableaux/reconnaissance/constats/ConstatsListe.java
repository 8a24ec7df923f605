package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Map;

/** The findings on the rows of a list: what is entered twice, or repeats the cell above. */
public final class ConstatsListe {
  private ConstatsListe() {}

  /** Reports rows whose cells are all the same. */
  public static Constat identiques(List<Emplacement> places, int nombre, String montant) {
    return constat(
        "CV-LAY-22",
        Gravite.AVERTISSEMENT,
        places,
        new Message(
            nombre + " lignes identiques (" + montant + " chacune) : toutes comptées, à confirmer",
            nombre + " identical rows (" + montant + " each): all are counted, to be confirmed"));
  }

  /** Reports the groups of identical rows beyond those that are reported one by one. */
  public static Constat autresIdentiques(List<Emplacement> places, int groupes) {
    return constat(
        "CV-LAY-22",
        Gravite.AVERTISSEMENT,
        places,
        new Message(
            groupes + " autres groupes de lignes identiques, toutes comptées, à confirmer",
            groupes + " more groups of identical rows, all counted, to be confirmed"));
  }

  /** Reports a file number that stands on different actions. */
  public static Constat numeroDouble(List<Emplacement> places, String numero) {
    return constat(
        "CV-LAY-23",
        Gravite.AVERTISSEMENT,
        places,
        new Message(
            "le numéro « " + numero + " » est celui de plusieurs actions",
            "the number \"" + numero + "\" is that of several actions"));
  }

  /** Reports names of porteurs that hold no letter. */
  public static Constat nomsEnNombres(List<Emplacement> places) {
    return constat(
        "CV-LAY-24",
        Gravite.AVERTISSEMENT,
        places,
        Message.of(
            "des noms de porteurs qui sont des nombres, gardés tels quels",
            "names of porteurs that are numbers, kept as they are"));
  }

  /**
   * Reports a sum that is not that of the amounts above it.
   *
   * @param imprime the heading of its column, and the figure
   */
  public static Constat totalDeColonne(
      Emplacement place, Map.Entry<String, Montant> imprime, Montant calcule) {
    return Constat.builder()
        .id("CV-LAY-25")
        .gravite(Gravite.ERREUR)
        .addCellule(place)
        .declare(imprime.getValue().euros())
        .calcule(calcule.euros())
        .message(new Message(
            "le total imprimé sous « " + imprime.getKey() + " » est de " + imprime.getValue()
                + ", ses montants font " + calcule,
            "the total printed under \"" + imprime.getKey() + "\" is " + imprime.getValue()
                + ", its amounts make " + calcule))
        .build();
  }

  /**
   * Reports a row whose cells stand one column off.
   *
   * @param droite whether they stand too far to the right
   * @param lue whether it is read where it belongs; else several moves close
   */
  public static Constat ligneDecalee(Emplacement cellules, boolean droite, boolean lue) {
    return constat(
        "CV-LAY-26",
        Gravite.AVERTISSEMENT,
        List.of(cellules),
        new Message(
            "cellules décalées d'une colonne vers la " + (droite ? "droite" : "gauche")
                + " : remises à leur place, la ligne et les totaux des colonnes ferment ; "
                + (lue ? "elles sont lues ainsi" : "plusieurs places ferment, rien n'est déplacé"),
            "cells one column too far to the " + (droite ? "right" : "left")
                + ": in their place, the row and the totals of the columns close; "
                + (lue ? "they are read so" : "several places close, nothing is moved")));
  }

  /** Reports cells that repeat the cell above by a mark. */
  public static Constat repetees(List<Emplacement> places) {
    return constat(
        "CV-LAY-07",
        Gravite.INFORMATION,
        places,
        Message.of(
            "guillemets de répétition et « idem », lus comme le texte de la cellule au-dessus",
            "ditto marks, read as the text of the cell above"));
  }

  private static Constat constat(
      String id, Gravite gravite, List<Emplacement> places, Message message) {
    return Constat.builder()
        .id(id)
        .gravite(gravite)
        .addAllCellules(places)
        .message(message)
        .build();
  }
}
