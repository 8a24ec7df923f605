package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {

  @Test
  void a_test_that_does_not_say_that_it_needs_it_cannot_start_it(@TempDir Path dossier) {
    assertThatIllegalStateException()
        .isThrownBy(() -> LibreOffice.enregistrer(List.of(), dossier))
        .withMessageContaining("without @NeedsLibreOffice");
    assertThatIllegalStateException()
        .isThrownBy(() -> LibreOffice.calculer(dossier.resolve("classeur.xlsx")));
  }
}
