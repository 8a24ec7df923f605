package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsListe;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in a list what may be one thing entered twice: rows whose cells are all the same, and a
 * file number on several actions; and names of porteurs that are numbers.
 */
final class Repetitions {
  private static final Pattern NUMERO = Pattern.compile(
      "(numero|no|n|code|reference|ref|id|identifiant)( de| du| d| de l)? ?(dossier|demande|action|projet|subvention|poste|fiche)"
          + "( osiris| dauphin| chorus| subventia)?|dossier");
  /** A list with more of them is not reported one by one. */
  private static final int MAXIMUM = 20;

  private final TableActions table;
  private final List<Ligne> lignes;

  Repetitions(TableActions table) {
    this.table = table;
    this.lignes = table.lignes().stream()
        .filter(l -> l.estVolet() || l.est(GenreLigne.FINANCEMENT))
        .toList();
  }

  List<Constat> constats() {
    List<Constat> constats = new ArrayList<>();
    if (table.colonnes().enLignes()) {
      identiques(constats);
    }
    numeros(constats);
    noms().ifPresent(constats::add);
    return constats;
  }

  private void identiques(List<Constat> constats) {
    Map<List<String>, List<Ligne>> groupes = new LinkedHashMap<>();
    int ouverte = 0;
    for (Ligne ligne : lignes) {
      ouverte = ligne.estVolet() ? ligne.numero() : ouverte;
      List<String> cle = new ArrayList<>(sujet(ligne));
      if (cle.stream().allMatch(String::isEmpty)) {
        // A line of money that names no action is one of the action above.
        cle.add("" + ouverte);
      }
      table.grille().cellules(ligne.numero()).stream()
          .map(c -> c.colonne() + " " + c.uneLigne())
          .forEach(cle::add);
      groupes.computeIfAbsent(cle, c -> new ArrayList<>(1)).add(ligne);
    }
    List<List<Ligne>> repetees = groupes.values().stream()
        .filter(g -> g.size() > 1 && montant(g.get(0)).isPresent())
        .toList();
    repetees.stream()
        .limit(MAXIMUM)
        .forEach(g -> constats.add(ConstatsListe.identiques(
            places(g), g.size(), montant(g.get(0)).orElseThrow().uneLigne())));
    if (repetees.size() > MAXIMUM) {
      List<Ligne> reste = repetees.stream().skip(MAXIMUM).flatMap(List::stream).toList();
      constats.add(ConstatsListe.autresIdentiques(places(reste), repetees.size() - MAXIMUM));
    }
  }

  private Optional<Cellule> montant(Ligne ligne) {
    return table.grille().cellules(ligne.numero()).stream()
        .filter(c -> table.colonne(c).estFinancement() && c.estUnMontant())
        .findFirst();
  }

  private List<Emplacement> places(List<Ligne> rangees) {
    return Emplacement.regrouper(rangees.stream()
        .map(l -> table.grille().place(table.grille().cellules(l.numero()).get(0)))
        .toList());
  }

  private void numeros(List<Constat> constats) {
    for (int numero : table.entete().titres().keySet()) {
      String titre =
          Normalise.cle(table.grille().lexique().ouvrir(table.entete().titre(numero)));
      if (table.colonnes().de(numero).champ().isEmpty() && NUMERO.matcher(titre).matches()) {
        numeros(numero, constats);
      }
    }
  }

  private void numeros(int colonne, List<Constat> constats) {
    Map<String, List<Ligne>> parNumero = lignes.stream()
        .filter(l -> table.grille().propre(l.numero(), colonne).isPresent())
        .collect(Collectors.groupingBy(
            l -> table.grille().propre(l.numero(), colonne).orElseThrow().uneLigne(),
            LinkedHashMap::new,
            Collectors.toList()));
    List<Map.Entry<String, List<Ligne>>> doubles = parNumero.entrySet().stream()
        .filter(e -> e.getValue().stream().map(this::sujet).distinct().count() > 1)
        .toList();
    // A number that most actions share is that of a convention or of a call, and not of a file.
    if (doubles.size() * 2 <= parNumero.size()) {
      doubles.stream()
          .limit(MAXIMUM)
          .forEach(e -> constats.add(ConstatsListe.numeroDouble(
              Emplacement.regrouper(e.getValue().stream()
                  .map(l -> table.grille().place().cellule(l.numero(), colonne))
                  .toList()),
              e.getKey())));
    }
  }

  private List<String> sujet(Ligne ligne) {
    return List.of(texte(ligne, Champ.PORTEUR), texte(ligne, Champ.INTITULE));
  }

  private String texte(Ligne ligne, Champ champ) {
    return table.visible(ligne.numero(), champ).map(Cellule::cle).orElse("");
  }

  private Optional<Constat> noms() {
    List<Emplacement.Cellule> nombres = lignes.stream()
        .flatMap(l -> table.visible(l.numero(), Champ.PORTEUR).stream())
        .filter(c -> c.ligne() > table.entete().derniere())
        .filter(c -> c.genre() != Cellule.Genre.ERREUR && !c.estSansResultat())
        .filter(c -> c.texte().chars().noneMatch(Character::isLetter))
        .map(table.grille()::place)
        .distinct()
        .toList();
    return nombres.isEmpty()
        ? Optional.empty()
        : Optional.of(ConstatsListe.nomsEnNombres(Emplacement.regrouper(nombres)));
  }
}
