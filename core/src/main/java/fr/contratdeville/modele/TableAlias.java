package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named table that says which structure a printed name belongs to: {@code VILLE - DCESS} and
 * {@code VILLE -SERVICE CULTURE} to {@code VILLE}.
 *
 * <p>It resolves only the spellings that it lists, letter for letter; a contract whose exercice has
 * no day in its {@link #periode()} is left as it is, one that states no exercice is taken at the
 * word of whoever hands it over. Each answer leaves its {@link Rattachement}.
 */
@NounStyle
@Value.Immutable
public abstract class TableAlias {
  TableAlias() {}

  public static Builder builder() {
    return new Builder();
  }

  /** The name that traces quote, not blank. */
  @NotBlank
  public abstract String nom();

  /** When the table holds; always, if absent. */
  public abstract Optional<Periode> periode();

  /** Printed name to structure, both not blank. */
  public abstract Map<@NotBlank String, @NotBlank String> structures();

  /**
   * The same contract, with the porteurs that this table knows rolled up. A porteur that already
   * has a rattachement keeps it.
   */
  public final ContratDeVille rattacher(ContratDeVille contrat) {
    boolean horsPeriode = periode().isPresent()
        && contrat.exercice().map(e -> !periode().get().chevauche(e.periode())).orElse(false);
    if (horsPeriode) {
      return contrat;
    }
    return contrat.withActions(contrat.actions().stream().map(this::rattacher).toList());
  }

  private Action rattacher(Action action) {
    return action
        .porteur()
        .filter(
            porteur -> porteur.rattachement().isEmpty() && structures().containsKey(porteur.nom()))
        .map(porteur -> action.withPorteur(rattacher(porteur)))
        .orElse(action);
  }

  private Porteur rattacher(Porteur porteur) {
    String structure = structures().getOrDefault(porteur.nom(), porteur.nom());
    return porteur.withRattachement(Rattachement.of(structure, nom()));
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("TableAlias.nom", nom());
    structures().forEach((libelle, structure) -> {
      ValeurInvalideException.nonVide("TableAlias.structures", libelle);
      ValeurInvalideException.nonVide("TableAlias.structures", structure);
    });
  }

  /** Builds a {@link TableAlias}. */
  public static final class Builder extends ImmutableTableAlias.Builder {
    Builder() {}
  }
}
