package fr.contratdeville.testing.generation;

import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Partenaire;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Variante;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Makes strategic frameworks of every shape, and the territories and partners that they name. */
final class CadreGenerators {

  private CadreGenerators() {}

  static Arbitrary<Territoire> territoire() {
    return Combinators.combine(
            ValeurGenerators.texte(),
            Arbitraries.of(Territoire.Type.class),
            CodeGenerators.qpv(),
            commune().list().ofMaxSize(2),
            ValeurGenerators.texte().list().ofMaxSize(2),
            EmplacementGenerators.emplacement().optional(0.5))
        .as((nom, type, code, communes, quartiers, place) -> Territoire.builder()
            .nom(nom)
            .type(type)
            .code(Optional.of(code).filter(c -> type == Territoire.Type.QPV))
            .addAllCommunes(communes)
            .addAllQuartiers(quartiers)
            .emplacement(place)
            .build());
  }

  static Arbitrary<Commune> commune() {
    return Builders.withBuilder(Commune::builder)
        .use(ValeurGenerators.texte())
        .in(Commune.Builder::nom)
        .use(CodeGenerators.commune())
        .withProbability(0.5)
        .in(Commune.Builder::code)
        .build(Commune.Builder::build);
  }

  static Arbitrary<Partenaire> partenaire() {
    return Builders.withBuilder(Partenaire::builder)
        .use(ValeurGenerators.texte())
        .in(Partenaire.Builder::nom)
        .use(ValeurGenerators.texte())
        .withProbability(0.5)
        .in(Partenaire.Builder::role)
        .build(Partenaire.Builder::build);
  }

  static Arbitrary<CadreStrategique> cadre() {
    return Builders.withBuilder(CadreStrategique::builder)
        .use(ValeurGenerators.texte())
        .in(CadreStrategique.Builder::intitule)
        .use(noeud().list().ofMaxSize(2))
        .in(CadreStrategique.Builder::addAllNoeuds)
        .use(FinancementGenerators.total().list().ofMaxSize(1))
        .in(CadreStrategique.Builder::addAllTotaux)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(CadreStrategique.Builder::emplacement)
        .build(CadreStrategique.Builder::build);
  }

  static Arbitrary<Noeud> noeud() {
    return noeud(2);
  }

  /** Headings with up to {@code niveaux} levels of headings below them. */
  private static Arbitrary<Noeud> noeud(int niveaux) {
    return Builders.withBuilder(Noeud::builder)
        .use(Arbitraries.of("pilier", "objectif"))
        .in(Noeud.Builder::niveau)
        .use(ValeurGenerators.repere())
        .withProbability(0.7)
        .in(Noeud.Builder::repere)
        .use(ValeurGenerators.texte())
        .in(Noeud.Builder::titre)
        .use(variante().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllVariantes)
        .use(
            niveaux == 0
                ? Arbitraries.just(List.of())
                : noeud(niveaux - 1).list().ofMaxSize(2))
        .in(Noeud.Builder::addAllNoeuds)
        .use(renvoi().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllRenvois)
        .use(mention().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllMentions)
        .use(ValeurGenerators.texte().list().ofMaxSize(3))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllCahierDesCharges)
        .use(MesureGenerators.indicateur().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllIndicateurs)
        .use(partenaire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllPartenaires)
        .use(FinancementGenerators.ligne().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllLignes)
        .use(territoire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllTerritoires)
        .use(FinancementGenerators.total().list().ofMaxSize(1))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllTotaux)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(Noeud.Builder::emplacement)
        .use(ActionGenerators.complement().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllComplements)
        .build(Noeud.Builder::build);
  }

  static Arbitrary<Variante> variante() {
    return Builders.withBuilder(Variante::builder)
        .use(ValeurGenerators.texte())
        .in(Variante.Builder::titre)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(Variante.Builder::emplacement)
        .build(Variante.Builder::build);
  }

  static Arbitrary<Renvoi> renvoi() {
    return Builders.withBuilder(Renvoi::builder)
        .use(ValeurGenerators.repere().list().ofMinSize(1).ofMaxSize(3))
        .in(Renvoi.Builder::addAllCibles)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Renvoi.Builder::objet)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Renvoi.Builder::texte)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(Renvoi.Builder::emplacement)
        .build(Renvoi.Builder::build);
  }

  static Arbitrary<Mention> mention() {
    return Builders.withBuilder(Mention::builder)
        .use(Arbitraries.of(Mention.Genre.class))
        .in(Mention.Builder::genre)
        .use(ValeurGenerators.dispositif().list().ofMaxSize(3))
        .in(Mention.Builder::addAllDispositifs)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Mention.Builder::condition)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Mention.Builder::texte)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(Mention.Builder::emplacement)
        .build(Mention.Builder::build);
  }
}
