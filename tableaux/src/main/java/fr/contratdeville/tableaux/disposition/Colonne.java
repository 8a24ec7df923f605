package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The meaning of a column of a table: a field such as the porteur, the amounts that a financeur
 * pays, a total over some financeurs, figures of a declared table, or no known field.
 *
 * <p>The static methods make each of these; {@code withX} adds what the amounts of the column
 * share: {@code Colonne.financeur("CAF", TypeFinanceur.CAF).withEtape(EtapeMontant.VERSE)}.
 */
@NounStyle
@Value.Immutable
public abstract class Colonne {
  Colonne() {}

  /** A builder of a column that is kept as complements until it is given a field. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A column of one field, as {@link Champ#PORTEUR}.
   *
   * @throws IllegalArgumentException for {@link Champ#FINANCEMENT}, {@link Champ#TOTAL} and
   *     {@link Champ#SOUS_TOTAL_PORTEUR}, which need more than their name: use {@link #financeur},
   *     {@link #montant}, {@link #total} or {@link #sousTotalPorteur}
   */
  public static Colonne champ(Champ champ) {
    if (champ == Champ.FINANCEMENT || champ == Champ.TOTAL || champ == Champ.SOUS_TOTAL_PORTEUR) {
      throw new IllegalArgumentException(
          "Colonne.champ: " + champ + " needs a financeur or a scope");
    }
    return builder().champ(champ).build();
  }

  /** A column of the amounts that one financeur pays. */
  public static Colonne financeur(String nom, TypeFinanceur type) {
    return builder().champ(Champ.FINANCEMENT).financeur(Financeur.of(nom, type)).build();
  }

  /** A column of amounts whose financeur another column names on each row. */
  public static Colonne montant() {
    return builder().champ(Champ.FINANCEMENT).build();
  }

  /** A column of figures of one kind, amounts or counts, in a declared table. */
  public static Colonne mesure(Mesure mesure) {
    return builder().mesure(mesure).build();
  }

  /** A column of row totals over these financeurs; over all of them if none is given. */
  public static Colonne total(Collection<String> financeurs) {
    return builder().champ(Champ.TOTAL).addAllPortee(financeurs).build();
  }

  /** A column of subtotals by porteur over these financeurs; over all of them if none is given. */
  public static Colonne sousTotalPorteur(Collection<String> financeurs) {
    return builder().champ(Champ.SOUS_TOTAL_PORTEUR).addAllPortee(financeurs).build();
  }

  /** A column of no known field, whose cells are kept as complements. */
  public static Colonne complement() {
    return builder().build();
  }

  /**
   * The field that the cells of this column hold; empty if they are kept as complements. A column
   * of {@link Champ#MONTANT} is one of {@link Champ#FINANCEMENT} without a financeur.
   */
  public abstract Optional<Champ> champ();

  /**
   * The financeur that pays the amounts of this column; only for {@link Champ#FINANCEMENT}, and
   * empty if the rows name him.
   */
  public abstract Optional<Financeur> financeur();

  /** The names of the financeurs that a total or subtotal covers; empty if it covers all. */
  public abstract Set<String> portee();

  /** The step that the amounts of this column are at; empty if its heading names none. */
  public abstract Optional<EtapeMontant> etape();

  /** The budget year of the amounts of this column; empty if its heading names none. */
  public abstract Optional<Exercice> exercice();

  /** The origin of the credits of this column; empty if its heading names none. */
  public abstract Optional<NatureCredit> credit();

  /**
   * The number of euros that 1 stands for in the cells of this column: 1, 1000 ({@code k€}) or
   * 1000000.
   */
  @Value.Default
  public int unite() {
    return 1;
  }

  /**
   * The currency of the amounts of this column, as a code such as {@code XPF}; empty if its heading
   * names none, and they are euros. Amounts in another currency than {@code EUR} are not counted.
   */
  public abstract Optional<@NonVide String> devise();

  /** The quantity that the figures of this column measure in a declared table. */
  public abstract Optional<Mesure> mesure();

  /** This column, with its amounts at {@code etape}. */
  public abstract Colonne withEtape(EtapeMontant etape);

  /** This column, with its amounts in the budget year {@code exercice}. */
  public abstract Colonne withExercice(Exercice exercice);

  /** This column, with its amounts as credits of this kind. */
  public abstract Colonne withCredit(NatureCredit credit);

  /**
   * This column, with cells that count {@code unite} euros.
   *
   * @throws ValeurInvalideException unless {@code unite} is 1, 1000 or 1000000
   */
  public abstract Colonne withUnite(int unite);

  /** This column, with amounts in the currency {@code devise}. */
  public abstract Colonne withDevise(String devise);

  /** This column, with figures that measure {@code mesure}. */
  public abstract Colonne withMesure(Mesure mesure);

  /**
   * This column with the step and the budget year of {@code modele}; without them where
   * {@code modele} has none.
   */
  public final Colonne withTranche(Colonne modele) {
    return builder()
        .from(this)
        .etape(modele.etape())
        .exercice(modele.exercice())
        .build();
  }

  /** Whether {@code autre} is at the step and for the budget year that this column names. */
  public final boolean couvre(Colonne autre) {
    return (etape().isEmpty() || etape().equals(autre.etape()))
        && (exercice().isEmpty() || exercice().equals(autre.exercice()));
  }

  /** Whether the cells of this column hold amounts: of a financeur, or totals. */
  public final boolean estMontant() {
    return estFinancement() || estTotal();
  }

  /**
   * Whether the cells of this column hold what a financeur pays, be it the column or the row that
   * names him.
   */
  public final boolean estFinancement() {
    return est(Champ.FINANCEMENT);
  }

  /** Whether the cells of this column hold totals or subtotals of rows. */
  public final boolean estTotal() {
    return est(Champ.TOTAL) || est(Champ.SOUS_TOTAL_PORTEUR);
  }

  /** Whether the cells of this column hold this field. */
  public final boolean est(Champ cherche) {
    return champ().isPresent() && champ().get() == cherche;
  }

  /**
   * A few words for this column, in French and English, such as {@code financeur CAF (CAF), versé,
   * en k€}.
   */
  public final Message libelle() {
    return LibelleColonne.of(this);
  }

  /**
   * The step and the year of the amounts, each after a comma; an empty text if there is neither.
   *
   * @param locale the language of the words
   */
  public final String tranche(Locale locale) {
    return LibelleColonne.tranche(this, locale);
  }

  @Value.Check
  Colonne verifier() {
    ValeurInvalideException.exiger(
        unite() == 1 || unite() == 1000 || unite() == 1_000_000,
        "Colonne.unite",
        unite(),
        "1, 1000 or 1000000");
    ValeurInvalideException.exiger(
        financeur().isEmpty() || estFinancement(),
        "Colonne.financeur",
        financeur().map(Financeur::nom).orElse(""),
        "a financeur only for " + Champ.FINANCEMENT);
    ValeurInvalideException.exiger(
        portee().isEmpty() || estTotal(),
        "Colonne.portee",
        portee(),
        "financeurs only for a total");
    return est(Champ.MONTANT) ? builder().from(this).champ(Champ.FINANCEMENT).build() : this;
  }

  /** The {@link #libelle} in French. */
  @Override
  public final String toString() {
    return libelle().fr();
  }

  /** Builds a {@link Colonne}. */
  public static final class Builder extends ImmutableColonne.Builder {
    Builder() {}
  }
}
