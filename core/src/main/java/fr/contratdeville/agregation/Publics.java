package fr.contratdeville.agregation;

import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.Beneficiaires.Unite;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.NotABean;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The publics of some entries added up, nobody twice as far as the document says so.
 *
 * <ul>
 *   <li>Persons, households, groups and attendances are four sums.
 *   <li>The parts that a public {@linkplain Beneficiaires#dont() contains} are never added to it.
 *   <li>Counts that stand side by side in one entry add up, but {@link Perimetre#TOTAL} already
 *       holds the inside and the outside of the quartiers.
 *   <li>The public of an {@linkplain Beneficiaires#evenement() event} is counted once, however many
 *       entries give it; if they differ, the greatest count is kept.
 * </ul>
 *
 * <p>Somebody who takes part in two actions that no event joins is counted in both: no document
 * lets that be known, so a sum of persons is of persons by action.
 */
public final class Publics implements NotABean {
  private static final Publics AUCUN = new Publics(Map.of(), Map.of(), 0);

  /** A sum: one unit, inside one perimeter or (if absent) altogether. */
  private record Case(Unite unite, Optional<Perimetre> perimetre) {}

  private final Map<Case, Effectif> sommes;
  private final Map<String, Map<Case, Effectif>> evenements;
  private final long sansEffectif;

  private Publics(
      Map<Case, Effectif> sommes, Map<String, Map<Case, Effectif>> evenements, long sansEffectif) {
    this.sommes = sommes;
    this.evenements = evenements;
    this.sansEffectif = sansEffectif;
  }

  /**
   * Adds publics up in one pass.
   *
   * @param volets the entries
   * @return the sums
   * @throws ArithmeticException if a sum does not fit
   */
  public static Publics of(Iterable<VoletSitue> volets) {
    Map<Case, Effectif> sommes = new HashMap<>();
    Map<String, Map<Case, Effectif>> evenements = new TreeMap<>();
    long sansEffectif = 0;
    for (VoletSitue volet : volets) {
      Map<Optional<String>, Map<Case, Effectif>> groupes = new HashMap<>();
      for (Beneficiaires public_ : volet.volet().beneficiaires()) {
        if (public_.effectif().isEmpty()) {
          sansEffectif++;
          continue;
        }
        groupes
            .computeIfAbsent(public_.evenement(), e -> new HashMap<>())
            .merge(
                new Case(public_.unite(), Optional.of(public_.perimetre())),
                public_.effectif().get(),
                Effectif::plus);
      }
      groupes.forEach((evenement, groupe) -> {
        completer(groupe);
        if (evenement.isEmpty()) {
          fusionner(sommes, groupe, Effectif::plus);
        } else {
          fusionner(
              evenements.computeIfAbsent(evenement.get(), e -> new HashMap<>()),
              groupe,
              Publics::plusGrand);
        }
      });
    }
    return new Publics(sommes, evenements, sansEffectif);
  }

  /** {@return the sums of no entry} */
  public static Publics aucun() {
    return AUCUN;
  }

  /**
   * {@return the sum of one unit, inside and outside the quartiers; empty if no public counts it}
   *
   * @param unite people, households, groups or attendances
   */
  public Optional<Effectif> effectif(Unite unite) {
    return effectif(new Case(unite, Optional.empty()));
  }

  /**
   * {@return the sum of one unit that was declared inside one perimeter; empty if no public counts
   * it} The four perimeters overlap: they do not sum to {@link #effectif(Unite)}.
   *
   * @param unite people, households, groups or attendances
   * @param perimetre inside or outside the quartiers
   */
  public Optional<Effectif> effectif(Unite unite, Perimetre perimetre) {
    return effectif(new Case(unite, Optional.of(perimetre)));
  }

  /** {@return the names of the events whose publics were counted once} */
  public Set<String> evenements() {
    return Collections.unmodifiableSet(new TreeSet<>(evenements.keySet()));
  }

  /** {@return the number of publics that are named without a count; they add nothing} */
  public long sansEffectif() {
    return sansEffectif;
  }

  /**
   * {@return the publics of both sets of entries, which must have no entry in common; their events
   * may be the same}
   *
   * @param autre the sums to add
   * @throws ArithmeticException if a sum does not fit
   */
  public Publics plus(Publics autre) {
    Map<Case, Effectif> somme = new HashMap<>(sommes);
    fusionner(somme, autre.sommes, Effectif::plus);
    Map<String, Map<Case, Effectif>> tous = new TreeMap<>(evenements);
    autre.evenements.forEach((nom, groupe) -> tous.merge(nom, groupe, (a, b) -> {
      Map<Case, Effectif> plusGrands = new HashMap<>(a);
      fusionner(plusGrands, b, Publics::plusGrand);
      return plusGrands;
    }));
    return new Publics(somme, tous, Math.addExact(sansEffectif, autre.sansEffectif));
  }

  private Optional<Effectif> effectif(Case laquelle) {
    Optional<Effectif> somme = Optional.ofNullable(sommes.get(laquelle));
    for (Map<Case, Effectif> groupe : evenements.values()) {
      Optional<Effectif> leurs = Optional.ofNullable(groupe.get(laquelle));
      somme = joindre(somme, leurs, Effectif::plus);
    }
    return somme;
  }

  /** Adds, for each unit, the sum of its perimeters altogether. */
  private static void completer(Map<Case, Effectif> groupe) {
    for (Unite unite : Unite.values()) {
      Optional<Effectif> parties = joindre(
          lire(groupe, unite, Perimetre.QPV),
          lire(groupe, unite, Perimetre.HORS_QPV),
          Effectif::plus);
      Optional<Effectif> entier =
          joindre(lire(groupe, unite, Perimetre.TOTAL), parties, Publics::plusGrand);
      joindre(entier, lire(groupe, unite, Perimetre.NON_PRECISE), Effectif::plus)
          .ifPresent(ensemble -> groupe.put(new Case(unite, Optional.empty()), ensemble));
    }
  }

  private static Optional<Effectif> lire(
      Map<Case, Effectif> groupe, Unite unite, Perimetre perimetre) {
    return Optional.ofNullable(groupe.get(new Case(unite, Optional.of(perimetre))));
  }

  private static void fusionner(
      Map<Case, Effectif> dans, Map<Case, Effectif> autres, BinaryOperator<Effectif> comment) {
    autres.forEach((laquelle, effectif) -> dans.merge(laquelle, effectif, comment));
  }

  private static Optional<Effectif> joindre(
      Optional<Effectif> a, Optional<Effectif> b, BinaryOperator<Effectif> comment) {
    return a.isPresent() && b.isPresent()
        ? Optional.of(comment.apply(a.get(), b.get()))
        : a.or(() -> b);
  }

  /**
   * The count that covers both counts of one public: the greater of each bound, approximate if one
   * of them is.
   */
  private static Effectif plusGrand(Effectif a, Effectif b) {
    OptionalLong min = a.min().isEmpty() && b.min().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(a.min().orElse(0), b.min().orElse(0)));
    OptionalLong max = a.max().isEmpty() || b.max().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(a.max().getAsLong(), b.max().getAsLong()));
    return new Effectif(min, max, a.approximatif() || b.approximatif());
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Publics publics
        && sommes.equals(publics.sommes)
        && evenements.equals(publics.evenements)
        && sansEffectif == publics.sansEffectif;
  }

  @Override
  public int hashCode() {
    return sommes.hashCode() + 31 * evenements.hashCode();
  }

  /** {@return the four sums, as {@code {PERSONNES=~246..251, MENAGES=~12}}} */
  @Override
  public String toString() {
    Map<Unite, Effectif> parUnite = new LinkedHashMap<>();
    for (Unite unite : Unite.values()) {
      effectif(unite).ifPresent(effectif -> parUnite.put(unite, effectif));
    }
    return parUnite.toString();
  }
}
