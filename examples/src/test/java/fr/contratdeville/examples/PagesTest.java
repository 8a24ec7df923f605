package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Links of the pages lead to files and headings, and the types that they name exist. */
class PagesTest {
  private static final Path RACINE = Path.of("..");
  private static final List<String> MODULES = List.of(
      "core",
      "donnees-ouvertes",
      "examples",
      "io-csv",
      "io-html",
      "io-json",
      "io-json-jackson3",
      "io-xlsx",
      "lanceur",
      "spring-boot-starter",
      "tableaux",
      "testing");
  private static final Pattern LIEN = Pattern.compile("]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern TITRE = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern ANCRE = Pattern.compile("<a id=\"([^\"]*)\">");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.\\w+)*`");

  @Test
  void every_link_leads_somewhere() throws IOException {
    List<String> perdus = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult lien : trouver(LIEN, page)) {
        if (!lien.group(1).startsWith("https://") && !mene(page, lien.group(1), lien.group(2))) {
          perdus.add(page + " -> " + lien.group());
        }
      }
    }
    assertThat(perdus).isEmpty();
  }

  private static boolean mene(Path page, String fichier, @Nullable String ancre)
      throws IOException {
    Path vers = fichier.isEmpty() ? page : page.resolveSibling(fichier).normalize();
    return Files.exists(vers) && (ancre == null || ancres(vers).contains(ancre));
  }

  @Test
  void every_type_that_explains_the_project_is_one_of_it() throws IOException {
    for (String page : List.of("README.md", "docs/architecture.md", "docs/mots.md")) {
      Set<String> nommes = trouver(TYPE, RACINE.resolve(page)).stream()
          .map(type -> type.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(nommes).as(page).hasSizeGreaterThan(15);
      nommes.removeAll(types());
      assertThat(nommes).as(page).isSubsetOf("ServiceLoader");
    }
  }

  private static List<MatchResult> trouver(Pattern motif, Path page) throws IOException {
    return motif.matcher(Files.readString(page)).results().toList();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(
        RACINE.resolve("README.md"),
        RACINE.resolve("CONTRIBUTING.md"),
        RACINE.resolve("CHANGELOG.md")));
    try (Stream<Path> docs = Files.walk(RACINE.resolve("docs"))) {
      docs.filter(f -> f.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages;
  }

  /**
   * The anchors of a page: those that it sets, and its headings in lower case, without punctuation,
   * with hyphens for spaces.
   */
  private static Set<String> ancres(Path page) throws IOException {
    return Stream.concat(
            trouver(ANCRE, page).stream().map(ancre -> ancre.group(1)),
            trouver(TITRE, page).stream()
                .map(titre -> titre.group(1).toLowerCase(Locale.ROOT))
                .map(titre -> titre.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')))
        .collect(Collectors.toSet());
  }

  private static Set<String> types() throws IOException {
    Set<String> types = new TreeSet<>();
    for (String module : MODULES) {
      try (Stream<Path> sources = Files.walk(RACINE.resolve(module).resolve("src"))) {
        sources
            .map(f -> f.getFileName().toString())
            .filter(nom -> nom.endsWith(".java"))
            .forEach(nom -> types.add(nom.replace(".java", "")));
      }
    }
    return types;
  }
}
