package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The alterations of printed totals and shares, on entries and on the whole contract. */
final class TotalAlterations {
  private static final Montant DE_TROP = Montant.of(1_000_000_000);
  private static final BigDecimal POINTS = BigDecimal.valueOf(5);
  private static final BigDecimal PART_MAXIMALE = BigDecimal.valueOf(1_000_000);

  private TotalAlterations() {}

  static List<Change> faux(ContratDeVille contrat) {
    return montants(
        contrat,
        montant -> montant.compareTo(DE_TROP) < 0 && montant.compareTo(DE_TROP.negated()) > 0
            ? List.of(montant.plus(DE_TROP))
            : List.of());
  }

  static List<Change> intervertis(ContratDeVille contrat) {
    return montants(contrat, DigitSlips::swapped);
  }

  static List<Change> effaces(ContratDeVille contrat) {
    return forEach(contrat, total -> List.of(List.of()));
  }

  static List<Change> partsFausses(ContratDeVille contrat) {
    return forEach(
        contrat,
        total -> total
            .part()
            .map(Part::pourcentage)
            .filter(p -> p.abs().compareTo(PART_MAXIMALE) < 0)
            .map(p -> with(total, new Part(p.add(POINTS))))
            .stream()
            .toList());
  }

  private static List<Change> montants(
      ContratDeVille contrat, Function<Montant, List<Montant>> instead) {
    return forEach(
        contrat,
        total -> total.montant().map(instead).orElse(List.of()).stream()
            .map(autre -> with(total, autre))
            .toList());
  }

  /** The total with another value. Its printed text is dropped: it showed the value before. */
  private static List<TotalDeclare> with(TotalDeclare total, Quantite valeur) {
    return List.of(TotalDeclare.builder()
        .from(total)
        .valeur(valeur)
        .texte(Optional.empty())
        .build());
  }

  /** Makes one change for each list of totals that {@code instead} offers in place of a total. */
  private static List<Change> forEach(
      ContratDeVille contrat, Function<TotalDeclare, List<List<TotalDeclare>>> instead) {
    List<Change> changes = new ArrayList<>();
    for (VoletSitue situe : contrat.volets()) {
      List<TotalDeclare> totaux = situe.volet().totaux();
      for (int i = 0; i < totaux.size(); i++) {
        for (List<TotalDeclare> autres : instead.apply(totaux.get(i))) {
          List<TotalDeclare> changed = Change.replace(totaux, i, autres);
          changes.add(new Change(
              situe.chemin() + "/totaux/" + i,
              () -> Change.volet(
                  contrat, situe, v -> Volet.builder().from(v).totaux(changed).build())));
        }
      }
    }
    for (int i = 0; i < contrat.totaux().size(); i++) {
      for (List<TotalDeclare> autres : instead.apply(contrat.totaux().get(i))) {
        List<TotalDeclare> changed = Change.replace(contrat.totaux(), i, autres);
        changes.add(new Change("/totaux/" + i, () -> contrat.withTotaux(changed)));
      }
    }
    return changes;
  }
}
