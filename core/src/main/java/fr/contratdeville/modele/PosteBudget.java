package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a {@link Budget}: an account, and the amounts that were planned and spent or received.
 */
@NounStyle
@Value.Immutable
public abstract class PosteBudget implements NotABean {
  PosteBudget() {}

  /** {@return a builder; the account and the label are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract Compte compte();

  /**
   * {@return the label as printed, as {@code Achats} or {@code Conseil(s) départemental(aux)}; not
   * blank}
   */
  @NotBlank
  public abstract String libelle();

  /** {@return the amount that the application planned; empty if the box is blank} */
  public abstract Optional<Montant> prevu();

  /** {@return the amount that the compte rendu gives; empty if the box is blank} */
  public abstract Optional<Montant> realise();

  /** {@return the place of the line in the file} */
  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("PosteBudget.libelle", libelle());
  }

  /** Builds a {@link PosteBudget}. */
  public static final class Builder extends ImmutablePosteBudget.Builder {
    Builder() {}
  }
}
