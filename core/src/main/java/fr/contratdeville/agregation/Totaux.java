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
 * <p>Keys come in the order of their first line. Two totals are equal if they have the same axis
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
   * Adds lines up in one pass.
   *
   * @param axe the axis that gives each line its key
   * @param lignes the lines of money
   * @return the totals
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

  /** {@return the axis} */
  public Axe axe() {
    return axe;
  }

  /** {@return the sum of each key} */
  public Map<Cle, Poste> postes() {
    return postes;
  }

  /**
   * {@return the sum of one key; empty if no line has it}
   *
   * @param cle the key
   */
  public Optional<Poste> poste(Cle cle) {
    return Optional.ofNullable(postes.get(cle));
  }

  /**
   * {@return the amount of one key, as {@code montant("ETAT")}; empty if no line has the key, or
   * none of its lines an amount}
   *
   * @param id the id of the key; empty for {@link Cle#NON_AFFECTE}
   */
  public Optional<Montant> montant(String id) {
    return (id.isEmpty() ? poste(Cle.NON_AFFECTE) : poste(Cle.of(id))).flatMap(Poste::montant);
  }

  /** {@return the sum of all known amounts} */
  public Montant total() {
    return ensemble.somme();
  }

  /** {@return the sum of all lines} */
  public Poste ensemble() {
    return ensemble;
  }

  /**
   * {@return the share of one key in the total, rounded half up by itself: such shares need not add
   * up} It is empty if the key has no amount or the total {@linkplain #aDesParts() has no shares}.
   *
   * @param id the id of the key
   * @param decimales the decimals that are kept, 0 to 6
   */
  public Optional<Part> part(String id, int decimales) {
    return aDesParts()
        ? montant(id).map(montant -> Part.of(montant, total(), decimales))
        : Optional.empty();
  }

  /**
   * {@return the shares of all keys, which add up to 100 % exactly (largest remainder; between
   * equals, the first by id); empty if the total {@linkplain #aDesParts() has no shares}}
   *
   * @param decimales the decimals that are kept, 0 to 6
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
   * {@return whether shares mean something} They do not for a total of zero, nor for one that
   * amounts of both signs leave so small that a share would pass a million percent.
   */
  public boolean aDesParts() {
    BigDecimal borne = total().euros().abs().movePointRight(4);
    return !total().isZero()
        && postes.values().stream().allMatch(p -> p.somme().euros().abs().compareTo(borne) <= 0);
  }

  /**
   * {@return the totals of both sets of lines, which must have no line in common}
   *
   * @param autre the totals to add
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

  /**
   * {@return the whole table, for a terminal}
   *
   * @param locale English for English, French for all others
   */
  public String texte(Locale locale) {
    return RenduTotaux.tableau(this, locale).toString();
  }

  /** {@return the table in French, a long one shortened with a count} */
  @Override
  public String toString() {
    return RenduTotaux.tableau(this, Locale.FRENCH)
        .abrege(RenduTotaux.RANGEES, Locale.FRENCH)
        .toString();
  }
}
