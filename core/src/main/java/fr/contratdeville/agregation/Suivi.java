package fr.contratdeville.agregation;

import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One action, porteur or financeur followed from one year to the next: it is new, gone, changed or
 * unchanged.
 *
 * @param <T> an {@link fr.contratdeville.modele.Action}, or the {@link Cle} of a structure
 */
public final class Suivi<T> implements NotABean {

  /** What became of it. */
  public enum Etat {
    /** Only the second year has it. */
    NOUVEAU("nouveau", "nouvelle", "new"),
    /** Only the first year has it. */
    DISPARU("disparu", "disparue", "gone"),
    /** Both have it, and something differs. */
    CHANGE("changé", "changée", "changed"),
    /** Both have it, and nothing that is compared differs. */
    INCHANGE("inchangé", "inchangée", "unchanged");

    private final Message libelle;
    private final Message feminin;

    Etat(String fr, String feminin, String en) {
      this.libelle = Message.of(fr, en);
      this.feminin = Message.of(feminin, en);
    }

    /** {@return the word for people} */
    public Message libelle() {
      return libelle;
    }

    /** The word for an action. */
    Message feminin() {
      return feminin;
    }
  }

  private final Cle cle;
  private final @Nullable T avant;
  private final @Nullable T apres;
  private final @Nullable Rapprochement rapprochement;
  private final List<Changement> changements;
  private final NavigableMap<Tranche, List<Variation>> montants;
  private final NavigableMap<Tranche, Variation> totaux;

  /** @param totaux the sum of the amounts of each tranche */
  Suivi(
      Cle cle,
      @Nullable T avant,
      @Nullable T apres,
      @Nullable Rapprochement rapprochement,
      List<Changement> changements,
      NavigableMap<Tranche, List<Variation>> montants,
      NavigableMap<Tranche, Variation> totaux) {
    this.cle = cle;
    this.avant = avant;
    this.apres = apres;
    this.rapprochement = rapprochement;
    this.changements = List.copyOf(changements);
    this.montants = Collections.unmodifiableNavigableMap(montants);
    this.totaux = Collections.unmodifiableNavigableMap(totaux);
  }

  /** {@return what became of it} */
  public Etat etat() {
    if (avant == null) {
      return Etat.NOUVEAU;
    }
    if (apres == null) {
      return Etat.DISPARU;
    }
    return changements.isEmpty() ? Etat.INCHANGE : Etat.CHANGE;
  }

  /** {@return its name as the second year has it, or else the first} */
  public Cle cle() {
    return cle;
  }

  /** {@return it as the first year has it; empty if it is new} */
  public Optional<T> avant() {
    return Optional.ofNullable(avant);
  }

  /** {@return it as the second year has it; empty if it is gone} */
  public Optional<T> apres() {
    return Optional.ofNullable(apres);
  }

  /** {@return why both are taken for one; empty if it is new or gone} */
  public Optional<Rapprochement> rapprochement() {
    return Optional.ofNullable(rapprochement);
  }

  /** {@return what differs; empty if it is new, gone or unchanged} */
  public List<Changement> changements() {
    return changements;
  }

  /**
   * {@return whether one thing differs}
   *
   * @param nature the thing
   */
  public boolean aChange(Changement.Nature nature) {
    return changements.stream().anyMatch(c -> c.nature() == nature);
  }

  /**
   * {@return its amounts by step (and year, if several are compared) and financeur, changed or not}
   * A step of which it has no line is absent.
   */
  public NavigableMap<Tranche, List<Variation>> montants() {
    return montants;
  }

  /** {@return the sums of its amounts, one for each step and year that is compared} */
  public NavigableMap<Tranche, Variation> totaux() {
    return totaux;
  }

  /** {@return what became of it, and what changed, in French} */
  @Override
  public String toString() {
    StringBuilder texte = new StringBuilder(etat().libelle().fr()).append(" : ").append(cle);
    changements.forEach(c -> texte.append(" ; ").append(c));
    return texte.toString();
  }
}
