package fr.contratdeville.constat;

/** The unit of the figures of a finding. */
public enum Unite {
  EUR("€"),
  POURCENT("%"),
  NOMBRE("");

  private final String symbole;

  Unite(String symbole) {
    this.symbole = symbole;
  }

  /** {@code €}, {@code %}, or nothing for a count. */
  public String symbole() {
    return symbole;
  }
}
