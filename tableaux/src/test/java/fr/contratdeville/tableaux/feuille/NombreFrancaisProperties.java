package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class NombreFrancaisProperties {

  private static final long MAX = 999_999_999_999L;

  @Provide
  Arbitrary<String> espaces() {
    return Arbitraries.of(" ", "\u00A0", "\u202F", "\u2009", "");
  }

  @Provide
  Arbitrary<String> unites() {
    return Arbitraries.of("", "€", " €", "\u00A0€", " euros");
  }

  @Property
  void readsWhatAFrenchHandWrites(
      @ForAll @LongRange(min = -MAX, max = MAX) long centimes,
      @ForAll @From("espaces") String espace,
      @ForAll @From("unites") String unite,
      @ForAll boolean parentheses) {
    Montant montant = Montant.ofCentimes(centimes);
    String nombre = grouper(montant.abs(), espace) + unite;
    String texte = centimes >= 0 ? nombre : parentheses ? "(" + nombre + ")" : "-" + nombre;

    assertThat(NombreFrancais.montant(texte)).isEqualTo(new MontantLu.Valeur(montant, false));
  }

  private static String grouper(Montant montant, String espace) {
    String[] parties = montant.toString().split("\\.", 2);
    StringBuilder entier = new StringBuilder(parties[0]);
    for (int i = entier.length() - 3; i > 0; i -= 3) {
      entier.insert(i, espace);
    }
    return entier + (parties[1].equals("00") ? "" : "," + parties[1]);
  }

  @Property
  void aNumberCellIsItsAmount(@ForAll @LongRange(min = -MAX, max = MAX) long centimes) {
    assertThat(Cellule.nombre(1, 1, BigDecimal.valueOf(centimes, 2)).montant())
        .isEqualTo(new MontantLu.Valeur(Montant.ofCentimes(centimes), false));
  }

  @Property
  void aSinglePointOrCommaBeforeThreeDigitsIsNeverGuessed(
      @ForAll @LongRange(min = 1, max = 999) long milliers,
      @ForAll @LongRange(min = 0, max = 999) long unites,
      @ForAll boolean point) {
    String texte = milliers + (point ? "." : ",") + String.format("%03d", unites);
    assertThat(NombreFrancais.montant(texte))
        .isEqualTo(new MontantLu.Illisible(MontantLu.Raison.SEPARATEUR));
  }

  @Property
  void anyTextIsReadWithoutAnException(@ForAll @StringLength(max = 60) String texte) {
    assertThat(NombreFrancais.montant(texte)).isNotNull();
    assertThat(Cellule.texte(1, 1, texte).part()).isNotNull();
  }

  @Property
  void noSumOverAWorkbookOverflows(@ForAll BigDecimal nombre) {
    if (Cellule.nombre(1, 1, nombre).montant() instanceof MontantLu.Valeur valeur) {
      long cellules = 1_000_000;
      Math.multiplyExact(valeur.montant().centimes(), cellules);
    }
  }
}
