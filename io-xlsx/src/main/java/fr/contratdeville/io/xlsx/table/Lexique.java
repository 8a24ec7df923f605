package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What headings and labels of town halls mean. Patterns stand against the normalised text of a
 * heading, whole; the first that matches wins, so that the narrow ones come first.
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
  private static final Map<Pattern, TypeFinanceur> FINANCEURS = new LinkedHashMap<>();
  private static final Pattern GROUPE_FINANCEURS = Pattern.compile(
      "((autres? )?(co ?)?(financeurs?|financements?)\\b.*|plans? de financement|subventions?)");
  /** What stands before the name of a financeur: {@code Part Ville}, {@code Subvention CAF}. */
  private static final Pattern AVANT_FINANCEUR = Pattern.compile(
      "^(parts?|subventions?|montants?|financements?|credits?|participations?|aides?) ((de |du |des )?(la |l )?)?");

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
    financeur(TypeFinanceur.COMMUNE, "(villes?|mairies?|communes?)( .*)?|ccas");
    financeur(
        TypeFinanceur.EPCI,
        "agglo|agglomeration.*|communaute (d agglomeration|de communes|urbaine).*|epci|intercommunalite|metropole.*|(ca|cc|cu|cagr|ccac)");
    financeur(
        TypeFinanceur.ETAT,
        "(l )?etat( (?!de |d |des |du |l ).*)?|(bop )?p? ?147|bop p? ?147|prefecture|politique de la ville|pdv|anct|cget|acse|fiv|ddcs|ddets( pp)?|dreets|drac|ars|fipd|mildeca|dilcrah|education nationale");
    financeur(
        TypeFinanceur.DEPARTEMENT,
        "departement( .*)?|conseil (general|departemental).*|cg ?\\d*|cd ?\\d*");
    financeur(TypeFinanceur.REGION, "region( .*)?|conseil regional.*|cr");
    financeur(TypeFinanceur.CAF, "caf( .*)?|caisse d allocations familiales.*|prestations caf");
    financeur(TypeFinanceur.ORGANISME_SOCIAL, "msa|cpam|carsat|organismes? (social|sociaux)");
    financeur(TypeFinanceur.BAILLEUR, "bailleurs?( sociaux| social)?|oph|hlm|tfpb");
    financeur(TypeFinanceur.EUROPE, "europe|fse ?\\+?|feder|fonds europeens?|union europeenne");
    financeur(
        TypeFinanceur.AUTOFINANCEMENT,
        "autofinancement|fonds propres|part(icipation)?s? (des )?usagers|ressources propres");
    financeur(
        TypeFinanceur.AUTRE,
        "fasild|fas|fonjep|asp|cdc|caisse des depots|banque des territoires|autres?( (co ?)?financ(eurs?|ements?))?|divers|prives?");
  }

  private Lexique() {}

  private static void champ(Champ champ, String motif) {
    CHAMPS.put(Pattern.compile(motif), champ);
  }

  private static void financeur(TypeFinanceur type, String motif) {
    FINANCEURS.put(Pattern.compile(motif), type);
  }

  static Optional<Champ> champ(String entete) {
    return chercher(CHAMPS, cle(entete)).or(() -> chercher(CHAMPS, sansTrait(entete)));
  }

  static Optional<TypeFinanceur> financeur(String entete) {
    String cle = cle(entete);
    if (cle.indexOf('%') >= 0) {
      return Optional.empty();
    }
    return chercher(FINANCEURS, cle)
        .or(() -> chercher(FINANCEURS, AVANT_FINANCEUR.matcher(cle).replaceFirst("")))
        .or(() -> chercher(FINANCEURS, sansTrait(entete)));
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
