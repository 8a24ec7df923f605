package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.valeur.Champ;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meaning that a heading or a label of a table may have; a {@link Lexique} holds the spellings of
 * each term.
 */
public enum Terme {
  /** The budget year of a row: {@code Année budgétaire}. */
  EXERCICE(Champ.EXERCICE),
  /** The organisation that carries the action: {@code Structure}, {@code Nom de l'association}. */
  PORTEUR(Champ.PORTEUR),
  /** The SIRET of the porteur. */
  SIRET(Champ.SIRET),
  /** The number of the porteur in the national directory of associations. */
  RNA(Champ.RNA),
  /** The title of the action: {@code Intitulé de l'action}, {@code Projet}. */
  INTITULE(Champ.INTITULE),
  /** The axe or pillar of the contract: {@code Pilier}. */
  AXE(Champ.AXE),
  /** The theme of the action: {@code Thématique}, {@code Domaine}. */
  THEMATIQUE(Champ.THEMATIQUE),
  /** A quartier or another place of the politique de la ville, by name or by code: {@code QPV}. */
  TERRITOIRE(Champ.TERRITOIRE),
  /** The commune, by name or by INSEE code. */
  COMMUNE(Champ.COMMUNE),
  /** The first day of the action. */
  DEBUT(Champ.DEBUT),
  /** The last day of the action. */
  FIN(Champ.FIN),
  /** The first and the last day of the action in one cell. */
  PERIODE(Champ.PERIODE),
  /** The progress of the action: {@code État d'avancement}. */
  STATUT(Champ.STATUT),
  /** Whether the action is new or renewed: {@code N/R}. */
  NOUVEAUTE(Champ.NOUVEAUTE),
  /** The dispositif that the action is financed under. */
  DISPOSITIF(Champ.DISPOSITIF),
  /** The number of people that the action reached: {@code File active}. */
  BENEFICIAIRES(Champ.BENEFICIAIRES),
  /** The people that the action is for, in words: {@code Public visé}. */
  PUBLIC(Champ.PUBLIC),
  /** The results of the action, in words: {@code Bilan}, {@code Observations}. */
  BILAN(Champ.BILAN),
  /** The means of the action, in words: {@code Moyens humains et matériels}. */
  MOYENS(Champ.MOYENS),
  /**
   * The financeur of the amount of the row, in a table of one row per amount:
   * {@code nomAttribuant}.
   */
  FINANCEUR(Champ.FINANCEUR),
  /** The amount of the row, in a table of one row per amount. */
  MONTANT(Champ.MONTANT),
  /** The step of the amount of the row, in a table of one row per amount. */
  ETAPE(Champ.ETAPE),
  /** Whether the amount of the row comes from the droit commun or from specific credits. */
  NATURE_CREDIT(Champ.NATURE_CREDIT),
  /** The cost of the action in all, whoever pays: {@code Coût total}. */
  COUT_TOTAL(Champ.COUT_TOTAL),
  /** The total of a row: {@code TOTAL PDV}. */
  TOTAL(Champ.TOTAL),
  /** The subtotal of the porteur of a row: {@code Sous-total porteur}. */
  SOUS_TOTAL_PORTEUR(Champ.SOUS_TOTAL_PORTEUR),

  /** Amounts that a budget plans: {@code Prévisionnel}, beside {@code Réalisé}. */
  PREVU(EtapeMontant.PREVU),
  /** Amounts that were asked for: {@code Subvention sollicitée}. */
  DEMANDE(EtapeMontant.DEMANDE),
  /** Amounts that a comité proposed. */
  PROPOSE(EtapeMontant.PROPOSE),
  /** Amounts that were granted: {@code Montant voté}. */
  ACCORDE(EtapeMontant.ACCORDE),
  /** Amounts that were notified to the porteur. */
  NOTIFIE(EtapeMontant.NOTIFIE),
  /** Amounts that were committed. */
  ENGAGE(EtapeMontant.ENGAGE),
  /** Amounts that were paid: {@code Montant mandaté}. */
  VERSE(EtapeMontant.VERSE),
  /** Amounts that were spent: {@code Dépenses réalisées}. */
  REALISE(EtapeMontant.REALISE),

  /** Credits of the common law of an administration, in a heading of amounts or beside them. */
  DROIT_COMMUN(NatureCredit.DROIT_COMMUN),
  /** Credits of the politique de la ville: {@code Crédits spécifiques (P147)}. */
  CREDIT_SPECIFIQUE(NatureCredit.CREDIT_SPECIFIQUE),

  /**
   * A heading that may stand over the porteurs where no better one does: {@code Nom} alone,
   * {@code Dénomination}.
   */
  PORTEUR_POSSIBLE(Usage.COLONNE, null),
  /** A heading that may stand over the titles where no better one does: {@code Description}. */
  INTITULE_POSSIBLE(Usage.COLONNE, null),
  /**
   * A field of the published schemas and exports of the trade that the model has no name for:
   * {@code conditionsVersement}. Its cells are complements under that name.
   */
  AUTRE_CHAMP(Usage.COLONNE, null),

  /** A word for money in a heading: {@code subvention}, {@code dotation}. */
  ARGENT(Usage.ARGENT, null),
  /** A word beside one for money that changes nothing: {@code annuel}, {@code fonctionnement}. */
  PRECISION_ARGENT(Usage.PRECISION, null),
  /** A word that makes a heading one of something else: {@code date}, {@code nature}. */
  SANS_ARGENT(Usage.SANS_ARGENT, null),

  /** A heading over columns that each hold one financeur: {@code Autres financeurs}. */
  GROUPE_FINANCEURS(Usage.GROUPE, null),

  /** The label of a row of totals, be it of one porteur: {@code Total MAS}. */
  LIGNE_TOTAL(Usage.LIGNE, null),
  /** The label of a row of totals that names nothing in particular: {@code Total général}. */
  LIGNE_TOTAL_GENERAL(Usage.LIGNE_GENERALE, null),
  /** The label of a row of subtotals: {@code S/Total VILLE}. */
  LIGNE_SOUS_TOTAL(Usage.LIGNE, null);

  /**
   * The places where a spelling counts: one text may mean one thing over a column, another on a
   * row.
   */
  enum Usage {
    COLONNE,
    ARGENT,
    PRECISION,
    SANS_ARGENT,
    ETAPE,
    CREDIT,
    GROUPE,
    LIGNE,
    LIGNE_GENERALE
  }

  private final Usage usage;
  private final @Nullable Enum<?> sens;

  Terme(Champ champ) {
    this(Usage.COLONNE, champ);
  }

  Terme(EtapeMontant etape) {
    this(Usage.ETAPE, etape);
  }

  Terme(NatureCredit credit) {
    this(Usage.CREDIT, credit);
  }

  Terme(Usage usage, @Nullable Enum<?> sens) {
    this.usage = usage;
    this.sens = sens;
  }

  Usage usage() {
    return usage;
  }

  /** The field of a column under such a heading; empty for a term of another kind. */
  public Optional<Champ> champ() {
    return sens(Champ.class);
  }

  /** The step of amounts under such a heading; empty for a term of another kind. */
  public Optional<EtapeMontant> etape() {
    return sens(EtapeMontant.class);
  }

  /** The origin of the credits under such a heading; empty for a term of another kind. */
  public Optional<NatureCredit> credit() {
    return sens(NatureCredit.class);
  }

  private <E extends Enum<E>> Optional<E> sens(Class<E> genre) {
    return Optional.ofNullable(sens).filter(genre::isInstance).map(genre::cast);
  }
}
