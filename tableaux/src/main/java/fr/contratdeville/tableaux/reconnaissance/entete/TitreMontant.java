package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The step and the year in a heading of money, and the name that is left: {@code Subvention
 * demandée Ville} is the Ville, at the step of the amounts asked for; {@code Etat 2022} is the
 * Etat, for that year.
 *
 * @param nom the heading without step and year; blank if nothing else is left
 */
public record TitreMontant(Optional<EtapeMontant> etape, Optional<Exercice> exercice, String nom) {
  /** Longer texts are sentences. */
  private static final int LONGUEUR = 100;

  private static final Pattern ANNEE = Pattern.compile("19[89][0-9]|20[0-4][0-9]");
  /** The rank of one amount among others of its step: {@code 2e versement}. */
  private static final Pattern RANG =
      Pattern.compile("1er|1ere|[2-9](e|eme|nd|nde)|premiere?|deuxieme|seconde?|troisieme");

  private static final Pattern VERSEMENT = Pattern.compile("(acompte|solde|avance)s?");
  /** The words before a year that add nothing to it. */
  private static final Pattern DE_L_ANNEE = Pattern.compile("annees?|exercices?|en");
  /**
   * The words before the name of a financeur, once the step is taken out: {@code Subvention de la}.
   */
  private static final Pattern AVANT = Pattern.compile(
      "^(montants?|mt|mnt|subventions?|financements?|cr[ée]dits?|aides?|parts?|participations?|contributions?|concours|dotations?) ((de |du |des |par |à |au |aux |auprès (de |du |des )?)?(la |le |l['’] ?)?)",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The words that join a participle and who pays: {@code demandée à la Ville}. */
  private static final Pattern JOINTURE = Pattern.compile(
      "^(?:par|de|d['’]|à|a|au|aux|auprès de|auprès du)(?: (?:la|le|les|l['’]))?[ '’]*(?=\\p{L})(?<=[ '’])(?:l['’] ?)?",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BORDS = Pattern.compile("^[-\u2013/:,() ]+|[-\u2013/:,(]+[) ]*$");

  /** The unit at the end of a heading: {@code (€)}, {@code en k€}, {@code TTC}. */
  private static final Pattern UNITE = Pattern.compile(
      "[ (\\[]+(en +)?(k ?€|m ?€|€|ke|euros?|eur|milliers d['’]euros?|k ?euros?|ttc|ht)( +(ttc|ht))?[ )\\]]*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** How much of another amount this one is: {@code Acompte (70 %)}. */
  private static final Pattern TAUX =
      Pattern.compile("[(\\[]? *\\b[0-9]{1,3}([.,][0-9]+)? ?% *[)\\]]?");

  /** Headings of what is left or compared, and of the programme of the credits: nobody pays it. */
  private static final Pattern DEDUIT = Pattern.compile(
      "((numero |n |code |bop )?programmes?|bop)"
          + "|(.* )?(reste(?! a charge)|restes|ecart|difference|variation|evolution|pour memoire(?!.*(19|20)[0-9]{2})|plafond|deficit"
          + "|excedent|solde a|restante?s?|a (verser|payer|mandater|percevoir|financer|liquider|engager)"
          + "|non (verse|mandate|consomme|utilise)e?s?|trop percus?"
          + "|par (habitant|adherent|licencie|eleve|enfant|jour|heure|place|personne|beneficiaire))( .*)?");

  /** Whether a heading names what nobody pays, as {@code Reste à financer} does. */
  public static boolean estDeduit(String titre) {
    return titre.length() <= LONGUEUR && DEDUIT.matcher(Normalise.cle(titre)).matches();
  }

  /**
   * Whether a heading names one payment among others: {@code Solde Ville}, {@code 2e versement}.
   */
  public static boolean estUnVersement(String titre) {
    return Stream.of(Normalise.cle(titre).split(" ", -1))
        .anyMatch(mot -> RANG.matcher(mot).matches() || VERSEMENT.matcher(mot).matches());
  }

  private static String sansUnite(String titre) {
    String reste =
        UNITE.matcher(TAUX.matcher(titre).replaceAll(" ")).replaceFirst("").strip();
    return reste.isBlank() ? titre : reste;
  }

  /**
   * The name of who pays in a heading, without words of money and units: {@code CAF} for
   * {@code Subvention de la CAF (€)}. The heading itself if nothing else is in it.
   */
  public static String payeur(String titre) {
    String nom = BORDS
        .matcher(AVANT.matcher(sansUnite(titre)).replaceFirst(""))
        .replaceAll("")
        .strip();
    return nom.isEmpty() ? titre : nom;
  }

  public static TitreMontant of(String titre, Lexique lexique) {
    if (titre.length() > LONGUEUR) {
      return new TitreMontant(Optional.empty(), Optional.empty(), titre);
    }
    Optional<EtapeMontant> etape = Optional.empty();
    // A heading of several years is that of none: Cumul 2022 à 2024.
    Set<Exercice> annees = new TreeSet<>();
    boolean parUnNom = false;
    List<String> reste = new ArrayList<>();
    for (String mot : Normalise.titre(lexique.ouvrir(sansUnite(titre))).split(" ", -1)) {
      String cle = Normalise.cle(mot);
      Optional<EtapeMontant> lue = lexique.etape(mot);
      boolean nomme = Lexique.estUnNomDEtape(mot);
      if (lue.isPresent() && (etape.isEmpty() || (parUnNom && !nomme))) {
        etape = lue;
        parUnNom = nomme;
      } else if (ANNEE.matcher(cle).matches()) {
        annees.add(Exercice.parse(cle));
      } else {
        reste.add(mot);
      }
    }
    Optional<Exercice> exercice =
        annees.size() == 1 ? annees.stream().findFirst() : Optional.empty();
    if (etape.isPresent()) {
      // The second payment of a financeur is his all the same.
      reste.removeIf(mot -> RANG.matcher(Normalise.cle(mot)).matches());
    }
    if (!annees.isEmpty()) {
      reste.removeIf(mot -> DE_L_ANNEE.matcher(Normalise.cle(mot)).matches());
    }
    return new TitreMontant(etape, exercice, nom(reste, etape.isPresent()));
  }

  private static String nom(List<String> mots, boolean sansEtape) {
    String nom = BORDS.matcher(String.join(" ", mots)).replaceAll("").strip();
    return sansEtape ? JOINTURE.matcher(AVANT.matcher(nom).replaceFirst("")).replaceFirst("") : nom;
  }

  /** Whether it names a step, or a year and nothing else. */
  public boolean precise() {
    return etape.isPresent() || (exercice.isPresent() && nom.isBlank());
  }
}
