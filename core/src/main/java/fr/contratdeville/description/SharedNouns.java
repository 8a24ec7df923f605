package fr.contratdeville.description;

import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.Partenaire;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;

/** The properties of the nouns that stand on many others: porteurs, territories, headings. */
public final class SharedNouns {

  static final Noun<Complement, Complement.Builder> COMPLEMENT = new Noun<>(
          "Complement", Complement::builder, Complement.Builder::build)
      .inline()
      .one("nom", Words.TEXT, Complement::nom, Complement.Builder::nom)
      .one("texte", Words.FILLED, Complement::texte, Complement.Builder::texte)
      .one(
          "nature",
          Words.member(Complement.Nature.class),
          Complement::nature,
          Complement.Builder::nature,
          Complement.Nature.TEXTE)
      .place(Complement::emplacement, Complement.Builder::emplacement);

  static final Noun<Rattachement, Rattachement.Builder> RATTACHEMENT = new Noun<>(
          "Rattachement", Rattachement::builder, Rattachement.Builder::build)
      .inline()
      .one("structure", Words.FILLED, Rattachement::structure, Rattachement.Builder::structure)
      .one("table", Words.FILLED, Rattachement::table, Rattachement.Builder::table);

  static final Noun<Porteur, Porteur.Builder> PORTEUR = new Noun<>(
          "Porteur", Porteur::builder, Porteur.Builder::build)
      .inline()
      .one("nom", Words.FILLED, Porteur::nom, Porteur.Builder::nom)
      .maybe("siret", Words.word(Siret::parse, "[0-9]{14}"), Porteur::siret, Porteur.Builder::siret)
      .maybe(
          "rna",
          Words.word(Rna::parse, "W[0-9][A-Z0-9][0-9]{7}"),
          Porteur::rna,
          Porteur.Builder::rna)
      .maybe("rattachement", RATTACHEMENT, Porteur::rattachement, Porteur.Builder::rattachement);

  static final Noun<Partenaire, Partenaire.Builder> PARTENAIRE = new Noun<>(
          "Partenaire", Partenaire::builder, Partenaire.Builder::build)
      .inline()
      .one("nom", Words.FILLED, Partenaire::nom, Partenaire.Builder::nom)
      .text("role", Partenaire::role, Partenaire.Builder::role);

  static final Noun<Rubrique, Rubrique.Builder> RUBRIQUE = new Noun<>(
          "Rubrique", Rubrique::builder, Rubrique.Builder::build)
      .inline()
      .one("libelle", Words.FILLED, Rubrique::libelle, Rubrique.Builder::libelle)
      .words("niveaux", Words.TEXT, Rubrique::niveaux, Rubrique.Builder::addNiveau)
      .maybe("code", Words.word(CodeTheme::parse), Rubrique::code, Rubrique.Builder::code);

  static final Noun<Commune, Commune.Builder> COMMUNE = new Noun<>(
          "Commune", Commune::builder, Commune.Builder::build)
      .inline()
      .one("nom", Words.FILLED, Commune::nom, Commune.Builder::nom)
      .maybe(
          "code",
          Words.word(CodeCommune::parse, "([013-9][0-9]|2[AB1-9])[0-9]{3}"),
          Commune::code,
          Commune.Builder::code);

  public static final Noun<Territoire, Territoire.Builder> TERRITOIRE = new Noun<>(
          "Territoire", Territoire::builder, Territoire.Builder::build)
      .inline()
      .one("nom", Words.FILLED, Territoire::nom, Territoire.Builder::nom)
      .one(
          "type",
          Words.member(Territoire.Type.class),
          Territoire::type,
          Territoire.Builder::type,
          Territoire.Type.NON_PRECISE)
      .maybe(
          "code",
          Words.word(CodeQPV::parse, "QP...[0-9]{3}|QN...[0-9]{2}[IMNC]"),
          Territoire::code,
          Territoire.Builder::code)
      .each("communes", COMMUNE, Territoire::communes, Territoire.Builder::addCommune)
      .words("quartiers", Words.TEXT, Territoire::quartiers, Territoire.Builder::addQuartier)
      .place(Territoire::emplacement, Territoire.Builder::emplacement);

  private SharedNouns() {}
}
