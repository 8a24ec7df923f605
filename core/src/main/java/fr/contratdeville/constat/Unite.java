package fr.contratdeville.constat;

/** The unit of the figures of a finding. */
public enum Unite {
  /** Amounts in euros. */
  EUR("€"),
  /** Shares in percent. */
  POURCENT("%"),
  /** Counts, which have no unit. */
  NOMBRE("");

  private final String symbole;

  Unite(String symbole) {
    this.symbole = symbole;
  }

  /** {@return the sign after a figure: {@code €}, {@code %}, or an empty text for a count} */
  public String symbole() {
    return symbole;
  }
}
