package fr.contratdeville.constat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparaisonTest {

  private static Constat constat(String id, String chemin, String message) {
    return Constat.builder()
        .id(id)
        .gravite(Gravite.ERREUR)
        .chemin(chemin)
        .message(Message.of(message, message + " (en)"))
        .build();
  }

  private static Rapport rapport(Constat... constats) {
    return Rapport.builder().constats(Arrays.asList(constats)).build();
  }

  @Test
  void a_finding_in_its_place_is_unchanged_whatever_its_figures() {
    Comparaison comparaison = Comparaison.of(
        rapport(constat("CV-TOT-01", "/a", "écart de 10")),
        rapport(constat("CV-TOT-01", "/a", "écart de 12")));
    assertThat(comparaison.inchanges()).containsExactly(constat("CV-TOT-01", "/a", "écart de 12"));
    assertThat(comparaison.nouveaux()).isEmpty();
    assertThat(comparaison.disparus()).isEmpty();
  }

  @Test
  void a_finding_that_moved_with_its_row_is_unchanged_too() {
    Comparaison comparaison = Comparaison.of(
        rapport(constat("CV-TOT-01", "/actions/3", "x")),
        rapport(constat("CV-TOT-01", "/actions/4", "x")));
    assertThat(comparaison.inchanges()).hasSize(1);
    assertThat(comparaison.nouveaux()).isEmpty();
  }

  @Test
  void what_is_new_and_what_is_gone_is_said() {
    Comparaison comparaison = Comparaison.of(
        rapport(constat("CV-TOT-01", "/a", "x"), constat("CV-TOT-02", "/b", "y")),
        rapport(constat("CV-TOT-01", "/a", "x"), constat("CV-TOT-03", "/b", "z")));
    assertThat(comparaison.texte(Locale.FRENCH)).isEqualTo("""
        Nouveaux 1, disparus 1, inchangés 1
        + CV-TOT-03 /b  z
        - CV-TOT-02 /b  y
        """);
    assertThat(comparaison.texte(Locale.ENGLISH)).startsWith("New 1, gone 1, unchanged 1\n");
  }

  @Test
  void twice_the_same_finding_is_two_findings() {
    Constat deux = constat("CV-DUP-01", "", "double");
    Comparaison comparaison = Comparaison.of(rapport(deux), rapport(deux, deux));
    assertThat(comparaison.nouveaux()).hasSize(1);
    assertThat(comparaison.inchanges()).hasSize(1);
    assertThat(Comparaison.of(rapport(deux, deux), rapport(deux)).disparus()).hasSize(1);
  }

  @Test
  void markdown_protects_the_signs_of_the_document() {
    Rapport rapport = Rapport.builder()
        .source("a_b.xlsx")
        .addConstat(Constat.builder()
            .from(constat("CV-TOT-01", "/a", "« A|B *c* » <br>"))
            .addCellule(Emplacement.parse("[a.xlsx]F!L27"))
            .build())
        .build();
    assertThat(rapport.markdown(Locale.FRENCH))
        .startsWith("# Rapport : a\\_b.xlsx\n")
        .contains("- **CV-TOT-01** Erreur `F!L27`", "A\\|B \\*c\\* » \\<br\\>");
  }

  @Test
  void each_finding_leads_to_what_its_control_compares_at_the_end_of_the_page() {
    Rapport rapport = rapport(
        constat("CV-TOT-01", "/a", "un"),
        constat("CV-TOT-01", "/b", "deux"),
        constat("CV-LAY-04", "", "lu"));
    String page = rapport.markdown(
        Locale.FRENCH,
        id -> id.equals("CV-TOT-01")
            ? Optional.of(Message.of("Le <total> d'une ligne."))
            : Optional.empty());
    assertThat(page)
        .contains("- **[CV-TOT-01](#cv-tot-01)** Erreur", "- **CV-LAY-04** Erreur")
        .endsWith("""
            ## Ce que comparent ces contrôles

            - <a id="cv-tot-01"></a>**CV-TOT-01** Le \\<total\\> d'une ligne.
            """);
    assertThat(rapport.markdown(Locale.FRENCH)).doesNotContain("](", "Ce que comparent");
  }
}
