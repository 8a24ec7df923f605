package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A contrat de ville as one document gives it: its actions, its financeurs and the totals that it
 * declares (loi 2014-173 du 21 février 2014, article 6).
 *
 * <p>Whatever can be built is well formed; whether it agrees with itself is for the controls to
 * say.
 */
@NounStyle
@Value.Immutable
public abstract class ContratDeVille implements NotABean {
  ContratDeVille() {}

  /** {@return a builder; only the title is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the title of the document, not blank} */
  @NotBlank
  public abstract String intitule();

  /** {@return the national code of the contract, if the document gives it} */
  public abstract Optional<CodeContrat> code();

  /**
   * {@return the generation of contracts that it belongs to, which fixes the words of its
   * framework}
   */
  public abstract Optional<GenerationContrat> generation();

  /** {@return the first and the last day that the document covers} */
  public abstract Optional<Periode> periode();

  /**
   * {@return the budget year that the amounts belong to; empty if they are of several or of an
   * unknown one}
   */
  public abstract Optional<Exercice> exercice();

  /** {@return the financeurs that the document names, in its order, even those who pay nothing} */
  public abstract List<@Valid Financeur> financeurs();

  /** {@return the quartiers and communes that the document names, in its order} */
  public abstract List<@Valid Territoire> territoires();

  /**
   * {@return the strategic frameworks: one, or several if parts of the document give it each in its
   * way}
   */
  public abstract List<@Valid CadreStrategique> cadres();

  /** {@return the tables that the document prints without the lines behind them} */
  public abstract List<@Valid TableauDeclare> tableaux();

  /** {@return the actions, in the order of the document} */
  public abstract List<@Valid Action> actions();

  /**
   * {@return the figures declared for more than one entry: blocks, financeurs, general totals,
   * shares}
   */
  public abstract List<@Valid TotalDeclare> totaux();

  /** {@return the place of each field of the contract itself; its actions have their own} */
  public abstract Map<Champ, Emplacement> emplacements();

  /** {@return texts of the document that the model has no attribute for} */
  public abstract List<@Valid Complement> complements();

  /**
   * {@return this contract with other actions}
   *
   * @param actions the actions, in place of all that it has
   */
  public abstract ContratDeVille withActions(Iterable<? extends Action> actions);

  /**
   * {@return this contract with other declared figures}
   *
   * @param totaux the figures, in place of all that it has
   */
  public abstract ContratDeVille withTotaux(Iterable<? extends TotalDeclare> totaux);

  /**
   * {@return this contract with other complements}
   *
   * @param complements the complements, in place of all that it has
   */
  public abstract ContratDeVille withComplements(Iterable<? extends Complement> complements);

  /** {@return every financed entry with its action, in the order of the document} */
  @Value.Lazy
  public List<VoletSitue> volets() {
    List<VoletSitue> volets = new ArrayList<>();
    for (int a = 0; a < actions().size(); a++) {
      Action action = actions().get(a);
      for (int v = 0; v < action.volets().size(); v++) {
        volets.add(new VoletSitue(action, action.volets().get(v), a, v));
      }
    }
    return List.copyOf(volets);
  }

  /**
   * {@return every line of money with its entry and its action, in the order of the document} They
   * may be of several steps and years, and give one amount several times: {@link #retenues()} are
   * those to add up.
   */
  @Value.Lazy
  public List<LigneSituee> lignes() {
    List<LigneSituee> lignes = new ArrayList<>();
    for (VoletSitue volet : volets()) {
      lignes.addAll(volet.lignes());
    }
    return List.copyOf(lignes);
  }

  /**
   * {@return the lines of money that count once each: of every year, those at the furthest step
   * that its amounts share} Where amounts were asked for and granted, those granted. The
   * {@linkplain Selection#choix() choice} is said, and {@link Selection#of} makes another one.
   */
  public final Selection retenues() {
    return Selection.of(lignes()).retenues();
  }

  /**
   * {@return the contract for a terminal: what it is and holds in some lines, then its declared
   * tables with their figures and each action with the sum of what {@linkplain #retenues() counts}}
   *
   * @param locale English for English, French for all others
   */
  public final String texte(Locale locale) {
    return ResumeContrat.entier(this, locale);
  }

  /**
   * {@return what it is and holds, in about ten lines of French; {@link #texte} returns the whole}
   */
  @Override
  public final String toString() {
    return ResumeContrat.court(this, Locale.FRENCH);
  }

  @AssertTrue(message = "{fr.contratdeville.modele.ContratDeVille.clesUniques}")
  final boolean isClesUniques() {
    Set<String> cles = new HashSet<>();
    for (Action action : actions()) {
      for (Volet volet : action.volets()) {
        if (volet.cle().isPresent() && !cles.add(volet.cle().get())) {
          return false;
        }
      }
    }
    return true;
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("ContratDeVille.intitule", intitule());
    ValeurInvalideException.exiger(
        isClesUniques(),
        "ContratDeVille.actions.volets.cle",
        intitule(),
        "keys that are unique in the contract");
  }

  /** Builds a {@link ContratDeVille}. */
  public static final class Builder extends ImmutableContratDeVille.Builder {
    Builder() {}
  }
}
