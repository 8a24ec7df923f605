package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableauxMalLusTest {
  private static Rapport examiner(DocumentFaux document) {
    return Controles.standard().examiner(document.contrat(), document.lus());
  }

  private static List<Constat> malLus(Rapport rapport) {
    return rapport.constats().stream()
        .filter(c -> c.id().equals(Constat.TABLEAU_MAL_LU))
        .toList();
  }

  @Test
  void moreErrorsThanRowsAreOneDoubtAndNoErrorsOfTheDocument() {
    Rapport rapport = examiner(new DocumentFaux(1, 30, 3));
    assertThat(malLus(rapport)).singleElement().satisfies(c -> {
      assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
      assertThat(c.cle()).isEqualTo(new CleConstat("CV-LEC-04", "F0!A1:D30"));
      assertThat(c.message().fr()).contains("119 erreurs pour 30 rangées");
    });
    assertThat(rapport.nombre(Gravite.ERREUR)).isZero();
    assertThat(rapport.constats())
        .filteredOn(c -> c.id().equals("CV-TOT-01"))
        .hasSize(29)
        .allSatisfy(c ->
            assertThat(c.decouleDe()).containsExactly(new CleConstat("CV-LEC-04", "F0!A1:D30")));
    assertThat(rapport.texte(Locale.FRENCH)).containsOnlyOnce("CV-TOT-01  Information");
  }

  @Test
  void asManyErrorsAsRowsAreErrorsOfTheDocument() {
    DocumentFaux document = new DocumentFaux(1, 30, 0);
    Rapport rapport = Controles.standard().examiner(document.contrat(), document.autresErreurs(1));
    assertThat(rapport.nombre(Gravite.ERREUR)).isEqualTo(30);
    assertThat(malLus(rapport)).isEmpty();
  }

  @Test
  void theErrorsOfAFewRowsMayFollowFromOneFigure() {
    Rapport rapport = examiner(new DocumentFaux(1, 5, 3));
    assertThat(rapport.nombre(Gravite.ERREUR)).isEqualTo(19);
    assertThat(malLus(rapport)).isEmpty();
  }

  @Test
  void eachTableIsJudgedByItsOwnRows() {
    assertThat(malLus(examiner(new DocumentFaux(3, 30, 3)))).hasSize(3);
  }

  @Test
  void findingsThatAreOnlyCountedAreCounted() {
    DocumentFaux document = new DocumentFaux(1, 300, 0);
    Rapport rapport = Controles.standard()
        .withProfil(Profil.builder().nom("peu").plafond(30).build())
        .examiner(document.contrat(), document.autresErreurs(10));
    assertThat(malLus(rapport))
        .singleElement()
        .satisfies(c -> assertThat(c.message().fr()).contains("309 erreurs pour 300 rangées"));
  }

  @Test
  void whoKnowsThatTheTableWasReadRightSetsTheDoubtAside() {
    DocumentFaux document = new DocumentFaux(1, 30, 3);
    Rapport rapport = Controles.standard()
        .withProfil(Profil.builder()
            .nom("lu")
            .addSuppression(Suppression.builder()
                .id("CV-LEC-04")
                .lieu("F0!A1:D30")
                .raison("le tableau est faux")
                .auteur("service")
                .date(LocalDate.of(2024, 1, 1))
                .build())
            .build())
        .examiner(document.contrat(), document.lus());
    assertThat(malLus(rapport)).isEmpty();
    assertThat(rapport.ecartes()).hasSize(1);
    assertThat(rapport.nombre(Gravite.ERREUR)).isEqualTo(119);
  }
}
