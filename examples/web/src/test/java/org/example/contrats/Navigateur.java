package org.example.contrats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium without its window, driven over the protocol of its developer tools, with a profile of
 * its own. It notes what pages fetch and what they complain of.
 */
final class Navigateur implements AutoCloseable, WebSocket.Listener {

  private static final int SECONDES = 60;

  /** Jackson 2 comes with the library, whatever the application itself uses. */
  private final ObjectMapper json = new ObjectMapper();
  private final Process programme;
  private final WebSocket prise;
  private final StringBuilder message = new StringBuilder();
  private final Map<Integer, CompletableFuture<JsonNode>> attendues = new ConcurrentHashMap<>();
  private final List<JsonNode> evenements = new CopyOnWriteArrayList<>();
  private String session = "";
  private int dernier;

  private Navigateur(Path profil) throws IOException {
    programme = new ProcessBuilder(
            programme().orElseThrow().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profil,
            "about:blank")
        .redirectErrorStream(true)
        .start();
    BufferedReader sortie = programme.inputReader();
    String ligne = sortie.readLine();
    while (ligne != null && !ligne.startsWith("DevTools listening on ")) {
      ligne = sortie.readLine();
    }
    if (ligne == null) {
      throw new IOException("Chromium did not start");
    }
    prise = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(URI.create(ligne.substring("DevTools listening on ".length())), this)
        .join();
  }

  /** Opens a browser with one page. */
  static Navigateur ouvrir(Path dossier) throws IOException {
    Navigateur navigateur = new Navigateur(Files.createDirectories(dossier.resolve("profil")));
    navigateur.demander(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", dossier.toString(), "eventsEnabled", true));
    String page = navigateur
        .demander("Target.createTarget", Map.of("url", "about:blank"))
        .get("targetId")
        .asText();
    navigateur.session = navigateur
        .demander("Target.attachToTarget", Map.of("targetId", page, "flatten", true))
        .get("sessionId")
        .asText();
    for (String domaine : List.of("Page", "Network", "Log", "Runtime", "DOM")) {
      navigateur.demander(domaine + ".enable", Map.of());
    }
    return navigateur;
  }

  /** The program that the variable CHROMIUM names, or else the first one on PATH. */
  static Optional<Path> programme() {
    String nomme = System.getenv("CHROMIUM");
    Stream<Path> candidats = nomme != null
        ? Stream.of(Path.of(nomme))
        : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(d -> Stream.of("chromium", "google-chrome").map(nom -> Path.of(d, nom)));
    return candidats.filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
  }

  void aller(String adresse) {
    demander("Page.navigate", Map.of("url", adresse));
  }

  /** Evaluates an expression on the page until it is true. */
  void attendre(String condition) throws InterruptedException {
    for (int i = 0; i < SECONDES * 10; i++) {
      if (evaluer(condition).equals("true")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(
        "never became true: " + condition + "\n" + evaluer("document.body.innerText"));
  }

  String evaluer(String expression) {
    JsonNode valeur = demander(
            "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
        .path("result")
        .path("value");
    return valeur.isTextual() ? valeur.asText() : valeur.toString();
  }

  void choisir(String selecteur, Path fichier) {
    int racine = demander("DOM.getDocument", Map.of()).get("root").get("nodeId").asInt();
    int champ = demander("DOM.querySelector", Map.of("nodeId", racine, "selector", selecteur))
        .get("nodeId")
        .asInt();
    demander(
        "DOM.setFileInputFiles", Map.of("nodeId", champ, "files", List.of(fichier.toString())));
  }

  /** Waits for the end of as many downloads. */
  void attendreTelechargements(int nombre) throws InterruptedException {
    for (int i = 0; i < SECONDES * 10; i++) {
      long finis = evenements.stream()
          .map(e -> e.path("params"))
          .filter(p -> p.path("state").asText("").equals("completed"))
          // The end of one download may be told more than once.
          .map(p -> p.path("guid").asText())
          .distinct()
          .count();
      if (finis >= nombre) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("expected " + nombre + " downloads");
  }

  /** The addresses that pages asked for. */
  List<String> adresses() {
    return evenements.stream()
        .filter(e -> e.get("method").asText().equals("Network.requestWillBeSent"))
        .map(e -> e.get("params").get("request").get("url").asText())
        .toList();
  }

  /** What pages complained of: errors of scripts, of policies, of the network. */
  List<String> plaintes() {
    List<String> plaintes = new ArrayList<>();
    for (JsonNode evenement : evenements) {
      String nom = evenement.get("method").asText();
      boolean console = nom.equals("Runtime.consoleAPICalled")
          && evenement.get("params").get("type").asText().equals("error");
      if (console || nom.equals("Runtime.exceptionThrown") || nom.equals("Log.entryAdded")) {
        plaintes.add(evenement.toString());
      }
    }
    return plaintes;
  }

  private JsonNode demander(String methode, Map<String, ?> parametres) {
    int id = ++dernier;
    CompletableFuture<JsonNode> reponse = new CompletableFuture<>();
    attendues.put(id, reponse);
    prise
        .sendText(
            texte(
                session.isEmpty() || methode.startsWith("Browser.")
                    ? Map.of("id", id, "method", methode, "params", parametres)
                    : Map.of(
                        "id", id, "method", methode, "params", parametres, "sessionId", session)),
            true)
        .join();
    JsonNode recue = reponse.orTimeout(SECONDES, TimeUnit.SECONDS).join();
    if (recue.has("error")) {
      throw new AssertionError(methode + ": " + recue.get("error"));
    }
    return recue.get("result");
  }

  private String texte(Map<String, ?> message) {
    try {
      return json.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode noeud(String message) {
    try {
      return json.readTree(message);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket prise, CharSequence morceau, boolean dernierMorceau) {
    message.append(morceau);
    if (dernierMorceau) {
      JsonNode recue = noeud(message.toString());
      message.setLength(0);
      if (recue.has("id")) {
        attendues.remove(recue.get("id").asInt()).complete(recue);
      } else {
        evenements.add(recue);
      }
    }
    prise.request(1);
    return null;
  }

  @Override
  public void close() throws IOException {
    try {
      demander("Browser.close", Map.of());
      programme.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      programme.destroyForcibly();
    }
  }
}
