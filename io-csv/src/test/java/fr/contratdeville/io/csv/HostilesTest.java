package fr.contratdeville.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.suite.HostileFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of 5 MiB, whatever it holds, is read or refused in a heap of 256 MiB. */
class HostilesTest {
  /**
   * Most take a second or less; 60 000 actions, or 200 000 words that are all different, 8 on a
   * machine that does nothing else, and more on one that does.
   */
  private static final Duration LIMITE = Duration.ofSeconds(30);

  @TempDir
  Path dossier;

  /** The start of a text, and the same again until the text is large. */
  private static byte[] texte(String debut, String encore) {
    int octets = debut.getBytes(StandardCharsets.UTF_8).length;
    int chacun = encore.getBytes(StandardCharsets.UTF_8).length;
    return (debut + encore.repeat((HostileFiles.SIZE - octets) / chacun))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hasard(int plusPetit, int plusGrand) {
    byte[] octets = new byte[HostileFiles.SIZE];
    Random hasard = new Random(plusPetit);
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (byte) (plusPetit + hasard.nextInt(plusGrand - plusPetit + 1));
    }
    return octets;
  }

  private static byte[] lignes(String debut, int nombre, IntFunction<String> ligne) {
    return IntStream.range(0, nombre)
        .mapToObj(ligne)
        .collect(Collectors.joining("\n", debut, "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Words of letters drawn from some, a cell each. */
  private static String mots(int germe, int cellules, String lettres) {
    Random hasard = new Random(germe);
    return IntStream.range(0, cellules)
        .mapToObj(c -> IntStream.range(0, 3 + hasard.nextInt(15))
            .mapToObj(i -> String.valueOf(lettres.charAt(hasard.nextInt(lettres.length()))))
            .collect(Collectors.joining()))
        .collect(Collectors.joining(";"));
  }

  private static Map<String, byte[]> hostiles() {
    String entete = "Porteur;Action;Etat;Ville;Total\n";
    Map<String, byte[]> tous = new TreeMap<>();
    for (char signe : new char[] {'a', '1', ' ', '\t', ';', ',', '|', '"', '\n', '\r', '-', '+'}) {
      tous.put("signe_" + (int) signe, texte("", String.valueOf(signe)));
      tous.put("cellule_" + (int) signe, texte(entete + "A;B;\"", String.valueOf(signe)));
    }
    tous.put("accents", texte(entete + "A;B;", "e\u0301\u0300\u0302"));
    tous.put("ligatures", texte(entete + "A;", "\uFDFA"));
    tous.put("nuls", texte(entete, "\0"));
    tous.put("colonnes", texte(entete, "1;2\n1;2;3\n1\n;;;;;\n"));
    tous.put("une_rangee", texte(entete, "1;"));
    tous.put("rangees", texte(entete, "A;B;1;1;2\n"));
    tous.put("rangees_de_zeros", texte(entete, "A;B;0;0;0\n"));
    tous.put("entetes", texte("", entete));
    tous.put("totaux", texte(entete + "A;B;1;1;2\n", "Total;;1;1;2\n"));
    tous.put("guillemets", texte(entete, "\"\"\"\";"));
    tous.put("citations", texte(entete, "\"a\nb\";\"c\"\n"));
    tous.put("citation_ouverte", texte(entete + "\"", "a;b\n"));
    tous.put(
        "aligne", texte("Porteur     Action    Etat    Ville\n", "A           B         1  2\n"));
    tous.put("mal_aligne", texte("", "a  b   c    d     e   f g  h\n a   b c  d\n"));
    tous.put("barres", texte("+---+---+\n", "| 1 | 2 |\n+---+---+\n"));
    tous.put("barres_longues", texte("", "| "));
    tous.put("points", texte(entete + "A;B;", "1.000."));
    tous.put("montants", texte(entete + "A;B;", "1 000 € "));
    tous.put("fins_de_ligne", texte(entete, "a;1\r\nb;2\rc;3\n"));
    tous.put("actions", lignes(entete, 60_000, i -> "P" + i + ";Action " + i + ";" + i % 97));
    tous.put("noms_proches", lignes(entete, 60_000, i -> "Asso " + i % 1000 + ";A" + i + ";1;2;3"));
    tous.put("mots_distincts", lignes("", 40_000, i -> mots(i, 5, "abcdefghijklmnopqrstuvwxyz")));
    tous.put("mots_perdus", lignes("", 40_000, i -> mots(i, 5, "abcdefghij\uFFFDé\u00c3©")));
    tous.put("nombres", lignes(entete, 40_000, i -> mots(i, 5, "0123456789,. ")));
    tous.put("cellules_longues", lignes(entete, 5, i -> "A;B;" + "mot ".repeat(240_000)));
    tous.put("intitule_long", lignes("Porteur;" + "etat ".repeat(200_000), 9, i -> "\nA;1"));
    tous.put("ligatures_longues", lignes(entete, 3, i -> "A;B;" + "\uFDFA".repeat(500_000)));
    tous.put("accents_longs", lignes(entete, 3, i -> "A;B;" + "e\u0301\u0300".repeat(250_000)));
    tous.put(
        "totaux_et_zeros", lignes(entete, 48_000, i -> (i % 7 == 0 ? "Total" : "A") + ";B;0;0;0"));
    tous.put("hasard", hasard(-128, 127));
    tous.put("hasard_ascii", hasard(32, 126));
    tous.put("hasard_latin", hasard(-96, -1));
    tous.put("hasard_de_signes", hasard(';', '<'));
    return tous;
  }

  @Test
  @Tag("long")
  void hostile_texts_in_a_small_heap() throws Exception {
    assertThat(HostileFiles.read(CsvContratReader.class, hostiles(), dossier, LIMITE))
        .hasEntrySatisfying("nuls", r -> assertThat(r).isNotEmpty())
        .hasEntrySatisfying("signe_10", r -> assertThat(r).isNotEmpty());
  }
}
