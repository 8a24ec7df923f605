package fr.contratdeville.testing.layout.lists;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.lists.GeneratedList.Amount;
import fr.contratdeville.testing.layout.lists.Schemas.Field;
import fr.contratdeville.testing.layout.lists.Schemas.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Draws a list of subsidies: its columns, the words over them, how they are written, what stands
 * above and below. One seed always gives the same list.
 */
public final class ListGenerator {
  private static final List<List<Field>> SCHEMAS =
      List.of(Schemas.SCDL, Schemas.ORDER, Schemas.P147, Schemas.STATE);

  /** A column of money: its heading, and what is said of its amounts. */
  private record Money(String heading, Optional<EtapeMontant> step, OptionalInt year) {}

  private final Random random;
  private final HeadingWords words;
  private final ListCells cells;
  private final List<String> choices = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Money> money = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private CaseStyle style = CaseStyle.SENTENCE;
  private String sheet = "Feuil1";

  private ListGenerator(long seed, HeadingWords words) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    this.words = words;
    this.cells = new ListCells(random);
  }

  /** The list of this seed, in words that readers know from practice. */
  public static GeneratedList usual(long seed) {
    return new ListGenerator(seed, HeadingWords.USUAL).draw();
  }

  /** The list of this seed, in words that were kept apart. */
  public static GeneratedList reserved(long seed) {
    return new ListGenerator(seed, HeadingWords.RESERVED).draw();
  }

  /**
   * The list of this seed, in the words of other trades, with codes of accounts, costs and counts
   * beside the money, short years, instalments, and lines of text above.
   */
  public static GeneratedList varied(long seed) {
    return new ListGenerator(seed, HeadingWords.VARIED).draw();
  }

  private boolean varied() {
    return words.equals(HeadingWords.VARIED);
  }

  private GeneratedList draw() {
    style = List.of(CaseStyle.values()).get(random.nextInt(CaseStyle.values().length));
    choose("style " + style);
    int kind = random.nextInt(10);
    if (kind < 3 && !varied()) {
      schema();
    } else if (kind < 5) {
      brief();
    } else {
      records();
    }
    Optional<EtapeMontant> stepOfSheet = sheet();
    banner();
    List<@Nullable Object> header = new ArrayList<>();
    fields.forEach(f -> header.add(style.write(f.heading(), random)));
    rows.add(header);
    int headerRow = rows.size();
    body(stepOfSheet);
    return new GeneratedList(sheet, rows, headerRow, amounts, choices);
  }

  private void choose(String choice) {
    choices.add(choice);
  }

  /** The columns of a schema, some of the optional ones left out. */
  private void schema() {
    int which = random.nextInt(SCHEMAS.size());
    choose("schema " + which);
    for (Field field : SCHEMAS.get(which)) {
      boolean needed =
          field.kind() == Kind.PORTEUR || field.kind() == Kind.TITLE || field.kind() == Kind.AMOUNT;
      if (needed || random.nextInt(5) > 0) {
        fields.add(field);
        if (field.kind() == Kind.AMOUNT) {
          Optional<EtapeMontant> step = field.heading().contains("accord")
              ? Optional.of(EtapeMontant.ACCORDE)
              : Optional.empty();
          money.add(new Money(field.heading(), step, OptionalInt.empty()));
        }
      }
    }
  }

  /** A name and one amount, as small communes publish. */
  private void brief() {
    choose("brief");
    fields.add(new Field(pick(words.porteurs()), Kind.PORTEUR));
    if (random.nextInt(3) == 0) {
      fields.add(new Field(pick(words.others()), Kind.WORD));
    }
    add(List.of(one(Optional.empty(), OptionalInt.empty())));
  }

  /** A record in each row: names, words, codes and money. */
  private void records() {
    choose("records");
    List<Field> left = new ArrayList<>();
    left.add(new Field(pick(words.porteurs()), Kind.PORTEUR));
    if (random.nextInt(4) > 0) {
      left.add(new Field(pick(words.titles()), Kind.TITLE));
    }
    for (int n = random.nextInt(4); n > 0; n--) {
      Field other = new Field(pick(words.others()), Kind.WORD);
      if (left.stream().noneMatch(f -> f.heading().equals(other.heading()))) {
        left.add(random.nextInt(left.size() + 1), other);
      }
    }
    codes(left);
    if (varied()) {
      beside(left);
    }
    fields.addAll(left);
    add(varied() && random.nextInt(3) == 0 ? instalments() : columns());
    if (varied() && random.nextInt(3) == 0) {
      choose("count after the money");
      fields.add(new Field(
          pick(List.of("Fréquentation", "Nb de licenciés", "Spectateurs", "Heures", "Places")),
          Kind.PEOPLE));
    }
  }

  /** Codes and figures that stand beside money, and are none. */
  private void beside(List<Field> left) {
    List<Field> all = List.of(
        new Field(style.opens() ? "Article" : "Art.", Kind.ACCOUNT),
        new Field("Imputation", Kind.ACCOUNT),
        new Field("Compte", Kind.ACCOUNT),
        new Field("Budget", Kind.BUDGET),
        new Field("Coût du projet", Kind.COST),
        new Field("Montant HT des travaux", Kind.COST),
        new Field("Charges prévues", Kind.COST),
        new Field("N° mandat", Kind.RANK),
        new Field("N° FINESS", Kind.REFERENCE),
        new Field("N° SIREN", Kind.SIRET));
    for (int n = random.nextInt(4); n > 0; n--) {
      Field figure = pick(all);
      if (left.stream().noneMatch(f -> f.kind() == figure.kind())) {
        left.add(figure);
        choose("beside " + figure.kind());
      }
    }
  }

  /** What was granted, and what was paid of it in parts; or short years. */
  private List<Money> instalments() {
    OptionalInt none = OptionalInt.empty();
    if (random.nextBoolean()) {
      choose("short years");
      String noun = pick(List.of("Sub", "Subv", "Aide"));
      return List.of(
          new Money(noun + " 21", Optional.empty(), OptionalInt.of(2021)),
          new Money(noun + " 22", Optional.empty(), OptionalInt.of(2022)),
          new Money(
              style.opens() ? "Demande 2023" : "Dde 23",
              Optional.of(EtapeMontant.DEMANDE),
              OptionalInt.of(2023)));
    }
    choose("demand, proposal, decision");
    return List.of(
        new Money("Demande", Optional.of(EtapeMontant.DEMANDE), none),
        new Money("Proposition commission", Optional.of(EtapeMontant.PROPOSE), none),
        new Money("Montant délibéré", Optional.of(EtapeMontant.ACCORDE), none));
  }

  private void codes(List<Field> left) {
    List<Field> all = List.of(
        new Field("Code postal", Kind.POSTAL),
        new Field("Code INSEE", Kind.INSEE),
        new Field("SIRET", Kind.SIRET),
        new Field("N° SIRET", Kind.SIRET),
        new Field("N° dossier", Kind.REFERENCE),
        new Field("Référence", Kind.REFERENCE),
        new Field("Année", Kind.YEAR),
        new Field("Exercice", Kind.YEAR),
        new Field("Programme", Kind.PROGRAMME),
        new Field("Département", Kind.DEPARTMENT),
        new Field("Région", Kind.REGION),
        new Field("Date de la décision", Kind.DATE),
        new Field("N°", Kind.RANK),
        new Field("Nombre d'adhérents", Kind.PEOPLE));
    for (int n = random.nextInt(4); n > 0; n--) {
      Field code = pick(all);
      if (left.stream().noneMatch(f -> f.kind() == code.kind())) {
        left.add(random.nextInt(left.size() + 1), code);
        choose("code " + code.kind());
      }
    }
  }

  private List<Money> columns() {
    OptionalInt none = OptionalInt.empty();
    return switch (random.nextInt(6)) {
      case 5 -> {
        choose("years alone");
        yield List.of(
            new Money("2022", Optional.empty(), OptionalInt.of(2022)),
            new Money("2023", Optional.empty(), OptionalInt.of(2023)),
            new Money("2024", Optional.empty(), OptionalInt.of(2024)));
      }
      case 0 -> {
        choose("two steps");
        EtapeMontant last = random.nextBoolean() ? EtapeMontant.ACCORDE : EtapeMontant.VERSE;
        yield List.of(one(Optional.of(EtapeMontant.DEMANDE), none), one(Optional.of(last), none));
      }
      case 1 -> {
        choose("two years");
        Optional<EtapeMontant> step =
            random.nextBoolean() ? Optional.of(EtapeMontant.ACCORDE) : Optional.empty();
        yield List.of(one(step, OptionalInt.of(2023)), one(step, OptionalInt.of(2024)));
      }
      default -> {
        choose("one amount");
        Optional<EtapeMontant> step = random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(
                List.of(EtapeMontant.values()).get(random.nextInt(EtapeMontant.values().length)));
        yield List.of(one(step, none));
      }
    };
  }

  /** A heading of money: noun, step, year and unit in one of the orders that people use. */
  private Money one(Optional<EtapeMontant> step, OptionalInt year) {
    String noun = pick(words.nouns());
    String said = step.map(s -> pick(words.steps().getOrDefault(s, List.of()))).orElse("");
    String agreed = noun.startsWith("Subvention") || noun.startsWith("Aide") ? said + "e" : said;
    String unit = pick(List.of("", "", "", " (€)", " en €", " en euros", " TTC", " (EUR)", " €"));
    String of = year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    String heading = said.isEmpty()
        ? (noun + " " + of).strip()
        : switch (random.nextInt(4)) {
          case 0 -> (capital(said) + " " + of).strip();
          case 1 -> (noun + " " + of + " " + agreed).replace("  ", " ");
          default -> (noun + " " + agreed + " " + of).strip();
        };
    // A versement is paid, unless another word says its step.
    boolean paid = said.isEmpty() && noun.equals("Versement");
    return new Money(heading + unit, paid ? Optional.of(EtapeMontant.VERSE) : step, year);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private void add(List<Money> columns) {
    for (Money column : columns) {
      money.add(column);
      fields.add(new Field(column.heading(), Kind.AMOUNT));
    }
  }

  private Optional<EtapeMontant> sheet() {
    boolean free = money.stream().allMatch(m -> m.step().isEmpty() && m.year().isEmpty());
    switch (random.nextInt(free ? 5 : 3)) {
      case 0 -> sheet = "Subventions 2024";
      case 1 -> sheet = "export";
      case 3 -> {
        sheet = "Subventions votées 2024";
        choose("step of the sheet");
        return Optional.of(EtapeMontant.ACCORDE);
      }
      case 4 -> {
        sheet = "Subventions versées";
        choose("step of the sheet");
        return Optional.of(EtapeMontant.VERSE);
      }
      default -> sheet = "Feuil1";
    }
    return Optional.empty();
  }

  private void banner() {
    if (varied() && random.nextInt(4) == 0) {
      choose("preamble");
      rows.add(new ArrayList<>(List.of("Conseil municipal – séance du 14 mars")));
      rows.add(new ArrayList<>(List.of("Annexe à la délibération n° 12 : liste des aides")));
      rows.add(new ArrayList<>());
      return;
    }
    List<List<Object>> banner = switch (random.nextInt(6)) {
      case 0 -> List.of(List.of("Subventions aux associations"), List.of());
      case 1 -> List.of(List.of("Ville de Valserine"), List.of("Liste des associations"));
      case 2 ->
        List.of(
            List.of("SUBVENTIONS DE LA COMMUNE"), List.of("Mise à jour", "12/03/2024"), List.of());
      default -> List.of();
    };
    if (!banner.isEmpty()) {
      choose("banner");
    }
    banner.forEach(b -> rows.add(new ArrayList<>(b)));
  }

  private void body(Optional<EtapeMontant> stepOfSheet) {
    int count = 3 + random.nextInt(9);
    boolean decimals = random.nextInt(4) == 0;
    boolean texts = random.nextInt(6) == 0;
    if (texts) {
      choose("amounts as texts");
    }
    List<String> names = cells.names(count);
    BigDecimal[] sums = new BigDecimal[money.size()];
    Arrays.fill(sums, BigDecimal.ZERO);
    for (int i = 0; i < count; i++) {
      List<@Nullable Object> row = new ArrayList<>();
      int m = 0;
      for (Field field : fields) {
        if (field.kind() == Kind.AMOUNT) {
          BigDecimal euros = cells.euros(decimals);
          Money column = money.get(m);
          sums[m++] = sums[m - 1].add(euros);
          amounts.add(
              new Amount(names.get(i), column.step().or(() -> stepOfSheet), column.year(), euros));
          row.add(texts ? ListCells.printed(euros) : euros);
        } else {
          row.add(field.kind() == Kind.PORTEUR ? names.get(i) : cells.cell(field.kind(), i));
        }
      }
      rows.add(row);
    }
    total(sums);
  }

  private void total(BigDecimal[] sums) {
    if (random.nextInt(3) > 0 || fields.get(0).kind() == Kind.AMOUNT) {
      return;
    }
    choose("total");
    List<@Nullable Object> row = new ArrayList<>();
    int m = 0;
    for (Field field : fields) {
      row.add(field.kind() == Kind.AMOUNT ? sums[m++] : null);
    }
    row.set(0, pick(List.of("TOTAL", "Total", "Total général", "Total 2024")));
    rows.add(row);
  }

  private <T> T pick(List<T> list) {
    // Names of programs hold no points, and so no words that a point cuts.
    List<T> whole = style.opens()
        ? list.stream()
            .filter(t -> !(t instanceof String s) || s.indexOf('.') < 0)
            .toList()
        : list;
    List<T> drawn = whole.isEmpty() ? list : whole;
    return drawn.get(random.nextInt(drawn.size()));
  }
}
