package fr.contratdeville.lanceur.commande;

/** The exit codes of every command. */
public final class Codes {
  /** What was asked for was done. */
  public static final int FAIT = 0;

  /** With {@code --strict}: a finding is an error, or a table was read wrong. */
  public static final int ERREURS = 1;

  /** A file was not read, a result not written, or the command not understood. */
  public static final int IMPOSSIBLE = 2;

  private Codes() {}
}
