package fr.contratdeville.valeur;

/**
 * A field of the tables that town halls write: the kind of thing that a column holds, whatever its
 * heading says. Nouns give the places of their fields by it, as {@code Action.emplacements()}.
 */
public enum Champ {
  /** The budget year of the amounts. */
  EXERCICE("Exercice", "Budget year"),
  /** The name of the structure that carries the action. */
  PORTEUR("Porteur", "Lead organisation"),
  /** The SIRET of the porteur. */
  SIRET("SIRET", "SIRET"),
  /** The RNA number of the porteur. */
  RNA("Numéro RNA", "RNA number"),
  /** The title of the action. */
  INTITULE("Intitulé de l'action", "Title of the action"),
  /** The axe prioritaire that the action is filed under. */
  AXE("Axe prioritaire", "Priority axis"),
  /** The thématique that the action is filed under. */
  THEMATIQUE("Thématique", "Theme"),
  /** The quartier or other territory that the action is for. */
  TERRITOIRE("Territoire", "Territory"),
  /** The commune that the action is for. */
  COMMUNE("Commune", "Commune"),
  /** The first day of the action. */
  DEBUT("Début", "Start"),
  /** The last day of the action. */
  FIN("Fin", "End"),
  /** The first and the last day of the action in one cell. */
  PERIODE("Période", "Period"),
  /** Whether the action was carried out, postponed or cancelled. */
  STATUT("Statut", "Status"),
  /** Whether the action is new or renewed. */
  NOUVEAUTE("Nouvelle action ou reconduction", "New or renewed"),
  /** The programme that the entry is financed under, as quartiers d'été. */
  DISPOSITIF("Dispositif", "Dispositif"),
  /** The number of people reached. */
  BENEFICIAIRES("Bénéficiaires", "Beneficiaries"),
  /** The account of what was done, in words. */
  BILAN("Bilan", "Review"),
  /** The public aimed at, in words. */
  PUBLIC("Public", "Audience"),
  /** The means, human and material, in words. */
  MOYENS("Moyens", "Means"),
  /** The amount that one financeur pays, in a column of its own. */
  FINANCEMENT("Financement", "Funding"),
  /** The name of who pays, in a table that has one amount per row. */
  FINANCEUR("Financeur", "Financeur"),
  /** The amount of a row, in a table that has one amount per row. */
  MONTANT("Montant", "Amount"),
  /** The step of the amount: asked for, granted, paid. */
  ETAPE("Étape du montant", "Step of the amount"),
  /** Whether the amount is of the droit commun or of the crédits spécifiques. */
  NATURE_CREDIT("Nature du crédit", "Kind of credit"),
  /** The total cost of the action, whoever pays. */
  COUT_TOTAL("Coût total", "Total cost"),
  /** The total that the document prints for an entry. */
  TOTAL("Total", "Total"),
  /** The total that the document prints for the entries of one porteur. */
  SOUS_TOTAL_PORTEUR("Sous-total porteur", "Subtotal by organisation");

  private final Message libelle;

  Champ(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  /** {@return the name of the field for people} */
  public Message libelle() {
    return libelle;
  }
}
