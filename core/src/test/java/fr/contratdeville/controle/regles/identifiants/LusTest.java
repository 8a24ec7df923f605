package fr.contratdeville.controle.regles.identifiants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader said of a cell is not said again by the control of the same id. */
class LusTest {
  private static final Emplacement CELLULE = new Emplacement.Feuille("a.xlsx", "F").cellule(6, 2);

  private static ContratDeVille contrat() {
    return ContratDeVille.builder()
        .intitule("C")
        .addComplement(Complement.builder()
            .nom("SIRET")
            .texte("21300028400018")
            .emplacement(CELLULE)
            .build())
        .build();
  }

  private static Constat lu(String id) {
    return Constat.builder()
        .id(id)
        .gravite(Gravite.AVERTISSEMENT)
        .message(Message.of("lu", "read"))
        .addCellule(CELLULE)
        .build();
  }

  @Test
  void one_place_is_told_once_and_still_counted() {
    Controles seul = Controles.aucun().withControle(new CleSiret());
    Rapport rapport = seul.examiner(contrat(), List.of(lu("CV-IDE-01")));
    assertThat(rapport.constats()).hasSize(1);
    assertThat(rapport.controles().get(0).ecarts()).isEqualTo(1);
    assertThat(seul.examiner(contrat(), List.of(lu("CV-IDE-02"))).constats()).hasSize(2);
    assertThat(seul.examiner(contrat()).constats()).hasSize(1);
  }
}
