package fr.contratdeville.testing.generation;

import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Ventilation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Makes publics, indicators and declared tables of every shape. */
final class MesureGenerators {

  private MesureGenerators() {}

  static Arbitrary<Beneficiaires> beneficiaires() {
    return beneficiaires(2);
  }

  /** Publics with up to {@code niveaux} levels of parts below them. */
  static Arbitrary<Beneficiaires> beneficiaires(int niveaux) {
    return Builders.withBuilder(Beneficiaires::builder)
        .use(ValeurGenerators.effectif(5000))
        .withProbability(0.7)
        .in(Beneficiaires.Builder::effectif)
        .use(Arbitraries.of(Beneficiaires.Unite.class))
        .withProbability(0.5)
        .in(Beneficiaires.Builder::unite)
        .use(Arbitraries.of(Beneficiaires.Perimetre.class))
        .withProbability(0.7)
        .in(Beneficiaires.Builder::perimetre)
        .use(ValeurGenerators.texte())
        .withProbability(0.5)
        .in(Beneficiaires.Builder::libelle)
        .use(Arbitraries.of(Sexe.class))
        .withProbability(0.3)
        .in(Beneficiaires.Builder::sexe)
        .use(ValeurGenerators.age())
        .withProbability(0.3)
        .in(Beneficiaires.Builder::age)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Beneficiaires.Builder::evenement)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Beneficiaires.Builder::texte)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(Beneficiaires.Builder::emplacement)
        .use(
            niveaux == 0
                ? Arbitraries.just(List.of())
                : beneficiaires(niveaux - 1).list().ofMaxSize(2))
        .in(Beneficiaires.Builder::addAllDont)
        .build(Beneficiaires.Builder::build);
  }

  static Arbitrary<Indicateur> indicateur() {
    return Builders.withBuilder(Indicateur::builder)
        .use(ValeurGenerators.texte())
        .in(Indicateur.Builder::libelle)
        .use(Arbitraries.of(Indicateur.Genre.class))
        .withProbability(0.7)
        .in(Indicateur.Builder::genre)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Indicateur.Builder::unite)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Indicateur.Builder::par)
        .use(ValeurGenerators.quantite())
        .withProbability(0.3)
        .in(Indicateur.Builder::cible)
        .use(ValeurGenerators.quantite())
        .withProbability(0.3)
        .in(Indicateur.Builder::reference)
        .use(ValeurGenerators.quantite())
        .withProbability(0.3)
        .in(Indicateur.Builder::valeur)
        .use(ValeurGenerators.exercice())
        .withProbability(0.3)
        .in(Indicateur.Builder::exercice)
        .use(ventilation().list().ofMaxSize(2))
        .in(Indicateur.Builder::addAllVentilations)
        .use(ValeurGenerators.texte())
        .withProbability(0.3)
        .in(Indicateur.Builder::texte)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(Indicateur.Builder::emplacement)
        .build(Indicateur.Builder::build);
  }

  static Arbitrary<Ventilation> ventilation() {
    return Builders.withBuilder(Ventilation::builder)
        .use(Arbitraries.of(Ventilation.Critere.class))
        .in(Ventilation.Builder::critere)
        .use(ValeurGenerators.texte())
        .in(Ventilation.Builder::libelle)
        .use(Arbitraries.maps(ValeurGenerators.texte(), ValeurGenerators.effectif(50))
            .ofMaxSize(3))
        .in(Ventilation.Builder::putAllValeurs)
        .build(Ventilation.Builder::build);
  }

  static Arbitrary<TableauDeclare> tableau() {
    Arbitrary<List<EnteteTableau>> entetes = entete().list().ofMaxSize(3);
    return Combinators.combine(
            ValeurGenerators.texte(),
            entetes,
            entetes,
            cellule().list().ofSize(4),
            EmplacementGenerators.emplacement().optional(0.5))
        .as((intitule, rangees, colonnes, contenus, place) -> TableauDeclare.builder()
            .intitule(intitule)
            .addAllRangees(rangees)
            .addAllColonnes(colonnes)
            .addAllCellules(cellules(rangees.size(), colonnes.size(), contenus))
            .emplacement(place)
            .build());
  }

  /** The contents, in every other cell of the table from its last one backwards. */
  private static List<CelluleDeclaree> cellules(
      int rangees, int colonnes, List<CelluleDeclaree> contenus) {
    List<CelluleDeclaree> cellules = new ArrayList<>();
    for (int place = rangees * colonnes - 1;
        place >= 0 && cellules.size() < contenus.size();
        place -= 2) {
      cellules.add(CelluleDeclaree.builder()
          .from(contenus.get(cellules.size()))
          .rangee(place / colonnes)
          .colonne(place % colonnes)
          .build());
    }
    return cellules;
  }

  static Arbitrary<CelluleDeclaree> cellule() {
    return Combinators.combine(
            ValeurGenerators.quantite().optional(0.8),
            ValeurGenerators.texte(),
            EmplacementGenerators.emplacement().optional(0.5),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 9))
        .as((valeur, texte, place, rangee, colonne) -> CelluleDeclaree.builder()
            .valeur(valeur)
            .texte(texte)
            .emplacement(place)
            .rangee(rangee)
            .colonne(colonne)
            .build());
  }

  static Arbitrary<EnteteTableau> entete() {
    return Builders.withBuilder(EnteteTableau::builder)
        .use(ValeurGenerators.texte())
        .in(EnteteTableau.Builder::libelle)
        .use(Arbitraries.of(EnteteTableau.Role.class))
        .withProbability(0.5)
        .in(EnteteTableau.Builder::role)
        .use(Arbitraries.of(EnteteTableau.Mesure.class))
        .withProbability(0.5)
        .in(EnteteTableau.Builder::mesure)
        .use(FinancementGenerators.financeur())
        .withProbability(0.3)
        .in(EnteteTableau.Builder::financeur)
        .use(CadreGenerators.territoire())
        .withProbability(0.3)
        .in(EnteteTableau.Builder::territoire)
        .use(EmplacementGenerators.emplacement())
        .withProbability(0.5)
        .in(EnteteTableau.Builder::emplacement)
        .build(EnteteTableau.Builder::build);
  }
}
