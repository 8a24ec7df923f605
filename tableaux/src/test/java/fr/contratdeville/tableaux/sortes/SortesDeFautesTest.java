package fr.contratdeville.tableaux.sortes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small tables, at least five for each kind of fault that tables of town halls lead readers into:
 * sums taken for actions, parts counted besides their whole, people counted as euros… The money
 * that each holds is known, and so is every finding that it deserves.
 *
 * <p>A table starts at {@code ###}; its cells are apart by bars; {@code sheet} and {@code merge}
 * say what they say. A line {@code =} is the money by financeur, step and year; a line {@code !} is
 * a finding with its first cell.
 */
class SortesDeFautesTest {

  /** A table with its name and what is expected of it. */
  record Cas(String nom, List<String> lignes) {
    @Override
    public String toString() {
      return nom;
    }

    String argent() {
      return lignes.stream()
          .filter(l -> l.startsWith("= "))
          .map(l -> l.substring(2))
          .collect(Collectors.joining());
    }

    Set<String> constats() {
      return lignes.stream()
          .filter(l -> l.startsWith("! "))
          .map(l -> l.substring(2))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    Lecture lire() {
      Tableur tableur = null;
      for (String ligne : lignes) {
        if (ligne.startsWith("sheet ")) {
          String nom = ligne.substring("sheet ".length());
          tableur = tableur == null ? Tableur.feuille(nom) : tableur.puisFeuille(nom);
        } else if (!ligne.startsWith("= ") && !ligne.startsWith("! ")) {
          tableur = tableur == null ? Tableur.bilan() : tableur;
          poser(tableur, ligne);
        }
      }
      return Objects.requireNonNull(tableur).lire();
    }

    private static void poser(Tableur tableur, String ligne) {
      if (ligne.startsWith("merge ")) {
        tableur.fusion(ligne.substring("merge ".length()).split(" ", -1));
      } else if (ligne.isBlank()) {
        tableur.vides(1);
      } else {
        tableur.rangee(Stream.of(ligne.split("\\|", -1))
            .map(String::strip)
            .map(Cas::valeur)
            .toArray());
      }
    }

    private static Object valeur(String texte) {
      if (texte.matches("-?[0-9]+")) {
        return Integer.valueOf(texte);
      }
      if (texte.matches("-?[0-9]+ =.+")) {
        String[] calcul = texte.split(" =", 2);
        return new Tableur.Calcule(Integer.parseInt(calcul[0]), calcul[1]);
      }
      if (texte.matches("[>*] .+")) {
        boolean gras = texte.charAt(0) == '*';
        return new Tableur.Retrait(gras ? 0 : 1, texte.substring(2), gras);
      }
      if (texte.matches("[0-9]+ %")) {
        BigDecimal pourcent = new BigDecimal(texte.replace(" %", ""));
        return new Tableur.Pourcentage(pourcent.movePointLeft(2).toString());
      }
      return texte.isEmpty() ? null : texte;
    }
  }

  static Stream<Cas> cas() {
    return Stream.of("a-f.txt", "g-n.txt", "o-z.txt", "v.txt").flatMap(f -> cas(f));
  }

  private static Stream<Cas> cas(String fichier) {
    try (InputStream flux = SortesDeFautesTest.class.getResourceAsStream("/sortes/" + fichier)) {
      String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(texte.split("(?m)^### ", -1)).filter(b -> !b.isBlank()).map(bloc -> {
        List<String> lignes = bloc.lines().toList();
        return new Cas(lignes.get(0), lignes.subList(1, lignes.size()));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cas")
  void itsMoneyIsReadAndNothingElseIsSaid(Cas cas) {
    Lecture lecture = cas.lire();
    assertThat(argent(lecture)).as("%s%n%s", cas, lecture).isEqualTo(cas.argent());
    Set<String> constats =
        Controles.standard().examiner(lecture.valeur(), lecture.constats()).constats().stream()
            .filter(c -> c.gravite() != Gravite.INFORMATION)
            .map(SortesDeFautesTest::place)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(constats).as("%s%n%s", cas, lecture).isEqualTo(cas.constats());
  }

  private static String place(Constat constat) {
    return constat.id() + " "
        + constat.cellules().stream()
            .findFirst()
            .map(e -> e instanceof Emplacement.Cellule c ? c.adresse() : e.court())
            .orElse("");
  }

  private static String argent(Lecture lecture) {
    Map<String, Long> sommes = new TreeMap<>();
    for (LigneSituee ligne : lecture.valeur().lignes()) {
      ligne
          .montant()
          .ifPresent(m -> sommes.merge(
              ligne.financeur().nom()
                  + ligne.ligne().etape().map(e -> "/" + e.name()).orElse("")
                  + ligne.ligne().exercice().map(e -> "/" + e.annee()).orElse(""),
              m.centimes() / 100,
              Long::sum));
    }
    return sommes.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
