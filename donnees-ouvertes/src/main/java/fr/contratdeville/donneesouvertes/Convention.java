package fr.contratdeville.donneesouvertes;

import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a published subsidy says of its convention, and no programmation or bilan prints: the
 * application that publishes knows it, from its file of conventions.
 *
 * <pre>{@code
 * Convention.du(LocalDate.of(2023, 6, 27))
 *     .withNature(Convention.Nature.NUMERAIRE)
 *     .withConditions("unique")
 *     .withVersement(LocalDate.of(2023, 7, 15))
 *     .withNotificationUe(false);
 * }</pre>
 */
public final class Convention {

  /** What is given. */
  public enum Nature {
    /** Money. */
    NUMERAIRE("aide en numéraire"),
    /** Something else: a room, people. */
    NATURE("aide en nature"),
    /** Both. */
    NUMERAIRE_ET_NATURE("aide en numéraire;aide en nature");

    private final String texte;

    Nature(String texte) {
      this.texte = texte;
    }

    /** {@return the words of the schema} */
    public String texte() {
      return texte;
    }
  }

  private final LocalDate date;
  private final Optional<String> reference;
  private final Optional<Nature> nature;
  private final Optional<String> conditions;
  private final Optional<String> versement;
  private final Optional<Boolean> notificationUe;
  private final Optional<String> idRae;
  private final Optional<String> dispositif;

  private Convention(
      LocalDate date,
      Optional<String> reference,
      Optional<Nature> nature,
      Optional<String> conditions,
      Optional<String> versement,
      Optional<Boolean> notificationUe,
      Optional<String> idRae,
      Optional<String> dispositif) {
    this.date = date;
    this.reference = reference;
    this.nature = nature;
    this.conditions = conditions;
    this.versement = versement;
    this.notificationUe = notificationUe;
    this.idRae = idRae;
    this.dispositif = dispositif;
  }

  /**
   * {@return a convention of a day, of which nothing else is known}
   *
   * @param date the day of the convention
   */
  public static Convention du(LocalDate date) {
    return new Convention(
        date,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** {@return the day of the convention} */
  public LocalDate date() {
    return date;
  }

  /** {@return the number of the decision, as {@code 2023-03-103}} */
  public Optional<String> reference() {
    return reference;
  }

  /** {@return what is given} */
  public Optional<Nature> nature() {
    return nature;
  }

  /** {@return how it is paid: {@code unique}, {@code échelonné}, or a description} */
  public Optional<String> conditions() {
    return conditions;
  }

  /** {@return the day or the days of payment: {@code 2023-07-15}, {@code 2023-07-15/2024-03-31}} */
  public Optional<String> versement() {
    return versement;
  }

  /** {@return whether it is de minimis aid of which the European Commission is notified} */
  public Optional<Boolean> notificationUe() {
    return notificationUe;
  }

  /** {@return the number in the répertoire des aides aux entreprises} */
  public Optional<String> idRae() {
    return idRae;
  }

  /** {@return the identifier of the dispositif d'aide, of the schema that lists these} */
  public Optional<String> dispositif() {
    return dispositif;
  }

  /**
   * {@return this convention with the number of its decision}
   *
   * @param reference not blank
   */
  public Convention withReference(String reference) {
    Optional<String> lue = Optional.of(nonVide("reference", reference));
    return new Convention(
        date, lue, nature, conditions, versement, notificationUe, idRae, dispositif);
  }

  /**
   * {@return this convention with what is given}
   *
   * @param nature money, something else, or both
   */
  public Convention withNature(Nature nature) {
    return new Convention(
        date,
        reference,
        Optional.of(nature),
        conditions,
        versement,
        notificationUe,
        idRae,
        dispositif);
  }

  /**
   * {@return this convention with how it is paid}
   *
   * @param conditions {@code unique}, {@code échelonné}, or a description, not blank
   */
  public Convention withConditions(String conditions) {
    Optional<String> lues = Optional.of(nonVide("conditions", conditions));
    return new Convention(
        date, reference, nature, lues, versement, notificationUe, idRae, dispositif);
  }

  /**
   * {@return this convention, paid at once}
   *
   * @param jour the day of payment
   */
  public Convention withVersement(LocalDate jour) {
    return withVersement(jour.toString());
  }

  /**
   * {@return this convention, paid in parts, or at once on a day that is not known}
   *
   * @param periode the first and the last day
   */
  public Convention withVersement(Periode periode) {
    return withVersement(periode.debut() + "/" + periode.fin());
  }

  private Convention withVersement(String texte) {
    return new Convention(
        date, reference, nature, conditions, Optional.of(texte), notificationUe, idRae, dispositif);
  }

  /**
   * {@return this convention, of which the European Commission is notified or not}
   *
   * @param notifiee whether it is
   */
  public Convention withNotificationUe(boolean notifiee) {
    return new Convention(
        date, reference, nature, conditions, versement, Optional.of(notifiee), idRae, dispositif);
  }

  /**
   * {@return this convention with its number in the répertoire des aides aux entreprises}
   *
   * @param idRae not blank
   */
  public Convention withIdRae(String idRae) {
    Optional<String> lu = Optional.of(nonVide("idRae", idRae));
    return new Convention(
        date, reference, nature, conditions, versement, notificationUe, lu, dispositif);
  }

  /**
   * {@return this convention with the identifier of its dispositif d'aide}
   *
   * @param dispositif not blank
   */
  public Convention withDispositif(String dispositif) {
    Optional<String> lu = Optional.of(nonVide("dispositif", dispositif));
    return new Convention(
        date, reference, nature, conditions, versement, notificationUe, idRae, lu);
  }

  private static String nonVide(String champ, String texte) {
    return ValeurInvalideException.nonVide("Convention." + champ, texte);
  }
}
