package fr.contratdeville.tableaux.aufil;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes out of a chunk what was read again from rows of an earlier one: of an entry that goes on,
 * its key and what is new remain.
 */
final class RappelFilter {
  private final Set<String> rappelees;
  private final Predicate<Emplacement> nouveau;

  /**
   * @param rappelees the keys of the entries of rows that were read again
   * @param nouveau whether a place was not handed over yet
   */
  RappelFilter(Set<String> rappelees, Predicate<Emplacement> nouveau) {
    this.rappelees = rappelees;
    this.nouveau = nouveau;
  }

  ContratDeVille sansRappels(ContratDeVille lu) {
    if (rappelees.isEmpty()) {
      return lu;
    }
    List<Action> actions = new ArrayList<>();
    for (Action action : lu.actions()) {
      List<Volet> volets =
          action.volets().stream().flatMap(v -> volet(v).stream()).toList();
      if (!volets.isEmpty()) {
        actions.add(action.withVolets(volets));
      }
    }
    return lu.withActions(actions);
  }

  private Optional<Volet> volet(Volet volet) {
    if (volet.cle().filter(rappelees::contains).isEmpty()) {
      return Optional.of(volet);
    }
    Volet suite = Volet.builder()
        .cle(volet.cle())
        .addAllLignes(nouveaux(volet.lignes(), l -> l.emplacement()))
        .addAllBeneficiaires(nouveaux(volet.beneficiaires(), b -> b.emplacement()))
        .addAllTotaux(nouveaux(volet.totaux(), t -> t.emplacement()))
        .addAllComplements(nouveaux(volet.complements(), c -> c.emplacement()))
        .build();
    boolean vide = suite.equals(Volet.builder().cle(volet.cle()).build());
    return vide ? Optional.empty() : Optional.of(suite);
  }

  private <T> List<T> nouveaux(List<T> tous, Place<T> place) {
    return tous.stream().filter(t -> place.de(t).filter(nouveau).isPresent()).toList();
  }

  private interface Place<T> {
    Optional<Emplacement> de(T valeur);
  }
}
