package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The result of an examination: the findings, gravest first, and the answer of every control, so
 * that silence is never taken for agreement. It prints itself as tables.
 */
@NounStyle
@Value.Immutable
public abstract class Rapport implements NotABean {
  /** The number of findings of one kind and table that are listed one by one, unless set. */
  public static final int SEUIL = 20;

  /** The number above which no table has findings of one kind: all are listed one by one. */
  public static final int TOUT = 999_999_999;

  Rapport() {}

  /** {@return a builder; no attribute is mandatory, and findings may come in any order} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the file that was examined, if there is one} */
  public abstract Optional<String> source();

  /** {@return the findings, gravest first, then by id and place} */
  public abstract List<@Valid Constat> constats();

  /** {@return the findings that somebody set aside, in the same order} */
  public abstract List<@Valid ConstatEcarte> ecartes();

  /** {@return the answers of the controls, in the order in which they ran} */
  public abstract List<@Valid ResultatControle> controles();

  /**
   * {@return the number of findings of one kind and weight in one table that are printed and
   * written one by one, the others being counted in one more; 20 unless set}
   */
  @PositiveOrZero
  @Value.Default
  public int seuil() {
    return SEUIL;
  }

  /**
   * {@return the number of findings of one weight}
   *
   * @param gravite the weight
   */
  public final long nombre(Gravite gravite) {
    return constats().stream()
        .filter(c -> c.gravite() == gravite)
        .mapToLong(Constat::nombre)
        .sum();
  }

  /**
   * {@return this report as it is printed and written: beyond {@link #seuil()} findings of one kind
   * and weight in one table, the others are one finding with their number, the sums of their
   * figures and their first places}
   */
  public final Rapport regroupe() {
    List<Constat> groupes = Regroupement.of(constats(), seuil());
    return groupes.equals(constats())
        ? this
        : builder().from(this).constats(groupes).build();
  }

  /** {@return this report, which then prints and writes every finding and every control} */
  public final Rapport entier() {
    return withSeuil(TOUT);
  }

  /**
   * {@return this report with another number of findings that are listed one by one}
   *
   * @param seuil 0 or more
   */
  public abstract Rapport withSeuil(int seuil);

  /**
   * {@return this report under the name of the file that was examined}
   *
   * @param source the name of the file
   */
  public abstract Rapport withSource(String source);

  /**
   * {@return the report on several sets of contracts, none of which is in two} It has the findings
   * of all, and for each control how many things all examined and how many do not agree; in
   * whatever order and grouping reports are added, these are the same. It has a {@link #source()}
   * if all have the same, and the greatest {@link #seuil()}.
   *
   * <p>That is no examination of the contracts as one: every control compares what one contract
   * holds, so that what two of them repeat or contradict is found by none. Findings have the name
   * of their file in their places; contracts that were not read from files cannot be told apart.
   *
   * @param rapports the reports to add; of none, an empty one
   * @throws ArithmeticException if a number does not fit
   */
  public static Rapport somme(Iterable<Rapport> rapports) {
    Builder somme = builder();
    Set<Optional<String>> sources = new HashSet<>();
    Map<String, ResultatControle> resultats = new LinkedHashMap<>();
    int seuil = -1;
    for (Rapport rapport : rapports) {
      sources.add(rapport.source());
      somme.addAllConstats(rapport.constats()).addAllEcartes(rapport.ecartes());
      rapport.controles().forEach(r -> resultats.merge(r.id(), r, ResultatControle::plus));
      seuil = Math.max(seuil, rapport.seuil());
    }
    return somme
        .source(sources.size() == 1 ? sources.iterator().next() : Optional.empty())
        .controles(resultats.values())
        .seuil(seuil < 0 ? SEUIL : seuil)
        .build();
  }

  /**
   * {@return the report on two sets of contracts, none of which is in both: their
   * {@link #somme(Iterable)}} Of many reports, the sum is made at once.
   *
   * @param autre the report to add
   * @throws ArithmeticException if a number does not fit
   */
  public final Rapport plus(Rapport autre) {
    return somme(List.of(this, autre));
  }

  @Value.Check
  Rapport trier() {
    ValeurInvalideException.exiger(
        seuil() >= 0 && seuil() <= TOUT, "Rapport.seuil", seuil(), "0 to " + TOUT);
    List<Constat> tries = new ArrayList<>(constats());
    tries.sort(null);
    List<ConstatEcarte> ecartesTries = new ArrayList<>(ecartes());
    ecartesTries.sort(Comparator.comparing(ConstatEcarte::constat));
    return tries.equals(constats()) && ecartesTries.equals(ecartes())
        ? this
        : builder().from(this).constats(tries).ecartes(ecartesTries).build();
  }

  /**
   * {@return the report as tables for a terminal; {@link #entier()} prints all of it}
   *
   * @param locale English for English, French for all others
   */
  public final String texte(Locale locale) {
    return RenduTexte.texte(this, locale, Integer.MAX_VALUE);
  }

  /**
   * {@return the report as Markdown; {@link #entier()} prints all of it}
   *
   * @param locale English for English, French for all others
   */
  public final String markdown(Locale locale) {
    return markdown(locale, id -> Optional.empty());
  }

  /**
   * {@return the report as Markdown, at its end what each control compares that a finding names:
   * each finding has a link to it} The page then needs no other one.
   *
   * @param locale English for English, French for all others
   * @param explication what the control of an id compares, as
   *     {@code Controles.standard()::explication}
   */
  public final String markdown(
      Locale locale, Function<? super String, Optional<Message>> explication) {
    return RenduMarkdown.texte(this, locale, explication);
  }

  /**
   * {@return the findings as a table, as they are printed and written, those that were set aside
   * last; of {@link #entier()}, every finding}
   */
  public final Tableau tableauConstats() {
    return TableauxDeRapport.constats(this);
  }

  /** {@return the answers of all controls as a table} */
  public final Tableau tableauControles() {
    return TableauxDeRapport.controles(controles());
  }

  /** {@return the report in French: its first findings, and how many more there are} */
  @Override
  public String toString() {
    return RenduTexte.texte(this, Locale.FRENCH, RenduTexte.CONSTATS);
  }

  /** Builds a {@link Rapport}. */
  public static final class Builder extends ImmutableRapport.Builder {
    Builder() {}
  }
}
