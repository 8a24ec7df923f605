package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The site as a browser and as a program see it, over a socket. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SiteTest {

  private static final Path BILAN = Path.of("../echantillons/bagnols-2023.xlsx");
  private static final Pattern LIEN = Pattern.compile("href=\"(/documents/[^\"]+)\"");

  @Value("${local.server.port}")
  private int port;

  @TempDir
  private Path dossier;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  @Test
  void whoUploadsABilanReadsItsReportAndDownloadsTheRest() throws Exception {
    HttpResponse<String> page = deposer("bilan 2023.xlsx", Files.readAllBytes(BILAN));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().getPath()).matches("/documents/[\\w-]{22}");
    assertThat(page.body()).contains("bilan 2023.xlsx", "Actions : 44", "constats : 14");
    List<String> liens = liens(page.body());
    assertThat(liens).hasSize(4);

    HttpResponse<byte[]> rapport = lire(liens.get(0));
    assertThat(new String(rapport.body(), StandardCharsets.UTF_8))
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"fr\"", "MAIRIE BAGNOLS", "bilan 2023.xlsx");
    assertThat(rapport.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(entrees(lire(liens.get(1)).body())).contains("xl/workbook.xml", "xl/comments1.xml");
    assertThat(entrees(lire(liens.get(2)).body()))
        .contains("xl/workbook.xml", "xl/charts/chart1.xml");
    HttpResponse<byte[]> json = lire(liens.get(3));
    assertThat(json.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(
            d -> assertThat(d).startsWith("attachment").contains("bilan%202023-contrat.json"));
    assertThat(
            Contrats.read(new ByteArrayInputStream(json.body()), "contrat.json").valeur())
        .isEqualTo(
            Contrats.read(new ByteArrayInputStream(Files.readAllBytes(BILAN)), "bilan 2023.xlsx")
                .valeur());
  }

  @Test
  void eachOfSeveralFilesHasItsOwnResult() throws Exception {
    String csv =
        "Action;Porteur;Ville;Etat;Total\nAtelier;Asso;1000;500;1500\nFête;Asso;200;100;300\n";
    HttpResponse<String> page = envoyer(
        "/documents",
        new Envoi()
            .fichier("fichiers", "bilan.xlsx", Files.readAllBytes(BILAN))
            .fichier("fichiers", "actions.csv", csv.getBytes(StandardCharsets.UTF_8))
            .fichier(
                "fichiers", "photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
    assertThat(page.statusCode()).isEqualTo(200);
    // A text has no annotated copy, and what cannot be read has a reason.
    assertThat(liens(page.body())).hasSize(4 + 3);
    assertThat(page.body()).contains("Actions : 44", "Actions : 2", "photo.png : ");
  }

  @Test
  void aNameIsNeitherMarkupNorAPathNorAHeader() throws Exception {
    HttpResponse<String> page =
        deposer("../../<img src=x onerror=alert(1)>&.xlsx", Files.readAllBytes(BILAN));
    assertThat(page.body())
        .doesNotContain("<img")
        .contains("&lt;img src=x onerror=alert(1)&gt;&amp;.xlsx");
    for (String lien : liens(page.body())) {
      HttpResponse<byte[]> piece = lire(lien);
      assertThat(piece.statusCode()).isEqualTo(200);
      assertThat(piece.headers().firstValue("Content-Disposition").orElseThrow())
          .doesNotContain("/");
      if (lien.endsWith("/rapport")) {
        assertThat(new String(piece.body(), StandardCharsets.UTF_8)).doesNotContain("<img src=x");
      }
    }
  }

  @Test
  void whatCannotBeReadIsOneSentenceInTheLanguageOfTheUser() throws Exception {
    byte[] rien = "rien".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> page = deposer("vide.bin", rien);
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains(
            "<html lang=\"fr\">",
            "vide.bin : le contenu n&#39;est d&#39;aucun des formats présents");

    HttpResponse<String> anglais = client.send(
        new Envoi()
            .fichier("fichiers", "vide.bin", rien)
            .vers(HttpRequest.newBuilder(adresse("/documents")).header("Accept-Language", "en"))
            .build(),
        BodyHandlers.ofString());
    assertThat(anglais.body())
        .contains("<html lang=\"en\">", "vide.bin: the content is of none of the formats");

    HttpResponse<String> probleme =
        envoyer("/api/rapport", new Envoi().fichier("fichier", "vide.bin", rien));
    assertThat(probleme.statusCode()).isEqualTo(422);
    assertThat(probleme.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(probleme.body())
        .contains("\"detail\":\"vide.bin : le contenu n'est", "\"status\":422");
  }

  @Test
  void aProgramGetsTheReportAsJson() throws Exception {
    HttpResponse<String> rapport = envoyer(
        "/api/rapport", new Envoi().fichier("fichier", "bilan.xlsx", Files.readAllBytes(BILAN)));
    assertThat(rapport.statusCode()).isEqualTo(200);
    assertThat(rapport.body()).contains("\"CV-TOT-01\"", "\"source\":\"bilan.xlsx\"");
  }

  @Test
  void whatIsTooLargeOrTooMuchIsRefused() throws Exception {
    byte[] gros = new byte[(10 << 20) + 1];
    HttpResponse<String> page = deposer("gros.xlsx", gros);
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("10 Mo au plus par fichier, 30 Mo en tout");
    HttpResponse<String> probleme =
        envoyer("/api/rapport", new Envoi().fichier("fichier", "gros.xlsx", gros));
    assertThat(probleme.statusCode()).isEqualTo(413);
    assertThat(probleme.body()).contains("\"status\":413");

    Envoi beaucoup = new Envoi();
    for (int i = 0; i <= PageController.FICHIERS; i++) {
      beaucoup.fichier("fichiers", i + ".csv", new byte[] {'a'});
    }
    assertThat(envoyer("/documents", beaucoup).body()).contains("Trop de fichiers : 5 au plus");
    Envoi trop = new Envoi();
    for (int i = 0; i < 40; i++) {
      trop.fichier("fichiers", i + ".csv", new byte[] {'a'});
    }
    // Spring Boot 4 says that it is too much, 3.5 that it is no form.
    assertThat(envoyer("/documents", trop).statusCode()).isIn(413, 400);
  }

  @Test
  void aFormWithoutAFileIsNoError500() throws Exception {
    HttpResponse<String> vide = deposer("", new byte[0]);
    assertThat(vide.statusCode()).isEqualTo(400);
    assertThat(vide.body()).contains("Aucun fichier n&#39;a été choisi.");
    assertThat(envoyer("/api/rapport", new Envoi()).statusCode()).isEqualTo(400);
    assertThat(deposer("vide.xlsx", new byte[0]).body())
        .contains("vide.xlsx : le fichier est vide");
  }

  @Test
  void aFormOfAnotherSiteIsRefused() throws Exception {
    for (String[] entete : new String[][] {
      {"Sec-Fetch-Site", "cross-site"},
      {"Sec-Fetch-Site", "same-site"},
      {"Origin", "https://ailleurs.example"}
    }) {
      HttpRequest demande = new Envoi()
          .fichier("fichiers", "bilan.xlsx", Files.readAllBytes(BILAN))
          .vers(HttpRequest.newBuilder(adresse("/documents")).header(entete[0], entete[1]))
          .build();
      HttpResponse<String> reponse = client.send(demande, BodyHandlers.ofString());
      assertThat(reponse.statusCode()).as(entete[1]).isEqualTo(403);
      assertThat(reponse.body()).contains("vient d&#39;une autre page");
    }
  }

  @Test
  void everyAnswerTellsBrowsersWhatNotToDo() throws Exception {
    String lot = deposer("bilan.xlsx", Files.readAllBytes(BILAN)).uri().getPath();
    for (String chemin :
        List.of("/", "/style.css", "/nulle-part", lot, lot + "/0/annote", lot + "/0/rapport")) {
      HttpResponse<byte[]> reponse = lire(chemin);
      assertThat(reponse.headers().allValues("X-Content-Type-Options"))
          .as(chemin)
          .containsExactly("nosniff");
      assertThat(reponse.headers().allValues("Cache-Control"))
          .as(chemin)
          .containsExactly("no-store");
      assertThat(reponse.headers().allValues("Content-Security-Policy"))
          .as(chemin)
          .singleElement()
          .satisfies(p ->
              assertThat(p).startsWith("default-src 'none';").contains("frame-ancestors 'none'"));
    }
    assertThat(lire(lot + "/0/rapport")
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow())
        .contains("sandbox allow-scripts");
  }

  @Test
  void nobodyGuessesAnAddress() throws Exception {
    String lot = deposer("bilan.xlsx", Files.readAllBytes(BILAN)).uri().getPath();
    for (String chemin : List.of(
        "/documents/1",
        lot + "x",
        lot + "/1/rapport",
        lot + "/0/recu",
        lot + "/-1/rapport",
        lot + "/zero/rapport")) {
      HttpResponse<byte[]> reponse = lire(chemin);
      assertThat(reponse.statusCode()).as(chemin).isEqualTo(404);
      assertThat(new String(reponse.body(), StandardCharsets.UTF_8))
          .contains("gardés que dix minutes");
    }
  }

  @Test
  void noFileIsLeftBehind() throws Exception {
    // The build gives this process a folder of its own for temporary files.
    Path temporaires = Path.of(System.getProperty("java.io.tmpdir"));
    assertThat(temporaires.toAbsolutePath().normalize()).hasFileName("target");
    deposer("bilan.xlsx", Files.readAllBytes(BILAN));
    deposer("vide.bin", new byte[] {1});
    envoyer(
        "/api/rapport", new Envoi().fichier("fichier", "bilan.xlsx", Files.readAllBytes(BILAN)));
    try (Stream<Path> restes = Files.list(temporaires)) {
      assertThat(restes.map(f -> f.getFileName().toString()))
          .noneMatch(nom -> nom.startsWith("contrat") || nom.startsWith("synthese"));
    }
    // The server keeps parts of a form in its own folder, beyond some size.
    try (Stream<Path> restes = Files.find(
        temporaires, 9, (f, genre) -> genre.isRegularFile() && f.toString().contains("tomcat."))) {
      assertThat(restes).isEmpty();
    }
  }

  private HttpResponse<String> deposer(String nom, byte[] octets) throws Exception {
    return envoyer("/documents", new Envoi().fichier("fichiers", nom, octets));
  }

  private HttpResponse<String> envoyer(String chemin, Envoi envoi) throws Exception {
    return client.send(
        envoi.vers(HttpRequest.newBuilder(adresse(chemin))).build(), BodyHandlers.ofString());
  }

  private HttpResponse<byte[]> lire(String chemin) throws Exception {
    return client.send(HttpRequest.newBuilder(adresse(chemin)).build(), BodyHandlers.ofByteArray());
  }

  private URI adresse(String chemin) {
    return URI.create("http://localhost:" + port + chemin);
  }

  private static List<String> liens(String page) {
    return LIEN.matcher(page).results().map(l -> l.group(1)).toList();
  }

  private List<String> entrees(byte[] classeur) throws IOException {
    Path fichier = Files.write(dossier.resolve("classeur.xlsx"), classeur);
    try (ZipFile zip = new ZipFile(fichier.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }
}
