package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.tableaux.reconnaissance.lignes.Sujets;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rows of a table that must be read again before the rows of the next chunk, so that these are
 * recognised as in the whole sheet: for a row that starts an action, the cells that name its
 * porteur or are merged over it; for any other, the rows of its action.
 */
final class Rappels {
  private final TableActions table;
  private final Rangee suivante;
  private final FilDesActions fil;

  private Rappels(TableActions table, Rangee suivante) {
    this.table = table;
    this.suivante = suivante;
    this.fil = new FilDesActions(table);
    Sujets sujets = table.sujets();
    for (Ligne ligne : table.lignes()) {
      if (ligne.estVolet()) {
        fil.ouvre(ligne);
      } else if (ligne.est(GenreLigne.FINANCEMENT) && sujets.nomme(ligne.numero())) {
        fil.add(ligne);
      } else {
        fil.porteurSeul(ligne);
      }
    }
  }

  /**
   * @param suivante the row below the table, which may belong to it
   * @param commence whether {@code suivante} is the first row of an action
   */
  static List<Rangee> avant(TableActions table, Rangee suivante, boolean commence) {
    Rappels rappels = new Rappels(table, suivante);
    return commence ? rappels.cellules() : rappels.rangees();
  }

  /**
   * The cells to read again before the first row of an action: single ones, which open no entry.
   */
  private List<Rangee> cellules() {
    Optional<Cellule> porteur = table
            .colonnes()
            .numero(Champ.PORTEUR)
            .filter(c -> suivante.cellule(c).isPresent())
            .isPresent()
        ? Optional.empty()
        : fil.porteur();
    Map<Integer, List<Cellule>> parLigne = new TreeMap<>();
    Stream.of(
            porteur.stream(),
            table.intertitres().de(suivante.ligne()).stream(),
            fusionnees(suivante.ligne()))
        .flatMap(cellules -> cellules)
        .distinct()
        .sorted(Comparator.comparingInt(Cellule::colonne))
        .forEach(
            c -> parLigne.computeIfAbsent(c.ligne(), l -> new ArrayList<>()).add(c));
    return parLigne.entrySet().stream()
        .map(e -> Rangee.of(e.getKey(), false, e.getValue()))
        .toList();
  }

  /** The whole rows to read again before a row that goes on with an action. */
  private List<Rangee> rangees() {
    return Stream.of(
            fil.rappeles(),
            table.intertitres().de(suivante.ligne()).stream().map(Cellule::ligne),
            Stream.concat(fil.rappeles(), Stream.of(suivante.ligne()))
                .flatMap(this::fusionnees)
                .map(Cellule::ligne))
        .flatMap(lignes -> lignes)
        .distinct()
        .sorted()
        .map(l -> table.grille().rangees().get(table.grille().indice(l)))
        .toList();
  }

  /** The cells of words that merged ranges carry down to a row. */
  private Stream<Cellule> fusionnees(int ligne) {
    return table.colonnes().parNumero().entrySet().stream()
        .filter(e -> !e.getValue().estMontant())
        .flatMap(e -> table.grille().fusion(ligne, e.getKey()).stream())
        .filter(f -> f.premiereLigne() < ligne)
        .flatMap(f -> ancre(f).stream());
  }

  private Optional<Cellule> ancre(Plage fusion) {
    return fusion.premiereLigne() <= table.entete().derniere()
        ? Optional.empty()
        : table.grille().propre(fusion.premiereLigne(), fusion.premiereColonne());
  }
}
