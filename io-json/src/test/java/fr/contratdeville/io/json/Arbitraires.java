package fr.contratdeville.io.json;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.Siret;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Contracts of every shape: all attributes, odd texts, all quantities, all places. */
final class Arbitraires {

  private Arbitraires() {}

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

  /** Few names, so that they are shared and collide. */
  static Arbitrary<Financeur> financeur() {
    return Builders.withBuilder(Financeur::builder)
        .use(Arbitraries.oneOf(Arbitraries.of("MAIRIE", "CAF", "ETAT"), texte()))
        .in(Financeur.Builder::nom)
        .use(Arbitraries.of(TypeFinanceur.class))
        .withProbability(0.7)
        .in(Financeur.Builder::type)
        .build(Financeur.Builder::build);
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
        Arbitraries.of("/actions/3", "/", "/a~1b").map(p -> new Emplacement.Pointeur("c.json", p)),
        Arbitraries.of("bilan.pdf", "[x]").map(Emplacement.Fichier::new));
  }

  static Arbitrary<Complement> complement() {
    Arbitrary<Complement> texte = Builders.withBuilder(Complement::builder)
        .use(Arbitraries.oneOf(Arbitraries.just(""), texte()))
        .in(Complement.Builder::nom)
        .use(texte())
        .in(Complement.Builder::texte)
        .use(Arbitraries.of(Complement.Nature.class))
        .in(Complement.Builder::nature)
        .use(emplacement())
        .withProbability(0.3)
        .in(Complement.Builder::emplacement)
        .build(Complement.Builder::build);
    Arbitrary<String> valeur = Arbitraries.of(
        "1",
        "1.50",
        "-0",
        "1e999999999",
        "null",
        "\"a\\u00e9é\ud83d\ude00\"",
        "[]",
        "{\n \"a\" : [1,\t2]\r\n}",
        "{\"a\":1,\"a\":2}",
        " 1",
        "1 ",
        "01",
        "{",
        "\"\ud800\"");
    Arbitrary<String> nom = Arbitraries.oneOf(
        Arbitraries.of("intitule", "complements", "lignes", "dispositif", "", "illisible /x"),
        texte());
    return Arbitraries.oneOf(texte, Combinators.combine(nom, valeur).as(Contrats::json));
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

  private static Arbitrary<Effectif> effectif(Arbitrary<Long> compte) {
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

  private static Arbitrary<Map<Champ, Emplacement>> emplacements() {
    return Arbitraries.maps(Arbitraries.of(Champ.class), emplacement()).ofMaxSize(3);
  }

  private static Arbitrary<FinancementLine> ligne() {
    return Builders.withBuilder(FinancementLine::builder)
        .use(financeur())
        .in(FinancementLine.Builder::financeur)
        .use(montant())
        .withProbability(0.8)
        .in(FinancementLine.Builder::montant)
        .use(Arbitraries.of(EtapeMontant.class))
        .withProbability(0.5)
        .in(FinancementLine.Builder::etape)
        .use(texte())
        .withProbability(0.3)
        .in(FinancementLine.Builder::texte)
        .use(emplacement())
        .withProbability(0.8)
        .in(FinancementLine.Builder::emplacement)
        .build(FinancementLine.Builder::build);
  }

  private static Arbitrary<TotalDeclare> total() {
    Arbitrary<Set<String>> noms = texte().set().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(TotalDeclare.Nature.class),
            noms,
            noms,
            quantite(),
            texte().optional(),
            emplacement().optional())
        .as((nature, financeurs, volets, valeur, texte, place) -> TotalDeclare.builder()
            .nature(nature)
            .valeur(valeur)
            .portee(portee(nature, financeurs, volets))
            .texte(texte)
            .emplacement(place)
            .build());
  }

  private static Portee portee(
      TotalDeclare.Nature nature, Set<String> financeurs, Set<String> volets) {
    return switch (nature) {
      case FINANCEUR -> Portee.builder().addFinanceur("CAF").build();
      case BLOC ->
        Portee.builder()
            .addAllFinanceurs(financeurs)
            .addVolet("l27")
            .addAllVolets(volets)
            .build();
      case LIGNE, PORTEUR, GENERAL ->
        Portee.builder().addAllFinanceurs(financeurs).build();
    };
  }

  private static Arbitrary<Beneficiaires> beneficiaires() {
    return Builders.withBuilder(Beneficiaires::builder)
        .use(effectif(Arbitraries.longs().between(0, 5000)))
        .withProbability(0.7)
        .in(Beneficiaires.Builder::effectif)
        .use(Arbitraries.of(Beneficiaires.Perimetre.class))
        .withProbability(0.7)
        .in(Beneficiaires.Builder::perimetre)
        .use(texte())
        .withProbability(0.5)
        .in(Beneficiaires.Builder::texte)
        .use(emplacement())
        .withProbability(0.5)
        .in(Beneficiaires.Builder::emplacement)
        .build(Beneficiaires.Builder::build);
  }

  private static Arbitrary<Volet> volet() {
    return Builders.withBuilder(Volet::builder)
        .use(texte())
        .withProbability(0.5)
        .in(Volet.Builder::cle)
        .use(beneficiaires().list().ofMaxSize(2))
        .in(Volet.Builder::addAllBeneficiaires)
        .use(ligne().list().ofMaxSize(4))
        .in(Volet.Builder::addAllLignes)
        .use(total().list().ofMaxSize(2))
        .in(Volet.Builder::addAllTotaux)
        .use(emplacements())
        .in(Volet.Builder::putAllEmplacements)
        .use(complement().list().ofMaxSize(3))
        .in(Volet.Builder::addAllComplements)
        .build(Volet.Builder::build);
  }

  private static Arbitrary<Porteur> porteur() {
    return Builders.withBuilder(Porteur::builder)
        .use(texte())
        .in(Porteur.Builder::nom)
        .use(Arbitraries.just(Siret.parse("73282932000074")))
        .withProbability(0.5)
        .in(Porteur.Builder::siret)
        .use(Combinators.combine(texte(), texte()).as(Rattachement::of))
        .withProbability(0.5)
        .in(Porteur.Builder::rattachement)
        .build(Porteur.Builder::build);
  }

  private static Arbitrary<Rubrique> rubrique() {
    return Combinators.combine(texte(), texte().list().ofMinSize(1).ofMaxSize(3))
        .as((libelle, niveaux) ->
            Rubrique.builder().libelle(libelle).addAllNiveaux(niveaux).build());
  }

  private static Arbitrary<Action> action() {
    return Builders.withBuilder(Action::builder)
        .use(texte())
        .in(Action.Builder::intitule)
        .use(porteur())
        .withProbability(0.8)
        .in(Action.Builder::porteur)
        .use(rubrique())
        .withProbability(0.5)
        .in(Action.Builder::axePrioritaire)
        .use(rubrique())
        .withProbability(0.5)
        .in(Action.Builder::thematique)
        .use(volet().list().ofMaxSize(2))
        .in(Action.Builder::addAllVolets)
        .use(emplacements())
        .in(Action.Builder::putAllEmplacements)
        .use(complement().list().ofMaxSize(2))
        .in(Action.Builder::addAllComplements)
        .build(Action.Builder::build);
  }

  static Arbitrary<ContratDeVille> contrat() {
    return Builders.withBuilder(ContratDeVille::builder)
        .use(texte())
        .in(ContratDeVille.Builder::intitule)
        .use(Arbitraries.of("CV093", "CN03001I").map(CodeContrat::parse))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::code)
        .use(Arbitraries.integers().between(1977, 2100).map(Exercice::of))
        .withProbability(0.5)
        .in(ContratDeVille.Builder::exercice)
        .use(financeur().list().ofMaxSize(4))
        .in(ContratDeVille.Builder::addAllFinanceurs)
        .use(action().list().ofMaxSize(4).map(Arbitraires::clesUniques))
        .in(ContratDeVille.Builder::addAllActions)
        .use(total().list().ofMaxSize(3))
        .in(ContratDeVille.Builder::addAllTotaux)
        .use(emplacements())
        .in(ContratDeVille.Builder::putAllEmplacements)
        .use(complement().list().ofMaxSize(4))
        .in(ContratDeVille.Builder::addAllComplements)
        .build(ContratDeVille.Builder::build);
  }

  private static List<Action> clesUniques(List<Action> actions) {
    Set<String> cles = new HashSet<>();
    List<Action> uniques = new ArrayList<>();
    for (Action action : actions) {
      uniques.add(action.withVolets(action.volets().stream()
          .map(volet -> volet.cle().isEmpty() || cles.add(volet.cle().get())
              ? volet
              : Volet.builder().from(volet).cle(Optional.empty()).build())
          .toList()));
    }
    return uniques;
  }
}
