package fr.contratdeville.controle.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A total of one step, or of one budget year, covers the amounts of that step alone. */
class EtapesTest {
  private static final Financeur VILLE = Financeur.of("Ville", TypeFinanceur.COMMUNE);
  private static final Financeur ETAT = Financeur.of("Etat", TypeFinanceur.ETAT);
  private static final EtapeMontant DEMANDE = EtapeMontant.DEMANDE;
  private static final EtapeMontant ACCORDE = EtapeMontant.ACCORDE;

  private static FinancementLine ligne(Financeur financeur, EtapeMontant etape, int euros) {
    return FinancementLine.builder()
        .financeur(financeur)
        .etape(etape)
        .montant(Montant.of(euros))
        .build();
  }

  private static TotalDeclare total(Nature nature, int euros, Portee.Builder portee) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(Montant.of(euros))
        .portee(portee.build())
        .build();
  }

  private static List<String> ecarts(ContratDeVille contrat) {
    return Controles.standard().examiner(contrat).constats().stream()
        .map(Constat::id)
        .toList();
  }

  private static ContratDeVille contrat(int accordeVille, int accordeTotal) {
    Volet volet = Volet.builder()
        .cle("1")
        .addLignes(
            ligne(VILLE, DEMANDE, 30),
            ligne(VILLE, ACCORDE, 20),
            ligne(ETAT, DEMANDE, 50),
            ligne(ETAT, ACCORDE, 40))
        .addTotal(total(Nature.LIGNE, 80, Portee.builder().etape(DEMANDE)))
        .addTotal(total(Nature.LIGNE, 60, Portee.builder().etape(ACCORDE)))
        .build();
    return ContratDeVille.builder()
        .intitule("Essai")
        .addFinanceurs(VILLE, ETAT)
        .addAction(Action.builder().intitule("Table").addVolet(volet).build())
        .addTotaux(
            total(Nature.FINANCEUR, 30, Portee.builder().addFinanceur("Ville").etape(DEMANDE)),
            total(
                Nature.FINANCEUR,
                accordeVille,
                Portee.builder().addFinanceur("Ville").etape(ACCORDE)),
            total(Nature.FINANCEUR, 50, Portee.builder().addFinanceur("Etat").etape(DEMANDE)),
            total(Nature.FINANCEUR, 40, Portee.builder().addFinanceur("Etat").etape(ACCORDE)),
            total(Nature.GENERAL, 80, Portee.builder().etape(DEMANDE)),
            total(Nature.GENERAL, accordeTotal, Portee.builder().etape(ACCORDE)),
            total(Nature.BLOC, 60, Portee.builder().addVolet("1").etape(ACCORDE)))
        .build();
  }

  @Test
  void eachStepClosesByItself() {
    assertThat(ecarts(contrat(20, 60))).isEmpty();
  }

  @Test
  void aWrongTotalOfOneStepIsSaidOnce() {
    assertThat(ecarts(contrat(21, 60))).containsExactly("CV-TOT-02");
    assertThat(ecarts(contrat(20, 61))).containsExactly("CV-TOT-04");
  }

  @Test
  void aScopeMayBeABudgetYear() {
    Portee portee = Portee.builder().exercice(Exercice.of(2022)).build();
    FinancementLine ligne = ligne(VILLE, ACCORDE, 5);
    assertThat(portee.couvre(ligne)).isFalse();
    assertThat(portee.couvre(
            FinancementLine.builder().from(ligne).exercice(Exercice.of(2022)).build()))
        .isTrue();
    assertThat(Portee.entiere().couvre(ligne)).isTrue();
  }
}
