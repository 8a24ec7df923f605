package fr.contratdeville.tableaux.listes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.tableaux.Tableur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published schemas and headings of lists: the money, its step and the porteurs are read. */
class EntetesPubliesTest {
  private static final List<String> NOMS =
      List.of("Club des Prés", "Les Ateliers", "Phare", "Maison des Savoirs");
  private static final List<String> TITRES =
      List.of("Sport pour toutes", "Langue et emploi", "Théâtre", "Aide aux devoirs");
  private static final List<String> SIRETS =
      List.of("41922650100015", "41308631500038", "44332616000019", "42079178200030");
  private static final int[] EUROS = {5000, 1250, 800, 12400};
  private static final Map<Character, EtapeMontant> ETAPES = Map.of(
      'v', EtapeMontant.VERSE,
      'a', EtapeMontant.ACCORDE,
      'd', EtapeMontant.DEMANDE,
      'p', EtapeMontant.PROPOSE,
      'e', EtapeMontant.ENGAGE,
      'r', EtapeMontant.REALISE);

  static List<String> lignes() {
    return EntetesPublies.LIGNES;
  }

  @ParameterizedTest
  @MethodSource("lignes")
  void theMoneyItsStepAndThePorteursAreRead(String entete) {
    Tableur tableur = Tableur.feuille("export");
    Map<String, BigDecimal> dit = new TreeMap<>();
    String[] colonnes = entete.split("\\|", -1);
    List<Object> titres = new ArrayList<>();
    for (String colonne : colonnes) {
      titres.add(colonne.substring(0, colonne.lastIndexOf('=')));
    }
    tableur.rangee(titres.toArray());
    for (int i = 0; i < NOMS.size(); i++) {
      List<Object> rangee = new ArrayList<>();
      for (int c = 0; c < colonnes.length; c++) {
        String genre = colonnes[c].substring(colonnes[c].lastIndexOf('=') + 1);
        Object valeur = cellule(genre, i, c);
        rangee.add(valeur);
        if (genre.startsWith("M")) {
          EtapeMontant etape = genre.length() > 1 ? ETAPES.get(genre.charAt(1)) : null;
          dit.merge(NOMS.get(i) + " " + etape, new BigDecimal((Integer) valeur), BigDecimal::add);
        }
      }
      tableur.rangee(rangee.toArray());
    }
    Lecture lecture = tableur.lire();
    Map<String, BigDecimal> lu = new TreeMap<>();
    lecture.valeur().lignes().stream()
        .filter(l -> l.ligne().montant().isPresent())
        .forEach(l -> lu.merge(
            l.action().porteur().map(Porteur::nom).orElse("?") + " "
                + l.ligne().etape().orElse(null),
            new BigDecimal(l.ligne().montant().orElseThrow().euros().toBigInteger()),
            BigDecimal::add));
    assertThat(lu).as(lecture.toString()).isEqualTo(dit);
    assertThat(lecture.constats())
        .filteredOn(c -> c.gravite() == Gravite.ERREUR || c.id().equals("CV-LAY-20"))
        .isEmpty();
  }

  private static Object cellule(String genre, int i, int colonne) {
    return switch (genre.charAt(0)) {
      case 'P' -> NOMS.get(i);
      case 'T' -> TITRES.get(i);
      case 'M' -> EUROS[(i + colonne) % EUROS.length];
      case 'F' -> "DGCL - PREF-147";
      case 'S' -> SIRETS.get(i);
      case 'D' -> "2024-0" + (i + 1) + "-14";
      case 'N' -> 2104000001 + i * 7;
      case 'Y' -> 2024;
      case 'I' -> 30007 + i * 21;
      case 'C' -> 30000 + i * 100;
      case 'd' -> 30 + (i % 2) * 9;
      case 'r' -> i % 2 == 0 ? 76 : 27;
      case 'g' -> i % 2 == 0 ? 147 : 104;
      case 'p' -> 12 + i;
      case '%' -> i % 2 == 0 ? 1 : 0.5;
      case 'c' -> 20000 + i * 1000;
      case 't' -> EUROS[(i + 2) % 4] + EUROS[(i + 3) % 4] + EUROS[(i + 4) % 4];
      default -> i == 3 ? null : List.of("Sports", "Culture", "unique").get((i + colonne) % 3);
    };
  }
}
