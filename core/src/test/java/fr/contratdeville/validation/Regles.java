package fr.contratdeville.validation;

import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.Nomenclature;
import fr.contratdeville.nomenclature.PassageQPV;
import fr.contratdeville.nomenclature.PassageTheme;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablePassage;
import fr.contratdeville.nomenclature.Theme;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.CodeTheme;
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

  private static final Theme THEME = Theme.of("1", "Santé");

  private static final PassageTheme PASSAGE = PassageTheme.builder()
      .de(CodeTheme.parse("P147-2020:1"))
      .addVers(CodeTheme.parse("P147-2024:1"))
      .build();

  static final Map<String, Object> BRISEES = Map.ofEntries(
      Map.entry(
          "Action.reportCoherent",
          Brut.of(Action.builder().intitule("a").build(), "reporteVers", Exercice.of(2024))),
      Map.entry(
          "Territoire.codeCoherent",
          Brut.of(
              Territoire.of("Alès", Territoire.Type.COMMUNE), "code", CodeQPV.parse("QP030010"))),
      Map.entry(
          "TableauDeclare.cellulesCoherentes",
          Brut.of(TableauDeclare.builder().intitule("t").build(), "cellules", List.of(CELLULE))),
      Map.entry("CelluleDeclaree.remplie", Brut.of(CELLULE, "valeur", Optional.empty())),
      Map.entry("ContratDeVille.clesUniques", contratAuxClesEnDouble()),
      Map.entry("TotalDeclare.porteeCoherente", blocSansVolets()),
      Map.entry(
          "TableAlias.sansContradiction",
          Brut.of(
              TableAlias.builder().nom("t").build(),
              "structures",
              Map.of("VILLE", "a", "Ville", "b"))),
      Map.entry(
          "Nomenclature.codesUniques",
          Brut.of(
              Nomenclature.builder().nom("n").version("1").build(),
              "themes",
              List.of(THEME, THEME))),
      Map.entry(
          "TablePassage.departsUniques",
          Brut.of(TablePassage.builder().nom("n").build(), "passages", List.of(PASSAGE, PASSAGE))),
      Map.entry(
          "PassageQPV.codesCoherents",
          Brut.of(
              PassageQPV.builder().ancien(CodeQPV.parse("QP030016")).build(),
              "nouveau",
              CodeQPV.parse("QP030017"))),
      Map.entry(
          "ResultatControle.tusParmiEcarts", Brut.of(resultat(), Map.of("ecarts", 1L, "tus", 2L))),
      Map.entry("ResultatControle.ecartsParmiExamines", Brut.of(resultat(), "ecarts", 5L)),
      Map.entry(
          "ResultatControle.raisonPresente",
          Brut.of(resultat(), Map.of("examines", 0L, "raison", Optional.empty()))));

  /** A noun that breaks one of its rules, if it has any. */
  static Optional<Object> brisee(Noun noun) {
    return BRISEES.entrySet().stream()
        .filter(regle -> regle.getKey().startsWith(noun + "."))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static ContratDeVille contratAuxClesEnDouble() {
    Volet volet = Volet.builder().cle("r1").build();
    Action action = Action.builder().intitule("a").addVolet(volet).build();
    return Brut.of(
        ContratDeVille.builder().intitule("c").build(), "actions", List.of(action, action));
  }

  private static TotalDeclare blocSansVolets() {
    TotalDeclare general = TotalDeclare.builder()
        .nature(TotalDeclare.Nature.GENERAL)
        .valeur(Montant.ZERO)
        .build();
    return Brut.of(general, "nature", TotalDeclare.Nature.BLOC);
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
