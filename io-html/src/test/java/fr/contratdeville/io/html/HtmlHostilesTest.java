package fr.contratdeville.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.suite.HostileFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of 5 MiB, whatever it holds, is read or refused in a heap of 256 MiB, and soon. */
class HtmlHostilesTest {
  /** A reader takes a page of 4 MiB in a heap of 256. */
  private static final int TAILLE = 3_900_000;

  @TempDir
  Path dossier;

  /** The start of a page, and the same again until the page is large. */
  private static byte[] page(String debut, String encore) {
    return ("<html><body>" + debut + encore.repeat((TAILLE - debut.length()) / encore.length()))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String numerotes(String balise) {
    return IntStream.range(0, 100_000)
        .mapToObj(i -> "<" + balise + " id=" + i + ">")
        .collect(Collectors.joining());
  }

  private static Map<String, byte[]> hostiles() {
    Map<String, byte[]> tous = new TreeMap<>();
    tous.put("trop_longue", ("<html>" + " ".repeat(5_000_000)).getBytes(StandardCharsets.US_ASCII));
    tous.put("texte", page("<table><tr><td>", "a"));
    tous.put("espaces", page("<table><tr><td>", " "));
    tous.put("attribut", page("<table><tr><td title=\"", "a"));
    tous.put("attributs", page("<table><tr><td ", "a b c d "));
    tous.put(
        "attributs_distincts",
        page(
            "<table><tr><td "
                + IntStream.range(0, 400_000)
                    .mapToObj(i -> "a" + i + " ")
                    .collect(Collectors.joining()),
            " "));
    tous.put("signes", page("<table><tr><td>", "&eacute;&#233;&#xe9;"));
    tous.put("cellules", page("<table><tr>", "<td>"));
    tous.put("nombres", page("<table>", "<tr><td>Action<td>1<td>1<td>2"));
    tous.put("rangees", page("<table>", "<tr>"));
    tous.put("tables", page("", "<table><tr><td>1</table>"));
    tous.put("dans_des_tables", page("", "<table><tr><td>"));
    tous.put("balises", page("", "<b>"));
    tous.put("ouvertes", page("", "<b><p>"));
    tous.put("ouvertes_distinctes", page(numerotes("b"), "<p>"));
    tous.put("polices_ouvertes", page("", "<font color=red><i><u><s><p>"));
    tous.put("liens", page(numerotes("a"), "<a>"));
    tous.put("etendues", page("<table>", "<tr><td colspan=1000 rowspan=65534>"));
    tous.put("paragraphes", page("", "<p>x"));
    tous.put("inconnues", page("", "<x-y>"));
    tous.put("fermees", page("", "</p>"));
    tous.put("commentaires", page("", "<!---->"));
    tous.put("modeles", page("", "<template>"));
    tous.put("choix", page("<select>", "<option>"));
    tous.put("dessins", page("", "<svg><g>"));
    tous.put("cadres", page("<frameset>", "<frame>"));
    tous.put(
        "courrier",
        ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/html\r\n\r\n<b><p>\r\n".repeat(100_000))
            .getBytes(StandardCharsets.US_ASCII));
    return tous;
  }

  @Test
  @Tag("long")
  void hostile_pages_in_a_small_heap() throws Exception {
    assertThat(HostileFiles.read(HtmlContratReader.class, hostiles(), dossier))
        .hasEntrySatisfying("trop_longue", r -> assertThat(r).contains("octets"))
        .hasEntrySatisfying("ouvertes", r -> assertThat(r).contains("éléments"))
        .hasEntrySatisfying("cellules", r -> assertThat(r).contains("plus de"));
  }
}
