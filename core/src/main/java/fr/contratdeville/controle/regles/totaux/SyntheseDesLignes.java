package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * CV-TOT-12: a table that sums up the actions by axe, quartier, porteur, financeur or sheet prints
 * what their lines make, and how many they are. What its rows stand for is shown by its figures:
 * the reading under which most of them agree is taken, and the others are compared with it.
 */
final class SyntheseDesLignes extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Synthèse et lignes", "Summary and lines"))
      .quoi(
          Message.of(
              "Un tableau de synthèse (par axe, thème, quartier, porteur, financeur, année ou feuille) imprime ce que font les lignes des actions, et combien elles sont ; il n'est comparé que si la plupart de ses chiffres le montrent.",
              "A summary (by axis, theme, quartier, porteur, financeur, year or sheet) prints what the lines of the actions make, and how many they are; it is compared only if most of its figures show it."))
      .pourquoi(
          Message.of(
              "Une action perdue ou comptée deux fois ne se voit que là : les totaux de sa feuille, recalculés, ferment.",
              "An action that was lost or counted twice shows nowhere else: the totals of its sheet, computed again, close."))
      .source(Message.of(
          "Classeurs de villes : une feuille par axe ou par quartier, et leur synthèse ; exact.",
          "Workbooks of towns: one sheet for each axis or quartier, and their summary; exact."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(600))
      .enEcart(exemple(700))
      .build();

  SyntheseDesLignes() {
    super("CV-TOT-12", FICHE);
  }

  private static ContratDeVille exemple(long dernier) {
    Exemple exemple = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1000)
        .action("Jardin", "MAS")
        .ligne("Ville", 500)
        .action("Sport", "SLC")
        .ligne("Ville", 400)
        .action("Lecture", "LIRE")
        .ligne("Ville", 600);
    TableauDeclare.Builder tableau = TableauDeclare.builder()
        .intitule("Synthèse par porteur")
        .addColonne(EnteteTableau.builder()
            .libelle("Ville")
            .mesure(Mesure.MONTANT)
            .financeur(Financeur.builder().nom("Ville").build())
            .build());
    long[] montants = {1500, 400, dernier};
    String[] porteurs = {"MAS", "SLC", "LIRE"};
    for (int i = 0; i < montants.length; i++) {
      tableau
          .addRangee(EnteteTableau.of(porteurs[i]))
          .addCellule(CelluleDeclaree.builder()
              .rangee(i)
              .colonne(0)
              .valeur(Montant.of(montants[i]))
              .emplacement(new Feuille("exemple.xlsx", "Synthèse").cellule(i + 2, 2))
              .build());
    }
    exemple.contratBuilder().addTableau(tableau.build());
    return exemple.contrat();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    if (!contexte.contrat().volets().isEmpty()) {
      for (TableauSitue tableau : TableauxDeclares.of(contexte).tous()) {
        LecturesDeSynthese.of(contexte.contrat(), tableau.tableau())
            .ifPresent(comparees -> comparer(bilan, tableau, comparees));
      }
    }
    return bilan.examen(Message.of(
        "aucun tableau n'est la synthèse des actions", "no table is the summary of the actions"));
  }

  private static void comparer(
      Bilan bilan, TableauSitue tableau, Map<Integer, List<LecturesDeSynthese.Chiffre>> comparees) {
    comparees.forEach((rangee, chiffres) -> {
      List<LecturesDeSynthese.Chiffre> ecarts = new ArrayList<>();
      for (LecturesDeSynthese.Chiffre chiffre : chiffres) {
        if (chiffre.ferme()) {
          bilan.conforme();
        } else {
          ecarts.add(chiffre);
        }
      }
      if (!ecarts.isEmpty()) {
        bilan.ecart(() -> constat(bilan, tableau, rangee, ecarts));
      }
    });
  }

  /** One finding for all figures of a row: one action that is missing shows in each of them. */
  private static Constat constat(
      Bilan bilan, TableauSitue tableau, int rangee, List<LecturesDeSynthese.Chiffre> ecarts) {
    List<Emplacement> places = new ArrayList<>();
    List<Message> phrases = new ArrayList<>();
    for (LecturesDeSynthese.Chiffre ecart : ecarts) {
      tableau.place(ecart.cellule()).ifPresent(places::add);
      String colonne =
          tableau.tableau().colonnes().get(ecart.cellule().colonne()).libelle();
      phrases.add(
          ecart.nombre()
              ? Phrase.of(
                  "« %s » %s, il y en a %s",
                  "“%s” %s, there are %s",
                  colonne,
                  BigDecimal.valueOf(ecart.imprime()),
                  BigDecimal.valueOf(ecart.lu()))
              : Phrase.of(
                  "« %s » %s, ses lignes font %s",
                  "“%s” %s, its lines make %s",
                  colonne,
                  Montant.ofCentimes(ecart.imprime()),
                  Montant.ofCentimes(ecart.lu())));
    }
    ecarts.stream().flatMap(e -> e.lignes().stream()).distinct().forEach(places::add);
    LecturesDeSynthese.Chiffre premier = ecarts.get(0);
    return bilan
        .constat(
            Gravite.ERREUR,
            Phrase.of(
                "%s, « %s » : %s.",
                "%s, “%s”: %s.",
                tableau.tableau().intitule(),
                tableau.tableau().rangees().get(rangee).libelle(),
                Phrase.joindre(phrases, " ; ")))
        .declare(premier.chiffre(premier.imprime()))
        .calcule(premier.chiffre(premier.lu()))
        .unite(premier.nombre() ? Unite.NOMBRE : Unite.EUR)
        .cellules(places)
        .chemin(tableau.chemin(premier.cellule()))
        .build();
  }
}
