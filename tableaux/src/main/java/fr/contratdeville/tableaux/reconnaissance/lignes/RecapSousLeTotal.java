package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the rows below a total that share it out again: {@code dont : Ville 38 100, CAF 23 000},
 * where the rows above of the Ville make 38 100. What one text of a column has above is summed;
 * where most of the rows below have the sum of their text, two at least, they finance nothing a
 * second time.
 */
final class RecapSousLeTotal {
  /** One equal figure may be chance. */
  private static final int MINIMUM = 2;

  private final Grille grille;
  private final Colonnes colonnes;
  private final Set<Integer> imposees;
  /** What the rows above make, and those since the last recap: each block may have its own. */
  private final Map<Cle, Montant> sommes = new HashMap<>();

  private final Map<Cle, Montant> recentes = new HashMap<>();
  /** Those of the two that a recap is compared with. */
  private Map<Cle, Montant> vues = sommes;
  /** The rows before this one are in the sums: most sheets ask for none. */
  private int comptees;

  /** A text of a column, and the column of amounts that are summed for it. */
  private record Cle(int colonne, String texte, int montants) {}

  RecapSousLeTotal(Grille grille, Colonnes colonnes, Set<Integer> imposees) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.imposees = imposees;
  }

  List<Ligne> refine(List<Ligne> lignes) {
    List<Ligne> precisees = new ArrayList<>(lignes);
    for (int i = 0; i < lignes.size(); i++) {
      if (lignes.get(i).estSomme()) {
        List<Integer> suite = suite(lignes, i + 1);
        if (suite.size() >= MINIMUM) {
          compterAvant(i, precisees);
          repete(precisees, suite);
        }
      }
    }
    return precisees;
  }

  private void compterAvant(int rang, List<Ligne> lignes) {
    lignes.subList(comptees, rang).stream().filter(SousLeTotal::finance).forEach(this::compter);
    comptees = rang;
  }

  private void compter(Ligne ligne) {
    ContenuLigne contenu = contenu(ligne);
    for (Cellule montant : contenu.montants()) {
      if (montant(montant) instanceof MontantLu.Valeur valeur) {
        for (Cellule texte : contenu.textes()) {
          sommes.merge(cle(texte, montant), valeur.montant(), Montant::plus);
          recentes.merge(cle(texte, montant), valeur.montant(), Montant::plus);
        }
      }
    }
  }

  /** The rows below a total that have one text and amounts, and no other row of money between. */
  private List<Integer> suite(List<Ligne> lignes, int debut) {
    List<Integer> suite = new ArrayList<>();
    for (int i = debut; i < lignes.size() && !lignes.get(i).estSomme(); i++) {
      ContenuLigne contenu = contenu(lignes.get(i));
      if (SousLeTotal.finance(lignes.get(i)) && !contenu.montants().isEmpty()) {
        if (contenu.textes().size() != 1 || imposees.contains(lignes.get(i).numero())) {
          return suite;
        }
        suite.add(i);
      }
    }
    return suite;
  }

  private void repete(List<Ligne> lignes, List<Integer> suite) {
    vues = sommes;
    long toutes = suite.stream().filter(i -> egale(lignes.get(i))).count();
    vues = recentes;
    long egales = suite.stream().filter(i -> egale(lignes.get(i))).count();
    if (toutes >= egales) {
      vues = sommes;
      egales = toutes;
    }
    if (egales < MINIMUM || egales * 2 <= suite.size()) {
      return;
    }
    for (int i : suite) {
      Ligne ligne = lignes.get(i);
      if (connue(ligne)) {
        String texte = contenu(ligne).textes().get(0).uneLigne();
        Ligne recap = Ligne.sure(
            ligne.numero(),
            GenreLigne.TEXTE,
            "répète ce que font les lignes de « " + texte + " » au-dessus",
            "repeats what the rows of \"" + texte + "\" above make");
        lignes.set(i, egale(ligne) ? recap : recap.withDoute(autre(ligne, texte)));
      }
    }
    recentes.clear();
  }

  private Message autre(Ligne ligne, String texte) {
    return new Message(
        "sous le total, « " + texte + " » n'a pas la somme de ses lignes au-dessus (" + somme(ligne)
            + ") : rien n'en est compté",
        "below the total, \"" + texte + "\" has not the sum of its rows above (" + somme(ligne)
            + "): nothing of it is counted");
  }

  private Montant somme(Ligne ligne) {
    ContenuLigne contenu = contenu(ligne);
    return contenu.montants().stream()
        .flatMap(m -> somme(contenu.textes().get(0), m).stream())
        .reduce(Montant.ZERO, Montant::plus);
  }

  private boolean connue(Ligne ligne) {
    ContenuLigne contenu = contenu(ligne);
    return contenu.montants().stream()
        .anyMatch(m -> somme(contenu.textes().get(0), m).isPresent());
  }

  private boolean egale(Ligne ligne) {
    ContenuLigne contenu = contenu(ligne);
    return contenu.montants().stream()
        .allMatch(m -> montant(m) instanceof MontantLu.Valeur valeur
            && somme(contenu.textes().get(0), m)
                .filter(valeur.montant()::equals)
                .isPresent());
  }

  /** What a text has above in its column, or else, as the name of who pays, in that of names. */
  private Optional<Montant> somme(Cellule texte, Cellule montant) {
    return Optional.ofNullable(vues.get(cle(texte, montant)))
        .or(() -> colonnes
            .numero(Champ.FINANCEUR)
            .map(n -> vues.get(new Cle(n, texte.cle(), montant.colonne()))));
  }

  private Cle cle(Cellule texte, Cellule montant) {
    return new Cle(texte.colonne(), texte.cle(), montant.colonne());
  }

  private MontantLu montant(Cellule cellule) {
    return MontantReader.read(cellule, colonnes.de(cellule));
  }

  private ContenuLigne contenu(Ligne ligne) {
    return ContenuLigne.of(grille.cellules(ligne.numero()), colonnes);
  }
}
