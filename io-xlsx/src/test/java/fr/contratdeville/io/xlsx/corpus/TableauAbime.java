package fr.contratdeville.io.xlsx.corpus;

import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The cells of a workbook, to be put in disorder as a seed decides, and written again. */
final class TableauAbime {
  private static final List<Object> VALEURS = List.of(
      "TOTAL",
      "Sous-total",
      "Porteur",
      "Action",
      "Ville",
      "Financeur",
      "Montant accordé",
      "Thématique",
      "-",
      "1,234",
      "12 k€",
      "à voir",
      "50 %",
      "2023",
      "QN03091N",
      "Financements",
      BigDecimal.ZERO,
      BigDecimal.valueOf(-250),
      BigDecimal.valueOf(2022),
      new BigDecimal("0.335"),
      new BigDecimal("1e15"));

  /** @param format of a number; empty for none */
  private record Case(Object valeur, String format) {}

  private final List<String> noms = new ArrayList<>();
  private final List<TreeMap<Integer, TreeMap<Integer, Case>>> feuilles = new ArrayList<>();
  private final List<List<int[]>> fusions = new ArrayList<>();

  private TableauAbime() {}

  static TableauAbime of(ClasseurXlsx classeur) {
    TableauAbime tableau = new TableauAbime();
    for (Feuille feuille : classeur.feuilles()) {
      TreeMap<Integer, TreeMap<Integer, Case>> rangees = new TreeMap<>();
      feuille.rangees().stream()
          .flatMap(r -> r.cellules().stream())
          .filter(c -> !c.texte().isBlank())
          .forEach(c ->
              rangees.computeIfAbsent(c.ligne(), l -> new TreeMap<>()).put(c.colonne(), copie(c)));
      tableau.noms.add(feuille.nom());
      tableau.feuilles.add(rangees);
      List<int[]> plages = new ArrayList<>();
      for (Plage p : feuille.fusions()) {
        plages.add(new int[] {
          p.premiereLigne(), p.premiereColonne(), p.derniereLigne(), p.derniereColonne()
        });
      }
      tableau.fusions.add(plages);
    }
    return tableau;
  }

  private static Case copie(Cellule cellule) {
    if (cellule.nombre().isEmpty()) {
      return new Case(cellule.texte(), "");
    }
    return new Case(
        cellule.nombre().get(),
        cellule.nature() == Nature.POURCENTAGE
            ? "0%"
            : cellule.date().isPresent() ? "dd/mm/yyyy" : "");
  }

  TableauAbime abimer(long graine) {
    Random hasard = new Random(graine);
    for (int i = hasard.nextInt(4); i >= 0; i--) {
      int f = hasard.nextInt(feuilles.size());
      if (!feuilles.get(f).isEmpty()) {
        abimer(feuilles.get(f), fusions.get(f), hasard);
      }
    }
    return this;
  }

  @SuppressWarnings("NonApiType")
  private static void abimer(
      SortedMap<Integer, TreeMap<Integer, Case>> rangees, List<int[]> plages, Random hasard) {
    int bas = rangees.lastKey() + 1;
    int ligne = 1 + hasard.nextInt(bas);
    int autre = 1 + hasard.nextInt(bas);
    int colonne = 1 + hasard.nextInt(9);
    TreeMap<Integer, Case> rangee = rangees.getOrDefault(ligne, new TreeMap<>());
    switch (hasard.nextInt(7)) {
      case 0, 1 -> {
        rangee.put(colonne, new Case(VALEURS.get(hasard.nextInt(VALEURS.size())), ""));
        rangees.put(ligne, rangee);
      }
      case 2 -> rangee.remove(colonne);
      case 3 -> rangees.put(autre, new TreeMap<>(rangee));
      case 4 -> rangees.remove(ligne);
      case 5 -> fusionner(plages, ligne, colonne, hasard);
      default -> plages.clear();
    }
  }

  /** A range that touches no other: a spreadsheet makes no others. */
  private static void fusionner(List<int[]> plages, int ligne, int colonne, Random hasard) {
    int[] p = {ligne, colonne, ligne + hasard.nextInt(4), colonne + hasard.nextInt(4)};
    boolean libre = plages.stream()
        .noneMatch(q -> p[0] <= q[2] && q[0] <= p[2] && p[1] <= q[3] && q[1] <= p[3]);
    if (libre && (p[0] < p[2] || p[1] < p[3])) {
      plages.add(p);
    }
  }

  byte[] octets() throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (Workbook classeur = new Workbook(sortie, "essai", "1.0")) {
      for (int f = 0; f < feuilles.size(); f++) {
        Worksheet feuille = classeur.newWorksheet(noms.get(f));
        for (Map.Entry<Integer, TreeMap<Integer, Case>> r : feuilles.get(f).entrySet()) {
          r.getValue().forEach((colonne, c) -> ecrire(feuille, r.getKey() - 1, colonne - 1, c));
        }
        for (int[] p : fusions.get(f)) {
          feuille.range(p[0] - 1, p[1] - 1, p[2] - 1, p[3] - 1).merge();
        }
      }
    }
    return sortie.toByteArray();
  }

  private static void ecrire(Worksheet feuille, int ligne, int colonne, Case c) {
    if (c.valeur instanceof Number nombre) {
      feuille.value(ligne, colonne, nombre);
    } else {
      feuille.value(ligne, colonne, c.valeur.toString());
    }
    if (!c.format.isEmpty()) {
      feuille.style(ligne, colonne).format(c.format).set();
    }
  }
}
