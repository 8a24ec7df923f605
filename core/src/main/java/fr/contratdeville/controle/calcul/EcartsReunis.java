package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
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
   * @param piste the explanation
   * @param racine the finding that the gaps follow from; one of them, if no other tells the cause
   */
  public record Cause(Diagnostic piste, CleConstat racine) {}

  private final Colonnes colonnes;
  private final Contexte contexte;
  private final Map<Declare, Cause> causes = new IdentityHashMap<>();

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
    groupes.values().forEach(this::reunir);
  }

  /** The gaps of the contract, read together once for all controls. */
  public static EcartsReunis of(Contexte contexte) {
    return contexte.partage(EcartsReunis.class, EcartsReunis::new);
  }

  /** What the gap of a column total has in common with those of other columns. */
  public Optional<Cause> cause(Declare declare) {
    return Optional.ofNullable(causes.get(declare));
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
    if (ouverts.size() > 1) {
      chercher(groupe, ouverts, ecarts)
          .ifPresent(cause -> ouverts.forEach(declare -> causes.put(declare, cause)));
    }
  }

  private Optional<Cause> chercher(
      List<Declare> groupe, List<Declare> ouverts, Map<String, Long> ecarts) {
    CleConstat premier = new CleConstat("CV-TOT-02", ouverts.get(0).chemin());
    Optional<List<VoletSitue>> rangees = rangees(groupe, ecarts);
    if (rangees.isPresent()) {
      return Optional.of(deRangee(rangees.get(), premier));
    }
    return deBloc(groupe, ecarts, premier).or(() -> absente(groupe, ecarts, premier));
  }

  /** The rows whose amounts are what the totals lack in each column. */
  private Optional<List<VoletSitue>> rangees(List<Declare> groupe, Map<String, Long> ecarts) {
    List<VoletSitue> siennes = contexte.contrat().volets().stream()
        .filter(v -> manque(ParFinanceur.of(v.lignes()), groupe, ecarts, -1))
        .toList();
    return siennes.isEmpty() ? Optional.empty() : Optional.of(siennes);
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

  private static Cause deRangee(List<VoletSitue> rangees, CleConstat premier) {
    VoletSitue rangee = rangees.get(0);
    Map<List<Object>, VoletSitue> vues = new HashMap<>();
    for (VoletSitue une : rangees) {
      if (vues.putIfAbsent(Rangees.contenu(une), une) != null) {
        return new Cause(
            piste(
                Genre.DOUBLE,
                Rangees.places(une),
                Phrase.of(
                    "Tous les écarts de colonne se ferment si « %s », qui figure deux fois, ne compte qu'une fois.",
                    "All gaps of columns close if “%s”, which stands twice, counts once.",
                    une.action().intitule())),
            new CleConstat("CV-DUP-03", une.chemin()));
      }
    }
    return new Cause(
        piste(
            Genre.OUBLI,
            Rangees.places(rangee),
            Phrase.of(
                "Tous les écarts de colonne se ferment si les totaux ont laissé de côté toute la ligne « %s ».",
                "All gaps of columns close if the totals left out all of the row “%s”.",
                rangee.action().intitule())),
        premier);
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
        List<Emplacement> places = Emplacement.regrouper(
            bloc.stream().flatMap(b -> b.place().stream()).toList());
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

  /**
   * A row that the document lacks. Its totals then are too high in several columns and too low in
   * none, and agree with the general total.
   */
  private Optional<Cause> absente(
      List<Declare> groupe, Map<String, Long> ecarts, CleConstat premier) {
    boolean general = colonnes.generaux().stream()
        .filter(g -> colonnes.dans(g).containsAll(groupe))
        .anyMatch(g -> colonnes.sommeImprimee(g).equals(Optional.of(g.montant())));
    if (!general || ecarts.values().stream().anyMatch(e -> e < 0)) {
      return Optional.empty();
    }
    List<Message> montants = ecarts.entrySet().stream()
        .map(e -> Phrase.of("%s %s", "%s %s", e.getKey(), Montant.ofCentimes(e.getValue())))
        .toList();
    Montant total = Montant.somme(
        ecarts.values().stream().map(Montant::ofCentimes).toList());
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

  private static Diagnostic piste(Genre genre, List<Emplacement> places, Message message) {
    return Diagnostic.builder().genre(genre).cellules(places).message(message).build();
  }
}
