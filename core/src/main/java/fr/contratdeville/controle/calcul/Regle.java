package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.FicheControle;

/** A rule of this library: a control that is given its id and its documentation once. */
public abstract class Regle implements Controle {
  private final String id;
  private final FicheControle fiche;

  protected Regle(String id, FicheControle fiche) {
    this.id = id;
    this.fiche = fiche;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final FicheControle fiche() {
    return fiche;
  }
}
