package fr.contratdeville.testing.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.testing.Coherent;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The controls of the library are silent on coherent contracts, and speak of what was altered. */
class ControlesProperties {
  private static final Controles CONTROLES = Controles.standard();

  @Property(tries = 300)
  void a_coherent_contract_leaves_every_control_silent(@ForAll @Coherent ContratDeVille contrat) {
    Rapport rapport = CONTROLES.examiner(contrat);
    assertThat(rapport.constats()).isEmpty();
    assertThat(rapport.controles()).noneMatch(r -> r.issue() == Issue.ECART);
  }

  @Provide
  Arbitrary<ContratAltere> chiffresFaux() {
    return ContratArbitraries.alteres(Alteration.TOTAL_FAUX, Alteration.PART_FAUSSE);
  }

  @Property(tries = 200)
  void one_wrong_figure_makes_one_control_speak_once_in_its_place(
      @ForAll("chiffresFaux") ContratAltere altere) {
    TotalDeclare faux = chiffre(altere.apres(), altere.chemin());
    TotalDeclare juste = chiffre(altere.avant(), altere.chemin());

    List<Constat> constats = CONTROLES.examiner(altere.apres()).constats();

    assertThat(constats).hasSize(1);
    Constat constat = constats.get(0);
    assertThat(constat.id()).isEqualTo(controle(altere.apres(), faux));
    assertThat(constat.chemin()).isEqualTo(altere.chemin());
    assertThat(constat.cellules().stream().findFirst()).isEqualTo(faux.emplacement());
    BigDecimal surplus = constat.ecart().orElseThrow().subtract(nombre(faux)).add(nombre(juste));
    assertThat(surplus.abs()).isLessThanOrEqualTo(precision(juste));
  }

  private static TotalDeclare chiffre(ContratDeVille contrat, String chemin) {
    int i = Integer.parseInt(chemin.substring(chemin.lastIndexOf('/') + 1));
    return Stream.concat(
            contrat.volets().stream()
                .filter(v -> chemin.startsWith(v.chemin() + "/"))
                .map(v -> v.volet().totaux()),
            Stream.of(contrat.totaux()))
        .findFirst()
        .orElseThrow()
        .get(i);
  }

  private static BigDecimal nombre(TotalDeclare total) {
    return total
        .montant()
        .map(m -> m.euros())
        .or(() -> total.part().map(p -> p.pourcentage()))
        .orElseThrow();
  }

  /** A share is compared with one that was not rounded. */
  private static BigDecimal precision(TotalDeclare total) {
    return total
        .part()
        .map(p -> BigDecimal.ONE.movePointLeft(p.decimales()))
        .orElse(BigDecimal.ZERO);
  }

  private static String controle(ContratDeVille contrat, TotalDeclare total) {
    return switch (total.nature()) {
      case LIGNE -> "CV-TOT-01";
      case PORTEUR -> "CV-TOT-07";
      case BLOC -> "CV-TOT-03";
      case FINANCEUR -> total.part().isPresent() ? "CV-PCT-01" : "CV-TOT-02";
      case GENERAL -> parColonnes(contrat) ? "CV-TOT-04" : "CV-TOT-08";
    };
  }

  private static boolean parColonnes(ContratDeVille contrat) {
    return contrat.totaux().stream()
        .anyMatch(t -> t.nature() == Nature.FINANCEUR && t.montant().isPresent());
  }

  @Provide
  Arbitrary<ContratAltere> montantsChanges() {
    return ContratArbitraries.alteres(
        Alteration.MONTANT_INTERVERTI,
        Alteration.MONTANT_DECUPLE,
        Alteration.MONTANT_OPPOSE,
        Alteration.MONTANT_ARRONDI,
        Alteration.MONTANT_EFFACE,
        Alteration.MONTANT_DEPLACE);
  }

  /** Each total of a row, a column or a block that no longer closes is reported, and no other. */
  @Property(tries = 200)
  void a_changed_amount_is_reported_at_every_total_that_it_was_in(
      @ForAll("montantsChanges") ContratAltere altere) {
    List<String> attendus = altere.ecarts().stream()
        .filter(e -> List.of(Nature.LIGNE, Nature.BLOC, Nature.FINANCEUR)
            .contains(e.total().nature()))
        .map(e -> e.chemin() + " " + e.montant())
        .toList();

    List<String> dits = CONTROLES.examiner(altere.apres()).constats().stream()
        .filter(c -> List.of("CV-TOT-01", "CV-TOT-02", "CV-TOT-03").contains(c.id()))
        .map(c -> c.chemin() + " " + c.ecart().orElseThrow())
        .toList();

    assertThat(dits).containsExactlyInAnyOrderElementsOf(attendus);
  }

  @Provide
  Arbitrary<ContratAltere> sansEffet() {
    return ContratArbitraries.alteres(Alteration.ORDRE_CHANGE);
  }

  @Property(tries = 200)
  void the_order_of_actions_changes_nothing(@ForAll("sansEffet") ContratAltere altere) {
    assertThat(Totaux.of(Axes.financeur(), altere.apres().lignes()))
        .isEqualTo(Totaux.of(Axes.financeur(), altere.avant().lignes()));
    assertThat(CONTROLES.examiner(altere.apres()).constats()).isEmpty();
  }

  /** Whatever a contract holds, examining it ends, and each finding has a place to look at. */
  @Property(tries = 200)
  void every_contract_can_be_examined(@ForAll ContratAltere altere) {
    assertThat(CONTROLES.examiner(altere.apres()).constats())
        .allMatch(c -> !c.chemin().isEmpty() || !c.cellules().isEmpty());
  }
}
