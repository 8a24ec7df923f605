package fr.contratdeville.controle.regles.doublons;

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
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CV-AGG-01: a grant is counted once, however many territories it is for. One financeur who gives
 * one action exactly the same amount on several territories gives it each time, or the document
 * repeats one grant; where the document says which (each line names its part, or the amount is
 * repeated), there is nothing to say. Round amounts are often given twice, and a round grant is
 * often shared alike: an information.
 */
final class SubventionRepetee extends Regle {

  private record Key(String structure, String intitule, String financeur, Tranche tranche) {}

  private record SurTerritoire(LigneSituee ligne, String territoire) {}

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of(
          "Subvention comptée sur plusieurs territoires", "Grant counted on several territories"))
      .quoi(
          Message.of(
              "Une subvention pour plusieurs territoires n'est pas comptée en entier sur chacun, sauf si le document le dit.",
              "A grant for several territories is not counted whole on each, unless the document says so."))
      .pourquoi(Message.of(
          "Les sommes par quartier, et le total, comptent alors plusieurs fois le même argent.",
          "Sums by quartier, and the total, then count the same money several times."))
      .source(
          Message.of(
              "Fichiers publiés des adultes-relais de 2024 : un poste sur deux contrats y porte deux fois son montant (+4,8 % sur le total).",
              "Published files of adultes-relais 2024: a post on two contracts carries its amount twice (+4.8% on the total)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(1500))
      .enEcart(exemple(1035))
      .build();

  private static final long CENT_EUROS = 100_00;

  private static ContratDeVille exemple(long second) {
    return Exemple.of(2023)
        .action(sur("Escanaux"))
        .ligne("Ville", 1035)
        .action(sur("Citadelle"))
        .ligne("Ville", second)
        .contrat();
  }

  private static Action.Builder sur(String quartier) {
    return Action.builder()
        .intitule("Atelier")
        .porteur(Porteur.of("MAS"))
        .addTerritoire(Territoire.of(quartier, Territoire.Type.QPV));
  }

  SubventionRepetee() {
    super("CV-AGG-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<Key, List<SurTerritoire>> groupes = new LinkedHashMap<>();
    // One title or structure stands on many lines: its key is kept.
    Map<String, String> cles = new HashMap<>();
    for (LigneSituee ligne : contexte.contrat().lignes()) {
      territoire(ligne)
          .ifPresent(territoire -> groupes
              .computeIfAbsent(cle(ligne, cles), c -> new ArrayList<>())
              .add(new SurTerritoire(ligne, territoire)));
    }
    for (List<SurTerritoire> groupe : groupes.values()) {
      if (groupe.stream().map(SurTerritoire::territoire).distinct().count() > 1) {
        examiner(bilan, groupe);
      }
    }
    return bilan.examen(Message.of(
        "aucune action n'est financée ligne à ligne sur plusieurs territoires",
        "no action is funded line by line on several territories"));
  }

  /** The one territory that a line is for, where the document does not say how it is shared. */
  private static Optional<String> territoire(LigneSituee ligne) {
    Action action = ligne.action();
    if (action.partage() != PartageTerritorial.NON_VENTILE || action.porteur().isEmpty()) {
      return Optional.empty();
    }
    return ligne
        .ligne()
        .territoire()
        .or(() -> action.territoires().size() == 1
            ? Optional.of(action.territoires().get(0).nom())
            : Optional.empty());
  }

  private static Key cle(LigneSituee ligne, Map<String, String> cles) {
    return new Key(
        cles.computeIfAbsent(ligne.action().porteur().orElseThrow().structure(), Noms::cle),
        cles.computeIfAbsent(ligne.action().intitule(), Noms::cle),
        ligne.financeur().nom(),
        Tranche.of(ligne.ligne()));
  }

  private static void examiner(Bilan bilan, List<SurTerritoire> groupe) {
    Somme somme = Somme.of(groupe.stream().map(SurTerritoire::ligne).toList());
    if (!somme.estComplete()) {
      bilan.nonCompare(Bilan.INCONNU);
      return;
    }
    Map<Montant, List<SurTerritoire>> parMontant = new LinkedHashMap<>();
    groupe.forEach(p -> parMontant
        .computeIfAbsent(p.ligne.montant().orElseThrow(), m -> new ArrayList<>())
        .add(p));
    List<SurTerritoire> repetees = parMontant.entrySet().stream()
        .filter(e -> !e.getKey().isZero())
        .map(Map.Entry::getValue)
        .filter(ps -> ps.stream().map(SurTerritoire::territoire).distinct().count() > 1)
        .findFirst()
        .orElse(List.of());
    if (repetees.isEmpty()) {
      bilan.conforme();
    } else {
      bilan.ecart(() -> constat(bilan, repetees));
    }
  }

  private static Constat constat(Bilan bilan, List<SurTerritoire> repetees) {
    Somme somme = Somme.of(repetees.stream().map(SurTerritoire::ligne).toList());
    LigneSituee premiere = repetees.get(0).ligne;
    Montant une = premiere.montant().orElseThrow();
    Message message = Phrase.of(
        "« %s » (%s), %s : %s sur chacun de ces territoires (%s), %s en tout. Si c'est une seule subvention, elle n'en vaut que %s.",
        "“%s” (%s), %s: %s on each of these territories (%s), %s in all. If it is a single grant, it is only %s.",
        premiere.action().intitule(),
        premiere.action().porteur().orElseThrow().nom(),
        premiere.financeur().nom(),
        une,
        Phrase.liste(repetees.stream().map(SurTerritoire::territoire).distinct().toList()),
        somme.montant(),
        une);
    Gravite gravite =
        estRond(une) || estRond(somme.montant()) ? Gravite.INFORMATION : Gravite.AVERTISSEMENT;
    return bilan
        .constat(gravite, message)
        .declare(somme.montant().euros())
        .calcule(une.euros())
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("compté", "counted"))
        .nomCalcule(Message.of("une seule fois", "only once"))
        .unite(Unite.EUR)
        .cellules(somme.places())
        .chemin(repetees.get(1).ligne.chemin())
        .build();
  }

  private static boolean estRond(Montant montant) {
    return montant.centimes() % CENT_EUROS == 0;
  }
}
