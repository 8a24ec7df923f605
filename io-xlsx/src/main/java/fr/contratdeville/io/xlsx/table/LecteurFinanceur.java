package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.lexique.Lexique;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who pays an amount, at which step and for which year: its column says it, or else its row. */
final class LecteurFinanceur {
  /** Where neither the column nor the row names one. */
  static final Financeur INCONNU =
      Financeur.of("(financeur non précisé)", TypeFinanceur.NON_PRECISE);

  private final Reconnaissance table;
  private final Lexique lexique;
  private final Map<String, Financeur> nommes = new LinkedHashMap<>();

  LecteurFinanceur(Reconnaissance table) {
    this.table = table;
    this.lexique = table.grille().lexique();
    table.colonnes().parNumero().values().stream()
        .flatMap(c -> c.financeur().stream())
        .forEach(f -> nommes.putIfAbsent(f.nom(), f));
  }

  /** Whether a column says something of the amounts of its rows. */
  static boolean dit(Colonne colonne) {
    return colonne.est(Champ.FINANCEUR) || colonne.est(Champ.EXERCICE);
  }

  /** Whether a cell says something of the amounts of its row that is understood. */
  boolean lit(Cellule cellule, Colonne colonne) {
    return dit(colonne)
        || (colonne.est(Champ.ETAPE) && lexique.etape(Grille.texte(cellule)).isPresent());
  }

  /** Everybody that the table names, columns first. */
  List<Financeur> nommes() {
    return new ArrayList<>(nommes.values());
  }

  /** A line of the amount of a column on a row. */
  FinancementLine.Builder ligne(Colonne colonne, int ligne) {
    return FinancementLine.builder()
        .financeur(colonne.financeur().or(() -> duneLigne(ligne)).orElseGet(() -> nommer(INCONNU)))
        .etape(colonne.etape().or(() -> etape(ligne)))
        .exercice(colonne.exercice().or(() -> exercice(ligne)).or(table.contexte()::exercice));
  }

  /** The financeur that a row names without an amount takes part for one that is not given. */
  Optional<FinancementLine> sansMontant(int ligne) {
    return duneLigne(ligne).flatMap(financeur -> visible(ligne, Champ.FINANCEUR)
        .map(c -> FinancementLine.builder()
            .financeur(financeur)
            .etape(etape(ligne))
            .exercice(exercice(ligne).or(table.contexte()::exercice))
            .emplacement(table.grille().place(c))
            .build()));
  }

  private Optional<Financeur> duneLigne(int ligne) {
    return visible(ligne, Champ.FINANCEUR).map(c -> {
      String nom = Grille.texte(c);
      return nommer(
          Financeur.of(nom, lexique.financeur(nom).orElse(TypeFinanceur.NON_PRECISE)));
    });
  }

  /** The same name is the same financeur, once for all. */
  private Financeur nommer(Financeur financeur) {
    return nommes.computeIfAbsent(financeur.nom(), nom -> financeur);
  }

  private Optional<EtapeMontant> etape(int ligne) {
    return visible(ligne, Champ.ETAPE).flatMap(c -> lexique.etape(Grille.texte(c)));
  }

  private Optional<Exercice> exercice(int ligne) {
    return visible(ligne, Champ.EXERCICE).flatMap(c -> Annees.seule(c.texte()));
  }

  private Optional<Cellule> visible(int ligne, Champ champ) {
    return table.colonnes().numero(champ).flatMap(n -> table.grille().visible(ligne, n));
  }
}
