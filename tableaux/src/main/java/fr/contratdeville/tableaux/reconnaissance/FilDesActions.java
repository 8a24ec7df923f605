package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows the rows of a table from top to bottom, and finds the action that each belongs to. A
 * continuation row belongs to the action above, unless it names another porteur, title, axe or
 * thématique: then it is an action of its own.
 */
public final class FilDesActions {

  /** The cells of a row that identify the action that it finances. */
  public record Sujet(
      Optional<Cellule> porteur,
      Optional<Cellule> intitule,
      Optional<Cellule> axe,
      Optional<Cellule> thematique) {

    private static final Sujet AUCUN =
        new Sujet(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private boolean prolonge(Sujet action) {
      return meme(porteur, action.porteur)
          && meme(intitule, action.intitule)
          && meme(axe, action.axe)
          && meme(thematique, action.thematique);
    }

    private static boolean meme(Optional<Cellule> suite, Optional<Cellule> action) {
      return suite.isEmpty() || suite.map(Cellule::uneLigne).equals(action.map(Cellule::uneLigne));
    }
  }

  private final TableActions table;
  private Optional<Cellule> porteur = Optional.empty();
  private Sujet sujet = Sujet.AUCUN;
  private int ouverte;
  private int derniere;

  public FilDesActions(TableActions table) {
    this.table = table;
  }

  /** Follows a row that opens an entry, and returns whether that entry opens an action too. */
  public boolean ouvre(Ligne ligne) {
    porteur = table.visible(ligne.numero(), Champ.PORTEUR).or(() -> porteur);
    Optional<Cellule> intitule = table.visible(ligne.numero(), Champ.INTITULE);
    Sujet lu = new Sujet(
        porteur,
        ligne.est(GenreLigne.CONTINUATION) ? intitule.or(sujet::intitule) : intitule,
        table.visible(ligne.numero(), Champ.AXE),
        table.visible(ligne.numero(), Champ.THEMATIQUE));
    boolean ouvre = ligne.est(GenreLigne.ACTION) || derniere == 0 || !lu.prolonge(sujet);
    if (ouvre) {
      sujet = lu;
      ouverte = ligne.numero();
    }
    derniere = ligne.numero();
    return ouvre;
  }

  /** Follows a row that names an entry and adds to it. */
  void add(Ligne ligne) {
    derniere = ligne.numero();
  }

  /**
   * Follows any other row: if its only cell names a porteur, the rows below without one belong to
   * that porteur.
   */
  public void porteurSeul(Ligne ligne) {
    List<Cellule> cellules = table.grille().cellules(ligne.numero());
    Cellule seule = cellules.get(0);
    if (ligne.est(GenreLigne.TEXTE)
        && cellules.size() == 1
        && table.colonne(seule).est(Champ.PORTEUR)
        && !table.grille().lexique().estTotal(seule.texte())
        && !table.grille().lexique().estSousTotal(seule.texte())) {
      porteur = Optional.of(seule);
    }
  }

  /** The porteur of the rows that name none. */
  public Optional<Cellule> porteur() {
    return porteur;
  }

  /** The cells that identify the action of the last row. */
  public Sujet sujet() {
    return sujet;
  }

  /**
   * The rows that open, name and end the current action, in any order: a row below may go on with
   * that action.
   */
  Stream<Integer> rappeles() {
    return Stream.concat(
            Stream.of(porteur, sujet.porteur, sujet.intitule, sujet.axe, sujet.thematique)
                .flatMap(Optional::stream)
                .map(Cellule::ligne),
            Stream.of(ouverte, derniere))
        .filter(ligne -> ligne > 0)
        .distinct();
  }
}
