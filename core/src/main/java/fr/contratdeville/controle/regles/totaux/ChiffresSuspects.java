package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge;
import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.ExempleTableau;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.diagnostic.SumGraph.Suspect;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CV-TOT-11: if several totals of a table do not close, this rule gives the fewest figures that
 * would explain all gaps at once. Its findings follow from the gaps that CV-TOT-09 and CV-TOT-10
 * report one by one.
 */
final class ChiffresSuspects extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Chiffres suspects d'un tableau", "Suspect figures of a table"))
      .quoi(
          Message.of(
              "Quand plusieurs totaux d'un tableau ne ferment pas, le moins de chiffres qu'il faudrait corriger pour fermer tous les écarts à la fois.",
              "When several totals of a table do not close, the fewest figures to mend to close all gaps at once."))
      .pourquoi(
          Message.of(
              "Un seul chiffre faux fausse sa rangée, sa colonne et parfois le total : il faut le voir une fois.",
              "One wrong figure spoils its row, its column and sometimes the total: it should be seen once."))
      .source(Message.of(
          "Tableaux à marges des contrats publiés (Alès, 2004) ; exact.",
          "Tables with margins of published contracts (Alès 2004); exact."))
      .gravite(Gravite.INFORMATION)
      .conforme(ExempleTableau.of(new long[][] {{10, 20, 30}, {5, 5, 10}, {15, 25, 40}}))
      .enEcart(ExempleTableau.of(new long[][] {{10, 20, 30}, {5, 9, 10}, {15, 25, 40}}))
      .build();

  ChiffresSuspects() {
    super("CV-TOT-11", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (TableauSitue tableau : TableauxDeclares.of(contexte).tous()) {
      List<Marge> ouvertes = new MargesParEntete(tableau).ouvertes(bilan);
      if (tableau.marges().isEmpty()) {
        continue;
      }
      if (ouvertes.size() < 2) {
        bilan.conforme();
        continue;
      }
      Liens liens = new Liens(tableau);
      Optional<List<Suspect>> suspects = liens.suspects();
      if (suspects.isEmpty()) {
        bilan.nonCompare(Message.of(
            "trop d'écarts, ou que ses chiffres communs n'expliquent pas",
            "too many gaps, or not explained by the figures that its sums share"));
      } else {
        bilan.ecart(() -> constat(bilan, tableau, ouvertes, liens, suspects.get()));
      }
    }
    return bilan.examen(TableauxDeclares.AUCUNE_MARGE);
  }

  private static Constat constat(
      Bilan bilan,
      TableauSitue tableau,
      List<Marge> ouvertes,
      Liens liens,
      List<Suspect> suspects) {
    List<Message> lectures = new ArrayList<>();
    Constat.Builder constat = Constat.builder();
    for (Suspect suspect : suspects) {
      CelluleDeclaree cellule = liens.cellule(suspect);
      Quantite imprime = TableauSitue.valeur(cellule);
      long juste = TableauSitue.entier(imprime) + suspect.correction();
      tableau.place(cellule).ifPresent(constat::addCellule);
      lectures.add(Phrase.of(
          "%s : %s au lieu de %s",
          "%s: %s instead of %s",
          tableau.nom(cellule),
          imprime instanceof Montant ? Montant.ofCentimes(juste) : BigDecimal.valueOf(juste),
          imprime));
    }
    ouvertes.forEach(m -> constat.addDecouleDe(new CleConstat(
        m.sens() == Marge.Sens.RANGEE ? "CV-TOT-09" : "CV-TOT-10", tableau.chemin(m.imprimee()))));
    return constat
        .from(bilan
            .constat(
                Gravite.INFORMATION,
                Phrase.of(
                    "%s : %s à expliquer les %s écarts : %s.",
                    "%s: %s would be enough to explain the %s gaps: %s.",
                    tableau.tableau().intitule(),
                    Phrase.nombre(
                        suspects.size(),
                        Message.of("chiffre suffirait", "figure"),
                        Message.of("chiffres suffiraient", "figures")),
                    ouvertes.size(),
                    Phrase.joindre(lectures, " ; ")))
            .chemin(tableau.chemin())
            .build())
        .build();
  }
}
