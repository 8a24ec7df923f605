package fr.contratdeville.testing.generation;

import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Fichier;
import fr.contratdeville.valeur.Emplacement.Ligne;
import fr.contratdeville.valeur.Emplacement.Plage;
import fr.contratdeville.valeur.Emplacement.Pointeur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes places of every form, in files and sheets with names that are hard to quote. */
final class EmplacementGenerators {

  private EmplacementGenerators() {}

  static Arbitrary<Emplacement> emplacement() {
    return Arbitraries.oneOf(
        cellule().map(c -> c),
        plage().map(p -> p),
        feuille().map(f -> f),
        ligne().map(l -> l),
        pointeur().map(p -> p),
        fichier().map(f -> f));
  }

  static Arbitrary<Fichier> fichier() {
    return Arbitraries.of("bilan.pdf", "[x]").map(Fichier::new);
  }

  static Arbitrary<Feuille> feuille() {
    return Arbitraries.of("Bilan 2023", "Feuil!2", "A1", "é]x", "a\nb")
        .map(nom -> new Feuille("b]ilan.xlsx", nom));
  }

  static Arbitrary<Cellule> cellule() {
    Arbitrary<Integer> nombre = Arbitraries.integers().between(1, 20_000);
    return Combinators.combine(feuille(), nombre, nombre).as(Feuille::cellule);
  }

  static Arbitrary<Plage> plage() {
    return cellule().map(c -> new Plage(c, c.feuille().cellule(c.ligne() + 3, c.colonne() + 2)));
  }

  static Arbitrary<Ligne> ligne() {
    return Arbitraries.integers().between(1, 500).map(l -> new Ligne("c.txt", l));
  }

  static Arbitrary<Pointeur> pointeur() {
    return Arbitraries.of("/actions/3", "/", "/a~1b").map(p -> new Pointeur("c.json", p));
  }
}
