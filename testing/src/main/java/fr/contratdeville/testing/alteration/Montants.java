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

/** Changes of lines of money. */
final class Montants {

  private Montants() {}

  static List<Retouche> intervertis(ContratDeVille contrat) {
    return montants(contrat, Chiffres::intervertis);
  }

  static List<Retouche> decuples(ContratDeVille contrat) {
    return montants(
        contrat,
        m -> m.isZero() || Math.abs(m.centimes()) > Long.MAX_VALUE / 100
            ? List.of()
            : List.of(Montant.ofCentimes(m.centimes() * 10)));
  }

  static List<Retouche> opposes(ContratDeVille contrat) {
    return montants(
        contrat,
        m -> m.isZero() || m.centimes() == Long.MIN_VALUE ? List.of() : List.of(m.negated()));
  }

  static List<Retouche> arrondis(ContratDeVille contrat) {
    return montants(
        contrat,
        m -> m.centimes() % 100 == 0
            ? List.of()
            : List.of(Montant.ofCentimes(m.centimes() - m.centimes() % 100)));
  }

  static List<Retouche> illisibles(ContratDeVille contrat) {
    return toutes(
        contrat,
        situee -> situee.montant().isPresent()
            ? List.of(List.of(FinancementLine.builder()
                .from(situee.ligne())
                .montant(Optional.empty())
                .texte("en attente")
                .build()))
            : List.of());
  }

  static List<Retouche> effaces(ContratDeVille contrat) {
    return toutes(contrat, situee -> List.of(List.of()));
  }

  static List<Retouche> doubles(ContratDeVille contrat) {
    return toutes(contrat, situee -> List.of(List.of(situee.ligne(), situee.ligne())));
  }

  static List<Retouche> deplaces(ContratDeVille contrat) {
    List<Financeur> tous = Stream.concat(
            contrat.financeurs().stream(), contrat.lignes().stream().map(LigneSituee::financeur))
        .distinct()
        .toList();
    return toutes(
        contrat,
        situee -> situee.montant().filter(m -> !m.isZero()).isEmpty()
            ? List.of()
            : tous.stream()
                .filter(f -> situee.volet().lignes().stream()
                    .noneMatch(l -> l.financeur().nom().equals(f.nom())))
                .map(f -> List.of(situee.ligne().withFinanceur(f)))
                .toList());
  }

  static List<Retouche> ecritsAutrement(ContratDeVille contrat) {
    return toutes(contrat, situee -> {
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

  private static List<Retouche> montants(
      ContratDeVille contrat, Function<Montant, List<Montant>> autres) {
    return toutes(
        contrat,
        situee -> situee.montant().map(autres).orElse(List.of()).stream()
            .map(autre -> List.of(avec(situee.ligne(), autre)))
            .toList());
  }

  private static FinancementLine avec(FinancementLine ligne, Montant montant) {
    return FinancementLine.builder()
        .from(ligne)
        .montant(montant)
        .texte(Optional.empty())
        .build();
  }

  /** For each line, each list of lines that may stand instead. */
  private static List<Retouche> toutes(
      ContratDeVille contrat, Function<LigneSituee, List<List<FinancementLine>>> instead) {
    List<Retouche> retouches = new ArrayList<>();
    for (VoletSitue situe : contrat.volets()) {
      for (int i = 0; i < situe.lignes().size(); i++) {
        LigneSituee situee = situe.lignes().get(i);
        for (List<FinancementLine> autres : instead.apply(situee)) {
          List<FinancementLine> changees = Retouche.remplacer(situe.volet().lignes(), i, autres);
          retouches.add(new Retouche(
              situee.chemin(), () -> Retouche.volet(contrat, situe, v -> v.withLignes(changees))));
        }
      }
    }
    return retouches;
  }
}
