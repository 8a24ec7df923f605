package fr.contratdeville.constat;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Findings as people can read them: the first of one kind and weight in one table, and one finding
 * that counts the others. Those of a table that was read wrong are counted from the first.
 */
final class Regroupement {
  private record Lot(String id, Gravite gravite, String tableau, boolean malLu) {
    static Lot of(Constat constat) {
      boolean malLu =
          constat.decouleDe().stream().anyMatch(c -> c.id().equals(Constat.TABLEAU_MAL_LU));
      return new Lot(constat.id(), constat.gravite(), constat.tableau(), malLu);
    }
  }

  private Regroupement() {}

  /**
   * The findings, grouped and sorted. A finding that already stands for several stays as it is.
   *
   * @param constats the findings, sorted
   * @param seuil how many of a kind are listed; one more is too, being no longer than its count
   */
  static List<Constat> of(List<Constat> constats, int seuil) {
    Map<Lot, List<Constat>> lots = new LinkedHashMap<>();
    List<Constat> groupes = new ArrayList<>();
    for (Constat constat : constats) {
      if (constat.nombre() > 1) {
        groupes.add(constat);
      } else {
        lots.computeIfAbsent(Lot.of(constat), l -> new ArrayList<>()).add(constat);
      }
    }
    lots.forEach((lot, pareils) -> {
      int listes = lot.malLu() && seuil < Rapport.TOUT ? 0 : seuil;
      if (pareils.size() <= listes + 1) {
        groupes.addAll(pareils);
      } else {
        groupes.addAll(pareils.subList(0, listes));
        groupes.add(groupe(pareils.subList(listes, pareils.size()), listes > 0));
      }
    });
    groupes.sort(null);
    return List.copyOf(groupes);
  }

  private static Constat groupe(List<Constat> pareils, boolean suite) {
    Constat premier = pareils.get(0);
    List<Emplacement> places = new ArrayList<>();
    pareils.forEach(c -> c.cellules().stream().limit(1).forEach(places::add));
    Constat.Builder groupe = Constat.builder()
        .id(premier.id())
        .gravite(premier.gravite())
        .nombre(pareils.size())
        .cellules(Emplacement.regrouper(places))
        .chemin(places.isEmpty() ? premier.chemin() : "")
        .decouleDe(premier.decouleDe())
        .message(message(pareils, suite));
    if (pareils.stream().allMatch(c -> c.unite() == Unite.EUR && c.ecart().isPresent())) {
      groupe
          .unite(Unite.EUR)
          .provenance(premier.provenance())
          .nomDeclare(commun(pareils, Constat::nomDeclare))
          .nomCalcule(commun(pareils, Constat::nomCalcule))
          .declare(somme(pareils, Constat::declare))
          .calcule(somme(pareils, Constat::calcule));
    }
    return groupe.build();
  }

  /** The name of a figure, if all findings have the same. */
  private static Optional<Message> commun(
      List<Constat> pareils, Function<Constat, Optional<Message>> nom) {
    Optional<Message> premier = nom.apply(pareils.get(0));
    return premier.filter(n -> pareils.stream().allMatch(c -> nom.apply(c).equals(premier)));
  }

  private static Message message(List<Constat> pareils, boolean suite) {
    List<Message> phrases = new ArrayList<>();
    phrases.add(Phrase.of(
        suite ? "%s autres constats de ce genre" : "%s constats de ce genre",
        suite ? "%s more findings of this kind" : "%s findings of this kind",
        BigDecimal.valueOf(pareils.size())));
    ecarts(pareils, 1, Message.of("écarts en plus", "gaps above")).ifPresent(phrases::add);
    ecarts(pareils, -1, Message.of("écarts en moins", "gaps below")).ifPresent(phrases::add);
    Message compte = Phrase.joindre(phrases, ", ");
    return suite
        ? Phrase.of("%s.", "%s.", compte)
        : Phrase.of(
            "%s. Le premier : %s", "%s. The first: %s", compte, pareils.get(0).message());
  }

  /** The gaps in euros of one sign: those of both signs may cancel out. */
  private static Optional<Message> ecarts(List<Constat> pareils, int signe, Message nom) {
    return somme(pareils, c -> c.ecart().filter(e -> c.unite() == Unite.EUR && e.signum() == signe))
        .map(somme -> Phrase.of("%s %s\u00A0€", "%s %s\u00A0€", nom, somme.abs()));
  }

  private static Optional<BigDecimal> somme(
      List<Constat> pareils, Function<Constat, Optional<BigDecimal>> chiffre) {
    return pareils.stream().flatMap(c -> chiffre.apply(c).stream()).reduce(BigDecimal::add);
  }
}
