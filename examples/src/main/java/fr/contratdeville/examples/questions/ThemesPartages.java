package fr.contratdeville.examples.questions;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Graphie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers: which themes do the projets de quartier share, and under which spellings? */
public final class ThemesPartages {
  private ThemesPartages() {}

  /** A theme in one projet de quartier. */
  record Usage(Noeud projet, Noeud theme) {}

  /**
   * Prints each shared theme with its projets.
   *
   * @param args the file of the contract
   * @throws IOException if the file cannot be read
   */
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

  /** The themes of at least two projets, compared without case, accents and punctuation. */
  static Map<Graphie, List<Usage>> partages(ContratDeVille contrat) {
    Map<Graphie, List<Usage>> usages = new LinkedHashMap<>();
    contrat.cadres().stream()
        .flatMap(cadre -> cadre.niveau("projet de quartier").stream())
        .forEach(projet -> projet
            .noeuds()
            .forEach(theme -> usages
                .computeIfAbsent(Graphie.of(theme.titre()), graphie -> new ArrayList<>())
                .add(new Usage(projet, theme))));
    usages.values().removeIf(liste -> liste.size() < 2);
    return usages;
  }
}
