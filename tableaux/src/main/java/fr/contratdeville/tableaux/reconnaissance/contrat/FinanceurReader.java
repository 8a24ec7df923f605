package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds who pays an amount, from which credits, at which step and for which year: its column gives
 * each of these, or else its row.
 */
final class FinanceurReader {
  /** The financeur of an amount, if neither its column nor its row names one. */
  static final Financeur INCONNU =
      Financeur.of("(financeur non précisé)", TypeFinanceur.NON_PRECISE);

  /** The fields of a row that describe its amounts. */
  private static final List<Champ> CHAMPS =
      List.of(Champ.FINANCEUR, Champ.ETAPE, Champ.EXERCICE, Champ.NATURE_CREDIT);

  private final TableActions table;
  private final Lexique lexique;
  private final NomsFinanceurs noms;
  private final Map<String, Financeur> nommes = new LinkedHashMap<>();
  /** The cells of the current row that its lines took up. */
  private final Set<Cellule> lus = new HashSet<>();

  /** @param noms the names of the financeurs of the document */
  FinanceurReader(TableActions table, NomsFinanceurs noms) {
    this.table = table;
    this.noms = noms;
    this.lexique = table.grille().lexique();
    table.colonnes().parNumero().values().stream()
        .flatMap(c -> c.financeur().stream())
        .map(noms::of)
        .forEach(f -> nommes.putIfAbsent(f.nom(), f));
  }

  /** Whether a column holds a field that describes the amounts of its rows. */
  static boolean dit(Colonne colonne) {
    return colonne.champ().filter(CHAMPS::contains).isPresent();
  }

  /** All financeurs that the table names, columns first. */
  List<Financeur> nommes() {
    return new ArrayList<>(nommes.values());
  }

  /** Starts the line for the amount of a cell in a column of money. */
  FinancementLine.Builder ligne(Colonne colonne, Cellule montant) {
    int ligne = montant.ligne();
    return FinancementLine.builder()
        .financeur(colonne
            .financeur()
            .map(noms::of)
            .or(() -> aCote(montant))
            .or(() -> duneLigne(ligne))
            .or(() -> table.contexte().financeur().map(this::nommer))
            .orElseGet(() -> nommer(INCONNU)))
        .etape(etape(colonne, ligne))
        .natureCredit(colonne.credit().or(() -> credit(ligne)))
        .exercice(colonne.exercice().or(() -> exercice(ligne)).or(table.contexte()::exercice));
  }

  /** The financeur that the cell on the left of an amount names, where columns go by pairs. */
  private Optional<Financeur> aCote(Cellule montant) {
    return Optional.ofNullable(table.colonnes().suppositions().nommees().get(montant.colonne()))
        .flatMap(noms -> table.grille().visible(montant.ligne(), noms))
        .map(c -> nomme(c.uneLigne()));
  }

  /**
   * A line without an amount, for a name in a column of names with none on its right; empty if
   * there is one.
   */
  Optional<FinancementLine> sansMontant(Cellule nom) {
    Optional<Cellule> montant = table.colonnes().suppositions().nommees().entrySet().stream()
        .filter(e -> e.getValue() == nom.colonne())
        .findFirst()
        .flatMap(e -> table.grille().visible(nom.ligne(), e.getKey()));
    return montant.filter(c -> !(c.montant() instanceof MontantLu.Rien)).isPresent()
        ? Optional.empty()
        : Optional.of(FinancementLine.builder()
            .financeur(nomme(nom.uneLigne()))
            .exercice(exercice(nom.ligne()).or(table.contexte()::exercice))
            .emplacement(table.grille().place(nom))
            .build());
  }

  /**
   * The rest of a row.
   *
   * @param ligne a line without an amount, for a financeur who is named without one
   * @param complements the cells that no line of the row took up
   */
  record Rest(Optional<FinancementLine> ligne, List<Complement> complements) {}

  /** Ends a row, all amounts of which were read. */
  Rest finish(int ligne, CelluleConverter cellules) {
    Optional<Cellule> nomme = propre(ligne, Champ.FINANCEUR).filter(c -> !lus.contains(c));
    Optional<FinancementLine> sansMontant = nomme.flatMap(c -> duneLigne(ligne)
        .map(financeur -> FinancementLine.builder()
            .financeur(financeur)
            .etape(etape(ligne))
            .natureCredit(credit(ligne))
            .exercice(exercice(ligne).or(table.contexte()::exercice))
            .emplacement(table.grille().place(c))
            .build()));
    List<Complement> complements = CHAMPS.stream()
        .flatMap(champ -> propre(ligne, champ).stream())
        .filter(c -> !lus.contains(c))
        .map(cellules::complement)
        .toList();
    lus.clear();
    return new Rest(sansMontant, complements);
  }

  private Optional<Financeur> duneLigne(int ligne) {
    return lue(
        ligne,
        Champ.FINANCEUR,
        c -> Optional.of(c)
            .map(Cellule::uneLigne)
            .map(Normalise::titre)
            .map(NumeroDeCompte::sans)
            .map(t -> table.colonnes().suppositions().financeur(c.cle()).orElse(t))
            .map(this::nomme));
  }

  private Financeur nomme(String nom) {
    return nommer(Financeur.of(nom, lexique.financeur(nom).orElse(TypeFinanceur.NON_PRECISE)));
  }

  /** Keeps one financeur per name, the first that was read. */
  private Financeur nommer(Financeur financeur) {
    Financeur sien = noms.of(financeur);
    return nommes.computeIfAbsent(sien.nom(), nom -> sien);
  }

  /** The step of the amounts of a column on a row. */
  Optional<EtapeMontant> etape(Colonne colonne, int ligne) {
    return colonne.etape().or(() -> etape(ligne)).or(table.contexte()::etape);
  }

  private Optional<EtapeMontant> etape(int ligne) {
    return lue(
        ligne,
        Champ.ETAPE,
        c ->
            lexique.etape(c.uneLigne()).or(() -> table.colonnes().suppositions().etape(c.cle())));
  }

  /**
   * The nature of the credits on a row; a cell with other words than those of the nature is kept as
   * a complement too.
   */
  private Optional<NatureCredit> credit(int ligne) {
    Optional<Cellule> cellule = table.visible(ligne, Champ.NATURE_CREDIT);
    Optional<NatureCredit> lu = cellule.flatMap(c -> lexique.credit(c.uneLigne()));
    cellule
        .filter(
            c -> lu.filter(n -> Lexique.meme(c.uneLigne(), n.libelle().fr())).isPresent())
        .ifPresent(lus::add);
    return lu;
  }

  private Optional<Exercice> exercice(int ligne) {
    return lue(ligne, Champ.EXERCICE, c -> Annees.seule(c.texte()));
  }

  /** Reads the visible cell of a field on a row, and takes the cell up if it has a value. */
  private <T> Optional<T> lue(int ligne, Champ champ, Function<Cellule, Optional<T>> lecture) {
    Optional<Cellule> cellule = table.visible(ligne, champ);
    Optional<T> lu = cellule.flatMap(lecture);
    lu.ifPresent(l -> cellule.ifPresent(lus::add));
    return lu;
  }

  private Optional<Cellule> propre(int ligne, Champ champ) {
    return table.colonnes().numero(champ).flatMap(n -> table.grille().propre(ligne, n));
  }
}
