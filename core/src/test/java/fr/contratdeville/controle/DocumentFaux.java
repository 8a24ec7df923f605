package fr.contratdeville.controle;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document in which only the first row total of each sheet is the sum of its row.
 *
 * @param illisibles how many cells of each row are no amounts
 */
record DocumentFaux(int feuilles, int rangees, int illisibles) {

  private static Feuille feuille(int rang) {
    return new Feuille("faux.xlsx", "F" + rang);
  }

  ContratDeVille contrat() {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Faux");
    Financeur ville =
        Financeur.builder().nom("Ville").type(TypeFinanceur.COMMUNE).build();
    for (int f = 0; f < feuilles; f++) {
      for (int r = 1; r <= rangees; r++) {
        Emplacement total = feuille(f).cellule(r, 4);
        contrat.addAction(Action.builder()
            .intitule("Action " + f + "." + r)
            .addVolet(Volet.builder()
                .addLigne(FinancementLine.builder()
                    .financeur(ville)
                    .montant(Montant.of(100 + r))
                    .emplacement(feuille(f).cellule(r, 1))
                    .build())
                .addTotal(TotalDeclare.builder()
                    .nature(TotalDeclare.Nature.LIGNE)
                    .valeur(Montant.of(r == 1 ? 101 : 90_007))
                    .emplacement(total)
                    .build())
                .build())
            .build());
      }
    }
    return contrat.build();
  }

  /** The findings of its reading. */
  List<Constat> lus() {
    List<Constat> lus = new ArrayList<>();
    for (int f = 0; f < feuilles; f++) {
      for (int r = 1; r <= rangees; r++) {
        for (int i = 0; i < illisibles; i++) {
          lus.add(erreur("CV-AMT-01", feuille(f).cellule(r, 5 + i)));
        }
      }
    }
    return lus;
  }

  /** Errors on the first rows of the first sheet. */
  List<Constat> autresErreurs(int nombre) {
    return IntStream.rangeClosed(1, nombre)
        .mapToObj(r -> erreur("CV-IDE-01", feuille(0).cellule(r, 9)))
        .toList();
  }

  private static Constat erreur(String id, Emplacement place) {
    return Constat.of(
        id,
        Gravite.ERREUR,
        place,
        Message.of("« à confirmer » n'est pas un montant", "“à confirmer” is not an amount"));
  }
}
