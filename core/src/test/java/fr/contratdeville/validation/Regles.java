package fr.contratdeville.validation;

import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TableAlias;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One noun for each rule that looks at several attributes, breaking that rule and no other. */
final class Regles {
  private Regles() {}

  private static final CelluleDeclaree CELLULE =
      CelluleDeclaree.builder().rangee(0).colonne(0).valeur(Montant.ZERO).build();

  static final Map<String, Object> BRISEES = Map.of(
      "Action.reportCoherent",
          Brut.de(Action.builder().intitule("a").build(), "reporteVers", Exercice.of(2024)),
      "Territoire.codeCoherent",
          Brut.de(
              Territoire.of("Alès", Territoire.Type.COMMUNE), "code", CodeQPV.parse("QP030010")),
      "TableauDeclare.cellulesCoherentes",
          Brut.de(TableauDeclare.builder().intitule("t").build(), "cellules", List.of(CELLULE)),
      "CelluleDeclaree.remplie", Brut.de(CELLULE, "valeur", Optional.empty()),
      "ContratDeVille.clesUniques", contratAuxClesEnDouble(),
      "TotalDeclare.porteeCoherente", blocSansVolets(),
      "TableAlias.sansContradiction",
          Brut.de(
              TableAlias.builder().nom("t").build(),
              "structures",
              Map.of("VILLE", "a", "Ville", "b")),
      "ResultatControle.ecartsParmiExamines", Brut.de(resultat(), "ecarts", 5L),
      "ResultatControle.raisonPresente",
          Brut.de(resultat(), Map.of("examines", 0L, "raison", Optional.empty())));

  static ContratDeVille contratAuxClesEnDouble() {
    Volet volet = Volet.builder().cle("r1").build();
    Action action = Action.builder().intitule("a").addVolet(volet).build();
    return Brut.de(
        ContratDeVille.builder().intitule("c").build(), "actions", List.of(action, action));
  }

  private static TotalDeclare blocSansVolets() {
    TotalDeclare general = TotalDeclare.builder()
        .nature(TotalDeclare.Nature.GENERAL)
        .valeur(Montant.ZERO)
        .build();
    return Brut.de(general, "nature", TotalDeclare.Nature.BLOC);
  }

  private static ResultatControle resultat() {
    return ResultatControle.builder()
        .id("CV-TOT-01")
        .titre(Message.of("Totaux", "Totals"))
        .examines(4)
        .ecarts(0)
        .build();
  }
}
