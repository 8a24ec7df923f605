package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.ExempleTableau;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Message;

/**
 * CV-TOT-13: the grand totals of all tables of one unit stand side by side, whatever their titles.
 * Most documents have tables of several things, so that a profile has to ask for it.
 */
final class TotauxDesTableaux extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Totaux de tous les tableaux", "Totals of all tables"))
      .quoi(
          Message.of(
              "Les totaux généraux de tous les tableaux de la même unité, des mêmes financeurs, étapes et années sont les mêmes, quels que soient leurs titres.",
              "The grand totals of all tables of one unit, of the same financeurs, steps and years are the same, whatever their titles."))
      .pourquoi(
          Message.of(
              "Qui sait que tous les tableaux de son document disent la même chose veut les voir rapprochés tous.",
              "Who knows that all tables of his document say the same wants to see all of them side by side."))
      .source(
          Message.of(
              "Demande d'un profil : CV-TOT-05 ne rapproche que les tableaux qui disent ventiler la même chose.",
              "On request of a profile: CV-TOT-05 puts only tables side by side that say to break the same thing down."))
      .gravite(Gravite.INFORMATION)
      .parDefaut(false)
      .conforme(exemple(33))
      .enEcart(exemple(43))
      .build();

  TotauxDesTableaux() {
    super("CV-TOT-13", FICHE);
  }

  private static ContratDeVille exemple(long euros) {
    TableauDeclare premier = ExempleTableau.of(new long[][] {{10, 20, 30}, {1, 2, 3}, {11, 22, 33}})
        .tableaux()
        .get(0);
    TableauDeclare second = ExempleTableau.of(new long[][] {{euros, euros}, {euros, euros}})
        .tableaux()
        .get(0);
    return ContratDeVille.builder()
        .intitule("Exemple")
        .addTableau(premier)
        .addTableau(TableauDeclare.builder()
            .from(second)
            .intitule("Crédits de la ville")
            .build())
        .build();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    GrandsTotaux.dUneUnite(TableauxDeclares.of(contexte)).stream()
        .filter(totaux -> totaux.size() > 1)
        .map(totaux -> new Imprimes(bilan, totaux))
        .forEach(totaux -> {
          totaux.conformes(bilan);
          if (!totaux.sontEgaux()) {
            bilan.ecart(() -> totaux.constat(bilan, Gravite.INFORMATION));
          }
        });
    return bilan.examen(Message.of(
        "le document n'a pas deux tableaux de même unité avec un total",
        "the document has no two tables of one unit with a total"));
  }
}
