package fr.contratdeville.controle;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
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
public abstract class FicheControle implements NotABean {
  FicheControle() {}

  /** A builder of a {@link FicheControle}. */
  public static Builder builder() {
    return new Builder();
  }

  /** The title, in a few words. */
  public abstract Message titre();

  /** The comparison, in one or two sentences: what is compared with what. */
  public abstract Message quoi();

  /** The reason why a gap matters to those who read or fund the document. */
  public abstract Message pourquoi();

  /** The origin of the rule: a law, a circular, a form, a schema, the practice of documents. */
  public abstract Message source();

  /** The weight of the findings, unless a finding or a profile says otherwise. */
  public abstract Gravite gravite();

  /** Whether the control runs unless a profile turns it off: {@code true} unless set. */
  @Value.Default
  public boolean parDefaut() {
    return true;
  }

  /** A contract in which the control finds no gap. */
  @Valid
  public abstract ContratDeVille conforme();

  /** A contract in which the control finds a gap; the catalogue prints its findings. */
  @Valid
  public abstract ContratDeVille enEcart();

  /** The contract of the year before both examples, for a control that compares two years. */
  public abstract Optional<@Valid ContratDeVille> precedent();

  /** The day that both examples are looked at from, for a control that needs one. */
  public abstract Optional<LocalDate> date();

  /** Builds a {@link FicheControle}. */
  public static final class Builder extends ImmutableFicheControle.Builder {
    Builder() {}
  }
}
