package fr.contratdeville.agregation;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lines of money for the tests of this package. */
final class Lignes {
  private static final List<TypeFinanceur> TYPES =
      List.of(TypeFinanceur.ETAT, TypeFinanceur.CAF, TypeFinanceur.NON_PRECISE);

  private Lignes() {}

  static LigneSituee ligne(String financeur, String porteur, String theme, Long euros) {
    return ligne(
        financeur,
        Optional.of(porteur),
        Optional.of(theme),
        Optional.ofNullable(euros).map(Montant::of));
  }

  static LigneSituee ligne(
      String financeur,
      Optional<String> porteur,
      Optional<String> theme,
      Optional<Montant> montant) {
    Financeur qui =
        Financeur.of(financeur, TYPES.get(Math.floorMod(financeur.hashCode(), TYPES.size())));
    FinancementLine ligne =
        FinancementLine.builder().financeur(qui).montant(montant).build();
    Action action = Action.builder()
        .intitule("Action " + theme.orElse("sans thème"))
        .porteur(porteur.map(nom -> nom.startsWith("VILLE")
            ? Porteur.of(nom).withRattachement(Rattachement.of("VILLE", "essai"))
            : Porteur.of(nom)))
        .thematique(theme.map(t -> Rubrique.builder()
            .libelle(t)
            .addAllNiveaux(List.of(t.split("/", -1)))
            .build()))
        .addVolet(Volet.builder().addLigne(ligne).build())
        .build();
    return ContratDeVille.builder()
        .intitule("Essai")
        .addAction(action)
        .build()
        .lignes()
        .get(0);
  }

  static Arbitrary<LigneSituee> arbitraire() {
    return Combinators.combine(
            Arbitraries.of("ETAT", "CAF", "Région", "MAIRIE"),
            Arbitraries.of("VILLE - A", "VILLE - B", "MAS", "PEPS").optional(0.8),
            Arbitraries.of("SPORT/cirque", "SPORT/judo", "EMPLOI", "SANTE").optional(0.8),
            Arbitraries.longs()
                .between(-1_000_000, 100_000_000)
                .map(Montant::ofCentimes)
                .optional(0.9))
        .as(Lignes::ligne)
        .withoutEdgeCases();
  }

  static Arbitrary<Axe> axes() {
    return Arbitraries.of(
        Axes.financeur(),
        Axes.financeurRattache(),
        Axes.typeFinanceur(),
        Axes.etape(),
        Axes.exercice(),
        Axes.natureCredit(),
        Axes.porteur(),
        Axes.structure(),
        Axes.axePrioritaire(),
        Axes.territoire(),
        Axes.thematique(),
        Axes.sousThematique(),
        Axes.action());
  }
}
