package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The step and the year that each printed amount is of, where its scope leaves them open and holds
 * amounts of several. Figures of one nature and scope, such as those of a column of totals, are of
 * the same: the one under which most of them close, else most figures of the document, else the
 * nearest. No figure is ever compared with a sum over several.
 */
public final class TranchesLues {
  /** The reason not to compare a figure that is of no single year. */
  public static final Message PLUSIEURS_ANNEES =
      Message.of("il réunit plusieurs années", "it joins several years");

  /** The reason not to compare a figure that adds amounts asked for to amounts granted. */
  public static final Message PLUSIEURS_ETAPES =
      Message.of("il additionne plusieurs étapes", "it adds up several steps");

  private static final Comparator<Score> ORDRE = Comparator.comparingLong(Score::fermes)
      .thenComparingLong(Score::ailleurs)
      .thenComparing(Score::ecart, Comparator.reverseOrder());

  /**
   * What a figure would be, at each step and year; absent if an amount in it is not known.
   *
   * @param connues what the known amounts make
   */
  private record Lectures(
      Declare declare,
      NavigableMap<Tranche, Optional<Montant>> sommes,
      NavigableMap<Tranche, Optional<Montant>> connues) {
    boolean ferme(Tranche tranche) {
      return sommes
          .getOrDefault(tranche, Optional.empty())
          .filter(declare.montant()::equals)
          .isPresent();
    }

    double ecart(Tranche tranche) {
      long somme =
          sommes.getOrDefault(tranche, Optional.empty()).map(Montant::centimes).orElse(0L);
      return Math.abs((double) declare.montant().centimes() - somme);
    }
  }

  /**
   * How well a step and year suits figures: how many close, how many in the whole document, and the
   * sum of the gaps.
   */
  private record Score(long fermes, long ailleurs, double ecart) {}

  private record Groupe(Nature nature, Portee portee) {}

  private final ParFinanceur lignes;
  private final IdentityHashMap<Declare, Lectures> lectures = new IdentityHashMap<>();
  private final IdentityHashMap<Declare, Tranche> lues = new IdentityHashMap<>();
  private final Map<Tranche, Long> fermes = new HashMap<>();

  private TranchesLues(Contexte contexte) {
    lignes = ParFinanceur.of(contexte);
    if (lignes.tranches(Portee.entiere()).size() == 1) {
      return;
    }
    Map<Groupe, List<Lectures>> groupes = new LinkedHashMap<>();
    for (Declare declare : Declare.tous(contexte)) {
      if (declare.total().montant().isPresent() && declare.total().nature() != Nature.PORTEUR) {
        groupes
            .computeIfAbsent(groupe(declare), g -> new ArrayList<>())
            .add(lectures(contexte, declare));
      }
    }
    groupes.values().stream()
        .flatMap(List::stream)
        .filter(siennes -> siennes.sommes.size() > 1)
        .forEach(siennes -> siennes.sommes.keySet().stream()
            .filter(siennes::ferme)
            .forEach(tranche -> fermes.merge(tranche, 1L, Long::sum)));
    groupes.values().forEach(this::lire);
  }

  /** The steps and years of the printed figures, worked out once for all controls. */
  public static TranchesLues of(Contexte contexte) {
    return contexte.partage(TranchesLues.class, TranchesLues::new);
  }

  /** Columns of financeurs are of one row, blocks of one column: their own scopes do not count. */
  private static Groupe groupe(Declare declare) {
    Portee.Builder portee = Portee.builder()
        .etape(declare.total().portee().etape())
        .exercice(declare.total().portee().exercice());
    if (declare.total().nature() != Nature.FINANCEUR) {
      portee.addAllFinanceurs(declare.total().portee().financeurs());
    }
    return new Groupe(declare.total().nature(), portee.build());
  }

  private Lectures lectures(Contexte contexte, Declare declare) {
    Portee portee = declare.total().portee();
    Optional<ParFinanceur> siennes = switch (declare.total().nature()) {
      case LIGNE, PORTEUR -> declare.volet().map(VoletSitue::lignes).map(ParFinanceur::of);
      case BLOC -> Volets.of(contexte).dans(portee);
      case FINANCEUR, GENERAL -> Optional.of(lignes);
    };
    NavigableMap<Tranche, Optional<Montant>> sommes = new TreeMap<>();
    NavigableMap<Tranche, Optional<Montant>> connues = new TreeMap<>();
    siennes.ifPresent(par -> par.tranches(portee).forEach(tranche -> {
      Somme somme = par.dans(portee, Optional.of(tranche));
      Optional<Montant> connue = Optional.of(somme.montant());
      connues.put(tranche, connue);
      sommes.put(tranche, somme.estComplete() ? connue : Optional.empty());
    }));
    if (sommes.isEmpty() && declare.total().nature() == Nature.GENERAL) {
      NavigableMap<Tranche, Optional<Montant>> colonnes = desColonnes(contexte, declare);
      return new Lectures(declare, colonnes, colonnes);
    }
    return new Lectures(declare, sommes, connues);
  }

  /** Where no line stands behind a general total: the printed totals of the financeurs. */
  private static NavigableMap<Tranche, Optional<Montant>> desColonnes(
      Contexte contexte, Declare general) {
    NavigableMap<Tranche, Optional<Montant>> sommes = new TreeMap<>();
    for (Declare colonne : Declare.montants(contexte, Nature.FINANCEUR)) {
      if (general.couvre(colonne)) {
        sommes.merge(
            new Tranche(
                colonne.total().portee().etape(), colonne.total().portee().exercice()),
            Optional.of(colonne.montant()),
            (a, b) -> Optional.of(a.orElseThrow().plus(b.orElseThrow())));
      }
    }
    return sommes;
  }

  private void lire(List<Lectures> groupe) {
    List<Lectures> ouvertes = groupe.stream().filter(l -> l.sommes.size() > 1).toList();
    if (ouvertes.isEmpty()) {
      return;
    }
    Tranche commune = meilleure(ouvertes);
    for (Lectures siennes : groupe) {
      if (siennes.sommes.size() > 1) {
        lectures.put(siennes.declare, siennes);
        lues.put(
            siennes.declare,
            siennes.sommes.containsKey(commune) ? commune : meilleure(List.of(siennes)));
      }
      // Nothing was granted to an action whose request alone is printed: its total is zero.
      if (!siennes.sommes.containsKey(commune) && siennes.declare.montant().isZero()) {
        lectures.put(siennes.declare, siennes);
        lues.put(siennes.declare, commune);
      }
    }
  }

  /** The step and year that figures are of; between equals, the later one. */
  private Tranche meilleure(List<Lectures> groupe) {
    NavigableSet<Tranche> toutes = new TreeSet<>();
    groupe.forEach(l -> toutes.addAll(l.sommes.keySet()));
    Map<Tranche, Score> scores = new LinkedHashMap<>();
    toutes.forEach(t -> scores.put(
        t,
        new Score(
            groupe.stream().filter(l -> l.ferme(t)).count(),
            fermes.getOrDefault(t, 0L),
            groupe.stream().mapToDouble(l -> l.ecart(t)).sum())));
    Comparator<Map.Entry<Tranche, Score>> ordre = Map.Entry.comparingByValue(ORDRE);
    return scores.entrySet().stream()
        .max(ordre.thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** The step and year that a figure is of; absent if its scope has amounts of one alone. */
  public Optional<Tranche> de(Declare declare) {
    return Optional.ofNullable(lues.get(declare));
  }

  /**
   * Whether two figures may be compared: the second is of the step and year of the first, or its
   * financeur has amounts of no step alone.
   */
  public boolean memeTranche(Declare declare, Declare autre) {
    Tranche sienne = tranche(autre);
    if (de(declare).isEmpty()) {
      return declare
          .total()
          .portee()
          .couvre(sienne.etape().orElse(null), sienne.exercice().orElse(null));
    }
    Tranche voulue = de(declare).get();
    Portee portee = autre.total().portee();
    return voulue.equals(sienne)
        || (sienne.etape().isEmpty()
            && sienne.exercice().equals(voulue.exercice())
            && portee.financeurs().stream().allMatch(lignes::estSansEtape));
  }

  /** The step and year of a figure: as read, as those of all its lines, or as its scope says. */
  private Tranche tranche(Declare declare) {
    Portee portee = declare.total().portee();
    NavigableSet<Tranche> siennes = declare
        .volet()
        .map(volet -> ParFinanceur.of(volet.lignes()))
        .orElse(lignes)
        .tranches(portee);
    return de(declare)
        .orElseGet(() ->
            siennes.size() == 1 ? siennes.first() : new Tranche(portee.etape(), portee.exercice()));
  }

  /**
   * The step and year at which a figure closes, else that which it is of; absent if its scope has
   * amounts of one alone.
   */
  public Optional<Tranche> fermee(Declare declare) {
    return de(declare).map(lue -> autre(declare).orElse(lue));
  }

  /** The other step and year at which a figure closes; absent if it closes at its own. */
  private Optional<Tranche> autre(Declare declare) {
    return Optional.ofNullable(lectures.get(declare))
        .filter(siennes -> de(declare).filter(siennes::ferme).isEmpty())
        .flatMap(
            siennes -> siennes.sommes.keySet().stream().filter(siennes::ferme).findFirst());
  }

  /**
   * The reason not to compare a figure that closes otherwise than those of its kind: at another
   * step or in another year, or over all years of one step.
   */
  public Optional<Message> ailleurs(Declare declare) {
    Lectures siennes = lectures.get(declare);
    if (siennes == null) {
      return Optional.empty();
    }
    Optional<Tranche> autre = autre(declare);
    if (autre.isPresent()) {
      return Optional.of(Phrase.of(
          "il est celui des %s, d'autres de son genre ceux des %s",
          "it is that of %s, others of its kind those of %s",
          autre.get().montants(),
          de(declare).orElseThrow().montants()));
    }
    if (reunitDesAnnees(declare, siennes.connues)) {
      return Optional.of(PLUSIEURS_ANNEES);
    }
    return reunitDesEtapes(declare, siennes.sommes)
        ? Optional.of(PLUSIEURS_ETAPES)
        : Optional.empty();
  }

  /** Whether a figure is the sum of all amounts, whatever their step: the document added them. */
  private static boolean reunitDesEtapes(Declare declare, Map<Tranche, Optional<Montant>> sommes) {
    return sommes.values().stream().allMatch(Optional::isPresent)
        && Montant.somme(sommes.values().stream().flatMap(Optional::stream).toList())
            .equals(declare.montant());
  }

  /**
   * Whether a figure is what one step makes over all years, which is not compared.
   *
   * @param sommes what it would be at each step and year
   */
  public static boolean reunitDesAnnees(Declare declare, Map<Tranche, Optional<Montant>> sommes) {
    Map<Optional<EtapeMontant>, List<Optional<Montant>>> parEtape = new HashMap<>();
    sommes.forEach((tranche, somme) ->
        parEtape.computeIfAbsent(tranche.etape(), e -> new ArrayList<>()).add(somme));
    return parEtape.values().stream()
        .filter(siennes -> siennes.size() > 1 && siennes.stream().allMatch(Optional::isPresent))
        .map(siennes -> Montant.somme(siennes.stream().flatMap(Optional::stream).toList()))
        .anyMatch(declare.montant()::equals);
  }

  /** The step and year that a figure was compared at, and what it would be at the others. */
  public Optional<Message> comparaison(Declare declare) {
    return de(declare).map(lue -> {
      List<Message> autres = new ArrayList<>();
      Optional.ofNullable(lectures.get(declare))
          .ifPresent(siennes -> siennes.sommes.forEach((tranche, somme) -> {
            if (!tranche.equals(lue) && somme.isPresent()) {
              autres.add(
                  Phrase.of("les %s font %s", "%s make %s", tranche.montants(), somme.get()));
            }
          }));
      Message comparee =
          Phrase.of("Comparé aux seuls %s", "Compared with %s alone", lue.montants());
      return autres.isEmpty()
          ? Phrase.of("%s.", "%s.", comparee)
          : Phrase.of("%s ; %s.", "%s; %s.", comparee, Phrase.joindre(autres, ", "));
    });
  }
}
