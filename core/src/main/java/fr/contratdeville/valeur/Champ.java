package fr.contratdeville.valeur;

/**
 * A field of the tables that town halls write: what a column holds, whatever its heading says. It
 * names what the place of a text refers to.
 */
public enum Champ {
  EXERCICE("Exercice", "Budget year"),
  PORTEUR("Porteur", "Lead organisation"),
  SIRET("SIRET", "SIRET"),
  RNA("Numéro RNA", "RNA number"),
  INTITULE("Intitulé de l'action", "Title of the action"),
  AXE("Axe prioritaire", "Priority axis"),
  THEMATIQUE("Thématique", "Theme"),
  TERRITOIRE("Territoire", "Territory"),
  COMMUNE("Commune", "Commune"),
  DEBUT("Début", "Start"),
  FIN("Fin", "End"),
  PERIODE("Période", "Period"),
  STATUT("Statut", "Status"),
  NOUVEAUTE("Nouvelle action ou reconduction", "New or renewed"),
  DISPOSITIF("Dispositif", "Dispositif"),
  BENEFICIAIRES("Bénéficiaires", "Beneficiaries"),
  BILAN("Bilan", "Review"),
  PUBLIC("Public", "Audience"),
  MOYENS("Moyens", "Means"),
  FINANCEMENT("Financement", "Funding"),
  /** Who pays, where each row says it. */
  FINANCEUR("Financeur", "Financeur"),
  MONTANT("Montant", "Amount"),
  ETAPE("Étape du montant", "Step of the amount"),
  NATURE_CREDIT("Nature du crédit", "Kind of credit"),
  COUT_TOTAL("Coût total", "Total cost"),
  TOTAL("Total", "Total"),
  SOUS_TOTAL_PORTEUR("Sous-total porteur", "Subtotal by organisation");

  private final Message libelle;

  Champ(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  public Message libelle() {
    return libelle;
  }
}
