package fr.contratdeville.valeur;

/**
 * A field of the tables that town halls write: what a column holds, whatever its heading says. It
 * names what the place of a text refers to.
 */
public enum Champ {
  EXERCICE("Exercice", "Budget year"),
  PORTEUR("Porteur", "Lead organisation"),
  INTITULE("Intitulé de l'action", "Title of the action"),
  AXE("Axe prioritaire", "Priority axis"),
  THEMATIQUE("Thématique", "Theme"),
  BENEFICIAIRES("Bénéficiaires", "Beneficiaries"),
  BILAN("Bilan", "Review"),
  PUBLIC("Public", "Audience"),
  MOYENS("Moyens", "Means"),
  FINANCEMENT("Financement", "Funding"),
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
