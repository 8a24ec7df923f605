package fr.contratdeville.compatibilite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources compiled into a folder, and what they answer when they are run. */
final class Compilation {
  private static final List<String> CHEMIN = Arrays.stream(
          System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
      .toList();

  private Compilation() {}

  /**
   * Compiles against the classes of this build.
   *
   * @param processeur empty for none
   */
  static Path compiler(Path dossier, List<String> processeur, Map<String, String> sources)
      throws IOException {
    Files.createDirectories(dossier);
    List<String> options = new ArrayList<>(List.of("-d", dossier.toString(), "--release", "17"));
    options.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), CHEMIN)));
    options.addAll(processeur.isEmpty() ? List.of("-proc:none") : processeur);
    List<JavaFileObject> fichiers = new ArrayList<>();
    sources.forEach((nom, texte) -> fichiers.add(source(nom, texte)));
    StringWriter messages = new StringWriter();
    boolean compile = ToolProvider.getSystemJavaCompiler()
        .getTask(messages, null, null, options, null, fichiers)
        .call();
    assertThat(compile).as(messages.toString()).isTrue();
    return dossier;
  }

  private static JavaFileObject source(String nom, String texte) {
    URI uri = URI.create("string:///" + nom.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return texte;
      }
    };
  }

  /** A loader that sees the folders first and then the classes of this build, none of them ours. */
  static URLClassLoader charger(Path... dossiers) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path dossier : dossiers) {
      urls.add(dossier.toUri().toURL());
    }
    for (String chemin : CHEMIN) {
      urls.add(Path.of(chemin).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
