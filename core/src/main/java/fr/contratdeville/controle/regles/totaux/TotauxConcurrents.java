package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.CausesCommunes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.TranchesLues;
import fr.contratdeville.controle.regles.totaux.Imprimes.Imprime;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CV-TOT-05: a total that a document prints several times is the same each time. Totals of one
 * nature and scope contradict each other if they differ; where their lines are known, other
 * controls say which of them is wrong. The grand totals of two tables may be of different things,
 * so that a difference is an information.
 */
final class TotauxConcurrents extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total imprimé deux fois", "Total printed twice"))
      .quoi(
          Message.of(
              "Un total que le document imprime plusieurs fois pour les mêmes financeurs, la même étape et la même année est le même chaque fois ; les totaux généraux de deux tableaux qui ventilent la même chose sont rapprochés aussi. Où les lignes disent lequel est faux, leur contrôle le dit seul.",
              "A total that the document prints several times for the same financeurs, step and year is the same each time; the grand totals of two tables that break the same thing down are put side by side too. Where the lines tell which one is wrong, their control alone says so."))
      .pourquoi(Message.of(
          "Celui qui cite le document cite l'un ou l'autre.",
          "Whoever quotes the document quotes one or the other."))
      .source(
          Message.of(
              "Documents qui répètent leurs totaux : tableau territorial et tableau thématique d'Alès en 2004.",
              "Documents that repeat their totals: the territorial and the thematic table of Alès 2004."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(1000))
      .enEcart(exemple(1100))
      .build();

  TotauxConcurrents() {
    super("CV-TOT-05", FICHE);
  }

  /** An amount of the lines is not known, so that they do not tell which total is right. */
  private static ContratDeVille exemple(long second) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne(FinancementLine.builder()
            .financeur(Financeur.builder().nom("Ville").build())
            .texte("à confirmer")
            .build())
        .general(1000)
        .general(second)
        .contrat();
  }

  private record Key(Nature nature, Portee portee, Optional<Tranche> tranche) {}

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    TranchesLues tranches = TranchesLues.of(contexte);
    Map<Key, List<Declare>> parPortee = new LinkedHashMap<>();
    for (Nature nature : List.of(Nature.FINANCEUR, Nature.BLOC, Nature.GENERAL)) {
      for (Declare d : Declare.montants(contexte, nature)) {
        parPortee
            .computeIfAbsent(
                new Key(nature, d.total().portee(), tranches.fermee(d)), c -> new ArrayList<>())
            .add(d);
      }
    }
    parPortee.values().stream()
        .filter(imprimes -> imprimes.size() > 1)
        .forEach(imprimes -> comparer(contexte, bilan, imprimes));
    GrandsTotaux.dUneChose(TableauxDeclares.of(contexte)).stream()
        .filter(imprimes -> imprimes.size() > 1)
        .forEach(imprimes -> comparerDesTableaux(bilan, new Imprimes(bilan, imprimes)));
    return bilan.examen(
        Message.of("aucun total n'est imprimé deux fois", "no total is printed twice"));
  }

  /** Compares the totals of one scope that their lines do not contradict. */
  private static void comparer(Contexte contexte, Bilan bilan, List<Declare> declares) {
    List<Imprime> imprimes = new ArrayList<>();
    for (Declare declare : declares) {
      if (CausesCommunes.of(contexte).ecart(declare).isEmpty()) {
        imprimes.add(imprime(declare));
      }
    }
    Imprimes tous =
        new Imprimes(bilan, declares.stream().map(TotauxConcurrents::imprime).toList());
    if (!tous.sontEgaux() && imprimes.size() < declares.size()) {
      bilan.ecartDejaDit(Phrase.of(
          "un total imprimé plusieurs fois diffère de ses lignes : donné par %s",
          "a total that is printed several times differs from its lines: given by %s",
          controles(declares.get(0).total().nature())));
    } else if (tous.neSeRepetentPas()) {
      bilan.doute(tous.nombre(), () -> tous.doute(bilan));
    } else if (!tous.sontEgaux()) {
      bilan.ecart(() -> tous.constat(bilan, Gravite.ERREUR));
    }
    if (!imprimes.isEmpty()) {
      new Imprimes(bilan, imprimes).conformes(bilan);
    }
  }

  /** The controls that compare a printed amount with its lines. */
  private static Message controles(Nature nature) {
    return switch (nature) {
      case FINANCEUR -> Message.of("CV-TOT-02");
      case BLOC -> Message.of("CV-TOT-03");
      default -> Message.of("CV-TOT-04 ou CV-TOT-08", "CV-TOT-04 or CV-TOT-08");
    };
  }

  private static Imprime imprime(Declare declare) {
    return new Imprime(declare.montant(), declare.chemin(), declare.place(), declare.nom());
  }

  private static void comparerDesTableaux(Bilan bilan, Imprimes imprimes) {
    if (imprimes.neSeRepetentPas()) {
      bilan.nonCompare(Message.of(
          "des tableaux du même sujet dont aucun n'a le total d'un autre",
          "tables of one subject none of which has the total of another"));
      return;
    }
    imprimes.conformes(bilan);
    if (!imprimes.sontEgaux()) {
      bilan.ecart(() -> imprimes.constat(bilan, Gravite.INFORMATION));
    }
  }
}
