package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.tableaux.reconnaissance.formes.FormeLue;
import fr.contratdeville.valeur.Message;

/** Findings on sheets that are no plain table. */
public final class ConstatsForme {
  private static final String ID = "CV-LAY-20";

  private ConstatsForme() {}

  /** Reports the layout of a sheet: what shows it, and whether its amounts are read. */
  public static Constat forme(FormeLue forme) {
    boolean lue = forme.plat().isPresent();
    Message suite = lue
        ? Message.of(
            "lue comme une ligne par montant",
            "read as one row for each amount")
        : Message.of(
            "cette disposition n'est pas lue : ses cellules sont gardées en complément, rien n'est compté",
            "this layout is not read: its cells are kept as complements, nothing is counted");
    return Constat.of(
        ID,
        lue ? Gravite.INFORMATION : Gravite.AVERTISSEMENT,
        forme.place(),
        Message.of(
            forme.nom().fr() + " (" + forme.raison().fr() + ") : " + suite.fr(),
            forme.nom().en() + " (" + forme.raison().en() + "): " + suite.en()));
  }
}
