package fr.contratdeville.spring;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.util.ClassUtils;
import org.springframework.web.multipart.MultipartFile;

/** The names of files that came from outside. */
final class SourceNames {

  private static final int LONGUEUR = 100;
  private static final Pattern DOSSIERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  /** Control characters, and those that change the direction of a text. */
  private static final Pattern INVISIBLES =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  /** An application may read resources and have nothing of the web. */
  private static final boolean WEB = ClassUtils.isPresent(
      "org.springframework.web.multipart.MultipartFile", SourceNames.class.getClassLoader());

  private SourceNames() {}

  static String of(InputStreamSource source) {
    if (source instanceof Resource resource) {
      return of(resource.getFilename());
    }
    return of(WEB && source instanceof MultipartFile envoi ? envoi.getOriginalFilename() : null);
  }

  static String of(@Nullable String envoye) {
    String nom = DOSSIERS.matcher(envoye == null ? "" : envoye).replaceFirst("");
    nom = INVISIBLES.matcher(nom).replaceAll(" ").strip();
    if (nom.length() > LONGUEUR) {
      // The end says what it is.
      nom = nom.substring(nom.length() - LONGUEUR);
    }
    return nom.isEmpty() ? "document" : nom;
  }
}
