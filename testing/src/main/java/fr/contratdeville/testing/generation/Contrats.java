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

/** Contracts of every shape: all attributes of all nouns. */
final class Contrats {

  private Contrats() {}

  static Arbitrary<ContratDeVille> contrat() {
    return Builders.withBuilder(ContratDeVille::builder)
        .use(Mots.texte())
        .in(ContratDeVille.Builder::intitule)
        .use(Codes.contrat())
        .withProbability(0.5)
        .in(ContratDeVille.Builder::code)
        .use(Arbitraries.of(GenerationContrat.class))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::generation)
        .use(Mots.periode())
        .withProbability(0.5)
        .in(ContratDeVille.Builder::periode)
        .use(Mots.exercice())
        .withProbability(0.5)
        .in(ContratDeVille.Builder::exercice)
        .use(Argent.financeur().list().ofMaxSize(4))
        .in(ContratDeVille.Builder::addAllFinanceurs)
        .use(Cadres.territoire().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::addAllTerritoires)
        .use(Cadres.cadre().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::addAllCadres)
        .use(Mesures.tableau().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::addAllTableaux)
        .use(Actions.reportable().list().ofMaxSize(3).map(Contrats::clesUniques))
        .in(ContratDeVille.Builder::addAllActions)
        .use(Argent.total().list().ofMaxSize(3))
        .in(ContratDeVille.Builder::addAllTotaux)
        .use(Mots.emplacements())
        .in(ContratDeVille.Builder::putAllEmplacements)
        .use(Actions.complement().list().ofMaxSize(4))
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
