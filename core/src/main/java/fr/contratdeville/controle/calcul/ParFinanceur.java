package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Tranche;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lines of money added up by financeur, so that any scope is answered without going through the
 * lines again.
 */
public final class ParFinanceur {
  private final Map<String, Map<Tranche, Somme>> sommes = new LinkedHashMap<>();

  /** All lines of the contract, added up once for all controls. */
  static ParFinanceur of(Contexte contexte) {
    return contexte.partage(ParFinanceur.class, c -> of(c.contrat().lignes()));
  }

  public static ParFinanceur of(Iterable<LigneSituee> lignes) {
    ParFinanceur parFinanceur = new ParFinanceur();
    lignes.forEach(parFinanceur::ajouter);
    return parFinanceur;
  }

  public void ajouter(LigneSituee ligne) {
    FinancementLine l = ligne.ligne();
    sommes
        .computeIfAbsent(l.financeur().nom(), nom -> new LinkedHashMap<>())
        .computeIfAbsent(Tranche.of(l), t -> new Somme())
        .ajouter(ligne);
  }

  /**
   * The financeurs who have a line inside a scope, in the order of their first one.
   *
   * @param tranche the step and year that the scope is of; absent if it has amounts of one alone
   */
  public List<String> noms(Portee portee, Optional<Tranche> tranche) {
    return sommes.entrySet().stream()
        .filter(e -> portee.financeurs().isEmpty() || portee.financeurs().contains(e.getKey()))
        .filter(e -> e.getValue().keySet().stream()
            .anyMatch(t -> estDans(portee, t) && estDe(tranche, t, e.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The sum of what the financeurs of a scope pay at one step and in one year; the entries of the
   * scope are not looked at.
   *
   * <p>A financeur whose amounts are all of no step has no other to compare: they count at whatever
   * step the others are.
   *
   * @param tranche the step and year that the scope is of; absent if it has amounts of one alone
   */
  public Somme dans(Portee portee, Optional<Tranche> tranche) {
    Set<String> noms = portee.financeurs().isEmpty() ? sommes.keySet() : portee.financeurs();
    Somme somme = new Somme();
    for (String nom : noms) {
      Map<Tranche, Somme> siennes = sommes.getOrDefault(nom, Map.of());
      siennes.forEach((une, partie) -> {
        if (estDans(portee, une) && estDe(tranche, une, siennes)) {
          somme.ajouter(partie);
        }
      });
    }
    return somme;
  }

  /** The steps and years of the lines of a scope. */
  public NavigableSet<Tranche> tranches(Portee portee) {
    Set<String> noms = portee.financeurs().isEmpty() ? sommes.keySet() : portee.financeurs();
    NavigableSet<Tranche> tranches = new TreeSet<>();
    noms.forEach(nom -> sommes.getOrDefault(nom, Map.of()).keySet().stream()
        .filter(t -> estDans(portee, t))
        .forEach(tranches::add));
    return tranches;
  }

  /** Whether all amounts of a financeur are of no step. */
  public boolean estSansEtape(String financeur) {
    return estSansEtape(sommes.getOrDefault(financeur, Map.of()));
  }

  private static boolean estSansEtape(Map<Tranche, Somme> siennes) {
    return siennes.keySet().stream().allMatch(t -> t.etape().isEmpty());
  }

  private static boolean estDans(Portee portee, Tranche tranche) {
    return portee.couvre(tranche.etape().orElse(null), tranche.exercice().orElse(null));
  }

  private static boolean estDe(
      Optional<Tranche> cherchee, Tranche une, Map<Tranche, Somme> siennes) {
    return cherchee.isEmpty()
        || cherchee.get().equals(une)
        || (une.etape().isEmpty()
            && une.exercice().equals(cherchee.get().exercice())
            && estSansEtape(siennes));
  }
}
