package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.disposition.GenreLigne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each row under a header is. A row that only holds amounts is a subtotal, a total, shares or
 * a continuation; which one depends on its cells, on merged ranges, and on whether actions follow.
 */
final class Lignes {
  private static final int LARGEUR_INTERTITRE = 3;

  private final Grille grille;
  private final Entete entete;
  private final Map<Integer, Colonne> colonnes;
  private final Map<Integer, GenreLigne> imposees;

  Lignes(
      Grille grille,
      Entete entete,
      Map<Integer, Colonne> colonnes,
      Map<Integer, GenreLigne> imposees) {
    this.grille = grille;
    this.entete = entete;
    this.colonnes = colonnes;
    this.imposees = imposees;
  }

  /** Every row under the header that says something, from top to bottom. */
  List<Ligne> reconnaitre() {
    List<Ligne> lignes = new ArrayList<>();
    boolean action = false;
    for (Rangee rangee : grille.rangees()) {
      List<Cellule> cellules = Grille.parlantes(rangee);
      if (rangee.ligne() > entete.derniere() && !cellules.isEmpty()) {
        Ligne ligne = reconnaitre(rangee.ligne(), cellules, action);
        action |= ligne.estVolet();
        lignes.add(ligne);
      }
    }
    return avecTotaux(lignes);
  }

  private Ligne reconnaitre(int numero, List<Cellule> cellules, boolean suitUneAction) {
    GenreLigne imposee = imposees.get(numero);
    if (imposee != null) {
      return Ligne.sure(numero, imposee, "disposition donnée", "given layout");
    }
    if (entete.estRepete(cellules)) {
      return Ligne.sure(
          numero, GenreLigne.ENTETE, "mêmes textes que l'en-tête", "same texts as the header");
    }
    List<Cellule> montants =
        cellules.stream().filter(c -> colonne(c).estMontant()).toList();
    List<Cellule> textes =
        cellules.stream().filter(c -> !colonne(c).estMontant()).toList();
    if (!montants.isEmpty() && textes.size() <= 1) {
      Optional<Ligne> synthese = synthese(numero, textes, montants, suitUneAction);
      if (synthese.isPresent()) {
        return synthese.get();
      }
    }
    return donnees(numero, textes, montants, suitUneAction);
  }

  /** A row of sums or shares: amounts with at most one text, which labels them. */
  private Optional<Ligne> synthese(
      int numero, List<Cellule> textes, List<Cellule> montants, boolean suitUneAction) {
    if (montants.stream().allMatch(c -> NombreFrancais.part(c).isPresent())) {
      return Optional.of(
          Ligne.sure(numero, GenreLigne.PARTS, "que des pourcentages", "percentages only"));
    }
    if (!textes.isEmpty()) {
      String libelle = Grille.texte(textes.get(0));
      if (Lexique.estSousTotal(libelle)) {
        return Optional.of(Ligne.sure(
            numero,
            GenreLigne.SOUS_TOTAL,
            "libellé « " + libelle + " »",
            "labelled \"" + libelle + "\""));
      }
      return Lexique.estTotal(libelle)
          ? Optional.of(Ligne.sure(
              numero,
              GenreLigne.TOTAL,
              "libellé « " + libelle + " »",
              "labelled \"" + libelle + "\""))
          : Optional.empty();
    }
    if (suitUneAction && prolonge(numero, Champ.INTITULE)) {
      return Optional.empty();
    }
    if (montants.stream().allMatch(c -> colonne(c).estTotal())) {
      return Optional.of(Ligne.sure(
          numero,
          GenreLigne.SOUS_TOTAL,
          "un montant sans libellé, dans la colonne de total",
          "an amount without a label, in the total column"));
    }
    return Optional.of(Ligne.sure(
        numero,
        GenreLigne.SOUS_TOTAL,
        "des montants sans libellé, suivis d'autres actions",
        "amounts without a label, with actions below"));
  }

  private Ligne donnees(
      int numero, List<Cellule> textes, List<Cellule> montants, boolean suitUneAction) {
    boolean intitule = textes.stream().anyMatch(c -> colonne(c).est(Champ.INTITULE));
    boolean porteur = textes.stream().anyMatch(c -> colonne(c).est(Champ.PORTEUR));
    if (montants.isEmpty() && textes.size() == 1) {
      return seul(numero, textes.get(0), intitule);
    }
    if (intitule) {
      return Ligne.sure(numero, GenreLigne.ACTION, "porte un intitulé", "has a title");
    }
    if (suitUneAction && prolonge(numero, Champ.INTITULE)) {
      return Ligne.sure(
          numero,
          GenreLigne.CONTINUATION,
          "intitulé fusionné avec la ligne au-dessus",
          "title merged with the row above");
    }
    if (montants.isEmpty() && !porteur) {
      return Ligne.supposee(
          numero,
          GenreLigne.TEXTE,
          "ni intitulé, ni porteur, ni montant",
          "no title, porteur or amount");
    }
    if (suitUneAction && !porteur) {
      return Ligne.supposee(
          numero,
          GenreLigne.CONTINUATION,
          "ni intitulé ni porteur : ceux de la ligne au-dessus",
          "no title or porteur: those of the row above");
    }
    return Ligne.supposee(
        numero,
        GenreLigne.ACTION,
        "un porteur ou des montants, sans intitulé",
        "a porteur or amounts, without a title");
  }

  private Ligne seul(int numero, Cellule cellule, boolean intitule) {
    boolean large = grille
        .fusion(numero, cellule.colonne())
        .map(Plage::largeur)
        .filter(largeur -> largeur >= LARGEUR_INTERTITRE)
        .isPresent();
    return intitule && !large
        ? Ligne.sure(numero, GenreLigne.ACTION, "porte un intitulé", "has a title")
        : Ligne.supposee(numero, GenreLigne.TEXTE, "un texte seul", "a text alone");
  }

  /** Rows of bare amounts in several columns are totals, not subtotals, once no action follows. */
  private List<Ligne> avecTotaux(List<Ligne> lignes) {
    int derniere =
        lignes.stream().filter(Ligne::estVolet).mapToInt(Ligne::numero).max().orElse(0);
    return lignes.stream()
        .map(ligne -> ligne.est(GenreLigne.SOUS_TOTAL)
                && ligne.numero() > derniere
                && !imposees.containsKey(ligne.numero())
                && plusieursFinanceurs(ligne.numero())
            ? Ligne.sure(
                ligne.numero(),
                GenreLigne.TOTAL,
                "des montants par financeur, après la dernière action",
                "amounts by financeur, after the last action")
            : ligne)
        .toList();
  }

  private boolean plusieursFinanceurs(int numero) {
    return grille.cellules(numero).stream()
            .filter(c -> colonne(c).financeur().isPresent())
            .count()
        >= 2;
  }

  private boolean prolonge(int numero, Champ champ) {
    return colonnes.entrySet().stream()
        .anyMatch(e -> e.getValue().est(champ) && grille.prolonge(numero, e.getKey()));
  }

  private Colonne colonne(Cellule cellule) {
    return colonnes.getOrDefault(cellule.colonne(), Colonne.complement());
  }
}
