package fr.contratdeville.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcritureTest {

  @TempDir
  Path dossier;

  private Path fichier;

  @BeforeEach
  void placer() {
    fichier = dossier.resolve("bilan.json");
  }

  private static Ecriture.Contenu texte(String texte) {
    return sortie -> sortie.write(texte.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> noms() throws IOException {
    try (Stream<Path> fichiers = Files.list(dossier)) {
      return fichiers.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesTheFileAndLeavesNoNeighbour() throws IOException {
    Ecriture.atomique(fichier, texte("ancien, plus long"));
    Ecriture.atomique(fichier, texte("neuf"));
    assertThat(fichier).hasContent("neuf");
    assertThat(noms()).containsExactly("bilan.json");
  }

  @Test
  void aFailureHalfWayLeavesTheOldFile() throws IOException {
    Files.writeString(fichier, "ancien");
    assertThatThrownBy(() -> Ecriture.atomique(fichier, sortie -> {
          sortie.write(new byte[100_000]);
          throw new IOException("disque plein");
        }))
        .isInstanceOf(IOException.class)
        .hasMessage("disque plein");
    assertThatThrownBy(() -> Ecriture.atomique(fichier, sortie -> {
          sortie.write(new byte[100_000]);
          throw new IllegalStateException("défaut");
        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(fichier).hasContent("ancien");
    assertThat(noms()).containsExactly("bilan.json");
  }

  @Test
  void aFailureLeavesNothingWhereThereWasNothing() throws IOException {
    assertThatThrownBy(() -> Ecriture.atomique(fichier, sortie -> {
          throw new IOException("rien");
        }))
        .isInstanceOf(IOException.class);
    assertThat(noms()).isEmpty();
  }

  /** The old file is whole for whoever reads it while the new one is being written. */
  @Test
  void theOldFileIsThereUntilTheNewOneIsWhole() throws IOException {
    Files.writeString(fichier, "ancien");
    Ecriture.atomique(fichier, sortie -> {
      sortie.write(new byte[100_000]);
      assertThat(fichier).hasContent("ancien");
    });
    assertThat(fichier).hasSize(100_000);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALink() throws IOException {
    Path cible = Files.writeString(Files.createDirectory(dossier.resolve("d")).resolve("c"), "a");
    Files.createSymbolicLink(fichier, cible);
    Ecriture.atomique(fichier, texte("neuf"));
    assertThat(fichier).isSymbolicLink();
    assertThat(cible).hasContent("neuf");
    assertThat(noms()).containsExactly("bilan.json", "d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-rw-rw-", "rw-------"})
  @DisabledOnOs(OS.WINDOWS)
  void whoMayReadDoesNotChange(String droits) throws IOException {
    Files.writeString(fichier, "ancien");
    Files.setPosixFilePermissions(fichier, PosixFilePermissions.fromString(droits));
    Ecriture.atomique(fichier, texte("neuf"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
        .isEqualTo(droits);
  }

  /** Not those of a temporary file, which only its owner may read. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileHasThePermissionsOfAnyOther() throws IOException {
    Path autre = Files.writeString(dossier.resolve("autre"), "");
    Ecriture.atomique(fichier, texte("neuf"));
    assertThat(Files.getPosixFilePermissions(fichier))
        .isEqualTo(Files.getPosixFilePermissions(autre));
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Files.createDirectory(fichier);
    Files.writeString(fichier.resolve("dedans"), "");
    assertThatThrownBy(() -> Ecriture.atomique(fichier, texte("neuf")))
        .isInstanceOf(IOException.class);
    assertThat(noms()).containsExactly("bilan.json");
  }

  @Test
  void aMissingFolderIsNotMade() {
    assertThatThrownBy(() -> Ecriture.atomique(dossier.resolve("non/bilan.json"), texte("neuf")))
        .isInstanceOf(IOException.class);
    assertThat(dossier.resolve("non")).doesNotExist();
  }
}
