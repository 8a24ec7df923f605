package fr.contratdeville.tableaux.reconnaissance.francais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Cellule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class EffectifFrancaisProperties {

  @Property
  void anyTextIsReadWithoutAnException(@ForAll @StringLength(max = 60) String texte) {
    assertThat(EffectifFrancais.read(Cellule.texte(1, 1, texte))).isNotNull();
  }
}
