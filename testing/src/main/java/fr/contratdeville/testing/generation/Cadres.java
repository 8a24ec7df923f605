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

/** Strategic frameworks of every shape, and the places and partners that they name. */
final class Cadres {

  private Cadres() {}

  static Arbitrary<Territoire> territoire() {
    return Combinators.combine(
            Mots.texte(),
            Arbitraries.of(Territoire.Type.class),
            Codes.qpv(),
            commune().list().ofMaxSize(2),
            Mots.texte().list().ofMaxSize(2),
            Places.emplacement().optional(0.5))
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
        .use(Mots.texte())
        .in(Commune.Builder::nom)
        .use(Codes.commune())
        .withProbability(0.5)
        .in(Commune.Builder::code)
        .build(Commune.Builder::build);
  }

  static Arbitrary<Partenaire> partenaire() {
    return Builders.withBuilder(Partenaire::builder)
        .use(Mots.texte())
        .in(Partenaire.Builder::nom)
        .use(Mots.texte())
        .withProbability(0.5)
        .in(Partenaire.Builder::role)
        .build(Partenaire.Builder::build);
  }

  static Arbitrary<CadreStrategique> cadre() {
    return Builders.withBuilder(CadreStrategique::builder)
        .use(Mots.texte())
        .in(CadreStrategique.Builder::intitule)
        .use(noeud().list().ofMaxSize(2))
        .in(CadreStrategique.Builder::addAllNoeuds)
        .use(Argent.total().list().ofMaxSize(1))
        .in(CadreStrategique.Builder::addAllTotaux)
        .use(Places.emplacement())
        .withProbability(0.5)
        .in(CadreStrategique.Builder::emplacement)
        .build(CadreStrategique.Builder::build);
  }

  static Arbitrary<Noeud> noeud() {
    return noeud(2);
  }

  /** With headings below it, so many levels deep. */
  private static Arbitrary<Noeud> noeud(int niveaux) {
    return Builders.withBuilder(Noeud::builder)
        .use(Arbitraries.of("pilier", "objectif"))
        .in(Noeud.Builder::niveau)
        .use(Mots.repere())
        .withProbability(0.7)
        .in(Noeud.Builder::repere)
        .use(Mots.texte())
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
        .use(Mots.texte().list().ofMaxSize(3))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllCahierDesCharges)
        .use(Mesures.indicateur().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllIndicateurs)
        .use(partenaire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllPartenaires)
        .use(Argent.ligne().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllLignes)
        .use(territoire().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllTerritoires)
        .use(Argent.total().list().ofMaxSize(1))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllTotaux)
        .use(Places.emplacement())
        .withProbability(0.5)
        .in(Noeud.Builder::emplacement)
        .use(Actions.complement().list().ofMaxSize(2))
        .withProbability(0.3)
        .in(Noeud.Builder::addAllComplements)
        .build(Noeud.Builder::build);
  }

  static Arbitrary<Variante> variante() {
    return Builders.withBuilder(Variante::builder)
        .use(Mots.texte())
        .in(Variante.Builder::titre)
        .use(Places.emplacement())
        .withProbability(0.5)
        .in(Variante.Builder::emplacement)
        .build(Variante.Builder::build);
  }

  static Arbitrary<Renvoi> renvoi() {
    return Builders.withBuilder(Renvoi::builder)
        .use(Mots.repere().list().ofMinSize(1).ofMaxSize(3))
        .in(Renvoi.Builder::addAllCibles)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Renvoi.Builder::objet)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Renvoi.Builder::texte)
        .use(Places.emplacement())
        .withProbability(0.5)
        .in(Renvoi.Builder::emplacement)
        .build(Renvoi.Builder::build);
  }

  static Arbitrary<Mention> mention() {
    return Builders.withBuilder(Mention::builder)
        .use(Arbitraries.of(Mention.Genre.class))
        .in(Mention.Builder::genre)
        .use(Mots.dispositif().list().ofMaxSize(3))
        .in(Mention.Builder::addAllDispositifs)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Mention.Builder::condition)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Mention.Builder::texte)
        .use(Places.emplacement())
        .withProbability(0.5)
        .in(Mention.Builder::emplacement)
        .build(Mention.Builder::build);
  }
}
