package fr.contratdeville.tableaux.feuille;

/** What the number format of a cell says that its number is. */
public enum Nature {
  /** A plain number, an amount, a fraction: anything that none of the others describes. */
  NOMBRE,
  /** Shown with the unit k€ behind it: 12.5 reads 12,5 k€. */
  MILLIERS,
  /** The same in M€. */
  MILLIONS,
  /** Shown times one hundred: 0.25 reads 25 %. */
  POURCENTAGE,
  DATE,
  HEURE,
  DATE_HEURE,
  /** A length of time that may exceed a day, such as {@code [h]:mm}. */
  DUREE,
  /** Shown as typed: what a SIRET or a code is formatted as when it is kept safe from rounding. */
  TEXTE;

  /** How many euros one stands for, by the unit that is shown behind it; 1 when none is. */
  public int euros() {
    return switch (this) {
      case MILLIERS -> 1000;
      case MILLIONS -> 1_000_000;
      default -> 1;
    };
  }

  public boolean porteUneDate() {
    return this == DATE || this == DATE_HEURE;
  }
}
