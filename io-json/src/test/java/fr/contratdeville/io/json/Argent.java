package fr.contratdeville.io.json;

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
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Exercice;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Nouns of money of every shape: lines, declared totals, budgets. */
final class Argent {

  private Argent() {}

  /** Few names, so that they are shared and collide. */
  static Arbitrary<Financeur> financeur() {
    return Builders.withBuilder(Financeur::builder)
        .use(Arbitraries.oneOf(Arbitraries.of("MAIRIE", "CAF", "ETAT"), Mots.texte()))
        .in(Financeur.Builder::nom)
        .use(Arbitraries.of(TypeFinanceur.class))
        .withProbability(0.7)
        .in(Financeur.Builder::type)
        .use(Combinators.combine(Mots.texte(), Mots.texte()).as(Rattachement::of))
        .withProbability(0.2)
        .in(Financeur.Builder::rattachement)
        .build(Financeur.Builder::build);
  }

  static Arbitrary<FinancementLine> ligne() {
    return Builders.withBuilder(FinancementLine::builder)
        .use(financeur())
        .in(FinancementLine.Builder::financeur)
        .use(Mots.montant())
        .withProbability(0.8)
        .in(FinancementLine.Builder::montant)
        .use(Arbitraries.of(EtapeMontant.class))
        .withProbability(0.5)
        .in(FinancementLine.Builder::etape)
        .use(Mots.exercice())
        .withProbability(0.3)
        .in(FinancementLine.Builder::exercice)
        .use(Arbitraries.of(NatureCredit.class))
        .withProbability(0.3)
        .in(FinancementLine.Builder::natureCredit)
        .use(Mots.dispositif())
        .withProbability(0.3)
        .in(FinancementLine.Builder::dispositif)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(FinancementLine.Builder::territoire)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(FinancementLine.Builder::texte)
        .use(Mots.emplacement())
        .withProbability(0.8)
        .in(FinancementLine.Builder::emplacement)
        .build(FinancementLine.Builder::build);
  }

  static Arbitrary<TotalDeclare> total() {
    Arbitrary<Set<String>> noms = Mots.texte().set().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(TotalDeclare.Nature.class),
            noms,
            noms,
            Mots.quantite(),
            Combinators.combine(
                    Arbitraries.of(EtapeMontant.class).optional(0.3),
                    Mots.exercice().optional(0.3))
                .as(Argent::tranche),
            Mots.texte().optional(0.5),
            Mots.texte().optional(0.5),
            Mots.emplacement().optional(0.5))
        .as((nature, financeurs, volets, valeur, tranche, objet, texte, place) ->
            TotalDeclare.builder()
                .nature(nature)
                .valeur(valeur)
                .portee(Portee.builder()
                    .from(portee(nature, financeurs, volets))
                    .etape(tranche.etape())
                    .exercice(tranche.exercice())
                    .build())
                .objet(objet)
                .texte(texte)
                .emplacement(place)
                .build());
  }

  private static Portee tranche(Optional<EtapeMontant> etape, Optional<Exercice> exercice) {
    return Portee.builder().etape(etape).exercice(exercice).build();
  }

  private static Portee portee(
      TotalDeclare.Nature nature, Set<String> financeurs, Set<String> volets) {
    return switch (nature) {
      case FINANCEUR -> Portee.builder().addFinanceur("CAF").build();
      case BLOC ->
        Portee.builder()
            .addAllFinanceurs(financeurs)
            .addVolet("l27")
            .addAllVolets(volets)
            .build();
      case LIGNE, PORTEUR, GENERAL ->
        Portee.builder().addAllFinanceurs(financeurs).build();
    };
  }

  static Arbitrary<Budget> budget() {
    return Builders.withBuilder(Budget::builder)
        .use(Mots.exercice())
        .withProbability(0.5)
        .in(Budget.Builder::exercice)
        .use(poste().list().ofMaxSize(3))
        .in(Budget.Builder::addAllPostes)
        .use(Mots.montant())
        .withProbability(0.5)
        .in(Budget.Builder::totalCharges)
        .use(Mots.montant())
        .withProbability(0.5)
        .in(Budget.Builder::totalProduits)
        .use(Mots.emplacement())
        .withProbability(0.5)
        .in(Budget.Builder::emplacement)
        .build(Budget.Builder::build);
  }

  private static Arbitrary<PosteBudget> poste() {
    return Builders.withBuilder(PosteBudget::builder)
        .use(Arbitraries.of("60", "641", "70", "7552", "86", "870").map(Compte::parse))
        .in(PosteBudget.Builder::compte)
        .use(Mots.texte())
        .in(PosteBudget.Builder::libelle)
        .use(Mots.montant())
        .withProbability(0.7)
        .in(PosteBudget.Builder::prevu)
        .use(Mots.montant())
        .withProbability(0.5)
        .in(PosteBudget.Builder::realise)
        .use(Mots.emplacement())
        .withProbability(0.5)
        .in(PosteBudget.Builder::emplacement)
        .build(PosteBudget.Builder::build);
  }
}
