package fr.contratdeville.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements and attributes that the templates write; a page has no others, whatever it shows.
 */
final class Balises {
  private static final Set<String> PARTOUT = Set.of("id", "class", "hidden", "role");

  private static final Map<String, Set<String>> PERMISES = Stream.of(
          "#root",
          "html lang",
          "head",
          "meta charset name content http-equiv",
          "title",
          "style",
          "body",
          "a href aria-label",
          "header",
          "p",
          "h1",
          "nav aria-label",
          "ul aria-label",
          "li data-gravite data-controle data-ecart data-rang",
          "main tabindex",
          "section aria-labelledby",
          "h2",
          "h3",
          "dl",
          "div tabindex aria-label aria-labelledby",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "svg aria-labelledby width height",
          "desc",
          "text x y",
          "rect x y width height",
          "details open",
          "summary",
          "span",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th scope",
          "td rowspan colspan",
          "form aria-label",
          "fieldset",
          "legend",
          "label",
          "input type name value checked autocomplete",
          "select name",
          "option value",
          "button type",
          "ol",
          "sup",
          "s",
          "i",
          "small",
          "footer",
          "script")
      .map(ligne -> ligne.split(" "))
      .collect(Collectors.toMap(mots -> mots[0], Set::of));

  private Balises() {}

  /** Parses a page and looks at all of its markup. */
  static Document examiner(String page) {
    Document document = Jsoup.parse(page);
    for (Element element : document.getAllElements()) {
      assertThat(PERMISES).containsKey(element.normalName());
      for (Attribute attribut : element.attributes()) {
        assertThat(PARTOUT.contains(attribut.getKey())
                || PERMISES.get(element.normalName()).contains(attribut.getKey()))
            .as("%s %s", element.normalName(), attribut)
            .isTrue();
      }
      assertThat(element.childNodes()).noneMatch(Comment.class::isInstance);
    }
    assertThat(document.select("a").eachAttr("href")).allMatch(l -> l.matches("#[a-zA-Z0-9-]+"));
    assertThat(document.select("[class]").eachAttr("class"))
        .allMatch(classe -> classe.matches("[a-z0-9 -]+"));
    assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(document.select("script, style")).hasSize(2);
    String politique = document.select("meta[http-equiv]").attr("content");
    for (String genre : new String[] {"script", "style"}) {
      assertThat(politique)
          .contains(genre + "-src '" + empreinte(document.selectFirst(genre).data()) + "'");
    }
    assertThat(page.codePoints()).noneMatch(Balises::estTrompeur);
    return document;
  }

  private static String empreinte(String texte) {
    try {
      return "sha256-"
          + java.util.Base64.getEncoder()
              .encodeToString(java.security.MessageDigest.getInstance("SHA-256")
                  .digest(texte.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Control characters but for the ends of lines, and those that turn the order around. */
  private static boolean estTrompeur(int c) {
    return (Character.isISOControl(c) && c != '\n')
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
