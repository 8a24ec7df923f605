package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.QuartiersCoches;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais;
import fr.contratdeville.tableaux.reconnaissance.francais.StatutFrancais;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Siret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the details of an action beside its name: SIRET, places, status, days, total cost. A cell
 * that has no place in the model is kept as a complement of its entry.
 */
final class DetailsReader {
  /** The fields that are read from one cell each; {@code DEBUT} and {@code FIN} go together. */
  private static final List<Champ> SEULS = List.of(
      Champ.SIRET,
      Champ.TERRITOIRE,
      Champ.COMMUNE,
      Champ.STATUT,
      Champ.NOUVEAUTE,
      Champ.PERIODE,
      Champ.COUT_TOTAL,
      Champ.RNA);

  /** All fields that this class reads. */
  static final Set<Champ> CHAMPS = Collections.unmodifiableSet(EnumSet.copyOf(
      Stream.concat(SEULS.stream(), Stream.of(Champ.DEBUT, Champ.FIN)).toList()));

  private final TableActions table;
  private final CelluleConverter cellules;
  private final MotsReader mots;

  DetailsReader(TableActions table, CelluleConverter cellules, MotsReader mots) {
    this.table = table;
    this.cellules = cellules;
    this.mots = mots;
  }

  /**
   * The details of a row.
   *
   * @param action an action with these details, whose name is not set yet
   * @param complements the cells that have no place in the model
   */
  record Details(Action.Builder action, List<Complement> complements) {}

  /**
   * Reads the details of a row that opens an action.
   *
   * @param nom the name of its porteur, whose SIRET and RNA are details too
   */
  Details read(Ligne ligne, Optional<String> nom) {
    Action.Builder action = Action.builder();
    Optional<Porteur.Builder> porteur = nom.map(n -> Porteur.builder().nom(n));
    List<Complement> complements = new ArrayList<>();
    table.contexte().territoire().ifPresent(action::addTerritoire);
    List<Integer> coches = table.colonnes().coches();
    for (Champ champ : SEULS) {
      table.visible(ligne.numero(), champ).ifPresent(cellule -> {
        if (champ == Champ.TERRITOIRE && coches.contains(cellule.colonne())) {
          return;
        }
        if (read(champ, cellule, action, porteur)) {
          action.putEmplacement(champ, table.grille().place(cellule));
        } else {
          complements.addAll(complements(cellule, ligne));
        }
      });
    }
    complements.addAll(coches(ligne, action));
    complements.addAll(periode(ligne, action));
    action.porteur(porteur.map(Porteur.Builder::build));
    return new Details(action, complements);
  }

  /**
   * The details on a row that goes on with an action, as complements; cells merged from the rows
   * above are not kept again.
   */
  List<Complement> follow(Ligne ligne) {
    return CHAMPS.stream()
        .flatMap(champ -> table.visible(ligne.numero(), champ).stream())
        .flatMap(cellule -> complements(cellule, ligne).stream())
        .toList();
  }

  private List<Complement> complements(Cellule cellule, Ligne ligne) {
    return cellule.ligne() == ligne.numero() ? List.of(cellules.complement(cellule)) : List.of();
  }

  /** Reads a field into the action; false if the cell has no place in the model. */
  private boolean read(
      Champ champ, Cellule cellule, Action.Builder action, Optional<Porteur.Builder> porteur) {
    String texte = cellule.uneLigne();
    return switch (champ) {
      case SIRET -> porteur.isPresent() && keep(siret(cellule), porteur.get()::siret);
      case RNA -> porteur.isPresent() && keep(mots.rna(cellule), porteur.get()::rna);
      case TERRITOIRE -> territoires(cellule, action);
      case COMMUNE -> commune(cellule, action);
      case STATUT ->
        keep(StatutFrancais.statut(texte), lu -> {
          action.statut(lu.statut());
          action.reporteVers(lu.reporteVers());
        });
      case NOUVEAUTE ->
        keep(StatutFrancais.nouveaute(texte, table.titre(cellule)), action::nouveaute);
      case PERIODE -> keep(mots.periode(cellule), action::periode);
      case COUT_TOTAL -> cout(cellule, action);
      default -> false;
    };
  }

  /**
   * Reads a SIRET, or a SIREN with its NIC in another column; a SIREN alone is no fault under its
   * name.
   */
  private Optional<Siret> siret(Cellule cellule) {
    Optional<Siret> deux = table
        .colonnes()
        .suppositions()
        .nic()
        .flatMap(n -> table.grille().visible(cellule.ligne(), n))
        .flatMap(nic -> MotsReader.siret(cellule, nic));
    boolean siren = IdentifiantFrancais.aNeufChiffres(cellule)
        && Normalise.cle(table.titre(cellule)).contains("siren");
    return deux.isPresent() || siren ? deux : mots.siret(cellule);
  }

  private static <T> boolean keep(Optional<T> lu, Consumer<T> ou) {
    lu.ifPresent(ou);
    return lu.isPresent();
  }

  private boolean territoires(Cellule cellule, Action.Builder action) {
    List<Territoire> lus = TerritoireFrancais.read(cellule, table.titre(cellule));
    lus.forEach(t -> action.addTerritoire(
        Territoire.builder().from(t).emplacement(table.grille().place(cellule)).build()));
    return !lus.isEmpty();
  }

  /** Reads the quartiers whose columns a row ticks; a count is kept beside its quartier. */
  private List<Complement> coches(Ligne ligne, Action.Builder action) {
    List<Complement> complements = new ArrayList<>();
    boolean premiere = true;
    for (int numero : table.colonnes().coches()) {
      Optional<Cellule> cellule = table.grille().visible(ligne.numero(), numero);
      Optional<Territoire> quartier =
          QuartiersCoches.quartier(table.entete().titres(numero), table.grille().lexique());
      if (cellule.filter(QuartiersCoches::estCochee).isPresent() && quartier.isPresent()) {
        Emplacement place = table.grille().place(cellule.get());
        action.addTerritoire(
            Territoire.builder().from(quartier.get()).emplacement(place).build());
        if (premiere) {
          action.putEmplacement(Champ.TERRITOIRE, place);
        }
        premiere = false;
      }
      if (cellule.filter(c -> !QuartiersCoches.estUneMarque(c)).isPresent()) {
        complements.addAll(complements(cellule.get(), ligne));
      }
    }
    return complements;
  }

  /** Reads a commune by its name, or by its code. */
  private boolean commune(Cellule cellule, Action.Builder action) {
    String texte = cellule.uneLigne();
    boolean code = texte.chars().filter(Character::isDigit).count() >= 3;
    Optional<CodeCommune> lu = code ? mots.commune(cellule) : Optional.empty();
    if (code && lu.isEmpty()) {
      return false;
    }
    Territoire.Builder territoire = Territoire.builder()
        .nom(texte)
        .type(Territoire.Type.COMMUNE)
        .emplacement(table.grille().place(cellule));
    lu.ifPresent(c -> territoire.addCommune(Commune.builder().nom(texte).code(c).build()));
    action.addTerritoire(territoire.build());
    return true;
  }

  private boolean cout(Cellule cellule, Action.Builder action) {
    if (cellules.montant(cellule, table.colonne(cellule)) instanceof MontantLu.Valeur valeur) {
      action.budget(Budget.builder()
          .totalCharges(valeur.montant())
          .emplacement(table.grille().place(cellule))
          .build());
      return true;
    }
    return false;
  }

  /** Reads the days of two columns; cells that make no period are kept as complements. */
  private List<Complement> periode(Ligne ligne, Action.Builder action) {
    List<Complement> complements = new ArrayList<>();
    Optional<Cellule> debut = table.visible(ligne.numero(), Champ.DEBUT);
    Optional<Cellule> fin = table.visible(ligne.numero(), Champ.FIN);
    Optional<LocalDate> premier = debut.flatMap(mots::jour);
    Optional<Periode> periode = fin.flatMap(mots::jour)
        .flatMap(d -> premier.filter(p -> !d.isBefore(p)).map(p -> Periode.of(p, d)));
    periode.ifPresent(action::periode);
    Stream.of(debut, fin).flatMap(Optional::stream).forEach(cellule -> {
      if (periode.isPresent()) {
        Champ champ = table.colonne(cellule).champ().orElse(Champ.PERIODE);
        action.putEmplacement(champ, table.grille().place(cellule));
      } else {
        complements.addAll(complements(cellule, ligne));
      }
    });
    return complements;
  }
}
