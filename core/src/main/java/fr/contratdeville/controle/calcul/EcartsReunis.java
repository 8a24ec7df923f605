package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The gaps of several column totals read together: a row that stands twice, that the totals leave
 * out or that is missing, or a block that they count twice, is seen as one cause. Gaps of two
 * columns or more that make one row are never chance.
 */
public final class EcartsReunis {

  /**
   * What several gaps have in common.
   *
   * @param piste the explanation; absent if each gap has it by itself
   * @param racine the finding that the gaps follow from; one of them, if no other tells the cause
   */
  record Cause(Optional<Diagnostic> piste, CleConstat racine) {
    Cause(Diagnostic piste, CleConstat racine) {
      this(Optional.of(piste), racine);
    }
  }

  /** Columns of more steps and years than a document has are not read together. */
  private static final int GROUPES = 12;

  private final Colonnes colonnes;
  private final Contexte contexte;
  private final IdentityHashMap<Declare, Cause> causes = new IdentityHashMap<>();

  private EcartsReunis(Contexte contexte) {
    this.contexte = contexte;
    this.colonnes = Colonnes.of(contexte);
    Map<Portee, List<Declare>> groupes = new LinkedHashMap<>();
    for (Declare declare : colonnes.imprimees()) {
      Portee portee = declare.total().portee();
      groupes
          .computeIfAbsent(
              Portee.builder().etape(portee.etape()).exercice(portee.exercice()).build(),
              p -> new ArrayList<>())
          .add(declare);
    }
    groupes.values().stream().limit(GROUPES).forEach(this::reunir);
  }

  /** The gaps of the contract, read together once for all controls. */
  public static EcartsReunis of(Contexte contexte) {
    return contexte.partage(EcartsReunis.class, EcartsReunis::new);
  }

  private Optional<Cause> cause(Declare declare) {
    return Optional.ofNullable(causes.get(declare));
  }

  /** The explanation that the gap of a column total has in common with those of other columns. */
  Optional<Diagnostic> piste(Declare declare) {
    return cause(declare).flatMap(Cause::piste);
  }

  /**
   * The finding on a column or a block, with the one that it follows from: that of the common
   * cause, of the row whose amount is wrong, or of the column of the block.
   */
  Constat decoule(Constat constat, Declare declare, Somme somme) {
    Nature nature = declare.total().nature();
    return nature != Nature.FINANCEUR && nature != Nature.BLOC
        ? constat
        : cause(declare)
            .map(Cause::racine)
            .or(() -> EcartsCroises.of(contexte).rangeeEnCause(declare, somme))
            .or(() -> colonneEnCause(declare, somme))
            .filter(racine -> !racine.equals(constat.cle()))
            .map(racine -> Constat.builder().from(constat).addDecouleDe(racine).build())
            .orElse(constat);
  }

  /** The finding on the column whose gap a block of it has too: the block makes it. */
  private Optional<CleConstat> colonneEnCause(Declare bloc, Somme somme) {
    Portee portee = bloc.total().portee();
    long ecart = bloc.montant().centimes() - somme.montant().centimes();
    return bloc.total().nature() != Nature.BLOC
        ? Optional.empty()
        : colonnes.imprimees().stream()
            .filter(c -> c.total().portee().financeurs().equals(portee.financeurs())
                && c.total().portee().etape().equals(portee.etape())
                && c.total().portee().exercice().equals(portee.exercice()))
            .filter(c -> colonnes.lignes(c).estComplete()
                && c.montant().centimes() - colonnes.lignes(c).montant().centimes() == ecart)
            .map(c -> cause(c).map(Cause::racine).orElse(new CleConstat("CV-TOT-02", c.chemin())))
            .findFirst();
  }

  private void reunir(List<Declare> groupe) {
    Map<String, Long> ecarts = new TreeMap<>();
    List<Declare> ouverts = new ArrayList<>();
    for (Declare declare : groupe) {
      Somme somme = colonnes.lignes(declare);
      if (somme.estComplete() && !somme.fait(declare.montant())) {
        ecarts.put(
            declare.financeur(),
            Math.subtractExact(declare.montant().centimes(), somme.montant().centimes()));
        ouverts.add(declare);
      }
    }
    if (!ouverts.isEmpty()) {
      // Those with a gap first: most rows differ at the first.
      Set<Declare> ordonnes = Collections.newSetFromMap(new IdentityHashMap<>());
      ordonnes.addAll(ouverts);
      List<Declare> colonnesOrdonnees = new ArrayList<>(ouverts);
      groupe.stream().filter(d -> !ordonnes.contains(d)).forEach(colonnesOrdonnees::add);
      chercher(colonnesOrdonnees, ouverts, ecarts)
          .ifPresent(cause -> ouverts.forEach(declare -> causes.put(declare, cause)));
    }
  }

  private Optional<Cause> chercher(
      List<Declare> groupe, List<Declare> ouverts, Map<String, Long> ecarts) {
    CleConstat premier = new CleConstat("CV-TOT-02", ouverts.get(0).chemin());
    List<VoletSitue> rangees = contexte.contrat().volets().stream()
        .filter(v -> manque(ParFinanceur.of(v.lignes()), groupe, ecarts, -1))
        .toList();
    Optional<Cause> twice = enDouble(rangees);
    if (twice.isPresent() || ouverts.size() == 1) {
      return twice.or(() -> absente(groupe, ecarts, premier));
    }
    return oubliee(rangees, premier)
        .or(() -> deBloc(groupe, ecarts, premier))
        .or(() -> deSuite(groupe, ecarts, premier))
        .or(() -> deplacee(ouverts, ecarts, premier))
        .or(() -> absente(groupe, ecarts, premier));
  }

  /** A figure in the column of another financeur: each gap says so by itself. */
  private static Optional<Cause> deplacee(
      List<Declare> ouverts, Map<String, Long> ecarts, CleConstat premier) {
    return ouverts.size() == 2
            && ecarts.values().stream().mapToLong(Long::longValue).sum() == 0
        ? Optional.of(new Cause(Optional.empty(), premier))
        : Optional.empty();
  }

  /** Whether what is paid is, in each column, the gap or its opposite, and nothing elsewhere. */
  private boolean manque(
      ParFinanceur lignes, List<Declare> groupe, Map<String, Long> ecarts, int sens) {
    TranchesLues tranches = TranchesLues.of(contexte);
    return groupe.stream().allMatch(declare -> {
      Somme somme = lignes.dans(declare.total().portee(), tranches.de(declare));
      return somme.estComplete()
          && somme.montant().centimes() == sens * ecarts.getOrDefault(declare.financeur(), 0L);
    });
  }

  /** A row that stands twice, and that the totals count once. */
  private static Optional<Cause> enDouble(List<VoletSitue> rangees) {
    Map<List<Object>, VoletSitue> vues = new HashMap<>();
    for (VoletSitue une : rangees) {
      VoletSitue autre = vues.putIfAbsent(
          List.of(une.action().intitule(), une.action().porteur().map(Porteur::nom)), une);
      if (autre != null) {
        String chemin = une.chemin();
        return Optional.of(new Cause(
            piste(
                Genre.DOUBLE,
                Rangees.places(une),
                Phrase.of(
                    "Tous les écarts de colonne se ferment si « %s », qui figure deux fois, ne compte qu'une fois.",
                    "All gaps of columns close if “%s”, which stands twice, counts once.",
                    une.action().intitule())),
            Rangees.contenu(une).equals(Rangees.contenu(autre))
                ? new CleConstat("CV-DUP-03", chemin)
                : new CleConstat("CV-DUP-01", chemin.substring(0, chemin.indexOf("/volets/")))));
      }
    }
    return Optional.empty();
  }

  /** A row that the totals leave out, if there is one alone that they may. */
  private static Optional<Cause> oubliee(List<VoletSitue> rangees, CleConstat premier) {
    return rangees.size() != 1
        ? Optional.empty()
        : Optional.of(new Cause(
            piste(
                Genre.OUBLI,
                Rangees.places(rangees.get(0)),
                Phrase.of(
                    "Tous les écarts de colonne se ferment si les totaux ont laissé de côté toute la ligne « %s ».",
                    "All gaps of columns close if the totals left out all of the row “%s”.",
                    rangees.get(0).action().intitule())),
            premier));
  }

  /** A block of rows that all totals count twice, or leave out. */
  private Optional<Cause> deBloc(
      List<Declare> groupe, Map<String, Long> ecarts, CleConstat premier) {
    Map<Set<String>, List<Declare>> blocs = new LinkedHashMap<>();
    for (Declare bloc : Declare.montants(contexte, Nature.BLOC)) {
      blocs
          .computeIfAbsent(bloc.total().portee().volets(), v -> new ArrayList<>())
          .add(bloc);
    }
    for (List<Declare> bloc : blocs.values()) {
      Optional<ParFinanceur> lignes =
          Volets.of(contexte).dans(bloc.get(0).total().portee());
      boolean deuxFois = lignes.filter(l -> manque(l, groupe, ecarts, 1)).isPresent();
      if (deuxFois || lignes.filter(l -> manque(l, groupe, ecarts, -1)).isPresent()) {
        List<Emplacement> places =
            Emplacement.regrouper(bloc.stream().flatMap(b -> b.place().stream()).toList());
        return Optional.of(new Cause(
            piste(
                deuxFois ? Genre.DOUBLE : Genre.OUBLI,
                places,
                deuxFois
                    ? Message.of(
                        "Tous les écarts de colonne se ferment si les totaux ont compté deux fois ce bloc, ses lignes et son sous-total.",
                        "All gaps of columns close if the totals counted this block twice, its rows and its subtotal.")
                    : Message.of(
                        "Tous les écarts de colonne se ferment si les totaux ont laissé de côté ce bloc.",
                        "All gaps of columns close if the totals left out this block.")),
            premier));
      }
    }
    return Optional.empty();
  }

  /** Rows next to each other, of a block without a subtotal. */
  private Optional<Cause> deSuite(
      List<Declare> groupe, Map<String, Long> ecarts, CleConstat premier) {
    SuiteDeRangees suites =
        new SuiteDeRangees(contexte.contrat().volets(), groupe, TranchesLues.of(contexte));
    List<Long> montants =
        groupe.stream().map(c -> ecarts.getOrDefault(c.financeur(), 0L)).toList();
    return suites
        .faisant(montants)
        .map(lignes -> suite(Genre.DOUBLE, lignes, premier))
        .or(() -> suites
            .faisant(montants.stream().map(m -> -m).toList())
            .map(lignes -> suite(Genre.OUBLI, lignes, premier)));
  }

  private static Cause suite(Genre genre, List<VoletSitue> lignes, CleConstat premier) {
    String de = lignes.get(0).action().intitule();
    String a = lignes.get(lignes.size() - 1).action().intitule();
    Message message = genre == Genre.DOUBLE
        ? Phrase.of(
            "Tous les écarts de colonne se ferment si les totaux ont compté deux fois les lignes de « %s » à « %s ».",
            "All gaps of columns close if the totals counted the rows from “%s” to “%s” twice.",
            de,
            a)
        : Phrase.of(
            "Tous les écarts de colonne se ferment si les totaux ont laissé de côté les lignes de « %s » à « %s ».",
            "All gaps of columns close if the totals left out the rows from “%s” to “%s”.", de, a);
    List<Emplacement> places =
        lignes.stream().flatMap(v -> Rangees.places(v).stream()).toList();
    return new Cause(piste(genre, Emplacement.regrouper(places), message), premier);
  }

  /**
   * A row that the document lacks. Its totals then are too high in some columns and too low in
   * none, agree with the general total, and every printed row closes. Two columns say it together
   * without a general total; one alone does if the rows print theirs.
   */
  private Optional<Cause> absente(
      List<Declare> groupe, Map<String, Long> ecarts, CleConstat premier) {
    List<Declare> generaux = colonnes.generaux().stream()
        .filter(g -> contient(colonnes.dans(g), groupe))
        .toList();
    EcartsCroises croises = EcartsCroises.of(contexte);
    boolean confirmee = generaux.isEmpty()
        ? ecarts.size() > 1
        : generaux.stream()
            .anyMatch(g -> colonnes.sommeImprimee(g).equals(Optional.of(g.montant())));
    if (!confirmee
        || !(ecarts.size() > 1 || croises.aDesTotauxDeRangee())
        || !croises.estSansEcartDeRangee()
        || ecarts.values().stream().anyMatch(e -> e < 0)) {
      return Optional.empty();
    }
    List<Message> montants = ecarts.entrySet().stream()
        .map(e -> Phrase.of("%s %s", "%s %s", e.getKey(), Montant.ofCentimes(e.getValue())))
        .toList();
    Montant total =
        Montant.somme(ecarts.values().stream().map(Montant::ofCentimes).toList());
    return Optional.of(new Cause(
        Diagnostic.builder()
            .from(piste(
                Genre.LIGNE_ABSENTE,
                List.of(),
                Phrase.of(
                    "Tous les écarts de colonne se ferment s'il manque une ligne, ou plusieurs : %s, soit %s.",
                    "All gaps of columns close if a row is missing, or several: %s, %s in all.",
                    Phrase.joindre(montants, ", "),
                    total)))
            .valeur(total.euros())
            .build(),
        premier));
  }

  private static boolean contient(List<Declare> dedans, List<Declare> groupe) {
    Set<Declare> tous = Collections.newSetFromMap(new IdentityHashMap<>());
    tous.addAll(dedans);
    return tous.containsAll(groupe);
  }

  private static Diagnostic piste(Genre genre, List<Emplacement> places, Message message) {
    return Diagnostic.builder().genre(genre).cellules(places).message(message).build();
  }
}
