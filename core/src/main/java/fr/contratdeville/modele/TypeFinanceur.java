package fr.contratdeville.modele;

import fr.contratdeville.valeur.Message;

/** The kinds of financeurs of a contrat de ville. */
public enum TypeFinanceur {
  /** The commune, under whatever name: ville, mairie. */
  COMMUNE("Commune", "Commune"),
  /**
   * A communauté d'agglomération, a métropole: any établissement public de coopération
   * intercommunale.
   */
  EPCI("Intercommunalité", "Intercommunal body"),
  /** The State and its credits of the politique de la ville (programme 147) or others. */
  ETAT("État", "State"),
  /** The conseil départemental. */
  DEPARTEMENT("Département", "Département"),
  /** The conseil régional. */
  REGION("Région", "Region"),
  /** The caisse d'allocations familiales. */
  CAF("CAF", "Family allowance fund (CAF)"),
  /** Other social protection bodies: MSA, CPAM, CARSAT. */
  ORGANISME_SOCIAL("Organisme social", "Social body"),
  /** A landlord of social housing. */
  BAILLEUR("Bailleur social", "Social landlord"),
  /** European funds: FSE, FEDER. */
  EUROPE("Europe", "European funds"),
  /** The porteur's own funds, and the participation of users. */
  AUTOFINANCEMENT("Autofinancement", "Own funds"),
  /** Any other financeur, as a foundation or the Caisse des dépôts. */
  AUTRE("Autre", "Other"),
  /** The document does not say, and nothing was guessed. */
  NON_PRECISE("Non précisé", "Not stated");

  private final Message libelle;

  TypeFinanceur(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  /** {@return the words for people} */
  public Message libelle() {
    return libelle;
  }
}
