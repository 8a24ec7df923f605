package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CV-TOT-06: the row totals and the general total cover the same financeurs; of several columns of
 * row totals, one does. A financeur who pays and is outside all of them is no gap; the reason names
 * it, since whoever quotes the total should know.
 */
final class PorteeDesTotaux extends Regle {
  private static final Portee VILLE = Portee.builder().addFinanceur("Ville").build();

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Financeurs que comptent les totaux", "Financeurs that the totals count"))
      .quoi(
          Message.of(
              "Les totaux de ligne et le total général couvrent les mêmes financeurs, parmi ceux qui ont une ligne.",
              "The row totals and the general total cover the same financeurs, among those that have a line."))
      .pourquoi(
          Message.of(
              "Un total général qui prend un financeur que les lignes laissent dehors ne se recompte plus.",
              "A general total that takes in a financeur that the rows leave out can no longer be recounted."))
      .source(Message.of(
          "Colonne « TOTAL PDV » de Bagnols en 2023, qui laisse la CAF dehors partout.",
          "The column “TOTAL PDV” of Bagnols 2023, which leaves the CAF outside throughout."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(VILLE))
      .enEcart(exemple(Portee.entiere()))
      .build();

  private static ContratDeVille exemple(Portee duGeneral) {
    Exemple exemple =
        Exemple.of(2023).action("Atelier", "MAS").ligne("Ville", 1000).ligne("CAF", 200);
    exemple.volet().addTotal(total(Nature.LIGNE, VILLE));
    exemple.contratBuilder().addTotal(total(Nature.GENERAL, duGeneral));
    return exemple.contrat();
  }

  private static TotalDeclare total(Nature nature, Portee portee) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(Montant.of(1000))
        .portee(portee)
        .build();
  }

  PorteeDesTotaux() {
    super("CV-TOT-06", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Colonnes colonnes = Colonnes.of(contexte);
    Collection<Map<Portee, Declare>> parColonne = parColonne(contexte);
    for (Declare general : colonnes.generaux()) {
      List<String> dehors = colonnes.dehors(general);
      List<List<Declare>> autres = parColonne.stream()
          .map(lignes -> lignes.values().stream()
              .filter(ligne -> !colonnes.dehors(ligne).equals(dehors))
              .toList())
          .toList();
      if (autres.isEmpty()) {
        bilan.nonCompare(
            Message.of("aucun total de ligne n'est imprimé", "no row total is printed"));
      } else if (autres.stream().noneMatch(List::isEmpty)) {
        bilan.ecart(() -> constat(bilan, colonnes, general, autres.get(0).get(0)));
      } else {
        bilan.conforme();
        if (autres.stream().allMatch(List::isEmpty)) {
          noter(bilan, colonnes, general, dehors);
        }
      }
    }
    return bilan.examen(TotalGeneralLignes.SANS_GENERAL);
  }

  /** The first row total of each scope, by the column that they stand in. */
  private static Collection<Map<Portee, Declare>> parColonne(Contexte contexte) {
    Map<Object, Map<Portee, Declare>> parColonne = new LinkedHashMap<>();
    for (Declare ligne : Declare.montants(contexte, Nature.LIGNE)) {
      Object colonne = ligne
          .place()
          .filter(Emplacement.Cellule.class::isInstance)
          .map(Emplacement.Cellule.class::cast)
          .<Object>map(cellule -> cellule.feuille().cellule(1, cellule.colonne()))
          .orElse("");
      parColonne
          .computeIfAbsent(colonne, c -> new LinkedHashMap<>())
          .putIfAbsent(ligne.total().portee(), ligne);
    }
    return parColonne.values();
  }

  private static void noter(Bilan bilan, Colonnes colonnes, Declare general, List<String> dehors) {
    if (!dehors.isEmpty()) {
      Message noms =
          Phrase.of("hors de tous les totaux : %s", "outside all totals: %s", Phrase.liste(dehors));
      bilan.noter(colonnes
          .lignes(dehors, general)
          .map(somme -> Phrase.of("%s (%s)", "%s (%s)", noms, somme.montant()))
          .orElse(noms));
    }
  }

  private static Constat constat(Bilan bilan, Colonnes colonnes, Declare general, Declare ligne) {
    List<Emplacement> places = new ArrayList<>(general.place().stream().toList());
    ligne.place().ifPresent(places::add);
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "Le total général et %1$s ne comptent pas les mêmes financeurs : le total général %2$s,"
                    + " %1$s %3$s.",
                "The general total and %1$s do not count the same financeurs: the general total %2$s,"
                    + " %1$s %3$s.",
                ligne.nom(),
                compte(colonnes.dehors(general)),
                compte(colonnes.dehors(ligne))))
        .cellules(places)
        .chemin(general.chemin())
        .build();
  }

  private static Message compte(List<String> dehors) {
    return dehors.isEmpty()
        ? Message.of("les compte tous", "counts all of them")
        : Phrase.of("laisse de côté %s", "leaves out %s", Phrase.liste(dehors));
  }
}
