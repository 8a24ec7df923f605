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

/** Changes of printed figures. */
final class Figures {
  private static final Montant DE_TROP = Montant.of(1_000_000_000);
  private static final BigDecimal POINTS = BigDecimal.valueOf(5);
  private static final BigDecimal PART_MAXIMALE = BigDecimal.valueOf(1_000_000);

  private Figures() {}

  static List<Retouche> faux(ContratDeVille contrat) {
    return montants(
        contrat,
        montant ->
            montant.abs().compareTo(DE_TROP) < 0 ? List.of(montant.plus(DE_TROP)) : List.of());
  }

  static List<Retouche> intervertis(ContratDeVille contrat) {
    return montants(contrat, Chiffres::intervertis);
  }

  static List<Retouche> effaces(ContratDeVille contrat) {
    return toutes(contrat, total -> List.of(List.of()));
  }

  static List<Retouche> partsFausses(ContratDeVille contrat) {
    return toutes(
        contrat,
        total -> total
            .part()
            .map(Part::pourcentage)
            .filter(p -> p.abs().compareTo(PART_MAXIMALE) < 0)
            .map(p -> avec(total, new Part(p.add(POINTS))))
            .stream()
            .toList());
  }

  private static List<Retouche> montants(
      ContratDeVille contrat, Function<Montant, List<Montant>> autres) {
    return toutes(
        contrat,
        total -> total.montant().map(autres).orElse(List.of()).stream()
            .map(autre -> avec(total, autre))
            .toList());
  }

  /** What is printed instead says the figure itself, not what was printed before. */
  private static List<TotalDeclare> avec(TotalDeclare total, Quantite valeur) {
    return List.of(TotalDeclare.builder()
        .from(total)
        .valeur(valeur)
        .texte(Optional.empty())
        .build());
  }

  /** For each figure, each list of figures that may stand instead. */
  private static List<Retouche> toutes(
      ContratDeVille contrat, Function<TotalDeclare, List<List<TotalDeclare>>> instead) {
    List<Retouche> retouches = new ArrayList<>();
    for (VoletSitue situe : contrat.volets()) {
      List<TotalDeclare> totaux = situe.volet().totaux();
      for (int i = 0; i < totaux.size(); i++) {
        for (List<TotalDeclare> autres : instead.apply(totaux.get(i))) {
          List<TotalDeclare> changes = Retouche.remplacer(totaux, i, autres);
          retouches.add(new Retouche(
              situe.chemin() + "/totaux/" + i,
              () -> Retouche.volet(
                  contrat, situe, v -> Volet.builder().from(v).totaux(changes).build())));
        }
      }
    }
    for (int i = 0; i < contrat.totaux().size(); i++) {
      for (List<TotalDeclare> autres : instead.apply(contrat.totaux().get(i))) {
        List<TotalDeclare> changes = Retouche.remplacer(contrat.totaux(), i, autres);
        retouches.add(new Retouche("/totaux/" + i, () -> contrat.withTotaux(changes)));
      }
    }
    return retouches;
  }
}
