package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * All printed amounts that are compared with lines, whatever their nature: which lines each adds
 * up, and what it lacks. A line is in several of them, that of its row, its column, its block; what
 * is wrong in one place shows in all.
 */
final class SommesImprimees {
  /** Documents with more terms than this in all sums are not looked at across sums. */
  private static final long TERMES = 1_000_000;

  /** An amount is rare if less than one in so many searches would find it by chance. */
  private static final long RARE = 4;

  /**
   * A printed sum.
   *
   * @param rang its rank among all, those whose findings come first first
   * @param ecart the printed amount less its lines, in centimes; zero if they agree
   * @param controle the control that reports its gap
   */
  record Imprimee(int rang, Declare declare, Somme somme, long ecart, String controle) {
    boolean estOuverte() {
      return ecart != 0;
    }

    CleConstat constat() {
      return new CleConstat(controle, declare.chemin());
    }

    /** Whether it would add up what a financeur pays on the row of a line, at its step and year. */
    boolean couvre(LigneSituee ligne, String financeur) {
      Portee portee = declare.total().portee();
      return (portee.financeurs().isEmpty() || portee.financeurs().contains(financeur))
          && portee.couvre(
              ligne.ligne().etape().orElse(null), ligne.ligne().exercice().orElse(null))
          && portee.couvre(ligne.volet());
    }
  }

  /**
   * The sums over the same rows, as those that one row of a sheet prints.
   *
   * @param cles the keys of these rows; empty if they are all rows
   */
  record Groupe(Set<String> cles, List<Imprimee> sommes) {
    boolean contient(Groupe autre) {
      return cles.isEmpty() || (!autre.cles.isEmpty() && cles.containsAll(autre.cles));
    }
  }

  private final Contexte contexte;
  private final List<Imprimee> toutes = new ArrayList<>();
  private final Map<String, List<Imprimee>> parLigne = new HashMap<>();
  private final List<Map<String, Long>> parRangee = new ArrayList<>();
  private final Map<Set<String>, Groupe> groupes = new LinkedHashMap<>();
  private final IdentityHashMap<Declare, Imprimee> parDeclare = new IdentityHashMap<>();

  private SommesImprimees(Contexte contexte) {
    this.contexte = contexte;
    ParFinanceur lignes = ParFinanceur.of(contexte);
    TranchesLues tranches = TranchesLues.of(contexte);
    for (Declare d : Declare.montants(contexte, Nature.LIGNE)) {
      d.volet()
          .ifPresent(v -> ajouter(
              d,
              ParFinanceur.of(v.lignes()).dans(d.total().portee(), tranches.de(d)),
              "CV-TOT-01"));
    }
    for (Declare d : Declare.montants(contexte, Nature.FINANCEUR)) {
      ajouter(d, lignes.dans(d.total().portee(), tranches.de(d)), "CV-TOT-02");
    }
    for (Declare d : Declare.montants(contexte, Nature.BLOC)) {
      Volets.of(contexte)
          .dans(d.total().portee())
          .ifPresent(par -> ajouter(d, par.dans(d.total().portee(), tranches.de(d)), "CV-TOT-03"));
    }
    for (Declare d : Declare.montants(contexte, Nature.GENERAL)) {
      ajouter(d, lignes.dans(d.total().portee(), tranches.de(d)), "CV-TOT-08");
    }
    porteurs();
    if (toutes.stream().noneMatch(Imprimee::estOuverte)
        || toutes.stream().mapToLong(s -> s.somme().nombre()).sum() > TERMES) {
      toutes.clear();
      groupes.clear();
    }
    toutes.forEach(this::indexer);
  }

  /** The sums of the contract, worked out once for all controls; none if all of them agree. */
  static SommesImprimees of(Contexte contexte) {
    return contexte.partage(SommesImprimees.class, SommesImprimees::new);
  }

  private void porteurs() {
    List<Declare> imprimes = Declare.montants(contexte, Nature.PORTEUR);
    LecturesPorteur lectures =
        new LecturesPorteur(imprimes.isEmpty() ? List.of() : contexte.contrat().volets());
    for (Declare d : imprimes) {
      d.volet().ifPresent(volet -> {
        List<LecturesPorteur.Essai> essais = lectures.essais(d.total().portee(), volet);
        Somme lue = essais.stream()
            .map(LecturesPorteur.Essai::somme)
            .filter(s -> s.fait(d.montant()))
            .findFirst()
            .orElseGet(() -> LecturesPorteur.retenu(d, essais).somme());
        ajouter(d, lue, "CV-TOT-07");
      });
    }
  }

  private void ajouter(Declare declare, Somme somme, String controle) {
    if (!somme.estComplete() || TranchesLues.of(contexte).ailleurs(declare).isPresent()) {
      return;
    }
    boolean admis = contexte.tolerance().admet(declare.montant(), somme.montant(), somme.nombre());
    long ecart = admis
        ? 0
        : Math.subtractExact(declare.montant().centimes(), somme.montant().centimes());
    toutes.add(new Imprimee(toutes.size(), declare, somme, ecart, controle));
  }

  private void indexer(Imprimee somme) {
    parDeclare.put(somme.declare(), somme);
    Map<String, Long> rangees = new HashMap<>();
    for (LigneSituee ligne : somme.somme().lignes()) {
      parLigne.computeIfAbsent(ligne.chemin(), l -> new ArrayList<>()).add(somme);
      ligne.montant().ifPresent(m -> rangees.merge(rangee(ligne), m.centimes(), Math::addExact));
    }
    parRangee.add(rangees);
    Nature nature = somme.declare().total().nature();
    if (nature != Nature.LIGNE && nature != Nature.PORTEUR) {
      Set<String> cles = somme.declare().total().portee().volets();
      groupes
          .computeIfAbsent(cles, c -> new Groupe(c, new ArrayList<>()))
          .sommes()
          .add(somme);
    }
  }

  /** The path of the entry of a line. */
  static String rangee(LigneSituee ligne) {
    String chemin = ligne.chemin();
    return chemin.substring(0, chemin.lastIndexOf("/lignes/"));
  }

  List<Imprimee> toutes() {
    return toutes;
  }

  List<Imprimee> ouvertes() {
    return toutes.stream().filter(Imprimee::estOuverte).toList();
  }

  Optional<Imprimee> de(Declare declare) {
    return Optional.ofNullable(parDeclare.get(declare));
  }

  /** The sums that add a line up. */
  List<Imprimee> avec(LigneSituee ligne) {
    return parLigne.getOrDefault(ligne.chemin(), List.of());
  }

  /** What a sum adds up on a row, in centimes. */
  long part(Imprimee somme, VoletSitue rangee) {
    return parRangee.get(somme.rang()).getOrDefault(rangee.chemin(), 0L);
  }

  /**
   * Whether an amount is one that few rows of a sum make by chance: there are fewer rows than the
   * amounts that they may have, which are few where all are thousands.
   */
  boolean estRare(Imprimee somme, long montant) {
    long pas = Math.abs(montant);
    long etendue = pas;
    for (long part : parRangee.get(somme.rang()).values()) {
      pas = pgcd(pas, Math.abs(part));
      etendue = Math.max(etendue, Math.abs(part));
    }
    return pas != 0 && rangees(somme) * RARE < etendue / pas;
  }

  private static long pgcd(long a, long b) {
    return b == 0 ? a : pgcd(b, a % b);
  }

  /** The number of rows that a sum adds up. */
  int rangees(Imprimee somme) {
    return parRangee.get(somme.rang()).size();
  }

  /** The sums by the rows that they are over; those of single rows and of porteurs are in none. */
  List<Groupe> groupes() {
    return List.copyOf(groupes.values());
  }

  /**
   * What another sum says of a line of this one: zero if one agrees with the line as it is, else
   * the gap that one has. Absent if no other sum adds the line up.
   */
  OptionalLong croise(LigneSituee ligne, Declare sauf) {
    int celle = de(sauf).map(Imprimee::rang).orElse(-1);
    List<Imprimee> autres = avec(ligne).stream().filter(s -> s.rang() != celle).toList();
    return autres.stream().anyMatch(s -> !s.estOuverte())
        ? OptionalLong.of(0)
        : autres.stream().mapToLong(Imprimee::ecart).findFirst();
  }
}
