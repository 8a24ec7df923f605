package fr.contratdeville.agregation;

import fr.contratdeville.agregation.Rapprochement.Motif;
import fr.contratdeville.interne.NomsProches.Nom;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.interne.Proximite;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The porteurs, or the financeurs, of two years. Those of one name are one in each year, whatever
 * their spelling; then those of both years are matched. Each has a number, which is the same for
 * two that are matched.
 */
final class Structures {
  /**
   * Names of structures are alike where nothing joins them (two schools, two associations), so that
   * only slips are taken for near.
   */
  private static final int SEUIL = 80;

  /** A structure of one year. */
  static final class Structure {
    private final Cle cle;
    private final Set<String> imprimes = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> tables = new TreeSet<>();

    private Structure(Cle cle) {
      this.cle = cle;
    }

    Cle cle() {
      return cle;
    }
  }

  /** The structures of one year by the graphie of their name. */
  static final class Annee {
    private final Map<String, Integer> rangs = new HashMap<>();
    private final List<Structure> structures = new ArrayList<>();

    Annee() {
      rangs.put("", 0);
      structures.add(new Structure(Cle.NON_AFFECTE));
    }

    /**
     * The rank of a structure.
     *
     * @param nom the name that its spellings and services are joined under
     * @param imprime the name that the document prints
     * @param codes its SIRET and RNA
     * @param table the table that joined them
     */
    int rang(String nom, String imprime, List<String> codes, Optional<String> table) {
      int rang = rangs.computeIfAbsent(Graphie.of(nom).cle(), g -> structures.size());
      if (rang == structures.size()) {
        structures.add(new Structure(Cle.of(nom)));
      }
      Structure structure = structures.get(rang);
      structure.imprimes.add(Graphie.of(imprime).cle());
      structure.codes.addAll(codes);
      table.ifPresent(structure.tables::add);
      return rang;
    }

    /** The rank of what has no name. */
    int sansNom() {
      return 0;
    }

    List<Structure> structures() {
      return structures;
    }
  }

  private final Annee avant;
  private final Annee apres;
  private final Appariement<Structure> appariement;
  private final int[] numerosAvant;
  private final int[] numerosApres;

  Structures(Annee avant, Annee apres) {
    this.avant = avant;
    this.apres = apres;
    appariement = new Appariement<>(avant.structures, apres.structures, Structure::cle);
    Map<String, Integer> premiers = uniques(avant);
    Map<String, Integer> seconds = uniques(apres);
    appariement.parCle(
        s -> s.codes.stream()
            .filter(c -> premiers.containsKey(c) && seconds.containsKey(c))
            .findFirst(),
        Structures::memeCode);
    appariement.parCle(s -> Optional.of(Graphie.of(s.cle.id()).cle()), Structures::memeNom);
    appariement.parProximite(
        s -> s.cle.equals(Cle.NON_AFFECTE)
            ? Optional.empty()
            : Optional.of(new Nom("", Proximite.of(s.cle.id()))),
        SEUIL);
    numerosAvant = new int[avant.structures.size()];
    numerosApres = new int[apres.structures.size()];
    for (int b = 0; b < numerosApres.length; b++) {
      numerosApres[b] = b;
      int numero = b;
      appariement.deApres(b).ifPresent(p -> numerosAvant[p.avant()] = numero);
    }
    for (int a = 0; a < numerosAvant.length; a++) {
      if (appariement.deAvant(a).isEmpty()) {
        numerosAvant[a] = numerosApres.length + a;
      }
    }
  }

  /** The codes that one structure alone has. */
  private static Map<String, Integer> uniques(Annee annee) {
    Map<String, Integer> nombres = new LinkedHashMap<>();
    annee.structures.forEach(s -> s.codes.forEach(c -> nombres.merge(c, 1, Integer::sum)));
    nombres.values().removeIf(n -> n > 1);
    return nombres;
  }

  private static Rapprochement memeCode(Structure a, Structure b) {
    Set<String> communs = new TreeSet<>(a.codes);
    communs.retainAll(b.codes);
    return new Rapprochement(
        Motif.CODE,
        Appariement.ENTIERE,
        Phrase.of("même numéro %s", "one number %s", String.join(", ", communs)));
  }

  private static Rapprochement memeNom(Structure a, Structure b) {
    Set<String> tables = new TreeSet<>(a.tables);
    tables.addAll(b.tables);
    // A table decided if the documents print no name that both years have.
    boolean parTable = !tables.isEmpty() && a.imprimes.stream().noneMatch(b.imprimes::contains);
    return parTable
        ? new Rapprochement(
            Motif.ALIAS,
            Appariement.ENTIERE,
            Phrase.of("un nom d'après « %s »", "one name by “%s”", String.join(", ", tables)))
        : new Rapprochement(Motif.NOM, Appariement.ENTIERE, Message.of("même nom", "one name"));
  }

  /** The number of a structure of the first year. */
  int numeroAvant(int rang) {
    return numerosAvant[rang];
  }

  /** The number of a structure of the second year. */
  int numeroApres(int rang) {
    return numerosApres[rang];
  }

  /** How many numbers there are at most. */
  int nombre() {
    return numerosApres.length + numerosAvant.length;
  }

  /** The name of a number: as the second year has it, or else the first. */
  Cle cle(int numero) {
    return numero < numerosApres.length
        ? apres.structures.get(numero).cle
        : avant.structures.get(numero - numerosApres.length).cle;
  }

  Appariement<Structure> appariement() {
    return appariement;
  }

  Annee avant() {
    return avant;
  }

  Annee apres() {
    return apres;
  }
}
