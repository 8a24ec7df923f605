package fr.contratdeville.testing.generation;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.Nouveaute;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Volet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Makes actions, their entries, porteurs and rubriques, and complements. */
final class ActionGenerators {

  private ActionGenerators() {}

  static Arbitrary<Complement> complement() {
    Arbitrary<Complement> texte = Builders.withBuilder(Complement::builder)
        .use(Arbitraries.oneOf(ValeurGenerators.texte(), Arbitraries.just("")))
        .in(Complement.Builder::nom)
        .use(ValeurGenerators.texte())
        .in(Complement.Builder::texte)
        .use(Arbitraries.of(Complement.Nature.class))
        .in(Complement.Builder::nature)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.3)
        .in(Complement.Builder::emplacement)
        .build(Complement.Builder::build);
    Arbitrary<String> valeur = Arbitraries.of(
        "1",
        "1.50",
        "-0",
        "1e999999999",
        "null",
        "\"a\\u00e9é\ud83d\ude00\"",
        "[]",
        "{\n \"a\" : [1,\t2]\r\n}",
        "{\"a\":1,\"a\":2}",
        " 1",
        "1 ",
        "01",
        "{",
        "\"\ud800\"");
    Arbitrary<String> nom = Arbitraries.oneOf(
        Arbitraries.of("intitule", "complements", "lignes", "dispositif", "", "illisible /x"),
        ValeurGenerators.texte());
    return Arbitraries.oneOf(
        texte,
        Combinators.combine(nom, valeur)
            .as((n, v) -> Complement.builder()
                .nom(n)
                .texte(v)
                .nature(Complement.Nature.JSON)
                .build()));
  }

  static Arbitrary<Volet> volet() {
    return Builders.withBuilder(Volet::builder)
        .use(ValeurGenerators.texte())
        .withProbability(0.5)
        .in(Volet.Builder::cle)
        .use(ValeurGenerators.dispositif())
        .withProbability(0.3)
        .in(Volet.Builder::dispositif)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Volet.Builder::bilan)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Volet.Builder::publicVise)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Volet.Builder::moyens)
        .use(MesureGenerators.indicateur().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(Volet.Builder::addAllIndicateurs)
        .use(MesureGenerators.beneficiaires().list().ofMaxSize(2))
        .in(Volet.Builder::addAllBeneficiaires)
        .use(FinancementGenerators.ligne().list().ofMaxSize(4))
        .in(Volet.Builder::addAllLignes)
        .use(FinancementGenerators.total().list().ofMaxSize(2))
        .in(Volet.Builder::addAllTotaux)
        .use(ValeurGenerators.emplacements())
        .in(Volet.Builder::putAllEmplacements)
        .use(complement().list().ofMaxSize(3))
        .in(Volet.Builder::addAllComplements)
        .build(Volet.Builder::build);
  }

  static Arbitrary<Porteur> porteur() {
    return Builders.withBuilder(Porteur::builder)
        .use(ValeurGenerators.texte())
        .in(Porteur.Builder::nom)
        .use(CodeGenerators.siret())
        .withProbability(0.5)
        .in(Porteur.Builder::siret)
        .use(CodeGenerators.rna())
        .withProbability(0.3)
        .in(Porteur.Builder::rna)
        .use(FinancementGenerators.rattachement())
        .withProbability(0.5)
        .in(Porteur.Builder::rattachement)
        .build(Porteur.Builder::build);
  }

  static Arbitrary<Rubrique> rubrique() {
    return Combinators.combine(
            ValeurGenerators.texte(),
            ValeurGenerators.texte().list().ofMinSize(1).ofMaxSize(3),
            CodeGenerators.theme().optional(0.3))
        .as((libelle, niveaux, code) -> Rubrique.builder()
            .libelle(libelle)
            .addAllNiveaux(niveaux)
            .code(code)
            .build());
  }

  static Arbitrary<Action> action() {
    return Builders.withBuilder(Action::builder)
        .use(ValeurGenerators.texte())
        .in(Action.Builder::intitule)
        .use(porteur())
        .withProbability(0.8)
        .in(Action.Builder::porteur)
        .use(rubrique())
        .withProbability(0.5)
        .in(Action.Builder::axePrioritaire)
        .use(rubrique())
        .withProbability(0.5)
        .in(Action.Builder::thematique)
        .use(Arbitraries.of(Statut.class))
        .withProbability(0.5)
        .in(Action.Builder::statut)
        .use(Arbitraries.of(Nouveaute.class))
        .withProbability(0.3)
        .in(Action.Builder::nouveaute)
        .use(ValeurGenerators.periode())
        .withProbability(0.3)
        .in(Action.Builder::periode)
        .use(CadreGenerators.territoire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Action.Builder::addAllTerritoires)
        .use(Arbitraries.of(PartageTerritorial.class))
        .withProbability(0.3)
        .in(Action.Builder::partage)
        .use(ValeurGenerators.repere().set().ofMaxSize(3))
        .withProbability(0.3)
        .in(Action.Builder::addAllObjectifs)
        .use(CadreGenerators.partenaire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Action.Builder::addAllPartenaires)
        .use(FinancementGenerators.budget())
        .withProbability(0.3)
        .in(Action.Builder::budget)
        .use(volet().list().ofMaxSize(2))
        .in(Action.Builder::addAllVolets)
        .use(ValeurGenerators.emplacements())
        .in(Action.Builder::putAllEmplacements)
        .use(complement().list().ofMaxSize(2))
        .in(Action.Builder::addAllComplements)
        .build(Action.Builder::build);
  }

  /** Actions of which some are postponed to a year, which only a postponed one may name. */
  static Arbitrary<Action> reportable() {
    return Combinators.combine(action(), ValeurGenerators.exercice(), Arbitraries.of(false, true))
        .as((action, annee, reportee) -> reportee
            ? Action.builder()
                .from(action)
                .statut(Statut.REPORTEE)
                .reporteVers(annee)
                .build()
            : action);
  }
}
