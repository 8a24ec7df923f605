package fr.contratdeville.rapport.page;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.rapport.page.Dispositions.Compte;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sheets of the document as the page shows them, and the links to their cells. */
final class Document {
  /** Sheets that a page shows at most. */
  private static final int FEUILLES = 20;

  /** Cells that a page shows at most: a browser scrolls through as many without a wait. */
  private static final int CELLULES = 40_000;

  private final boolean seule;

  /** Cells of one sheet, so that others have room too. */
  private static final int PAR_FEUILLE = 12_000;

  /** Cells of a sheet that has no table and that no finding names. */
  private static final int SANS_TABLE = 2_000;

  private record Montree(String nom, Renvois renvois, Set<Reference> ancres) {}

  private final List<FeuilleVue> vues = new ArrayList<>();
  private final List<Montree> montrees = new ArrayList<>();
  private final List<String> autres = new ArrayList<>();
  private final @Nullable Tableau couverture;

  Document(LectureFeuilles lu, List<Constat> constats, Langue langue) {
    String fichier = lu.lecture().source();
    this.seule = lu.classeur().feuilles().size() == 1;
    Tableau.Builder tableau = Tableau.builder()
        .colonne(Colonne.texte("Feuille", "Sheet"))
        .colonne(Colonne.nombre("Tableaux", "Tables"))
        .colonne(Colonne.nombre("Cellules remplies", "Filled cells"))
        .colonne(Colonne.nombre("Lues", "Read"))
        .colonne(Colonne.nombre("Gardées en texte", "Kept as text"))
        .colonne(Colonne.nombre("Hors des tableaux", "Outside of tables"));
    int budget = CELLULES;
    for (Feuille feuille : lu.classeur().feuilles()) {
      Dispositions tables = new Dispositions(feuille, lu.dispositions());
      tableau.rangee(compte(feuille, tables));
      Choix choix = null;
      if (vues.size() < FEUILLES && feuille.dimension().isPresent()) {
        String nom = PlaceFeuille.of(fichier, feuille.nom()).nom();
        Renvois renvois = new Renvois(feuille);
        for (int i = 0; i < constats.size(); i++) {
          renvois.add(constats.get(i), i + 1, nom);
        }
        boolean parle = tables.nombre() > 0 || !renvois.parImportance().isEmpty();
        int part = Math.min(budget, parle ? PAR_FEUILLE : SANS_TABLE);
        choix = Choix.of(feuille, tables, renvois, part);
        if (choix.cellules() > 0) {
          FeuilleBuilder vue =
              new FeuilleBuilder(feuille, vues.size() + 1, tables, renvois, choix, langue);
          vues.add(vue.build());
          montrees.add(new Montree(nom, renvois, vue.ancres()));
          budget -= choix.cellules();
        }
      }
      if (feuille.dimension().isPresent() && (choix == null || choix.cellules() == 0)) {
        autres.add(feuille.nom());
      }
    }
    this.couverture = lu.classeur().feuilles().isEmpty() ? null : tableau.build();
  }

  private static List<Cellule> compte(Feuille feuille, Dispositions tables) {
    Compte compte = tables.compte(feuille);
    boolean masquee = feuille.visibilite() != Visibilite.VISIBLE;
    String nom = feuille.nom().isBlank() ? "–" : feuille.nom();
    return List.of(
        masquee ? Cellule.of(Message.of(nom + " (masquée)", nom + " (hidden)")) : Cellule.of(nom),
        Cellule.of(tables.nombre()),
        Cellule.of(compte.cellules()),
        Cellule.of(compte.lues()),
        Cellule.of(compte.complements()),
        Cellule.of(compte.cellules() - compte.lues() - compte.complements()));
  }

  List<FeuilleVue> vues() {
    return vues;
  }

  /** The names of the sheets that hold something and are not shown. */
  List<String> autres() {
    return autres;
  }

  /** What was read of each sheet; null without sheets. */
  @Nullable
  Tableau couverture() {
    return couverture;
  }

  /** A place, with a link if its cell is on the page. */
  Lieu lieu(Emplacement place) {
    Emplacement debut = place instanceof Emplacement.Plage plage ? plage.debut() : place;
    if (debut instanceof Emplacement.Cellule cellule
        && Reference.estPossible(cellule.ligne(), cellule.colonne())) {
      for (int i = 0; i < montrees.size(); i++) {
        Montree montree = montrees.get(i);
        Reference reference = montree.renvois().entiere(cellule.ligne(), cellule.colonne());
        if (montree.nom().equals(cellule.feuille().nom()) && montree.ancres().contains(reference)) {
          // Of a document of one sheet, nobody needs to read its name each time.
          String texte = place.court();
          return new Lieu(
              seule ? texte.substring(montree.nom().length() + 1) : texte,
              "#" + FeuilleBuilder.id(i + 1, reference));
        }
      }
    }
    return new Lieu(place.court(), null);
  }
}
