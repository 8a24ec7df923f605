package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A proposal and its place in the order of likelihood.
 *
 * @param rang the lower, the likelier
 * @param quoi the figures that it is about, for a sentence
 */
record Proposition(int rang, Diagnostic diagnostic, Message quoi) {
  /** The sum that crosses this one has the gap that the slip would make there. */
  static final int CONFIRME = 0;

  /** A slip leaves its trace in the digits of the printed figure, or of a term. */
  static final int CHIFFRE_IMPRIME = 1;

  static final int DEPLACE = 2;
  static final int TERME_ENTIER = 3;
  static final int PORTEE = 4;

  /** A few terms next to each other. */
  static final int ENSEMBLE_CONTIGU = 5;

  /** One digit of the printed figure is another, and its terms all close elsewhere. */
  static final int UN_CHIFFRE = 6;

  static final int ENSEMBLE = 8;

  /** The sum that crosses this one closes with the suspect term as it is. */
  static final int DEMENTI = 9;

  /**
   * Whether it is more than a trace in digits: another sum confirms it, or whole figures make the
   * gap.
   */
  boolean estDeStructure() {
    return rang == CONFIRME || (rang >= DEPLACE && rang <= PORTEE);
  }

  /** Two kinds of slips are one proposal if they name this many cells at most. */
  private static final int ENSEMBLE_LISIBLE = 3;

  /** More terms that are as likely than this say nothing. */
  private static final int EGALES = 12;

  private record Sorte(int rang, Genre genre) {}

  /**
   * The proposals, those of one kind and likelihood made one: the document does not tell which of
   * their figures it is. Those that another sum confirms stay as they are.
   */
  static List<Proposition> uneDeChaqueSorte(List<Proposition> propositions) {
    Map<Sorte, List<Proposition>> sortes = new LinkedHashMap<>();
    for (Proposition proposition : propositions) {
      sortes
          .computeIfAbsent(
              new Sorte(proposition.rang, proposition.diagnostic.genre()), s -> new ArrayList<>())
          .add(proposition);
    }
    return sortes.entrySet().stream()
        .filter(e -> e.getValue().size() <= EGALES)
        .flatMap(e -> e.getKey().rang == CONFIRME || e.getValue().size() == 1
            ? e.getValue().stream()
            : Stream.of(reunir(e.getValue())))
        .toList();
  }

  /**
   * The proposals with those of the first rank as one, if they are few: slips of two kinds that the
   * document does not tell from each other.
   */
  static List<Proposition> enTete(List<Proposition> triees) {
    List<Proposition> premieres = triees.stream()
        .filter(p -> p.rang == CHIFFRE_IMPRIME && p.rang == triees.get(0).rang)
        .toList();
    long cellules = premieres.stream()
        .flatMap(p -> p.diagnostic.cellules().stream())
        .distinct()
        .count();
    if (premieres.size() < 2 || cellules > ENSEMBLE_LISIBLE) {
      return triees;
    }
    Proposition premiere = premieres.get(0);
    Diagnostic une = Diagnostic.builder()
        .from(premiere.diagnostic)
        .valeur(Optional.empty())
        .cellules(premieres.stream()
            .flatMap(p -> p.diagnostic.cellules().stream())
            .distinct()
            .toList())
        .message(
            Phrase.joindre(premieres.stream().map(p -> p.diagnostic.message()).toList(), " "))
        .build();
    List<Proposition> toutes = new ArrayList<>();
    toutes.add(new Proposition(premiere.rang, une, premiere.quoi));
    toutes.addAll(triees.subList(premieres.size(), triees.size()));
    return toutes;
  }

  private static Proposition reunir(List<Proposition> egales) {
    Proposition premiere = egales.get(0);
    Message autres = Phrase.joindre(
        egales.subList(1, egales.size()).stream().map(Proposition::quoi).toList(), ", ");
    return new Proposition(
        premiere.rang,
        Diagnostic.builder()
            .from(premiere.diagnostic)
            .valeur(Optional.empty())
            .cellules(egales.stream()
                .flatMap(p -> p.diagnostic.cellules().stream())
                .distinct()
                .toList())
            .message(Phrase.of(
                "%s Aussi bien : %s.", "%s Or as well: %s.", premiere.diagnostic.message(), autres))
            .build(),
        premiere.quoi);
  }
}
