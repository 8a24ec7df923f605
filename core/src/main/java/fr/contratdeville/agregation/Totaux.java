package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lines of money added up along an {@link Axe}; it prints itself as a table.
 *
 * <p>Amounts of one {@link Tranche}, which is a step and a year, add up; a sum over several of them
 * would count the same money several times. So lines of several tranches are kept apart: the table
 * has a column for each, {@link #tranche} gives the totals of one, and a single sum over them is
 * refused. {@link fr.contratdeville.modele.ContratDeVille#retenues()} and
 * {@link fr.contratdeville.modele.Selection} choose the lines beforehand.
 *
 * <p>Keys come in the order of their first line. Two totals are equal if they have the same axis
 * and the same figures, whatever that order.
 */
public final class Totaux implements NotABean {
  private final Axe axe;
  private final List<Cle> cles;
  private final NavigableMap<Tranche, Map<Cle, Poste>> sommes;

  /** @param sommes the sums of each tranche; in it, only the keys that some line of it has */
  Totaux(Axe axe, Collection<Cle> cles, NavigableMap<Tranche, Map<Cle, Poste>> sommes) {
    this.axe = axe;
    this.cles = List.copyOf(cles);
    this.sommes = sommes;
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
    ParTranche parTranche = new ParTranche();
    for (LigneSituee ligne : lignes) {
      parTranche.ajouter(rangs.de(ligne), ligne);
    }
    return new Totaux(axe, rangs.cles(), parTranche.sommes(rangs.cles()::get));
  }

  /**
   * {@return the totals that sums make, as {@link #sommes()} gives them} What was added up on
   * another machine is put together again with it, and merged by {@link #plus}:
   *
   * <pre>{@code
   * Totaux.deSommes(axe, totaux.sommes()).equals(totaux);
   * }</pre>
   *
   * @param axe the axis that gave the keys
   * @param sommes the sum of each key in each step and year; keys come in their order here
   */
  public static Totaux deSommes(Axe axe, Map<Tranche, ? extends Map<Cle, Poste>> sommes) {
    NavigableMap<Tranche, Map<Cle, Poste>> copie = new TreeMap<>();
    Set<Cle> cles = new LinkedHashSet<>();
    sommes.forEach((tranche, postes) -> postes.forEach((cle, poste) -> {
      if (poste.lignes() > 0) {
        cles.add(cle);
        copie.computeIfAbsent(tranche, t -> new LinkedHashMap<>()).put(cle, poste);
      }
    }));
    return new Totaux(axe, cles, copie);
  }

  /** {@return the axis} */
  public Axe axe() {
    return axe;
  }

  /** {@return the keys, in the order of their first line} */
  public List<Cle> cles() {
    return cles;
  }

  /**
   * {@return the steps and years that the amounts are of: one, or there is no sum of all of them}
   * If no line has an amount, those of the lines.
   */
  public NavigableSet<Tranche> tranches() {
    NavigableSet<Tranche> chiffrees = new TreeSet<>();
    sommes.forEach((tranche, postes) -> {
      if (postes.values().stream().anyMatch(p -> p.montant().isPresent())) {
        chiffrees.add(tranche);
      }
    });
    return chiffrees.isEmpty() ? new TreeSet<>(sommes.keySet()) : chiffrees;
  }

  /**
   * {@return all that the totals hold: the sum of each key in each step and year} These are words
   * and numbers, which any format carries to another machine; {@link #deSommes} takes them there.
   * An axis holds a function and does not travel.
   */
  public NavigableMap<Tranche, Map<Cle, Poste>> sommes() {
    NavigableMap<Tranche, Map<Cle, Poste>> copie = new TreeMap<>();
    sommes.forEach((tranche, postes) ->
        copie.put(tranche, Collections.unmodifiableMap(new LinkedHashMap<>(postes))));
    return Collections.unmodifiableNavigableMap(copie);
  }

  /**
   * {@return the totals of the lines of one step and year}
   *
   * @param tranche one of {@link #tranches()}; of another one there are no lines
   */
  public Totaux tranche(Tranche tranche) {
    Map<Cle, Poste> siens = sommes.getOrDefault(tranche, Map.of());
    NavigableMap<Tranche, Map<Cle, Poste>> seule = new TreeMap<>();
    if (!siens.isEmpty()) {
      seule.put(tranche, siens);
    }
    return new Totaux(axe, cles.stream().filter(siens::containsKey).toList(), seule);
  }

  /**
   * {@return the sum of each key}
   *
   * @throws ValeurInvalideException if a key has amounts of several {@linkplain #tranches() steps
   *     or years}
   */
  public Map<Cle, Poste> postes() {
    Map<Cle, Poste> postes = new LinkedHashMap<>();
    cles.forEach(cle -> poste(cle).ifPresent(poste -> postes.put(cle, poste)));
    return Collections.unmodifiableMap(postes);
  }

  /**
   * {@return the sum of one key; empty if no line has it}
   *
   * @param cle the key
   * @throws ValeurInvalideException if it has amounts of several {@linkplain #tranches() steps or
   *     years}
   */
  public Optional<Poste> poste(Cle cle) {
    NavigableMap<Tranche, Poste> siens = parTranche(cle);
    return siens.isEmpty()
        ? Optional.empty()
        : Optional.of(ParTranche.seul("Totaux " + axe + " " + cle, siens));
  }

  /** The sums of one key by tranche. */
  NavigableMap<Tranche, Poste> parTranche(Cle cle) {
    NavigableMap<Tranche, Poste> siens = new TreeMap<>();
    sommes.forEach((tranche, postes) -> {
      Poste poste = postes.get(cle);
      if (poste != null) {
        siens.put(tranche, poste);
      }
    });
    return siens;
  }

  /**
   * {@return the amount of one key, as {@code montant("ETAT")}; empty if no line has the key, or
   * none of its lines an amount}
   *
   * @param id the id of the key; empty for {@link Cle#NON_AFFECTE}
   * @throws ValeurInvalideException if it has amounts of several {@linkplain #tranches() steps or
   *     years}
   */
  public Optional<Montant> montant(String id) {
    return (id.isEmpty() ? poste(Cle.NON_AFFECTE) : poste(Cle.of(id))).flatMap(Poste::montant);
  }

  /**
   * {@return the sum of all known amounts}
   *
   * @throws ValeurInvalideException if they are of several {@linkplain #tranches() steps or years}
   */
  public Montant total() {
    return ensemble().somme();
  }

  /**
   * {@return the sum of all lines}
   *
   * @throws ValeurInvalideException if they are of several {@linkplain #tranches() steps or years}
   */
  public Poste ensemble() {
    return ParTranche.seul("Totaux " + axe, ensembles());
  }

  /** The sum of all lines of each tranche. */
  NavigableMap<Tranche, Poste> ensembles() {
    NavigableMap<Tranche, Poste> ensembles = new TreeMap<>();
    sommes.forEach((tranche, postes) ->
        ensembles.put(tranche, postes.values().stream().reduce(Poste.VIDE, Poste::plus)));
    return ensembles;
  }

  /**
   * {@return the share of one key in the total as the table shows it}
   *
   * @param id the id of the key; empty for {@link Cle#NON_AFFECTE}
   * @see Part#affichee
   */
  public Optional<Part> part(String id) {
    return part(id, Part.DECIMALES_AFFICHEES);
  }

  /**
   * {@return the share of one key in the total, rounded half up by itself} It is empty if the key
   * has no amount or the total {@linkplain #aDesParts() has no shares}.
   *
   * @param id the id of the key; empty for {@link Cle#NON_AFFECTE}
   * @param decimales the decimals that are kept, 0 to 6
   */
  public Optional<Part> part(String id, int decimales) {
    return aDesParts()
        ? montant(id).map(montant -> Part.of(montant, total(), decimales))
        : Optional.empty();
  }

  /**
   * {@return the shares of all keys as the table shows them; empty if the total
   * {@linkplain #aDesParts() has no shares}}
   *
   * @see Part#affichee
   */
  public Map<Cle, Part> parts() {
    return parts(Part.DECIMALES_AFFICHEES);
  }

  /**
   * {@return the shares of all keys, each rounded half up by itself; empty if the total
   * {@linkplain #aDesParts() has no shares}} Equal amounts have equal shares, so that all of them
   * may add up to a little less or more than 100 %. {@link Repartition#parts} makes others, which
   * add up to 100 % and may give equal amounts two shares; no table shows those.
   *
   * @param decimales the decimals that are kept, 0 to 6
   */
  public Map<Cle, Part> parts(int decimales) {
    if (!aDesParts()) {
      return Map.of();
    }
    Montant total = total();
    Map<Cle, Part> parts = new LinkedHashMap<>();
    postes().forEach((cle, poste) -> parts.put(cle, Part.of(poste.somme(), total, decimales)));
    return Collections.unmodifiableMap(parts);
  }

  /**
   * {@return whether shares mean something} They do not over several {@linkplain #tranches() steps
   * or years}, nor for a total of zero, nor for one that amounts of both signs leave so small that
   * a share would pass a million percent.
   */
  public boolean aDesParts() {
    if (tranches().size() > 1) {
      return false;
    }
    Montant total = total();
    return !total.isZero()
        && postes().values().stream()
            .allMatch(p -> Part.affichee(p.somme(), total).isPresent());
  }

  /**
   * {@return the same totals, the greatest first; keys without an amount come last}
   *
   * @throws ValeurInvalideException if a key has amounts of several {@linkplain #tranches() steps
   *     or years}
   */
  public Totaux parMontant() {
    Map<Cle, Poste> postes = postes();
    Comparator<Cle> ordre = Comparator.comparing(
        cle -> postes.getOrDefault(cle, Poste.VIDE).montant(),
        Comparator.comparing(
            montant -> montant.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
    return new Totaux(axe, cles.stream().sorted(ordre.reversed()).toList(), sommes);
  }

  /**
   * {@return the totals of both sets of lines, which must have no line in common} They are those of
   * all these lines together, however the lines were parted, in whatever order and grouping the
   * parts are added. Shares and tables come of the sums, and merge with them; a choice of lines,
   * such as {@link fr.contratdeville.modele.ContratDeVille#retenues()}, is made for each contract
   * before.
   *
   * @param autre the totals to add
   * @throws ValeurInvalideException if {@code autre} is along another axis
   * @throws ArithmeticException if a sum does not fit
   */
  public Totaux plus(Totaux autre) {
    ValeurInvalideException.exiger(
        axe.id().equals(autre.axe.id()), "Totaux.axe", autre.axe, "the axis " + axe);
    Set<Cle> toutes = new LinkedHashSet<>(cles);
    toutes.addAll(autre.cles);
    return new Totaux(axe, toutes, ParTranche.fusion(sommes, autre.sommes));
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Totaux totaux
        && axe.id().equals(totaux.axe.id())
        && sommes.equals(totaux.sommes);
  }

  @Override
  public int hashCode() {
    return sommes.hashCode();
  }

  /**
   * {@return these totals as a table, to be written as Markdown, HTML, CSV or JSON} Where some
   * lines have no amount, its last column counts them.
   */
  public Tableau tableau() {
    return TableauTotaux.of(this);
  }

  /**
   * {@return the whole table, for a terminal}
   *
   * @param locale English for English, French for all others
   */
  public String texte(Locale locale) {
    return tableau().sansTitre().texte(locale);
  }

  /** {@return the table in French, a long one shortened with a count} */
  @Override
  public String toString() {
    return tableau().sansTitre().toString();
  }
}
