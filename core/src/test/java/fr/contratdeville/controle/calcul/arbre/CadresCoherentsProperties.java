package fr.contratdeville.controle.calcul.arbre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Noeud;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CadresCoherentsProperties {
  private static final List<Controle> REGLES = Controles.standard().controles().stream()
      .filter(c -> c.id().matches("CV-(CNT|SEQ|REF|CAD)-.*"))
      .toList();

  /** How many objectives each axis has, and how many actions each of them. */
  @Provide
  Arbitrary<List<List<Integer>>> formes() {
    return Arbitraries.integers()
        .between(1, 4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4);
  }

  private static CadreStrategique partie(
      String intitule, List<List<Integer>> forme, boolean compte) {
    List<Noeud> axes = new ArrayList<>();
    for (int a = 1; a <= forme.size(); a++) {
      List<Noeud> objectifs = new ArrayList<>();
      int actions = 0;
      for (int o = 1; o <= forme.get(a - 1).size(); o++) {
        String numero = a + "." + o;
        int nombre = forme.get(a - 1).get(o - 1);
        actions += nombre;
        objectifs.add(Noeud.builder()
            .from(noeud(
                "objectif",
                numero,
                "Objectif " + mot(a, o),
                IntStream.range(0, nombre)
                    .mapToObj(i -> noeud(
                        "action", numero + "." + (char) ('a' + i), "Action " + mot(nombre, i)))
                    .toArray(Noeud[]::new)))
            .addIndicateur(Indicateur.builder().libelle("Nombre de séances").build())
            .build());
      }
      Noeud axe = noeud("axe", "" + a, "Axe " + mot(a, 0), objectifs.toArray(Noeud[]::new));
      axes.add(
          compte
              ? Noeud.builder()
                  .from(axe)
                  .addTotaux(compte(objectifs.size(), "objectifs"), compte(actions, "actions"))
                  .build()
              : axe);
    }
    return cadre(intitule, axes.toArray(Noeud[]::new));
  }

  private static String mot(int a, int b) {
    return "" + (char) ('a' + a) + (char) ('f' + b) + "mmmm";
  }

  private static List<String> constats(CadreStrategique... cadres) {
    Controles controles = Controles.aucun();
    for (Controle regle : REGLES) {
      controles = controles.withControle(regle);
    }
    return controles.examiner(contrat(cadres)).constats().stream()
        .map(c -> c.id() + " " + c.decouleDe().stream().map(CleConstat::id).toList())
        .sorted()
        .toList();
  }

  @Property(tries = 200)
  void a_framework_told_twice_without_a_fault_leaves_every_rule_silent(
      @ForAll("formes") List<List<Integer>> forme) {
    assertThat(constats(partie("Tableau", forme, true), partie("Fiches", forme, false)))
        .isEmpty();
  }

  /** Takes the first action of an objective that has others out of one part. */
  @Property(tries = 200)
  void a_line_that_one_part_lacks_is_one_fault_that_three_rules_see(
      @ForAll("formes") List<List<Integer>> forme, @ForAll @IntRange(min = 0, max = 3) int choix) {
    int a = choix % forme.size();
    forme.get(a).set(0, 2 + choix % 3);
    CadreStrategique tableau = partie("Tableau", forme, true);
    CadreStrategique perdu = sansPremiereAction(tableau, a);
    assertThat(constats(perdu, partie("Fiches", forme, false)))
        .containsExactly("CV-CAD-05 [CV-SEQ-01]", "CV-CNT-02 [CV-SEQ-01]", "CV-SEQ-01 []");
  }

  private static CadreStrategique sansPremiereAction(CadreStrategique cadre, int a) {
    List<Noeud> axes = new ArrayList<>(cadre.noeuds());
    Noeud axe = axes.get(a);
    List<Noeud> objectifs = new ArrayList<>(axe.noeuds());
    Noeud objectif = objectifs.get(0);
    List<Noeud> actions = objectif.noeuds().subList(1, objectif.noeuds().size());
    objectifs.set(0, Noeud.builder().from(objectif).noeuds(actions).build());
    axes.set(a, Noeud.builder().from(axe).noeuds(objectifs).build());
    return CadreStrategique.builder().from(cadre).noeuds(axes).build();
  }

  @Property(tries = 100)
  void an_announced_number_that_is_wrong_is_told_once(
      @ForAll("formes") List<List<Integer>> forme, @ForAll @IntRange(min = 1, max = 9) int deTrop) {
    CadreStrategique juste = partie("Tableau", forme, true);
    List<Noeud> axes = new ArrayList<>(juste.noeuds());
    long actions = forme.get(0).stream().mapToInt(Integer::intValue).sum();
    axes.set(
        0,
        Noeud.builder()
            .from(axes.get(0))
            .totaux(List.of(compte(actions + deTrop, "actions")))
            .build());
    assertThat(constats(CadreStrategique.builder().from(juste).noeuds(axes).build()))
        .containsExactly("CV-CNT-02 []");
  }
}
