package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.francais.EffectifFrancais;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a row, sorted so that its kind can be recognised.
 *
 * @param montants the cells in the columns of money
 * @param chiffres the cells that count people, costs, and the numbers of no known field, as texts
 *     too: they label no sum either
 * @param textes all other cells; but for the step of the amounts, which labels nothing
 */
public record ContenuLigne(List<Cellule> montants, List<Cellule> chiffres, List<Cellule> textes) {

  public static ContenuLigne of(List<Cellule> cellules, Colonnes colonnes) {
    List<Cellule> montants = new ArrayList<>();
    List<Cellule> chiffres = new ArrayList<>();
    List<Cellule> textes = new ArrayList<>();
    for (Cellule cellule : cellules) {
      Colonne colonne = colonnes.de(cellule);
      boolean effectif =
          colonne.est(Champ.BENEFICIAIRES) && EffectifFrancais.read(cellule).isPresent();
      boolean nombre = (colonne.champ().isEmpty()
              || colonne.est(Champ.TERRITOIRE)
              || colonne.est(Champ.COUT_TOTAL))
          && (cellule.genre() == Genre.NOMBRE || cellule.estDeLArgent());
      if (colonne.est(Champ.ETAPE)) {
        continue;
      }
      (colonne.estMontant() ? montants : effectif || nombre ? chiffres : textes).add(cellule);
    }
    return new ContenuLigne(montants, chiffres, textes);
  }

  /** Whether an amount can be read in one of its cells of money, in whatever currency. */
  public boolean compte() {
    return montants.stream().anyMatch(Cellule::estDeLArgent);
  }

  /** Whether it holds shares and no other money. */
  public boolean partage() {
    return !montants.isEmpty() && montants.stream().allMatch(c -> c.part().isPresent());
  }

  /** Whether its only figures are in columns of totals. */
  public boolean totalSeul(Colonnes colonnes) {
    return chiffres.isEmpty() && montants.stream().map(colonnes::de).allMatch(Colonne::estTotal);
  }

  /** Whether it has an amount for two financeurs, or for the only one of the table. */
  public boolean couvreLesFinanceurs(Colonnes colonnes) {
    long financeurs =
        montants.stream().filter(c -> colonnes.de(c).estFinancement()).count();
    return financeurs >= 2 || (financeurs == 1 && colonnes.financeurs().size() == 1);
  }

  /**
   * The label of a row that sums others, such as {@code Total}. In the column of titles (of
   * porteurs, in a list without titles) it must name nothing else, since an action may be called
   * {@code Total respect}, and it must be the only text, since an action has others.
   */
  public Optional<String> libelleDeTotal(Colonnes colonnes, Lexique lexique) {
    if (textes.isEmpty()) {
      return Optional.empty();
    }
    Champ sujet = colonnes.sujet();
    // A total beside other words, none of which names a porteur or a title.
    Optional<Cellule> seul = textes.stream()
        .filter(c -> lexique.estTotalSeul(c.uneLigne()))
        .findFirst()
        .filter(t -> textes.stream().noneMatch(c -> !c.equals(t) && nommeUneAction(c, colonnes)));
    if (seul.isPresent()) {
      return seul.map(Cellule::uneLigne);
    }
    String libelle = textes.get(0).uneLigne();
    boolean intitule = textes.stream().anyMatch(c -> colonnes.de(c).est(sujet));
    boolean total = lexique.estTotalSeul(libelle) || lexique.estSousTotal(libelle);
    boolean large = textes.size() == 1 && !intitule && lexique.estTotal(libelle);
    boolean precis = total && (textes.size() == 1 || !colonnes.de(textes.get(0)).est(sujet));
    return Optional.of(libelle).filter(l -> large || precis);
  }

  private static boolean nommeUneAction(Cellule cellule, Colonnes colonnes) {
    return colonnes.de(cellule).est(Champ.INTITULE) || colonnes.de(cellule).est(Champ.PORTEUR);
  }

  /** The text that stands in the column of a field. */
  public Optional<Cellule> texte(Champ champ, Colonnes colonnes) {
    return textes.stream().filter(c -> colonnes.de(c).est(champ)).findFirst();
  }

  /** Whether one of the texts stands in the column of a field. */
  public boolean nomme(Champ champ, Colonnes colonnes) {
    return textes.stream().anyMatch(c -> colonnes.de(c).est(champ));
  }
}
