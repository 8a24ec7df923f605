package fr.contratdeville.description;

import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.modele.Variante;

/** The properties of the nouns of a strategic framework. */
final class FrameworkNouns {

  static final Noun<Variante, Variante.Builder> VARIANTE = new Noun<>(
          "Variante", Variante::builder, Variante.Builder::build)
      .inline()
      .one("titre", Words.FILLED, Variante::titre, Variante.Builder::titre)
      .place(Variante::emplacement, Variante.Builder::emplacement);

  static final Noun<Renvoi, Renvoi.Builder> RENVOI = new Noun<>(
          "Renvoi", Renvoi::builder, Renvoi.Builder::build)
      .inline()
      .words("cibles", Words.REPERE, Renvoi::cibles, Renvoi.Builder::addCible)
      .text("objet", Renvoi::objet, Renvoi.Builder::objet)
      .text("texte", Renvoi::texte, Renvoi.Builder::texte)
      .place(Renvoi::emplacement, Renvoi.Builder::emplacement);

  static final Noun<Mention, Mention.Builder> MENTION = new Noun<>(
          "Mention", Mention::builder, Mention.Builder::build)
      .inline()
      .one("genre", Words.member(Mention.Genre.class), Mention::genre, Mention.Builder::genre)
      .words("dispositifs", Words.DISPOSITIF, Mention::dispositifs, Mention.Builder::addDispositif)
      .text("condition", Mention::condition, Mention.Builder::condition)
      .text("texte", Mention::texte, Mention.Builder::texte)
      .place(Mention::emplacement, Mention.Builder::emplacement);

  static final Noun<Noeud, Noeud.Builder> NOEUD = new Noun<>(
          "Noeud", Noeud::builder, Noeud.Builder::build)
      .one("niveau", Words.FILLED, Noeud::niveau, Noeud.Builder::niveau)
      .maybe("repere", Words.REPERE, Noeud::repere, Noeud.Builder::repere)
      .one("titre", Words.FILLED, Noeud::titre, Noeud.Builder::titre)
      .each("variantes", VARIANTE, Noeud::variantes, Noeud.Builder::addVariante)
      .each(
          "noeuds", Codec.later(() -> FrameworkNouns.NOEUD), Noeud::noeuds, Noeud.Builder::addNoeud)
      .each("renvois", RENVOI, Noeud::renvois, Noeud.Builder::addRenvoi)
      .each("mentions", MENTION, Noeud::mentions, Noeud.Builder::addMention)
      .each(
          "cahierDesCharges",
          Words.TEXT,
          Noeud::cahierDesCharges,
          Noeud.Builder::addCahierDesCharge)
      .each(
          "indicateurs", MeasureNouns.INDICATEUR, Noeud::indicateurs, Noeud.Builder::addIndicateur)
      .each("partenaires", SharedNouns.PARTENAIRE, Noeud::partenaires, Noeud.Builder::addPartenaire)
      .each("lignes", MoneyNouns.LIGNE, Noeud::lignes, Noeud.Builder::addLigne)
      .each("territoires", SharedNouns.TERRITOIRE, Noeud::territoires, Noeud.Builder::addTerritoire)
      .each("totaux", MoneyNouns.TOTAL, Noeud::totaux, Noeud.Builder::addTotal)
      .place(Noeud::emplacement, Noeud.Builder::emplacement)
      .complements(Noeud::complements, Noeud.Builder::addComplement);

  static final Noun<CadreStrategique, CadreStrategique.Builder> CADRE = new Noun<>(
          "CadreStrategique", CadreStrategique::builder, CadreStrategique.Builder::build)
      .one("intitule", Words.FILLED, CadreStrategique::intitule, CadreStrategique.Builder::intitule)
      .each("noeuds", NOEUD, CadreStrategique::noeuds, CadreStrategique.Builder::addNoeud)
      .each(
          "totaux", MoneyNouns.TOTAL, CadreStrategique::totaux, CadreStrategique.Builder::addTotal)
      .place(CadreStrategique::emplacement, CadreStrategique.Builder::emplacement);

  private FrameworkNouns() {}
}
