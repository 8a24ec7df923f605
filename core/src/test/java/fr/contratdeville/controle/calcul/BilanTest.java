package fr.contratdeville.controle.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.diagnostic.Egalite;
import fr.contratdeville.controle.diagnostic.Terme;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BilanTest {
  private static final Message MOT = Message.of("mot");
  private static final int PLAFOND = 1000;

  private final List<Constat> faits = new ArrayList<>();

  private static Bilan bilan() {
    return bilan(new Essai().contrat());
  }

  private static Bilan bilan(ContratDeVille contrat) {
    return new Bilan(Essai.contexte(contrat));
  }

  private Constat constat(Bilan bilan) {
    Constat constat = bilan.constat(Gravite.ERREUR, MOT).build();
    faits.add(constat);
    return constat;
  }

  /** A printed figure of 3 whose terms are all 1. */
  private static Egalite egalite(int termes) {
    return new Egalite(
        MOT,
        3,
        termes,
        Optional.empty(),
        OptionalLong.empty(),
        Unite.NOMBRE,
        Collections.nCopies(termes, new Terme(MOT, 1, List.of())),
        List.of(),
        List.of());
  }

  @Test
  void beyond_a_thousand_findings_are_counted_and_not_made() {
    Bilan bilan = bilan();
    for (int i = 0; i < PLAFOND + 2; i++) {
      bilan.ecart(() -> constat(bilan));
    }
    Examen examen = bilan.examen(MOT);
    assertThat(faits).hasSize(PLAFOND);
    assertThat(examen.constats()).hasSize(PLAFOND);
    assertThat(examen.tus()).isEqualTo(2);
    assertThat(examen.ecarts()).isEqualTo(PLAFOND + 2);
  }

  @Test
  void only_the_findings_that_are_made_are_explained() {
    Bilan bilan = bilan();
    bilan.ecart(() -> constat(bilan));
    for (int i = 0; i < PLAFOND; i++) {
      bilan.ecart(egalite(2), () -> constat(bilan));
    }
    Examen examen = bilan.examen(MOT);
    assertThat(examen.constats()).hasSize(PLAFOND);
    assertThat(examen.constats().get(0).diagnostics()).isEmpty();
    assertThat(examen.constats().subList(1, PLAFOND))
        .allSatisfy(c -> assertThat(c.diagnostics())
            .extracting(Diagnostic::genre)
            .containsOnly(Diagnostic.Genre.DOUBLE));
    assertThat(examen.raison()).isEmpty();
  }

  @Test
  void a_search_that_was_cut_short_is_said() {
    Bilan bilan = bilan();
    bilan.ecart(egalite(500_000), () -> constat(bilan));
    assertThat(bilan.examen(MOT).raison().orElseThrow().fr())
        .isEqualTo("la recherche des causes s'est arrêtée avant d'avoir tout essayé");
  }

  @Test
  void a_printed_figure_keeps_its_unit() {
    ContratDeVille contrat = new Essai().colonne("ETAT", Part.of(47)).contrat();
    Bilan bilan = bilan(contrat);
    Constat constat = bilan
        .constat(Gravite.ERREUR, Declare.parts(Essai.contexte(contrat)).get(0), List.of(), MOT)
        .build();
    assertThat(constat.declare()).contains(Part.of(47).pourcentage());
    assertThat(constat.unite()).isEqualTo(Unite.POURCENT);
  }

  @Test
  void the_reason_tells_what_was_not_compared() {
    Bilan bilan = bilan();
    assertThat(bilan.examen(MOT).raison()).contains(MOT);
    bilan.nonCompare(Bilan.INCONNU);
    bilan.nonCompare(Bilan.INCONNU);
    bilan.noter(Message.of("note"));
    assertThat(Essai.raison(bilan.examen(MOT)))
        .isEqualTo("note ; non comparé : 2 chiffres (un montant n'y est pas connu)");
  }
}
