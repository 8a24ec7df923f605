package fr.contratdeville.examples.recettes;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.suite.ControleSuite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

/** The control of the recipe keeps to what every control keeps to, and is found by its service. */
class PorteurNommeProperties extends ControleSuite {

  @Override
  protected Controles controles() {
    return Controles.aucun().withControle(new PorteurNomme());
  }

  @Example
  void serviceLoaderFindsIt() {
    assertThat(Controles.standard().withPlugins().controles())
        .extracting(Controle::id)
        .endsWith("CV-LOC-01");
  }

  @Example
  void aFindingHasThePlaceOfTheTitle() throws IOException {
    ContratDeVille lu = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur();
    Action sans =
        Action.builder().from(lu.actions().get(0)).porteur(Optional.empty()).build();

    assertThat(controles().examiner(lu)).hasNoConstat();
    assertThat(controles().examiner(lu.withActions(List.of(sans))))
        .constat("CV-LOC-01", "Bilan 2023!B6");
  }
}
