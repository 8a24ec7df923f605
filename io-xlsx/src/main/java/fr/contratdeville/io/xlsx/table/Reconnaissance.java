package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.disposition.Disposition;
import fr.contratdeville.io.xlsx.feuille.Feuille;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.lexique.Lexique;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table found in a sheet: its header, what each column and each row is taken for, and why. A
 * {@link Disposition} overrides what it says; the rest is recognised.
 */
public final class Reconnaissance {
  private final Grille grille;
  private final Entete entete;
  private final Colonnes colonnes;
  private final List<Ligne> lignes;
  private final NavigableSet<Integer> volets;
  private final List<Decision> decisions;

  private Reconnaissance(Grille grille, Entete entete, Disposition donnee) {
    this.grille = grille;
    this.entete = entete;
    Colonnes lues = LecteurColonnes.lire(grille, entete).avec(donnee.colonnes());
    this.lignes = Lignes.reconnaitre(grille, entete, lues, donnee.lignes());
    this.volets = lignes.stream()
        .filter(Ligne::estVolet)
        .map(Ligne::numero)
        .collect(Collectors.toCollection(TreeSet::new));
    Portees portees = Portees.chercher(grille, lues, lignes, donnee.colonnes());
    this.colonnes = lues.avec(portees.portees());
    this.decisions = new Decisions(grille, entete)
        .entete()
        .colonnes(colonnes, donnee.colonnes().keySet(), portees.raisons())
        .lignes(lignes)
        .liste();
  }

  /**
   * Looks for a table of actions in a sheet.
   *
   * @param fichier the name of the file, which places quote
   * @return nothing when the sheet has no such table
   */
  public static Optional<Reconnaissance> chercher(
      Feuille feuille, String fichier, Disposition donnee) {
    Grille grille = new Grille(feuille, place(fichier, feuille.nom()), donnee.lexique());
    Optional<Entete> entete = donnee.premiereEntete() > 0
        ? Optional.of(Entete.of(grille, donnee.premiereEntete(), donnee.derniereEntete()))
        : Entete.chercher(grille);
    return entete.map(e -> new Reconnaissance(grille, e, donnee)).filter(r -> !r.volets.isEmpty());
  }

  /** Whether a sheet has the header of a table of actions, and something under it. */
  public static boolean aUneTable(Feuille feuille, String fichier, Lexique lexique) {
    Grille grille = new Grille(feuille, place(fichier, feuille.nom()), lexique);
    return Entete.chercher(grille)
        .filter(e -> grille.rangees().get(grille.rangees().size() - 1).ligne() > e.derniere())
        .isPresent();
  }

  /** The place of a sheet, whatever name a file gives it. */
  public static Emplacement.Feuille place(String fichier, String feuille) {
    boolean lisible = !feuille.isBlank() && !feuille.startsWith("/");
    return new Emplacement.Feuille(fichier, lisible ? feuille : "Feuille " + feuille);
  }

  /** Everything that was recognised, as a layout that could be given back. */
  public Disposition disposition() {
    return Disposition.automatique()
        .withLexique(grille.lexique())
        .withFeuille(grille.feuille().nom())
        .withEntete(entete.premiere(), entete.derniere())
        .withColonnes(colonnes.parNumero())
        .withLignes(lignes.stream().collect(Collectors.toMap(Ligne::numero, Ligne::genre)));
  }

  /** What was taken for what, and why, in the order of the sheet. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** The place of the sheet that holds the table. */
  public Emplacement.Feuille place() {
    return grille.place();
  }

  /** What the column of a cell is. */
  Colonne colonne(Cellule cellule) {
    return colonnes.de(cellule);
  }

  /** The heading over a cell; empty when its column has none. */
  String titre(Cellule cellule) {
    return entete.titre(cellule.colonne());
  }

  /** The cell of a field that shows on a row. */
  Optional<Cellule> visible(Ligne ligne, Champ champ) {
    return colonnes.numero(champ).flatMap(c -> grille.visible(ligne.numero(), c));
  }

  /** The financed rows that a cell stands on: several when it is merged downwards. */
  NavigableSet<Integer> volets(Cellule cellule) {
    return volets.subSet(cellule.ligne(), true, grille.derniereLigne(cellule), true);
  }

  boolean estVolet(int ligne) {
    return volets.contains(ligne);
  }

  Grille grille() {
    return grille;
  }

  Entete entete() {
    return entete;
  }

  Colonnes colonnes() {
    return colonnes;
  }

  List<Ligne> lignes() {
    return lignes;
  }
}
