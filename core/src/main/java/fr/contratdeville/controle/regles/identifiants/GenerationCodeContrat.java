package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Periode;
import java.util.Optional;

/**
 * CV-IDE-06: the code of a contract is of its generation: CV and three digits for 2015-2023, CN
 * since 2024. The lists of 2024 keep some CV codes, so that one of these is an information.
 */
final class GenerationCodeContrat extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Génération du code de contrat", "Generation of the contract code"))
      .quoi(Message.of(
          "Le code d'un contrat est de sa génération : CV pour 2015-2023, CN depuis 2024.",
          "The code of a contract is of its generation: CV for 2015-2023, CN since 2024."))
      .pourquoi(Message.of(
          "Un code d'une autre génération rapproche le document d'un autre contrat.",
          "A code of another generation links the document to another contract."))
      .source(Message.of(
          "Listes de contrats de l'ANCT, 2015 et 2024.",
          "Lists of contracts of the ANCT, 2015 and 2024."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("CV093"))
      .enEcart(exemple("CN03001I"))
      .build();

  private static ContratDeVille exemple(String code) {
    return ContratDeVille.builder()
        .intitule("Exemple")
        .code(new CodeContrat(code))
        .generation(GenerationContrat.CONTRAT_DE_VILLE_2015)
        .build();
  }

  GenerationCodeContrat() {
    super("CV-IDE-06", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    contrat.code().ifPresent(code -> examiner(bilan, contrat, code));
    return bilan.examen(Message.of(
        "le document ne donne pas le code de son contrat",
        "the document does not give the code of its contract"));
  }

  private static void examiner(Bilan bilan, ContratDeVille contrat, CodeContrat code) {
    Optional<Periode> annees = contrat
        .generation()
        .map(GenerationContrat::periode)
        .or(() -> contrat.exercice().map(Exercice::periode))
        .or(contrat::periode);
    GenerationContrat sienne = code.code().startsWith("CV")
        ? GenerationContrat.CONTRAT_DE_VILLE_2015
        : GenerationContrat.QUARTIERS_2030;
    if (annees.isEmpty()) {
      bilan.nonCompare(
          Message.of("l'année du contrat n'est pas connue", "the year of the contract is unknown"));
    } else if (annees.get().chevauche(sienne.periode())) {
      bilan.conforme();
    } else {
      boolean garde = sienne == GenerationContrat.CONTRAT_DE_VILLE_2015
          && annees.get().chevauche(GenerationContrat.QUARTIERS_2030.periode());
      Message message = Phrase.of(
          "%s est un code de « %s », le contrat porte sur %s-%s.",
          "%s is a code of “%s”, the contract is about %s-%s.",
          code,
          sienne.libelle(),
          annees.get().debut().getYear(),
          annees.get().fin().getYear());
      bilan.ecart(() -> bilan
          .constat(garde ? Gravite.INFORMATION : Gravite.AVERTISSEMENT, message)
          .chemin("/code")
          .build());
    }
  }
}
