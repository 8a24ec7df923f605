package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.BudgetSitue;
import fr.contratdeville.controle.calcul.CausesCommunes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * CV-AMT-03: a line of money, a printed total or a line of a budget is not below zero. An amount
 * that is committed, paid or spent may go back (reversement, désengagement): an information.
 */
final class MontantNegatif extends Regle {
  private static final Set<EtapeMontant> QUI_REVIENNENT =
      EnumSet.of(EtapeMontant.ENGAGE, EtapeMontant.VERSE, EtapeMontant.REALISE);

  /** The words of headings whose figures may be below zero, by their beginning. */
  private static final List<String> DIFFERENCES = List.of(
      "ECART",
      "DIFFERENCE",
      "SOLDE",
      "EVOLUTION",
      "VARIATION",
      "RESTE",
      "RELIQUAT",
      "REVERS",
      "DEDUCTION",
      "MOINS",
      "AJUST",
      "DESENGAG",
      "ANNUL",
      "REGULARIS",
      "RESULTAT");

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Montant négatif", "Negative amount"))
      .quoi(
          Message.of(
              "Un financement, un total imprimé, un poste de budget ou un montant de tableau n'est pas négatif ; engagé, versé ou réalisé, il peut l'être d'un reversement.",
              "A line of money, a printed total, a line of a budget or an amount of a table is not negative; committed, paid or spent, it may be a repayment."))
      .pourquoi(Message.of(
          "Un signe en trop retranche deux fois le montant d'un total.",
          "A sign too many takes the amount twice from a total."))
      .source(
          Message.of(
              "Pratique des documents ; les reversements et compensations sont des étapes à part dans les exports d'instruction.",
              "Practice of documents; repayments and compensations are steps of their own in exports of grant systems."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(Exemple.of(2023).action("Atelier", "MAS").ligne("Ville", 1000).contrat())
      .enEcart(Exemple.of(2023).action("Atelier", "MAS").ligne("Ville", -1000).contrat())
      .build();

  MontantNegatif() {
    super("CV-AMT-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    for (LigneSituee ligne : contrat.lignes()) {
      Supplier<Message> quoi = () ->
          Phrase.of("« %s », %s", "“%s”, %s", ligne.action().intitule(), Noms.financeur(ligne));
      Gravite gravite = ligne.ligne().etape().filter(QUI_REVIENNENT::contains).isPresent()
          ? Gravite.INFORMATION
          : Gravite.AVERTISSEMENT;
      examiner(
          bilan,
          gravite,
          quoi,
          ligne.montant(),
          ligne.ligne().emplacement(),
          ligne::chemin,
          () -> CausesCommunes.of(contexte).duSigne(ligne));
    }
    for (Declare declare : Declare.tous(contexte)) {
      examiner(
          bilan,
          Gravite.AVERTISSEMENT,
          () -> Message.of("Total imprimé", "Printed total"),
          declare.total().montant(),
          declare.place(),
          declare::chemin,
          Optional::empty);
    }
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      budgets(bilan, budget);
    }
    tableaux(bilan, contrat);
    return bilan.examen(
        Message.of("le document ne donne aucun montant", "the document gives no amount"));
  }

  /** The amounts of declared tables, those apart that say in their headings what they take off. */
  private static void tableaux(Bilan bilan, ContratDeVille contrat) {
    for (int i = 0; i < contrat.tableaux().size(); i++) {
      TableauDeclare tableau = contrat.tableaux().get(i);
      for (int j = 0; j < tableau.cellules().size(); j++) {
        CelluleDeclaree cellule = tableau.cellules().get(j);
        EnteteTableau rangee = tableau.rangees().get(cellule.rangee());
        EnteteTableau colonne = tableau.colonnes().get(cellule.colonne());
        if (!peutEtreNegatif(tableau.intitule(), rangee.libelle(), colonne.libelle())) {
          String chemin = "/tableaux/" + i + "/cellules/" + j;
          examiner(
              bilan,
              Gravite.AVERTISSEMENT,
              () -> Phrase.of(
                  "%s, « %s × %s »",
                  "%s, “%s × %s”", tableau.intitule(), rangee.libelle(), colonne.libelle()),
              cellule.valeur().filter(Montant.class::isInstance).map(Montant.class::cast),
              cellule.emplacement().or(tableau::emplacement),
              () -> chemin,
              Optional::empty);
        }
      }
    }
  }

  private static boolean peutEtreNegatif(String... intitules) {
    return Arrays.stream(intitules)
        .flatMap(texte -> Noms.mots(texte).stream())
        .anyMatch(mot -> DIFFERENCES.stream().anyMatch(mot::startsWith));
  }

  private static void budgets(Bilan bilan, BudgetSitue budget) {
    List<PosteBudget> postes = budget.budget().postes();
    for (int i = 0; i < postes.size(); i++) {
      PosteBudget poste = postes.get(i);
      Supplier<Message> quoi = () -> Phrase.of(
          "« %s », %s %s",
          "“%s”, %s %s", budget.action().intitule(), poste.compte(), poste.libelle());
      String chemin = budget.chemin() + "/postes/" + i;
      examiner(
          bilan,
          Gravite.AVERTISSEMENT,
          quoi,
          poste.prevu(),
          poste.emplacement(),
          () -> chemin + "/prevu",
          Optional::empty);
      examiner(
          bilan,
          Gravite.INFORMATION,
          quoi,
          poste.realise(),
          poste.emplacement(),
          () -> chemin + "/realise",
          Optional::empty);
    }
  }

  /**
   * Compares one amount with zero.
   *
   * @param quoi worked out, like {@code chemin}, only for what is negative
   * @param racine the finding on a sum that the sign would close
   */
  private static void examiner(
      Bilan bilan,
      Gravite gravite,
      Supplier<Message> quoi,
      Optional<Montant> montant,
      Optional<Emplacement> place,
      Supplier<String> chemin,
      Supplier<Optional<CleConstat>> racine) {
    if (montant.isEmpty()) {
      return;
    }
    if (!montant.get().isNegative()) {
      bilan.conforme();
      return;
    }
    bilan.ecart(() -> bilan
        .constat(
            gravite,
            Phrase.of(
                "%s : le montant de %s est négatif.",
                "%s: the amount of %s is negative.", quoi.get(), montant.get()))
        .declare(montant.get().euros())
        .unite(Unite.EUR)
        .cellules(place.stream().toList())
        .chemin(chemin.get())
        .decouleDe(racine.get().stream().toList())
        .build());
  }
}
