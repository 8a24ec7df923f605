package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Suppositions;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells by arithmetic the columns of figures that other columns make: what one financeur pays over
 * several years, which counts each year once more; and a price that a count multiplies.
 */
public final class ColonnesDerivees {
  /** The rows that are looked at; what does not show in these shows in none. */
  private static final int RANGEES = 2000;
  /** The least number of rows that prove what a column is. */
  private static final int PREUVES = 3;
  /** The columns of each kind among which a product is looked for. */
  private static final int LARGEUR = 12;

  private final Colonnes colonnes;
  private final Suppositions suppositions;
  private final Set<Integer> donnees;
  private final List<Map<Integer, Long>> montants = new ArrayList<>();
  private final List<Map<Integer, BigDecimal>> nombres = new ArrayList<>();
  private final Map<Integer, Colonne> lues = new HashMap<>();

  private ColonnesDerivees(Colonnes colonnes, Set<Integer> donnees) {
    this.colonnes = colonnes;
    this.suppositions = colonnes.suppositions();
    this.donnees = donnees;
  }

  /**
   * The columns that others make, as what they are.
   *
   * @param donnees the columns that a layout gives, which stay as they are
   */
  public static Map<Integer, Colonne> find(
      Grille grille, Colonnes colonnes, List<Ligne> lignes, Set<Integer> donnees) {
    ColonnesDerivees derivees = new ColonnesDerivees(colonnes, donnees);
    Map<Integer, List<Integer>> annees = derivees.surPlusieursAnnees();
    List<Integer> inconnus = derivees.inconnus();
    boolean aVoir = !annees.isEmpty() || !inconnus.isEmpty();
    if (aVoir || !colonnes.suppositions().possibles().isEmpty()) {
      derivees.read(grille, lignes);
      annees.forEach(derivees::cumul);
      inconnus.forEach(derivees::ensemble);
      List.copyOf(colonnes.suppositions().possibles().keySet()).forEach(derivees::prix);
      derivees.parties();
    }
    return derivees.lues;
  }

  private void read(Grille grille, List<Ligne> lignes) {
    for (Ligne ligne : lignes) {
      if ((ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT)) && montants.size() < RANGEES) {
        Map<Integer, Long> argent = new HashMap<>();
        Map<Integer, BigDecimal> autres = new HashMap<>();
        for (Cellule cellule : grille.cellules(ligne.numero())) {
          Colonne colonne = argent(cellule.colonne());
          if (colonne.estMontant() || colonne.est(Champ.COUT_TOTAL)) {
            if (MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur valeur) {
              argent.put(cellule.colonne(), valeur.montant().centimes());
            }
          }
          cellule.chiffre().ifPresent(n -> autres.put(cellule.colonne(), n));
        }
        montants.add(argent);
        nombres.add(autres);
      }
    }
  }

  private Colonne argent(int numero) {
    Colonne possible = suppositions.possibles().get(numero);
    return possible == null ? colonnes.de(numero) : possible;
  }

  /** The columns of a financeur without a year, each with his columns of one year. */
  private Map<Integer, List<Integer>> surPlusieursAnnees() {
    Map<Integer, List<Integer>> annees = new TreeMap<>();
    for (int numero : colonnes.financeurs()) {
      Colonne colonne = colonnes.de(numero);
      if (colonne.exercice().isEmpty()
          && colonne.financeur().isPresent()
          && !donnees.contains(numero)) {
        List<Integer> siennes = colonnes.financeurs().stream()
            .filter(n -> colonnes.de(n).exercice().isPresent())
            .filter(n -> colonnes.de(n).etape().equals(colonne.etape()))
            .filter(n -> nom(n).equals(nom(numero)))
            .toList();
        if (siennes.size() > 1) {
          annees.put(numero, siennes);
        }
      }
    }
    return annees;
  }

  /** The columns of financeurs that nobody knows, beside two others at least. */
  private List<Integer> inconnus() {
    return colonnes.financeurs().size() <= 2
        ? List.of()
        : colonnes.financeurs().stream()
            .filter(n -> !donnees.contains(n))
            .filter(n -> colonnes
                .de(n)
                .financeur()
                .filter(f -> f.type() == TypeFinanceur.NON_PRECISE)
                .isPresent())
            .toList();
  }

  /** Takes a column for the sum of all others, over steps and years, if most rows show it. */
  private void ensemble(int numero) {
    int ferment = 0;
    int ouvertes = 0;
    for (Map<Integer, Long> rangee : montants) {
      List<Long> termes = colonnes.financeurs().stream()
          .filter(n -> n != numero && !lues.containsKey(n))
          .map(n -> rangee.getOrDefault(n, 0L))
          .filter(c -> c != 0)
          .toList();
      long somme = termes.stream().mapToLong(Long::longValue).sum();
      long imprime = rangee.getOrDefault(numero, 0L);
      if (imprime != 0 || somme != 0) {
        ferment += imprime == somme && termes.size() > 1 ? 1 : 0;
        ouvertes += imprime == somme ? 0 : 1;
      }
    }
    if (ferment >= PREUVES && 4 * ouvertes <= ferment) {
      lues.put(numero, Colonne.total(List.of()).withUnite(colonnes.de(numero).unite()));
      suppositions.prouver(
          numero,
          Message.of(
              "somme de tous les autres montants dans " + ferment + " lignes",
              "sum of all other amounts in " + ferment + " rows"));
    }
  }

  private Optional<String> nom(int numero) {
    return colonnes.de(numero).financeur().map(Financeur::nom);
  }

  /** Takes a column for the sum of the years of its financeur, if most rows show it. */
  private void cumul(int numero, List<Integer> annees) {
    int ferment = 0;
    int ouvertes = 0;
    for (Map<Integer, Long> rangee : montants) {
      long somme = annees.stream().mapToLong(n -> rangee.getOrDefault(n, 0L)).sum();
      long imprime = rangee.getOrDefault(numero, 0L);
      if (imprime != 0) {
        ferment += imprime == somme ? 1 : 0;
        ouvertes += imprime == somme ? 0 : 1;
      }
    }
    if (ferment >= PREUVES && 4 * ouvertes <= ferment) {
      Colonne colonne = colonnes.de(numero);
      lues.put(
          numero,
          Colonne.total(List.of(nom(numero).orElseThrow()))
              .withTranche(colonne)
              .withUnite(colonne.unite()));
      suppositions.prouver(
          numero,
          Message.of(
              "somme des années de ce financeur dans " + ferment + " lignes",
              "sum of the years of this financeur in " + ferment + " rows"));
    }
  }

  /** Takes a column for a price, if a count beside it times the price is money in most rows. */
  private void prix(int numero) {
    List<Integer> comptes = new ArrayList<>();
    List<Integer> argent = new ArrayList<>();
    colonnes.parNumero().forEach((n, colonne) -> {
      boolean money = colonne.estMontant() || colonne.est(Champ.COUT_TOTAL);
      if (n != numero && money && argent.size() < LARGEUR) {
        argent.add(n);
      } else if (n != numero && !money && comptes.size() < LARGEUR && chiffree(n)) {
        comptes.add(n);
      }
    });
    for (int compte : comptes) {
      for (int montant : argent) {
        int ferment = produits(numero, compte, montant);
        if (ferment > 0) {
          suppositions.oublierArgent(numero);
          suppositions.prouver(
              numero,
              Message.of(
                  "un prix : multiplié par la colonne " + Reference.lettres(compte)
                      + ", il fait la colonne " + Reference.lettres(montant) + " dans " + ferment
                      + " lignes",
                  "a price: times column " + Reference.lettres(compte) + " it makes column "
                      + Reference.lettres(montant) + " in " + ferment + " rows"));
          return;
        }
      }
    }
  }

  /**
   * Takes columns of unknown headings for parts of the amount beside them that adds them up: those
   * of the sessions before {@code Total voté}, those of the quartiers after {@code ANCT}.
   */
  private void parties() {
    List<Integer> suite = new ArrayList<>();
    int precedente = 0;
    for (Map.Entry<Integer, Colonne> e : colonnes.parNumero().entrySet()) {
      int numero = e.getKey();
      if (suppositions.possibles().containsKey(numero)) {
        suite.add(numero);
        continue;
      }
      parties(precedente, suite, e.getValue(), numero);
      suite = new ArrayList<>();
      precedente = numero;
    }
    parties(precedente, suite, Colonne.complement(), 0);
  }

  private void parties(int avant, List<Integer> suite, Colonne apres, int numeroApres) {
    boolean total = apres.estFinancement() && apres.financeur().isEmpty();
    boolean tout = colonnes.de(avant).estFinancement();
    if (suite.size() > 1 && total && sommes(numeroApres, suite)) {
      suite.forEach(n -> partie(n, numeroApres));
    } else if (suite.size() > 1 && tout && sommes(avant, suite)) {
      suite.forEach(n -> partie(n, avant));
    }
  }

  private void partie(int numero, int tout) {
    suppositions.oublierArgent(numero);
    suppositions.prouver(
        numero,
        Message.of(
            "partie de la colonne " + Reference.lettres(tout) + ", qui l'additionne",
            "part of column " + Reference.lettres(tout) + ", which adds it up"));
  }

  private boolean sommes(int total, List<Integer> parties) {
    int ferment = 0;
    int ouvertes = 0;
    for (Map<Integer, Long> rangee : montants) {
      long imprime = rangee.getOrDefault(total, 0L);
      if (imprime != 0) {
        long somme = parties.stream().mapToLong(n -> rangee.getOrDefault(n, 0L)).sum();
        ferment += imprime == somme ? 1 : 0;
        ouvertes += imprime == somme ? 0 : 1;
      }
    }
    return ferment >= PREUVES && 4 * ouvertes <= ferment;
  }

  private boolean chiffree(int numero) {
    return nombres.stream().anyMatch(r -> r.containsKey(numero));
  }

  /** The number of rows where a price times a count is an amount; 0 if that proves nothing. */
  private int produits(int prix, int compte, int montant) {
    int ferment = 0;
    int ouvertes = 0;
    Set<BigDecimal> quantites = new HashSet<>();
    for (int i = 0; i < montants.size(); i++) {
      BigDecimal quantite = nombres.get(i).get(compte);
      Long unitaire = montants.get(i).get(prix);
      Long fait = montants.get(i).get(montant);
      if (quantite != null && unitaire != null && fait != null && fait != 0) {
        boolean ferme = quantite
                .multiply(BigDecimal.valueOf(unitaire))
                .subtract(BigDecimal.valueOf(fait))
                .abs()
                .compareTo(BigDecimal.ONE)
            <= 0;
        ferment += ferme ? 1 : 0;
        ouvertes += ferme ? 0 : 1;
        quantites.add(quantite.stripTrailingZeros());
      }
    }
    return ferment >= PREUVES && quantites.size() > 1 && 4 * ouvertes <= ferment ? ferment : 0;
  }
}
