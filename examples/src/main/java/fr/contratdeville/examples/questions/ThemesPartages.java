package fr.contratdeville.examples.questions;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which themes do the projets de quartier share, and under which spellings? */
public final class ThemesPartages {
  private ThemesPartages() {}

  /** A theme in one projet de quartier. */
  record Usage(Noeud projet, Noeud theme) {}

  /** @param args the contract to read */
  public static void main(String[] args) throws IOException {
    System.out.print(texte(Contrats.read(Path.of(args[0])).valeur()));
  }

  static String texte(ContratDeVille contrat) {
    StringBuilder texte = new StringBuilder();
    for (List<Usage> usages : partages(contrat).values()) {
      List<String> graphies =
          usages.stream().map(u -> u.theme().titre()).distinct().sorted().toList();
      texte.append(String.join(" = ", graphies)).append('\n');
      usages.forEach(usage -> texte.append("  ").append(usage.projet().titre()).append('\n'));
    }
    return texte.toString();
  }

  /** The themes of at least two projets, by what their spellings have in common. */
  static Map<String, List<Usage>> partages(ContratDeVille contrat) {
    Map<String, List<Usage>> usages = new LinkedHashMap<>();
    contrat.cadres().stream()
        .flatMap(cadre -> cadre.niveau("projet de quartier").stream())
        .forEach(projet -> projet
            .noeuds()
            .forEach(theme -> usages
                .computeIfAbsent(cle(theme.titre()), cle -> new ArrayList<>())
                .add(new Usage(projet, theme))));
    usages.values().removeIf(liste -> liste.size() < 2);
    return usages;
  }

  /** Letters and digits only: case, accents, spaces and punctuation do not make another theme. */
  private static String cle(String titre) {
    String sansAccents = Normalizer.normalize(titre, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return sansAccents
        .toLowerCase(Locale.FRENCH)
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }
}
