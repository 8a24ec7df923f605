package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TablesAlias;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What headings and labels of town halls mean. Patterns stand against the normalised text of a
 * heading, whole; the first that matches wins, so that the narrow ones come first. Financeurs are
 * those of {@link TablesAlias#financeurs()}.
 */
final class Lexique {
  /** Longer texts are no headings. */
  private static final int LONGUEUR = 100;

  private static final String GENS =
      "(beneficiaires?|participants?|habitants?|personnes?|publics?)\\b.*";
  private static final String QUI =
      "(porteurs?|structures?|operateurs?|organismes?|associations?)( porteuses?)?";
  private static final String QUOI = "(actions?|projets?|operations?)";

  private static final Map<Pattern, Champ> CHAMPS = new LinkedHashMap<>();
  private static final Pattern GROUPE_FINANCEURS = Pattern.compile(
      "((autres? )?(co ?)?(financeurs?|financements?)\\b.*|plans? de financement|subventions?)");
  /** What stands before the name of a financeur: {@code Part Ville}, {@code Subvention CAF}. */
  private static final Pattern AVANT_FINANCEUR = Pattern.compile(
      "^(parts?|subventions?|montants?|financements?|credits?|participations?|aides?) ((de |du |des )?(la |l )?)?");

  /** {@code État d'avancement} is not the State. */
  private static final Pattern ETAT_DES_CHOSES = Pattern.compile("(l )?etat (de|d|des|du|l) .*");

  private static final Pattern TOTAL =
      Pattern.compile("(total|totaux)\\b.*|montant total|ensemble");
  private static final Pattern TOTAL_SEUL = Pattern.compile(
      "(total|totaux)( (general|generaux|global|globaux|des (colonnes|actions|financements|montants|credits)|du (tableau|contrat.*)))?|montant total");
  private static final Pattern SOUS_TOTAL = Pattern.compile("(sous|s) ?tota(l|ux)\\b.*");

  static {
    champ(Champ.BENEFICIAIRES, "total (de |des |d )?" + GENS);
    champ(
        Champ.SOUS_TOTAL_PORTEUR,
        "(sous|s) ?total (par )?(porteur|structure|association)s?|total (par )?(porteur|structure)");
    champ(Champ.TOTAL, "((sous|s) ?)?total\\b.*|montant total");
    champ(
        Champ.PORTEUR,
        "(nom (du |de la |de l |des )?)?" + QUI + "( (et )?(de la |de l )?" + QUI
            + ")?( (de |du |de l |des )?" + QUOI + ")?|maitre d ouvrage|raison sociale"
            + "|(nom du )?beneficiaire de la subvention|nom (du |de l )?(beneficiaire|attributaire)");
    champ(
        Champ.INTITULE,
        "((intitules?|noms?|titres?|lib|libelles?) (de l |du |de la |des |d )?)?" + QUOI
            + "|intitules?|libelles?|titres?|objet( (de la|du|de l) (convention|dossier|subvention|aide))?");
    champ(Champ.AXE, "(axes?|piliers?)( (prioritaires?|strategiques?|du contrat.*))?");
    champ(Champ.THEMATIQUE, "(sous )?(thematiques?|themes?)( prioritaires?)?");
    champ(
        Champ.BENEFICIAIRES,
        "(nb|nbre|nombre)( total)? (de |d |des )?" + GENS
            + "|beneficiaires?( qpv)?|publics? touches?|file active");
    champ(Champ.PUBLIC, "(types? de )?publics?( (beneficiaires?|vises?|cibles?|concernes?))?");
    champ(
        Champ.BILAN, "bilans?\\b.*|dess?criptifs?( .*)?|observations?|commentaires?|evaluations?");
    champ(Champ.MOYENS, "moyens\\b.*");
  }

  private Lexique() {}

  private static void champ(Champ champ, String motif) {
    CHAMPS.put(Pattern.compile(motif), champ);
  }

  static Optional<Champ> champ(String entete) {
    return chercher(CHAMPS, cle(entete)).or(() -> chercher(CHAMPS, sansTrait(entete)));
  }

  static Optional<TypeFinanceur> financeur(String entete) {
    String cle = cle(entete);
    if (cle.indexOf('%') >= 0 || ETAT_DES_CHOSES.matcher(cle).matches()) {
      return Optional.empty();
    }
    return usuel(cle)
        .or(() -> usuel(AVANT_FINANCEUR.matcher(cle).replaceFirst("")))
        .or(() -> usuel(sansTrait(entete)));
  }

  private static Optional<TypeFinanceur> usuel(String cle) {
    return cle.isEmpty()
        ? Optional.empty()
        : TablesAlias.financeurs().financeur(cle).map(Financeur::type);
  }

  /** Whether a heading over several columns says that they are financeurs. */
  static boolean estGroupeDeFinanceurs(String entete) {
    return GROUPE_FINANCEURS.matcher(cle(entete)).matches()
        || GROUPE_FINANCEURS.matcher(sansTrait(entete)).matches();
  }

  /** Whether it is the heading of a column, or of several. */
  static boolean estConnu(String entete) {
    return champ(entete).isPresent()
        || financeur(entete).isPresent()
        || estGroupeDeFinanceurs(entete);
  }

  /** Whether a label announces a total, of whatever it goes on to name. */
  static boolean estTotal(String libelle) {
    return TOTAL.matcher(cle(libelle)).matches();
  }

  /** Whether a label says total and names nothing in particular: no action has that title. */
  static boolean estTotalSeul(String libelle) {
    return TOTAL_SEUL.matcher(cle(libelle)).matches();
  }

  static boolean estSousTotal(String libelle) {
    return SOUS_TOTAL.matcher(cle(libelle)).matches();
  }

  private static String cle(String texte) {
    return texte.length() > LONGUEUR ? "" : Normalise.cle(texte);
  }

  /** A word that was cut at the end of a line, and whose hyphen stayed: {@code Finance-ment}. */
  private static String sansTrait(String entete) {
    return entete.indexOf('-') < 0 ? "" : cle(entete.replace("-", ""));
  }

  private static <T> Optional<T> chercher(Map<Pattern, T> motifs, String cle) {
    for (Map.Entry<Pattern, T> motif : motifs.entrySet()) {
      if (motif.getKey().matcher(cle).matches()) {
        return Optional.of(motif.getValue());
      }
    }
    return Optional.empty();
  }
}
