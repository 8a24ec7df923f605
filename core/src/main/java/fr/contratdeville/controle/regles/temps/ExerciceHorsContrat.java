package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.BudgetSitue;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Periode;
import java.util.Optional;

/**
 * CV-TPS-03: the exercice of a document, and of the budgets of its actions, is in the period of the
 * contract and of its generation, and these two agree. Contracts were extended by law (those of
 * 2015 to 2022, then 2023): an exercice after the printed period and inside the generation is an
 * information.
 */
final class ExerciceHorsContrat extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Exercice et période du contrat", "Budget year and period of the contract"))
      .quoi(Message.of(
          "L'exercice est dans la période du contrat, et celle-ci dans sa génération.",
          "The budget year is in the period of the contract, and that in its generation."))
      .pourquoi(Message.of(
          "Les mots, les codes de quartier et les crédits changent d'une génération à l'autre.",
          "Words, codes of quartiers and credits change from one generation to the next."))
      .source(
          Message.of(
              "Loi 2014-173 et ses prorogations (lois de finances pour 2019 et 2022) ; circulaire du 31 août 2023.",
              "Loi 2014-173 and its extensions (finance acts for 2019 and 2022); circulaire of 31 August 2023."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(2020))
      .enEcart(exemple(2025))
      .build();

  private static ContratDeVille exemple(int exercice) {
    return ContratDeVille.builder()
        .intitule("Exemple")
        .generation(GenerationContrat.CONTRAT_DE_VILLE_2015)
        .periode(Periode.annees(2015, 2020))
        .exercice(Exercice.of(exercice))
        .build();
  }

  ExerciceHorsContrat() {
    super("CV-TPS-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    Optional<Periode> generation = contrat.generation().map(GenerationContrat::periode);
    if (contrat.periode().isPresent() && generation.isPresent()) {
      comparer(
          bilan,
          Message.of("la période du contrat", "the period of the contract"),
          contrat.periode().get(),
          Optional.empty(),
          generation,
          "/periode");
    }
    contrat
        .exercice()
        .ifPresent(exercice -> comparer(
            bilan,
            Message.of("l'exercice du document", "the budget year of the document"),
            exercice.periode(),
            contrat.periode(),
            generation,
            "/exercice"));
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      budget
          .budget()
          .exercice()
          .ifPresent(exercice -> comparer(
              bilan,
              Phrase.of(
                  "le budget de « %s »", "the budget of “%s”", budget.action().intitule()),
              exercice.periode(),
              contrat.periode(),
              generation,
              budget.chemin() + "/exercice"));
    }
    return bilan.examen(Message.of(
        "le document ne donne ni exercice ni période",
        "the document gives neither a budget year nor a period"));
  }

  private static void comparer(
      Bilan bilan,
      Message quoi,
      Periode dates,
      Optional<Periode> contrat,
      Optional<Periode> generation,
      String chemin) {
    if (contrat.isEmpty() && generation.isEmpty()) {
      bilan.nonCompare(Message.of(
          "le contrat ne donne ni période ni génération",
          "the contract gives neither a period nor a generation"));
      return;
    }
    boolean horsContrat = contrat.filter(p -> !p.chevauche(dates)).isPresent();
    boolean horsGeneration = generation.filter(p -> !p.chevauche(dates)).isPresent();
    if (!horsContrat && !horsGeneration) {
      bilan.conforme();
      return;
    }
    boolean proroge = horsContrat && generation.isPresent() && !horsGeneration;
    Message message = Phrase.of(
        proroge
            ? "%s (%s) est hors de la période imprimée (%s) et dans celle de sa génération."
            : "%s (%s) est hors de la période du contrat (%s).",
        proroge
            ? "%s (%s) is outside the printed period (%s) and inside that of its generation."
            : "%s (%s) is outside the period of the contract (%s).",
        quoi,
        annees(dates),
        annees(horsContrat ? contrat.get() : generation.orElseThrow()));
    bilan.ecart(() -> bilan
        .constat(proroge ? Gravite.INFORMATION : Gravite.AVERTISSEMENT, message)
        .chemin(chemin)
        .build());
  }

  private static String annees(Periode periode) {
    int debut = periode.debut().getYear();
    int fin = periode.fin().getYear();
    return debut == fin ? Integer.toString(debut) : debut + "-" + fin;
  }
}
