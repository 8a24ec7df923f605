package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.NotABean;
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
public abstract class Action implements NotABean {
  Action() {}

  /** The title of an action that a document finances without naming it. */
  public static final String SANS_INTITULE = "(sans intitulé)";

  /** {@return a builder; only the title is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the title as printed, not blank; {@link #SANS_INTITULE} if the document gives none}
   */
  @NotBlank
  public abstract String intitule();

  /** {@return the structure that carries the action; empty if the document does not say} */
  public abstract Optional<@Valid Porteur> porteur();

  /**
   * {@return the axe prioritaire that the action is filed under; empty if the document does not
   * say}
   */
  public abstract Optional<@Valid Rubrique> axePrioritaire();

  /** {@return the thématique that the action is filed under; empty if the document does not say} */
  public abstract Optional<@Valid Rubrique> thematique();

  /**
   * {@return whether it was carried out, postponed or cancelled; {@link Statut#NON_PRECISE} unless
   * set}
   */
  @Value.Default
  public Statut statut() {
    return Statut.NON_PRECISE;
  }

  /** {@return the year that the action was postponed to; only a postponed one has it} */
  public abstract Optional<Exercice> reporteVers();

  /** {@return whether the action is new or renewed; empty if the document does not say} */
  public abstract Optional<Nouveaute> nouveaute();

  /** {@return the first and the last day of the action; empty if the document does not say} */
  public abstract Optional<Periode> periode();

  /** {@return the places that the action is for; empty if the document does not say} */
  public abstract List<@Valid Territoire> territoires();

  /**
   * {@return how the money is shared over several territories;
   * {@link PartageTerritorial#NON_VENTILE} unless set}
   */
  @Value.Default
  public PartageTerritorial partage() {
    return PartageTerritorial.NON_VENTILE;
  }

  /** {@return the numbers of the nodes of the strategic framework that the action answers to} */
  public abstract Set<Repere> objectifs();

  /** {@return those who take part without carrying or financing the action} */
  public abstract List<@Valid Partenaire> partenaires();

  /** {@return the budget, as asked for and as spent (Cerfa 12156 and 15059)} */
  public abstract Optional<@Valid Budget> budget();

  /** {@return the financed entries, in the order of the document} */
  public abstract List<@Valid Volet> volets();

  /** {@return the place of each field of this action; its entries have their own} */
  public abstract Map<Champ, Emplacement> emplacements();

  /** {@return texts of the document that the model has no attribute for} */
  public abstract List<@Valid Complement> complements();

  /**
   * {@return this action, carried by another structure}
   *
   * @param porteur the structure
   */
  public abstract Action withPorteur(Porteur porteur);

  /**
   * {@return this action with other financed entries}
   *
   * @param volets the entries, in place of all that it has
   */
  public abstract Action withVolets(Iterable<? extends Volet> volets);

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
