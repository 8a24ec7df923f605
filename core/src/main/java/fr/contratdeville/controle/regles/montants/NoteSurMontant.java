package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.Optional;

/**
 * CV-AMT-04: words beside an amount, as in {@code 3 000 + FPH}: the sums hold the figure and not
 * what the words add. A currency or a sign is no word.
 */
final class NoteSurMontant extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Note à côté d'un montant", "Note beside an amount"))
      .quoi(Message.of(
          "Le texte imprimé d'un financement ne dit rien de plus que son montant.",
          "The printed text of a line of money says no more than its amount."))
      .pourquoi(Message.of(
          "« 3 000 + FPH » compte pour 3 000 € dans toutes les sommes.",
          "“3 000 + FPH” counts as 3,000 € in every sum."))
      .source(Message.of(
          "Pratique des documents (« 3 + FPH » dans un tableau d'Alès en 2004).",
          "Practice of documents (“3 + FPH” in a table of Alès in 2004)."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple("3 000 €"))
      .enEcart(exemple("3 000 € + FPH"))
      .build();

  private static ContratDeVille exemple(String texte) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne(FinancementLine.builder()
            .financeur(Financeur.of("Ville", TypeFinanceur.COMMUNE))
            .montant(Montant.of(3000))
            .texte(texte)
            .build())
        .contrat();
  }

  NoteSurMontant() {
    super("CV-AMT-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (LigneSituee ligne : contexte.contrat().lignes()) {
      if (ligne.montant().isEmpty()) {
        continue;
      }
      Optional<String> note = ligne.ligne().texte().filter(Noms::aDesMots);
      if (note.isEmpty()) {
        bilan.conforme();
      } else {
        bilan.ecart(() -> constat(bilan, ligne, ligne.montant().get(), note.get()));
      }
    }
    return bilan.examen(
        Message.of("le document ne donne aucun montant", "the document gives no amount"));
  }

  private static Constat constat(Bilan bilan, LigneSituee ligne, Montant montant, String note) {
    return bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "« %s », %s : « %s » est imprimé, %s est compté.",
                "“%s”, %s: “%s” is printed, %s is counted.",
                ligne.action().intitule(),
                Noms.financeur(ligne),
                note,
                montant))
        .declare(montant.euros())
        .unite(Unite.EUR)
        .cellules(ligne.ligne().emplacement().stream().toList())
        .chemin(ligne.chemin())
        .build();
  }
}
