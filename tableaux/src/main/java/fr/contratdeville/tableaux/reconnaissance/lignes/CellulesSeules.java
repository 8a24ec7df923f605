package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises rows of one text: headings of the rows below, notes, titles of actions that nobody
 * pays.
 */
final class CellulesSeules {
  private static final int LARGEUR_INTERTITRE = 3;
  /** No label of a sum is longer. */
  private static final int LONGUEUR = 120;

  private final Grille grille;
  private final Entete entete;
  private final Colonnes colonnes;
  private @Nullable Set<String> sommees;
  private @Nullable Boolean payeurs;

  CellulesSeules(Grille grille, Entete entete, Colonnes colonnes) {
    this.grille = grille;
    this.entete = entete;
    this.colonnes = colonnes;
  }

  /**
   * Recognises a heading: a row whose only cell, notes beside the table apart, gives an axe, a
   * thématique, a place or a year for the rows below.
   */
  Optional<Ligne> intertitre(int numero, List<Cellule> cellules) {
    if (cellules.isEmpty()
        || cellules.subList(1, cellules.size()).stream().anyMatch(c -> !estACote(c))) {
      return Optional.empty();
    }
    Cellule cellule = cellules.get(0);
    String texte = cellule.uneLigne();
    return champ(numero, cellule)
        .flatMap(GenreLigne::intertitre)
        .map(g -> Ligne.sure(numero, g, "« " + texte + " » seul", "\"" + texte + "\" alone"))
        .or(() -> payeurInconnu(numero, cellule));
  }

  /** A text alone over rows of money, where most such texts name who pays, names him too. */
  private Optional<Ligne> payeurInconnu(int numero, Cellule cellule) {
    Lexique lexique = grille.lexique();
    String texte = cellule.uneLigne();
    boolean comme = colonnes.sansFinanceur()
        && (estLarge(numero, cellule)
            || colonnes.de(cellule).est(Champ.PORTEUR)
            || colonnes.de(cellule).est(Champ.INTITULE))
        && cellule.genre() == Cellule.Genre.TEXTE
        && !lexique.estTotal(texte)
        && !lexique.estSousTotal(texte)
        && Intertitre.of(cellule, lexique).isEmpty()
        && precedeDesMontants(numero)
        && nommentQuiPaie();
    return comme
        ? Optional.of(Ligne.sure(
                numero,
                GenreLigne.INTERTITRE_FINANCEUR,
                "« " + texte + " » seul, comme les financeurs",
                "\"" + texte + "\" alone, as the financeurs")
            .withDoute(new Message(
                "« " + texte + " » est pris pour un financeur, comme les autres textes seuls",
                "\"" + texte + "\" is taken for a financeur, as the other texts alone")))
        : Optional.empty();
  }

  /** Whether the next row holds an amount. */
  private boolean precedeDesMontants(int numero) {
    int i = grille.indice(numero) + 1;
    return i < grille.rangees().size()
        && grille.rangees().get(i).cellules().stream()
            .anyMatch(c -> colonnes.de(c).estFinancement() && c.estDeLArgent());
  }

  /** Whether a cell is a note beside the table: a text on the right of all headings. */
  private boolean estACote(Cellule cellule) {
    return cellule.genre() == Cellule.Genre.TEXTE
        && !cellule.estDeLArgent()
        && entete.titres().tailMap(cellule.colonne()).isEmpty();
  }

  /**
   * The field that a heading gives. The cell must stand at the left, over several columns, in the
   * column of porteurs, or in that of the field.
   */
  private Optional<Champ> champ(int numero, Cellule cellule) {
    Lexique lexique = grille.lexique();
    Colonne colonne = colonnes.de(cellule);
    boolean large = estLarge(numero, cellule);
    if (colonnes.sansFinanceur()
        && (large || colonne.est(Champ.PORTEUR) || colonne.est(Champ.INTITULE))
        && !cellule.cle().equals("politique de la ville")
        && lexique.financeur(cellule.uneLigne()).isPresent()
        && nommentQuiPaie()) {
      return Optional.of(Champ.FINANCEUR);
    }
    if (colonne.est(Champ.INTITULE) && !large) {
      return Intertitre.aLaPlaceDUnTitre(cellule, lexique);
    }
    boolean aGauche = entete.titres().headMap(cellule.colonne()).isEmpty();
    return large || aGauche || colonne.est(Champ.PORTEUR)
        ? Intertitre.of(cellule, lexique).filter(c -> large || !colonne.estMontant())
        : Intertitre.of(cellule, lexique).filter(colonne::est);
  }

  /**
   * Whether the texts that stand alone name those who pay: one among the names of services or of
   * themes, as {@code Politique de la ville} below {@code Sport} and {@code Culture}, names none.
   */
  private boolean nommentQuiPaie() {
    Boolean lu = payeurs;
    if (lu == null) {
      List<String> textes = grille.rangees().stream()
          .filter(r -> r.ligne() > entete.derniere() && precedeDesMontants(r.ligne()))
          .flatMap(r -> r.texteSeul().stream())
          .map(Cellule::uneLigne)
          .filter(t -> !grille.lexique().estTotal(t) && !grille.lexique().estSousTotal(t))
          .toList();
      long payeurs =
          textes.stream().filter(t -> grille.lexique().financeur(t).isPresent()).count();
      lu = payeurs * 2 > textes.size();
      this.payeurs = lu;
    }
    return lu;
  }

  /**
   * Recognises a row with one text and no figure: an action if the text stands in the column of
   * titles and its porteur is merged with the row above, or has no column; or else a note.
   */
  Ligne texte(int numero, Cellule cellule) {
    String texte = cellule.uneLigne();
    if (grille.lexique().estTotalSeul(texte) || grille.lexique().estSousTotal(texte)) {
      return Ligne.sure(
          numero, GenreLigne.TEXTE, "un libellé de total sans montant", "a total without a figure");
    }
    if (colonnes.numero(Champ.PORTEUR).isEmpty()
        && IndicesLigne.noms(texte).stream().anyMatch(sommees()::contains)) {
      return Ligne.supposee(
          numero,
          GenreLigne.TEXTE,
          "le titre d'un bloc, que nomme sa somme",
          "the heading of a block, which its sum names");
    }
    boolean porteur =
        colonnes.numero(Champ.PORTEUR).map(c -> grille.prolonge(numero, c)).orElse(true);
    return colonnes.de(cellule).est(Champ.INTITULE) && !estLarge(numero, cellule) && porteur
        ? Ligne.sure(numero, GenreLigne.ACTION, "porte un intitulé", "has a title")
        : Ligne.supposee(numero, GenreLigne.TEXTE, "un texte seul", "a text alone");
  }

  /** What the labels of sums name: {@code mas} for {@code Total MAS}. */
  private Set<String> sommees() {
    Set<String> lues = sommees;
    if (lues == null) {
      lues = new HashSet<>();
      for (Rangee rangee : grille.rangees()) {
        for (Cellule cellule : rangee.cellules()) {
          boolean somme = cellule.genre() == Cellule.Genre.TEXTE
              && cellule.texte().length() <= LONGUEUR
              && (grille.lexique().estTotal(cellule.uneLigne())
                  || grille.lexique().estSousTotal(cellule.uneLigne()));
          if (somme) {
            lues.addAll(IndicesLigne.noms(cellule.texte()));
          }
        }
      }
      sommees = lues;
    }
    return lues;
  }

  private boolean estLarge(int numero, Cellule cellule) {
    return grille
        .fusion(numero, cellule.colonne())
        .map(Plage::largeur)
        .filter(largeur -> largeur >= LARGEUR_INTERTITRE)
        .isPresent();
  }
}
