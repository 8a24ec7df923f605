package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;

/** The findings of the reading of a table. */
public final class ConstatsTable {
  private ConstatsTable() {}

  public static Constat colonneInconnue(Emplacement place, String titre) {
    return Constat.of(
        "CV-LAY-01",
        Gravite.INFORMATION,
        place,
        titre.isEmpty()
            ? Message.of(
                "colonne sans titre : ses cellules sont gardées telles quelles, hors des comptes",
                "column without a heading: its cells are kept as they are, outside of all sums")
            : Message.of(
                "colonne « " + titre
                    + " » non reconnue : ses cellules sont gardées telles quelles, hors des comptes",
                "column \"" + titre
                    + "\" not recognised: its cells are kept as they are, outside of all sums"));
  }

  /** Reports a column whose meaning nothing proves: money that is not counted, or names. */
  public static Constat colonneDouteuse(Emplacement place, String titre, Message doute) {
    return Constat.of(
        "CV-LAY-20",
        Gravite.AVERTISSEMENT,
        place,
        new Message(
            "colonne « " + titre + " » : " + doute.fr(),
            "column \"" + titre + "\": " + doute.en()));
  }

  /** Reports the amounts of refused and withdrawn requests, which are not counted. */
  public static Constat refusees(List<Emplacement> places, Montant somme) {
    return Constat.builder()
        .id("CV-LAY-21")
        .gravite(Gravite.AVERTISSEMENT)
        .addAllCellules(places)
        .message(new Message(
            "demandes refusées ou retirées, dit leur statut : leurs montants (" + somme
                + " en tout) sont gardés comme textes et non comptés",
            "requests refused or withdrawn, as their status says: their amounts (" + somme
                + " in all) are kept as texts and not counted"))
        .build();
  }

  /** @param habitude whether the table prints each porteur on the first of his rows only */
  public static Constat porteurRepris(Emplacement place, String porteur, boolean habitude) {
    return Constat.of(
        "CV-LAY-02",
        habitude ? Gravite.INFORMATION : Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "ligne sans porteur : celui de la ligne au-dessus, « " + porteur + " », est repris",
            "row without a porteur: that of the row above, \"" + porteur + "\", is taken"));
  }

  public static Constat ligneInclassable(Emplacement place, Message raison) {
    return Constat.of(
        "CV-LAY-04",
        Gravite.INFORMATION,
        place,
        Message.of(
            "ligne ni donnée ni total (" + raison.fr()
                + ") : ses cellules sont gardées telles quelles, hors des comptes",
            "row neither data nor total (" + raison.en()
                + "): its cells are kept as they are, outside of all sums"));
  }

  /** Reports what explains that a row of sums does not close, or what is in doubt about a row. */
  public static Constat douteuse(Emplacement place, Message doute) {
    return Constat.of("CV-LAY-17", Gravite.AVERTISSEMENT, place, doute);
  }

  /**
   * Reports amounts without a label that sum nothing: a sum that is wrong, or an action without a
   * name.
   */
  public static Constat montantsSansLibelle(Emplacement place, Montant somme, Message raison) {
    return Constat.of(
        "CV-LAY-08",
        Gravite.AVERTISSEMENT,
        place,
        new Message(
            raison.fr() + " : une somme fausse, ou une action sans nom qui ajouterait " + somme
                + " ; ils ne sont pas comptés",
            raison.en() + ": a sum that is wrong, or an action without a name, which would add "
                + somme + "; they are not counted"));
  }

  public static Constat ligneHorsTableau(Emplacement place) {
    return Constat.of(
        "CV-LAY-04",
        Gravite.INFORMATION,
        place,
        Message.of(
            "ligne sous un tableau déclaré, qui n'en est pas : ses cellules sont gardées telles quelles, hors des comptes",
            "row below a declared table, which is none of its own: its cells are kept as they are, outside of all sums"));
  }

  public static Constat mesureInconnue(Emplacement place, String tableau) {
    return Constat.of(
        "CV-LAY-11",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "« " + tableau
                + " » : rien ne dit si ses chiffres sont des montants ou des nombres ; ils sont lus comme des montants",
            "\"" + tableau
                + "\": nothing says whether its figures are amounts or counts; they are read as amounts"));
  }

  public static Constat texteDansUnTableau(Emplacement place, String texte) {
    return Constat.of(
        "CV-LAY-12",
        Gravite.INFORMATION,
        place,
        Message.of(
            "« " + texte
                + " » là où un chiffre était attendu : le texte est gardé, rien n'est compté",
            "\"" + texte + "\" where a figure was expected: the text is kept, nothing is counted"));
  }

  public static Constat sansFinanceur(Emplacement place, String titre) {
    return Constat.of(
        "CV-LAY-13",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "colonne de montants « " + titre + " » : ni elle ni ses lignes ne disent qui paie",
            "column of amounts \"" + titre + "\": neither it nor its rows say who pays"));
  }

  public static Constat actionEnDouble(List<Emplacement> places, String intitule) {
    return Constat.builder()
        .id("CV-LAY-14")
        .gravite(Gravite.AVERTISSEMENT)
        .addAllCellules(places)
        .message(
            Message.of(
                "« " + intitule
                    + " » est dans plusieurs tableaux pour le même porteur, sans territoire ni année qui les distingue : ses montants sont comptés à chaque fois",
                "\"" + intitule
                    + "\" stands in several tables for the same porteur, without a place or a year that tells them apart: its amounts count each time"))
        .build();
  }

  public static Constat ligneSupposee(Emplacement place, Message raison) {
    return Constat.of(
        "CV-LAY-06",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "ligne financée sans intitulé (" + raison.fr() + ")",
            "financed row without a title (" + raison.en() + ")"));
  }

  public static Constat sousTotalSuppose(Emplacement place, Message raison) {
    return Constat.of(
        "CV-LAY-08",
        Gravite.INFORMATION,
        place,
        Message.of(
            "ligne prise pour le sous-total des lignes au-dessus (" + raison.fr() + ")",
            "row taken for the subtotal of the rows above (" + raison.en() + ")"));
  }

  public static Constat sousTotalSansBloc(Emplacement place) {
    return Constat.of(
        "CV-LAY-08",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "sous-total d'aucune ligne : rien ne le sépare du précédent ; ses cellules sont gardées telles quelles, hors des comptes",
            "subtotal of no row: nothing stands between it and the previous one; its cells are kept as they are, outside of all sums"));
  }

  public static Constat montantFusionne(Emplacement place, Plage fusion) {
    return Constat.of(
        "CV-LAY-09",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "montant fusionné sur " + fusion
                + " : il est compté une fois, dans la première cellule",
            "amount merged over " + fusion + ": it is counted once, in the first cell"));
  }

  public static Constat sousDesFusions(List<? extends Emplacement> places) {
    return masque(
        places,
        Message.of(
            "textes cachés sous des cellules fusionnées, gardés tels quels, hors des comptes",
            "texts hidden under merged cells, kept as they are, outside of all sums"));
  }

  /** Reports the hidden rows and columns of a sheet, which are read all the same. */
  public static List<Constat> masques(Grille grille) {
    int largeur = grille.feuille().dimension().map(Plage::derniereColonne).orElse(1);
    int hauteur = grille.feuille().dimension().map(Plage::derniereLigne).orElse(1);
    List<Emplacement> lignes = grille.rangees().stream()
        .filter(Rangee::masquee)
        .map(r -> (Emplacement) grille.place(r.cellules().get(0)))
        .toList();
    List<Emplacement> colonnes = grille
        .feuille()
        .colonnesMasquees()
        .filter(c -> c <= largeur)
        .mapToObj(c -> (Emplacement)
            new Emplacement.Plage(grille.place().cellule(1, c), grille.place().cellule(hauteur, c)))
        .toList();
    List<Constat> constats = new ArrayList<>();
    if (!lignes.isEmpty()) {
      constats.add(masque(
          lignes,
          Message.of(
              "lignes masquées, lues comme les autres", "hidden rows, read like the others")));
    }
    if (!colonnes.isEmpty()) {
      constats.add(masque(
          colonnes,
          Message.of(
              "colonnes masquées, lues comme les autres", "hidden columns, read like the others")));
    }
    return constats;
  }

  private static Constat masque(List<? extends Emplacement> places, Message message) {
    return Constat.builder()
        .id("CV-LAY-07")
        .gravite(Gravite.INFORMATION)
        .addAllCellules(Emplacement.regrouper(places))
        .message(message)
        .build();
  }
}
