package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A project that a porteur leads under the contract in a year. A coded line of a strategic
 * framework and a figure in a count are something else, though documents call them actions too.
 *
 * <p>A title is not a key: two structures may lead two actions of one name.
 */
@NounStyle
@Value.Immutable
public abstract class Action {
  Action() {}

  /** The title of an action that a document finances without naming it. */
  public static final String SANS_INTITULE = "(sans intitulé)";

  public static Builder builder() {
    return new Builder();
  }

  /** The title as printed, not blank; {@link #SANS_INTITULE} where the document gives none. */
  @NotBlank
  public abstract String intitule();

  /** Who carries it; absent when the document does not say. */
  public abstract Optional<@Valid Porteur> porteur();

  public abstract Optional<@Valid Rubrique> axePrioritaire();

  public abstract Optional<@Valid Rubrique> thematique();

  /** What became of it; {@link Statut#NON_PRECISE} unless set. */
  @Value.Default
  public Statut statut() {
    return Statut.NON_PRECISE;
  }

  /** The year that it was postponed to. */
  public abstract Optional<Exercice> reporteVers();

  /** New or renewed; absent when the document does not say. */
  public abstract Optional<Nouveaute> nouveaute();

  public abstract Optional<Periode> periode();

  /** The places that it is for; none when the document does not say. */
  public abstract List<@Valid Territoire> territoires();

  /**
   * How its money is shared over several territories; {@link PartageTerritorial#NON_VENTILE} unless
   * set.
   */
  @Value.Default
  public PartageTerritorial partage() {
    return PartageTerritorial.NON_VENTILE;
  }

  /** The nodes of the strategic framework that it answers to, by their numbers. */
  public abstract Set<Repere> objectifs();

  public abstract List<@Valid Partenaire> partenaires();

  /** Its budget, as asked for and as spent (Cerfa 12156 and 15059). */
  public abstract Optional<@Valid Budget> budget();

  /** Its financed entries, in the order of the document. */
  public abstract List<@Valid Volet> volets();

  /** Where each field of this action stands. */
  public abstract Map<Champ, Emplacement> emplacements();

  public abstract List<@Valid Complement> complements();

  /** This action, carried by {@code porteur}. */
  public abstract Action withPorteur(Porteur porteur);

  /** This action with these financed entries in place of its own. */
  public abstract Action withVolets(Iterable<? extends Volet> volets);

  /** Only a postponed action has a year that it was postponed to. */
  @AssertTrue(message = "{fr.contratdeville.modele.Action.reportCoherent}")
  final boolean isReportCoherent() {
    return reporteVers().isEmpty() || statut() == Statut.REPORTEE;
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Action.intitule", intitule());
    ValeurInvalideException.exiger(
        isReportCoherent(),
        "Action.reporteVers",
        reporteVers().map(Exercice::toString).orElse(""),
        "a year only for a postponed action");
  }

  /** Builds an {@link Action}. */
  public static final class Builder extends ImmutableAction.Builder {
    Builder() {}
  }
}
