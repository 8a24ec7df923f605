package fr.contratdeville.constat;

import fr.contratdeville.interne.Decimales;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A finding: a fault or a remark, its place, and two figures if two figures differ.
 *
 * <p>Its id is stable, never translated and never reused. It states; it does not choose which of
 * the two figures is right.
 */
@NounStyle
@Value.Immutable
public abstract class Constat implements NotABean, Comparable<Constat> {
  Constat() {}

  /** The families of findings that only readers give. */
  private static final Set<String> DE_LECTURE = Set.of("DAT", "LAY", "LEC", "LST", "MON", "TXT");

  static final String ID = "CV-[A-Z]{3}-[0-9]{2}";

  /** The id of the finding on a table that was read wrong, from which others follow. */
  public static final String TABLEAU_MAL_LU = "CV-LEC-04";

  /** The number of places that a finding lists; people look at the first ones. */
  static final int PLACES = 64;

  private static final int LONGUEUR = 2000;
  private static final String TABLEAUX = "/tableaux/";

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
      .thenComparing(Constat::unite)
      .thenComparing(Constat::provenance)
      .thenComparing(c -> nom(c.nomDeclare()))
      .thenComparing(c -> nom(c.nomCalcule()))
      .thenComparing(Constat::nombre);

  private static String nom(Optional<Message> nom) {
    return nom.map(n -> n.fr() + "\n" + n.en()).orElse("");
  }

  private static int comparer(List<Emplacement> a, List<Emplacement> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int ordre = a.get(i).compareTo(b.get(i));
      if (ordre != 0) {
        return ordre;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** Where the figure comes from that the declared one is compared with. */
  public enum Provenance {
    /** The other figures of the document make it. */
    CALCULE("déclaré", "declared", "calculé", "computed"),
    /** The document prints it too, in another place. */
    IMPRIME("imprimé ici", "printed here", "imprimé ailleurs", "printed elsewhere"),
    /** It is what the declared one is held against: a threshold, a cost, the year before. */
    REPERE("trouvé", "found", "repère", "reference");

    private final Message premier;
    private final Message second;

    Provenance(String premier, String first, String second, String other) {
      this.premier = Message.of(premier, first);
      this.second = Message.of(second, other);
    }

    /** {@return the word before {@link Constat#declare()}} */
    public Message premier() {
      return premier;
    }

    /** {@return the word before {@link Constat#calcule()}} */
    public Message second() {
      return second;
    }
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

  /** {@return the figure to compare it with: what the other figures make, else a printed one} */
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

  /** {@return where {@link #calcule()} comes from; {@link Provenance#CALCULE} unless set} */
  @Value.Default
  public Provenance provenance() {
    return Provenance.CALCULE;
  }

  /**
   * {@return what {@link #declare()} is, in a few words, as {@code charges}; absent if the
   * provenance says it}
   */
  public abstract Optional<Message> nomDeclare();

  /** {@return what {@link #calcule()} is, in a few words; absent if the provenance says it} */
  public abstract Optional<Message> nomCalcule();

  /**
   * {@return the places concerned: first that of the declared figure, then those of the others; 64
   * at most}
   */
  public abstract List<Emplacement> cellules();

  /** {@return the number of places that are not listed, because there are too many} */
  @PositiveOrZero
  @Value.Default
  public long autresCellules() {
    return 0;
  }

  /**
   * {@return the number of findings of one kind that this one stands for; 1 unless a report was
   * {@linkplain Rapport#regroupe() grouped}}
   */
  @Positive
  @Value.Default
  public long nombre() {
    return 1;
  }

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

  /**
   * {@return the table that it stands in: the path of a declared table ({@code /tableaux/2}), else
   * the sheet or the file of its first place; empty if it has no place}
   */
  public final String tableau() {
    if (chemin().startsWith(TABLEAUX)) {
      int fin = chemin().indexOf('/', TABLEAUX.length());
      return fin < 0 ? chemin() : chemin().substring(0, fin);
    }
    return cellules().isEmpty() ? "" : feuille(cellules().get(0)).toString();
  }

  private static Emplacement feuille(Emplacement place) {
    if (place instanceof Emplacement.Plage plage) {
      return plage.debut().feuille();
    }
    if (place instanceof Emplacement.Cellule cellule) {
      return cellule.feuille();
    }
    return place instanceof Emplacement.Feuille ? place : new Emplacement.Fichier(place.fichier());
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

  /** Checks the id and the counts; what is too long for people is cut, and counted. */
  @Value.Check
  Constat verifier() {
    ValeurInvalideException.exiger(id().matches(ID), "Constat.id", id(), "an id such as CV-TOT-01");
    ValeurInvalideException.exiger(nombre() >= 1, "Constat.nombre", nombre(), "1 or more");
    ValeurInvalideException.exiger(
        autresCellules() >= 0, "Constat.autresCellules", autresCellules(), "0 or more");
    Message phrase = Message.of(debut(message().fr()), debut(message().en()));
    List<Diagnostic> pistes = diagnostics();
    if (aCentimes()) {
      phrase = Decimales.ajouter(phrase);
      pistes = pistes.stream()
          .map(p -> p.withMessage(Decimales.ajouter(p.message())))
          .toList();
    }
    if (cellules().size() <= PLACES && phrase.equals(message()) && pistes.equals(diagnostics())) {
      return this;
    }
    int listees = Math.min(PLACES, cellules().size());
    return builder()
        .from(this)
        .message(phrase)
        .diagnostics(pistes)
        .cellules(cellules().subList(0, listees))
        .autresCellules(autresCellules() + cellules().size() - listees)
        .build();
  }

  /** Whether one of its amounts has centimes: all are then printed with them. */
  final boolean aCentimes() {
    return Decimales.sontDans(message())
        || diagnostics().stream().anyMatch(p -> Decimales.sontDans(p.message()))
        || (unite() == Unite.EUR
            && Stream.of(declare(), calcule())
                .flatMap(Optional::stream)
                .anyMatch(n -> n.stripTrailingZeros().scale() > 0));
  }

  private static String debut(String texte) {
    return texte.length() <= LONGUEUR ? texte : texte.substring(0, LONGUEUR - 1) + "…";
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
