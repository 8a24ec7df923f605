package fr.contratdeville.rapport.page;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The money along one axis: a chart for each step and year, and the table behind them.
 *
 * @param id the anchor of its heading
 * @param titre the heading
 * @param graphiques the charts; none if the document says the same of every line
 * @param table the figures
 */
public record Repartition(String id, String titre, List<Graphique> graphiques, Table table) {

  /** Rows that a table of the page shows at most. */
  private static final int RANGEES = 100;

  /** Charts of steps and years beyond which the table alone is read. */
  private static final int GRAPHIQUES = 4;

  /** The axis of who pays, by the structure of each where some were resolved. */
  static Axe financeurs(ContratDeVille contrat) {
    return contrat.lignes().stream()
            .allMatch(l -> l.financeur().structure().equals(l.financeur().nom()))
        ? Axes.financeur()
        : Axes.financeurRattache();
  }

  /** The axis of who carries the actions, by structure where some were resolved. */
  static Axe porteurs(ContratDeVille contrat) {
    return contrat.actions().stream()
            .flatMap(a -> a.porteur().stream())
            .allMatch(p -> p.structure().equals(p.nom()))
        ? Axes.porteur()
        : Axes.structure();
  }

  /** The money along an axis, of lines that count once each. */
  static Repartition of(String id, String titre, Totaux totaux, Langue langue) {
    NavigableSet<Tranche> tranches = totaux.tranches();
    List<Graphique> graphiques = new ArrayList<>();
    List<Tranche> dernieres = new ArrayList<>(tranches);
    if (totaux.axe().equals(Axes.exercice())) {
      graphiques.add(Graphique.annees(id + "-1", titre, totaux, langue));
      dernieres.clear();
    }
    for (Tranche tranche :
        dernieres.subList(Math.max(0, dernieres.size() - GRAPHIQUES), dernieres.size())) {
      String legende = tranche.equals(Tranche.NON_PRECISEE) ? null : langue.mot(tranche.libelle());
      Graphique graphique = Graphique.of(
          id + "-" + (graphiques.size() + 1), titre, legende, totaux.tranche(tranche), langue);
      if (graphique.barres().size() > 1) {
        graphiques.add(graphique);
      }
    }
    return new Repartition(
        id, titre, graphiques, Table.of(tableau(totaux, langue), titre, RANGEES + 1, langue));
  }

  /** Whether the document sorts its lines by this axis. */
  static boolean parle(Totaux totaux) {
    return totaux.cles().stream().anyMatch(c -> !c.equals(Cle.NON_AFFECTE));
  }

  /** The totals with the largest first; those beyond the first hundred are one row. */
  private static Tableau tableau(Totaux totaux, Langue langue) {
    NavigableSet<Tranche> tranches = totaux.tranches();
    boolean seule = tranches.size() <= 1;
    Axe axe = totaux.axe();
    Tableau.Builder tableau = Tableau.builder().colonne(Colonne.of(axe.libelle(), Genre.TEXTE));
    for (Tranche tranche : tranches) {
      Message nom = tranche.equals(Tranche.NON_PRECISEE)
          ? Message.of("Montant", "Amount")
          : tranche.libelle();
      tableau.colonne(Colonne.of(Message.of(nom.fr() + " (€)", nom.en() + " (€)"), Genre.MONTANT));
    }
    if (seule) {
      tableau.colonne(Colonne.of(Message.of("Part", "Share"), Genre.PART));
    }
    tableau.colonne(Colonne.nombre("Lignes", "Lines"));
    boolean complet = tranches.stream().allMatch(t -> ensemble(totaux, t).estComplet());
    if (!complet) {
      tableau.colonne(Colonne.nombre("Sans montant", "Without amount"));
    }
    Rangs rangs = new Rangs(totaux, new ArrayList<>(tranches));
    List<Cle> cles = rangs.cles();
    int limite = cles.size() <= RANGEES + 1 ? cles.size() : RANGEES;
    Map<Cle, Part> parts = seule ? totaux.parts(1) : Map.of();
    for (Cle cle : cles.subList(0, limite)) {
      tableau.rangee(rangs.rangee(cle.libelle(), List.of(cle), parts, complet));
    }
    if (limite < cles.size()) {
      List<Cle> reste = cles.subList(limite, cles.size());
      String nom = langue.compte(reste.size(), "autre", "autres", "other", "others");
      tableau.rangee(rangs.rangee(Message.of(nom), reste, parts, complet));
    }
    tableau.pied(rangs.rangee(Message.of("Total", "Total"), cles, parts, complet));
    return tableau.build();
  }

  private static Poste ensemble(Totaux totaux, Tranche tranche) {
    return totaux.tranche(tranche).ensemble();
  }

  /** The sums of each key by step and year. */
  private static final class Rangs {
    private final Totaux totaux;
    private final List<Map<Cle, Poste>> postes = new ArrayList<>();

    Rangs(Totaux totaux, List<Tranche> tranches) {
      this.totaux = totaux;
      tranches.forEach(t -> postes.add(totaux.tranche(t).postes()));
    }

    /** The keys, that with the largest last amount first. */
    List<Cle> cles() {
      Map<Cle, BigDecimal> dernier = new HashMap<>();
      for (Map<Cle, Poste> tranche : postes) {
        tranche.forEach(
            (cle, poste) -> poste.montant().ifPresent(m -> dernier.put(cle, m.euros())));
      }
      TreeSet<Cle> tries = new TreeSet<>((a, b) -> {
        BigDecimal deA = dernier.get(a);
        BigDecimal deB = dernier.get(b);
        if (deA != null && deB != null && deA.compareTo(deB) != 0) {
          return deB.compareTo(deA);
        } else if ((deA == null) != (deB == null)) {
          return deA == null ? 1 : -1;
        }
        return a.id().compareTo(b.id());
      });
      tries.addAll(totaux.cles());
      return List.copyOf(tries);
    }

    List<Cellule> rangee(Message nom, List<Cle> cles, Map<Cle, Part> parts, boolean complet) {
      List<Cellule> rangee = new ArrayList<>(List.of(Cellule.of(nom)));
      Poste tous = Poste.VIDE;
      for (Map<Cle, Poste> tranche : postes) {
        Poste somme = cles.stream()
            .map(c -> tranche.getOrDefault(c, Poste.VIDE))
            .reduce(Poste.VIDE, Poste::plus);
        tous = tous.plus(somme);
        rangee.add(somme.montant().map(Cellule::of).orElse(Cellule.VIDE));
      }
      if (postes.size() <= 1) {
        rangee.add(
            tous.montant().isEmpty() || parts.isEmpty()
                ? Cellule.VIDE
                : Cellule.of(part(cles, tous, parts)));
      }
      rangee.add(Cellule.of(tous.lignes()));
      if (!complet) {
        rangee.add(tous.estComplet() ? Cellule.VIDE : Cellule.of(tous.sansMontant()));
      }
      return rangee;
    }

    /** The shares of some keys; that of all keys is the share of the total, however they round. */
    private BigDecimal part(List<Cle> cles, Poste somme, Map<Cle, Part> parts) {
      if (cles.size() == totaux.cles().size()) {
        return Part.affichee(somme.somme(), somme.somme()).orElse(Part.of(0)).pourcentage();
      }
      return cles.stream()
          .map(c -> parts.getOrDefault(c, Part.of(0)).pourcentage())
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .setScale(1, RoundingMode.HALF_UP);
    }
  }
}
