package fr.contratdeville.controle.regles.parts;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The amounts that the printed shares of general totals were really computed on. Where shares do
 * not fit their general total, the amounts that it may have been taken for are tried in a fixed
 * order, and the first that every share fits is the one.
 */
final class Bases {

  /** An amount that shares may have been computed on, and its name for a sentence. */
  record Base(Message nom, Montant montant) {}

  private final Colonnes colonnes;
  private final Fractions fractions;
  private final Map<Declare, List<Declare>> parGeneral = new LinkedHashMap<>();
  private final Map<Declare, Optional<Base>> trouvees = new HashMap<>();

  private Bases(Contexte contexte) {
    this.colonnes = Colonnes.of(contexte);
    this.fractions = new Fractions(colonnes);
    for (Declare part : Declare.parts(contexte)) {
      colonnes
          .general(part)
          .ifPresent(g -> parGeneral.computeIfAbsent(g, k -> new ArrayList<>()).add(part));
    }
  }

  static Bases of(Contexte contexte) {
    return contexte.partage(Bases.class, Bases::new);
  }

  /** The general totals that have at least two shares, each with its shares. */
  Map<Declare, List<Declare>> parGeneral() {
    Map<Declare, List<Declare>> plusieurs = new LinkedHashMap<>();
    parGeneral.forEach((general, siennes) -> {
      if (siennes.size() > 1) {
        plusieurs.put(general, siennes);
      }
    });
    return plusieurs;
  }

  /** Whether every share fits the general total itself, printed or added up. */
  boolean convient(Declare general) {
    return parGeneral.getOrDefault(general, List.of()).stream()
        .allMatch(part -> convient(part, general));
  }

  private boolean convient(Declare part, Declare general) {
    return Fractions.qui(fractions.fractions(part, general), part.part()).isPresent();
  }

  /**
   * The other amount that every share fits; absent if the general total is right, or if there is
   * none.
   */
  Optional<Base> autre(Declare general) {
    return trouvees.computeIfAbsent(general, this::chercher);
  }

  private Optional<Base> chercher(Declare general) {
    List<Declare> siennes = parGeneral.getOrDefault(general, List.of());
    // One share alone that does not fit is wrong itself: another base would move the others too.
    if (siennes.stream().filter(part -> !convient(part, general)).count() < 2) {
      return Optional.empty();
    }
    return candidates(general).stream()
        .filter(base ->
            siennes.stream().allMatch(part -> fractions.convient(part, general, base.montant())))
        .findFirst();
  }

  private List<Base> candidates(Declare general) {
    List<Base> bases = new ArrayList<>();
    colonnes
        .sommeImprimee(general)
        .ifPresent(somme -> bases.add(new Base(
            Message.of(
                "la somme des totaux des financeurs", "the sum of the totals of the financeurs"),
            somme)));
    for (Declare autre : colonnes.generaux()) {
      bases.add(new Base(autre.nom(), autre.montant()));
    }
    for (String dehors : colonnes.dehors(general)) {
      montant(dehors, general)
          .ifPresent(m -> bases.add(new Base(
              Phrase.of("le total général avec %s", "the general total with %s", dehors),
              general.montant().plus(m))));
    }
    for (String dedans : colonnes.financeurs(general)) {
      montant(dedans, general)
          .ifPresent(m -> bases.add(new Base(
              Phrase.of("le total général sans %s", "the general total without %s", dedans),
              general.montant().minus(m))));
    }
    return bases;
  }

  private Optional<Montant> montant(String financeur, Declare general) {
    return colonnes
        .lignes(List.of(financeur), general)
        .filter(Somme::estComplete)
        .map(Somme::montant);
  }
}
