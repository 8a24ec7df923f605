package fr.contratdeville.testing.generation;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.modele.Volet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Makes contracts of every shape, in which all attributes of all nouns occur. */
final class ContratGenerators {

  private ContratGenerators() {}

  static Arbitrary<ContratDeVille> contrat() {
    return Builders.withBuilder(ContratDeVille::builder)
        .use(ValeurGenerators.texte())
        .in(ContratDeVille.Builder::intitule)
        .use(CodeGenerators.contrat())
        .withProbability(0.5)
        .in(ContratDeVille.Builder::code)
        .use(Arbitraries.of(GenerationContrat.class))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::generation)
        .use(ValeurGenerators.periode())
        .withProbability(0.5)
        .in(ContratDeVille.Builder::periode)
        .use(ValeurGenerators.exercice())
        .withProbability(0.5)
        .in(ContratDeVille.Builder::exercice)
        .use(FinancementGenerators.financeur().list().ofMaxSize(4))
        .in(ContratDeVille.Builder::addAllFinanceurs)
        .use(CadreGenerators.territoire().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::addAllTerritoires)
        .use(CadreGenerators.cadre().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::addAllCadres)
        .use(MesureGenerators.tableau().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::addAllTableaux)
        .use(ActionGenerators.reportable().list().ofMaxSize(3).map(ContratGenerators::clesUniques))
        .in(ContratDeVille.Builder::addAllActions)
        .use(FinancementGenerators.total().list().ofMaxSize(3))
        .in(ContratDeVille.Builder::addAllTotaux)
        .use(ValeurGenerators.emplacements())
        .in(ContratDeVille.Builder::putAllEmplacements)
        .use(ActionGenerators.complement().list().ofMaxSize(4))
        .in(ContratDeVille.Builder::addAllComplements)
        .build(ContratDeVille.Builder::build);
  }

  private static List<Action> clesUniques(List<Action> actions) {
    Set<String> cles = new HashSet<>();
    List<Action> uniques = new ArrayList<>();
    for (Action action : actions) {
      uniques.add(action.withVolets(action.volets().stream()
          .map(volet -> volet.cle().isEmpty() || cles.add(volet.cle().get())
              ? volet
              : Volet.builder().from(volet).cle(Optional.empty()).build())
          .toList()));
    }
    return uniques;
  }
}
