package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Montant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of financeurs: the totals that a document prints under its rows, beside the sums of
 * the lines, for the rules on general totals and on shares. If a column total is printed twice, the
 * first counts.
 */
public final class Colonnes {
  /**
   * The printed totals by scope: a financeur has one for each step and year that the document tells
   * apart.
   */
  private final Map<Portee, Declare> imprimees = new LinkedHashMap<>();

  private final ParFinanceur lignes;
  private final TranchesLues tranches;
  private final List<Declare> generaux;

  private Colonnes(Contexte contexte) {
    for (Declare declare : Declare.montants(contexte, Nature.FINANCEUR)) {
      imprimees.putIfAbsent(declare.total().portee(), declare);
    }
    lignes = ParFinanceur.of(contexte);
    tranches = TranchesLues.of(contexte);
    generaux = Declare.montants(contexte, Nature.GENERAL);
  }

  /** The columns of the contract, worked out once for all controls. */
  public static Colonnes of(Contexte contexte) {
    return contexte.partage(Colonnes.class, Colonnes::new);
  }

  /** The printed general totals. */
  public List<Declare> generaux() {
    return generaux;
  }

  /** The printed column totals. */
  public List<Declare> imprimees() {
    return List.copyOf(imprimees.values());
  }

  /** The printed total of the column that a share stands in: the amount that it is the share of. */
  public Optional<Declare> imprimee(Declare part) {
    return Optional.ofNullable(imprimees.get(part.total().portee()));
  }

  /**
   * The printed general total that covers a share and is not zero: of several, the first of those
   * that cover most financeurs, since others are parts of it themselves.
   */
  public Optional<Declare> general(Declare part) {
    return generaux.stream()
        .filter(g -> g.couvre(part) && !g.montant().isZero() && tranches.memeTranche(g, part))
        .reduce((a, b) -> financeurs(b).size() > financeurs(a).size() ? b : a);
  }

  /** The financeurs that a general total covers and who have a line or a printed total. */
  public List<String> financeurs(Declare general) {
    Set<String> noms = new LinkedHashSet<>();
    dans(general).forEach(d -> noms.add(d.financeur()));
    noms.addAll(noms(general));
    return List.copyOf(noms);
  }

  /** The financeurs that a general total covers, who have lines but no printed total. */
  public List<String> sansTotal(Declare general) {
    Set<String> imprimes =
        dans(general).stream().map(Declare::financeur).collect(Collectors.toSet());
    return noms(general).stream().filter(nom -> !imprimes.contains(nom)).toList();
  }

  private List<String> noms(Declare general) {
    return lignes.noms(general.total().portee(), tranches.de(general));
  }

  /** The financeurs who have lines and are outside a general total. */
  public List<String> dehors(Declare general) {
    return lignes.noms(Portee.entiere(), Optional.empty()).stream()
        .filter(nom -> !general.couvre(nom))
        .toList();
  }

  /** The printed column totals that a general total covers. */
  public List<Declare> dans(Declare general) {
    return comparables(general).stream().filter(general::couvre).toList();
  }

  /**
   * The printed column totals of the step and year of a general total, those of the financeurs that
   * it leaves out included.
   */
  public List<Declare> comparables(Declare general) {
    Portee portee = general.total().portee();
    return imprimees.values().stream()
        .filter(c -> portee.couvre(
            c.total().portee().etape().orElse(null),
            c.total().portee().exercice().orElse(null)))
        .filter(c -> tranches.memeTranche(general, c))
        .toList();
  }

  /**
   * The sum of the printed column totals that a general total covers; absent if there are none, or
   * if a financeur who has lines has no printed total.
   */
  public Optional<Montant> sommeImprimee(Declare general) {
    List<Declare> dedans = dans(general);
    return dedans.isEmpty() || !sansTotal(general).isEmpty()
        ? Optional.empty()
        : Optional.of(Montant.somme(dedans.stream().map(Declare::montant).toList()));
  }

  /** The sum of the lines of the financeurs that a figure covers. */
  public Somme lignes(Declare declare) {
    return lignes.dans(declare.total().portee(), tranches.de(declare));
  }

  /**
   * The sum of the lines of some financeurs, of the step and year of a figure.
   *
   * @return absent if the figure is of none and they have amounts of several
   */
  public Optional<Somme> lignes(Collection<String> financeurs, Declare comme) {
    Portee portee = Portee.builder()
        .addAllFinanceurs(financeurs)
        .etape(comme.total().portee().etape())
        .exercice(comme.total().portee().exercice())
        .build();
    NavigableSet<Tranche> siennes = lignes.tranches(comme.total().portee());
    Optional<Tranche> tranche = tranches.de(comme).or(() -> siennes.stream().findFirst());
    return tranche.isEmpty() && lignes.tranches(portee).size() > 1
        ? Optional.empty()
        : Optional.of(lignes.dans(portee, tranche));
  }
}
