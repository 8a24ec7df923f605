package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CadreStrategiqueProperties {

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyNodeIsListedOnceAfterItsParent(@ForAll("cadres") CadreStrategique cadre) {
    List<Noeud> attendus = new ArrayList<>();
    cadre.noeuds().forEach(noeud -> ajouter(noeud, attendus));
    assertThat(cadre.tous()).containsExactlyElementsOf(attendus);
    Set<String> niveaux = new HashSet<>();
    cadre.tous().forEach(noeud -> niveaux.add(noeud.niveau()));
    assertThat(niveaux.stream().mapToInt(niveau -> cadre.niveau(niveau).size()).sum())
        .isEqualTo(attendus.size());
  }

  private static void ajouter(Noeud noeud, List<Noeud> liste) {
    liste.add(noeud);
    noeud.noeuds().forEach(enfant -> ajouter(enfant, liste));
  }

  /** What can be reached, found in another way: targets of targets until nothing is added. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void pointersEndWhereSomethingIsSaid(@ForAll("cadres") CadreStrategique cadre) {
    for (Noeud depart : cadre.tous()) {
      Set<Noeud> atteints = new HashSet<>(cibles(cadre, depart));
      boolean plus = true;
      while (plus) {
        Set<Noeud> autres = new HashSet<>();
        atteints.stream()
            .filter(noeud -> noeud.estUnSimpleRenvoi() && !noeud.equals(depart))
            .forEach(noeud -> autres.addAll(cibles(cadre, noeud)));
        plus = atteints.addAll(autres);
      }
      atteints.remove(depart);
      atteints.removeIf(Noeud::estUnSimpleRenvoi);
      assertThat(cadre.aboutissements(depart)).containsExactlyInAnyOrderElementsOf(atteints);
    }
  }

  private static List<Noeud> cibles(CadreStrategique cadre, Noeud noeud) {
    return noeud.renvois().stream()
        .flatMap(renvoi -> renvoi.cibles().stream())
        .flatMap(cible -> cadre.noeuds(cible).stream())
        .toList();
  }

  @Provide
  Arbitrary<CadreStrategique> cadres() {
    return noeud(2)
        .list()
        .ofMaxSize(4)
        .map(noeuds ->
            CadreStrategique.builder().intitule("Fiches").addAllNoeuds(noeuds).build());
  }

  private static Arbitrary<Noeud> noeud(int niveaux) {
    Arbitrary<Repere> reperes = Arbitraries.of("1", "2", "3", "1.1").map(Repere::parse);
    Arbitrary<List<Noeud>> enfants =
        niveaux == 0 ? Arbitraries.just(List.of()) : noeud(niveaux - 1).list().ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of("pilier", "objectif"),
            reperes.optional(0.7),
            Arbitraries.strings().alpha().ofLength(6),
            enfants,
            reperes.list().ofMaxSize(3))
        .as((niveau, repere, titre, noeuds, cibles) -> {
          Noeud.Builder noeud =
              Noeud.builder().niveau(niveau).repere(repere).titre(titre).addAllNoeuds(noeuds);
          return cibles.isEmpty()
              ? noeud.build()
              : noeud.addRenvoi(Renvoi.builder().addAllCibles(cibles).build()).build();
        });
  }
}
