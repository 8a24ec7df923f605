package fr.contratdeville.io.json;

import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.TrancheAge;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Publics, indicators and declared tables of every shape. */
final class Mesures {

  private Mesures() {}

  /** With parts of parts, so many levels deep. */
  static Arbitrary<Beneficiaires> beneficiaires(int niveaux) {
    return Builders.withBuilder(Beneficiaires::builder)
        .use(Mots.effectif(Arbitraries.longs().between(0, 5000)))
        .withProbability(0.7)
        .in(Beneficiaires.Builder::effectif)
        .use(Arbitraries.of(Beneficiaires.Unite.class))
        .withProbability(0.5)
        .in(Beneficiaires.Builder::unite)
        .use(Arbitraries.of(Beneficiaires.Perimetre.class))
        .withProbability(0.7)
        .in(Beneficiaires.Builder::perimetre)
        .use(Mots.texte())
        .withProbability(0.5)
        .in(Beneficiaires.Builder::libelle)
        .use(Arbitraries.of(Sexe.class))
        .withProbability(0.3)
        .in(Beneficiaires.Builder::sexe)
        .use(Arbitraries.of("7..13", "..25", "50..", "0..0").map(TrancheAge::parse))
        .withProbability(0.3)
        .in(Beneficiaires.Builder::age)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Beneficiaires.Builder::evenement)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Beneficiaires.Builder::texte)
        .use(Mots.emplacement())
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
        .use(Mots.texte())
        .in(Indicateur.Builder::libelle)
        .use(Arbitraries.of(Indicateur.Genre.class))
        .withProbability(0.7)
        .in(Indicateur.Builder::genre)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Indicateur.Builder::unite)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Indicateur.Builder::par)
        .use(Mots.quantite())
        .withProbability(0.3)
        .in(Indicateur.Builder::cible)
        .use(Mots.quantite())
        .withProbability(0.3)
        .in(Indicateur.Builder::reference)
        .use(Mots.quantite())
        .withProbability(0.3)
        .in(Indicateur.Builder::valeur)
        .use(Mots.exercice())
        .withProbability(0.3)
        .in(Indicateur.Builder::exercice)
        .use(ventilation().list().ofMaxSize(2))
        .in(Indicateur.Builder::addAllVentilations)
        .use(Mots.texte())
        .withProbability(0.3)
        .in(Indicateur.Builder::texte)
        .use(Mots.emplacement())
        .withProbability(0.5)
        .in(Indicateur.Builder::emplacement)
        .build(Indicateur.Builder::build);
  }

  private static Arbitrary<Ventilation> ventilation() {
    return Builders.withBuilder(Ventilation::builder)
        .use(Arbitraries.of(Ventilation.Critere.class))
        .in(Ventilation.Builder::critere)
        .use(Mots.texte())
        .in(Ventilation.Builder::libelle)
        .use(Arbitraries.maps(Mots.texte(), Mots.effectif(Arbitraries.longs().between(0, 50)))
            .ofMaxSize(3))
        .in(Ventilation.Builder::putAllValeurs)
        .build(Ventilation.Builder::build);
  }

  static Arbitrary<TableauDeclare> tableau() {
    Arbitrary<List<EnteteTableau>> entetes = entete().list().ofMaxSize(3);
    Arbitrary<CelluleDeclaree.Builder> cellules = Builders.withBuilder(CelluleDeclaree::builder)
        .use(Mots.quantite())
        .withProbability(0.8)
        .in(CelluleDeclaree.Builder::valeur)
        .use(Mots.texte())
        .in(CelluleDeclaree.Builder::texte)
        .use(Mots.emplacement())
        .withProbability(0.5)
        .in(CelluleDeclaree.Builder::emplacement)
        .build();
    return Combinators.combine(
            Mots.texte(),
            entetes,
            entetes,
            cellules.list().ofSize(4),
            Mots.emplacement().optional(0.5))
        .as((intitule, rangees, colonnes, contenus, place) -> TableauDeclare.builder()
            .intitule(intitule)
            .addAllRangees(rangees)
            .addAllColonnes(colonnes)
            .addAllCellules(cellules(rangees.size(), colonnes.size(), contenus))
            .emplacement(place)
            .build());
  }

  /** The contents in some cells of the table, last row first; the others are blank. */
  private static List<CelluleDeclaree> cellules(
      int rangees, int colonnes, List<CelluleDeclaree.Builder> contenus) {
    List<CelluleDeclaree> cellules = new ArrayList<>();
    for (int place = rangees * colonnes - 1;
        place >= 0 && cellules.size() < contenus.size();
        place -= 2) {
      cellules.add(contenus
          .get(cellules.size())
          .rangee(place / colonnes)
          .colonne(place % colonnes)
          .build());
    }
    return cellules;
  }

  private static Arbitrary<EnteteTableau> entete() {
    return Builders.withBuilder(EnteteTableau::builder)
        .use(Mots.texte())
        .in(EnteteTableau.Builder::libelle)
        .use(Arbitraries.of(EnteteTableau.Role.class))
        .withProbability(0.5)
        .in(EnteteTableau.Builder::role)
        .use(Arbitraries.of(EnteteTableau.Mesure.class))
        .withProbability(0.5)
        .in(EnteteTableau.Builder::mesure)
        .use(Argent.financeur())
        .withProbability(0.3)
        .in(EnteteTableau.Builder::financeur)
        .use(Cadres.territoire())
        .withProbability(0.3)
        .in(EnteteTableau.Builder::territoire)
        .use(Mots.emplacement())
        .withProbability(0.5)
        .in(EnteteTableau.Builder::emplacement)
        .build(EnteteTableau.Builder::build);
  }
}
