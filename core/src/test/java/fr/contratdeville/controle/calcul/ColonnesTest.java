package fr.contratdeville.controle.calcul;

import static fr.contratdeville.controle.Essai.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Part;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns, as printed and as their lines make them. */
class ColonnesTest {

  @Test
  void a_financeur_has_a_printed_total_or_lines() {
    ContratDeVille contrat = new Essai()
        .rangee("A", 100, 20, 3)
        .colonne("EPCI", euros(7))
        .colonne("CAF", euros(20))
        .general(euros(127), "ETAT", "CAF", "EPCI")
        .contrat();
    Colonnes colonnes = Colonnes.of(Essai.contexte(contrat));
    Declare general = colonnes.generaux().get(0);
    assertThat(colonnes.financeurs(general)).containsExactly("EPCI", "CAF", "ETAT");
    assertThat(colonnes.sansTotal(general)).containsExactly("ETAT");
    assertThat(colonnes.dehors(general)).containsExactly("Région");
    assertThat(colonnes.sommeImprimee(general)).as("that of ETAT lacks").isEmpty();
  }

  @Test
  void amounts_are_told_from_shares() {
    ContratDeVille contrat = new Essai()
        .rangee("A", 100)
        .ligne(euros(100))
        .colonne("ETAT", Part.of(100))
        .colonne("ETAT", euros(100))
        .contrat();
    Contexte contexte = Essai.contexte(contrat);
    assertThat(Declare.montants(contexte, Nature.LIGNE))
        .extracting(Declare::chemin)
        .containsExactly("/actions/0/volets/0/totaux/0");
    assertThat(Declare.montants(contexte, Nature.FINANCEUR))
        .extracting(Declare::chemin)
        .containsExactly("/totaux/1");
    assertThat(Declare.parts(contexte)).extracting(Declare::chemin).containsExactly("/totaux/0");
  }

  @Test
  void lines_of_another_step_are_outside() {
    ParFinanceur lignes = ParFinanceur.of(ContratDeVille.builder()
        .intitule("Essai")
        .addAction(Action.builder()
            .intitule("Action")
            .addVolet(Volet.builder()
                .addLigne(etape("ETAT", EtapeMontant.DEMANDE))
                .addLigne(etape("CAF", EtapeMontant.ACCORDE))
                .build())
            .build())
        .build()
        .lignes());
    Portee accorde = Portee.builder().etape(EtapeMontant.ACCORDE).build();
    assertThat(lignes.noms(accorde, Optional.empty())).containsExactly("CAF");
    assertThat(lignes.noms(Portee.entiere(), Optional.empty())).containsExactly("ETAT", "CAF");
    assertThat(lignes.dans(accorde, Optional.empty()).nombre()).isEqualTo(1);
  }

  private static FinancementLine etape(String financeur, EtapeMontant etape) {
    return FinancementLine.builder()
        .financeur(Financeur.builder().nom(financeur).build())
        .etape(etape)
        .montant(euros(1))
        .build();
  }

  @Test
  void a_sum_of_sums_holds_what_they_hold() {
    ContratDeVille contrat =
        new Essai().rangee("A", 5, "?").rangee("B", 100, "?").contrat();
    Somme haut = Somme.of(contrat.lignes().subList(0, 2));
    Somme bas = Somme.of(contrat.lignes().subList(3, 4));
    bas.ajouter(haut);
    assertThat(bas.estComplete()).isFalse();
    assertThat(bas.nombre()).isEqualTo(3);
    assertThat(bas.montant()).isEqualTo(euros(5));
    assertThat(bas.lignes()).hasSize(3);
    assertThat(bas.places())
        .extracting(Emplacement::court)
        .as("in the order of the document")
        .containsExactly("F!A1", "F!B1", "F!B2");
  }
}
