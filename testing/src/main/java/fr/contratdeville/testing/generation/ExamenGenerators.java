package fr.contratdeville.testing.generation;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Makes controls with their profiles and contexts, and readings with their formats. */
final class ExamenGenerators {

  private ExamenGenerators() {}

  /** The controls of the library. */
  static Arbitrary<Controle> controle() {
    return Arbitraries.of(Controles.standard().controles());
  }

  static Arbitrary<Controles> controles() {
    return Combinators.combine(
            controle().set().ofMaxSize(4), ContratGenerators.contrat().optional(0.3))
        .as((liste, precedent) -> {
          Controles controles =
              liste.stream().reduce(Controles.aucun(), Controles::withControle, (a, b) -> b);
          return precedent.map(controles::withPrecedent).orElse(controles);
        });
  }

  static Arbitrary<FicheControle> fiche() {
    return controle().map(Controle::fiche);
  }

  static Arbitrary<Contexte> contexte() {
    return Combinators.combine(ContratGenerators.contrat(), controle()).as(Contexte::of);
  }

  static Arbitrary<Examen> examen() {
    return Combinators.combine(
            RapportGenerators.constat().list().ofMaxSize(3),
            Arbitraries.longs().between(0, 100),
            Arbitraries.longs().between(0, 100),
            ValeurGenerators.message())
        .as((constats, conformes, tus, raison) -> Examen.builder()
            .examines(constats.size() + tus + conformes)
            .constats(constats)
            .tus(tus)
            .raison(raison)
            .build());
  }

  static Arbitrary<Tolerance> tolerance() {
    Arbitrary<Montant> ecart = Arbitraries.longs().between(0, 100_00).map(Montant::ofCentimes);
    return Combinators.combine(ecart, ecart).as(Tolerance::new);
  }

  static Arbitrary<Profil> profil() {
    Arbitrary<String> id = controle().map(Controle::id);
    return Builders.withBuilder(Profil::builder)
        .use(ValeurGenerators.texte())
        .in(Profil.Builder::nom)
        .use(id.set().ofMaxSize(2))
        .in(Profil.Builder::addAllDesactives)
        .use(id.set().ofMaxSize(2))
        .in(Profil.Builder::addAllActives)
        .use(Arbitraries.maps(id, Arbitraries.of(Gravite.class)).ofMaxSize(2))
        .in(Profil.Builder::putAllGravites)
        .use(tolerance())
        .withProbability(0.3)
        .in(Profil.Builder::tolerance)
        .use(Arbitraries.maps(id, tolerance()).ofMaxSize(2))
        .in(Profil.Builder::putAllTolerances)
        .use(Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay))
        .withProbability(0.3)
        .in(Profil.Builder::date)
        .use(RapportGenerators.suppression().list().ofMaxSize(2))
        .in(Profil.Builder::addAllSuppressions)
        .use(Arbitraries.integers().between(0, 2000))
        .withProbability(0.3)
        .in(Profil.Builder::plafond)
        .use(Arbitraries.integers().between(0, 2000))
        .withProbability(0.3)
        .in(Profil.Builder::seuil)
        .build(Profil.Builder::build);
  }

  static Arbitrary<Format> format() {
    return Combinators.combine(
            ValeurGenerators.texte(),
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5))
        .as(Format::new);
  }

  static Arbitrary<Decision> decision() {
    return Combinators.combine(EmplacementGenerators.emplacement(), ValeurGenerators.message())
        .as(Decision::new);
  }

  static Arbitrary<Lecture> lecture() {
    Arbitrary<List<Decision>> decisions = decision().list().ofMaxSize(3);
    return Combinators.combine(
            ValeurGenerators.texte(),
            format(),
            ContratGenerators.contrat(),
            decisions,
            RapportGenerators.constat().list().ofMaxSize(3))
        .as((source, format, contrat, reconnu, constats) -> Lecture.builder()
            .source(source)
            .format(format)
            .valeur(contrat)
            .addAllDecisions(reconnu)
            .addAllConstats(constats)
            .build());
  }
}
