package fr.contratdeville.valeur;

/**
 * A value that is no bean: its accessors are not getters, so that a mapper that knows beans alone
 * would write an empty object, or what a predicate answers, and nobody would notice what is lost.
 * Such a mapper calls the one getter that there is, which refuses. It is for no other caller.
 *
 * <p>The modules {@code contrat-de-ville-io-json} and {@code contrat-de-ville-io-json-jackson3} let
 * the mapper of an application write and read these values.
 */
public interface NotABean {

  /**
   * Refuses to be written as a bean.
   *
   * @return nothing
   * @throws IllegalStateException always, with a way out in French and in English
   */
  default Object getNotABean() {
    Class<?> type = getClass();
    String name = (type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type)
        .getSimpleName();
    throw new IllegalStateException(name
        + " n'est pas un bean : ajoutez au mapper le module ContratDeVilleModule ou, s'il y est,"
        + " écrivez ce que les accesseurs donnent / " + name
        + " is not a bean: add the module ContratDeVilleModule to the mapper or, if it is there,"
        + " write what the accessors give");
  }
}
