package fr.contratdeville.testing.generation;

import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Makes nouns of money of every shape: lines, declared totals, budgets. */
final class FinancementGenerators {

  private FinancementGenerators() {}

  /** Financeurs that often have one of three names, so that lines share them. */
  static Arbitrary<Financeur> financeur() {
    return Builders.withBuilder(Financeur::builder)
        .use(Arbitraries.oneOf(Arbitraries.of("MAIRIE", "CAF", "ETAT"), ValeurGenerators.texte()))
        .in(Financeur.Builder::nom)
        .use(Arbitraries.of(TypeFinanceur.class))
        .withProbability(0.7)
        .in(Financeur.Builder::type)
        .use(rattachement())
        .withProbability(0.2)
        .in(Financeur.Builder::rattachement)
        .build(Financeur.Builder::build);
  }

  static Arbitrary<FinancementLine> ligne() {
    return Builders.withBuilder(FinancementLine::builder)
        .use(financeur())
        .in(FinancementLine.Builder::financeur)
        .use(ValeurGenerators.sommable())
        .withProbability(0.8)
        .in(FinancementLine.Builder::montant)
        .use(Arbitraries.of(EtapeMontant.class))
        .withProbability(0.5)
        .in(FinancementLine.Builder::etape)
        .use(ValeurGenerators.exercice())
        .withProbability(0.3)
        .in(FinancementLine.Builder::exercice)
        .use(Arbitraries.of(NatureCredit.class))
        .withProbability(0.3)
        .in(FinancementLine.Builder::natureCredit)
        .use(ValeurGenerators.dispositif())
        .withProbability(0.3)
        .in(FinancementLine.Builder::dispositif)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(FinancementLine.Builder::territoire)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(FinancementLine.Builder::texte)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.8)
        .in(FinancementLine.Builder::emplacement)
        .build(FinancementLine.Builder::build);
  }

  static Arbitrary<Rattachement> rattachement() {
    return Combinators.combine(ValeurGenerators.texte(), ValeurGenerators.texte())
        .as(Rattachement::of);
  }

  static Arbitrary<TotalDeclare> total() {
    return Combinators.combine(
            Arbitraries.of(TotalDeclare.Nature.class),
            portee(),
            ValeurGenerators.quantite(),
            ValeurGenerators.texte().optional(0.5),
            ValeurGenerators.texte().optional(0.5),
            EmplacementGenerators.emplacement().optional(0.5))
        .as((nature, portee, valeur, objet, texte, place) -> TotalDeclare.builder()
            .nature(nature)
            .valeur(valeur)
            .portee(portee(nature, portee))
            .objet(objet)
            .texte(texte)
            .emplacement(place)
            .build());
  }

  static Arbitrary<Portee> portee() {
    Arbitrary<Set<String>> noms = ValeurGenerators.texte().set().ofMaxSize(3);
    return Combinators.combine(
            noms,
            noms,
            Arbitraries.of(EtapeMontant.class).optional(0.3),
            ValeurGenerators.exercice().optional(0.3))
        .as((financeurs, volets, etape, exercice) -> Portee.builder()
            .addAllFinanceurs(financeurs)
            .addAllVolets(volets)
            .etape(etape)
            .exercice(exercice)
            .build());
  }

  /** The scope, changed where a total of this nature may not cover it. */
  private static Portee portee(TotalDeclare.Nature nature, Portee portee) {
    Portee.Builder autre = Portee.builder().from(portee);
    return switch (nature) {
      case FINANCEUR -> autre.financeurs(Set.of("CAF")).volets(Set.of()).build();
      case BLOC -> autre.addVolet("l27").build();
      case LIGNE, PORTEUR, GENERAL -> autre.volets(Set.of()).build();
    };
  }

  static Arbitrary<Budget> budget() {
    return Builders.withBuilder(Budget::builder)
        .use(ValeurGenerators.exercice())
        .withProbability(0.5)
        .in(Budget.Builder::exercice)
        .use(poste().list().ofMaxSize(3))
        .in(Budget.Builder::addAllPostes)
        .use(ValeurGenerators.montant())
        .withProbability(0.5)
        .in(Budget.Builder::totalCharges)
        .use(ValeurGenerators.montant())
        .withProbability(0.5)
        .in(Budget.Builder::totalProduits)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(Budget.Builder::emplacement)
        .build(Budget.Builder::build);
  }

  static Arbitrary<PosteBudget> poste() {
    return Builders.withBuilder(PosteBudget::builder)
        .use(CodeGenerators.compte())
        .in(PosteBudget.Builder::compte)
        .use(ValeurGenerators.texte())
        .in(PosteBudget.Builder::libelle)
        .use(ValeurGenerators.montant())
        .withProbability(0.7)
        .in(PosteBudget.Builder::prevu)
        .use(ValeurGenerators.montant())
        .withProbability(0.5)
        .in(PosteBudget.Builder::realise)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(PosteBudget.Builder::emplacement)
        .build(PosteBudget.Builder::build);
  }
}
