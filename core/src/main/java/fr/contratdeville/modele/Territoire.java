package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place that a contract is about: a quartier prioritaire, an older zoning, a commune, or all of
 * them at once. A quartier may lie in several communes, and one heading may name several quartiers.
 */
@NounStyle
@Value.Immutable
public abstract class Territoire implements NotABean {
  Territoire() {}

  /** The kinds of territories of the politique de la ville, of all generations. */
  public enum Type {
    /** Quartier prioritaire de la politique de la ville (2014 and 2024). */
    QPV,
    /** Quartier de veille active: a former ZUS or quartier of a CUCS that was not kept in 2014. */
    QVA,
    /** The area of use around a QPV, named by the contract; it has no national code. */
    QUARTIER_VECU,
    /** Zone urbaine sensible (1996-2014). */
    ZUS,
    /** Zone de redynamisation urbaine. */
    ZRU,
    /** Zone franche urbaine. */
    ZFU,
    /** Quartier of a contrat urbain de cohésion sociale (2007-2014). */
    QUARTIER_CUCS,
    /** A commune. */
    COMMUNE,
    /** An intercommunalité: communauté d'agglomération, métropole. */
    EPCI,
    /** A département. */
    DEPARTEMENT,
    /** A region. */
    REGION,
    /** A place outside any quartier, under Engagements Quartiers 2030. */
    POCHE_DE_PAUVRETE,
    /** All the territory of the contract, or no part of it in particular. */
    TRANSTERRITORIAL,
    /** The document does not say. */
    NON_PRECISE
  }

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a territory of a known kind}
   *
   * @param nom the printed name, not blank
   * @param type its kind
   */
  public static Territoire of(String nom, Type type) {
    return builder().nom(nom).type(type).build();
  }

  /** {@return the name as the document prints it, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the kind of territory; {@link Type#NON_PRECISE} unless set} */
  @Value.Default
  public Type type() {
    return Type.NON_PRECISE;
  }

  /** {@return the code of the quartier; only a {@link Type#QPV} has one} */
  public abstract Optional<CodeQPV> code();

  /** {@return the communes that it lies in, by name, each with its code if that is known} */
  public abstract List<@Valid Commune> communes();

  /** {@return the quartiers that the name covers, if one heading names several} */
  public abstract List<@NotBlank String> quartiers();

  /** {@return the place of the name in the file} */
  public abstract Optional<Emplacement> emplacement();

  @AssertTrue(message = "{fr.contratdeville.modele.Territoire.codeCoherent}")
  final boolean isCodeCoherent() {
    return code().isEmpty() || type() == Type.QPV;
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Territoire.nom", nom());
    quartiers()
        .forEach(quartier -> ValeurInvalideException.nonVide("Territoire.quartiers", quartier));
    ValeurInvalideException.exiger(
        isCodeCoherent(),
        "Territoire.code",
        code().map(CodeQPV::code).orElse(""),
        "a code only for a QPV");
  }

  /** Builds a {@link Territoire}. */
  public static final class Builder extends ImmutableTerritoire.Builder {
    Builder() {}
  }
}
