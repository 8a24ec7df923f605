package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** The frameworks of a contract; what one rule works out about them serves the others. */
public final class Arbres {
  /** Why rules on frameworks have nothing to look at. */
  public static final Message SANS_CADRE =
      Message.of("le document n'a pas de cadre stratégique", "the document has no framework");

  /** Why rules on numbers have nothing to look at. */
  public static final Message SANS_NUMERO = Message.of(
      "aucun cadre stratégique n'est numéroté", "no framework of the document is numbered");

  private final List<Arbre> arbres = new ArrayList<>();
  private final Suites suites;
  private final Paires paires;

  private Arbres(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    for (int i = 0; i < contrat.cadres().size(); i++) {
      arbres.add(new Arbre(contrat.cadres().get(i), i));
    }
    suites = new Suites(arbres);
    paires = new Paires(arbres);
  }

  /** Those of the contract that is examined. */
  public static Arbres of(Contexte contexte) {
    return contexte.partage(Arbres.class, Arbres::new);
  }

  /** In the order of the document. */
  public List<Arbre> tous() {
    return arbres;
  }

  /** The numbers of siblings, one after the other. */
  public Suites suites() {
    return suites;
  }

  /** The nodes that several parts of the document give, side by side. */
  public Paires paires() {
    return paires;
  }

  /** Why there is nothing to look at where numbers are: no framework, or none with numbers. */
  public Message sansNumero() {
    return arbres.isEmpty() ? SANS_CADRE : SANS_NUMERO;
  }

  /** Why there is nothing to look at where two parts are compared: there are not two. */
  public Message seul() {
    return arbres.isEmpty()
        ? SANS_CADRE
        : Message.of(
            "le document ne donne son cadre qu'une fois", "the document gives its framework once");
  }
}
