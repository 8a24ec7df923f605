package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a sheet into tables, from top to bottom: each starts with the lines of text right above its
 * header, and goes down to the next. No row is left between them.
 */
public final class Decoupage {

  /**
   * The rows of a table, and its header.
   *
   * @param actions the header of a table of actions
   * @param forme the places of labels and figures in a declared table; exactly one of the two is
   *     present
   */
  public record Zone(Grille grille, Optional<Entete> actions, Optional<FormeCroisee> forme) {}

  /** A header that was found, and the first row that belongs to its table. */
  private record Debut(int ligne, Optional<Entete> actions, Optional<FormeCroisee> forme) {}

  private final Grille grille;
  private final TitresConnus connus;
  private final Map<Integer, Disposition> donnees = new HashMap<>();
  private final List<Debut> debuts = new ArrayList<>();
  private Optional<Entete> courant = Optional.empty();
  /** The first row that may stand above the next header. */
  private int libre;

  private Decoupage(Grille grille, List<Disposition> donnees) {
    this.grille = grille;
    this.connus = new TitresConnus(grille.lexique());
    donnees.stream()
        .filter(d -> d.premiereEntete() > 0)
        .forEach(d -> this.donnees.merge(d.premiereEntete(), d, Disposition::withCorrections));
  }

  /** @param donnees the layouts that apply to this sheet; those that give a header start a table */
  public static List<Zone> of(Grille grille, List<Disposition> donnees) {
    Decoupage decoupage = new Decoupage(grille, donnees);
    for (int i = 0; i < grille.rangees().size(); ) {
      i = decoupage.read(i);
    }
    if (decoupage.debuts.isEmpty()) {
      ListeSansEntete.find(grille)
          .ifPresent(
              e -> decoupage.debuts.add(new Debut(e.premiere(), Optional.of(e), Optional.empty())));
    }
    return decoupage.zones();
  }

  private List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    for (int i = 0; i < debuts.size(); i++) {
      Debut debut = debuts.get(i);
      int premiere = i == 0 ? 1 : debut.ligne;
      int derniere = i + 1 < debuts.size() ? debuts.get(i + 1).ligne - 1 : Reference.LIGNE_MAX;
      zones.add(new Zone(grille.entre(premiere, derniere), debut.actions, debut.forme));
    }
    return zones;
  }

  /** Reads the row of this index, and returns the index of the row to read next. */
  private int read(int i) {
    int ligne = grille.rangees().get(i).ligne();
    Disposition donnee = donnees.get(ligne);
    if (donnee != null) {
      Optional<FormeCroisee> forme = FormeCroisee.donnee(grille, donnee);
      Optional<Entete> entete = forme.isPresent()
          ? Optional.empty()
          : Optional.of(Entete.of(grille, ligne, donnee.derniereEntete()));
      return open(i, ligne, entete, forme);
    }
    Optional<Entete> entete = courant.isPresent() && (chiffree(i) || porteUnMontant(i))
        ? Optional.empty()
        : Entete.read(grille, i, connus)
            .filter(e -> grille.indice(e.premiere()) >= libre && (donnees.isEmpty() || libre(e)));
    if (entete.isPresent()) {
      return repete(entete.get())
          ? grille.indice(entete.get().derniere() + 1)
          : open(i, entete.get().premiere(), entete, Optional.empty());
    }
    Optional<FormeCroisee> forme = (courant.isEmpty() || commenceUnBloc(i)) && !nommeUneValeur(i)
        ? FormeCroisee.read(grille, i, courant.isPresent()).filter(f -> !surplombeUneListe(i, f))
        : Optional.empty();
    return forme.isPresent() ? open(i, ligne, Optional.empty(), forme) : i + 1;
  }

  /**
   * Whether a row is a label and its value, and heads no columns: {@code Commune : | Montreval}.
   */
  private boolean nommeUneValeur(int i) {
    List<Cellule> cellules = grille.rangees().get(i).cellules();
    return cellules.size() == 2 && cellules.get(0).texte().strip().endsWith(":");
  }

  /** Whether a row holds a number or an amount, as rows of a table do and other headers do not. */
  private boolean chiffree(int i) {
    List<Cellule> cellules = grille.rangees().get(i).cellules();
    return cellules.stream().anyMatch(Entete::estUnNombre)
        || cellules.stream().anyMatch(c -> !Entete.peutEtreUnTitre(c, grille.lexique()));
  }

  /** Whether a row that looks like the header of a cross table stands above that of a list. */
  private boolean surplombeUneListe(int i, FormeCroisee forme) {
    int fin = Math.min(grille.rangees().size(), grille.indice(forme.entete() + 1) + 1);
    for (int j = i + 1; j < fin; j++) {
      if (Entete.read(grille, j, connus).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a number stands in a column of money of the current table: {@code 2000} may be a year,
   * but is an amount there.
   */
  private boolean porteUnMontant(int i) {
    return grille.rangees().get(i).cellules().stream()
        .filter(c -> c.genre() == Cellule.Genre.NOMBRE)
        .anyMatch(c ->
            courant.flatMap(e -> grille.lexique().argent(e.titre(c.colonne()))).isPresent()
                || suitUnNombre(i, c.colonne()));
  }

  /** Whether a number that is no year stands above a cell, in the rows of the current table. */
  private boolean suitUnNombre(int i, int colonne) {
    return courant.isPresent()
        && i > libre
        && grille
            .rangees()
            .get(i - 1)
            .cellule(colonne)
            .filter(Entete::estUnNombre)
            .isPresent();
  }

  /** Whether a header shares no row with one that a layout gives. */
  private boolean libre(Entete entete) {
    return donnees.values().stream()
        .noneMatch(d ->
            entete.premiere() <= d.derniereEntete() && d.premiereEntete() <= entete.derniere());
  }

  private int open(int i, int ligne, Optional<Entete> entete, Optional<FormeCroisee> forme) {
    int premiere = grille.rangees().get(titres(grille.indice(ligne))).ligne();
    debuts.add(new Debut(premiere, entete, forme));
    courant = entete;
    libre = forme
        .map(f -> grille.indice(f.derniere() + 1))
        .orElseGet(() -> grille.indice(entete.map(Entete::derniere).orElse(ligne) + 1));
    return Math.max(libre, i + 1);
  }

  /** The first of the lines of text right above a header, up to a blank row. */
  private int titres(int entete) {
    int i = entete;
    while (i > libre
        && estUnTitre(grille.rangees().get(i - 1))
        && (i == entete || sEnchainent(i - 1, i))) {
      i--;
    }
    return i;
  }

  private boolean estUnTitre(Rangee rangee) {
    return rangee
        .texteSeul()
        .map(Cellule::texte)
        .filter(t -> !grille.lexique().estTotal(t) && !grille.lexique().estSousTotal(t))
        .isPresent();
  }

  private boolean sEnchainent(int i, int suivante) {
    return grille.rangees().get(suivante).ligne() - grille.rangees().get(i).ligne() == 1;
  }

  /**
   * Whether a header repeats the current one, as at the top of each page; it does not if a line
   * above names another place or year for the rows below.
   */
  private boolean repete(Entete entete) {
    if (courant.isEmpty() || !courant.get().memesTitres(entete)) {
      return false;
    }
    int premiere = grille.indice(entete.premiere());
    return grille.rangees().subList(titres(premiere), premiere).stream()
        .map(r -> r.cellules().get(0).texte())
        .noneMatch(t ->
            TerritoireFrancais.dansUnTitre(t).isPresent() || Annees.seule(t).isPresent());
  }

  /** Whether a row comes after a blank one, or after a line of text. */
  private boolean commenceUnBloc(int i) {
    return i == 0 || !sEnchainent(i - 1, i) || estUnTitre(grille.rangees().get(i - 1));
  }
}
