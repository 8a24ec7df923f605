package fr.contratdeville.tableaux.interne;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.Terme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON of a {@link Lexique}; the standard one comes with the library in that form. */
public final class LexiqueJson {

  public static final Lexique STANDARD = standard();

  private LexiqueJson() {}

  private static Lexique standard() {
    try (InputStream entree = Objects.requireNonNull(
        Lexique.class.getResourceAsStream("intitules-usuels.json"), "intitules-usuels.json")) {
      return lire(Objet.lire(new String(entree.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Json.Refus e) {
      throw new IllegalStateException(e);
    }
  }

  public static Lexique read(Path fichier) throws LectureException {
    return FichierJson.read(fichier, LexiqueJson::lire);
  }

  public static void write(Lexique lexique, Path fichier) throws IOException {
    FichierJson.write(objet(lexique), fichier);
  }

  public static Lexique lire(Objet objet) throws Json.Refus {
    objet.seulement("nom", "termes");
    Objet termes = objet.objet("termes");
    Map<Terme, List<String>> lus = new EnumMap<>(Terme.class);
    for (String nom : termes.noms()) {
      lus.put(Objet.mot(Terme.class, nom), termes.textes(nom));
    }
    try {
      return Lexique.of(objet.texte("nom"), lus);
    } catch (IllegalArgumentException e) {
      throw new Json.Refus(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
    }
  }

  public static Map<String, Object> objet(Lexique lexique) {
    Map<String, Object> termes = new LinkedHashMap<>();
    lexique.termes().forEach((terme, synonymes) -> termes.put(terme.name(), synonymes));
    Map<String, Object> objet = new LinkedHashMap<>();
    objet.put("nom", lexique.nom());
    objet.put("termes", termes);
    return objet;
  }
}
