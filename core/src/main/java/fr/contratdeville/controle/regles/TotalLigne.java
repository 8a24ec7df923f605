package fr.contratdeville.controle.regles;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Phrase;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * CV-TOT-01: the total printed on a row is the sum of what the financeurs inside its scope pay.
 *
 * <p>Source: the layout of published bilans, whose total column leaves some financeurs outside (the
 * CAF in Bagnols 2023); exact, since row totals are not rounded.
 */
final class TotalLigne implements Controle {

  @Override
  public String id() {
    return "CV-TOT-01";
  }

  @Override
  public Message titre() {
    return Message.of("Total de chaque ligne", "Total of each row");
  }

  @Override
  public Examen examiner(ContratDeVille contrat) {
    Bilan bilan = new Bilan(id());
    Set<String> avecTotal = new HashSet<>();
    for (Declare declare : Declare.montants(contrat, Nature.LIGNE)) {
      declare
          .volet()
          .ifPresentOrElse(
              volet -> {
                avecTotal.add(volet.chemin());
                comparer(bilan, declare, volet);
              },
              () -> bilan.nonCompare(Bilan.SANS_LIGNE));
    }
    if (!avecTotal.isEmpty()) {
      noterLesAbsents(bilan, contrat, avecTotal);
    }
    return bilan.examen(Message.of(
        "le document n'imprime aucun total de ligne", "the document prints no row total"));
  }

  private static void comparer(Bilan bilan, Declare declare, VoletSitue volet) {
    List<LigneSituee> lignes = volet.lignes().stream()
        .filter(l -> declare.total().portee().couvre(l.financeur()))
        .toList();
    Somme somme = Somme.de(lignes);
    bilan.comparer(
        declare,
        somme,
        () -> Phrase.de(
            "« %s » : le total imprimé est de %s, ses financeurs font %s (%s).",
            "“%s”: the printed total is %s, its funders make %s (%s).",
            volet.action().intitule(),
            declare.montant(),
            somme.montant(),
            lignes.isEmpty() ? Message.of("aucune ligne", "no line") : detail(lignes)));
  }

  private static Message detail(List<LigneSituee> lignes) {
    return Phrase.joindre(
        lignes.stream()
            .map(l ->
                Phrase.de("%s %s", "%s %s", l.financeur().nom(), l.montant().orElseThrow()))
            .toList(),
        ", ");
  }

  private static void noterLesAbsents(Bilan bilan, ContratDeVille contrat, Set<String> avecTotal) {
    List<String> sans = contrat.volets().stream()
        .filter(v -> !avecTotal.contains(v.chemin()))
        .map(v -> v.action().intitule())
        .toList();
    if (!sans.isEmpty()) {
      bilan.noter(Phrase.de(
          "%s sans total imprimé : %s",
          "%s without a printed total: %s",
          Phrase.nombre(sans.size(), Message.of("ligne", "row"), Message.of("lignes", "rows")),
          Phrase.liste(sans)));
    }
  }
}
