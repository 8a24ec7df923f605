package fr.contratdeville.controle.regles.tableaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * CV-TAB-01: no two rows of a declared table have one label and the same figures. A label that
 * comes again with other figures is one of parts (<i>dont femmes</i>), and says nothing.
 */
final class RangeeDoublee extends Regle {
  /** One figure that comes twice may do so by chance. */
  private static final int CHIFFRES = 2;

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Rangée en double d'un tableau", "Doubled row of a table"))
      .quoi(Message.of(
          "Deux rangées d'un tableau n'ont pas à la fois le même libellé et les mêmes chiffres.",
          "No two rows of a table have both one label and the same figures."))
      .pourquoi(Message.of(
          "Une rangée recopiée compte deux fois dans les totaux du tableau.",
          "A row that was copied counts twice in the totals of the table."))
      .source(Message.of(
          "Règle générale : un document est d'accord avec lui-même ; l'équivalent de CV-DUP-03 pour les tableaux sans lignes.",
          "General rule: a document agrees with itself; what CV-DUP-03 is to rows of actions."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("Cité Neuve"))
      .enEcart(exemple("Escanaux"))
      .build();

  RangeeDoublee() {
    super("CV-TAB-01", FICHE);
  }

  private static ContratDeVille exemple(String second) {
    TableauDeclare.Builder tableau = TableauDeclare.builder()
        .intitule("Répartition")
        .addColonnes(EnteteTableau.of("Ville"), EnteteTableau.of("État"));
    List<String> quartiers = List.of("Escanaux", second);
    for (int rangee = 0; rangee < quartiers.size(); rangee++) {
      tableau.addRangee(EnteteTableau.of(quartiers.get(rangee)));
      for (int colonne = 0; colonne < 2; colonne++) {
        tableau.addCellule(CelluleDeclaree.builder()
            .rangee(rangee)
            .colonne(colonne)
            .valeur(Montant.of(1000L * (colonne + 1)))
            .build());
      }
    }
    return ContratDeVille.builder()
        .intitule("Exemple")
        .addTableau(tableau.build())
        .build();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    TableauLu.tous(contexte).forEach(tableau -> examiner(bilan, tableau));
    return bilan.examen(TableauLu.AUCUN);
  }

  private static void examiner(Bilan bilan, TableauLu tableau) {
    Map<String, List<Integer>> parLibelle = new LinkedHashMap<>();
    for (int i = 0; i < tableau.rangees().size(); i++) {
      EnteteTableau rangee = tableau.rangees().get(i);
      if (rangee.role() == Role.DETAIL && aDesChiffres(tableau, i)) {
        parLibelle
            .computeIfAbsent(Noms.cle(rangee.libelle()), l -> new ArrayList<>())
            .add(i);
      }
    }
    parLibelle.forEach((libelle, rangees) -> {
      long contenus = rangees.stream().map(r -> chiffres(tableau, r)).distinct().count();
      if (rangees.size() > 1 && contenus == 1 && !estUnePartie(libelle)) {
        bilan.ecart(() -> bilan
            .constat(
                Gravite.AVERTISSEMENT,
                Phrase.of(
                    "%s : « %s » est écrit %s fois avec les mêmes chiffres.",
                    "%s: “%s” is written %s times with the same figures.",
                    tableau.intitule(),
                    tableau.rangees().get(rangees.get(0)).libelle(),
                    BigDecimal.valueOf(rangees.size())))
            .cellules(places(tableau, rangees))
            .chemin(tableau.cheminRangee(rangees.get(1)))
            .build());
      } else {
        rangees.forEach(r -> bilan.conforme());
      }
    });
  }

  private static List<Emplacement> places(TableauLu tableau, List<Integer> rangees) {
    return rangees.stream().flatMap(r -> tableau.places(r).stream()).distinct().toList();
  }

  private static boolean estUnePartie(String libelle) {
    return libelle.isEmpty() || libelle.startsWith("DONT") || libelle.startsWith("Y COMPRIS");
  }

  private static boolean aDesChiffres(TableauLu tableau, int rangee) {
    return tableau.rangee(rangee).values().stream()
            .filter(TableauLu::aUnChiffre)
            .count()
        >= CHIFFRES;
  }

  private static Map<Integer, Optional<Quantite>> chiffres(TableauLu tableau, int rangee) {
    return tableau.rangee(rangee).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().valeur()));
  }
}
