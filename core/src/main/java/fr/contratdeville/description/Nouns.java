package fr.contratdeville.description;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.modele.Nouveaute;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.CodeContrat;
import java.util.Map;

/** The properties of the nouns that make up a contract, in the order in which they are written. */
public final class Nouns {

  static final Noun<Volet, Volet.Builder> VOLET = new Noun<>(
          "Volet", Volet::builder, Volet.Builder::build)
      .text("cle", Volet::cle, Volet.Builder::cle)
      .maybe("dispositif", Words.DISPOSITIF, Volet::dispositif, Volet.Builder::dispositif)
      .text("bilan", Volet::bilan, Volet.Builder::bilan)
      .text("publicVise", Volet::publicVise, Volet.Builder::publicVise)
      .text("moyens", Volet::moyens, Volet.Builder::moyens)
      .each(
          "indicateurs", MeasureNouns.INDICATEUR, Volet::indicateurs, Volet.Builder::addIndicateur)
      .each(
          "beneficiaires",
          MeasureNouns.BENEFICIAIRES,
          Volet::beneficiaires,
          Volet.Builder::addBeneficiaire)
      .each("lignes", MoneyNouns.LIGNE, Volet::lignes, Volet.Builder::addLigne)
      .each("totaux", MoneyNouns.TOTAL, Volet::totaux, Volet.Builder::addTotal)
      .places(Volet::emplacements, Volet.Builder::putEmplacement)
      .complements(Volet::complements, Volet.Builder::addComplement);

  static final Noun<Action, Action.Builder> ACTION = new Noun<>(
          "Action", Action::builder, Action.Builder::build)
      .one("intitule", Words.FILLED, Action::intitule, Action.Builder::intitule)
      .maybe("porteur", SharedNouns.PORTEUR, Action::porteur, Action.Builder::porteur)
      .maybe(
          "axePrioritaire",
          SharedNouns.RUBRIQUE,
          Action::axePrioritaire,
          Action.Builder::axePrioritaire)
      .maybe("thematique", SharedNouns.RUBRIQUE, Action::thematique, Action.Builder::thematique)
      .one(
          "statut",
          Words.member(Statut.class),
          Action::statut,
          Action.Builder::statut,
          Statut.NON_PRECISE)
      .maybe("reporteVers", Words.EXERCICE, Action::reporteVers, Action.Builder::reporteVers)
      .maybe(
          "nouveaute", Words.member(Nouveaute.class), Action::nouveaute, Action.Builder::nouveaute)
      .maybe("periode", Words.PERIODE, Action::periode, Action.Builder::periode)
      .each(
          "territoires", SharedNouns.TERRITOIRE, Action::territoires, Action.Builder::addTerritoire)
      .one(
          "partage",
          Words.member(PartageTerritorial.class),
          Action::partage,
          Action.Builder::partage,
          PartageTerritorial.NON_VENTILE)
      .words("objectifs", Words.REPERE, Action::objectifs, Action.Builder::addObjectif)
      .each(
          "partenaires", SharedNouns.PARTENAIRE, Action::partenaires, Action.Builder::addPartenaire)
      .maybe("budget", MoneyNouns.BUDGET, Action::budget, Action.Builder::budget)
      .each("volets", VOLET, Action::volets, Action.Builder::addVolet)
      .places(Action::emplacements, Action.Builder::putEmplacement)
      .complements(Action::complements, Action.Builder::addComplement);

  /** A contract, whose first property is the {@link Marker}. */
  public static final Noun<ContratDeVille, ContratDeVille.Builder> CONTRAT = new Noun<>(
          "ContratDeVille", ContratDeVille::builder, ContratDeVille.Builder::build)
      .property(
          Marker.NAME,
          true,
          () -> Marker.SHAPE,
          (contrat, out) -> Marker.write(out),
          (in, b) -> Marker.read(in))
      .property(
          "feuilles",
          false,
          () -> Shape.list(Words.SHEET.shape()),
          (contrat, out) -> out.list("feuilles", Words.SHEET, out.refer(contrat)),
          (in, b) -> in.all(Words.SHEET, in.tables()::addSheet))
      .one("intitule", Words.FILLED, ContratDeVille::intitule, ContratDeVille.Builder::intitule)
      .maybe(
          "code",
          Words.word(
              CodeContrat::parse, "CV[0-9]{3}|CN(0[0-9]{2}|02[AB]|97[0-9]|98[0-9])[0-9]{2}[IMN]"),
          ContratDeVille::code,
          ContratDeVille.Builder::code)
      .maybe(
          "generation",
          Words.member(GenerationContrat.class),
          ContratDeVille::generation,
          ContratDeVille.Builder::generation)
      .maybe("periode", Words.PERIODE, ContratDeVille::periode, ContratDeVille.Builder::periode)
      .maybe("exercice", Words.EXERCICE, ContratDeVille::exercice, ContratDeVille.Builder::exercice)
      .property(
          "financeurs",
          false,
          () -> Shape.list(MoneyNouns.FINANCEUR.shape()),
          (contrat, out) -> out.list("financeurs", MoneyNouns.FINANCEUR, contrat.financeurs()),
          (in, b) -> in.elements(MoneyNouns.FINANCEUR, financeur -> {
            in.tables().addFinanceur(financeur);
            b.addFinanceur(financeur);
          }))
      .each(
          "territoires",
          SharedNouns.TERRITOIRE,
          ContratDeVille::territoires,
          ContratDeVille.Builder::addTerritoire)
      .each(
          "cadres", FrameworkNouns.CADRE, ContratDeVille::cadres, ContratDeVille.Builder::addCadre)
      .each(
          "tableaux",
          MeasureNouns.TABLEAU,
          ContratDeVille::tableaux,
          ContratDeVille.Builder::addTableau)
      .property(
          "actions",
          false,
          () -> Shape.list(ACTION.shape()),
          (contrat, out) -> out.list("actions", ACTION, contrat.actions()),
          (in, b) -> in.elements(ACTION, action -> {
            in.tables().takeKeys(action);
            b.addAction(action);
          }))
      .each("totaux", MoneyNouns.TOTAL, ContratDeVille::totaux, ContratDeVille.Builder::addTotal)
      .places(ContratDeVille::emplacements, ContratDeVille.Builder::putEmplacement)
      .complements(ContratDeVille::complements, ContratDeVille.Builder::addComplement);

  /** A table of aliases, in a file of its own. */
  public static final Noun<TableAlias, TableAlias.Builder> TABLE_ALIAS = new Noun<>(
          "TableAlias", TableAlias::builder, TableAlias.Builder::build)
      .one("nom", Words.FILLED, TableAlias::nom, TableAlias.Builder::nom)
      .maybe("periode", Words.PERIODE, TableAlias::periode, TableAlias.Builder::periode)
      .one(
          "structures",
          Codec.entries(Words.TEXT),
          TableAlias::structures,
          TableAlias.Builder::putAllStructures,
          Map.of())
      .all(
          "financeurs",
          MoneyNouns.ALIAS_FINANCEUR,
          TableAlias::financeurs,
          TableAlias.Builder::addFinanceur);

  private Nouns() {}
}
