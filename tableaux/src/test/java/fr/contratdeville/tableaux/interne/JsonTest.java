package fr.contratdeville.tableaux.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void readsWhatPeopleEdit() throws Json.Refus {
    assertThat(Json.lire(
            "\uFEFF { \"a\" : [ ] ,\r\n\"b\":[1,-20, true ,\"\\u00e9\\n\\\"\\/\"],\"c\":{}} \n"))
        .isEqualTo(Map.of("a", List.of(), "b", List.of(1, -20, true, "é\n\"/"), "c", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{\"a\" 1}",
        "[1 2]",
        "null",
        "1.5",
        "01",
        "1e3",
        "12345678901",
        "'a'",
        "\"a",
        "\"a\nb\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u+123\"",
        "{} {}",
        "[1]]",
        "{\"a\":1,\"a\":2}",
        "// rien",
        "True"
      })
  void refusesAllElse(String json) {
    assertThatThrownBy(() -> Json.lire(json)).isInstanceOf(Json.Refus.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\n \"a\": oui}'|ligne 2",
        "'[\n\n1\n2]'|ligne 4",
        "'{\"a\":\n1'|ligne 2",
        "x|ligne 1"
      })
  void namesTheLine(String json, String ligne) {
    assertThatThrownBy(() -> Json.lire(json)).hasMessageStartingWith(ligne);
  }

  @Test
  void depthIsBounded() {
    assertThatThrownBy(() -> Json.lire("[".repeat(100_000))).isInstanceOf(Json.Refus.class);
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("objets") Map<String, Object> objet) throws Json.Refus {
    assertThat(Json.lire(FichierJson.texte(objet, ""))).isEqualTo(objet);
  }

  @Property
  void whateverTheTextItIsReadOrRefused(@ForAll String texte) {
    for (String json : new String[] {texte, "[" + texte, "{\"" + texte, "[\"" + texte + "\"]"}) {
      try {
        assertThat(Json.lire(json)).isNotNull();
      } catch (Json.Refus e) {
        assertThat(e.raison().en()).startsWith("line ");
      }
    }
  }

  @Provide
  Arbitrary<Map<String, Object>> objets() {
    Arbitrary<Object> feuilles = Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8).map(s -> (Object) s),
        Arbitraries.integers().between(-999_999_999, 999_999_999).map(i -> (Object) i),
        Arbitraries.of(true, false).map(b -> (Object) b));
    Arbitrary<Object> listes = feuilles.list().ofMaxSize(3).map(l -> (Object) l);
    Arbitrary<Object> petits = objets(Arbitraries.oneOf(feuilles, listes)).map(m -> (Object) m);
    return objets(Arbitraries.oneOf(feuilles, listes, petits));
  }

  private static Arbitrary<Map<String, Object>> objets(Arbitrary<Object> valeurs) {
    return Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), valeurs)
        .ofMaxSize(5)
        .map(LinkedHashMap::new);
  }
}
