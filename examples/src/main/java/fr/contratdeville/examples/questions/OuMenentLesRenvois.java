package fr.contratdeville.examples.questions;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Answers: where does each "Cf." of a framework end, if it leads to another "Cf."? */
public final class OuMenentLesRenvois {
  private OuMenentLesRenvois() {}

  /**
   * Prints one line for each heading that points elsewhere.
   *
   * @param args the file of the contract
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.print(texte(Contrats.read(Path.of(args[0])).valeur()));
  }

  static String texte(ContratDeVille contrat) {
    return contrat.cadres().stream()
        .filter(cadre -> !renvoyants(cadre).isEmpty())
        .map(cadre -> cadre.intitule() + "\n  " + String.join("\n  ", lignes(cadre)) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * The headings with a "Cf.", each with its targets and the headings where they end at last:
   * {@code objectif 2.3.9 [2.2.2, 2.2.6] → objectif 2.2.2, objectif 2.1.2, objectif 2.1.3}.
   */
  static List<String> lignes(CadreStrategique cadre) {
    return renvoyants(cadre).stream().map(noeud -> ligne(cadre, noeud)).toList();
  }

  private static String ligne(CadreStrategique cadre, Noeud noeud) {
    String cibles = noeud.renvois().stream()
        .flatMap(renvoi -> renvoi.cibles().stream())
        .map(Object::toString)
        .collect(Collectors.joining(", ", " [", "] → "));
    List<Noeud> fins = cadre.aboutissements(noeud);
    return noeud.designation()
        + cibles
        + (fins.isEmpty()
            ? "nulle part"
            : fins.stream().map(Noeud::designation).collect(Collectors.joining(", ")));
  }

  private static List<Noeud> renvoyants(CadreStrategique cadre) {
    return cadre.tous().stream().filter(noeud -> !noeud.renvois().isEmpty()).toList();
  }
}
