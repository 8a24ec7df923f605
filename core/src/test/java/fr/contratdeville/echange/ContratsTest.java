package fr.contratdeville.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContratsTest {

  private static final ContratDeVille CONTRAT =
      ContratDeVille.builder().intitule("Bagnols 2023").build();

  @TempDir
  Path dossier;

  private static void refuse(String fichier, String fr, String en, ThrowingCallable lecture) {
    assertThatThrownBy(lecture).isInstanceOfSatisfying(LectureException.class, e -> {
      assertThat(e.fichier()).isEqualTo(fichier);
      assertThat(e).hasMessage(fichier + " : " + fr);
      assertThat(e.message(Locale.FRENCH)).isEqualTo(fichier + " : " + fr);
      assertThat(e.message(Locale.ENGLISH)).isEqualTo(fichier + ": " + en);
    });
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Path fichier = dossier.resolve("Bilan.ESSAI");
    Contrats.write(CONTRAT, fichier);
    Lecture lecture = Contrats.read(fichier);
    assertThat(lecture.valeur()).isEqualTo(CONTRAT);
    assertThat(lecture.source()).isEqualTo("Bilan.ESSAI");
    assertThat(lecture).hasToString("""
        Bagnols 2023
        Bilan.ESSAI (Essai) : 0 actions, 0 lignes financées, 0 montants, 0 constats de lecture
        """);
  }

  @Test
  void theContentDecidesNotTheExtension() throws IOException {
    Path fichier = Files.writeString(dossier.resolve("bilan.xlsx"), "ESSAIBagnols");
    assertThat(Contrats.read(fichier).valeur().intitule()).isEqualTo("Bagnols");
  }

  @Test
  void readsAStreamToItsEndAndLeavesItOpen() throws IOException {
    boolean[] ferme = {false};
    InputStream entree =
        new ByteArrayInputStream(("ESSAI" + "a".repeat(10_000)).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            ferme[0] = true;
          }
        };
    Lecture lecture = Contrats.read(entree, "envoi.essai");
    assertThat(lecture.source()).isEqualTo("envoi.essai");
    assertThat(lecture.valeur().intitule()).hasSize(10_000);
    assertThat(entree.read()).isEqualTo(-1);
    assertThat(ferme[0]).isFalse();
  }

  @Test
  void theReaderOfAFileIsAskedForSomethingElse() throws IOException {
    Path fichier = Files.writeString(dossier.resolve("bilan.xlsx"), "ESSAIBagnols");
    String lu = Contrats.read(fichier, (reader, chemin, nom) -> reader.format() + " " + nom);
    assertThat(lu).isEqualTo("Essai bilan.xlsx");

    Path[] copie = new Path[1];
    InputStream entree = new ByteArrayInputStream("ESSAIBagnols".getBytes(StandardCharsets.UTF_8));
    String recu = Contrats.read(entree, "envoi", (reader, chemin, nom) -> {
      copie[0] = chemin;
      return nom + " " + reader.read(chemin, nom).valeur().intitule();
    });
    assertThat(recu).isEqualTo("envoi Bagnols");
    assertThat(copie[0]).doesNotExist();

    Path inconnu = Files.writeString(dossier.resolve("inconnu"), "?????");
    assertThatThrownBy(() -> Contrats.read(inconnu, (reader, chemin, nom) -> nom))
        .isInstanceOf(LectureException.class);
  }

  @Test
  void aStreamThatBreaksIsAFileThatCannotBeRead() {
    InputStream rompu = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("réseau");
      }

      @Override
      public int read(byte[] octets, int debut, int longueur) throws IOException {
        throw new IOException("réseau");
      }
    };
    refuse(
        "envoi.essai",
        "le fichier n'a pas pu être lu",
        "the file could not be read",
        () -> Contrats.read(rompu, "envoi.essai"));
    refuse(
        "vide.essai",
        "le fichier est vide",
        "the file is empty",
        () -> Contrats.read(InputStream.nullInputStream(), "vide.essai"));
  }

  @Test
  void noCopyOfAStreamStaysBehind() throws IOException {
    byte[] octets = ("ESSAI" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    Contrats.read(new ByteArrayInputStream(octets), "a");
    try (Stream<Path> fichiers = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(fichiers.filter(f -> contient(f, octets))).isEmpty();
    }
  }

  /** Other files there come and go. */
  private static boolean contient(Path fichier, byte[] octets) {
    try {
      return Files.size(fichier) == octets.length
          && Arrays.equals(Files.readAllBytes(fichier), octets);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Files.createFile(dossier.resolve("vide.csv"));
    Files.writeString(dossier.resolve("photo.jpg"), "autre chose");
    Files.createDirectory(dossier.resolve("dossier.xlsx"));
    refuse(
        "vide.csv",
        "le fichier est vide",
        "the file is empty",
        () -> Contrats.read(dossier.resolve("vide.csv")));
    refuse(
        "absent.csv",
        "le fichier n'existe pas",
        "the file does not exist",
        () -> Contrats.read(dossier.resolve("absent.csv")));
    refuse(
        "dossier.xlsx",
        "c'est un dossier, pas un fichier",
        "this is a folder, not a file",
        () -> Contrats.read(dossier.resolve("dossier.xlsx")));
    refuse(
        "photo.jpg",
        "le contenu n'est d'aucun des formats présents (Essai)",
        "the content is of none of the formats that are present (Essai)",
        () -> Contrats.read(dossier.resolve("photo.jpg")));
  }

  @Test
  void anUnknownExtensionIsRefusedBeforeAnythingIsWritten() {
    assertThatThrownBy(() -> Contrats.write(CONTRAT, dossier.resolve("bilan.pdf")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bilan.pdf: no format that is present has this extension (.essai)");
    assertThat(dossier.resolve("bilan.pdf")).doesNotExist();
  }
}
