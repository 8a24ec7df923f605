package org.example.contrats;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
final class Envoi {

  private static final String LIMITE = "----limite";

  private final ByteArrayOutputStream corps = new ByteArrayOutputStream();

  Envoi fichier(String champ, String nom, byte[] octets) {
    corps.writeBytes(("--" + LIMITE + "\r\nContent-Disposition: form-data; name=\"" + champ
            + "\"; filename=\"" + nom.replace("\"", "%22") + "\"\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8));
    corps.writeBytes(octets);
    corps.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  HttpRequest.Builder vers(HttpRequest.Builder demande) {
    ByteArrayOutputStream tout = new ByteArrayOutputStream();
    tout.writeBytes(corps.toByteArray());
    tout.writeBytes(("--" + LIMITE + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return demande
        .header("Content-Type", "multipart/form-data; boundary=" + LIMITE)
        .POST(HttpRequest.BodyPublishers.ofByteArray(tout.toByteArray()));
  }
}
