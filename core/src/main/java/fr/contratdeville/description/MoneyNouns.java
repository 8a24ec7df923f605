package fr.contratdeville.description;

import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.valeur.Compte;
import java.util.List;

/** The properties of the nouns of money: who pays what, declared totals, budgets. */
final class MoneyNouns {

  static final Noun<Financeur, Financeur.Builder> FINANCEUR = new Noun<>(
          "Financeur", Financeur::builder, Financeur.Builder::build)
      .inline()
      .one("nom", Words.FILLED, Financeur::nom, Financeur.Builder::nom)
      .one(
          "type",
          Words.member(TypeFinanceur.class),
          Financeur::type,
          Financeur.Builder::type,
          TypeFinanceur.NON_PRECISE)
      .maybe(
          "rattachement",
          SharedNouns.RATTACHEMENT,
          Financeur::rattachement,
          Financeur.Builder::rattachement);

  static final Noun<AliasFinanceur, AliasFinanceur.Builder> ALIAS_FINANCEUR = new Noun<>(
          "AliasFinanceur", AliasFinanceur::builder, AliasFinanceur.Builder::build)
      .inline()
      .one("libelle", Words.FILLED, AliasFinanceur::libelle, AliasFinanceur.Builder::libelle)
      .one(
          "etendue",
          Words.member(AliasFinanceur.Etendue.class),
          AliasFinanceur::etendue,
          AliasFinanceur.Builder::etendue,
          AliasFinanceur.Etendue.ENTIER)
      .text("nom", AliasFinanceur::nom, AliasFinanceur.Builder::nom)
      .one(
          "type",
          Words.member(TypeFinanceur.class),
          AliasFinanceur::type,
          AliasFinanceur.Builder::type,
          TypeFinanceur.NON_PRECISE)
      .maybe("periode", Words.PERIODE, AliasFinanceur::periode, AliasFinanceur.Builder::periode);

  /** The name of a financeur, if that is enough to find it among the financeurs of the contract. */
  static final Codec<Financeur> FINANCEUR_CITE = Codec.of(
      () -> new Shape.Either(List.of(Shape.TEXT, FINANCEUR.shape())),
      (financeur, out) -> {
        if (out.isListed(financeur)) {
          out.text(financeur.nom());
        } else {
          FINANCEUR.write(financeur, out);
        }
      },
      in -> in.isText() ? in.tables().financeur(in.text()) : FINANCEUR.read(in));

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
      .maybe(
          "exercice", Words.EXERCICE, FinancementLine::exercice, FinancementLine.Builder::exercice)
      .maybe(
          "natureCredit",
          Words.member(NatureCredit.class),
          FinancementLine::natureCredit,
          FinancementLine.Builder::natureCredit)
      .maybe(
          "dispositif",
          Words.DISPOSITIF,
          FinancementLine::dispositif,
          FinancementLine.Builder::dispositif)
      .text("territoire", FinancementLine::territoire, FinancementLine.Builder::territoire)
      .text("texte", FinancementLine::texte, FinancementLine.Builder::texte)
      .place(FinancementLine::emplacement, FinancementLine.Builder::emplacement);

  static final Noun<Portee, Portee.Builder> PORTEE = new Noun<>(
          "Portee", Portee::builder, Portee.Builder::build)
      .inline()
      .words("financeurs", Words.TEXT, Portee::financeurs, Portee.Builder::addFinanceur)
      .words("volets", Words.TEXT, Portee::volets, Portee.Builder::addVolet)
      .maybe("etape", Words.member(EtapeMontant.class), Portee::etape, Portee.Builder::etape)
      .maybe("exercice", Words.EXERCICE, Portee::exercice, Portee.Builder::exercice);

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
      .text("objet", TotalDeclare::objet, TotalDeclare.Builder::objet)
      .text("texte", TotalDeclare::texte, TotalDeclare.Builder::texte)
      .place(TotalDeclare::emplacement, TotalDeclare.Builder::emplacement);

  static final Noun<PosteBudget, PosteBudget.Builder> POSTE = new Noun<>(
          "PosteBudget", PosteBudget::builder, PosteBudget.Builder::build)
      .inline()
      .one(
          "compte",
          Words.word(Compte::parse, "(6[0-8]|7[0-9]|86|87)[0-9]{0,4}"),
          PosteBudget::compte,
          PosteBudget.Builder::compte)
      .one("libelle", Words.FILLED, PosteBudget::libelle, PosteBudget.Builder::libelle)
      .maybe("prevu", Words.MONTANT, PosteBudget::prevu, PosteBudget.Builder::prevu)
      .maybe("realise", Words.MONTANT, PosteBudget::realise, PosteBudget.Builder::realise)
      .place(PosteBudget::emplacement, PosteBudget.Builder::emplacement);

  static final Noun<Budget, Budget.Builder> BUDGET = new Noun<>(
          "Budget", Budget::builder, Budget.Builder::build)
      .maybe("exercice", Words.EXERCICE, Budget::exercice, Budget.Builder::exercice)
      .each("postes", POSTE, Budget::postes, Budget.Builder::addPoste)
      .maybe("totalCharges", Words.MONTANT, Budget::totalCharges, Budget.Builder::totalCharges)
      .maybe("totalProduits", Words.MONTANT, Budget::totalProduits, Budget.Builder::totalProduits)
      .place(Budget::emplacement, Budget.Builder::emplacement);

  private MoneyNouns() {}
}
