package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Montant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final List<Declare> generaux;

  private Colonnes(Contexte contexte) {
    for (Declare declare : Declare.montants(contexte, Nature.FINANCEUR)) {
      imprimees.putIfAbsent(declare.total().portee(), declare);
    }
    lignes = ParFinanceur.of(contexte);
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

  /** The first printed general total that covers a share and is not zero. */
  public Optional<Declare> general(Declare part) {
    return generaux.stream()
        .filter(g -> g.couvre(part) && !g.montant().isZero())
        .findFirst();
  }

  /** The financeurs that a general total covers and who have a line or a printed total. */
  public List<String> financeurs(Declare general) {
    Set<String> noms = new LinkedHashSet<>();
    dans(general).forEach(d -> noms.add(d.financeur()));
    noms.addAll(lignes.noms(general.total().portee()));
    return List.copyOf(noms);
  }

  /** The financeurs that a general total covers, who have lines but no printed total. */
  public List<String> sansTotal(Declare general) {
    Set<String> imprimes =
        dans(general).stream().map(Declare::financeur).collect(Collectors.toSet());
    return lignes.noms(general.total().portee()).stream()
        .filter(nom -> !imprimes.contains(nom))
        .toList();
  }

  /** The financeurs who have lines and are outside a general total. */
  public List<String> dehors(Declare general) {
    return lignes.noms(Portee.entiere()).stream()
        .filter(nom -> !general.couvre(nom))
        .toList();
  }

  /** The printed column totals that a general total covers. */
  public List<Declare> dans(Declare general) {
    return imprimees.values().stream().filter(general::couvre).toList();
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

  /** The sum of the lines of the financeurs of a scope. */
  public Somme lignes(Portee portee) {
    return lignes.dans(portee);
  }

  /** The sum of the lines of the financeurs that a figure covers. */
  public Somme lignes(Declare declare) {
    return lignes.dans(declare.total().portee());
  }
}
