package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A finding: a fault or a remark, its place, and two figures if two figures differ.
 *
 * <p>Its id is stable, never translated and never reused. It states; it does not choose which of
 * the two figures is right.
 */
@NounStyle
@Value.Immutable
public abstract class Constat implements Comparable<Constat> {
  Constat() {}

  /** The families of findings that only readers give. */
  private static final Set<String> DE_LECTURE = Set.of("DAT", "LAY", "LEC", "LST", "MON", "TXT");

  static final String ID = "CV-[A-Z]{3}-[0-9]{2}";

  private static final Comparator<BigDecimal> CHIFFRES =
      Comparator.<BigDecimal>naturalOrder().thenComparing(BigDecimal::scale);

  // People need the first three; the others only keep two findings that differ from being equal.
  private static final Comparator<Constat> ORDRE = Comparator.comparing(Constat::gravite)
      .thenComparing(Constat::id)
      .thenComparing(c -> c.cellules().stream().limit(1).toList(), Constat::comparer)
      .thenComparing(Constat::chemin)
      .thenComparing(c -> c.message().fr())
      .thenComparing(c -> c.message().en())
      .thenComparing(Constat::cellules, Constat::comparer)
      .thenComparing(c -> c.declare().orElse(null), Comparator.nullsFirst(CHIFFRES))
      .thenComparing(c -> c.calcule().orElse(null), Comparator.nullsFirst(CHIFFRES))
      .thenComparing(Constat::unite);

  private static int comparer(List<Emplacement> a, List<Emplacement> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int ordre = a.get(i).compareTo(b.get(i));
      if (ordre != 0) {
        return ordre;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** {@return a builder; the id, the weight and the message are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a finding on one place, without figures}
   *
   * @param id the kind, as {@code CV-LAY-07}
   * @param gravite the weight
   * @param place the place
   * @param message the sentence for people
   */
  public static Constat of(String id, Gravite gravite, Emplacement place, Message message) {
    return builder().id(id).gravite(gravite).addCellule(place).message(message).build();
  }

  /** {@return the kind of finding, as {@code CV-TOT-01}} */
  @Pattern(regexp = ID)
  public abstract String id();

  /** {@return the weight of the finding} */
  public abstract Gravite gravite();

  /** {@return the figure that the document prints} */
  public abstract Optional<BigDecimal> declare();

  /** {@return the figure that its other figures make} */
  public abstract Optional<BigDecimal> calcule();

  /** {@return {@link #declare()} minus {@link #calcule()}; empty if one of them is} */
  public final Optional<BigDecimal> ecart() {
    return declare().flatMap(d -> calcule().map(d::subtract));
  }

  /** {@return the unit of the figures; {@link Unite#NOMBRE} unless set} */
  @Value.Default
  public Unite unite() {
    return Unite.NOMBRE;
  }

  /** {@return the places concerned: first that of the declared figure, then those of the others} */
  public abstract List<Emplacement> cellules();

  /**
   * {@return the path in the contract, as a JSON pointer such as {@code /actions/18/volets/0}; may
   * be empty}
   */
  @NotNull
  @Value.Default
  public String chemin() {
    return "";
  }

  /** {@return the sentence for people} */
  public abstract Message message();

  /**
   * {@return the slips that would close the gap exactly, likeliest first and never a certainty;
   * empty if none was found or looked for}
   */
  public abstract List<@Valid Diagnostic> diagnostics();

  /** {@return the findings that this one follows from: mending those may mend this one} */
  public abstract List<CleConstat> decouleDe();

  /**
   * {@return the page of the documentation that says more: the entry in the catalogue of controls,
   * or the page on reading for the families of findings that only readers give}
   */
  public final String explication() {
    return DE_LECTURE.contains(id().substring(3, 6))
        ? "lecture.md"
        : "controles.md#" + id().toLowerCase(Locale.ROOT);
  }

  /** {@return the kind and the place, which tell it from the other findings of its report} */
  public final CleConstat cle() {
    return new CleConstat(id(), lieu());
  }

  /** The path in the contract, else the first place, else an empty text. */
  private String lieu() {
    return !chemin().isEmpty() || cellules().isEmpty()
        ? chemin()
        : cellules().get(0).court();
  }

  /**
   * {@return this finding with another weight}
   *
   * @param gravite the weight
   */
  public abstract Constat withGravite(Gravite gravite);

  /**
   * {@return this finding with other diagnostics}
   *
   * @param diagnostics the diagnostics, in place of all that it has
   */
  public abstract Constat withDiagnostics(Iterable<? extends Diagnostic> diagnostics);

  /**
   * {@return whether it stands at a place}
   *
   * @param lieu a path in the contract, or a cell as reports print it: {@code Bilan 2023!L27}
   */
  public final boolean estEn(String lieu) {
    return chemin().equals(lieu) || cellules().stream().anyMatch(c -> c.court().equals(lieu));
  }

  /**
   * {@return the figures with their unit, as people read them: {@code déclaré 4 846 € calculé 2 300
   * € écart +2 546 €}; empty if there is none}
   *
   * @param locale English for English, French for all others
   */
  public final String chiffres(Locale locale) {
    return RenduTexte.chiffres(this, locale);
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(id().matches(ID), "Constat.id", id(), "an id such as CV-TOT-01");
  }

  /** Orders gravest first, then by id and place; consistent with equals. */
  @Override
  public int compareTo(Constat autre) {
    return ORDRE.compare(this, autre);
  }

  /** Builds a {@link Constat}. */
  public static final class Builder extends ImmutableConstat.Builder {
    Builder() {}
  }
}
