package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure of an action or of an objective: what is measured, what was aimed at, what was reached
 * (loi 2014-173, article 6: the contract states its objectives and how they are measured).
 *
 * <p>Each figure is optional: a framework names indicators without any, a bilan gives "Objectif = 2
 * à 4 - Réalisé = 6".
 */
@NounStyle
@Value.Immutable
public abstract class Indicateur {
  Indicateur() {}

  /** What kind of statement the indicator is. */
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
    /** What a measure will be read from, as a survey or statistics, without saying which. */
    SOURCE,
    /** A document that proves, not a measure: bilan moral, photographies, feuille de présence. */
    PREUVE,
    NON_PRECISE
  }

  public static Builder builder() {
    return new Builder();
  }

  /** What is measured, not blank. */
  @NotBlank
  public abstract String libelle();

  /** {@link Genre#NON_PRECISE} unless set. */
  @Value.Default
  public Genre genre() {
    return Genre.NON_PRECISE;
  }

  /** What one unit is, as the document names it: {@code séances}, {@code exemplaires}. */
  public abstract Optional<@NonVide String> unite();

  /** What the figure is a rate of, as in 1 200 copies {@code par numéro}: it is no total. */
  public abstract Optional<@NonVide String> par();

  /** What was aimed at. */
  public abstract Optional<Quantite> cible();

  /** Where it stood before. */
  public abstract Optional<Quantite> reference();

  /** What was reached. */
  public abstract Optional<Quantite> valeur();

  public abstract Optional<Exercice> exercice();

  /** By what the document breaks the measure down, with the figures where it gives them. */
  public abstract List<@Valid Ventilation> ventilations();

  /** The printed text, where it says more. */
  public abstract Optional<@NonVide String> texte();

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
