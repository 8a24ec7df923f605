package fr.contratdeville.rapport.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script of every page, which hold nothing of any document, and the policy that
 * lets a browser apply these two and nothing else.
 *
 * @param style the style sheet
 * @param script the script
 * @param politique the Content-Security-Policy
 */
public record Habillage(String style, String script, String politique) {

  static final Habillage STANDARD = of(resource("rapport.css"), resource("rapport.js"));

  private static Habillage of(String style, String script) {
    return new Habillage(
        style,
        script,
        "default-src 'none'; style-src '" + empreinte(style) + "'; script-src '" + empreinte(script)
            + "'; base-uri 'none'; form-action 'none'");
  }

  private static String resource(String nom) {
    try (InputStream entree = Habillage.class.getResourceAsStream(nom)) {
      if (entree == null) {
        throw new IllegalStateException("the module lacks " + nom);
      }
      return new String(entree.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String empreinte(String texte) {
    try {
      byte[] octets =
          MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(octets);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
