package fr.contratdeville.controle;

import fr.contratdeville.interne.Interruption;
import fr.contratdeville.modele.ContratDeVille;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The things that a control looks at: one contract, the one of the year before if it is given, and
 * what the profile sets for this control. The controls of one examination share results, see
 * {@link #partage}.
 */
public final class Contexte {
  private final ContratDeVille contrat;
  private final Optional<ContratDeVille> precedent;
  private final Profil profil;
  private final String id;
  private final Map<Class<?>, Object> partages;

  private Contexte(
      ContratDeVille contrat,
      Optional<ContratDeVille> precedent,
      Profil profil,
      String id,
      Map<Class<?>, Object> partages) {
    this.contrat = contrat;
    this.precedent = precedent;
    this.profil = profil;
    this.id = id;
    this.partages = partages;
  }

  static Contexte of(ContratDeVille contrat, Optional<ContratDeVille> precedent, Profil profil) {
    return new Contexte(contrat, precedent, profil, "", new HashMap<>());
  }

  /** The context of one control alone, under the standard profile: for its tests. */
  public static Contexte of(ContratDeVille contrat, Controle controle) {
    return of(contrat, Optional.empty(), Profil.standard()).pour(controle);
  }

  /** This context for one control, whose tolerance it gives. */
  Contexte pour(Controle controle) {
    return new Contexte(contrat, precedent, profil, controle.id(), partages);
  }

  /** The contract that is examined. */
  public ContratDeVille contrat() {
    return contrat;
  }

  /** The contract of the year before, if {@link Controles#withPrecedent} was given one. */
  public Optional<ContratDeVille> precedent() {
    return precedent;
  }

  /**
   * The day that the document is looked at from, which decides whether a report is due; absent
   * unless the profile sets it.
   */
  public Optional<LocalDate> date() {
    return profil.date();
  }

  /** The tolerance of the sums of this control. */
  public Tolerance tolerance() {
    return profil.tolerance(id);
  }

  /** The number of findings worth building; gaps beyond it are only counted. */
  public int plafond() {
    return profil.plafond();
  }

  /** The id of the control that looks; empty for the whole examination. */
  public String id() {
    return id;
  }

  /**
   * A result that several controls need, such as the sum of each column. The first control that
   * asks makes it, the others are given the same object.
   *
   * @param type the class of the result; an examination holds one result of each class
   * @param calcul makes the result. It must depend on its argument alone, which is the context of
   *     the whole examination, of no control: its {@link #id()} is empty
   */
  public <T> T partage(Class<T> type, Function<Contexte, T> calcul) {
    Object connu = partages.get(type);
    if (connu == null) {
      Interruption.verifier();
      connu = calcul.apply(new Contexte(contrat, precedent, profil, "", partages));
      partages.put(type, connu);
    }
    return type.cast(connu);
  }
}
