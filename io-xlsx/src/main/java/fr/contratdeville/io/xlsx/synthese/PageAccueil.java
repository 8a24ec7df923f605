package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.io.xlsx.synthese.PageDonnees.Listes;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The first sheet: the contract, its headline figures, and who pays how much. */
final class PageAccueil {

  static final Message NOM = Message.of("Synthèse", "Summary");

  private static final int CHIFFRES = 4;
  static final int ENTETE = 8;
  /** Columns of the headline figures; the charts are as wide. */
  static final int COLONNES = 5;

  private static final int NUMERO = 7;

  private final Page page;
  private final Donnees donnees;
  private final Numeros financeurs;
  private final int derniere;

  PageAccueil(Page page, Donnees donnees, Numeros financeurs) {
    this.page = page;
    this.donnees = donnees;
    this.financeurs = financeurs;
    this.derniere = ENTETE + Math.max(1, financeurs.cles().size());
  }

  Listes listes() {
    return new Listes(
        page.colonne(1, ENTETE + 1, derniere), page.colonne(NUMERO, ENTETE + 1, derniere));
  }

  MiseEnPage miseEnPage() {
    return new MiseEnPage(page, financeurs, derniere);
  }

  void write(PageDonnees lignes, Rapport rapport, String sousTitre, String format) {
    page.titre(COLONNES, donnees.contrat().intitule(), sousTitre);
    chiffres(lignes, rapport, format);
    List<Message> titres = List.of(
        Message.of("Qui finance", "Who pays"),
        Message.of("Montant", "Amount"),
        Message.of("Part", "Share"),
        Message.of("Actions financées", "Funded actions"));
    for (int c = 1; c <= titres.size(); c++) {
      page.texte(ENTETE, c, titres.get(c - 1));
    }
    for (int i = 0; i < financeurs.cles().size(); i++) {
      rangee(ENTETE + 1 + i, financeurs.cles().get(i), lignes);
    }
    if (financeurs.cles().isEmpty()) {
      page.texte(ENTETE + 1, 1, Message.of("aucune ligne de financement", "no line of money"));
    }
    total(derniere + 1);
    style(format);
  }

  /** Whether no line has an amount: the total is then blank, for blank is not zero. */
  private boolean sansMontant() {
    return financeurs.totaux().ensemble().montant().isEmpty();
  }

  private void chiffres(PageDonnees lignes, Rapport rapport, String format) {
    String somme = "IF(COUNT(" + lignes.montants() + ")=0,\"–\",SUM(" + lignes.montants() + "))";
    if (sansMontant()) {
      page.formule(CHIFFRES + 1, 1, somme, "–");
    } else {
      page.formule(CHIFFRES + 1, 1, somme, financeurs.totaux().total().euros());
    }
    page.nombre(CHIFFRES + 1, 2, donnees.contrat().actions().size());
    page.nombre(CHIFFRES + 1, 3, donnees.structures());
    page.nombre(CHIFFRES + 1, 4, financeurs.totaux().cles().size());
    page.nombre(CHIFFRES + 1, 5, PageConstats.nombre(rapport));
    List<Message> titres = List.of(
        Message.of("Financements additionnés", "Funding added up"),
        Message.of("Actions", "Actions"),
        Message.of("Porteurs", "Organisations"),
        Message.of("Financeurs", "Financeurs"),
        Message.of("Constats", "Findings"));
    for (int c = 1; c <= COLONNES; c++) {
      page.texte(CHIFFRES, c, titres.get(c - 1));
    }
    donnees.contrat().totaux().stream()
        .filter(t -> t.nature() == TotalDeclare.Nature.GENERAL && t.montant().isPresent())
        .filter(t -> t.portee().etape().equals(donnees.tranche().etape())
            && t.portee().exercice().equals(donnees.tranche().exercice()))
        .findFirst()
        .ifPresent(t -> page.texte(CHIFFRES + 2, 1, imprime(t)));
    page.texte(CHIFFRES + 2, 5, PageConstats.bilan(rapport));
    page.style(CHIFFRES, 1, CHIFFRES + 2, COLONNES)
        .fillColor("FFF3F6FB")
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .set();
    page.style(CHIFFRES, 1, COLONNES).fontColor(Page.GRIS).fontSize(10).set();
    page.style(CHIFFRES + 1, 1, COLONNES)
        .bold()
        .fontSize(18)
        .fontColor(Page.ENCRE)
        .set();
    page.style(CHIFFRES + 1, 1).format(format).set();
    page.style(CHIFFRES + 2, 1, COLONNES).fontSize(9).fontColor(Page.GRIS).set();
    page.worksheet().rowHeight(CHIFFRES, 30);
  }

  /** The total that the document prints, with the financeurs that it leaves out. */
  private Message imprime(TotalDeclare total) {
    Set<String> dedans = total.portee().financeurs();
    List<String> dehors = financeurs.totaux().cles().stream()
        .map(Cle::id)
        .filter(f -> !dedans.isEmpty() && !dedans.contains(f))
        .toList();
    String noms = dehors.size() <= 2 ? String.join(", ", dehors) : Integer.toString(dehors.size());
    String valeur = total.texte().orElse(total.valeur().toString());
    return dehors.isEmpty()
        ? Message.of("total imprimé : " + valeur, "printed total: " + valeur)
        : Message.of(
            "total imprimé, sans " + noms + (dehors.size() > 2 ? " financeurs" : "") + " : "
                + valeur,
            "printed total, without " + noms + (dehors.size() > 2 ? " financeurs" : "") + ": "
                + valeur);
  }

  private void rangee(int ici, Cle cle, PageDonnees lignes) {
    int numero = financeurs.numero(cle);
    String critere = lignes.numeros(financeurs) + "," + numero;
    page.texte(ici, 1, cle.libelle());
    String formule = "IF(COUNTIFS(" + critere + "," + lignes.montants() + ",\"<>\")=0,\"\",SUMIFS("
        + lignes.montants() + "," + critere + "))";
    List<LigneSituee> siennes = donnees.retenues().stream()
        .filter(l -> financeurs.axe().cle(l).equals(cle))
        .toList();
    financeurs
        .totaux()
        .poste(cle)
        .flatMap(Poste::montant)
        .ifPresentOrElse(
            m -> montant(ici, formule, m.euros(), cle), () -> sansMontant(ici, formule));
    page.formule(
        ici,
        4,
        "SUMIFS(" + lignes.premieres() + "," + critere + ")",
        BigDecimal.valueOf(Donnees.actions(siennes)));
    page.nombre(ici, NUMERO, numero);
  }

  private void montant(int ici, String formule, BigDecimal montant, Cle cle) {
    page.formule(ici, 2, formule, montant);
    part(ici, cle);
  }

  private void sansMontant(int ici, String formule) {
    page.formule(ici, 2, formule, "");
    page.formule(ici, 3, formuleDePart(ici), "");
  }

  private void part(int ici, Cle cle) {
    Part part = financeurs.totaux().parts().get(cle);
    if (part == null) {
      page.formule(ici, 3, formuleDePart(ici), "");
    } else {
      page.formule(ici, 3, formuleDePart(ici), part.pourcentage().movePointLeft(2));
    }
  }

  /**
   * The share of an amount as {@link Part#affichee} rounds it; the shares of a total that is nearly
   * zero mean nothing.
   */
  private String formuleDePart(int ici) {
    String montants = "B$" + (ENTETE + 1) + ":B$" + derniere;
    String total = totalGeneral();
    return "IF(OR(B" + ici + "=\"\",N(" + total + ")=0,MAX(MAX(" + montants + "),-MIN(" + montants
        + "))>ABS(N(" + total + "))*10000),\"\",ROUND(B" + ici + "/" + total + ","
        + (Part.DECIMALES_AFFICHEES + 2) + "))";
  }

  private String totalGeneral() {
    return "B$" + (derniere + 1);
  }

  private void total(int ici) {
    Montant total = financeurs.totaux().total();
    page.texte(ici, 1, Message.of("Total", "Total"));
    String montants = "B" + (ENTETE + 1) + ":B" + derniere;
    String somme = "IF(COUNT(" + montants + ")=0,\"\",SUM(" + montants + "))";
    if (sansMontant()) {
      page.formule(ici, 2, somme, "");
    } else {
      page.formule(ici, 2, somme, total.euros());
    }
    String parts = "C" + (ENTETE + 1) + ":C" + derniere;
    // Shares that are each rounded by themselves may add up to 99.9 or 100.1 %.
    String formule = "IF(COUNT(" + parts + ")=0,\"\",1)";
    if (sansMontant() || !financeurs.totaux().aDesParts()) {
      page.formule(ici, 3, formule, "");
    } else {
      page.formule(ici, 3, formule, BigDecimal.ONE);
    }
    page.nombre(ici, 4, Donnees.actions(donnees.retenues()));
  }

  private void style(String format) {
    int bas = derniere + 1;
    page.enTete(ENTETE, 1, COLONNES - 1);
    page.style(ENTETE, 1)
        .horizontalAlignment("left")
        .indent(1)
        .verticalAlignment("center")
        .wrapText(true)
        .set();
    // An alignment is set whole: one side alone would undo the other.
    page.style(ENTETE, 2, 4)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .set();
    page.style(ENTETE + 1, 1, bas, COLONNES - 1)
        .fontSize(12)
        .verticalAlignment("center")
        .borderStyle("thin")
        .borderColor(Page.TRAIT)
        .set();
    page.style(ENTETE + 1, 1, bas, 1)
        .wrapText(true)
        .indent(1)
        .horizontalAlignment("left")
        .verticalAlignment("center")
        .set();
    page.style(ENTETE + 1, 2, bas, 2)
        .format(format)
        .horizontalAlignment("right")
        .verticalAlignment("center")
        .set();
    page.style(ENTETE + 1, 3, bas, 3)
        .format("0.0\\ %")
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .set();
    page.style(ENTETE + 1, 4, bas, 4)
        .format("#,##0")
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .set();
    page.style(bas, 1, COLONNES - 1)
        .bold()
        .fontSize(12)
        .fillColor(Page.FOND)
        .fontColor(Page.ENCRE)
        .set();
    page.style(ENTETE, NUMERO, derniere, NUMERO)
        .fontSize(8)
        .fontColor(Page.GRIS)
        .set();
    page.largeurs(MiseEnPage.LARGEURS);
  }
}
