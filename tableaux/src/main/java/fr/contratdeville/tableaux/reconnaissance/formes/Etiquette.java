package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Champ;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a value on a form: {@code Porteur} in {@code Porteur : Régie}, or in a cell on the
 * left of the value.
 *
 * @param texte the label without its number and its colon
 * @param champ the field that it names
 * @param reste the words after it in the same cell
 * @param deuxPoints whether a colon or a number shows that it is a label
 */
record Etiquette(String texte, Optional<Champ> champ, Optional<String> reste, boolean deuxPoints) {

  /** Longer texts are sentences. */
  private static final int LONGUEUR = 60;

  /** The number of an action after its label: {@code n° 3}, {@code 12 bis}. */
  private static final Pattern NUMERO = Pattern.compile(
      "\\s*(?:n\\s?[°ºo]|num[ée]ro|#)?\\s*\\d{1,4}(?:\\s?bis|[a-z])?$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  /** {@code Fiche action 3 – Jardin}: a number stands between the label and the title. */
  private static final Pattern NUMEROTEE = Pattern.compile(
      "^(?:fiche[\\s-]{1,3})?(action|projet|op[ée]ration)\\s{0,3}(?:n\\s?[°ºo]\\s?)?\\d{1,4}\\s{0,3}[-–—.:)]\\s*(\\S.*)$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code Compte rendu financier - action « Jardin » - 2023}: the title is in quotation marks. */
  private static final Pattern CITEE = Pattern.compile(
      "(?:.{0,60}[\\s–—-])?(action|projet|op[ée]ration)\\s{0,3}(?:n\\s?[°ºo]\\s?)?\\d{0,4}\\s{0,3}[:–—-]?\\s{0,3}"
          + "[«“\"]\\s*([^«»“”\"]{2,200}?)\\s*[»”\"].{0,60}",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FICHE =
      Pattern.compile("^fiche[\\s-]{1,3}(?=\\S)", Pattern.CASE_INSENSITIVE);

  /** The fields that a form gives beside its money. */
  private static final Set<Champ> CHAMPS = EnumSet.complementOf(EnumSet.of(
      Champ.FINANCEUR, Champ.MONTANT, Champ.FINANCEMENT, Champ.TOTAL, Champ.SOUS_TOTAL_PORTEUR));

  /** The label that a cell holds, alone or before its value; empty if it holds none. */
  static Optional<Etiquette> of(Cellule cellule, Lexique lexique) {
    if (cellule.genre() != Genre.TEXTE) {
      return Optional.empty();
    }
    String texte = cellule.uneLigne();
    Matcher numerotee = NUMEROTEE.matcher(texte);
    if (numerotee.matches()) {
      return Optional.of(new Etiquette(
          numerotee.group(1), Optional.of(Champ.INTITULE), Optional.of(numerotee.group(2)), true));
    }
    Matcher citee = CITEE.matcher(texte);
    if (citee.matches()) {
      return Optional.of(new Etiquette(
          citee.group(1), Optional.of(Champ.INTITULE), Optional.of(citee.group(2)), true));
    }
    int deuxPoints = texte.indexOf(':');
    String avant = deuxPoints < 0 ? texte : texte.substring(0, deuxPoints);
    String apres = deuxPoints < 0 ? "" : texte.substring(deuxPoints + 1).strip();
    if (avant.length() > LONGUEUR || avant.isBlank()) {
      return Optional.empty();
    }
    String propre = FICHE.matcher(avant.strip()).replaceFirst("");
    String nom = NUMERO.matcher(propre).replaceFirst("").strip();
    Optional<Champ> champ = lexique.champ(nom.isEmpty() ? propre : nom).filter(CHAMPS::contains);
    boolean dit = deuxPoints >= 0 || (champ.isPresent() && !nom.equals(avant.strip()));
    return champ.isPresent() || deuxPoints >= 0
        ? Optional.of(new Etiquette(
            champ.isPresent() ? nom : avant.strip(),
            champ,
            apres.isEmpty() ? Optional.empty() : Optional.of(apres),
            dit))
        : Optional.empty();
  }

  /** Whether a text is a numbered banner over an action: {@code Action 3 : Jardin}. */
  static boolean estNumerotee(String texte) {
    return NUMEROTEE.matcher(texte).matches();
  }

  /** Whether a text cites the title of an action, and says more besides. */
  static boolean cite(String texte) {
    return CITEE.matcher(texte).matches();
  }

  /** Whether it names a field. */
  boolean estConnue() {
    return champ.isPresent();
  }

  /** The kind of the financeur that it names, of whom a form may print the amount beside it. */
  Optional<TypeFinanceur> financeur(Lexique lexique) {
    return lexique.financeur(texte);
  }

  /** The step of the amount that stands beside it. */
  Optional<EtapeMontant> etape(Lexique lexique) {
    return lexique.etape(texte);
  }
}
