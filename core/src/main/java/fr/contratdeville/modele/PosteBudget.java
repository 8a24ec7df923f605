package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of a {@link Budget}: an account, what was planned and what was spent or received. */
@NounStyle
@Value.Immutable
public abstract class PosteBudget {
  PosteBudget() {}

  public static Builder builder() {
    return new Builder();
  }

  public abstract Compte compte();

  /** As printed, as {@code Achats} or {@code Conseil(s) départemental(aux)}; not blank. */
  @NotBlank
  public abstract String libelle();

  /** What the application planned; absent when the box is blank. */
  public abstract Optional<Montant> prevu();

  /** What the compte rendu says; absent when the box is blank. */
  public abstract Optional<Montant> realise();

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
