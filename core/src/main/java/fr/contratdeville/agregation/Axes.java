package fr.contratdeville.agregation;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.Nomenclature;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;

/** The axes that every contract has. */
public final class Axes {
  /** Stands between the parts of a compound id: no printed name holds it. */
  static final char SEPARATEUR = '\u001F';

  private static final Axe FINANCEUR = Axe.parNom(
      "financeur",
      Message.of("Financeur", "Financeur"),
      ligne -> Optional.of(ligne.financeur().nom()));

  private static final Axe FINANCEUR_RATTACHE = Axe.parNom(
      "financeurRattache",
      Message.of("Financeur (rattaché)", "Financeur (resolved)"),
      ligne -> Optional.of(ligne.financeur().structure()));

  private static final Axe TYPE_FINANCEUR = Axe.of(
      "typeFinanceur",
      Message.of("Type de financeur", "Kind of financeur"),
      ligne -> Optional.of(cle(ligne.financeur().type())));

  private static final Axe ETAPE = Axe.of(
      "etape",
      Message.of("Étape du montant", "Step of the amount"),
      ligne -> ligne.ligne().etape().map(etape -> Cle.of(etape.name(), etape.libelle())));

  private static final Axe EXERCICE = Axe.of(
      "exercice",
      Message.of("Exercice", "Budget year"),
      ligne -> ligne.ligne().exercice().map(Exercice::toString).map(Cle::of));

  private static final Axe NATURE_CREDIT = Axe.of(
      "natureCredit",
      Message.of("Nature du crédit", "Kind of credit"),
      ligne -> ligne.ligne().natureCredit().map(n -> Cle.of(n.name(), n.libelle())));

  private static final Axe PORTEUR = Axe.parNom(
      "porteur",
      Message.of("Porteur", "Lead organisation"),
      ligne -> ligne.action().porteur().map(Porteur::nom));

  private static final Axe STRUCTURE = Axe.parNom(
      "structure",
      Message.of("Structure", "Organisation"),
      ligne -> ligne.action().porteur().map(Porteur::structure));

  private static final Axe AXE_PRIORITAIRE = Axe.parNom(
      "axePrioritaire",
      Message.of("Axe prioritaire", "Priority axis"),
      ligne -> ligne.action().axePrioritaire().map(Rubrique::libelle));

  private static final Axe THEMATIQUE = Axe.parNom(
      "thematique",
      Message.of("Thématique", "Theme"),
      ligne -> ligne.action().thematique().map(Rubrique::premier));

  private static final Axe SOUS_THEMATIQUE = Axe.parNom(
      "sousThematique",
      Message.of("Sous-thématique", "Sub-theme"),
      ligne -> ligne.action().thematique().map(Rubrique::libelle));

  static final Cle PLUSIEURS_TERRITOIRES = Cle.of(
      SEPARATEUR + "plusieurs", Message.of("(plusieurs territoires)", "(several territories)"));

  private static final Axe TERRITOIRE =
      Axe.of("territoire", Message.of("Territoire", "Territory"), Axes::parTerritoire);

  private static final Axe ACTION =
      Axe.of("action", Message.of("Action", "Action"), Axes::parAction);

  private Axes() {}

  /** {@return the axis of the financeurs, as printed} */
  public static Axe financeur() {
    return FINANCEUR;
  }

  /**
   * {@return the axis of the financeurs, in which the names that a {@link TableAlias} resolved to
   * one are one key}
   */
  public static Axe financeurRattache() {
    return FINANCEUR_RATTACHE;
  }

  /**
   * {@return the axis of the kinds of financeurs; the ids are the names of {@link TypeFinanceur}}
   */
  public static Axe typeFinanceur() {
    return TYPE_FINANCEUR;
  }

  /**
   * {@return the axis of the steps of amounts; the ids are the names of {@link EtapeMontant}} The
   * steps of one amount give the same money several times: a sum over several of them means
   * nothing.
   */
  public static Axe etape() {
    return ETAPE;
  }

  /** {@return the axis of the budget years of amounts, for documents that tell several apart} */
  public static Axe exercice() {
    return EXERCICE;
  }

  /**
   * {@return the axis of droit commun and crédits spécifiques; the ids are the names of
   * {@link NatureCredit}}
   */
  public static Axe natureCredit() {
    return NATURE_CREDIT;
  }

  /** {@return the axis of the porteurs, as printed: two spellings are two keys} */
  public static Axe porteur() {
    return PORTEUR;
  }

  /**
   * {@return the axis of the structures, in which the spellings that were rolled up are one key}
   */
  public static Axe structure() {
    return STRUCTURE;
  }

  /** {@return the axis of the axes prioritaires, as printed} */
  public static Axe axePrioritaire() {
    return AXE_PRIORITAIRE;
  }

  /** {@return the axis of the widest parts of thématiques: {@code EDUCATION CULTURE SPORT}} */
  public static Axe thematique() {
    return THEMATIQUE;
  }

  /** {@return the axis of the thématiques as printed, sub-themes included} */
  public static Axe sousThematique() {
    return SOUS_THEMATIQUE;
  }

  /**
   * {@return the axis of the themes of a nomenclature, as {@link Nomenclature#coder} found them} A
   * line whose thématique has no code there is not assigned.
   *
   * @param nomenclature the nomenclature
   */
  public static Axe theme(Nomenclature nomenclature) {
    return Axe.of(
        "theme:" + nomenclature.id(),
        Message.of("Thème " + nomenclature.id(), "Theme " + nomenclature.id()),
        ligne -> ligne
            .action()
            .thematique()
            .flatMap(Rubrique::code)
            .flatMap(nomenclature::theme)
            .map(theme -> Cle.of(theme.code(), Message.of(theme.code() + " " + theme.libelle()))));
  }

  /**
   * {@return the axis of the territories, as printed: the one that the line names, else the only
   * one of its action} A line of an action on several, which names none, is of {@code (plusieurs
   * territoires)}: it is counted once, whatever the {@link PartageTerritorial}.
   */
  public static Axe territoire() {
    return TERRITOIRE;
  }

  /**
   * {@return the axis of the quartiers prioritaires by their code, as {@code QN03010M}: that of the
   * place that the line names, else of the only one of its action} A place without a code is of
   * {@code (sans code)}, an action on several is of {@code (plusieurs territoires)}.
   *
   * @param contrat the contract of the lines, whose {@linkplain ContratDeVille#territoires()
   *     territories} and actions say which name has which code; a name that has several has none
   */
  public static Axe qpv(ContratDeVille contrat) {
    CodesQpv codes = new CodesQpv(contrat);
    return Axe.of(
        "qpv",
        Message.of("Quartier prioritaire", "Quartier prioritaire"),
        ligne -> parTerritoire(ligne).map(cle -> codes.cle(ligne, cle)));
  }

  /**
   * {@return the axis of the actions, by title and porteur together, since a title is not a key}
   * The place of the action does not count, so that the aggregates of several contracts merge.
   */
  public static Axe action() {
    return ACTION;
  }

  private static Cle cle(TypeFinanceur type) {
    return Cle.of(type.name(), type.libelle());
  }

  private static Optional<Cle> parTerritoire(LigneSituee ligne) {
    List<Territoire> territoires = ligne.action().territoires();
    return ligne
        .ligne()
        .territoire()
        .map(Cle::of)
        .or(() -> territoires.size() > 1
            ? Optional.of(PLUSIEURS_TERRITOIRES)
            : territoires.stream().findFirst().map(Territoire::nom).map(Cle::of));
  }

  private static Optional<Cle> parAction(LigneSituee ligne) {
    return Optional.of(cle(ligne.action()));
  }

  /** The key of an action: its title and its porteur. */
  static Cle cle(Action action) {
    String titre = action.intitule();
    return action
        .porteur()
        .map(p -> Cle.of(titre + SEPARATEUR + p.nom(), Message.of(titre + " (" + p.nom() + ")")))
        .orElseGet(() -> Cle.of(titre));
  }
}
