package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** The frameworks of a contract, with the results that several rules need. */
public final class Arbres {
  /** The reason when there is no framework to look at. */
  public static final Message SANS_CADRE =
      Message.of("le document n'a pas de cadre stratégique", "the document has no framework");

  /** The reason when there is no number to look at. */
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

  /** The frameworks of the contract that is examined. */
  public static Arbres of(Contexte contexte) {
    return contexte.partage(Arbres.class, Arbres::new);
  }

  /** The frameworks, in the order of the document. */
  public List<Arbre> tous() {
    return arbres;
  }

  /** The numbers of the frameworks, list by list. */
  public Suites suites() {
    return suites;
  }

  /** The nodes that several parts of the document give, side by side. */
  public Paires paires() {
    return paires;
  }

  /** The reason when there is no number to look at: no framework, or none with numbers. */
  public Message sansNumero() {
    return arbres.isEmpty() ? SANS_CADRE : SANS_NUMERO;
  }

  /** The reason when there are no two parts to compare. */
  public Message seul() {
    return arbres.isEmpty()
        ? SANS_CADRE
        : Message.of(
            "le document ne donne son cadre qu'une fois", "the document gives its framework once");
  }
}
