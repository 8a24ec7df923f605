package fr.contratdeville.io.json.codec;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TableAlias;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Siret;

/** The properties of every noun, in the order in which they are written. */
public final class Nouns {

  static final Noun<Complement, Complement.Builder> COMPLEMENT = new Noun<>(
          "Complement", Complement::builder, Complement.Builder::build)
      .inline()
      .one("nom", Words.TEXT, Complement::nom, Complement.Builder::nom)
      .one("texte", Words.TEXT, Complement::texte, Complement.Builder::texte)
      .one(
          "nature",
          Words.member(Complement.Nature.class),
          Complement::nature,
          Complement.Builder::nature,
          Complement.Nature.TEXTE)
      .maybe("emplacement", Words.PLACE, Complement::emplacement, Complement.Builder::emplacement);

  static final Noun<Financeur, Financeur.Builder> FINANCEUR = new Noun<>(
          "Financeur", Financeur::builder, Financeur.Builder::build)
      .inline()
      .one("nom", Words.TEXT, Financeur::nom, Financeur.Builder::nom)
      .one(
          "type",
          Words.member(TypeFinanceur.class),
          Financeur::type,
          Financeur.Builder::type,
          TypeFinanceur.NON_PRECISE);

  /** Its name, where that is enough to find it among the financeurs of the contract. */
  private static final Codec<Financeur> FINANCEUR_CITE = Codec.of(
      (financeur, out) -> {
        if (out.isListed(financeur)) {
          out.text(financeur.nom());
        } else {
          FINANCEUR.write(financeur, out);
        }
      },
      in -> in.isText() ? in.tables().funder(in.text()) : FINANCEUR.read(in));

  static final Noun<Rattachement, Rattachement.Builder> RATTACHEMENT = new Noun<>(
          "Rattachement", Rattachement::builder, Rattachement.Builder::build)
      .inline()
      .one("structure", Words.TEXT, Rattachement::structure, Rattachement.Builder::structure)
      .one("table", Words.TEXT, Rattachement::table, Rattachement.Builder::table);

  static final Noun<Porteur, Porteur.Builder> PORTEUR = new Noun<>(
          "Porteur", Porteur::builder, Porteur.Builder::build)
      .inline()
      .one("nom", Words.TEXT, Porteur::nom, Porteur.Builder::nom)
      .maybe("siret", Words.word(Siret::parse), Porteur::siret, Porteur.Builder::siret)
      .maybe("rattachement", RATTACHEMENT, Porteur::rattachement, Porteur.Builder::rattachement);

  static final Noun<Rubrique, Rubrique.Builder> RUBRIQUE = new Noun<>(
          "Rubrique", Rubrique::builder, Rubrique.Builder::build)
      .inline()
      .one("libelle", Words.TEXT, Rubrique::libelle, Rubrique.Builder::libelle)
      .texts("niveaux", Rubrique::niveaux, Rubrique.Builder::addNiveau);

  static final Noun<Beneficiaires, Beneficiaires.Builder> BENEFICIAIRES = new Noun<>(
          "Beneficiaires", Beneficiaires::builder, Beneficiaires.Builder::build)
      .inline()
      .maybe(
          "effectif",
          Words.word(Effectif::parse),
          Beneficiaires::effectif,
          Beneficiaires.Builder::effectif)
      .one(
          "perimetre",
          Words.member(Beneficiaires.Perimetre.class),
          Beneficiaires::perimetre,
          Beneficiaires.Builder::perimetre,
          Beneficiaires.Perimetre.NON_PRECISE)
      .maybe("texte", Words.TEXT, Beneficiaires::texte, Beneficiaires.Builder::texte)
      .maybe(
          "emplacement",
          Words.PLACE,
          Beneficiaires::emplacement,
          Beneficiaires.Builder::emplacement);

  static final Noun<FinancementLine, FinancementLine.Builder> LIGNE = new Noun<>(
          "FinancementLine", FinancementLine::builder, FinancementLine.Builder::build)
      .inline()
      .one(
          "financeur",
          FINANCEUR_CITE,
          FinancementLine::financeur,
          FinancementLine.Builder::financeur)
      .maybe("montant", Words.MONTANT, FinancementLine::montant, FinancementLine.Builder::montant)
      .maybe(
          "etape",
          Words.member(EtapeMontant.class),
          FinancementLine::etape,
          FinancementLine.Builder::etape)
      .maybe("texte", Words.TEXT, FinancementLine::texte, FinancementLine.Builder::texte)
      .maybe(
          "emplacement",
          Words.PLACE,
          FinancementLine::emplacement,
          FinancementLine.Builder::emplacement);

  static final Noun<Portee, Portee.Builder> PORTEE = new Noun<>(
          "Portee", Portee::builder, Portee.Builder::build)
      .inline()
      .texts("financeurs", Portee::financeurs, Portee.Builder::addFinanceur)
      .texts("volets", Portee::volets, Portee.Builder::addVolet);

  static final Noun<TotalDeclare, TotalDeclare.Builder> TOTAL = new Noun<>(
          "TotalDeclare", TotalDeclare::builder, TotalDeclare.Builder::build)
      .inline()
      .one(
          "nature",
          Words.member(TotalDeclare.Nature.class),
          TotalDeclare::nature,
          TotalDeclare.Builder::nature)
      .one("valeur", Words.QUANTITE, TotalDeclare::valeur, TotalDeclare.Builder::valeur)
      .one("portee", PORTEE, TotalDeclare::portee, TotalDeclare.Builder::portee, Portee.entiere())
      .maybe("texte", Words.TEXT, TotalDeclare::texte, TotalDeclare.Builder::texte)
      .maybe(
          "emplacement", Words.PLACE, TotalDeclare::emplacement, TotalDeclare.Builder::emplacement);

  static final Noun<Volet, Volet.Builder> VOLET = new Noun<>(
          "Volet", Volet::builder, Volet.Builder::build)
      .maybe("cle", Words.TEXT, Volet::cle, Volet.Builder::cle)
      .each("beneficiaires", BENEFICIAIRES, Volet::beneficiaires, Volet.Builder::addBeneficiaire)
      .each("lignes", LIGNE, Volet::lignes, Volet.Builder::addLigne)
      .each("totaux", TOTAL, Volet::totaux, Volet.Builder::addTotal)
      .places(Volet::emplacements, Volet.Builder::putEmplacement)
      .complements(Volet::complements, Volet.Builder::addComplement);

  static final Noun<Action, Action.Builder> ACTION = new Noun<>(
          "Action", Action::builder, Action.Builder::build)
      .one("intitule", Words.TEXT, Action::intitule, Action.Builder::intitule)
      .maybe("porteur", PORTEUR, Action::porteur, Action.Builder::porteur)
      .maybe("axePrioritaire", RUBRIQUE, Action::axePrioritaire, Action.Builder::axePrioritaire)
      .maybe("thematique", RUBRIQUE, Action::thematique, Action.Builder::thematique)
      .each("volets", VOLET, Action::volets, Action.Builder::addVolet)
      .places(Action::emplacements, Action.Builder::putEmplacement)
      .complements(Action::complements, Action.Builder::addComplement);

  public static final Noun<ContratDeVille, ContratDeVille.Builder> CONTRAT = new Noun<>(
          "ContratDeVille", ContratDeVille::builder, ContratDeVille.Builder::build)
      .property(Marker.NAME, (contrat, out) -> Marker.write(out), (in, b) -> Marker.read(in))
      .property(
          "feuilles",
          (contrat, out) -> out.list("feuilles", Words.SHEET, out.refer(contrat)),
          (in, b) -> in.all(Words.SHEET, in.tables()::addSheet))
      .one("intitule", Words.TEXT, ContratDeVille::intitule, ContratDeVille.Builder::intitule)
      .maybe(
          "code",
          Words.word(CodeContrat::parse),
          ContratDeVille::code,
          ContratDeVille.Builder::code)
      .maybe("exercice", Words.EXERCICE, ContratDeVille::exercice, ContratDeVille.Builder::exercice)
      .property(
          "financeurs",
          (contrat, out) -> out.list("financeurs", FINANCEUR, contrat.financeurs()),
          (in, b) -> in.elements(FINANCEUR, financeur -> {
            in.tables().addFunder(financeur);
            b.addFinanceur(financeur);
          }))
      .property(
          "actions",
          (contrat, out) -> out.list("actions", ACTION, contrat.actions()),
          (in, b) -> in.elements(ACTION, action -> {
            in.tables().takeKeys(action);
            b.addAction(action);
          }))
      .each("totaux", TOTAL, ContratDeVille::totaux, ContratDeVille.Builder::addTotal)
      .places(ContratDeVille::emplacements, ContratDeVille.Builder::putEmplacement)
      .complements(ContratDeVille::complements, ContratDeVille.Builder::addComplement);

  public static final Noun<TableAlias, TableAlias.Builder> TABLE_ALIAS = new Noun<>(
          "TableAlias", TableAlias::builder, TableAlias.Builder::build)
      .one("nom", Words.TEXT, TableAlias::nom, TableAlias.Builder::nom)
      .maybe(
          "periode", Words.word(Periode::parse), TableAlias::periode, TableAlias.Builder::periode)
      .property(
          "structures",
          (table, out) -> out.entries("structures", table.structures()),
          (in, b) -> in.allEntries(name -> b.putStructure(name, in.text())));

  private Nouns() {}
}
