package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lines of money added up by financeur, so that any scope is answered without going through the
 * lines again.
 */
public final class ParFinanceur {
  private final Map<String, Somme> sommes = new LinkedHashMap<>();

  public static ParFinanceur de(Iterable<LigneSituee> lignes) {
    ParFinanceur parFinanceur = new ParFinanceur();
    lignes.forEach(parFinanceur::ajouter);
    return parFinanceur;
  }

  public void ajouter(LigneSituee ligne) {
    sommes.computeIfAbsent(ligne.financeur().nom(), nom -> new Somme()).ajouter(ligne);
  }

  /** The financeurs who have a line, in the order of their first one. */
  public Set<String> noms() {
    return sommes.keySet();
  }

  /** What one financeur pays; nothing if he has no line. */
  public Somme de(String nom) {
    return sommes.getOrDefault(nom, new Somme());
  }

  /** What the financeurs of a scope pay together; its entries are not looked at. */
  public Somme dans(Portee portee) {
    Set<String> noms = portee.financeurs().isEmpty() ? noms() : portee.financeurs();
    Somme somme = new Somme();
    noms.forEach(nom -> somme.ajouter(de(nom)));
    return somme;
  }
}
