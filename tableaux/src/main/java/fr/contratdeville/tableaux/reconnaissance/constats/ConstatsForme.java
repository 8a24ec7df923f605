package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.interne.Nombres;
import fr.contratdeville.tableaux.reconnaissance.formes.FormeLue;
import fr.contratdeville.tableaux.reconnaissance.grille.ArgentVu;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;

/** Findings on sheets that are no plain table, or hold none. */
public final class ConstatsForme {
  private static final String ID = "CV-LAY-30";

  private ConstatsForme() {}

  /**
   * Reports the layout of a sheet: what shows it, and whether its amounts are read.
   *
   * @param argent what looks like money in a sheet that is not read
   */
  public static Constat forme(FormeLue forme, ArgentVu argent) {
    boolean lue = forme.plat().isPresent();
    Message suite = lue
        ? Message.of("lue comme une ligne par montant", "read as one row for each amount")
        : nonCompte(
            Message.of("cette disposition n'est pas lue", "this layout is not read"), argent);
    return Constat.of(
        ID,
        lue ? Gravite.INFORMATION : Gravite.AVERTISSEMENT,
        forme.place(),
        Message.of(
            forme.nom().fr() + " (" + forme.raison().fr() + ") : " + suite.fr(),
            forme.nom().en() + " (" + forme.raison().en() + "): " + suite.en()));
  }

  /** Reports columns that stand for one quartier each, which the rows tick. */
  public static Constat quartiersCoches(List<Emplacement> titres) {
    return colonnes(
        Gravite.INFORMATION,
        titres,
        Message.of(
            "une colonne par quartier, que les lignes cochent : les quartiers de chaque action en sont lus",
            "one column for each quartier, which the rows tick: the quartiers of each action are read from them"));
  }

  /** Reports columns of financeurs that hold shares of a cost. */
  public static Constat partsDuCout(List<Emplacement> titres) {
    return colonnes(
        Gravite.AVERTISSEMENT,
        titres,
        Message.of(
            "plan de financement en pourcentages : ces colonnes disent la part de chaque financeur et pas d'euros ; les parts sont gardées telles quelles, aucun montant n'en est calculé",
            "financing plan in percent: these columns give the share of each financeur and no euros; the shares are kept as they are, no amount is computed from them"));
  }

  private static Constat colonnes(Gravite gravite, List<Emplacement> titres, Message message) {
    return Constat.builder()
        .id(ID)
        .gravite(gravite)
        .addAllCellules(titres)
        .message(message)
        .build();
  }

  /** Reports a sheet without a table; loudly if it holds what looks like money. */
  public static Constat sansTableau(Emplacement place, ArgentVu argent) {
    Message quoi =
        Message.of("aucun tableau reconnu dans cette feuille", "no table recognised in this sheet");
    Message texte = argent.compte()
        ? nonCompte(quoi, argent)
        : Message.of(
            quoi.fr() + " : ses cellules sont gardées telles quelles, hors des comptes",
            quoi.en() + ": its cells are kept as they are, outside of all sums");
    return Constat.of(
        "CV-LAY-10", argent.compte() ? Gravite.AVERTISSEMENT : Gravite.INFORMATION, place, texte);
  }

  /** Reports a declared table of a document that counts no amount at all. */
  public static Constat declareSeul(Emplacement place, ArgentVu argent) {
    return Constat.of(
        "CV-LAY-10",
        Gravite.AVERTISSEMENT,
        place,
        nonCompte(
            Message.of(
                "un tableau déclaré, et aucune action dans le document",
                "a declared table, and no action in the document"),
            argent));
  }

  private static Message nonCompte(Message quoi, ArgentVu argent) {
    return Message.of(
        quoi.fr() + " : ses cellules sont gardées telles quelles, hors des comptes, dont "
            + argent.nombre()
            + " qui ressemblent à des montants (" + Nombres.texte(argent.somme(), Locale.FRENCH)
            + "\u00A0€ en tout) ; rien n'est compté",
        quoi.en() + ": its cells are kept as they are, outside of all sums, " + argent.nombre()
            + " of which look like amounts (€" + Nombres.texte(argent.somme(), Locale.ENGLISH)
            + " in all); nothing is counted");
  }
}
