package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.valeur.Exercice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of money added up by financeur, so that any scope is answered without going through the
 * lines again.
 */
public final class ParFinanceur {
  /** The step and the year that tell apart the amounts of one financeur. */
  private record Tranche(Optional<EtapeMontant> etape, Optional<Exercice> exercice) {
    static final Tranche AUCUNE = new Tranche(Optional.empty(), Optional.empty());

    static Tranche of(FinancementLine ligne) {
      return ligne.etape().isEmpty() && ligne.exercice().isEmpty()
          ? AUCUNE
          : new Tranche(ligne.etape(), ligne.exercice());
    }

    boolean estDans(Portee portee) {
      return portee.couvre(etape.orElse(null), exercice.orElse(null));
    }
  }

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

  /** The financeurs who have a line inside a scope, in the order of their first one. */
  public List<String> noms(Portee portee) {
    return sommes.entrySet().stream()
        .filter(e -> portee.financeurs().isEmpty() || portee.financeurs().contains(e.getKey()))
        .filter(e -> e.getValue().keySet().stream().anyMatch(t -> t.estDans(portee)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The sum of what the financeurs of a scope pay; its entries are not looked at. */
  public Somme dans(Portee portee) {
    Set<String> noms = portee.financeurs().isEmpty() ? sommes.keySet() : portee.financeurs();
    Somme somme = new Somme();
    for (String nom : noms) {
      sommes.getOrDefault(nom, Map.of()).forEach((tranche, partie) -> {
        if (tranche.estDans(portee)) {
          somme.ajouter(partie);
        }
      });
    }
    return somme;
  }
}
