package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EchantillonBagnolsTest {

  @TempDir
  Path dossier;

  @Test
  void the_sample_that_is_checked_in_is_the_one_that_the_code_makes() throws IOException {
    Path fait = dossier.resolve("bagnols-2023.xlsx");

    EchantillonBagnols.main(new String[] {fait.toString()});

    assertThat(Contrats.read(fait).valeur())
        .isEqualTo(Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur());
  }
}
