package fr.contratdeville.tableaux.feuille;

/** The kind of value that the number format of a cell gives to its number. */
public enum Nature {
  /** A plain number, an amount, a fraction: anything that none of the others describes. */
  NOMBRE,
  /** Shown with the unit k€ behind it: 12.5 reads 12,5 k€. */
  MILLIERS,
  /** Shown with the unit M€ behind it: 12.5 reads 12,5 M€. */
  MILLIONS,
  /** Shown with a currency that is not the euro: 1200000 reads 1 200 000 XPF. */
  DEVISE,
  /** The value of a help in kind, by what stands beside it; no number format says so. */
  EN_NATURE,
  /** Shown times one hundred: 0.25 reads 25 %. */
  POURCENTAGE,
  /** Shown as a day: {@code dd/mm/yyyy}. */
  DATE,
  /** Shown as a time of day: {@code hh:mm}. */
  HEURE,
  /** Shown as a day and a time: {@code dd/mm/yyyy hh:mm}. */
  DATE_HEURE,
  /** A length of time that may exceed a day, such as {@code [h]:mm}. */
  DUREE,
  /** Shown as typed: a SIRET or a code is formatted so to keep it safe from rounding. */
  TEXTE;

  /**
   * The number of euros that 1 stands for, by the unit that is shown behind it: 1000 for k€,
   * 1000000 for M€, 1 without a unit.
   */
  public int euros() {
    return switch (this) {
      case MILLIERS -> 1000;
      case MILLIONS -> 1_000_000;
      default -> 1;
    };
  }

  /** Whether the number denotes a day, with or without a time. */
  public boolean porteUneDate() {
    return this == DATE || this == DATE_HEURE;
  }
}
