package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Rangees;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.SommesParTranche;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CV-DUP-03: no two rows say exactly the same. Where they do, all that they sum is counted as often
 * as they stand. A number that differs, in whatever column, makes two rows.
 */
final class RangeesIdentiques extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Lignes identiques", "Identical rows"))
      .quoi(Message.of(
          "Deux lignes ne sont pas identiques dans toutes leurs colonnes.",
          "No two rows are identical in all their columns."))
      .pourquoi(Message.of(
          "Une ligne recopiée compte deux fois dans toutes les sommes.",
          "A row that was copied counts twice in every sum."))
      .source(
          Message.of(
              "Pratique des fichiers publiés (1 204 lignes identiques sur 3 162 dans un export FONJEP de 2025).",
              "Practice of published files (1,204 identical rows of 3,162 in a FONJEP export of 2025)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("Sortie"))
      .enEcart(exemple("Atelier"))
      .build();

  private static ContratDeVille exemple(String intitule) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1000)
        .action(intitule, "MAS")
        .ligne("Ville", 1000)
        .contrat();
  }

  RangeesIdentiques() {
    super("CV-DUP-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Set<Integer> vues = new HashSet<>();
    Set<Integer> revues = new HashSet<>();
    for (VoletSitue volet : contexte.contrat().volets()) {
      if (!estVide(volet) && !vues.add(Rangees.empreinte(volet))) {
        revues.add(Rangees.empreinte(volet));
      }
    }
    Map<List<Object>, List<VoletSitue>> groupes = new LinkedHashMap<>();
    for (VoletSitue volet : contexte.contrat().volets()) {
      if (estVide(volet)) {
        continue;
      }
      if (revues.contains(Rangees.empreinte(volet))) {
        groupes.computeIfAbsent(Rangees.contenu(volet), c -> new ArrayList<>()).add(volet);
      } else {
        bilan.conforme();
      }
    }
    for (List<VoletSitue> groupe : groupes.values()) {
      for (int i = 0; i < Math.max(1, groupe.size() - 1); i++) {
        bilan.conforme();
      }
      if (groupe.size() > 1) {
        bilan.ecart(() -> constat(bilan, groupe));
      }
    }
    return bilan.examen(Message.of("le document n'a aucune ligne", "the document has no row"));
  }

  private static boolean estVide(VoletSitue volet) {
    return volet.action().intitule().equals(Action.SANS_INTITULE)
        && volet.volet().lignes().isEmpty();
  }

  private static Constat constat(Bilan bilan, List<VoletSitue> groupe) {
    List<LigneSituee> lignes = groupe.stream().flatMap(v -> v.lignes().stream()).toList();
    SommesParTranche une = SommesParTranche.of(groupe.get(0).lignes());
    SommesParTranche toutes = SommesParTranche.of(lignes);
    List<Emplacement> places =
        groupe.stream().flatMap(v -> Rangees.places(v).stream()).toList();
    Message message = Phrase.of(
        "« %s »%s : %s lignes identiques, %s comptés au lieu de %s.",
        "“%s”%s: %s identical rows, %s counted instead of %s.",
        groupe.get(0).action().intitule(),
        groupe.get(0).action().porteur().map(p -> " (" + p.nom() + ")").orElse(""),
        groupe.size(),
        toutes.texte(),
        une.texte());
    return bilan
        .constat(Gravite.AVERTISSEMENT, message)
        .declare(toutes.retenue().montant().euros())
        .calcule(une.retenue().montant().euros())
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("compté", "counted"))
        .nomCalcule(Message.of("une seule fois", "only once"))
        .unite(Unite.EUR)
        .cellules(places)
        .chemin(groupe.get(1).chemin())
        .build();
  }
}
