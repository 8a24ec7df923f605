package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings on what one cell holds. */
public final class ConstatsCellule {
  private ConstatsCellule() {}

  /** Reports a cell of money without a readable amount; its text is kept, nothing is counted. */
  public static Constat montant(Emplacement place, String texte, MontantLu.Raison raison) {
    return switch (raison) {
      case TEXTE, NATURE -> MontantsIllisibles.constat(place, texte, "");
      case SEPARATEUR ->
        nonCompte(
            "CV-AMT-02",
            place,
            texte,
            Message.of(
                "le séparateur peut être celui des milliers ou des décimales",
                "the separator may be that of thousands or of decimals"));
      case NOTE ->
        nonCompte(
            "CV-AMT-04",
            place,
            texte,
            Message.of(
                "une note suit le montant, et peut en changer le sens",
                "a note follows the amount, and may change what it means"));
      case FORMES ->
        nonCompte(
            "CV-TXT-03",
            place,
            texte,
            Message.of(
                "ses chiffres ont deux mises en forme, et ne font peut-être pas un seul nombre",
                "its digits are shown in two ways, and may not make one number"));
      case EXPOSANT ->
        nonCompte(
            "CV-TXT-03",
            place,
            texte,
            Message.of(
                "les chiffres en exposant sont peut-être un appel de note, ou des centimes",
                "the raised digits may be a call of note, or cents"));
      case BARRE, DEVISE, EN_NATURE ->
        throw new IllegalArgumentException(raison + ": such amounts are reported by column");
      case ERREUR ->
        nonCompte(
            MontantsIllisibles.ID,
            place,
            texte,
            Message.of("erreur du tableur", "an error of the spreadsheet"));
      case SANS_RESULTAT ->
        nonCompte(
            MontantsIllisibles.ID,
            place,
            texte,
            Message.of(
                "le fichier n'a pas le résultat de cette formule : ouvrez-le dans un tableur et enregistrez-le",
                "the file does not hold the result of this formula: open it in a spreadsheet and save it"));
    };
  }

  private static Constat nonCompte(String id, Emplacement place, String texte, Message pourquoi) {
    return Constat.of(
        id,
        id.equals(MontantsIllisibles.ID) ? Gravite.ERREUR : Gravite.AVERTISSEMENT,
        place,
        new Message(
            "« " + texte + " » : " + pourquoi.fr() + " ; le texte est gardé, rien n'est compté",
            "\"" + texte + "\": " + pourquoi.en() + "; the text is kept, nothing is counted"));
  }

  public static Constat arrondi(Emplacement place, Cellule cellule, Montant montant) {
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

  /**
   * Reports cells that show no value of their own, errors and formulas without a result, except
   * those that another finding names.
   */
  public static List<Constat> sansValeur(List<Grille> feuilles, List<Constat> deja) {
    Set<Emplacement> dites =
        deja.stream().flatMap(c -> c.cellules().stream()).collect(Collectors.toSet());
    List<Emplacement> places = feuilles.stream()
        .flatMap(f -> f.rangees().stream()
            .flatMap(r -> r.cellules().stream())
            .filter(c -> c.genre() == Genre.ERREUR || c.estSansResultat())
            .map(c -> (Emplacement) f.place(c)))
        .filter(place -> !dites.contains(place))
        .toList();
    return places.isEmpty()
        ? List.of()
        : List.of(Constat.builder()
            .id("CV-LAY-16")
            .gravite(Gravite.AVERTISSEMENT)
            .addAllCellules(Emplacement.regrouper(places))
            .message(
                Message.of(
                    "erreurs du tableur et formules sans résultat, gardées comme textes : ouvrez le fichier dans un tableur et enregistrez-le",
                    "errors of the spreadsheet and formulas without a result, kept as texts: open the file in a spreadsheet and save it"))
            .build());
  }

  /** Reports an identifier that is not taken as it stands; its text is kept. */
  public static Constat identifiant(Emplacement place, String texte, String id, Message pourquoi) {
    return Constat.of(
        id,
        Gravite.AVERTISSEMENT,
        place,
        new Message(
            "« " + texte + " » : " + pourquoi.fr() + " ; le texte est gardé",
            "\"" + texte + "\": " + pourquoi.en() + "; the text is kept"));
  }

  /** Reports a SIRET that the sheet holds as a number, and that is read since its key is right. */
  public static Constat siretEnNombre(Emplacement place, String texte) {
    return Constat.of(
        "CV-IDE-02",
        Gravite.INFORMATION,
        place,
        Message.of(
            "SIRET enregistré comme un nombre, dont la clé est juste : lu " + texte,
            "SIRET stored as a number, with a right key: read " + texte));
  }

  /** Reports a text where a day was expected; the text is kept. */
  public static Constat date(Emplacement place, String texte) {
    return Constat.of(
        "CV-DAT-01",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "« " + texte + " » n'est pas un jour : le texte est gardé",
            "\"" + texte + "\" is not a day: the text is kept"));
  }

  /** Reports a number without the format of a date, in a column of dates; it is read as a day. */
  public static Constat jourEnNombre(Emplacement place, String texte, LocalDate jour) {
    return Constat.of(
        "CV-DAT-02",
        Gravite.INFORMATION,
        place,
        Message.of(
            texte + " dans une colonne de dates, sans format de date : lu " + jour,
            texte + " in a column of dates, without the format of one: read " + jour));
  }
}
