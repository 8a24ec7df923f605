package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A named table that says which structure a printed name belongs to ({@code VILLE - DCESS} and
 * {@code VILLE -SERVICE CULTURE} to {@code VILLE}) and which financeur it is, of what kind
 * ({@code ETAT} and {@code Préfecture} are {@code État}).
 *
 * <p>It resolves only the spellings that it lists, each as one {@link Graphie}: case, accents,
 * apostrophes, hyphens and spaces do not count, everything else does. A line whose period has no
 * day in the exercice is as if it were not there. Each answer leaves its {@link Rattachement}, and
 * the printed name stays. The table that comes with the library is {@link TablesAlias}.
 */
@NounStyle
@Value.Immutable
public abstract class TableAlias implements NotABean {
  TableAlias() {}

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name that a {@link Rattachement} quotes, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the years in which the table holds; empty if it always does} */
  public abstract Optional<Periode> periode();

  /** {@return the structure of each printed name of a porteur, both not blank} */
  public abstract Map<@NotBlank String, @NotBlank String> structures();

  /** {@return the lines on names of financeurs} */
  public abstract List<@Valid AliasFinanceur> financeurs();

  /**
   * {@return this table under another name, which its {@link Rattachement}s then quote}
   *
   * @param nom not blank
   */
  public abstract TableAlias withNom(String nom);

  /**
   * {@return this table with other lines on financeurs}
   *
   * @param financeurs the lines, in place of all that it has
   */
  public abstract TableAlias withFinanceurs(Iterable<? extends AliasFinanceur> financeurs);

  /**
   * {@return this table with one line more, in place of those of the same spelling and
   * {@linkplain AliasFinanceur#etendue() extent}}
   *
   * @param alias the line
   */
  public final TableAlias withFinanceur(AliasFinanceur alias) {
    List<AliasFinanceur> autres =
        financeurs().stream().filter(ligne -> !memeNom(ligne, alias)).toList();
    return builder().from(this).financeurs(autres).addFinanceur(alias).build();
  }

  /**
   * {@return this table without the lines of a spelling; those of a shorter beginning stay}
   *
   * @param libelle the printed name
   */
  public final TableAlias withoutFinanceur(String libelle) {
    Graphie graphie = Graphie.of(libelle);
    return withFinanceurs(financeurs().stream()
        .filter(ligne -> !Graphie.of(ligne.libelle()).equals(graphie))
        .toList());
  }

  /**
   * {@return this table with another name for one of its financeurs}
   *
   * @param ancien the name that lines resolve to so far
   * @param nouveau the name that they resolve to then
   */
  public final TableAlias withFinanceurRenomme(String ancien, String nouveau) {
    return withFinanceurs(financeurs().stream()
        .map(ligne -> ligne.nom().equals(Optional.of(ancien))
            ? AliasFinanceur.builder().from(ligne).nom(nouveau).build()
            : ligne)
        .toList());
  }

  /**
   * Looks up a financeur in one exercice.
   *
   * @param nom the printed name
   * @param exercice the year of the amount
   * @return the name as given, its kind, and the {@link Rattachement} to the name that it resolves
   *     to; empty if the table does not say
   */
  public final Optional<Financeur> financeur(String nom, Exercice exercice) {
    return rattacher(Financeur.builder().nom(nom).build(), exercice.periode());
  }

  /**
   * Looks up a financeur for a document of an unknown year.
   *
   * @param nom the printed name
   * @return the name as given, its kind, and the {@link Rattachement} to the name that it resolves
   *     to; empty if the table does not say, or if the answer depends on the year
   */
  public final Optional<Financeur> financeur(String nom) {
    return rattacher(Financeur.builder().nom(nom).build(), null);
  }

  /**
   * Looks up a porteur in one exercice.
   *
   * @param nom the printed name
   * @param exercice the year of the action
   * @return the name as given and the {@link Rattachement} to its structure; empty if the table
   *     does not say
   */
  public final Optional<Porteur> porteur(String nom, Exercice exercice) {
    return vautPour(exercice.periode())
        ? rattachement(nom).map(Porteur.of(nom)::withRattachement)
        : Optional.empty();
  }

  /**
   * Rolls up the porteurs and financeurs that this table knows, wherever they stand in a contract.
   * One that already has a rattachement keeps it; a financeur gets the kind only if it had none.
   *
   * <p>The year is the exercice of the contract, else its period; a contract that states neither is
   * taken at the word of whoever hands it over. If several years of a period give several answers,
   * there is none.
   *
   * @param contrat the contract
   * @return the same contract with these rattachements
   */
  public final ContratDeVille rattacher(ContratDeVille contrat) {
    Periode quand =
        contrat.exercice().map(Exercice::periode).or(contrat::periode).orElse(null);
    return vautPour(quand) ? new Rattacheur(this, quand).contrat(contrat) : contrat;
  }

  /** A spelling has one answer at most in each exercice. */
  @AssertTrue(message = "{fr.contratdeville.nomenclature.TableAlias.sansContradiction}")
  final boolean isSansContradiction() {
    return index().contradiction().isEmpty();
  }

  Optional<Financeur> rattacher(Financeur financeur, @Nullable Periode quand) {
    if (financeur.rattachement().isPresent() || !vautPour(quand)) {
      return Optional.empty();
    }
    return index().financeur(financeur.nom(), quand).map(alias -> {
      String nom = alias.nom().orElse(financeur.nom());
      boolean sansType = financeur.type() == TypeFinanceur.NON_PRECISE;
      return Financeur.builder()
          .from(financeur)
          .type(sansType ? alias.type() : financeur.type())
          .rattachement(Rattachement.of(nom, nom()))
          .build();
    });
  }

  Optional<Rattachement> rattachement(String porteur) {
    return index().structure(porteur).map(structure -> Rattachement.of(structure, nom()));
  }

  @Value.Lazy
  IndexAlias index() {
    return new IndexAlias(this);
  }

  private boolean vautPour(@Nullable Periode quand) {
    return quand == null || periode().map(quand::chevauche).orElse(true);
  }

  private static boolean memeNom(AliasFinanceur a, AliasFinanceur b) {
    return a.etendue() == b.etendue() && Graphie.of(a.libelle()).equals(Graphie.of(b.libelle()));
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("TableAlias.nom", nom());
    structures().forEach((libelle, structure) -> {
      ValeurInvalideException.nonVide("TableAlias.structures", libelle);
      ValeurInvalideException.nonVide("TableAlias.structures", structure);
    });
    ValeurInvalideException.exiger(
        isSansContradiction(),
        "TableAlias",
        index().contradiction().orElse(""),
        "one answer for a spelling in an exercice");
  }

  /** Builds a {@link TableAlias}. */
  public static final class Builder extends ImmutableTableAlias.Builder {
    Builder() {}
  }
}
