package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines of money added up along an {@link Axe}; it prints itself as a table.
 *
 * <p>Keys come in the order of their first line. Two totals are equal when they have the same axis
 * and the same figures, whatever that order.
 */
public final class Totaux {
  private final Axe axe;
  private final Map<Cle, Poste> postes;
  private final Poste ensemble;

  Totaux(Axe axe, Map<Cle, Poste> postes) {
    this.axe = axe;
    this.postes = Collections.unmodifiableMap(postes);
    this.ensemble = postes.values().stream().reduce(Poste.VIDE, Poste::plus);
  }

  /**
   * Adds up in one pass.
   *
   * @throws ArithmeticException if a sum does not fit in a {@link Montant}
   */
  public static Totaux of(Axe axe, Iterable<LigneSituee> lignes) {
    RangsCles rangs = new RangsCles(axe);
    Cumul cumul = new Cumul();
    for (LigneSituee ligne : lignes) {
      cumul.ajouter(rangs.de(ligne), ligne.montant());
    }
    Map<Cle, Poste> postes = new LinkedHashMap<>();
    for (int rang = 0; rang < rangs.cles().size(); rang++) {
      postes.put(rangs.cles().get(rang), cumul.poste(rang));
    }
    return new Totaux(axe, postes);
  }

  public Axe axe() {
    return axe;
  }

  /** Every key with what its lines come to. */
  public Map<Cle, Poste> postes() {
    return postes;
  }

  /** What the lines of one key come to; absent when no line has it. */
  public Optional<Poste> poste(Cle cle) {
    return Optional.ofNullable(postes.get(cle));
  }

  /**
   * The amount of one key, by its id, as in {@code montant("ETAT")}; absent when no line has the
   * key, and when none of its lines has an amount.
   */
  public Optional<Montant> montant(String id) {
    return (id.isEmpty() ? poste(Cle.NON_AFFECTE) : poste(Cle.of(id))).flatMap(Poste::montant);
  }

  /** The sum of all known amounts. */
  public Montant total() {
    return ensemble.somme();
  }

  /** All lines together. */
  public Poste ensemble() {
    return ensemble;
  }

  /**
   * The share of one key in the total, rounded half up by itself: such shares need not add up.
   *
   * @return absent when the key has no amount or the total {@linkplain #aDesParts() has no shares}
   */
  public Optional<Part> part(String id, int decimales) {
    return aDesParts()
        ? montant(id).map(montant -> Part.of(montant, total(), decimales))
        : Optional.empty();
  }

  /**
   * The shares of all keys, which add up to 100 % exactly (largest remainder; between equals, the
   * first by id); empty when the total {@linkplain #aDesParts() has no shares}.
   *
   * @param decimales 0 to 6
   */
  public Map<Cle, Part> parts(int decimales) {
    if (!aDesParts()) {
      return Map.of();
    }
    List<Cle> parId = new ArrayList<>(postes.keySet());
    parId.sort(Comparator.comparing(Cle::id));
    List<Part> parts = Repartition.parts(
        parId.stream().map(cle -> postes.getOrDefault(cle, Poste.VIDE).somme()).toList(),
        decimales);
    Map<Cle, Part> parCle = new HashMap<>();
    for (int i = 0; i < parId.size(); i++) {
      parCle.put(parId.get(i), parts.get(i));
    }
    Map<Cle, Part> ordonnees = new LinkedHashMap<>();
    postes.keySet().forEach(cle -> ordonnees.put(cle, parCle.getOrDefault(cle, Part.of(0))));
    return Collections.unmodifiableMap(ordonnees);
  }

  /**
   * Whether shares mean something: not of a total of zero, nor of one that amounts of both signs
   * leave so small that a share would pass a million percent.
   */
  public boolean aDesParts() {
    BigDecimal borne = total().euros().abs().movePointRight(4);
    return !total().isZero()
        && postes.values().stream().allMatch(p -> p.somme().euros().abs().compareTo(borne) <= 0);
  }

  /**
   * The totals of both sets of lines, which must have no line in common.
   *
   * @throws ValeurInvalideException if {@code autre} is along another axis
   * @throws ArithmeticException if a sum does not fit
   */
  public Totaux plus(Totaux autre) {
    ValeurInvalideException.exiger(
        axe.id().equals(autre.axe.id()), "Totaux.axe", autre.axe, "the axis " + axe);
    return new Totaux(axe, Cumul.fusion(postes, autre.postes));
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Totaux totaux
        && axe.id().equals(totaux.axe.id())
        && postes.equals(totaux.postes);
  }

  @Override
  public int hashCode() {
    return postes.hashCode();
  }

  /** The whole table, for a terminal. */
  public String texte(Locale locale) {
    return RenduTotaux.tableau(this, locale).toString();
  }

  /** The table in French, a long one shortened with a count. */
  @Override
  public String toString() {
    return RenduTotaux.tableau(this, Locale.FRENCH)
        .abrege(RenduTotaux.RANGEES, Locale.FRENCH)
        .toString();
  }
}
