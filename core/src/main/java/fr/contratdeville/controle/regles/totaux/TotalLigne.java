package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.ParFinanceur;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.controle.calcul.TranchesLues;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** CV-TOT-01: the total printed on a row is the sum of what the financeurs that it counts pay. */
final class TotalLigne extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total de chaque ligne", "Total of each row"))
      .quoi(Message.of(
          "Le total imprimé sur une ligne est la somme de ce que versent les financeurs qu'il compte.",
          "The total printed on a row is the sum of what the financeurs that it counts pay."))
      .pourquoi(Message.of(
          "Le total de la ligne est le coût que chacun retient de l'action.",
          "The row total is the cost of the action that everyone remembers."))
      .source(
          Message.of(
              "Colonne « TOTAL » des bilans publiés, qui peut laisser un financeur dehors (la CAF à Bagnols en 2023) ; exact, ces totaux n'étant pas arrondis.",
              "The “TOTAL” column of published bilans, which may leave a financeur outside (the CAF in Bagnols 2023); exact, since those totals are not rounded."))
      .gravite(Gravite.ERREUR)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .ligne("CAF", 200)
          .total(1200)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .ligne("CAF", 200)
          .total(2100)
          .contrat())
      .build();

  /** The number of amounts that one sentence lists. */
  private static final int MONTANTS = 12;

  TotalLigne() {
    super("CV-TOT-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    TranchesLues tranches = TranchesLues.of(contexte);
    List<Declare> imprimes = Declare.montants(contexte, Nature.LIGNE);
    for (Declare declare : imprimes) {
      declare
          .volet()
          .ifPresentOrElse(
              volet -> comparer(bilan, declare, volet, tranches.de(declare)),
              () -> bilan.nonCompare(Bilan.SANS_LIGNE));
    }
    if (imprimes.stream().anyMatch(d -> d.volet().isPresent())) {
      noterLesAbsents(bilan, contrat);
    }
    return bilan.examen(Message.of(
        "le document n'imprime aucun total de ligne", "the document prints no row total"));
  }

  private static void comparer(
      Bilan bilan, Declare declare, VoletSitue volet, Optional<Tranche> tranche) {
    Somme somme = ParFinanceur.of(volet.lignes()).dans(declare.total().portee(), tranche);
    bilan.comparer(
        declare,
        somme,
        () -> Phrase.of(
            "« %s » : le total imprimé est de %s, ses financeurs font %s (%s).",
            "“%s”: the printed total is %s, its financeurs make %s (%s).",
            volet.action().intitule(),
            declare.montant(),
            somme.montant(),
            somme.nombre() == 0 ? Message.of("aucune ligne", "no line") : detail(somme.lignes())));
  }

  /** The amounts of a row; a name that comes twice with its step and year. */
  private static Message detail(List<LigneSituee> lignes) {
    Map<String, Long> noms = lignes.stream()
        .collect(Collectors.groupingBy(l -> l.financeur().nom(), Collectors.counting()));
    List<Message> montants = new ArrayList<>();
    for (LigneSituee l : lignes.subList(0, Math.min(MONTANTS, lignes.size()))) {
      String nom = l.financeur().nom();
      Message qui = noms.getOrDefault(nom, 1L) > 1
          ? Noms.situe(nom, l.ligne().etape(), l.ligne().exercice())
          : Message.of(nom);
      montants.add(l.montant()
          .map(m -> Phrase.of("%s %s", "%s %s", qui, m))
          .orElse(Phrase.of("%s sans montant", "%s without an amount", qui)));
    }
    if (lignes.size() > MONTANTS) {
      montants.add(Message.of("… (+" + (lignes.size() - MONTANTS) + ")"));
    }
    return Phrase.joindre(montants, ", ");
  }

  private static boolean estTotal(TotalDeclare total) {
    return total.nature() == Nature.LIGNE && total.montant().isPresent();
  }

  private static void noterLesAbsents(Bilan bilan, ContratDeVille contrat) {
    List<String> sans = contrat.volets().stream()
        .filter(v -> v.volet().totaux().stream().noneMatch(TotalLigne::estTotal))
        .map(v -> v.action().intitule())
        .toList();
    if (!sans.isEmpty()) {
      bilan.noter(Phrase.of(
          "%s sans total imprimé : %s",
          "%s without a printed total: %s",
          Phrase.nombre(sans.size(), Message.of("ligne", "row"), Message.of("lignes", "rows")),
          Phrase.liste(sans)));
    }
  }
}
