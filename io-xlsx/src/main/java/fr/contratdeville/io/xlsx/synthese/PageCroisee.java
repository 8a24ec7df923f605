package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.io.xlsx.feuille.retouche.Graphique;
import fr.contratdeville.io.xlsx.feuille.retouche.Graphique.Cadre;
import fr.contratdeville.io.xlsx.synthese.PageDonnees.Listes;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A cross table, all formulas over the data: one row per key, one column per financeur. */
final class PageCroisee {

  private static final int ENTETE = 4;
  private static final int LARGEUR = 14;
  /** Most columns that fit the width of a page. */
  private static final int PAR_PAGE = 14;

  private final Page page;
  private final Numeros lignes;
  private final Numeros colonnes;
  private final int derniere;
  private final int total;

  PageCroisee(Page page, Numeros lignes, Numeros colonnes) {
    this.page = page;
    this.lignes = lignes;
    this.colonnes = colonnes;
    this.derniere = ENTETE + lignes.cles().size();
    this.total = colonnes.cles().size() + 2;
  }

  /** Whether the rows are years, which no total adds up. */
  boolean estDesAnnees() {
    return lignes.axe().equals(Axes.exercice());
  }

  /**
   * Whether there is something to draw: an amount, and rows that differ by more than their year.
   */
  boolean aUnGraphique() {
    return !estDesAnnees() && lignes.totaux().ensemble().montant().isPresent();
  }

  /** A chart of the totals of the rows, the largest first. */
  Graphique graphique(Cadre cadre, String format) {
    return Graphiques.of(page, lignes, ENTETE + 1, total, cadre, format);
  }

  Listes listes() {
    return new Listes(
        page.colonne(1, ENTETE + 1, derniere), page.colonne(total + 1, ENTETE + 1, derniere));
  }

  void write(PageDonnees donnees, Croisement croisement, String sousTitre, String format) {
    Message libelle = lignes.axe().libelle();
    page.titre(
        Math.min(total, PAR_PAGE),
        Message.of(libelle.fr() + " × financeur", libelle.en() + " × financeur")
            .texte(page.locale()),
        sousTitre);
    page.texte(ENTETE, 1, libelle);
    for (int c = 0; c < colonnes.cles().size(); c++) {
      page.texte(ENTETE, c + 2, colonnes.cles().get(c).libelle());
    }
    page.texte(ENTETE, total, Message.of("Total", "Total"));
    page.texte(ENTETE, total + 1, Message.of("n°", "no."));
    for (int l = 0; l < lignes.cles().size(); l++) {
      rangee(ENTETE + 1 + l, lignes.cles().get(l), donnees, croisement);
    }
    if (estDesAnnees()) {
      page.texte(derniere + 1, 1, Message.of("(pas de total)", "(no total)"));
    } else {
      totaux(donnees, croisement);
    }
    style(format);
  }

  private void totaux(PageDonnees donnees, Croisement croisement) {
    page.texte(derniere + 1, 1, Message.of("Total", "Total"));
    for (int c = 0; c < colonnes.cles().size(); c++) {
      somme(derniere + 1, c + 2, croisement.colonnes().poste(colonnes.cles().get(c)));
    }
    page.formule(
        derniere + 1,
        total,
        "SUM(" + plage(total, ENTETE + 1, derniere) + ")",
        croisement.total().euros());
    page.texte(derniere + 2, 1, Message.of("Écart avec les données", "Difference from the data"));
    page.formule(
        derniere + 2,
        total,
        "ROUND(" + Reference.lettres(total) + (derniere + 1) + "-SUM(" + donnees.montants()
            + "),2)",
        BigDecimal.ZERO);
  }

  private void rangee(int ici, Cle cle, PageDonnees donnees, Croisement croisement) {
    page.texte(ici, 1, cle.libelle());
    page.hauteur(ici, Page.lignes(cle.libelle().texte(page.locale()), 40));
    for (int c = 0; c < colonnes.cles().size(); c++) {
      Cle colonne = colonnes.cles().get(c);
      String criteres = donnees.numeros(lignes) + "," + lignes.numero(cle) + ","
          + donnees.numeros(colonnes) + "," + colonnes.numero(colonne);
      formule(
          ici,
          c + 2,
          dansLesMontants(donnees, m -> "COUNTIFS(" + criteres + "," + m + ",\"<>\")"),
          dansLesMontants(donnees, m -> "SUMIFS(" + m + "," + criteres + ")"),
          croisement.poste(cle, colonne));
    }
    String plage = Reference.lettres(2) + ici + ":" + Reference.lettres(total - 1) + ici;
    formule(
        ici,
        total,
        "COUNT(" + plage + ")",
        "SUM(" + plage + ")",
        croisement.lignes().poste(cle));
    page.nombre(ici, total + 1, lignes.numero(cle));
  }

  /** A formula over the amounts that count; for years over those of the other years too. */
  private String dansLesMontants(PageDonnees donnees, UnaryOperator<String> formule) {
    String comptes = formule.apply(donnees.montants());
    return estDesAnnees() ? "(" + comptes + "+" + formule.apply(donnees.autres()) + ")" : comptes;
  }

  private void somme(int ligne, int colonne, Optional<Poste> poste) {
    String plage = plage(colonne, ENTETE + 1, derniere);
    formule(ligne, colonne, "COUNT(" + plage + ")", "SUM(" + plage + ")", poste);
  }

  private static String plage(int colonne, int premiere, int derniere) {
    return Reference.lettres(colonne) + premiere + ":" + Reference.lettres(colonne) + derniere;
  }

  /** Writes a formula that is blank if nothing is counted, for blank is not zero. */
  private void formule(int ligne, int colonne, String compte, String somme, Optional<Poste> poste) {
    String formule = "IF(" + compte + "=0,\"\"," + somme + ")";
    poste
        .flatMap(Poste::montant)
        .map(Montant::euros)
        .ifPresentOrElse(
            m -> page.formule(ligne, colonne, formule, m),
            () -> page.formule(ligne, colonne, formule, ""));
  }

  private void style(String format) {
    int bas = derniere + 1;
    page.enTete(ENTETE, 1, total);
    page.hauteur(
        ENTETE,
        colonnes.cles().stream()
            .mapToInt(c -> Page.lignes(c.libelle().texte(page.locale()), LARGEUR - 3))
            .reduce(2, Math::max));
    page.style(ENTETE, 2, total)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .set();
    page.style(ENTETE + 1, 1, bas, total)
        .fontSize(10)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle("thin")
        .borderColor(Page.TRAIT)
        .set();
    page.style(ENTETE + 1, 2, bas + 1, total).format(format).set();
    page.style(bas, 1, total)
        .bold()
        .fontSize(10)
        .fillColor(Page.FOND)
        .fontColor(Page.ENCRE)
        .set();
    page.style(ENTETE + 1, total, bas, total).bold().fontSize(10).set();
    page.style(bas + 1, 1, total).fontSize(8).italic().fontColor(Page.GRIS).set();
    page.style(ENTETE, total + 1, bas, total + 1)
        .fontSize(8)
        .fontColor(Page.GRIS)
        .set();
    page.worksheet().width(0, 42);
    for (int c = 2; c <= total; c++) {
      page.worksheet().width(c - 1, LARGEUR);
    }
    page.worksheet().width(total, 5);
    page.worksheet().freezePane(1, ENTETE);
    page.worksheet().repeatRows(ENTETE - 1, ENTETE - 1);
    page.worksheet().repeatCols(0, 0);
    page.worksheet().fitToWidth((short) (1 + (total - 1) / PAR_PAGE));
    page.worksheet()
        .addNamedRange(page.worksheet().range(0, 0, bas, total - 1), "_xlnm.Print_Area");
  }
}
