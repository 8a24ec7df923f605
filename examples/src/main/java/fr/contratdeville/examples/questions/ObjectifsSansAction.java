package fr.contratdeville.examples.questions;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Answers: which objectives of a framework have no action, and which have no indicator? */
public final class ObjectifsSansAction {
  private ObjectifsSansAction() {}

  /**
   * Prints these objectives, framework by framework.
   *
   * @param args the file of the contract
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.print(texte(Contrats.read(Path.of(args[0])).valeur()));
  }

  static String texte(ContratDeVille contrat) {
    StringBuilder texte = new StringBuilder();
    for (CadreStrategique cadre : contrat.cadres()) {
      if (!cadre.niveau("objectif").isEmpty()) {
        texte.append(cadre.intitule()).append('\n');
        ligne(texte, "sans action", sansAction(cadre));
        ligne(texte, "sans indicateur", sansIndicateur(cadre));
      }
    }
    return texte.toString();
  }

  static List<Noeud> sansAction(CadreStrategique cadre) {
    return objectifs(cadre, objectif -> objectif.noeuds().isEmpty());
  }

  /** The objectives without an indicator; none if the framework gives no indicator at all. */
  static List<Noeud> sansIndicateur(CadreStrategique cadre) {
    boolean aucun = cadre.tous().stream().allMatch(noeud -> noeud.indicateurs().isEmpty());
    return objectifs(cadre, objectif -> !aucun && objectif.indicateurs().isEmpty());
  }

  private static List<Noeud> objectifs(CadreStrategique cadre, Predicate<Noeud> condition) {
    return cadre.niveau("objectif").stream().filter(condition).toList();
  }

  private static void ligne(StringBuilder texte, String quoi, List<Noeud> objectifs) {
    texte.append("  ").append(quoi).append(" : ").append(objectifs.size()).append('\n');
    for (Noeud objectif : objectifs) {
      texte.append("    ").append(objectif.designation()).append(", ").append(objectif.titre());
      objectif.renvois().forEach(renvoi -> texte.append(" → ").append(renvoi.cibles()));
      objectif.mentions().forEach(mention -> texte.append(" : ").append(mention.genre()));
      texte.append('\n');
    }
  }
}
