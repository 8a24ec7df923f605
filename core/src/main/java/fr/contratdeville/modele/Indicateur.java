package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure of an action or of an objective: its name, the figure that was aimed at, the one that
 * was reached (loi 2014-173, article 6: the contract states its objectives and how they are
 * measured).
 *
 * <p>Each figure is optional: a framework names indicators without any, a bilan gives "Objectif = 2
 * à 4 - Réalisé = 6".
 */
@NounStyle
@Value.Immutable
public abstract class Indicateur implements NotABean {
  Indicateur() {}

  /** The kind of statement that an indicator is. */
  public enum Genre {
    /** A number of something. */
    DECOMPTE,
    /** A share. */
    TAUX,
    /** An amount of money. */
    MONTANT,
    /** Something that is done or not. */
    JALON,
    /** More or less of something, without a figure. */
    TENDANCE,
    /** An appreciation: satisfaction, quality. */
    QUALITATIF,
    /** Only a breakdown of a public: typologie. */
    VENTILATION,
    /** A source to read a measure from, as a survey or statistics, without saying which measure. */
    SOURCE,
    /** A document that proves, not a measure: bilan moral, photographies, feuille de présence. */
    PREUVE,
    /** The document does not say. */
    NON_PRECISE
  }

  /** {@return a builder; only the label is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the thing that is measured, not blank} */
  @NotBlank
  public abstract String libelle();

  /** {@return the kind of statement; {@link Genre#NON_PRECISE} unless set} */
  @Value.Default
  public Genre genre() {
    return Genre.NON_PRECISE;
  }

  /** {@return the unit as the document names it: {@code séances}, {@code exemplaires}} */
  public abstract Optional<@NonVide String> unite();

  /**
   * {@return the base of a rate: {@code numéro} for 1 200 copies {@code par numéro}, which are no
   * total}
   */
  public abstract Optional<@NonVide String> par();

  /** {@return the figure that was aimed at} */
  public abstract Optional<Quantite> cible();

  /** {@return the figure from before, which the others are compared with} */
  public abstract Optional<Quantite> reference();

  /** {@return the figure that was reached} */
  public abstract Optional<Quantite> valeur();

  /** {@return the year that the figures are of, if the document says so} */
  public abstract Optional<Exercice> exercice();

  /** {@return the breakdowns of the measure, with figures if the document gives them} */
  public abstract List<@Valid Ventilation> ventilations();

  /** {@return the printed text, if it says more} */
  public abstract Optional<@NonVide String> texte();

  /** {@return the place of the indicator in the file} */
  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Indicateur.libelle", libelle());
    unite().ifPresent(t -> ValeurInvalideException.nonVide("Indicateur.unite", t));
    par().ifPresent(t -> ValeurInvalideException.nonVide("Indicateur.par", t));
    texte().ifPresent(t -> ValeurInvalideException.nonVide("Indicateur.texte", t));
  }

  /** Builds an {@link Indicateur}. */
  public static final class Builder extends ImmutableIndicateur.Builder {
    Builder() {}
  }
}
