package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.io.xlsx.ecriture.TexteCellule;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of cells. */
final class Textes {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BLANCS = Pattern.compile("[\\s\\p{Z}]*");
  private static final Pattern MONTANT = Pattern.compile("-?[0-9]+([.,][0-9]{1,2})?€?");

  private Textes() {}

  /** Equal for two texts that people take for the same: case, accents and spaces do not count. */
  static String cle(String texte) {
    String lettres =
        ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFKD)).replaceAll("");
    return ESPACES.matcher(lettres).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  static boolean estBlanc(String texte) {
    return BLANCS.matcher(texte).matches();
  }

  /** Whether a cell shows this text and gives it back. */
  static boolean tient(String texte) {
    return !estBlanc(texte) && TexteCellule.tient(texte);
  }

  /** The digits of an amount as people type it, {@code 2 300,50 €}; the text itself if it is none. */
  static String montant(String texte) {
    String serre = ESPACES.matcher(texte).replaceAll("").replace('\u2212', '-');
    return MONTANT.matcher(serre).matches()
        ? serre.replace(',', '.').replace("€", "")
        : texte;
  }
}
