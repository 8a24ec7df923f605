package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of a table is taken for. */
public final class Colonne {

  private final Optional<Champ> champ;
  private final Optional<Financeur> financeur;
  private final Set<String> portee;
  private final Optional<EtapeMontant> etape;
  private final Optional<Exercice> exercice;
  private final Optional<NatureCredit> credit;
  private final Optional<Mesure> mesure;
  private final int unite;

  private Colonne(
      Optional<Champ> champ,
      Optional<Financeur> financeur,
      Set<String> portee,
      Optional<EtapeMontant> etape,
      Optional<Exercice> exercice,
      Optional<NatureCredit> credit,
      Optional<Mesure> mesure,
      int unite) {
    this.champ = champ;
    this.financeur = financeur;
    this.portee = portee;
    this.etape = etape;
    this.exercice = exercice;
    this.credit = credit;
    this.mesure = mesure;
    this.unite = unite;
  }

  private static Colonne of(
      Optional<Champ> champ, Optional<Financeur> financeur, Set<String> noms) {
    return new Colonne(
        champ,
        financeur,
        noms,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  /**
   * A column of one field.
   *
   * @throws IllegalArgumentException for the fields of money, which say more: use
   *     {@link #financeur}, {@link #montant}, {@link #total} or {@link #sousTotalPorteur}
   */
  public static Colonne champ(Champ champ) {
    if (champ == Champ.FINANCEMENT || champ == Champ.TOTAL || champ == Champ.SOUS_TOTAL_PORTEUR) {
      throw new IllegalArgumentException(
          "Colonne.champ: " + champ + " needs a financeur or a scope");
    }
    if (champ == Champ.MONTANT) {
      return montant();
    }
    return of(Optional.of(champ), Optional.empty(), Set.of());
  }

  /** A column of what one financeur pays. */
  public static Colonne financeur(String nom, TypeFinanceur type) {
    return of(Optional.of(Champ.FINANCEMENT), Optional.of(Financeur.of(nom, type)), Set.of());
  }

  /** A column of amounts, whose financeur another column names. */
  public static Colonne montant() {
    return of(Optional.of(Champ.FINANCEMENT), Optional.empty(), Set.of());
  }

  /** In a declared table, a column of figures that measure this. */
  public static Colonne mesure(Mesure mesure) {
    return complement().withMesure(mesure);
  }

  /** A column of row totals over these financeurs. */
  public static Colonne total(Collection<String> financeurs) {
    return of(Optional.of(Champ.TOTAL), Optional.empty(), copie(financeurs));
  }

  /** A column of subtotals by porteur over these financeurs. */
  public static Colonne sousTotalPorteur(Collection<String> financeurs) {
    return of(Optional.of(Champ.SOUS_TOTAL_PORTEUR), Optional.empty(), copie(financeurs));
  }

  /** A column of no known field: its cells are kept as complements. */
  public static Colonne complement() {
    return of(Optional.empty(), Optional.empty(), Set.of());
  }

  private static Set<String> copie(Collection<String> noms) {
    return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(noms));
  }

  /** The field; empty when the cells are kept as complements. */
  public Optional<Champ> champ() {
    return champ;
  }

  public Optional<Financeur> financeur() {
    return financeur;
  }

  /** For a total, the names of the financeurs inside; empty means all. */
  public Set<String> portee() {
    return portee;
  }

  /** The step that its amounts are at, where the column says so. */
  public Optional<EtapeMontant> etape() {
    return etape;
  }

  /** The budget year of its amounts, where the column says so. */
  public Optional<Exercice> exercice() {
    return exercice;
  }

  /** Where the credits of its amounts come from, where the column says so. */
  public Optional<NatureCredit> credit() {
    return credit;
  }

  /** How many euros one stands for in its cells: 1, or 1000 under {@code k€}. */
  public int unite() {
    return unite;
  }

  /**
   * The same, whose cells count so many euros.
   *
   * @throws IllegalArgumentException unless it is 1, 1000 or 1000000
   */
  public Colonne withUnite(int unite) {
    if (unite != 1 && unite != 1000 && unite != 1_000_000) {
      throw new IllegalArgumentException("Colonne.unite: " + unite);
    }
    return new Colonne(champ, financeur, portee, etape, exercice, credit, mesure, unite);
  }

  /** What its figures measure, in a declared table. */
  public Optional<Mesure> mesure() {
    return mesure;
  }

  /** The same, whose amounts are at this step. */
  public Colonne withEtape(EtapeMontant etape) {
    return avec(Optional.of(etape), exercice);
  }

  /** The same, whose amounts belong to this budget year. */
  public Colonne withExercice(Exercice exercice) {
    return avec(etape, Optional.of(exercice));
  }

  /** The same, whose amounts are credits of this kind. */
  public Colonne withCredit(NatureCredit credit) {
    return new Colonne(
        champ, financeur, portee, etape, exercice, Optional.of(credit), mesure, unite);
  }

  /** Another one, at the step and for the year of this one. */
  public Colonne memeTranche(Colonne autre) {
    return autre.avec(etape, exercice);
  }

  /** Whether amounts of another column are at the step and for the year that this one names. */
  public boolean couvre(Colonne autre) {
    return (etape.isEmpty() || etape.equals(autre.etape))
        && (exercice.isEmpty() || exercice.equals(autre.exercice));
  }

  private Colonne avec(Optional<EtapeMontant> etape, Optional<Exercice> exercice) {
    return new Colonne(champ, financeur, portee, etape, exercice, credit, mesure, unite);
  }

  /** The same, whose figures measure this. */
  public Colonne withMesure(Mesure mesure) {
    return new Colonne(
        champ, financeur, portee, etape, exercice, credit, Optional.of(mesure), unite);
  }

  /** Whether its cells hold amounts. */
  public boolean estMontant() {
    return estFinancement() || estTotal();
  }

  /** Whether its cells hold what a financeur pays, be it the column or the row that names him. */
  public boolean estFinancement() {
    return est(Champ.FINANCEMENT);
  }

  /** Whether its cells hold totals or subtotals of rows. */
  public boolean estTotal() {
    return est(Champ.TOTAL) || est(Champ.SOUS_TOTAL_PORTEUR);
  }

  /** Whether it holds this field. */
  public boolean est(Champ cherche) {
    return champ.isPresent() && champ.get() == cherche;
  }

  /** What the column is, in a few words. */
  public Message libelle() {
    Message quoi = quoi();
    return new Message(
        quoi.fr() + tranche(Locale.FRENCH) + credit(Locale.FRENCH) + enUnite(", en "),
        quoi.en() + tranche(Locale.ENGLISH) + credit(Locale.ENGLISH) + enUnite(", in "));
  }

  private String enUnite(String avant) {
    return unite == 1 ? "" : avant + (unite == 1000 ? "k€" : "M€");
  }

  /** The step and the year of its amounts, each after a comma; empty when it has none. */
  public String tranche(Locale locale) {
    return etape.map(e -> ", " + e.libelle().texte(locale).toLowerCase(locale)).orElse("")
        + exercice.map(e -> ", " + e).orElse("");
  }

  private String credit(Locale locale) {
    return credit.map(c -> ", " + c.libelle().texte(locale).toLowerCase(locale)).orElse("");
  }

  private Message quoi() {
    if (mesure.isPresent() && champ.isEmpty()) {
      return switch (mesure.get()) {
        case MONTANT -> Message.of("montants déclarés", "declared amounts");
        case NOMBRE -> Message.of("nombres déclarés", "declared counts");
        case NON_PRECISE -> Message.of("chiffres déclarés", "declared figures");
      };
    }
    if (financeur.isPresent()) {
      Financeur f = financeur.get();
      return new Message(
          "financeur " + f.nom() + " (" + f.type().libelle().fr() + ")",
          "financeur " + f.nom() + " (" + f.type().libelle().en() + ")");
    }
    if (champ.isEmpty()) {
      return Message.of(
          "non reconnue, gardée en complément", "not recognised, kept as a complement");
    }
    Message nom = champ.get().libelle();
    String noms = String.join(" + ", portee);
    return portee.isEmpty() ? nom : new Message(nom.fr() + " de " + noms, nom.en() + " of " + noms);
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Colonne c
        && champ.equals(c.champ)
        && financeur.equals(c.financeur)
        && portee.equals(c.portee)
        && etape.equals(c.etape)
        && exercice.equals(c.exercice)
        && credit.equals(c.credit)
        && mesure.equals(c.mesure)
        && unite == c.unite;
  }

  @Override
  public int hashCode() {
    return Objects.hash(champ, financeur, portee, etape, exercice, credit, mesure, unite);
  }

  @Override
  public String toString() {
    return libelle().fr();
  }
}
