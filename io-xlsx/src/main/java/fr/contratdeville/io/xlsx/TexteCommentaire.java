package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.io.xlsx.Placement.Place;
import fr.contratdeville.io.xlsx.feuille.grille.Reference;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the comment of a marked cell says: its findings one after the other. */
final class TexteCommentaire {

  /** Less than a cell holds, so that a comment that is already there has room too. */
  private static final int LONGUEUR = 8_000;

  private static final int PLACES = 6;

  private TexteCommentaire() {}

  /** @param cellule where the comment is */
  static String de(Reference cellule, List<Place> places, Locale locale) {
    StringBuilder texte = new StringBuilder();
    int dits = 0;
    for (Place place : places) {
      String constat = (dits == 0 ? "" : "\n\n") + constat(cellule, place, locale);
      if (dits > 0 && texte.length() + constat.length() > LONGUEUR) {
        break;
      }
      texte.append(constat, 0, Math.min(constat.length(), LONGUEUR));
      dits++;
    }
    int reste = places.size() - dits;
    if (reste > 0) {
      texte.append("\n\n").append(Message.of("et " + reste + " autres constats", "and " + reste + " more findings").texte(locale));
    }
    return texte.toString();
  }

  private static String constat(Reference cellule, Place place, Locale locale) {
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
            : "\n" + Message.of("voir aussi ", "see also ").texte(locale) + autres);
  }

  private static String autres(Place place) {
    List<Emplacement> autres = place.constat().cellules().stream()
        .filter(c -> !c.equals(place.place()))
        .toList();
    String premieres = autres.stream()
        .limit(PLACES)
        .map(c -> adresse(c, place))
        .collect(Collectors.joining(", "));
    return autres.size() > PLACES ? premieres + ", +" + (autres.size() - PLACES) : premieres;
  }

  /** Without the name of the sheet where it is that of the cell. */
  private static String adresse(Emplacement autre, Place place) {
    String feuille = place.feuille().court() + "!";
    String court = autre.court();
    return court.startsWith(feuille) ? court.substring(feuille.length()) : court;
  }
}
