package fr.contratdeville.controle;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.controle.regles.Regles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Controls to run, in order. Immutable: each method gives another list.
 *
 * <p>{@link #standard()} holds the rules of this library and nothing else, so that the same version
 * gives the same report everywhere; the rules of other modules are added by
 * {@link #avecGreffons()}, on request.
 */
public final class Controles {
  private static final Message HORS_BORNES = Message.of(
      "une somme dépasse ce qu'un montant peut contenir : rien n'a été comparé",
      "a sum exceeds what an amount can hold: nothing was compared");

  private final List<Controle> controles;

  private Controles(List<Controle> controles) {
    this.controles = List.copyOf(controles);
  }

  /** No control at all, to build a list of one's own. */
  public static Controles aucun() {
    return new Controles(List.of());
  }

  /** The rules of this library, in the order of their ids. */
  public static Controles standard() {
    return Regles.standard().stream().reduce(aucun(), Controles::avec, (a, b) -> b);
  }

  /** In the order in which they run. */
  public List<Controle> controles() {
    return controles;
  }

  /**
   * With one more, at the end.
   *
   * @throws ValeurInvalideException if its id is already in the list
   */
  public Controles avec(Controle controle) {
    ValeurInvalideException.exiger(
        controles.stream().noneMatch(c -> c.id().equals(controle.id())),
        "Controle.id",
        controle.id(),
        "an id that no other control has");
    List<Controle> plus = new ArrayList<>(controles);
    plus.add(controle);
    return new Controles(plus);
  }

  /** With those that other modules provide, in the order of their ids. */
  public Controles avecGreffons() {
    return ServiceLoader.load(Controle.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Controle::id))
        .reduce(this, Controles::avec, (a, b) -> b);
  }

  /**
   * Without one of them.
   *
   * @throws ValeurInvalideException if none has this id: a misspelt id would leave a control in
   */
  public Controles sans(String id) {
    List<Controle> moins = controles.stream().filter(c -> !c.id().equals(id)).toList();
    ValeurInvalideException.exiger(
        moins.size() < controles.size(), "Controle.id", id, "the id of a control of the list");
    return new Controles(moins);
  }

  /**
   * Runs every control. A control whose sums do not fit in an amount answers that it could not
   * compare.
   *
   * @throws ValeurInvalideException if a control gives a finding under another id than its own
   */
  public Rapport examiner(ContratDeVille contrat) {
    Rapport.Builder rapport = Rapport.builder();
    for (Controle controle : controles) {
      Examen examen = examiner(controle, contrat);
      examen
          .constats()
          .forEach(constat -> ValeurInvalideException.exiger(
              constat.id().equals(controle.id()), "Constat.id", constat.id(), controle.id()));
      rapport.addAllConstats(examen.constats());
      rapport.addControle(ResultatControle.builder()
          .id(controle.id())
          .titre(controle.titre())
          .examines(examen.examines())
          .ecarts(examen.ecarts())
          .raison(examen.raison())
          .build());
    }
    return rapport.build();
  }

  private static Examen examiner(Controle controle, ContratDeVille contrat) {
    try {
      return controle.examiner(contrat);
    } catch (ArithmeticException e) {
      return Examen.sansObjet(HORS_BORNES);
    }
  }

  /** The ids, in order. */
  @Override
  public String toString() {
    return controles.stream().map(Controle::id).toList().toString();
  }
}
