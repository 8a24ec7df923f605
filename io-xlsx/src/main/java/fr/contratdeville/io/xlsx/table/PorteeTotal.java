package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.table.NombreFrancais.Lu;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Which financeurs a column of totals covers: those on its left, all of them, or those on its
 * right, whichever closes the most rows. In Bagnols 2023 the CAF stands on the right of
 * {@code TOTAL PDV}, outside it.
 *
 * @param financeurs the names of those inside
 * @param raison how many rows close, and how many the other readings would close
 */
record PorteeTotal(List<String> financeurs, Message raison) {

  private record Essai(Message nom, List<Integer> colonnes, int ferment) {}

  static PorteeTotal chercher(
      Grille grille, NavigableMap<Integer, Colonne> colonnes, List<Ligne> lignes, int total) {
    List<Essai> essais = new ArrayList<>();
    essayer(
        essais,
        Message.of("les financeurs à sa gauche", "the financeurs on its left"),
        financeurs(colonnes.headMap(total, false)),
        grille,
        lignes,
        total);
    essayer(
        essais,
        Message.of("tous les financeurs", "all financeurs"),
        financeurs(colonnes),
        grille,
        lignes,
        total);
    essayer(
        essais,
        Message.of("les financeurs à sa droite", "the financeurs on its right"),
        financeurs(colonnes.tailMap(total, false)),
        grille,
        lignes,
        total);
    Optional<Essai> meilleur = essais.stream().reduce((a, b) -> b.ferment > a.ferment ? b : a);
    if (meilleur.isEmpty()) {
      return new PorteeTotal(
          List.of(), Message.of("aucune colonne de financeur", "no column of a financeur"));
    }
    long totaux = lignes.stream()
        .filter(Ligne::estVolet)
        .filter(l -> montant(grille, l, total).isPresent())
        .count();
    return new PorteeTotal(
        meilleur.get().colonnes.stream().map(c -> nom(colonnes, c)).toList(),
        raison(meilleur.get(), essais, totaux));
  }

  private static void essayer(
      List<Essai> essais,
      Message nom,
      List<Integer> dedans,
      Grille grille,
      List<Ligne> lignes,
      int total) {
    if (!dedans.isEmpty() && essais.stream().noneMatch(e -> e.colonnes.equals(dedans))) {
      int ferment =
          (int) lignes.stream().filter(l -> ferme(grille, l, dedans, total)).count();
      essais.add(new Essai(nom, dedans, ferment));
    }
  }

  private static boolean ferme(Grille grille, Ligne ligne, List<Integer> dedans, int total) {
    if (!ligne.estVolet()) {
      return false;
    }
    List<Montant> montants =
        dedans.stream().flatMap(c -> montant(grille, ligne, c).stream()).toList();
    return montant(grille, ligne, total).equals(Optional.of(Montant.somme(montants)));
  }

  private static Message raison(Essai choisi, List<Essai> essais, long totaux) {
    StringBuilder fr = new StringBuilder(
        choisi.nom.fr() + " : " + choisi.ferment + " lignes sur " + totaux + " ferment");
    StringBuilder en = new StringBuilder(
        choisi.nom.en() + ": " + choisi.ferment + " rows of " + totaux + " close");
    for (Essai essai : essais) {
      if (!essai.equals(choisi)) {
        fr.append(" ; avec ").append(essai.nom.fr()).append(", ").append(essai.ferment);
        en.append("; with ").append(essai.nom.en()).append(", ").append(essai.ferment);
      }
    }
    return new Message(fr.toString(), en.toString());
  }

  private static List<Integer> financeurs(NavigableMap<Integer, Colonne> colonnes) {
    return colonnes.entrySet().stream()
        .filter(e -> e.getValue().financeur().isPresent())
        .map(e -> e.getKey())
        .toList();
  }

  private static String nom(NavigableMap<Integer, Colonne> colonnes, int numero) {
    return Optional.ofNullable(colonnes.get(numero))
        .flatMap(Colonne::financeur)
        .map(Financeur::nom)
        .orElseThrow();
  }

  private static Optional<Montant> montant(Grille grille, Ligne ligne, int colonne) {
    return grille
        .propre(ligne.numero(), colonne)
        .map(NombreFrancais::montant)
        .flatMap(lu ->
            lu instanceof Lu.Valeur valeur ? Optional.of(valeur.montant()) : Optional.empty());
  }
}
