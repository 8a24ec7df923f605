package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.entete.Mesures;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The headings over one column, each taken apart once into step, year and name. The narrowest one
 * that says something wins over those above it.
 */
final class TitresDeColonne {
  /** The start of a heading below a total, as in {@code Total, dont Ville, dont Etat}. */
  private static final Pattern DONT = Pattern.compile(
      "^(dont|y compris|inclus|incluant) +(:|part |le |la |les |l['’]|de )*",
      Pattern.CASE_INSENSITIVE);

  /** Years with what joins them: {@code de 2022 à 2024}. */
  private static final Pattern ANNEES =
      Pattern.compile("(?i)(\\bde )?(19|20)[0-9]{2}( ?([-–/+,&]|à|et) ?(19|20)[0-9]{2})+");

  private final Lexique lexique;
  private final List<String> titres;
  /** From the narrowest to the widest. */
  private final List<TitreMontant> precisions;

  /** @param titres the headings from the widest to the narrowest */
  TitresDeColonne(List<String> titres, Lexique lexique) {
    this.lexique = lexique;
    this.titres = titres;
    this.precisions =
        deBasEnHaut().map(titre -> TitreMontant.of(titre, lexique)).toList();
  }

  static boolean estMontant(Optional<Champ> champ) {
    return champ.filter(c -> c == Champ.MONTANT).isPresent();
  }

  static boolean estTotal(Optional<Champ> champ) {
    return champ.filter(c -> c == Champ.TOTAL || c == Champ.SOUS_TOTAL_PORTEUR).isPresent();
  }

  /** Whether a heading names a part of the column before it, as {@code dont Ville}. */
  static boolean estUnePartie(String titre) {
    return DONT.matcher(titre).find();
  }

  /** A heading without the words that make it a part of another. */
  static String sansDont(String titre) {
    return DONT.matcher(titre).replaceFirst("").strip();
  }

  /** From the widest to the narrowest. */
  List<String> tous() {
    return titres;
  }

  /** The narrowest heading; blank if there is none. */
  String dernier() {
    return titres.isEmpty() ? "" : titres.get(titres.size() - 1);
  }

  /** The headings above the narrowest one. */
  List<String> dessus() {
    return titres.subList(0, Math.max(0, titres.size() - 1));
  }

  private Stream<String> deBasEnHaut() {
    return IntStream.rangeClosed(1, titres.size()).mapToObj(i -> titres.get(titres.size() - i));
  }

  /** Whether one above the narrowest says that financeurs stand below it. */
  boolean sousFinanceurs() {
    return dessus().stream().anyMatch(lexique::estGroupeDeFinanceurs);
  }

  /** Whether one above the narrowest says that a column counts people or things. */
  boolean denombre() {
    return dessus().stream()
        .anyMatch(t -> lexique
                .champ(t)
                .filter(c -> c == Champ.BENEFICIAIRES || c == Champ.PUBLIC)
                .isPresent()
            || Mesures.of(t) == Mesure.NOMBRE);
  }

  /** Whether the narrowest is that of a field that counts nothing, as a SIRET. */
  boolean designe() {
    return lexique
        .champ(dernier())
        .filter(c -> c != Champ.BENEFICIAIRES && c != Champ.PUBLIC && c != Champ.TOTAL)
        .isPresent();
  }

  /** Whether one of them names money or who pays. */
  boolean nommeDeLArgent() {
    return titres.stream()
        .anyMatch(t -> lexique.financeur(t).isPresent()
            || lexique.estGroupeDeFinanceurs(t)
            || estMontant(lexique.champ(t)));
  }

  Optional<EtapeMontant> etape() {
    return precisions.stream().flatMap(t -> t.etape().stream()).findFirst();
  }

  /** The year of the amounts; none where the narrowest heading names several. */
  Optional<Exercice> exercice() {
    return couvrePlusieursAnnees() ? Optional.empty() : anneeNommee();
  }

  private Optional<Exercice> anneeNommee() {
    return precisions.stream().flatMap(t -> t.exercice().stream()).findFirst();
  }

  /** Whether the narrowest heading is that of an amount over years: {@code Cumul 2022-2024}. */
  private boolean couvrePlusieursAnnees() {
    return Annees.dans(dernier()).size() > 1;
  }

  /** The name without the years that it adds up. */
  String sansAnnees(String nom) {
    return couvrePlusieursAnnees() ? ANNEES.matcher(nom).replaceAll("").strip() : nom;
  }

  /** The nature of the credits. */
  private Optional<NatureCredit> credit() {
    return deBasEnHaut().flatMap(titre -> lexique.credit(titre).stream()).findFirst();
  }

  /** The nearest one above the narrowest that names a financeur. */
  Optional<String> payeurDessus() {
    return deBasEnHaut().skip(1).filter(t -> lexique.financeur(t).isPresent()).findFirst();
  }

  /** The narrowest that holds more than a step or a year, without these. */
  String nom() {
    List<String> noms = precisions.stream()
        .map(TitreMontant::nom)
        .filter(nom -> !nom.isBlank() && ditQuelqueChose(nom))
        .toList();
    return noms.stream()
        .filter(nom -> lexique.financeur(DONT.matcher(nom).replaceFirst("")).isPresent()
            || estTotal(lexique.champ(nom)))
        .findFirst()
        .or(() -> noms.stream().findFirst())
        .orElse("");
  }

  /** Whether a heading names a total or who pays, and not only money or financeurs at large. */
  private boolean ditQuelqueChose(String nom) {
    return estTotal(lexique.champ(nom))
        || lexique.financeur(nom).isPresent()
        || !(lexique.estGroupeDeFinanceurs(nom)
            || lexique.argent(nom).filter(TitreArgent::entier).isPresent());
  }

  /** A column with the step, the year and the nature of credits that the headings give. */
  Colonne preciser(Colonne colonne) {
    Colonne avecEtape = etape().map(colonne::withEtape).orElse(colonne);
    Colonne precise = exercice().map(avecEtape::withExercice).orElse(avecEtape);
    return precise.estTotal() ? precise : credit().map(precise::withCredit).orElse(precise);
  }
}
