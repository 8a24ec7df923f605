package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.AideEnNature;
import fr.contratdeville.tableaux.reconnaissance.colonnes.HorsEuros;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Suppositions;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsForme;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsListe;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsMonnaie;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable;
import fr.contratdeville.tableaux.reconnaissance.lignes.IndicesLigne;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Turns a table of actions into the model; every cell ends somewhere in it. */
final class TableReader {
  private final TableActions table;
  private final CelluleConverter cellules;
  private final List<TotalDeclare> declares = new ArrayList<>();
  private final List<Complement> complements = new ArrayList<>();
  private final FinanceurReader financeurs;
  private final VoletReader volets;
  private final ActionsReader actions;
  private final TotauxReader totaux;
  private final RecapsReader recaps;
  /**
   * The keys of the entries that the subtotal right above covers: rows of shares below refer to
   * them. Empty after a total or a new entry.
   */
  private List<String> blocDessus = List.of();

  TableReader(TableActions table, CelluleConverter cellules) {
    this.table = table;
    this.cellules = cellules;
    this.financeurs = new FinanceurReader(table, cellules.noms());
    this.volets = new VoletReader(table, cellules, financeurs);
    MotsReader mots = new MotsReader(table.grille(), cellules);
    this.actions =
        new ActionsReader(table, cellules, volets, new DetailsReader(table, cellules, mots));
    this.totaux = new TotauxReader(table, cellules);
    this.recaps = new RecapsReader(table, cellules);
  }

  TableLue read() {
    colonnes();
    table
        .decalees()
        .forEach(
            d -> cellules.report(ConstatsListe.ligneDecalee(d.cellules(), d.droite(), d.lue())));
    table.dessus().lignes().forEach(this::read);
    table.lignes().forEach(this::read);
    new SommesDuTableur(table).constats().forEach(cellules::report);
    new SoldesDeTable(table).constats().forEach(cellules::report);
    List<Action> lues = actions.finish();
    declares.addAll(volets.blocs());
    volets.refusees().ifPresent(cellules::report);
    new Repetitions(table).constats().forEach(cellules::report);
    return new TableLue(
        lues,
        declares,
        recaps.read(),
        complements,
        financeurs.nommes(),
        List.of(),
        cellules.constats());
  }

  private void colonnes() {
    boolean nommes = table.colonnes().enLignes()
        || table.contexte().financeur().isPresent()
        || table.lignes().stream().anyMatch(l -> l.est(GenreLigne.INTERTITRE_FINANCEUR));
    Suppositions suppositions = table.colonnes().suppositions();
    table.colonnes().parNumero().forEach((numero, colonne) -> {
      Emplacement place = table.grille().place(table.entete().derniere(), numero);
      String titre = table.entete().titre(numero);
      Optional<Message> doute = Optional.ofNullable(suppositions.doutes().get(numero));
      Optional<String> devise = Optional.ofNullable(suppositions.possibles().get(numero))
          .filter(c -> colonne.champ().isEmpty())
          .flatMap(Colonne::devise);
      if (colonne.champ().isEmpty()
          && AideEnNature.estUnTitre(table.entete().titres(numero))
          && somme(numero).signum() > 0) {
        cellules.report(ConstatsMonnaie.colonneEnNature(place, titre, somme(numero)));
      } else if (devise.isPresent()) {
        cellules.report(ConstatsMonnaie.autreDevise(
            List.of(place),
            devise.get(),
            List.of(new ConstatsMonnaie.Somme(titre, somme(numero), devise.get()))));
      } else if (doute.isPresent()) {
        cellules.report(ConstatsTable.colonneDouteuse(place, titre, doute.get()));
      } else if (colonne.champ().isEmpty()
          && !suppositions.estConnue(numero)
          && !HorsEuros.qualifie(titre)) {
        cellules.report(ConstatsTable.colonneInconnue(place, titre));
      } else if (colonne.estFinancement()
          && colonne.financeur().isEmpty()
          && !nommes
          && !suppositions.estEnTexte(numero)
          && !suppositions.nommees().containsKey(numero)) {
        cellules.report(ConstatsTable.sansFinanceur(place, titre));
      }
    });
    plages(table.colonnes().coches())
        .ifPresent(places -> cellules.report(ConstatsForme.quartiersCoches(places)));
    plages(table.colonnes().parts())
        .ifPresent(places -> cellules.report(ConstatsForme.partsDuCout(places)));
  }

  /** Columns from their heading down to the last row of the table; empty if there are none. */
  private Optional<List<Emplacement>> plages(Collection<Integer> colonnes) {
    int entete = table.entete().derniere();
    int derniere = table.lignes().isEmpty()
        ? entete
        : table.lignes().get(table.lignes().size() - 1).numero();
    return colonnes.isEmpty()
        ? Optional.empty()
        : Optional.of(colonnes.stream()
            .map(c -> plage(table.grille().place(entete, c), table.grille().place(derniere, c)))
            .toList());
  }

  /** The range of two corners, in whatever order a turned table has put them. */
  private static Emplacement plage(Emplacement.Cellule a, Emplacement.Cellule b) {
    Emplacement.Feuille feuille = a.feuille();
    return new Emplacement.Plage(
        feuille.cellule(Math.min(a.ligne(), b.ligne()), Math.min(a.colonne(), b.colonne())),
        feuille.cellule(Math.max(a.ligne(), b.ligne()), Math.max(a.colonne(), b.colonne())));
  }

  /** The sum of the figures of a column that is no money, over the entries. */
  private BigDecimal somme(int colonne) {
    return table.lignes().stream()
        .filter(l -> l.estVolet() || l.est(GenreLigne.FINANCEMENT))
        .flatMap(l -> table.grille().propre(l.numero(), colonne).stream())
        .flatMap(c -> c.chiffre().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void read(Ligne ligne) {
    List<Cellule> toutes = table.grille().cellules(ligne.numero());
    if (ligne.estVolet()) {
      blocDessus = List.of();
      ligne.doute().ifPresent(d -> cellules.report(ConstatsTable.douteuse(plage(toutes), d)));
      actions.read(ligne);
    } else if (ligne.est(GenreLigne.FINANCEMENT) && actions.add(ligne)) {
      return;
    } else if (!ligne.est(GenreLigne.ENTETE)
        && !ligne.est(GenreLigne.IGNOREE)
        && !recaps.lit(ligne)) {
      autre(ligne, toutes, bloc(ligne));
      actions.porteurSeul(ligne);
    }
  }

  /**
   * The keys of the entries that the figures of a row cover; empty for those of the whole table.
   */
  private List<String> bloc(Ligne ligne) {
    Optional<List<String>> donne = table.blocDonne(ligne.numero());
    if (donne.isPresent()) {
      return donne.get();
    }
    Optional<List<String>> large = table.plusieursTables(ligne.numero());
    if (large.isPresent()) {
      return large.get();
    }
    if (ligne.est(GenreLigne.SOUS_TOTAL) || ligne.est(GenreLigne.SOUS_TOTAL_DESSOUS)) {
      blocDessus = volets(ligne.termes());
      return blocDessus;
    }
    if (ligne.est(GenreLigne.TOTAL)) {
      blocDessus = List.of();
    }
    return ligne.est(GenreLigne.PARTS) ? blocDessus : List.of();
  }

  /** The keys of the entries that some rows open. */
  private List<String> volets(List<Integer> lignes) {
    return lignes.stream().filter(table::estVolet).map(table::cle).toList();
  }

  /** Reads a row that is no financed entry: declared figures, and complements for all else. */
  private void autre(Ligne ligne, List<Cellule> toutes, List<String> bloc) {
    Emplacement place = table.grille().place(toutes.get(0));
    boolean deBloc = ligne.est(GenreLigne.SOUS_TOTAL) || ligne.est(GenreLigne.SOUS_TOTAL_DESSOUS);
    Optional<String> payeur =
        deBloc || ligne.est(GenreLigne.TOTAL) ? payeur(ligne, toutes) : Optional.empty();
    boolean sansBloc = deBloc && bloc.isEmpty() && payeur.isEmpty();
    if (ligne.est(GenreLigne.RETIREE)) {
      cellules.report(ConstatsMonnaie.ligneRetiree(plage(toutes), retire(toutes)));
    } else if (sansBloc) {
      cellules.report(ConstatsTable.sousTotalSansBloc(place));
    } else if (ligne.supposee() && ligne.est(GenreLigne.SOUS_TOTAL)) {
      cellules.report(ConstatsTable.sousTotalSuppose(place, ligne.raison()));
    } else if (ligne.supposee() && sansLibelle(ligne, toutes)) {
      cellules.report(ConstatsTable.montantsSansLibelle(place, somme(toutes), ligne.raison()));
    } else if (ligne.supposee()) {
      cellules.report(ConstatsTable.ligneInclassable(place, ligne.raison()));
    }
    ligne.doute().ifPresent(d -> cellules.report(ConstatsTable.douteuse(place, d)));
    boolean sommes = deBloc || ligne.est(GenreLigne.TOTAL) || ligne.est(GenreLigne.PARTS);
    for (Cellule cellule : toutes) {
      Optional<TotalDeclare> total =
          sommes && !sansBloc ? totaux.read(ligne, cellule, bloc, payeur) : Optional.empty();
      total.ifPresentOrElse(declares::add, () -> complements.add(cellules.complement(cellule)));
    }
  }

  /**
   * The financeur that a row of sums names, where each row names its own: its figure then covers
   * all his amounts. Empty if it covers rows of others, or some of his only.
   */
  private Optional<String> payeur(Ligne ligne, List<Cellule> toutes) {
    Optional<Integer> colonne = table.colonnes().numero(Champ.FINANCEUR);
    if (colonne.isEmpty()) {
      return Optional.empty();
    }
    List<String> noms = toutes.stream()
        .filter(c -> c.genre() == Cellule.Genre.TEXTE && !c.estUnMontant())
        .flatMap(c -> IndicesLigne.noms(c.texte()).stream())
        .toList();
    List<Cellule> siennes = table.lignes().stream()
        .filter(l -> l.estVolet() || l.est(GenreLigne.FINANCEMENT))
        .flatMap(l -> table.grille().visible(l.numero(), colonne.get()).stream())
        .filter(c -> noms.contains(c.cle()))
        .toList();
    boolean toutesLesSiennes = !siennes.isEmpty()
        && siennes.size() == ligne.termes().size()
        && siennes.stream().allMatch(c -> ligne.termes().contains(c.ligne()));
    return toutesLesSiennes ? Optional.of(siennes.get(0).uneLigne()) : Optional.empty();
  }

  private Emplacement plage(List<Cellule> toutes) {
    Emplacement.Cellule premiere = table.grille().place(toutes.get(0));
    Emplacement.Cellule derniere = table.grille().place(toutes.get(toutes.size() - 1));
    return premiere.equals(derniere) ? premiere : new Emplacement.Plage(premiere, derniere);
  }

  /** The money that a row would hold if it were not struck through. */
  private BigDecimal retire(List<Cellule> toutes) {
    return toutes.stream()
        .filter(c -> table.colonne(c).estFinancement())
        .flatMap(c ->
            c.chiffre().map(n -> n.multiply(BigDecimal.valueOf(table.colonne(c).unite()))).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether a row that is taken for no sum holds amounts of financeurs, and no text. */
  private boolean sansLibelle(Ligne ligne, List<Cellule> toutes) {
    return ligne.estTexte()
        && !table.grille().numeroteLesColonnes(toutes)
        && toutes.stream().anyMatch(c -> table.colonne(c).estFinancement())
        && toutes.stream().allMatch(c -> table.colonne(c).estMontant() && c.estUnMontant());
  }

  private Montant somme(List<Cellule> toutes) {
    return toutes.stream()
        .filter(c -> table.colonne(c).estFinancement())
        .map(c -> MontantReader.read(c, table.colonne(c)))
        .filter(MontantLu.Valeur.class::isInstance)
        .map(lu -> ((MontantLu.Valeur) lu).montant())
        .reduce(Montant.ZERO, Montant::plus);
  }
}
