package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;
import java.util.List;

/**
 * Names of both years that are near each other, and that were not matched since nothing says which
 * is which. All of them count as gone and as new.
 *
 * @param avant the names of the first year, one or more
 * @param apres the names of the second year, one or more
 * @param proximite how near the nearest two are, 0 to 100 %
 * @param raison why no match was made, for people
 */
public record Doute(List<Cle> avant, List<Cle> apres, Part proximite, Message raison)
    implements NotABean {

  /**
   * Copies both lists.
   *
   * @param avant the names of the first year, one or more
   * @param apres the names of the second year, one or more
   * @param proximite how near the nearest two are, 0 to 100 %
   * @param raison why no match was made, for people
   */
  public Doute {
    avant = List.copyOf(avant);
    apres = List.copyOf(apres);
  }

  /** {@return the reason in French} */
  @Override
  public String toString() {
    return raison.toString();
  }
}
