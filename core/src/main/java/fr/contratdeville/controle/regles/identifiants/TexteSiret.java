package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a column of SIRET numbers: a number, a number that a spreadsheet damaged, or something
 * else.
 */
final class TexteSiret {
  /** The reason when no text stands in a column of SIRET numbers. */
  static final Message AUCUN = Message.of(
      "aucune colonne de SIRET n'est restée en texte",
      "no column of SIRET numbers was left as text");

  /** The reason why a text is not compared. */
  static final Message AUTRE = Message.of("ce n'est pas un SIRET", "it is not a SIRET");

  private static final Pattern FLOTTANT = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{10,14})[.,]0+");
  private static final Set<String> COLONNES = Set.of("IDATTRIBUANT", "IDBENEFICIAIRE");
  private static final int CHIFFRES = 14;

  /** The end of a number that lost digits: a float keeps about fifteen, a shown one often three. */
  private static final String ZEROS = "00000";

  /** The state of a text. */
  enum Etat {
    /** Fourteen digits with a valid key. */
    JUSTE,
    /** Fourteen digits whose key is wrong. */
    CLE_FAUSSE,
    /** Written as a power of ten, or ended with zeros that no establishment has. */
    PERDU,
    /** Leading zeros or a decimal part, which {@link #corrige} mends. */
    REPARABLE,
    /** No SIRET: a SIREN alone, a foreign number, words. */
    AUTRE
  }

  private final String chiffres;
  private final String entier;

  TexteSiret(String texte) {
    String serre = texte.replaceAll("[\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
    chiffres = serre.matches("[\\d.-]+") && !DECIMAL.matcher(serre).matches()
        ? serre.replaceAll("[.-]", "")
        : serre;
    Matcher decimal = DECIMAL.matcher(chiffres);
    entier = decimal.matches() ? decimal.group(1) : chiffres;
  }

  /** The texts of the columns of SIRET numbers. */
  static List<TexteSitue> tous(Contexte contexte) {
    return TexteSitue.tous(contexte).stream()
        .filter(texte -> estColonne(texte.nom()))
        .toList();
  }

  /** Whether a column is one of SIRET numbers, by its heading (schema SCDL included). */
  private static boolean estColonne(String nom) {
    List<String> mots = Noms.mots(nom);
    return mots.contains("SIRET") || (mots.size() == 1 && COLONNES.contains(mots.get(0)));
  }

  Etat etat() {
    if (FLOTTANT.matcher(chiffres).matches()) {
      return Etat.PERDU;
    }
    if ((!chiffres.equals(entier) && entier.length() == CHIFFRES) || estCourt()) {
      return corrige().isPresent()
          ? Etat.REPARABLE
          : entier.length() == CHIFFRES ? Etat.CLE_FAUSSE : Etat.AUTRE;
    }
    if (!entier.matches("\\d{14}")) {
      return Etat.AUTRE;
    }
    if (entier.endsWith(ZEROS)) {
      return Etat.PERDU;
    }
    return valide(entier) ? Etat.JUSTE : Etat.CLE_FAUSSE;
  }

  private boolean estCourt() {
    return entier.matches("\\d{10,13}");
  }

  /** The number that the text was, if its key confirms it. */
  Optional<String> corrige() {
    String complet = "0".repeat(Math.max(0, CHIFFRES - entier.length())) + entier;
    return entier.matches("\\d{10,14}") && valide(complet)
        ? Optional.of(complet)
        : Optional.empty();
  }

  private static boolean valide(String chiffres) {
    try {
      return Siret.parse(chiffres).chiffres().equals(chiffres);
    } catch (ValeurInvalideException e) {
      return false;
    }
  }
}
