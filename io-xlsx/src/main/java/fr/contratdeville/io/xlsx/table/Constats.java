package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;

/** The findings of the reading of a table. */
final class Constats {
  private Constats() {}

  static Constat illisible(Emplacement place, String texte, boolean ambigu) {
    return ambigu
        ? constat(
            "CV-AMT-02",
            Gravite.AVERTISSEMENT,
            place,
            Message.of(
                "« " + texte
                    + " » : le séparateur peut être celui des milliers ou des décimales ; le texte est gardé, rien n'est compté",
                "\"" + texte
                    + "\": the separator may be that of thousands or of decimals; the text is kept, nothing is counted"))
        : constat(
            "CV-AMT-01",
            Gravite.ERREUR,
            place,
            Message.of(
                "« " + texte + " » n'est pas un montant : le texte est gardé, rien n'est compté",
                "\"" + texte + "\" is not an amount: the text is kept, nothing is counted"));
  }

  static Constat arrondi(Emplacement place, Cellule cellule, Montant montant) {
    return Constat.builder()
        .id("CV-AMT-05")
        .gravite(Gravite.AVERTISSEMENT)
        .declare(cellule.nombre())
        .calcule(montant.euros())
        .unite(Unite.EUR)
        .addCellule(place)
        .message(Message.of(
            "montant avec des fractions de centime, arrondi au centime",
            "amount with fractions of a cent, rounded to the cent"))
        .build();
  }

  static Constat colonneInconnue(Emplacement place, String titre) {
    return constat(
        "CV-LAY-01",
        Gravite.INFORMATION,
        place,
        Message.of(
            "colonne « " + titre + " » non reconnue : ses cellules sont gardées en complément",
            "column \"" + titre + "\" not recognised: its cells are kept as complements"));
  }

  static Constat porteurRepris(Emplacement place, String porteur) {
    return constat(
        "CV-LAY-02",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "ligne sans porteur : celui de la ligne au-dessus, « " + porteur + " », est repris",
            "row without a porteur: that of the row above, \"" + porteur + "\", is taken"));
  }

  static Constat ligneInclassable(Emplacement place, Message raison) {
    return constat(
        "CV-LAY-04",
        Gravite.INFORMATION,
        place,
        Message.of(
            "ligne ni donnée ni total (" + raison.fr()
                + ") : ses cellules sont gardées en complément",
            "row neither data nor total (" + raison.en() + "): its cells are kept as complements"));
  }

  static Constat ligneSupposee(Emplacement place, Message raison) {
    return constat(
        "CV-LAY-06",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "ligne financée sans intitulé (" + raison.fr() + ")",
            "financed row without a title (" + raison.en() + ")"));
  }

  private static Constat constat(String id, Gravite gravite, Emplacement place, Message message) {
    return Constat.builder()
        .id(id)
        .gravite(gravite)
        .addCellule(place)
        .message(message)
        .build();
  }
}
