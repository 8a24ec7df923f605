package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.io.xlsx.Placement.ConstatSitue;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the comment of a marked cell: its findings one after the other. */
final class TexteCommentaire {

  /**
   * Longest text, in characters: less than the 32,767 of a cell, so that a comment that is already
   * there has room too.
   */
  private static final int LONGUEUR = 8_000;

  private static final int PLACES = 6;
  private static final int PISTES = 2;

  private TexteCommentaire() {}

  /**
   * The text of a comment.
   *
   * @param cellule the cell that carries it
   */
  static String of(Reference cellule, List<ConstatSitue> places, Locale locale) {
    StringBuilder texte = new StringBuilder();
    int dits = 0;
    for (ConstatSitue place : places) {
      String constat = (dits == 0 ? "" : "\n\n") + constat(cellule, place, locale);
      if (dits > 0 && texte.length() + constat.length() > LONGUEUR) {
        break;
      }
      texte.append(constat, 0, Math.min(constat.length(), LONGUEUR));
      dits++;
    }
    int reste = places.size() - dits;
    if (reste > 0) {
      texte
          .append("\n\n")
          .append(Message.of("et " + reste + " autres constats", "and " + reste + " more findings")
              .texte(locale));
    }
    return texte.toString();
  }

  private static String constat(Reference cellule, ConstatSitue place, Locale locale) {
    Constat constat = place.constat();
    String tete = constat.id() + " · " + constat.gravite().libelle().texte(locale)
        + (adresse(place.place(), place).equals(cellule.toString())
            ? ""
            : " · " + adresse(place.place(), place));
    String chiffres = constat.chiffres(locale);
    String autres = autres(place);
    return tete + "\n" + constat.message().texte(locale)
        + (chiffres.isEmpty() ? "" : "\n" + chiffres)
        + (autres.isEmpty()
            ? ""
            : "\n" + Message.of("voir aussi ", "see also ").texte(locale) + autres)
        + pistes(place, locale);
  }

  private static String pistes(ConstatSitue place, Locale locale) {
    StringBuilder pistes = new StringBuilder();
    for (Diagnostic piste : place.constat().diagnostics().stream().limit(PISTES).toList()) {
      String ou = adresses(piste.cellules(), place);
      pistes
          .append("\n")
          .append(Message.of("Piste : ", "Lead: ").texte(locale))
          .append(piste.message().texte(locale))
          .append(ou.isEmpty() ? "" : " [" + ou + "]");
    }
    return pistes.toString();
  }

  private static String autres(ConstatSitue place) {
    return adresses(
        place.constat().cellules().stream()
            .filter(c -> !c.equals(place.place()))
            .toList(),
        place);
  }

  private static String adresses(List<Emplacement> places, ConstatSitue place) {
    String premieres =
        places.stream().limit(PLACES).map(c -> adresse(c, place)).collect(Collectors.joining(", "));
    return places.size() > PLACES ? premieres + ", +" + (places.size() - PLACES) : premieres;
  }

  /** A place in short; the name of its sheet is left out if the comment is on that sheet. */
  private static String adresse(Emplacement autre, ConstatSitue place) {
    String feuille = place.feuille().court() + "!";
    String court = autre.court();
    return court.startsWith(feuille) ? court.substring(feuille.length()) : court;
  }
}
