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
 * The columns of financeurs as a document prints them under its rows, next to what the rows come
 * to: what the rules on general totals and on shares look at. Where a column total is printed
 * twice, the first counts here.
 */
public final class Colonnes {
  /** By scope: a financeur has one for each step of the amounts that the document tells apart. */
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

  /** Those of the contract, worked out once for all controls. */
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

  /** The printed column total of what a share is the share of. */
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

  /** Their sum; absent when there are none, or when one that should be there is not. */
  public Optional<Montant> sommeImprimee(Declare general) {
    List<Declare> dedans = dans(general);
    return dedans.isEmpty() || !sansTotal(general).isEmpty()
        ? Optional.empty()
        : Optional.of(Montant.somme(dedans.stream().map(Declare::montant).toList()));
  }

  /** What the lines of the financeurs of a scope come to. */
  public Somme lignes(Portee portee) {
    return lignes.dans(portee);
  }

  /** What the lines of the financeurs that a figure covers come to. */
  public Somme lignes(Declare declare) {
    return lignes.dans(declare.total().portee());
  }
}
