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

/** Actions, their entries, who carries them, and what no noun has a name for. */
final class Actions {

  private Actions() {}

  static Arbitrary<Complement> complement() {
    Arbitrary<Complement> texte = Builders.withBuilder(Complement::builder)
        .use(Arbitraries.oneOf(Mots.texte(), Arbitraries.just("")))
        .in(Complement.Builder::nom)
        .use(Mots.texte())
        .in(Complement.Builder::texte)
        .use(Arbitraries.of(Complement.Nature.class))
        .in(Complement.Builder::nature)
        .use(Places.emplacement())
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
        Mots.texte());
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
        .use(Mots.texte())
        .withProbability(0.5)
        .in(Volet.Builder::cle)
        .use(Mots.dispositif())
        .withProbability(0.3)
        .in(Volet.Builder::dispositif)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Volet.Builder::bilan)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Volet.Builder::publicVise)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Volet.Builder::moyens)
        .use(Mesures.indicateur().list().ofMaxSize(2))
        .withProbability(0.5)
        .in(Volet.Builder::addAllIndicateurs)
        .use(Mesures.beneficiaires().list().ofMaxSize(2))
        .in(Volet.Builder::addAllBeneficiaires)
        .use(Argent.ligne().list().ofMaxSize(4))
        .in(Volet.Builder::addAllLignes)
        .use(Argent.total().list().ofMaxSize(2))
        .in(Volet.Builder::addAllTotaux)
        .use(Mots.emplacements())
        .in(Volet.Builder::putAllEmplacements)
        .use(complement().list().ofMaxSize(3))
        .in(Volet.Builder::addAllComplements)
        .build(Volet.Builder::build);
  }

  static Arbitrary<Porteur> porteur() {
    return Builders.withBuilder(Porteur::builder)
        .use(Mots.texte())
        .in(Porteur.Builder::nom)
        .use(Codes.siret())
        .withProbability(0.5)
        .in(Porteur.Builder::siret)
        .use(Codes.rna())
        .withProbability(0.3)
        .in(Porteur.Builder::rna)
        .use(Argent.rattachement())
        .withProbability(0.5)
        .in(Porteur.Builder::rattachement)
        .build(Porteur.Builder::build);
  }

  static Arbitrary<Rubrique> rubrique() {
    return Combinators.combine(
            Mots.texte(),
            Mots.texte().list().ofMinSize(1).ofMaxSize(3),
            Codes.theme().optional(0.3))
        .as((libelle, niveaux, code) -> Rubrique.builder()
            .libelle(libelle)
            .addAllNiveaux(niveaux)
            .code(code)
            .build());
  }

  static Arbitrary<Action> action() {
    return Builders.withBuilder(Action::builder)
        .use(Mots.texte())
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
        .use(Mots.periode())
        .withProbability(0.3)
        .in(Action.Builder::periode)
        .use(Cadres.territoire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Action.Builder::addAllTerritoires)
        .use(Arbitraries.of(PartageTerritorial.class))
        .withProbability(0.3)
        .in(Action.Builder::partage)
        .use(Mots.repere().set().ofMaxSize(3))
        .withProbability(0.3)
        .in(Action.Builder::addAllObjectifs)
        .use(Cadres.partenaire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Action.Builder::addAllPartenaires)
        .use(Argent.budget())
        .withProbability(0.3)
        .in(Action.Builder::budget)
        .use(volet().list().ofMaxSize(2))
        .in(Action.Builder::addAllVolets)
        .use(Mots.emplacements())
        .in(Action.Builder::putAllEmplacements)
        .use(complement().list().ofMaxSize(2))
        .in(Action.Builder::addAllComplements)
        .build(Action.Builder::build);
  }

  /** Only a postponed action says to which year. */
  static Arbitrary<Action> reportable() {
    return Combinators.combine(action(), Mots.exercice(), Arbitraries.of(false, true))
        .as((action, annee, reportee) -> reportee
            ? Action.builder()
                .from(action)
                .statut(Statut.REPORTEE)
                .reporteVers(annee)
                .build()
            : action);
  }
}
