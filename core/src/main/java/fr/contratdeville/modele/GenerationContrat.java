package fr.contratdeville.modele;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Periode;

/** The generations of contracts of the politique de la ville. */
public enum GenerationContrat {
  /** Contrats de ville of the XIe plan. */
  CONTRAT_DE_VILLE_1994("Contrat de ville 1994-1999", 1994, 1999),
  /** Contrats de ville 2000-2006, with thematic and territorial conventions. */
  CONTRAT_DE_VILLE_2000("Contrat de ville 2000-2006", 2000, 2006),
  /** Contrats urbains de cohésion sociale (circulaire du 24 mai 2006), extended to 2014. */
  CUCS("Contrat urbain de cohésion sociale 2007-2014", 2007, 2014),
  /** Contrats de ville of the loi 2014-173, extended to 2023. */
  CONTRAT_DE_VILLE_2015("Contrat de ville 2015-2023", 2015, 2023),
  /** Contrats « Engagements Quartiers 2030 » (circulaire du 31 août 2023). */
  QUARTIERS_2030("Engagements Quartiers 2030", 2024, 2030);

  private final Message libelle;
  private final Periode periode;

  GenerationContrat(String nom, int premiere, int derniere) {
    this.libelle = Message.of(nom);
    this.periode = Periode.annees(premiere, derniere);
  }

  /** {@return the name of the generation, with its years} */
  public Message libelle() {
    return libelle;
  }

  /** {@return the years of the contracts, extensions included} */
  public Periode periode() {
    return periode;
  }
}
