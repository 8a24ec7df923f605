package fr.contratdeville.io.xlsx.lexique;

import fr.contratdeville.modele.EtapeMontant;
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

  /** A heading over columns, each of one financeur. */
  GROUPE_FINANCEURS(Usage.GROUPE, null, null),

  /** The label of a row of totals, whatever it goes on to name. */
  LIGNE_TOTAL(Usage.LIGNE, null, null),
  /** A label that says total and names nothing in particular: no action has that title. */
  LIGNE_TOTAL_GENERAL(Usage.LIGNE_GENERALE, null, null),
  LIGNE_SOUS_TOTAL(Usage.LIGNE, null, null);

  /** Where a spelling counts: one text may say one thing over a column and another on a row. */
  enum Usage {
    COLONNE,
    ETAPE,
    GROUPE,
    LIGNE,
    LIGNE_GENERALE
  }

  private final Usage usage;
  private final @Nullable Champ champ;
  private final @Nullable EtapeMontant etape;

  Terme(Champ champ) {
    this(Usage.COLONNE, champ, null);
  }

  Terme(EtapeMontant etape) {
    this(Usage.ETAPE, null, etape);
  }

  Terme(Usage usage, @Nullable Champ champ, @Nullable EtapeMontant etape) {
    this.usage = usage;
    this.champ = champ;
    this.etape = etape;
  }

  Usage usage() {
    return usage;
  }

  /** The field that a column so headed holds. */
  public Optional<Champ> champ() {
    return Optional.ofNullable(champ);
  }

  /** The step that the amounts so headed are at. */
  public Optional<EtapeMontant> etape() {
    return Optional.ofNullable(etape);
  }
}
