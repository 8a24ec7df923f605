package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row per line of money. The grey columns at its right number the names, and the other sheets
 * add up by these numbers: change an amount or a name here, and they follow.
 */
final class PageDonnees {

  static final Message NOM = Message.of("Données", "Data");

  static final int PREMIERE = 5;
  private static final int ACTION = 1;
  private static final int PORTEUR = 2;
  private static final int FINANCEUR = 3;
  private static final int ETAPE = 4;
  private static final int MONTANT = 5;
  private static final int AUTRE = 6;
  private static final int TEXTE = 7;
  private static final int PLACE = 8;
  private static final int AXES = 9;

  private final Page page;
  private final Donnees donnees;
  private final List<Numeros> axes;
  private final Numeros financeurs;
  private final Map<Emplacement, Integer> lignes = new HashMap<>();
  private final Map<String, Integer> chemins = new LinkedHashMap<>();
  private final int derniere;

  /** @param axes the axes of the cross tables, which each have a column here */
  PageDonnees(Page page, Donnees donnees, List<Numeros> axes, Numeros financeurs) {
    this.page = page;
    this.donnees = donnees;
    this.axes = axes;
    this.financeurs = financeurs;
    List<LigneSituee> toutes = donnees.contrat().lignes();
    this.derniere = PREMIERE + Math.max(1, toutes.size()) - 1;
    for (int i = 0; i < toutes.size(); i++) {
      int ligne = PREMIERE + i;
      toutes.get(i).ligne().emplacement().ifPresent(e -> lignes.putIfAbsent(e, ligne));
      chemins.put(toutes.get(i).chemin(), ligne);
    }
  }

  /**
   * The row of the line at one of these places of the document, or else under a path of the
   * contract.
   */
  Optional<Integer> ligne(List<Emplacement> places, String chemin) {
    return places.stream()
        .map(p -> p instanceof Emplacement.Plage plage ? plage.debut() : p)
        .filter(lignes::containsKey)
        .map(lignes::get)
        .findFirst()
        .or(() -> chemin.isEmpty()
            ? Optional.empty()
            : chemins.entrySet().stream()
                .filter(c -> (c.getKey() + "/").startsWith(chemin + "/"))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  String nom() {
    return page.nom();
  }

  String montants() {
    return page.colonne(MONTANT, PREMIERE, derniere);
  }

  /** The range of the amounts that do not count: of other steps and years. */
  String autres() {
    return page.colonne(AUTRE, PREMIERE, derniere);
  }

  /** The range of the numbers of an axis, or of the financeurs. */
  String numeros(Numeros axe) {
    int rang = axes.indexOf(axe);
    int colonne = AXES + axes.size() + (rang < 0 ? axes.size() : rang);
    return page.colonne(colonne, PREMIERE, derniere);
  }

  /** The range of marks on the first line of each action for each financeur. */
  String premieres() {
    return page.colonne(AXES + 2 * axes.size() + 1, PREMIERE, derniere);
  }

  /** @param listes the ranges of the names and of the numbers of each axis */
  void write(Map<Numeros, Listes> listes, String format) {
    int noms = AXES + axes.size() - 1;
    int colonnes = noms + axes.size() + 2;
    page.titre(
        PLACE,
        page.nom(),
        Message.of(
                "Une ligne par financement. Les tableaux croisés suivent ce qui est changé ici.",
                "One row per line of money. The cross tables follow what is changed here.")
            .texte(page.locale()));
    enTetes(colonnes);
    Set<String> vues = new HashSet<>();
    List<LigneSituee> toutes = donnees.contrat().lignes();
    for (int i = 0; i < toutes.size(); i++) {
      LigneSituee ligne = toutes.get(i);
      rangee(PREMIERE + i, ligne);
      numeros(PREMIERE + i, ligne, listes, noms);
      boolean premiere = donnees.estRetenue(ligne)
          && Donnees.finance(ligne)
          && vues.add(action(ligne) + " " + ligne.financeur().nom());
      if (premiere) {
        page.nombre(PREMIERE + i, colonnes, 1);
      }
    }
    style(noms, colonnes, format);
  }

  /** The path of an action, which is a key as its title is not. */
  private static String action(LigneSituee ligne) {
    String chemin = ligne.chemin();
    return chemin.substring(0, chemin.indexOf("/volets/"));
  }

  private void enTetes(int colonnes) {
    List<Message> titres = new ArrayList<>(List.of(
        Message.of("Action", "Action"),
        Message.of("Porteur", "Lead organisation"),
        Message.of("Financeur", "Financeur"),
        Message.of("Étape", "Step"),
        Message.of("Montant", "Amount"),
        donnees.aDAutresAnnees()
            ? Message.of("Montant d'une autre étape ou année", "Amount of another step or year")
            : Message.of("Montant d'une autre étape", "Amount of another step"),
        Message.of("Texte imprimé", "Printed text"),
        Message.of("Place dans le document", "Place in the document")));
    axes.forEach(a -> titres.add(a.axe().libelle()));
    axes.forEach(a -> titres.add(numero(a.axe())));
    titres.add(numero(financeurs.axe()));
    titres.add(Message.of("1re ligne de l'action", "1st line of the action"));
    for (int c = 1; c <= titres.size(); c++) {
      page.texte(PREMIERE - 1, c, titres.get(c - 1));
    }
    page.enTete(PREMIERE - 1, 1, colonnes);
    page.largeurs(46, 30, 24, 11, 15, 15, 22, 20);
    for (int i = 0; i < axes.size(); i++) {
      page.worksheet().width(AXES - 1 + i, 34);
    }
  }

  private static Message numero(Axe axe) {
    return Message.of("N° " + axe.libelle().fr(), "No. " + axe.libelle().en());
  }

  private void rangee(int ici, LigneSituee ligne) {
    page.texte(ici, ACTION, ligne.action().intitule());
    ligne.action().porteur().map(Porteur::nom).ifPresent(p -> page.texte(ici, PORTEUR, p));
    page.texte(ici, FINANCEUR, ligne.financeur().nom());
    ligne.ligne().etape().map(EtapeMontant::libelle).ifPresent(e -> page.texte(ici, ETAPE, e));
    // An amount that does not count stands in a column that nothing adds up.
    int colonne = donnees.estRetenue(ligne) ? MONTANT : AUTRE;
    ligne.montant().map(Montant::euros).ifPresent(m -> page.nombre(ici, colonne, m));
    ligne.ligne().texte().ifPresent(t -> page.texte(ici, TEXTE, t));
    ligne.ligne().emplacement().ifPresent(e -> page.texte(ici, PLACE, e.court()));
  }

  private void numeros(int ici, LigneSituee ligne, Map<Numeros, Listes> listes, int noms) {
    for (int i = 0; i < axes.size(); i++) {
      Numeros axe = axes.get(i);
      int nom = AXES + i;
      if (axe.numero(axe.axe().cle(ligne)) > 0 && aSaPlace(axe, ligne)) {
        page.texte(ici, nom, axe.axe().cle(ligne).libelle());
      }
      numero(ici, noms + 1 + i, nom, axe, ligne, listes);
    }
    numero(ici, noms + axes.size() + 1, FINANCEUR, financeurs, ligne, listes);
  }

  /** Whether a line is counted along an axis: along the years, all but those of other steps. */
  private boolean aSaPlace(Numeros axe, LigneSituee ligne) {
    return !axe.axe().equals(Axes.exercice()) || donnees.estDesAnnees(ligne);
  }

  /**
   * Writes a formula that finds the number of a name by its exact characters. A line that is not
   * counted along an axis has none: zero is the number of those that name nobody.
   */
  private void numero(
      int ici, int colonne, int nom, Numeros axe, LigneSituee ligne, Map<Numeros, Listes> listes) {
    Listes liste = listes.get(axe);
    if (liste != null && aSaPlace(axe, ligne)) {
      page.formule(
          ici,
          colonne,
          "SUMPRODUCT(EXACT(" + liste.noms() + "," + Reference.lettres(nom) + ici + ")*"
              + liste.numeros() + ")",
          BigDecimal.valueOf(axe.numero(axe.axe().cle(ligne))));
    }
  }

  private void style(int noms, int colonnes, String format) {
    page.style(PREMIERE, 1, derniere, colonnes)
        .fontSize(10)
        .verticalAlignment("top")
        .borderStyle("thin")
        .borderColor(Page.TRAIT)
        .set();
    page.style(PREMIERE, MONTANT, derniere, AUTRE).format(format).set();
    page.style(PREMIERE, AUTRE, derniere, AUTRE)
        .fontSize(10)
        .fontColor(Page.GRIS)
        .set();
    page.style(PREMIERE, noms + 1, derniere, colonnes)
        .fontColor(Page.GRIS)
        .fontSize(8)
        .set();
    cacherLesVides();
    page.worksheet().groupCols(noms, colonnes - 1);
    page.worksheet().freezePane(1, PREMIERE - 1);
    page.worksheet().repeatRows(PREMIERE - 2, PREMIERE - 2);
    page.worksheet().setAutoFilter(PREMIERE - 2, 0, derniere - 1, colonnes - 1);
    page.worksheet()
        .addNamedRange(page.worksheet().range(0, 0, derniere - 1, noms - 1), "_xlnm.Print_Area");
  }

  private void cacherLesVides() {
    List<LigneSituee> toutes = donnees.contrat().lignes();
    if (toutes.stream().allMatch(l -> l.ligne().etape().isEmpty())) {
      page.worksheet().hideColumn(ETAPE - 1);
    }
    if (toutes.stream().allMatch(donnees::estRetenue)) {
      page.worksheet().hideColumn(AUTRE - 1);
    }
    if (toutes.stream().allMatch(l -> l.ligne().texte().isEmpty())) {
      page.worksheet().hideColumn(TEXTE - 1);
    }
    if (lignes.isEmpty()) {
      page.worksheet().hideColumn(PLACE - 1);
    }
  }

  /** The ranges of the names and of the numbers of an axis, as formulas name them. */
  record Listes(String noms, String numeros) {}
}
