package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures that a document prints for one thing. However many they are, they make one finding:
 * the value that most of them have, or the first, is what the others are put beside.
 */
final class Imprimes {
  /** The number of values that one sentence lists. */
  private static final int VALEURS = 8;

  /** A printed total with its place. */
  record Imprime(Quantite valeur, String chemin, Optional<Emplacement> place, Message nom) {}

  private final Map<Quantite, List<Imprime>> parValeur = new LinkedHashMap<>();
  private final long nombre;

  /**
   * Printed totals, those that agree within the tolerance of the control as one value.
   *
   * @param imprimes in the order of the document, one at least
   */
  Imprimes(Bilan bilan, List<Imprime> imprimes) {
    nombre = imprimes.size();
    for (Imprime imprime : imprimes) {
      Quantite valeur = parValeur.keySet().stream()
          .filter(connue -> admet(bilan, imprime.valeur(), connue))
          .findFirst()
          .orElse(imprime.valeur());
      parValeur.computeIfAbsent(valeur, v -> new ArrayList<>()).add(imprime);
    }
  }

  private static boolean admet(Bilan bilan, Quantite une, Quantite autre) {
    return une.equals(autre)
        || (une instanceof Montant a && autre instanceof Montant b && bilan.admet(a, b, 1));
  }

  /** How many totals there are. */
  long nombre() {
    return nombre;
  }

  /** Whether all of them are one value. */
  boolean sontEgaux() {
    return parValeur.size() == 1;
  }

  /** Whether they are many and no two agree, so that nothing shows that they are of one thing. */
  boolean neSeRepetentPas() {
    return nombre >= Bilan.PLUSIEURS && parValeur.size() == nombre;
  }

  /** Counts those that agree with another. */
  void conformes(Bilan bilan) {
    for (long i = 1; i < nombre - (parValeur.size() - 1); i++) {
      bilan.conforme();
    }
  }

  /** The finding on totals that differ. */
  Constat constat(Bilan bilan, Gravite gravite) {
    return bati(
        bilan,
        gravite,
        nombre == 2
            ? Phrase.of(
                "Imprimé deux fois et différent : %s.", "Printed twice and different: %s.", liste())
            : Phrase.of(
                "Imprimé %s fois et différent : %s.",
                "Printed %s times and different: %s.", BigDecimal.valueOf(nombre), liste()));
  }

  /** The doubt on totals that may not be of one thing. */
  Constat doute(Bilan bilan) {
    return bati(
        bilan,
        Gravite.AVERTISSEMENT,
        Phrase.of(
            "%s totaux sont imprimés pour les mêmes financeurs, la même étape et la même année, et"
                + " aucun n'en répète un autre : %s. On ne sait pas ce que chacun additionne.",
            "%s totals are printed for the same financeurs, step and year, and none repeats another:"
                + " %s. What each of them adds up cannot be told.",
            BigDecimal.valueOf(nombre),
            liste()));
  }

  private Constat bati(Bilan bilan, Gravite gravite, Message message) {
    Quantite valeur = repere();
    List<Imprime> repere = parValeur.getOrDefault(valeur, List.of());
    List<Imprime> autres = parValeur.entrySet().stream()
        .filter(e -> !e.getKey().equals(valeur))
        .flatMap(e -> e.getValue().stream())
        .toList();
    Imprime premier = autres.get(0);
    Constat.Builder constat = bilan
        .constat(gravite, message)
        .unite(premier.valeur() instanceof Montant ? Unite.EUR : Unite.NOMBRE)
        .provenance(Constat.Provenance.IMPRIME)
        .cellules(Stream.concat(autres.stream(), repere.stream())
            .flatMap(i -> i.place().stream())
            .toList())
        .chemin(premier.chemin());
    return parValeur.size() == 2
        ? constat
            .declare(chiffre(premier.valeur()))
            .calcule(chiffre(repere.get(0).valeur()))
            .build()
        : constat.build();
  }

  /** The value that most of them have; of several, the first. */
  private Quantite repere() {
    return parValeur.entrySet().stream()
        .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
        .orElseThrow()
        .getKey();
  }

  private Message liste() {
    List<Message> valeurs = new ArrayList<>();
    parValeur.values().stream().limit(VALEURS).forEach(l -> {
      Imprime premier = l.get(0);
      Message une = Phrase.of("%s %s", "%s %s", premier.nom(), premier.valeur());
      valeurs.add(
          l.size() == 1
              ? une
              : Phrase.of("%s (%s fois)", "%s (%s times)", une, BigDecimal.valueOf(l.size())));
    });
    if (parValeur.size() > VALEURS) {
      valeurs.add(Message.of("… (+" + (parValeur.size() - VALEURS) + ")"));
    }
    return Phrase.joindre(valeurs, ", ");
  }

  private static BigDecimal chiffre(Quantite quantite) {
    return quantite instanceof Montant montant
        ? montant.euros()
        : BigDecimal.valueOf(TableauSitue.entier(quantite));
  }
}
