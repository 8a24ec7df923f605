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

  /** Stable, never translated, never reused, of the form {@code CV-TOT-01}. */
  String id();

  /** What it is, why it is, and one example each way. */
  FicheControle fiche();

  /** Examines a contract; its findings carry the {@link #id()} of this control. */
  Examen examiner(Contexte contexte);

  /** What it checks, in a few words. */
  default Message titre() {
    return fiche().titre();
  }
}
