package fr.contratdeville.agregation;

import fr.contratdeville.agregation.Suivi.Etat;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two contracts, year against year: which actions, porteurs and financeurs are new, gone, changed
 * or unchanged, and by how much.
 *
 * <pre>{@code
 * var evolution = Evolution.of(contrat2023, contrat2024);
 * System.out.println(evolution);                       // ten lines
 * evolution.actions(Suivi.Etat.NOUVEAU);
 * evolution.tableauFinanceurs().markdown(Locale.FRENCH);
 * }</pre>
 *
 * <p>Things of both years are matched one to one, by the {@linkplain Rapprochement.Motif rules} in
 * their order, and each match says why it was made. A title changes more often than a structure, so
 * that near titles are matched under one structure alone. Where several are near, none is matched,
 * and {@link #doutes()} says so.
 *
 * <p>Amounts are compared within one step: that which {@linkplain ContratDeVille#retenues() counts}
 * in both contracts, else the furthest that both have. {@link #etape} compares another. No sum
 * joins two steps or two years. {@link #nonCompare()} says what one of the contracts lacks.
 *
 * <p>The work grows with the number of actions, not with its square.
 */
public final class Evolution implements NotABean {
  private final ContratSuivi premier;
  private final ContratSuivi second;
  private final Message nomAvant;
  private final Message nomApres;
  private final NavigableSet<Tranche> tranches;
  private final List<Suivi<Action>> actions;
  private final List<Suivi<Cle>> porteurs;
  private final List<Suivi<Cle>> financeurs;
  private final NavigableMap<Tranche, Variation> totaux;
  private final List<Message> nonCompare;
  private final List<Doute> doutes;

  private Evolution(ContratSuivi premier, ContratSuivi second, @Nullable EtapeMontant etape) {
    this.premier = premier;
    this.second = second;
    Optional<Exercice> avant = premier.contrat().exercice();
    Optional<Exercice> apres = second.contrat().exercice();
    boolean annees = avant.isPresent() && apres.isPresent() && !avant.equals(apres);
    nomAvant = annees ? Message.of(avant.get().toString()) : Message.of("Avant", "Before");
    nomApres = annees ? Message.of(apres.get().toString()) : Message.of("Après", "After");
    TranchesComparees comparees = new TranchesComparees(
        premier.contrat(),
        second.contrat(),
        annees
            ? Message.of("le contrat de " + nomAvant, "the contract of " + nomAvant)
            : Message.of("le premier contrat", "the first contract"),
        annees
            ? Message.of("le contrat de " + nomApres, "the contract of " + nomApres)
            : Message.of("le second contrat", "the second contract"),
        etape);
    Comparateur comparateur = new Comparateur(premier, second, comparees);
    tranches = comparees.tranches();
    actions = comparateur.actions();
    porteurs = comparateur.porteurs();
    financeurs = comparateur.financeurs();
    totaux = Collections.unmodifiableNavigableMap(comparateur.totaux(financeurs));
    nonCompare = comparateur.nonCompare();
    doutes = comparateur.doutes();
  }

  /**
   * {@return what became of one contract in another}
   *
   * @param avant the first contract, most often that of the year before
   * @param apres the second contract
   * @throws ArithmeticException if a sum does not fit in an amount
   */
  public static Evolution of(ContratDeVille avant, ContratDeVille apres) {
    return new Evolution(new ContratSuivi(avant, true), new ContratSuivi(apres, false), null);
  }

  /**
   * {@return what became of one contract in another, whose names a table joins first}
   *
   * @param avant the first contract, most often that of the year before
   * @param apres the second contract
   * @param alias the table, which is {@linkplain TableAlias#rattacher applied} to both
   * @throws ArithmeticException if a sum does not fit in an amount
   */
  public static Evolution of(ContratDeVille avant, ContratDeVille apres, TableAlias alias) {
    return of(alias.rattacher(avant), alias.rattacher(apres));
  }

  /**
   * {@return the same comparison with the amounts of one step} If one of the contracts has none, no
   * amount is compared, and {@link #nonCompare()} says so.
   *
   * @param etape the step
   * @throws ArithmeticException if a sum does not fit in an amount
   */
  public Evolution etape(EtapeMontant etape) {
    return new Evolution(premier, second, etape);
  }

  /** {@return the first contract, with the names that a table joined} */
  public ContratDeVille avant() {
    return premier.contrat();
  }

  /** {@return the second contract, with the names that a table joined} */
  public ContratDeVille apres() {
    return second.contrat();
  }

  /**
   * {@return what stands above the amounts of the first contract: its year, or <i>before</i> if the
   * contracts do not say that they are of two years}
   */
  public Message nomAvant() {
    return nomAvant;
  }

  /**
   * {@return what stands above the amounts of the second contract: its year, or <i>after</i> if the
   * contracts do not say that they are of two years}
   */
  public Message nomApres() {
    return nomApres;
  }

  /**
   * {@return the steps whose amounts are compared: one, or none if the contracts have none in
   * common} Where one of the contracts has several years and does not say which is its own, there
   * is one for each year that both have; else the tranche has no year, since it is of two.
   */
  public NavigableSet<Tranche> tranches() {
    return tranches;
  }

  /**
   * {@return every action of both contracts, each once: those of the second in its order, then
   * those that are gone in the order of the first}
   */
  public List<Suivi<Action>> actions() {
    return actions;
  }

  /**
   * {@return the actions of which one thing became}
   *
   * @param etat new, gone, changed or unchanged
   */
  public List<Suivi<Action>> actions(Etat etat) {
    return actions.stream().filter(s -> s.etat() == etat).toList();
  }

  /**
   * {@return every porteur of both contracts, by the name of its structure, with the money of its
   * actions} Actions without a porteur, if there are any, are those of {@link Cle#NON_AFFECTE},
   * which both contracts are taken to have.
   */
  public List<Suivi<Cle>> porteurs() {
    return porteurs;
  }

  /**
   * {@return the porteurs of which one thing became}
   *
   * @param etat new, gone, changed or unchanged
   */
  public List<Suivi<Cle>> porteurs(Etat etat) {
    return porteurs.stream().filter(s -> s.etat() == etat).toList();
  }

  /** {@return every financeur of the lines of both contracts, by the name of its structure} */
  public List<Suivi<Cle>> financeurs() {
    return financeurs;
  }

  /**
   * {@return the financeurs of which one thing became}
   *
   * @param etat new, gone, changed or unchanged
   */
  public List<Suivi<Cle>> financeurs(Etat etat) {
    return financeurs.stream().filter(s -> s.etat() == etat).toList();
  }

  /**
   * {@return all money that is compared, for each of the {@link #tranches()}} Its gap is the sum of
   * the gaps of the financeurs, of the porteurs, and of the actions.
   */
  public NavigableMap<Tranche, Variation> totaux() {
    return totaux;
  }

  /** {@return what is not compared since one of the contracts lacks it, a sentence for each} */
  public List<Message> nonCompare() {
    return nonCompare;
  }

  /** {@return the near names that were not matched since nothing says which is which} */
  public List<Doute> doutes() {
    return doutes;
  }

  /**
   * {@return the actions as a table: new ones first, then those that are gone, changed and
   * unchanged; what changed, and why two were taken for one} Shares are those of
   * {@link fr.contratdeville.valeur.Part#affichee}.
   */
  public Tableau tableauActions() {
    return new TableauxEvolution(this).actions();
  }

  /** {@return the porteurs as a table, in the same order} */
  public Tableau tableauPorteurs() {
    return new TableauxEvolution(this).porteurs();
  }

  /** {@return the financeurs as a table, in the same order} */
  public Tableau tableauFinanceurs() {
    return new TableauxEvolution(this).financeurs();
  }

  /** {@return every amount that differs, by action and financeur, as a table} */
  public Tableau tableauMontants() {
    return new TableauxEvolution(this).montants();
  }

  /** {@return all tables: financeurs, porteurs, actions, and the amounts that differ} */
  public List<Tableau> tableaux() {
    return List.of(tableauFinanceurs(), tableauPorteurs(), tableauActions(), tableauMontants());
  }

  /**
   * {@return the summary, the tables of financeurs, porteurs and actions whole, what is not
   * compared and what was left open}
   *
   * @param locale English for English, French for all others
   */
  public String texte(Locale locale) {
    return new ResumeEvolution(this, locale).entier();
  }

  /**
   * {@return the summary, in ten lines at most}
   *
   * @param locale English for English, French for all others
   */
  public String resume(Locale locale) {
    return new ResumeEvolution(this, locale).resume();
  }

  /** {@return the summary in French} */
  @Override
  public String toString() {
    return resume(Locale.FRENCH);
  }
}
