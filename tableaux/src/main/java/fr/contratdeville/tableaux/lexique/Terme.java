package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.valeur.Champ;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that headings and labels of tables say; a {@link Lexique} holds its spellings. */
public enum Terme {
  EXERCICE(Champ.EXERCICE),
  PORTEUR(Champ.PORTEUR),
  SIRET(Champ.SIRET),
  RNA(Champ.RNA),
  INTITULE(Champ.INTITULE),
  AXE(Champ.AXE),
  THEMATIQUE(Champ.THEMATIQUE),
  /** A quartier or another place of the politique de la ville, by name or by code. */
  TERRITOIRE(Champ.TERRITOIRE),
  COMMUNE(Champ.COMMUNE),
  DEBUT(Champ.DEBUT),
  FIN(Champ.FIN),
  /** Both ends in one cell. */
  PERIODE(Champ.PERIODE),
  STATUT(Champ.STATUT),
  NOUVEAUTE(Champ.NOUVEAUTE),
  DISPOSITIF(Champ.DISPOSITIF),
  BENEFICIAIRES(Champ.BENEFICIAIRES),
  PUBLIC(Champ.PUBLIC),
  BILAN(Champ.BILAN),
  MOYENS(Champ.MOYENS),
  /** Who pays, in a table of one row per amount. */
  FINANCEUR(Champ.FINANCEUR),
  /** How much, in a table of one row per amount. */
  MONTANT(Champ.MONTANT),
  /** At which step of its life the amount of the row is. */
  ETAPE(Champ.ETAPE),
  /** Whether the amount of the row is of the droit commun or of specific credits. */
  NATURE_CREDIT(Champ.NATURE_CREDIT),
  /** What the action costs in all, whoever pays. */
  COUT_TOTAL(Champ.COUT_TOTAL),
  TOTAL(Champ.TOTAL),
  SOUS_TOTAL_PORTEUR(Champ.SOUS_TOTAL_PORTEUR),

  /** The steps of an amount, over a column or over several. */
  DEMANDE(EtapeMontant.DEMANDE),
  PROPOSE(EtapeMontant.PROPOSE),
  ACCORDE(EtapeMontant.ACCORDE),
  NOTIFIE(EtapeMontant.NOTIFIE),
  ENGAGE(EtapeMontant.ENGAGE),
  VERSE(EtapeMontant.VERSE),
  REALISE(EtapeMontant.REALISE),

  /** Where credits come from, in a heading of amounts or beside them. */
  DROIT_COMMUN(NatureCredit.DROIT_COMMUN),
  CREDIT_SPECIFIQUE(NatureCredit.CREDIT_SPECIFIQUE),

  /** A heading over columns, each of one financeur. */
  GROUPE_FINANCEURS(Usage.GROUPE, null),

  /** The label of a row of totals, whatever it goes on to name. */
  LIGNE_TOTAL(Usage.LIGNE, null),
  /** A label that says total and names nothing in particular: no action has that title. */
  LIGNE_TOTAL_GENERAL(Usage.LIGNE_GENERALE, null),
  LIGNE_SOUS_TOTAL(Usage.LIGNE, null);

  /** Where a spelling counts: one text may say one thing over a column and another on a row. */
  enum Usage {
    COLONNE,
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

  /** The field that a column so headed holds. */
  public Optional<Champ> champ() {
    return sens(Champ.class);
  }

  /** The step that the amounts so headed are at. */
  public Optional<EtapeMontant> etape() {
    return sens(EtapeMontant.class);
  }

  /** Where the credits so headed come from. */
  public Optional<NatureCredit> credit() {
    return sens(NatureCredit.class);
  }

  private <E extends Enum<E>> Optional<E> sens(Class<E> genre) {
    return Optional.ofNullable(sens).filter(genre::isInstance).map(genre::cast);
  }
}
