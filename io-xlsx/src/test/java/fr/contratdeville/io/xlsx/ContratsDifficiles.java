package fr.contratdeville.io.xlsx;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Contracts whose names a spreadsheet may take for something else than names. */
final class ContratsDifficiles {

  private static final List<String> NOMS = List.of(
      "MAIRIE",
      "Mairie",
      "Mairie ",
      "=1+1",
      "+33",
      "-x",
      "@a",
      ">5",
      "<>",
      "=",
      "A*",
      "AB",
      "A?",
      "~A",
      "1/2",
      "1000",
      "VRAI",
      "#N/A",
      "(non affecté)",
      "'quoted'",
      "dit \"le\" <b>&amp;",
      "_x000D_",
      "deux\nlignes",
      "é\uD83D\uDE00",
      "x".repeat(300));

  private ContratsDifficiles() {}

  static Arbitrary<ContratDeVille> quelconque() {
    return action()
        .list()
        .ofMaxSize(8)
        .map(actions ->
            ContratDeVille.builder().intitule("=Contrat").addAllActions(actions).build());
  }

  private static Arbitrary<Action> action() {
    return Combinators.combine(
            nom(),
            nom().optional(),
            nom().optional(),
            ligne().list().ofMaxSize(5).list().ofMaxSize(2))
        .as((titre, porteur, theme, volets) -> {
          Action.Builder action = Action.builder().intitule(titre);
          porteur.map(Porteur::of).ifPresent(action::porteur);
          theme.map(Rubrique::of).ifPresent(action::thematique);
          volets.forEach(v -> action.addVolet(Volet.builder().addAllLignes(v).build()));
          return action.build();
        });
  }

  private static Arbitrary<FinancementLine> ligne() {
    Arbitrary<Optional<Montant>> montants = Arbitraries.longs()
        .between(-50_000_00L, 500_000_00L)
        .edgeCases(e -> e.add(0L, 1L, -1L))
        .map(Montant::ofCentimes)
        .optional(0.9);
    return Combinators.combine(
            nom(),
            montants,
            Arbitraries.of(EtapeMontant.values()).optional(0.2),
            nom().optional(0.2),
            nom().optional(0.2),
            Arbitraries.of(2023, 2024).optional(0.2))
        .as((financeur, montant, etape, territoire, texte, annee) -> FinancementLine.builder()
            .financeur(Financeur.of(financeur, TypeFinanceur.NON_PRECISE))
            .montant(montant)
            .etape(etape)
            .territoire(territoire)
            .texte(texte)
            .exercice(annee.map(Exercice::of))
            .build());
  }

  private static Arbitrary<String> nom() {
    return Arbitraries.of(NOMS);
  }
}
