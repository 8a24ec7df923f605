package fr.contratdeville.valeur;

/**
 * A programme or a fund of the politique de la ville or of the droit commun, by the name that
 * documents print: PRE, CLAS, FPH, QE (quartiers d'été), NPNRU.
 *
 * @param nom the printed name, not blank
 */
public record Dispositif(String nom) implements NotABean, Comparable<Dispositif> {

  /** Programme de réussite éducative. */
  public static final Dispositif PRE = new Dispositif("PRE");

  /** Contrat local d'accompagnement à la scolarité. */
  public static final Dispositif CLAS = new Dispositif("CLAS");

  /** Ville vie vacances. */
  public static final Dispositif VVV = new Dispositif("VVV");

  /** Fonds de participation des habitants. */
  public static final Dispositif FPH = new Dispositif("FPH");

  /** Fonds interministériel de prévention de la délinquance. */
  public static final Dispositif FIPD = new Dispositif("FIPD");

  /** Quartiers d'été. */
  public static final Dispositif QE = new Dispositif("QE");

  /** Quartiers d'hiver. */
  public static final Dispositif QH = new Dispositif("QH");

  /** Nouveau programme national de renouvellement urbain. */
  public static final Dispositif NPNRU = new Dispositif("NPNRU");

  /** Conseil local de sécurité et de prévention de la délinquance. */
  public static final Dispositif CLSPD = new Dispositif("CLSPD");

  /** Projet éducatif local. */
  public static final Dispositif PEL = new Dispositif("PEL");

  /** The contrat de ville's own call for projects, as opposed to the others. */
  public static final Dispositif CONTRAT_DE_VILLE = new Dispositif("CONTRAT DE VILLE");

  /**
   * Checks that the name is not blank.
   *
   * @param nom the printed name, not blank
   * @throws ValeurInvalideException if it is
   */
  public Dispositif {
    ValeurInvalideException.nonVide("Dispositif", nom);
  }

  /**
   * Reads the text that {@link #toString} writes: the name.
   *
   * @param texte the name
   * @return the dispositif
   * @throws ValeurInvalideException if the name is blank
   */
  public static Dispositif parse(String texte) {
    return new Dispositif(texte);
  }

  @Override
  public int compareTo(Dispositif autre) {
    return nom.compareTo(autre.nom);
  }

  @Override
  public String toString() {
    return nom;
  }
}
