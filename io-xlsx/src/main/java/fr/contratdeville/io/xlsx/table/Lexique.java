package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What headings of town halls mean. Patterns stand against the normalised text of a heading, whole;
 * the first that matches wins, so that the narrow ones come first.
 */
final class Lexique {
  private static final Map<Pattern, Champ> CHAMPS = new LinkedHashMap<>();
  private static final Map<Pattern, TypeFinanceur> FINANCEURS = new LinkedHashMap<>();
  private static final Pattern GROUPE_FINANCEURS = Pattern.compile(
      "(autres? )?(co ?)?financ(eurs?|ements?)\\b.*|plan de financement|subventions?");
  private static final Pattern TOTAL =
      Pattern.compile("(total|totaux)\\b.*|montant total|ensemble");
  private static final Pattern SOUS_TOTAL =
      Pattern.compile("(sous|s) totau?x?l?\\b.*|total (porteur|structure)\\b.*");
  private static final Pattern PARTS =
      Pattern.compile("(part|parts|pourcentage|repartition|taux|en %|%)\\b?.*");

  static {
    champ(
        Champ.SOUS_TOTAL_PORTEUR,
        "(sous|s) total (par )?(porteur|structure|association)s?|total (par )?(porteur|structure)");
    champ(Champ.TOTAL, "(sous )?total\\b.*|montant total|cout total.*|budget total.*");
    champ(
        Champ.PORTEUR,
        "(nom (du|de la|de l) )?(porteurs?|structures?|operateurs?|organismes?|associations?)( (de projets?|de l action|porteuse))?|maitre d ouvrage|beneficiaire de la subvention");
    champ(
        Champ.INTITULE,
        "(intitules?|noms?|titres?|libelles?) (de l |du |de la |des |d )?(actions?|projets?|operations?)|actions?|projets?|intitule|libelle");
    champ(Champ.AXE, "(axes?|piliers?)( (prioritaires?|strategiques?|du contrat.*))?");
    champ(Champ.THEMATIQUE, "(sous )?(thematiques?|themes?)( prioritaires?)?");
    champ(
        Champ.BENEFICIAIRES,
        "(nb|nbre|nombre)( total)? (de |d )?(beneficiaires?|participants?|habitants?|personnes?|public)\\b.*|beneficiaires?( qpv)?|public touche|file active");
    champ(Champ.PUBLIC, "(type de )?publics?( (beneficiaires?|vise|cible|concerne))?");
    champ(Champ.BILAN, "bilan\\b.*|observations?|commentaires?|evaluation");
    champ(Champ.MOYENS, "moyens\\b.*");
    financeur(TypeFinanceur.COMMUNE, "(villes?|mairies?|communes?)( (de |d )?.*)?|ccas");
    financeur(
        TypeFinanceur.EPCI,
        "agglo|agglomeration.*|communaute (d agglomeration|de communes|urbaine).*|epci|intercommunalite|metropole.*|(ca|cc|cu|cagr|ccac)");
    financeur(
        TypeFinanceur.ETAT,
        "etat.*|p ?147|bop 147|prefecture|politique de la ville|pdv|anct|cget|acse|fiv|ddcs|ddets( pp)?|dreets|drac|ars|fipd|mildeca|dilcrah|education nationale");
    financeur(
        TypeFinanceur.DEPARTEMENT,
        "departement.*|conseil (general|departemental).*|cg ?\\d*|cd ?\\d*");
    financeur(TypeFinanceur.REGION, "region.*|conseil regional.*|cr");
    financeur(TypeFinanceur.CAF, "caf\\b.*|caisse d allocations familiales.*|prestations caf");
    financeur(TypeFinanceur.ORGANISME_SOCIAL, "msa|cpam|carsat|organismes sociaux");
    financeur(TypeFinanceur.BAILLEUR, "bailleurs?( sociaux| social)?|oph|hlm|tfpb");
    financeur(TypeFinanceur.EUROPE, "europe|fse ?\\+?|feder|fonds europeens?|union europeenne");
    financeur(
        TypeFinanceur.AUTOFINANCEMENT,
        "autofinancement|fonds propres|part(icipation)?s? (des )?usagers|ressources propres");
    financeur(
        TypeFinanceur.AUTRE,
        "fasild|fas|fonjep|asp|cdc|caisse des depots|banque des territoires|autres?|divers|prive");
  }

  private Lexique() {}

  private static void champ(Champ champ, String motif) {
    CHAMPS.put(Pattern.compile(motif), champ);
  }

  private static void financeur(TypeFinanceur type, String motif) {
    FINANCEURS.put(Pattern.compile(motif), type);
  }

  static Optional<Champ> champ(String entete) {
    return chercher(CHAMPS, entete);
  }

  static Optional<TypeFinanceur> financeur(String entete) {
    return chercher(FINANCEURS, entete);
  }

  /** Whether a heading over several columns says that they are financeurs. */
  static boolean estGroupeDeFinanceurs(String entete) {
    return correspond(GROUPE_FINANCEURS, entete);
  }

  static boolean estTotal(String libelle) {
    return correspond(TOTAL, libelle);
  }

  static boolean estSousTotal(String libelle) {
    return correspond(SOUS_TOTAL, libelle);
  }

  static boolean estParts(String libelle) {
    return correspond(PARTS, libelle);
  }

  private static boolean correspond(Pattern motif, String texte) {
    return motif.matcher(Normalise.cle(texte)).matches();
  }

  private static <T> Optional<T> chercher(Map<Pattern, T> motifs, String entete) {
    String cle = Normalise.cle(entete);
    return motifs.entrySet().stream()
        .filter(e -> e.getKey().matcher(cle).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
