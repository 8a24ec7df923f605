package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the amounts that the columns of totals cover: those on their left, those since the total
 * before, all of them, those on their right, or those of one step, whichever closes the most rows.
 * In Bagnols 2023 the CAF stands on the right of {@code TOTAL PDV}, outside it. A total whose
 * headings name a step or a year covers amounts of that step and year only. A column of subtotals
 * by porteur covers the same amounts as the total on its left.
 */
public final class Portees {
  private final Colonnes colonnes;
  private final Map<Integer, List<PorteeCandidate>> lectures = new TreeMap<>();
  private final Map<Integer, Integer> imprimes = new TreeMap<>();
  private final Map<Integer, Colonne> portees = new TreeMap<>();
  private final Map<Integer, Message> raisons = new TreeMap<>();
  private final List<RunningSums> allSums = new ArrayList<>();

  private Portees(Colonnes colonnes) {
    this.colonnes = colonnes;
  }

  /** @param donnees the columns that a layout gives, which stay as they are */
  public static Portees find(
      Grille grille, Colonnes colonnes, List<Ligne> lignes, Map<Integer, Colonne> donnees) {
    Portees portees = new Portees(colonnes);
    colonnes.parNumero().forEach((numero, colonne) -> {
      if (colonne.est(Champ.TOTAL) && colonne.portee().isEmpty()) {
        portees.lectures.put(numero, portees.lectures(numero, colonne));
      }
    });
    for (Ligne ligne : lignes) {
      if (ligne.estVolet()) {
        portees.count(grille, ligne);
      }
    }
    Colonne dernier = Colonne.total(List.of());
    for (Map.Entry<Integer, Colonne> e : colonnes.parNumero().entrySet()) {
      Colonne colonne = e.getValue();
      if (!donnees.containsKey(e.getKey())
          && colonne.est(Champ.TOTAL)
          && colonne.portee().isEmpty()) {
        colonne = portees.choose(e.getKey(), colonne);
      } else if (!donnees.containsKey(e.getKey()) && colonne.est(Champ.SOUS_TOTAL_PORTEUR)) {
        portees.portees.put(
            e.getKey(),
            Colonne.sousTotalPorteur(dernier.portee())
                .withTranche(dernier)
                .withUnite(colonne.unite()));
        portees.raisons.put(
            e.getKey(),
            Message.of(
                "mêmes financeurs que le total à sa gauche",
                "same financeurs as the total on its left"));
      }
      dernier = colonne.est(Champ.TOTAL) ? colonne : dernier;
    }
    return portees;
  }

  /** The columns of totals with the scope that was found. */
  public Map<Integer, Colonne> portees() {
    return portees;
  }

  /** The reasons for the scope of each column. */
  public Map<Integer, Message> raisons() {
    return raisons;
  }

  /** The readings of one column of totals, in the order of preference. */
  private List<PorteeCandidate> lectures(int total, Colonne colonne) {
    RunningSums sienne = sums(RunningSums.of(colonnes, modele(colonne)));
    int n = sienne.colonnes().size();
    int gauche = sienne.countBefore(total);
    Integer precedent = lectures.isEmpty() ? null : ((TreeMap<Integer, ?>) lectures).lastKey();
    int debut = precedent == null ? 0 : sienne.countBefore(precedent);
    List<PorteeCandidate> lues = new ArrayList<>();
    add(lues, PorteeCandidate.Etendue.GAUCHE, sienne, 0, gauche);
    add(lues, PorteeCandidate.Etendue.DEPUIS, sienne, debut, gauche);
    add(lues, PorteeCandidate.Etendue.TOUS, sienne, 0, n);
    add(lues, PorteeCandidate.Etendue.DROITE, sienne, gauche, n);
    if (colonne.exercice().isPresent()) {
      // The year may be that of the heading beside it.
      Colonne deToutes =
          Colonne.builder().from(colonne).exercice(Optional.empty()).build();
      RunningSums toutes = sums(RunningSums.of(colonnes, deToutes));
      add(lues, PorteeCandidate.Etendue.TOUS, toutes, 0, toutes.colonnes().size());
    }
    for (RunningSums tranche : sienne.tranches(colonnes)) {
      add(
          lues,
          PorteeCandidate.Etendue.TRANCHE,
          sums(tranche),
          0,
          tranche.colonnes().size());
    }
    return lues;
  }

  /**
   * The step and the year whose columns a total adds up: its own, or those of columns that name no
   * step where none has that of the total, as {@code Total notifié} after {@code Ville} and
   * {@code CAF}.
   */
  private Colonne modele(Colonne total) {
    Colonne sansEtape = Colonne.builder().from(total).etape(Optional.empty()).build();
    boolean aucune = RunningSums.of(colonnes, total).colonnes().isEmpty();
    boolean toutes =
        colonnes.financeurs().stream().allMatch(f -> colonnes.de(f).etape().isEmpty());
    return aucune && toutes ? sansEtape : total;
  }

  /** Adds a reading, unless it covers no column, or the same columns as an earlier one. */
  private static void add(
      List<PorteeCandidate> lues,
      PorteeCandidate.Etendue lecture,
      RunningSums sums,
      int debut,
      int fin) {
    PorteeCandidate portee = new PorteeCandidate(lecture, sums, debut, fin);
    if (debut < fin && lues.stream().noneMatch(l -> l.colonnes().equals(portee.colonnes()))) {
      lues.add(portee);
    }
  }

  private RunningSums sums(RunningSums sums) {
    int i = allSums.indexOf(sums);
    if (i < 0) {
      allSums.add(sums);
    }
    return i < 0 ? sums : allSums.get(i);
  }

  private void count(Grille grille, Ligne ligne) {
    allSums.forEach(RunningSums::clear);
    Map<Integer, Long> totaux = new TreeMap<>();
    for (Cellule cellule : grille.cellules(ligne.numero())) {
      Colonne colonne = colonnes.de(cellule);
      boolean surUneLigne = grille.derniereLigne(cellule) == ligne.numero();
      if (colonne.estMontant()
          && MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur v) {
        if (colonne.estFinancement()) {
          allSums.forEach(sums -> sums.set(cellule.colonne(), v.montant().centimes()));
        } else if (colonne.est(Champ.TOTAL) && surUneLigne) {
          totaux.put(cellule.colonne(), v.montant().centimes());
        }
      }
    }
    if (!totaux.isEmpty()) {
      allSums.forEach(RunningSums::accumulate);
    }
    totaux.forEach((numero, total) -> {
      imprimes.merge(numero, 1, Integer::sum);
      lectures.getOrDefault(numero, List.of()).forEach(portee -> portee.test(total));
    });
  }

  private Colonne choose(int total, Colonne colonne) {
    List<PorteeCandidate> lues = lectures.getOrDefault(total, List.of());
    PorteeCandidate choisie = lues.isEmpty() ? null : lues.get(0);
    for (PorteeCandidate portee : lues) {
      choisie = choisie == null || portee.ferment() > choisie.ferment() ? portee : choisie;
    }
    if (choisie == null) {
      raisons.put(total, Message.of("aucune colonne de financeur", "no column of a financeur"));
      portees.put(total, colonne);
      return colonne;
    }
    List<String> noms = choisie.colonnes().stream()
        .flatMap(f -> colonnes.de(f).financeur().stream())
        .map(Financeur::nom)
        .distinct()
        .toList();
    raisons.put(total, choisie.raison(lues, imprimes.getOrDefault(total, 0)));
    Colonne lue =
        Colonne.total(noms).withTranche(choisie.sums().modele()).withUnite(colonne.unite());
    portees.put(total, lue);
    return lue;
  }
}
