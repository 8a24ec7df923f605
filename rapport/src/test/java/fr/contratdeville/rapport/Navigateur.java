package fr.contratdeville.rapport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Chromium without a window, driven by the DevTools protocol. What its pages print on the console
 * and what they ask the network for is kept.
 */
final class Navigateur implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDES = 60;

  private final Process processus;
  private final Path profil;
  private final WebSocket socket;
  private final AtomicInteger numero = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> reponses = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> evenements = new ConcurrentHashMap<>();
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final List<String> requetes = new CopyOnWriteArrayList<>();

  private Navigateur(Process processus, Path profil, URI page) {
    this.processus = processus;
    this.profil = profil;
    this.socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(page, new Ecoute())
        .join();
  }

  /** The program that the variable CHROMIUM names, or else the first one on PATH. */
  static Optional<Path> programme() {
    String nomme = System.getenv("CHROMIUM");
    Stream<Path> candidats = nomme != null
        ? Stream.of(Path.of(nomme))
        : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(dossier -> Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(nom -> Path.of(dossier, nom)));
    return candidats.filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
  }

  /** Starts the browser with a profile of its own in an empty folder. */
  static Navigateur open(Path dossier) throws Exception {
    Path journal = dossier.resolve("chromium.log");
    Path profil = dossier.resolve("profil");
    Process processus = new ProcessBuilder(
            programme().orElseThrow().toString(),
            "--headless",
            // The pages are those of this project; a root user has no sandbox.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profil,
            "about:blank")
        .redirectErrorStream(true)
        .redirectOutput(journal.toFile())
        .start();
    try {
      Navigateur navigateur = new Navigateur(processus, profil, page(profil, journal, processus));
      for (String domaine : List.of("Page", "Runtime", "Network", "Log", "DOM")) {
        navigateur.demander(domaine + ".enable", Map.of());
      }
      return navigateur;
    } catch (Exception e) {
      processus.destroyForcibly();
      throw e;
    }
  }

  /** The address of the blank page, once the browser listens. */
  private static URI page(Path profil, Path journal, Process processus) throws Exception {
    Path port = profil.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDES * 10; i++) {
      if (Files.exists(port) && !Files.readAllLines(port).isEmpty()) {
        JsonNode cibles = JSON.readTree(HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list"))
                    .build(),
                BodyHandlers.ofString())
            .body());
        for (JsonNode cible : cibles) {
          if (cible.path("type").asText().equals("page")) {
            return URI.create(cible.path("webSocketDebuggerUrl").asText());
          }
        }
      }
      if (!processus.isAlive()) {
        break;
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium does not answer: " + Files.readString(journal));
  }

  /** Sends a command and waits for its answer. */
  JsonNode demander(String methode, Map<String, ?> parametres) throws Exception {
    int ce = numero.incrementAndGet();
    CompletableFuture<JsonNode> reponse = new CompletableFuture<>();
    reponses.put(ce, reponse);
    ObjectNode message = JSON.createObjectNode().put("id", ce).put("method", methode);
    message.set("params", JSON.valueToTree(parametres));
    socket.sendText(message.toString(), true).join();
    JsonNode lue = reponse.get(SECONDES, TimeUnit.SECONDS);
    if (lue.has("error")) {
      throw new IOException(methode + ": " + lue.get("error"));
    }
    return lue.path("result");
  }

  /** Opens a page, and forgets what earlier ones printed and asked for. */
  void ouvrir(Path fichier) throws Exception {
    messages.clear();
    requetes.clear();
    CompletableFuture<JsonNode> charge = new CompletableFuture<>();
    evenements.put("Page.loadEventFired", charge);
    demander("Page.navigate", Map.of("url", fichier.toUri().toString()));
    charge.get(SECONDES, TimeUnit.SECONDS);
  }

  /** Sets the size of the window, in CSS pixels, and whether the reader prefers dark pages. */
  void fenetre(int largeur, int hauteur, boolean sombre) throws Exception {
    demander(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", largeur, "height", hauteur, "deviceScaleFactor", 1, "mobile", largeur < 600));
    demander(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", sombre ? "dark" : "light"))));
  }

  /** Allows or forbids that pages run scripts. */
  void scripts(boolean permis) throws Exception {
    demander("Emulation.setScriptExecutionDisabled", Map.of("value", !permis));
  }

  /** The value of an expression of JavaScript, which may be a promise. */
  JsonNode evaluer(String expression) throws Exception {
    JsonNode resultat = demander(
        "Runtime.evaluate",
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (resultat.has("exceptionDetails")) {
      throw new IOException(expression + ": " + resultat.get("exceptionDetails"));
    }
    return resultat.path("result").path("value");
  }

  /** Presses and releases a key, as {@code Tab} or {@code Enter}. */
  void touche(String nom, int code) throws Exception {
    String texte = nom.equals("Enter") ? "\r" : "";
    demander(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            texte.isEmpty() ? "rawKeyDown" : "keyDown",
            "key",
            nom,
            "code",
            nom,
            "text",
            texte,
            "windowsVirtualKeyCode",
            code));
    demander(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", nom, "code", nom, "windowsVirtualKeyCode", code));
  }

  /** A picture of what the window shows. */
  void photo(Path png) throws Exception {
    ecrire(demander("Page.captureScreenshot", Map.of("format", "png")), png);
  }

  /** The page on paper, as its style says. */
  void imprimer(Path pdf) throws Exception {
    ecrire(
        demander("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true)),
        pdf);
  }

  private static void ecrire(JsonNode reponse, Path fichier) throws IOException {
    Files.write(fichier, Base64.getDecoder().decode(reponse.path("data").asText()));
  }

  /** What the page printed on the console, and what the browser complained of. */
  List<String> messages() {
    return List.copyOf(messages);
  }

  /** What the page asked for: itself, and whatever else. */
  List<String> requetes() {
    return List.copyOf(requetes);
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> tous = new ArrayList<>(processus.descendants().toList());
    tous.add(processus.toHandle());
    tous.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle chacun : tous) {
      chacun.onExit().orTimeout(SECONDES, TimeUnit.SECONDS).join();
    }
    // Links that lead out of the profile: whoever deletes it does not follow them, and warns.
    for (String lien : List.of("SingletonCookie", "SingletonLock", "SingletonSocket")) {
      profil.resolve(lien).toFile().delete();
    }
  }

  private void recevoir(JsonNode message) {
    if (message.has("id")) {
      Optional.ofNullable(reponses.remove(message.get("id").asInt()))
          .ifPresent(r -> r.complete(message));
      return;
    }
    String methode = message.path("method").asText();
    JsonNode parametres = message.path("params");
    switch (methode) {
      case "Network.requestWillBeSent" ->
        requetes.add(parametres.path("request").path("url").asText());
      case "Runtime.consoleAPICalled" -> messages.add(parametres.path("args").toString());
      case "Runtime.exceptionThrown" ->
        messages.add(parametres.path("exceptionDetails").toString());
      case "Log.entryAdded" -> messages.add(parametres.path("entry").toString());
      default -> {}
    }
    Optional.ofNullable(evenements.remove(methode)).ifPresent(e -> e.complete(parametres));
  }

  private final class Ecoute implements WebSocket.Listener {
    private final StringBuilder texte = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket source, CharSequence partie, boolean fin) {
      texte.append(partie);
      if (fin) {
        String entier = texte.toString();
        texte.setLength(0);
        try {
          recevoir(JSON.readTree(entier));
        } catch (IOException e) {
          messages.add("no JSON: " + entier);
        }
      }
      source.request(1);
      return CompletableFuture.completedStage(null);
    }
  }
}
