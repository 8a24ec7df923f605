package fr.contratdeville.testing.generation;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.valeur.Emplacement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Makes findings, diagnostics and reports. */
final class RapportGenerators {

  private RapportGenerators() {}

  /** One of four ids, so that findings of two reports match. */
  static Arbitrary<String> id() {
    return Arbitraries.of("CV-TOT-01", "CV-TOT-02", "CV-LAY-04", "CV-ZZZ-99");
  }

  static Arbitrary<Constat> constat() {
    return Builders.withBuilder(Constat::builder)
        .use(id())
        .in(Constat.Builder::id)
        .use(Arbitraries.of(Gravite.class))
        .in(Constat.Builder::gravite)
        .use(chiffre())
        .withProbability(0.5)
        .in(Constat.Builder::declare)
        .use(chiffre())
        .withProbability(0.5)
        .in(Constat.Builder::calcule)
        .use(Arbitraries.of(Unite.class))
        .in(Constat.Builder::unite)
        .use(Arbitraries.of(Constat.Provenance.class))
        .in(Constat.Builder::provenance)
        .use(ValeurGenerators.message())
        .withProbability(0.3)
        .in(Constat.Builder::nomDeclare)
        .use(ValeurGenerators.message())
        .withProbability(0.3)
        .in(Constat.Builder::nomCalcule)
        .use(Arbitraries.longs().between(0, 1_000_000))
        .withProbability(0.3)
        .in(Constat.Builder::autresCellules)
        .use(Arbitraries.longs().between(1, 1_000_000))
        .withProbability(0.3)
        .in(Constat.Builder::nombre)
        .use(places())
        .in(Constat.Builder::addAllCellules)
        .use(Arbitraries.of("", "/actions/0", "/totaux/3"))
        .in(Constat.Builder::chemin)
        .use(ValeurGenerators.message())
        .in(Constat.Builder::message)
        .use(diagnostic().list().ofMaxSize(2))
        .in(Constat.Builder::addAllDiagnostics)
        .use(cle().list().ofMaxSize(2))
        .in(Constat.Builder::addAllDecouleDe)
        .build(Constat.Builder::build);
  }

  private static Arbitrary<List<Emplacement>> places() {
    return EmplacementGenerators.emplacement().list().ofMaxSize(3);
  }

  private static Arbitrary<BigDecimal> chiffre() {
    return Arbitraries.longs()
        .between(-100_000_000_00L, 100_000_000_00L)
        .map(centimes -> BigDecimal.valueOf(centimes, 2));
  }

  static Arbitrary<Diagnostic> diagnostic() {
    return Combinators.combine(
            Arbitraries.of(Diagnostic.Genre.class),
            places(),
            chiffre().optional(),
            ValeurGenerators.message())
        .as((genre, places, valeur, message) -> Diagnostic.builder()
            .genre(genre)
            .addAllCellules(places)
            .valeur(valeur)
            .message(message)
            .build());
  }

  static Arbitrary<CleConstat> cle() {
    return Combinators.combine(id(), Arbitraries.of("/totaux/3", "F!L1", "")).as(CleConstat::new);
  }

  static Arbitrary<Suppression> suppression() {
    return Combinators.combine(
            id(),
            Arbitraries.of("/totaux/3", "F!L1"),
            ValeurGenerators.texte(),
            ValeurGenerators.texte(),
            Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay))
        .as((id, lieu, raison, auteur, date) -> Suppression.builder()
            .id(id)
            .lieu(lieu)
            .raison(raison)
            .auteur(auteur)
            .date(date)
            .build());
  }

  static Arbitrary<ConstatEcarte> ecarte() {
    return Combinators.combine(constat(), suppression()).as(ConstatEcarte::new);
  }

  static Arbitrary<ResultatControle> resultat() {
    return Combinators.combine(
            id(),
            ValeurGenerators.message(),
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.longs().between(0, 1_000_000),
            ValeurGenerators.message())
        .as((id, titre, examines, ecarts, tus, raison) -> ResultatControle.builder()
            .id(id)
            .titre(titre)
            .examines(examines)
            .ecarts(Math.min(ecarts, examines))
            .tus(Math.min(tus, Math.min(ecarts, examines)))
            .raison(raison)
            .build());
  }

  static Arbitrary<Rapport> rapport() {
    return Combinators.combine(
            ValeurGenerators.texte().optional(),
            Arbitraries.integers().between(5, Rapport.TOUT),
            constat().list().ofMaxSize(5),
            ecarte().list().ofMaxSize(2),
            resultat().list().ofMaxSize(4))
        .as((source, seuil, constats, ecartes, controles) -> Rapport.builder()
            .source(source)
            .seuil(seuil)
            .addAllConstats(constats)
            .addAllEcartes(ecartes)
            .addAllControles(controles)
            .build());
  }

  static Arbitrary<Comparaison> comparaison() {
    return Combinators.combine(rapport(), rapport()).as(Comparaison::of);
  }
}
