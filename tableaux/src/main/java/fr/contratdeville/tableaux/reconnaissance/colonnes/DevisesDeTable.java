package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The currency of each column of money of a table. What a heading says holds for its column; what a
 * line above the table says holds for all others; and where only one currency is named and the euro
 * nowhere, an amount without a currency is in that one too.
 */
final class DevisesDeTable {
  private static final Pattern INVESTISSEMENT =
      Pattern.compile("\\(I\\)|investissement", Pattern.CASE_INSENSITIVE);
  /** The currency of a whole territory: named once, it is that of all. */
  private static final String TERRITOIRE = "XPF";

  private final Grille grille;
  private final Entete entete;
  private final Colonnes colonnes;
  private final boolean investissement;
  private final Optional<Devise> generale;
  /** The currencies that cells of money name, and whether one of them names the euro. */
  private final Set<Devise> nommees = new HashSet<>();

  private long enDevise;
  private long sansDevise;
  private boolean euro;

  DevisesDeTable(Grille grille, Entete entete, Colonnes colonnes) {
    this.grille = grille;
    this.entete = entete;
    this.colonnes = colonnes;
    this.investissement = entete.titres().values().stream()
        .flatMap(List::stream)
        .anyMatch(t -> INVESTISSEMENT.matcher(t).find());
    List<Cellule> dessus = new Preambule(grille, entete.premiere()).cellules();
    this.generale = dessus.stream()
        .flatMap(c -> Devise.dansUneLigne(c.texte()).stream())
        .findFirst()
        .or(() ->
            dessus.stream().anyMatch(c -> Devise.ditLEuro(c.texte())) ? Optional.empty() : seule());
  }

  /** Whether a column holds money, or may prove to. */
  static boolean estDeLArgent(Colonnes colonnes, int numero) {
    Colonne colonne = colonnes.de(numero);
    return colonne.estMontant()
        || colonne.est(Champ.COUT_TOTAL)
        || colonnes.suppositions().possibles().containsKey(numero);
  }

  /** The currency of a column, if it is another than the euro. */
  Optional<Devise> de(int numero) {
    return titree(numero).or(() -> ditLEuro(numero) ? Optional.empty() : generale);
  }

  /**
   * The only currency that the table names, if it names no euro and names that one often enough.
   */
  private Optional<Devise> seule() {
    boolean parLigne = colonnes.parNumero().keySet().stream()
        .anyMatch(n -> HorsEuros.nommeUneDevise(entete.titre(n)));
    euro = parLigne
        || colonnes.parNumero().keySet().stream()
            .anyMatch(n -> ditLEuro(n) || colonnes.de(n).devise().isPresent());
    Set<Devise> titrees = new HashSet<>();
    entete.titres().keySet().stream()
        .filter(n -> estDeLArgent(colonnes, n) || entete.titres(n).size() > 1)
        .forEach(n -> titree(n).ifPresent(titrees::add));
    for (Rangee rangee : grille.rangees()) {
      if (euro) {
        return Optional.empty();
      } else if (rangee.ligne() > entete.derniere()) {
        rangee.cellules().stream()
            .filter(c -> estDeLArgent(colonnes, c.colonne()))
            .forEach(this::compter);
      }
    }
    boolean souvent = !titrees.isEmpty()
        || enDevise >= sansDevise
        || nommees.stream().allMatch(d -> d.code().endsWith(TERRITOIRE));
    nommees.addAll(titrees);
    return !euro && souvent && nommees.size() == 1
        ? Optional.of(nommees.iterator().next())
        : Optional.empty();
  }

  private void compter(Cellule cellule) {
    MontantLu lu = cellule.montant();
    if (lu instanceof MontantLu.Illisible illisible && illisible.raison() == Raison.DEVISE) {
      enDevise++;
      cellule.devise().ifPresent(nommees::add);
    } else if (lu instanceof MontantLu.Valeur) {
      sansDevise++;
      euro |= cellule.nature().euros() > 1
          || Devise.ditLEuro(
              cellule.genre() == Genre.TEXTE
                  ? cellule.texte()
                  : cellule.apparence().format());
    }
  }

  /** The currency of the narrowest heading that names one. */
  private Optional<Devise> titree(int numero) {
    List<String> titres = entete.titres(numero);
    for (int i = titres.size() - 1; i >= 0; i--) {
      Optional<Devise> devise = Devise.dansUnTitre(titres.get(i))
          .filter(d -> !investissement || !d.code().equals("F"));
      if (devise.isPresent()) {
        return devise;
      }
    }
    return Optional.empty();
  }

  private boolean ditLEuro(int numero) {
    return entete.titres(numero).stream().anyMatch(Devise::ditLEuro);
  }
}
