package fr.contratdeville.tableaux.reconnaissance.francais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais.Identifiant;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais.IdentifiantAbime;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais.IdentifiantLu;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais.SansIdentifiant;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SIREN of the Grand Dole, of La Poste and of Alès Agglomération; their establishments are
 * examples.
 */
class IdentifiantFrancaisTest {
  private static final String SIRET = "20001065000014";

  private static Cellule texte(String texte) {
    return Cellule.texte(1, 1, texte);
  }

  private static Cellule nombre(String nombre) {
    return Cellule.nombre(1, 1, new BigDecimal(nombre), Nature.NOMBRE, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SIRET,
        "200 010 650 00014",
        "200\u00A0010\u202F650\u00A000014",
        "200.010.650.00014",
        " 20001065000014\n",
        "200010650-00014"
      })
  void readsASiretWhateverItsSpaces(String texte) {
    assertThat(IdentifiantFrancais.siret(texte(texte)))
        .isEqualTo(new Identifiant<>(Siret.parse(SIRET), false));
  }

  @Test
  void aSiretStoredAsANumberIsSaidToBe() {
    Identifiant<Siret> attendu = new Identifiant<>(Siret.parse(SIRET), true);
    assertThat(IdentifiantFrancais.siret(nombre(SIRET))).isEqualTo(attendu);
    assertThat(IdentifiantFrancais.siret(texte(SIRET + ".0"))).isEqualTo(attendu);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,43E+13|CV-IDE-02|derniers chiffres",
        "2.43e13|CV-IDE-02|derniers chiffres",
        "20001065000016|CV-IDE-01|clé",
        "200010650|CV-IDE-02|SIREN",
        "en cours|CV-IDE-02|14 chiffres",
        "2000106500001|CV-IDE-02|14 chiffres",
        "2000106500001412|CV-IDE-02|14 chiffres",
        "W301001234|CV-IDE-02|14 chiffres"
      })
  void aDamagedSiretIsNeverRepaired(String texte, String id, String pourquoi) {
    assertThat(IdentifiantFrancais.siret(texte(texte)))
        .isInstanceOfSatisfying(IdentifiantAbime.class, a -> {
          assertThat(a.id()).isEqualTo(id);
          assertThat(a.pourquoi().fr()).contains(pourquoi);
        });
  }

  @Test
  void aNumberThatLostItsDigitsIsNoSiretEvenWithARightKey() {
    assertThat(IdentifiantFrancais.siret(nombre("2.43E+13"))).isInstanceOf(IdentifiantAbime.class);
    assertThat(IdentifiantFrancais.siret(nombre("20001065000000")))
        .isInstanceOf(IdentifiantAbime.class);
    assertThat(IdentifiantFrancais.siret(nombre("20001065000014.5")))
        .isInstanceOf(IdentifiantAbime.class);
  }

  @Test
  void lostZerosAreNamedAndNotPutBack() {
    // 00572000800019 has a right key and two leading zeros, as the oldest SIREN do.
    String complet = "00572000800019";
    assertThat(Siret.parse(complet).siren()).hasToString("005720008");
    assertThat(IdentifiantFrancais.siret(nombre("572000800019")))
        .isInstanceOfSatisfying(
            IdentifiantAbime.class,
            a -> assertThat(a.pourquoi().fr()).contains("zéros de tête", complet));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "–", "\u00A0", "/"})
  void aBlankOrADashIsNothing(String texte) {
    assertThat(IdentifiantFrancais.siret(texte(texte))).isEqualTo(new SansIdentifiant<>());
    assertThat(IdentifiantFrancais.rna(texte(texte))).isEqualTo(new SansIdentifiant<>());
    assertThat(IdentifiantFrancais.qpv(texte(texte))).isEqualTo(new SansIdentifiant<>());
    assertThat(IdentifiantFrancais.commune(texte(texte))).isEqualTo(new SansIdentifiant<>());
  }

  @Test
  void readsTheOtherCodesWhateverTheirCaseAndSpaces() {
    assertThat(IdentifiantFrancais.rna(texte(" w301 001 234")))
        .isEqualTo(new Identifiant<>(Rna.parse("W301001234"), false));
    assertThat(IdentifiantFrancais.qpv(texte("qp 030 010")))
        .isEqualTo(new Identifiant<>(CodeQPV.parse("QP030010"), false));
    assertThat(IdentifiantFrancais.qpv(texte("QN03010M")))
        .isEqualTo(new Identifiant<>(CodeQPV.parse("QN03010M"), false));
    assertThat(IdentifiantFrancais.commune(nombre("30028")))
        .isEqualTo(new Identifiant<>(CodeCommune.parse("30028"), true));
    assertThat(IdentifiantFrancais.commune(texte("2a004")))
        .isEqualTo(new Identifiant<>(CodeCommune.parse("2A004"), false));
  }

  @Test
  void otherDamageIsSaid() {
    assertThat(id(IdentifiantFrancais.rna(texte("301001234")))).isEqualTo("CV-IDE-05");
    assertThat(id(IdentifiantFrancais.qpv(texte("QP30010")))).isEqualTo("CV-IDE-03");
    assertThat(IdentifiantFrancais.commune(nombre("2691")))
        .isInstanceOfSatisfying(
            IdentifiantAbime.class,
            a -> assertThat(a.pourquoi().en()).contains("leading zero", "02691"));
    assertThat(id(IdentifiantFrancais.commune(texte("Alès")))).isEqualTo("CV-IDE-05");
    assertThat(id(IdentifiantFrancais.siret(Cellule.erreur(1, 1, "#N/A")))).isEqualTo("CV-IDE-02");
    assertThat(id(IdentifiantFrancais.siret(Cellule.vide(1, 1).withFormule("A2"))))
        .isEqualTo("CV-IDE-02");
  }

  private static String id(IdentifiantLu<?> lu) {
    return lu instanceof IdentifiantAbime<?> abime ? abime.id() : lu.toString();
  }
}
