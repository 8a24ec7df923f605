package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.table.NombreFrancais.Lu;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which financeurs the columns of totals cover: those on their left, all of them, or those on their
 * right, whichever closes the most rows. In Bagnols 2023 the CAF stands on the right of
 * {@code TOTAL PDV}, outside it. A column of subtotals by porteur covers what the total on its left
 * does.
 */
final class Portees {

  /** A reading of the scope of a total, in the order of preference. */
  private enum Lecture {
    GAUCHE("les financeurs à sa gauche", "the financeurs on its left"),
    TOUS("tous les financeurs", "all financeurs"),
    DROITE("les financeurs à sa droite", "the financeurs on its right");

    private final Message nom;

    Lecture(String fr, String en) {
      this.nom = new Message(fr, en);
    }
  }

  /**
   * For one column of totals: how many rows print one, and how many of them each reading closes.
   */
  private static final class Compte {
    private final Map<Lecture, Integer> ferment = new EnumMap<>(Lecture.class);
    private int imprimes;

    private void ajouter(long total, long gauche, long tous) {
      imprimes++;
      ferment.merge(Lecture.GAUCHE, total == gauche ? 1 : 0, Integer::sum);
      ferment.merge(Lecture.TOUS, total == tous ? 1 : 0, Integer::sum);
      ferment.merge(Lecture.DROITE, total == tous - gauche ? 1 : 0, Integer::sum);
    }

    private int ferment(Lecture lecture) {
      return ferment.getOrDefault(lecture, 0);
    }
  }

  private final Colonnes colonnes;
  private final Map<Integer, Compte> comptes = new TreeMap<>();
  private final Map<Integer, Colonne> portees = new TreeMap<>();
  private final Map<Integer, Message> raisons = new TreeMap<>();

  private Portees(Colonnes colonnes) {
    this.colonnes = colonnes;
  }

  /** @param donnees the columns that a layout gives, which stay as they are */
  static Portees chercher(
      Grille grille, Colonnes colonnes, List<Ligne> lignes, Map<Integer, Colonne> donnees) {
    Portees portees = new Portees(colonnes);
    for (Ligne ligne : lignes) {
      if (ligne.estVolet()) {
        portees.compter(grille, ligne);
      }
    }
    List<String> dernier = List.of();
    for (Map.Entry<Integer, Colonne> e : colonnes.parNumero().entrySet()) {
      Colonne colonne = e.getValue();
      if (!donnees.containsKey(e.getKey()) && colonne.est(Champ.TOTAL)) {
        colonne = portees.choisir(e.getKey());
      } else if (!donnees.containsKey(e.getKey()) && colonne.est(Champ.SOUS_TOTAL_PORTEUR)) {
        portees.portees.put(e.getKey(), Colonne.sousTotalPorteur(dernier));
        portees.raisons.put(
            e.getKey(),
            Message.of(
                "mêmes financeurs que le total à sa gauche",
                "same financeurs as the total on its left"));
      }
      dernier = colonne.est(Champ.TOTAL) ? List.copyOf(colonne.portee()) : dernier;
    }
    return portees;
  }

  /** The columns of totals with the scope that was found. */
  Map<Integer, Colonne> portees() {
    return portees;
  }

  /** Why each has that scope. */
  Map<Integer, Message> raisons() {
    return raisons;
  }

  private void compter(Grille grille, Ligne ligne) {
    Map<Integer, long[]> totaux = new LinkedHashMap<>();
    long somme = 0;
    for (Cellule cellule : grille.cellules(ligne.numero())) {
      Colonne colonne = colonnes.de(cellule);
      boolean surUneLigne = grille.derniereLigne(cellule) == ligne.numero();
      if (colonne.estMontant() && NombreFrancais.montant(cellule) instanceof Lu.Valeur v) {
        Montant montant = v.montant();
        if (colonne.financeur().isPresent()) {
          somme += montant.centimes();
        } else if (colonne.est(Champ.TOTAL) && surUneLigne) {
          totaux.put(cellule.colonne(), new long[] {montant.centimes(), somme});
        }
      }
    }
    long tous = somme;
    totaux.forEach((numero, t) ->
        comptes.computeIfAbsent(numero, k -> new Compte()).ajouter(t[0], t[1], tous));
  }

  private Colonne choisir(int total) {
    List<Integer> financeurs = colonnes.financeurs();
    int gauche = (int) financeurs.stream().filter(f -> f < total).count();
    Map<Lecture, List<Integer>> lectures = new LinkedHashMap<>();
    if (gauche > 0) {
      lectures.put(Lecture.GAUCHE, financeurs.subList(0, gauche));
    }
    if (gauche < financeurs.size()) {
      lectures.put(Lecture.TOUS, financeurs);
    }
    if (gauche > 0 && gauche < financeurs.size()) {
      lectures.put(Lecture.DROITE, financeurs.subList(gauche, financeurs.size()));
    }
    Compte compte = Optional.ofNullable(comptes.get(total)).orElseGet(Compte::new);
    Optional<Lecture> choisie =
        lectures.keySet().stream().reduce((a, b) -> compte.ferment(b) > compte.ferment(a) ? b : a);
    List<String> noms = choisie.stream()
        .flatMap(l -> lectures.getOrDefault(l, List.of()).stream())
        .flatMap(f -> colonnes.de(f).financeur().stream())
        .map(Financeur::nom)
        .toList();
    raisons.put(
        total,
        choisie
            .map(l -> raison(l, lectures.keySet(), compte))
            .orElse(Message.of("aucune colonne de financeur", "no column of a financeur")));
    Colonne colonne = Colonne.total(noms);
    portees.put(total, colonne);
    return colonne;
  }

  private static Message raison(Lecture choisie, Set<Lecture> lectures, Compte compte) {
    List<String> fr = new ArrayList<>();
    List<String> en = new ArrayList<>();
    int ferment = compte.ferment(choisie);
    fr.add(choisie.nom.fr() + " : " + ferment + " lignes sur " + compte.imprimes + " ferment");
    en.add(choisie.nom.en() + ": " + ferment + " rows of " + compte.imprimes + " close");
    for (Lecture autre : lectures) {
      if (autre != choisie) {
        fr.add("avec " + autre.nom.fr() + ", " + compte.ferment(autre));
        en.add("with " + autre.nom.en() + ", " + compte.ferment(autre));
      }
    }
    return new Message(String.join(" ; ", fr), String.join("; ", en));
  }
}
