package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.francais.DateFrancaise;
import java.util.regex.Pattern;

/** Headings of instalments, which name nobody who pays: {@code Mars}, {@code 1er trimestre}. */
final class Periodes {
  private static final Pattern PERIODE = Pattern.compile("((" + String.join("|", DateFrancaise.MOIS)
      + ")|((1er|premier|deuxieme|troisieme|quatrieme|[1-4](e|eme|nd)?) )?(trimestre|semestre)( [1-4])?"
      + "|[ts][1-4])( (19|20)[0-9]{2})?");

  private Periodes() {}

  /** Whether what is left of a heading is a period, or no word at all. */
  static boolean nomment(String titre) {
    return titre.chars().noneMatch(Character::isLetter)
        || PERIODE.matcher(Normalise.cle(titre)).matches();
  }
}
