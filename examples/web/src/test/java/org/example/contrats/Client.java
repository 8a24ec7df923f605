package org.example.contrats;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that uses the site. */
final class Client {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String adresse;

  Client(int port) {
    this.adresse = "http://localhost:" + port;
  }

  HttpResponse<byte[]> deposer(String chemin, Path fichier)
      throws IOException, InterruptedException {
    Envoi envoi = new Envoi()
        .fichier("fichier", fichier.getFileName().toString(), Files.readAllBytes(fichier));
    return demander(envoi.vers(vers(chemin)));
  }

  HttpResponse<byte[]> lire(String chemin) throws IOException, InterruptedException {
    return demander(vers(chemin));
  }

  HttpResponse<byte[]> remplacer(String chemin, String json)
      throws IOException, InterruptedException {
    return demander(vers(chemin)
        .header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder vers(String chemin) {
    return HttpRequest.newBuilder(URI.create(adresse + chemin));
  }

  private HttpResponse<byte[]> demander(HttpRequest.Builder demande)
      throws IOException, InterruptedException {
    return client.send(demande.build(), BodyHandlers.ofByteArray());
  }
}
