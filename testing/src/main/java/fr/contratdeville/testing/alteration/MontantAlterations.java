package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The alterations of single lines of money. */
final class MontantAlterations {

  private MontantAlterations() {}

  static List<Change> intervertis(ContratDeVille contrat) {
    return montants(contrat, DigitSlips::swapped);
  }

  static List<Change> decuples(ContratDeVille contrat) {
    return montants(
        contrat,
        m -> m.isZero() || Math.abs(m.centimes()) > Long.MAX_VALUE / 100
            ? List.of()
            : List.of(Montant.ofCentimes(m.centimes() * 10)));
  }

  static List<Change> opposes(ContratDeVille contrat) {
    return montants(
        contrat,
        m -> m.isZero() || m.centimes() == Long.MIN_VALUE ? List.of() : List.of(m.negated()));
  }

  static List<Change> arrondis(ContratDeVille contrat) {
    return montants(
        contrat,
        m -> m.centimes() % 100 == 0
            ? List.of()
            : List.of(Montant.ofCentimes(m.centimes() - m.centimes() % 100)));
  }

  static List<Change> illisibles(ContratDeVille contrat) {
    return forEach(
        contrat,
        situee -> situee.montant().isPresent()
            ? List.of(List.of(FinancementLine.builder()
                .from(situee.ligne())
                .montant(Optional.empty())
                .texte("en attente")
                .build()))
            : List.of());
  }

  static List<Change> effaces(ContratDeVille contrat) {
    return forEach(contrat, situee -> List.of(List.of()));
  }

  static List<Change> doubles(ContratDeVille contrat) {
    return forEach(contrat, situee -> List.of(List.of(situee.ligne(), situee.ligne())));
  }

  static List<Change> deplaces(ContratDeVille contrat) {
    List<Financeur> tous = Stream.concat(
            contrat.financeurs().stream(), contrat.lignes().stream().map(LigneSituee::financeur))
        .distinct()
        .toList();
    return forEach(
        contrat,
        situee -> situee.montant().filter(m -> !m.isZero()).isEmpty()
            ? List.of()
            : tous.stream()
                .filter(f -> situee.volet().lignes().stream()
                    .noneMatch(l -> l.financeur().nom().equals(f.nom())))
                .map(f -> List.of(situee.ligne().withFinanceur(f)))
                .toList());
  }

  static List<Change> ecritsAutrement(ContratDeVille contrat) {
    return forEach(contrat, situee -> {
      String nom = situee.financeur().nom();
      return Stream.of(nom.toLowerCase(Locale.ROOT), nom.toUpperCase(Locale.ROOT), nom + " *")
          .filter(autre -> !autre.equals(nom))
          .map(autre -> List.of(situee
              .ligne()
              .withFinanceur(
                  Financeur.builder().from(situee.financeur()).nom(autre).build())))
          .toList();
    });
  }

  private static List<Change> montants(
      ContratDeVille contrat, Function<Montant, List<Montant>> instead) {
    return forEach(
        contrat,
        situee -> situee.montant().map(instead).orElse(List.of()).stream()
            .map(autre -> List.of(with(situee.ligne(), autre)))
            .toList());
  }

  private static FinancementLine with(FinancementLine ligne, Montant montant) {
    return FinancementLine.builder()
        .from(ligne)
        .montant(montant)
        .texte(Optional.empty())
        .build();
  }

  /** Makes one change for each list of lines that {@code instead} offers in place of a line. */
  private static List<Change> forEach(
      ContratDeVille contrat, Function<LigneSituee, List<List<FinancementLine>>> instead) {
    List<Change> changes = new ArrayList<>();
    for (VoletSitue situe : contrat.volets()) {
      for (int i = 0; i < situe.lignes().size(); i++) {
        LigneSituee situee = situe.lignes().get(i);
        for (List<FinancementLine> autres : instead.apply(situee)) {
          List<FinancementLine> changees = Change.replace(situe.volet().lignes(), i, autres);
          changes.add(new Change(
              situee.chemin(), () -> Change.volet(contrat, situe, v -> v.withLignes(changees))));
        }
      }
    }
    return changes;
  }
}
