package fr.contratdeville.controle.regles.identifiants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The two controls of SIRET numbers, on what spreadsheets make of them. */
class SiretTest {

  private static Examen cle(String colonne, String texte) {
    return Essai.examiner(new CleSiret(), ReglesIdentifiants.exemple(colonne, texte));
  }

  private static Examen abime(String texte) {
    return Essai.examiner(new SiretAbime(), ReglesIdentifiants.exemple("N° SIRET", texte));
  }

  @Test
  void numbers_as_people_group_them_are_right() {
    for (String texte : List.of(
        "21300028400017",
        "213 000 284 00017",
        "213.000.284.00017",
        "213-000-284-00017",
        "213 000 284 00017",
        "\"21300028400017\"",
        "35600000000048",
        "35600000049837")) {
      assertThat(cle("SIRET", texte).ecarts()).as(texte).isZero();
      assertThat(abime(texte).examines()).as(texte).isEqualTo(1);
      assertThat(abime(texte).ecarts()).as(texte).isZero();
    }
  }

  @Test
  void a_wrong_key_is_found_where_it_stands() {
    Constat constat = cle("SIRET", "21300028400018").constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.chemin()).isEqualTo("/actions/0/complements/0");
    assertThat(cle("idBeneficiaire", "35600000049838").ecarts()).isEqualTo(1);
    assertThat(cle("SIRET", "21300028400018.0").ecarts()).isEqualTo(1);
  }

  @Test
  void only_columns_of_siret_are_looked_at() {
    assertThat(cle("N° de dossier", "21300028400018").examines()).isZero();
  }

  @Test
  void what_a_spreadsheet_damaged_is_told_by_the_other_control() {
    for (String texte : List.of(
        "2,13E+13", "2.13000284E13", "21300000000000", "21300028400017.0", "21300028400017,00")) {
      assertThat(abime(texte).ecarts()).as(texte).isEqualTo(1);
      assertThat(cle("SIRET", texte).ecarts()).as(texte).isZero();
    }
  }

  @Test
  void lost_zeros_are_given_back_when_the_key_confirms_them() {
    String complet = avecZero();
    Constat constat = abime(complet.substring(1)).constats().get(0);
    assertThat(constat.message().fr()).contains(complet);
  }

  /** A valid number that begins with a zero, made up. */
  private static String avecZero() {
    for (long n = 0; n < 10_000; n++) {
      String essai = String.format(Locale.ROOT, "0012345%02d%05d", n % 100, n / 100 + 10);
      if (new TexteSiret(essai).etat() == TexteSiret.Etat.JUSTE) {
        return essai;
      }
    }
    throw new AssertionError("no number");
  }

  @Test
  void a_siren_alone_a_foreign_number_and_words_are_not_compared() {
    for (String texte : List.of("213000284", "TAHITI A12345", "en cours", "123456789012345")) {
      assertThat(Essai.raison(abime(texte))).as(texte).contains("ce n'est pas un SIRET");
      assertThat(Essai.raison(cle("SIRET", texte))).as(texte).contains("ce n'est pas un SIRET");
    }
  }
}
