package fr.contratdeville.testing.layout.drawing;

/**
 * A financeur as a document tells it apart.
 *
 * @param name the bare name, under which its money is summed
 * @param credit the words for the credits, as {@code droit commun}; empty unless the document tells
 *     them apart
 * @param usual whether it is one of those that every contract has
 */
public record Payer(String name, String credit, boolean usual) {

  /** {@return the name with the credits} */
  public String full() {
    return credit.isEmpty() ? name : name + " - " + credit;
  }
}
