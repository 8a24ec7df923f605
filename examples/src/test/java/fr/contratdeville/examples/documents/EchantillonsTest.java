package fr.contratdeville.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample is read without a finding, and written back byte for byte. */
class EchantillonsTest {

  @TempDir
  Path dossier;

  @ParameterizedTest
  @ValueSource(strings = {"bagnols-2023", "dole-2023", "ales-2004"})
  void what_is_read_is_written_back(String nom) throws IOException {
    Path echantillon = Path.of("echantillons", nom + ".json");
    Path copie = dossier.resolve(nom + ".json");

    Lecture lecture = Contrats.read(echantillon);
    Contrats.write(lecture.valeur(), copie);

    assertThat(lecture.constats()).isEmpty();
    assertThat(Contrats.read(copie).valeur()).isEqualTo(lecture.valeur());
    assertThat(Files.readString(copie)).isEqualTo(Files.readString(echantillon));
  }
}
