package fr.contratdeville.testing.layout.lists;

import fr.contratdeville.testing.layout.lists.Schemas.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws the cells below the headings of a list. */
final class ListCells {
  private static final List<String> NAMES = List.of(
      "Club des Prés",
      "Les Ateliers",
      "Phare",
      "Maison des Savoirs",
      "Régie du Val",
      "A.S. Valserine 1923",
      "Amicale laïque",
      "Comité des fêtes",
      "Judo club",
      "Harmonie municipale",
      "Collège Jean Moulin",
      "Centre social La Rive",
      "Club 3000",
      "ADMR",
      "Les P'tits Loups",
      "Croix rouge",
      "Ville et culture",
      "Total danse",
      "Secours populaire",
      "Union des commerçants");
  private static final List<String> TITLES = List.of(
      "Sport pour toutes",
      "Langue et emploi",
      "Théâtre",
      "Aide aux devoirs",
      "Fonctionnement",
      "Jardin partagé",
      "Tournoi de juin",
      "Fête de quartier",
      "Chantier école",
      "Achat de matériel");
  private static final List<String> WORDS = List.of(
      "Sports", "Culture", "Social", "Emploi", "Éducation", "unique", "Association loi 1901");
  private static final List<Integer> REGIONS = List.of(11, 24, 27, 28, 32, 44, 75, 76, 84, 93);
  private static final List<Integer> PROGRAMMES = List.of(147, 104, 163, 177);
  private static final List<Integer> ACCOUNTS = List.of(6574, 65748);
  private static final List<String> SIRETS =
      List.of("41922650100015", "41308631500038", "42079178200030", "44332616000019");
  private static final int STEP = 50;

  private final Random random;
  private final int department;

  ListCells(Random random) {
    this.random = random;
    this.department = 10 + random.nextInt(85);
  }

  /** Different names, in no order. */
  List<String> names(int count) {
    List<String> all = new ArrayList<>(NAMES);
    Collections.shuffle(all, random);
    return all.subList(0, count);
  }

  BigDecimal euros(boolean decimals) {
    int steps = 1 + random.nextInt(random.nextInt(5) == 0 ? 2000 : 80);
    BigDecimal euros = BigDecimal.valueOf((long) steps * STEP);
    return decimals ? euros.add(BigDecimal.valueOf(random.nextInt(100), 2)) : euros;
  }

  /** An amount as people type it: {@code 1 200,50 €}. */
  static String printed(BigDecimal euros) {
    String plain = euros.setScale(2).toPlainString().replace('.', ',');
    int point = plain.length() - 3;
    String whole = plain.substring(0, point);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        grouped.append(' ');
      }
      grouped.append(whole.charAt(i));
    }
    return grouped + plain.substring(point) + " €";
  }

  @Nullable
  Object cell(Kind kind, int i) {
    return switch (kind) {
      case TITLE -> TITLES.get(random.nextInt(TITLES.size()));
      case FINANCEUR -> "Ville de Valserine";
      case SIRET -> SIRETS.get(i % SIRETS.size());
      case DATE -> "2024-0" + (1 + i % 9) + "-12";
      case REFERENCE -> BigDecimal.valueOf(20240010L + 3L * i);
      case WORD -> random.nextInt(8) == 0 ? null : WORDS.get(random.nextInt(WORDS.size()));
      case FLAG -> random.nextBoolean() ? "oui" : "non";
      case PERCENT -> BigDecimal.ONE;
      case YEAR -> BigDecimal.valueOf(2024);
      case INSEE -> BigDecimal.valueOf(department * 1000L + 1 + random.nextInt(350));
      case POSTAL -> BigDecimal.valueOf(department * 1000L + 10L * random.nextInt(90));
      case DEPARTMENT -> BigDecimal.valueOf(department);
      case REGION -> BigDecimal.valueOf(REGIONS.get(department % REGIONS.size()));
      case PROGRAMME -> BigDecimal.valueOf(PROGRAMMES.get(random.nextInt(PROGRAMMES.size())));
      case RANK -> BigDecimal.valueOf(i + 1L);
      case PEOPLE -> BigDecimal.valueOf(8 + random.nextInt(240));
      case ACCOUNT -> BigDecimal.valueOf(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())));
      case BUDGET -> "01";
      case COST -> BigDecimal.valueOf(STEP).multiply(BigDecimal.valueOf(20 + random.nextInt(900)));
      case PORTEUR, AMOUNT -> throw new IllegalArgumentException(kind.name());
    };
  }
}
