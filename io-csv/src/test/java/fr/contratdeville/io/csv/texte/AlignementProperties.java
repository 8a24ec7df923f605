package fr.contratdeville.io.csv.texte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Source;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What was printed in columns comes back, and no text with separators is taken for it. */
class AlignementProperties {

  /** Cells, and the chance that pads them. */
  record Imprime(List<List<String>> rangees, long graine) {
    /** Without semicolons and bars in every other row: a text with one in each is separated. */
    Imprime raresSeparateurs() {
      List<List<String>> rares = new ArrayList<>();
      for (int r = 0; r < rangees.size(); r++) {
        rares.add(
            r % 2 == 0
                ? rangees.get(r)
                : rangees.get(r).stream().map(c -> c.replaceAll("[;|]", "o")).toList());
      }
      return new Imprime(rares, graine);
    }

    /** Columns that blanks align to the left or to the right, under a title. */
    String aligne() {
      SplittableRandom hasard = new SplittableRandom(graine);
      int colonnes = rangees.get(0).size();
      StringBuilder[] lignes = new StringBuilder[rangees.size()];
      String marge = " ".repeat(hasard.nextInt(5));
      for (int r = 0; r < lignes.length; r++) {
        lignes[r] = new StringBuilder(marge);
      }
      for (int c = 0; c < colonnes; c++) {
        boolean droite = hasard.nextBoolean();
        int vide = c == 0 ? 0 : 2 + hasard.nextInt(4);
        int ici = c;
        int largeur = rangees.stream().mapToInt(r -> r.get(ici).length()).max().orElseThrow();
        for (int r = 0; r < lignes.length; r++) {
          String blancs = " ".repeat(largeur - rangees.get(r).get(c).length());
          String cellule = rangees.get(r).get(c);
          lignes[r].append(" ".repeat(vide)).append(droite ? blancs + cellule : cellule + blancs);
        }
      }
      String titre = hasard.nextBoolean() ? "Un titre, qui court\n\n" : "";
      return titre + String.join(hasard.nextBoolean() ? "\r\n" : "\n", lignes) + "\n";
    }

    /** Fields padded by chance, or to the width of their column. */
    String separe(char separateur) {
      SplittableRandom hasard = new SplittableRandom(graine);
      boolean serree = hasard.nextBoolean();
      List<Integer> largeurs = IntStream.range(0, rangees.get(0).size())
          .map(c -> rangees.stream().mapToInt(r -> r.get(c).length()).max().orElse(0))
          .boxed()
          .toList();
      return rangees.stream()
          .map(r -> IntStream.range(0, r.size())
              .mapToObj(c -> r.get(c).replace(separateur, 'o')
                  + " "
                      .repeat(
                          serree
                              ? hasard.nextInt(6)
                              : largeurs.get(c) - r.get(c).length()))
              .collect(Collectors.joining(separateur + (serree ? "" : "  "))))
          .collect(Collectors.joining("\n"));
    }

    String markdown() {
      List<String> lignes = rangees.stream()
          .map(r -> r.stream()
              .map(c -> c.replace("\\", "\\\\").replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", " |")))
          .collect(Collectors.toCollection(ArrayList::new));
      lignes.add(1, "|" + "---|".repeat(rangees.get(0).size()));
      return String.join("\n", lignes);
    }

    String encadre() {
      String filet = "+" + "-----+".repeat(rangees.get(0).size());
      return rangees.stream()
          .map(r -> r.stream()
              .map(c -> c.replace('|', 'o'))
              .collect(Collectors.joining("  | ", "| ", "|")))
          .collect(Collectors.joining("\n", filet + "\n", "\n" + filet));
    }
  }

  /** Some cells of all columns but two are blank; words stand one blank apart. */
  @Provide
  Arbitrary<Imprime> imprimes() {
    Arbitrary<String> texte = Arbitraries.of(
            "é",
            "Plateau",
            "x",
            "1 200,50",
            "été, hiver",
            "a;b",
            "d'un",
            "7",
            "(sic)",
            "A|B",
            "%",
            "-5",
            "c\\d")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(mots -> String.join(" ", mots));
    Arbitrary<String> parfois =
        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("")), Tuple.of(3, texte));
    return Arbitraries.integers()
        .between(0, 4)
        .flatMap(n -> Combinators.combine(texte, parfois.list().ofSize(n), texte)
            .as((premier, autres, dernier) -> {
              List<String> rangee = new ArrayList<>();
              rangee.add(premier);
              rangee.addAll(autres);
              rangee.add(dernier);
              return rangee;
            })
            .list()
            .ofMinSize(4)
            .ofMaxSize(12))
        .flatMap(rangees -> Arbitraries.longs().map(graine -> new Imprime(rangees, graine)))
        .withoutEdgeCases();
  }

  @Property(tries = 200)
  void cells_that_blanks_align_come_back(@ForAll("imprimes") Imprime tire) throws IOException {
    Imprime imprime = tire.raresSeparateurs();
    assertThat(cellules(imprime.aligne().replace("Un titre, qui court", "")))
        .isEqualTo(pleines(imprime.rangees()));
    List<List<String>> lues = cellules(imprime.aligne());
    assertThat(lues.subList(lues.size() - imprime.rangees().size(), lues.size()))
        .isEqualTo(pleines(imprime.rangees()));
  }

  @Property(tries = 100)
  void cells_that_bars_draw_come_back(@ForAll("imprimes") Imprime imprime) throws IOException {
    assertThat(cellules(imprime.markdown())).isEqualTo(pleines(imprime.rangees()));
    assertThat(cellules(imprime.encadre()))
        .isEqualTo(pleines(imprime.rangees().stream()
            .map(r -> r.stream().map(c -> c.replace('|', 'o')).toList())
            .toList()));
  }

  @Property(tries = 200)
  void a_text_with_separators_is_not_taken_for_aligned(@ForAll("imprimes") Imprime imprime)
      throws IOException {
    for (char separateur : new char[] {';', '\t', '|', ','}) {
      String texte = imprime.separe(separateur);
      assertThat(Alignement.estDans(() -> new StringReader(texte))).as(texte).isFalse();
    }
  }

  /** The cells that are not blank, with their column; columns without any are not counted. */
  private static List<List<String>> pleines(List<List<String>> rangees) {
    List<Integer> colonnes = new ArrayList<>();
    for (int c = 0; c < rangees.get(0).size(); c++) {
      int ici = c;
      if (rangees.stream().anyMatch(r -> !r.get(ici).isEmpty())) {
        colonnes.add(c);
      }
    }
    return rangees.stream()
        .map(r -> colonnes.stream()
            .filter(c -> !r.get(c).isEmpty())
            .map(c -> colonnes.indexOf(c) + " " + r.get(c))
            .toList())
        .toList();
  }

  private static List<List<String>> cellules(String texte) throws IOException {
    Path fichier = Files.createTempFile("texte", ".txt");
    try {
      Files.writeString(fichier, texte);
      TexteEnColonnes lu =
          TexteEnColonnes.of(Source.of(fichier), Optional.empty(), Optional.empty(), List.of());
      List<List<Cellule>> rangees = new ArrayList<>();
      try (RangeesDuTexte lues = lu.open(Limites.AUCUNE)) {
        for (Optional<Rangee> r = lues.next(); r.isPresent(); r = lues.next()) {
          rangees.add(r.get().cellules());
        }
      }
      List<Integer> colonnes = rangees.stream()
          .flatMap(List::stream)
          .map(Cellule::colonne)
          .distinct()
          .sorted()
          .toList();
      return rangees.stream()
          .map(r -> r.stream()
              .map(c -> colonnes.indexOf(c.colonne()) + " " + c.texte().replace(".", ","))
              .toList())
          .toList();
    } finally {
      Files.delete(fichier);
    }
  }
}
