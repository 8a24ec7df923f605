package fr.contratdeville.testing.suite;

import fr.contratdeville.controle.Controles;

/** The controls of the library. */
class ControlesDuSdkProperties extends ControleSuite {

  @Override
  protected Controles controles() {
    return Controles.standard();
  }
}
