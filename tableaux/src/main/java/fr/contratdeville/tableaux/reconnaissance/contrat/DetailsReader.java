package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.francais.StatutFrancais;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
  static final Set<Champ> CHAMPS = Stream.concat(SEULS.stream(), Stream.of(Champ.DEBUT, Champ.FIN))
      .collect(Collectors.toUnmodifiableSet());

  private final TableActions table;
  private final CelluleConverter cellules;
  private final MotsReader mots;

  DetailsReader(TableActions table, CelluleConverter cellules, MotsReader mots) {
    this.table = table;
    this.cellules = cellules;
    this.mots = mots;
  }

  /** Reads the details of a row into a new action, and into its porteur if it has one. */
  void read(
      Ligne ligne, Action.Builder action, Optional<Porteur.Builder> porteur, Volet.Builder volet) {
    table.contexte().territoire().ifPresent(action::addTerritoire);
    for (Champ champ : SEULS) {
      table.visible(ligne.numero(), champ).ifPresent(cellule -> {
        if (read(champ, cellule, action, porteur)) {
          action.putEmplacement(champ, table.grille().place(cellule));
        } else {
          completer(cellule, ligne, volet);
        }
      });
    }
    periode(ligne, action, volet);
  }

  /**
   * Keeps the details on a row that goes on with an action as complements; cells merged from the
   * rows above are not kept again.
   */
  void follow(Ligne ligne, Volet.Builder volet) {
    for (Champ champ : CHAMPS) {
      table.visible(ligne.numero(), champ).ifPresent(cellule -> completer(cellule, ligne, volet));
    }
  }

  private void completer(Cellule cellule, Ligne ligne, Volet.Builder volet) {
    if (cellule.ligne() == ligne.numero()) {
      volet.addComplement(cellules.complement(cellule));
    }
  }

  /** Reads a field into the action; false if the cell has no place in the model. */
  private boolean read(
      Champ champ, Cellule cellule, Action.Builder action, Optional<Porteur.Builder> porteur) {
    String texte = cellule.uneLigne();
    return switch (champ) {
      case SIRET -> porteur.isPresent() && keep(mots.siret(cellule), porteur.get()::siret);
      case RNA -> porteur.isPresent() && keep(mots.rna(cellule), porteur.get()::rna);
      case TERRITOIRE -> territoires(cellule, action);
      case COMMUNE -> commune(cellule, action);
      case STATUT -> StatutFrancais.read(texte, action);
      case NOUVEAUTE ->
        keep(StatutFrancais.nouveaute(texte, table.titre(cellule)), action::nouveaute);
      case PERIODE -> keep(mots.periode(cellule), action::periode);
      case COUT_TOTAL -> cout(cellule, action);
      default -> false;
    };
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
  private void periode(Ligne ligne, Action.Builder action, Volet.Builder volet) {
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
        completer(cellule, ligne, volet);
      }
    });
  }
}
