package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Exercice;
import java.util.List;

/** The list of the rules on numbers and codes. */
public final class ReglesIdentifiants {
  private ReglesIdentifiants() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new CleSiret(),
        new SiretAbime(),
        new CodeQpvMalForme(),
        new GenerationQpv(),
        new GenerationCodeContrat(),
        new DepartementCommune());
  }

  /** A contract with one action and this text in a column, for the examples of the rules. */
  static ContratDeVille exemple(String colonne, String texte) {
    return Exemple.of(2023)
        .action(Action.builder()
            .intitule("Atelier")
            .porteur(Porteur.of("MAS"))
            .addComplement(Complement.of(colonne, texte)))
        .contrat();
  }

  /** A contract of a year with one territory, for the examples of the rules. */
  static ContratDeVille exemple(int exercice, Territoire territoire) {
    return ContratDeVille.builder()
        .intitule("Exemple")
        .exercice(Exercice.of(exercice))
        .addTerritoire(territoire)
        .build();
  }

  static Territoire qpv(String code) {
    return Territoire.builder()
        .nom("Quartier")
        .type(Territoire.Type.QPV)
        .code(new CodeQPV(code))
        .build();
  }

  /** A quartier in one commune. */
  static Territoire avecCommune(String qpv, String commune) {
    return Territoire.builder()
        .from(qpv(qpv))
        .addCommune(
            Commune.builder().nom("Bagnols").code(new CodeCommune(commune)).build())
        .build();
  }
}
