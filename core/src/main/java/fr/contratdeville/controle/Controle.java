package fr.contratdeville.controle;

import fr.contratdeville.valeur.Message;

/**
 * One rule that a contract is held to. Anyone may write one; those of other modules are found by
 * {@link java.util.ServiceLoader} when {@link Controles#withPlugins()} asks for them.
 *
 * <p>An implementation is a pure function: it keeps no state, changes nothing, answers the same for
 * equal contexts, and may be used by several threads. Its time grows no faster than the contract.
 */
public interface Controle {

  /** The id, of the form {@code CV-TOT-01}: stable, never translated, never reused. */
  String id();

  /** The documentation of the control: what it compares, why, and one example each way. */
  FicheControle fiche();

  /** Examines a contract; its findings carry the {@link #id()} of this control. */
  Examen examiner(Contexte contexte);

  /** The title of the control, in a few words. */
  default Message titre() {
    return fiche().titre();
  }
}
