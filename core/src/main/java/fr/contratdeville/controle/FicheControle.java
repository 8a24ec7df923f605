package fr.contratdeville.controle;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The documentation of a control, which it carries itself: the catalogue is printed from it, and
 * its two examples are run by the tests.
 */
@NounStyle
@Value.Immutable
public abstract class FicheControle {
  FicheControle() {}

  public static Builder builder() {
    return new Builder();
  }

  /** What it checks, in a few words. */
  public abstract Message titre();

  /** What it compares with what, in one or two sentences. */
  public abstract Message quoi();

  /** Why a gap matters to those who read or fund the document. */
  public abstract Message pourquoi();

  /** Where the rule comes from: a law, a circular, a form, a schema, the practice of documents. */
  public abstract Message source();

  /** What its findings weigh, unless a finding or a profile says otherwise. */
  public abstract Gravite gravite();

  /** Whether it runs unless a profile turns it on: {@code true} unless set. */
  @Value.Default
  public boolean parDefaut() {
    return true;
  }

  /** A contract that it finds consistent. */
  @Valid
  public abstract ContratDeVille conforme();

  /** A contract in which it finds a gap. */
  @Valid
  public abstract ContratDeVille enEcart();

  /** The contract of the year before, for a control that compares two years. */
  public abstract Optional<@Valid ContratDeVille> precedent();

  /** The day that its examples are looked at from, for a control that needs one. */
  public abstract Optional<LocalDate> date();

  /** Builds a {@link FicheControle}. */
  public static final class Builder extends ImmutableFicheControle.Builder {
    Builder() {}
  }
}
