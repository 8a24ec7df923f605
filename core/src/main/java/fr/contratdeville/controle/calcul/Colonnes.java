package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Montant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of financeurs as a document prints them under its rows, next to what the rows come
 * to: what the rules on general totals and on shares look at. Where a column total is printed
 * twice, the first counts here.
 */
public final class Colonnes {
  private final Map<String, Declare> imprimees = new LinkedHashMap<>();
  private final ParFinanceur lignes;
  private final List<Declare> generaux;

  public Colonnes(ContratDeVille contrat) {
    for (Declare declare : Declare.montants(contrat, Nature.FINANCEUR)) {
      imprimees.putIfAbsent(declare.financeur(), declare);
    }
    lignes = ParFinanceur.de(contrat.lignes());
    generaux = Declare.montants(contrat, Nature.GENERAL);
  }

  /** The printed general totals. */
  public List<Declare> generaux() {
    return generaux;
  }

  /** The printed column totals, by financeur. */
  public Map<String, Declare> imprimees() {
    return imprimees;
  }

  public Optional<Declare> imprimee(String financeur) {
    return Optional.ofNullable(imprimees.get(financeur));
  }

  /** The first printed general total that covers a financeur and is not zero. */
  public Optional<Declare> general(String financeur) {
    return generaux.stream()
        .filter(g -> g.couvre(financeur) && !g.montant().isZero())
        .findFirst();
  }

  /** The financeurs that a general total covers and who have a line or a printed total. */
  public List<String> financeurs(Declare general) {
    Set<String> noms = new LinkedHashSet<>(imprimees.keySet());
    noms.addAll(lignes.noms());
    return noms.stream().filter(general::couvre).toList();
  }

  /** The financeurs that a general total covers, who have lines but no printed total. */
  public List<String> sansTotal(Declare general) {
    return lignes.noms().stream()
        .filter(nom -> general.couvre(nom) && !imprimees.containsKey(nom))
        .toList();
  }

  /** The financeurs who have lines and are outside a general total. */
  public List<String> dehors(Declare general) {
    return lignes.noms().stream().filter(nom -> !general.couvre(nom)).toList();
  }

  /** The printed column totals that a general total covers. */
  public List<Declare> dans(Declare general) {
    return imprimees.values().stream()
        .filter(d -> general.couvre(d.financeur()))
        .toList();
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
