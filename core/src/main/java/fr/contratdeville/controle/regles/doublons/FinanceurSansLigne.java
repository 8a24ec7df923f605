package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.valeur.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * CV-NOM-02: the financeurs that a contract names pay for something in it. One whose printed total
 * is there, be it zero, is accounted for. Said once for all of them.
 */
final class FinanceurSansLigne extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Financeur sans ligne", "Financeur without a line"))
      .quoi(
          Message.of(
              "Les financeurs que le document nomme financent une action, ou ont un total imprimé ; là où la plupart en financent une.",
              "The financeurs that the document names pay for an action, or have a printed total; where most of them do."))
      .pourquoi(Message.of(
          "Une colonne vide est souvent une colonne qui reste à remplir.",
          "An empty column is often one that is still to be filled in."))
      .source(
          Message.of(
              "Loi 2014-173, article 6 : le contrat dit les moyens de chaque signataire ; règle générale du document d'accord avec lui-même.",
              "Law 2014-173, article 6: the contract says the means of each signatory; general rule of the document that agrees with itself."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple("CAF"))
      .enEcart(exemple("Ville"))
      .build();

  FinanceurSansLigne() {
    super("CV-NOM-02", FICHE);
  }

  private static ContratDeVille exemple(String second) {
    Exemple exemple =
        Exemple.of(2023).action("Atelier", "MAS").ligne("Ville", 1000).ligne(second, 500);
    exemple
        .contratBuilder()
        .addFinanceur(Financeur.builder().nom("Ville").build())
        .addFinanceur(Financeur.builder().nom("CAF").build());
    return exemple.contrat();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    ContratDeVille contrat = contexte.contrat();
    Set<String> connus = new HashSet<>();
    contrat.lignes().forEach(l -> connus.add(Noms.cle(l.financeur().nom())));
    for (TotalDeclare total : contrat.totaux()) {
      if (total.portee().financeurs().size() == 1) {
        connus.add(Noms.cle(total.portee().financeurs().iterator().next()));
      }
    }
    List<Financeur> nommes = contrat.financeurs();
    List<Integer> sans = IntStream.range(0, nommes.size())
        .filter(i -> !connus.contains(Noms.cle(nommes.get(i).nom())))
        .boxed()
        .toList();
    if (!connus.isEmpty() && 2 * sans.size() <= nommes.size()) {
      for (int i = sans.size(); i < nommes.size(); i++) {
        bilan.conforme();
      }
      if (!sans.isEmpty()) {
        ecart(bilan, nommes, sans);
      }
    }
    return bilan.examen(Message.of(
        "le document ne nomme pas de financeurs, ou la plupart n'y ont aucune ligne",
        "the document names no financeurs, or most of them have no line in it"));
  }

  private static void ecart(Bilan bilan, List<Financeur> nommes, List<Integer> sans) {
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "Nommés parmi les financeurs, et sans aucun montant dans le document : %s.",
                "Named among the financeurs, and without any amount in the document: %s.",
                Phrase.liste(sans.stream().map(i -> nommes.get(i).nom()).toList())))
        .chemin("/financeurs/" + sans.get(0))
        .build());
  }
}
