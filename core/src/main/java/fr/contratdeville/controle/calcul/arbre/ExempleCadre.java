package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Repere;
import java.util.Arrays;
import java.util.List;

/** Small frameworks, written in one sentence, for the documentation of a rule. */
public final class ExempleCadre {
  private ExempleCadre() {}

  public static ContratDeVille contrat(CadreStrategique... cadres) {
    return ContratDeVille.builder().intitule("Exemple").addCadres(cadres).build();
  }

  /** A contract of one framework. */
  public static ContratDeVille contrat(Noeud... noeuds) {
    return contrat(cadre("Cadre", noeuds));
  }

  public static CadreStrategique cadre(String intitule, Noeud... noeuds) {
    return CadreStrategique.builder().intitule(intitule).addNoeuds(noeuds).build();
  }

  /**
   * A node.
   *
   * @param repere its number; empty if it has none
   */
  public static Noeud noeud(String niveau, String repere, String titre, Noeud... dessous) {
    Noeud.Builder noeud = Noeud.builder().niveau(niveau).titre(titre).addNoeuds(dessous);
    return repere.isEmpty() ? noeud.build() : noeud.repere(Repere.parse(repere)).build();
  }

  /** A node that only says "Cf.". */
  public static Noeud renvoi(String niveau, String repere, String titre, String... cibles) {
    List<Repere> numeros = Arrays.stream(cibles).map(Repere::parse).toList();
    return Noeud.builder()
        .from(noeud(niveau, repere, titre))
        .addRenvoi(Renvoi.builder().addAllCibles(numeros).build())
        .build();
  }

  /** A count that a document prints, as "8 actions". */
  public static TotalDeclare compte(long nombre, String objet) {
    return TotalDeclare.builder()
        .nature(Nature.GENERAL)
        .valeur(Effectif.of(nombre))
        .objet(objet)
        .build();
  }
}
