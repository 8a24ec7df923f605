package fr.contratdeville.io.json;

import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.Repere;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Words of every shape: odd texts, all quantities, all places. */
final class Mots {

  private Mots() {}

  /** Texts as documents hold them, and as damaged ones do: controls, half surrogate pairs. */
  static Arbitrary<String> texte() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "Cohésion – l'œuvre",
                "a\"b\\c/d\u0000\u001f\u007f",
                "\ud83d\ude00 famille",
                "\ud800",
                "x\udc00y\ud83d\ude00",
                "\u2028\u2029\ufeff\uffff",
                "{\"a\": 1}",
                "/~0~1",
                "24\u202f000\u00a0€"),
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8))
        .filter(texte -> !texte.isBlank());
  }

  static Arbitrary<Emplacement> emplacement() {
    Arbitrary<Emplacement.Feuille> feuille = Arbitraries.of(
            "Bilan 2023", "Feuil!2", "A1", "é]x", "a\nb")
        .map(nom -> new Emplacement.Feuille("b]ilan.xlsx", nom));
    Arbitrary<Integer> nombre = Arbitraries.integers().between(1, 20_000);
    Arbitrary<Emplacement.Cellule> cellule =
        Combinators.combine(feuille, nombre, nombre).as(Emplacement.Feuille::cellule);
    return Arbitraries.oneOf(
        cellule.map(c -> c),
        cellule.map(c ->
            new Emplacement.Plage(c, c.feuille().cellule(c.ligne() + 3, c.colonne() + 2))),
        feuille.map(f -> f),
        Arbitraries.integers().between(1, 500).map(l -> new Emplacement.Ligne("c.txt", l)),
        Arbitraries.of("/actions/3", "/", "/a~1b").map(p -> new Emplacement.Pointeur("c.json", p)),
        Arbitraries.of("bilan.pdf", "[x]").map(Emplacement.Fichier::new));
  }

  static Arbitrary<Map<Champ, Emplacement>> emplacements() {
    return Arbitraries.maps(Arbitraries.of(Champ.class), emplacement()).ofMaxSize(3);
  }

  static Arbitrary<Quantite> quantite() {
    Arbitrary<Long> compte = Arbitraries.longs().between(0, 999_999_999_999_999_999L);
    return Arbitraries.oneOf(
        montant().map(m -> m),
        Combinators.combine(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.integers().between(0, 6))
            .as((n, decimales) -> new Part(new BigDecimal(BigInteger.valueOf(n), decimales))),
        effectif(compte).map(e -> e));
  }

  static Arbitrary<Effectif> effectif(Arbitrary<Long> compte) {
    return Arbitraries.oneOf(
        compte.map(Effectif::of),
        compte.map(Effectif::environ),
        compte.map(Effectif::auMoins),
        compte.map(Effectif::auPlus),
        compte.map(n -> Effectif.entre(n / 2, n)));
  }

  static Arbitrary<Montant> montant() {
    return Arbitraries.longs().map(Montant::ofCentimes);
  }

  static Arbitrary<Exercice> exercice() {
    return Arbitraries.integers().between(1977, 2100).map(Exercice::of);
  }

  static Arbitrary<Periode> periode() {
    return Combinators.combine(
            Arbitraries.integers().between(1900, 2100), Arbitraries.integers().between(0, 30))
        .as((annee, duree) -> Periode.annees(annee, annee + duree));
  }

  static Arbitrary<Repere> repere() {
    return Arbitraries.of("1", "1.3.9", "1.3.10", "1.1.1.a", "é.B2").map(Repere::parse);
  }

  static Arbitrary<Dispositif> dispositif() {
    return Arbitraries.oneOf(
        Arbitraries.of("PRE", "QE").map(Dispositif::parse), texte().map(Dispositif::new));
  }
}
