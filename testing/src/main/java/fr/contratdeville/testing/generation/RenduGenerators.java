package fr.contratdeville.testing.generation;

import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes tables that leave the library, whose texts are what formats stumble over. */
final class RenduGenerators {

  private RenduGenerators() {}

  /** Formulas, markup, separators and ends of lines, beside the texts of damaged documents. */
  private static Arbitrary<String> texte() {
    Arbitrary<String> pieges = Arbitraries.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "|", "\\", "`", "*", "_", "<b>", "</td>", "&lt;",
            "&", "'", "\"", ";", ",", "#", "[x](y)", "~~", "<!--", " ", "\u00A0", "1", "a", "é",
            "\uFF1D", "\uFEFF", "$", "\u2028", "%", "€")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(l -> String.join("", l))
        .filter(t -> !t.isBlank());
    return Arbitraries.oneOf(
        pieges,
        ValeurGenerators.texte(),
        Arbitraries.of(
            "=HYPERLINK(\"https://exemple.fr\";\"ici\")",
            "@SUM(A1:A9)",
            "+33 4 66 00 00 00",
            "-12,50",
            "- de 18 ans",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "a | b \\| c"));
  }

  static Arbitrary<Colonne> colonne() {
    return Combinators.combine(texte(), Arbitraries.of(Colonne.Genre.class))
        .as((titre, genre) -> Colonne.of(Message.of(titre), genre));
  }

  static Arbitrary<Cellule> cellule() {
    Arbitrary<Cellule> nombre = Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-1_000_000_000), BigDecimal.valueOf(1_000_000_000))
        .ofScale(2)
        .map(Cellule::of);
    return Arbitraries.oneOf(
        texte().map(Cellule::of),
        nombre,
        nombre.map(Cellule::partielle),
        Arbitraries.of(Cellule.VIDE, Cellule.VIDE.partielle()));
  }

  static Arbitrary<Tableau> tableau() {
    return Arbitraries.integers().between(1, 5).flatMap(n -> {
      Arbitrary<List<Cellule>> rangee = cellule().list().ofMinSize(0).ofMaxSize(n);
      return Combinators.combine(
              ValeurGenerators.message(),
              colonne().list().ofSize(n),
              rangee.list().ofMaxSize(6),
              rangee.list().ofMaxSize(2))
          .as((titre, colonnes, rangees, pied) -> {
            Tableau.Builder tableau = Tableau.builder(titre);
            colonnes.forEach(tableau::colonne);
            rangees.forEach(tableau::rangee);
            pied.forEach(tableau::pied);
            return tableau.build();
          });
    });
  }
}
