package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Columns of financeurs that hold shares of a cost instead of euros: percentages, or numbers that
 * make 100, or 1, on most rows. No amount is printed there, and none is made up.
 */
final class PartsDuCout {
  private static final int MINIMUM = 2;
  private static final BigDecimal CENT = BigDecimal.valueOf(100);

  private PartsDuCout() {}

  /** Takes the columns of shares for complements, so that none of their cells is an amount. */
  static void nommer(
      NavigableMap<Integer, Colonne> colonnes,
      Grille grille,
      Entete entete,
      Suppositions suppositions) {
    List<Rangee> corps =
        grille.rangees().stream().filter(r -> r.ligne() > entete.derniere()).toList();
    List<Integer> payeurs = colonnes.entrySet().stream()
        .filter(e -> e.getValue().financeur().isPresent()
            || (e.getValue().champ().isEmpty() && paye(entete, e.getKey(), grille.lexique())))
        .map(Map.Entry::getKey)
        .toList();
    List<Integer> parts = new ArrayList<>(payeurs.stream()
        .filter(n -> enPourcents(corps, n) || annoncePourcents(entete, corps, n))
        .toList());
    List<Integer> nues = payeurs.stream().filter(n -> !parts.contains(n)).toList();
    List<Integer> redites = parts.stream()
        .filter(n -> nues.stream().anyMatch(nu -> memePayeur(colonnes, entete, grille, n, nu)))
        .toList();
    parts.removeAll(redites);
    redites.stream()
        .filter(n -> colonnes.getOrDefault(n, Colonne.complement()).champ().isPresent())
        .forEach(n -> {
          colonnes.put(n, Colonne.complement());
          suppositions.connue(n);
          suppositions.raison(
              n,
              Message.of(
                  "la part du financeur dont une autre colonne donne les euros",
                  "the share of the financeur whose euros stand in another column"));
        });
    if (parts.isEmpty() && fontUnTout(corps, nues)) {
      parts.addAll(nues);
    }
    List<Integer> toutes = avecInconnues(colonnes, corps, nues);
    if (parts.isEmpty() && fontUnTout(corps, toutes)) {
      parts.addAll(toutes);
    }
    if (!parts.isEmpty()) {
      // A name that nobody knows pays its share as the others do.
      colonnes.forEach((numero, colonne) -> {
        if ((colonne.champ().isEmpty() || colonne.estTotal())
            && !parts.contains(numero)
            && (enPourcents(corps, numero) || annoncePourcents(entete, corps, numero))) {
          parts.add(numero);
        }
      });
    }
    for (int numero : parts) {
      colonnes.put(numero, Colonne.complement());
      suppositions.part(numero);
    }
  }

  /** Whether the share in one column is that of a financeur whose euros stand in another. */
  private static boolean memePayeur(
      NavigableMap<Integer, Colonne> colonnes, Entete entete, Grille grille, int part, int euros) {
    String titre = entete.titre(part).replace("%", " ").replaceAll("[()]", " ");
    Optional<TypeFinanceur> type = grille.lexique().financeur(titre.strip());
    return type.isPresent()
        && type.equals(
            colonnes.getOrDefault(euros, Colonne.complement()).financeur().map(Financeur::type));
  }

  /** Whether a heading with a percent sign names a financeur: {@code Etat (%)}. */
  private static boolean paye(Entete entete, int numero, Lexique lexique) {
    return entete.titres(numero).stream()
        .anyMatch(t -> t.indexOf('%') >= 0
            && lexique.financeur(t.replace("%", " ").replaceAll("[()]", " ")).isPresent());
  }

  /** Whether all figures of a column are percentages. */
  private static boolean enPourcents(List<Rangee> corps, int numero) {
    List<Cellule> cellules =
        corps.stream().flatMap(r -> r.cellule(numero).stream()).toList();
    return cellules.stream().anyMatch(c -> c.part().isPresent())
        && cellules.stream().allMatch(c -> c.part().isPresent() || !c.estUnMontant());
  }

  /** Whether a heading over a column announces percentages, and its numbers may be some. */
  private static boolean annoncePourcents(Entete entete, List<Rangee> corps, int numero) {
    List<BigDecimal> nombres = corps.stream()
        .flatMap(r -> r.cellule(numero).stream())
        .flatMap(c -> c.nombre().stream())
        .toList();
    return entete.titres(numero).stream().anyMatch(t -> t.indexOf('%') >= 0)
        && !nombres.isEmpty()
        && nombres.stream().allMatch(n -> n.signum() >= 0 && n.compareTo(CENT) <= 0);
  }

  /** These columns, and those of figures among them under a heading that nobody knows. */
  private static List<Integer> avecInconnues(
      NavigableMap<Integer, Colonne> colonnes, List<Rangee> corps, List<Integer> payeurs) {
    if (payeurs.isEmpty()) {
      return payeurs;
    }
    List<Integer> toutes = new ArrayList<>(payeurs);
    int premiere = Collections.min(payeurs) - 1;
    int derniere = Collections.max(payeurs) + 1;
    colonnes.subMap(premiere, true, derniere, true).forEach((numero, colonne) -> {
      boolean chiffree =
          corps.stream().flatMap(r -> r.cellule(numero).stream()).anyMatch(Cellule::estUnMontant);
      if (colonne.equals(Colonne.complement()) && !toutes.contains(numero) && chiffree) {
        toutes.add(numero);
      }
    });
    return toutes;
  }

  /** Whether the numbers of most rows, two of them at least, make 100 or 1. */
  private static boolean fontUnTout(List<Rangee> corps, List<Integer> payeurs) {
    Map<BigDecimal, Integer> sommes = new HashMap<>();
    int rangs = 0;
    for (Rangee rangee : corps) {
      List<BigDecimal> nombres = payeurs.stream()
          .flatMap(n -> rangee.cellule(n).stream())
          .map(c -> c.nombre().filter(x -> x.signum() >= 0 && x.compareTo(CENT) <= 0))
          .map(n -> n.orElse(BigDecimal.valueOf(-1)))
          .toList();
      if (nombres.stream().anyMatch(n -> n.signum() < 0)) {
        return false;
      }
      if (!nombres.isEmpty()) {
        rangs++;
        BigDecimal somme =
            nombres.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
        sommes.merge(somme, 1, Integer::sum);
      }
    }
    int justes = Optional.ofNullable(sommes.get(CENT.stripTrailingZeros())).orElse(0);
    int unites = Optional.ofNullable(sommes.get(BigDecimal.ONE)).orElse(0);
    return payeurs.size() >= MINIMUM
        && rangs >= MINIMUM
        && Math.max(justes, unites) * 4 >= rangs * 3;
  }
}
