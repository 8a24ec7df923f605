package fr.contratdeville.donneesouvertes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.json.JsonTableau;
import fr.contratdeville.io.xlsx.XlsxTableaux;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CerfaTest {
  private static final List<String> CHARGES =
      List.of("60", "61", "62", "63", "64", "65", "66", "67", "68");

  @TempDir
  Path dossier;

  /** A line of a budget: {@code 601 Fournitures 600 550}, with - for a blank box. */
  private static PosteBudget poste(String texte) {
    String[] mots = texte.split(" ", -1);
    return PosteBudget.builder()
        .compte(Compte.parse(mots[0]))
        .libelle(mots[1])
        .prevu(montant(mots[2]))
        .realise(montant(mots[3]))
        .build();
  }

  private static Optional<Montant> montant(String texte) {
    return texte.equals("-") ? Optional.empty() : Optional.of(Montant.parse(texte + ".00"));
  }

  private static Action action(String... postes) {
    Budget budget = Budget.builder()
        .postes(Arrays.stream(postes).map(CerfaTest::poste).toList())
        .totalCharges(Montant.of(4000))
        .build();
    return Action.builder()
        .intitule("Ateliers")
        .budget(budget)
        .addVolet(Volet.builder()
            .addLigne(ligne("Ville", TypeFinanceur.COMMUNE, EtapeMontant.DEMANDE, 1000))
            .addLigne(ligne("État", TypeFinanceur.ETAT, EtapeMontant.DEMANDE, 2000))
            .addLigne(ligne("État", TypeFinanceur.ETAT, EtapeMontant.VERSE, 1500))
            .addLigne(ligne("Nous", TypeFinanceur.AUTOFINANCEMENT, EtapeMontant.DEMANDE, 9))
            .build())
        .build();
  }

  private static FinancementLine ligne(String nom, TypeFinanceur type, EtapeMontant e, long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.of(nom, type))
        .montant(Montant.of(euros))
        .etape(e)
        .build();
  }

  /** The rows of a table that have an amount, as texts. */
  private static List<String> rangees(Tableau tableau) {
    return Stream.concat(tableau.rangees().stream(), tableau.pied().stream())
        .filter(r -> r.stream().skip(2).anyMatch(c -> c.nombre().isPresent()))
        .map(r -> String.join("|", r.stream().map(Object::toString).toList()))
        .toList();
  }

  @Test
  void the_plan_has_every_account_of_the_form_and_the_financeurs_below_74() {
    List<Tableau> plan = Cerfa.demande(action(
        "60 Achats 1500 -",
        "601 Matières 900 -",
        "602 Fournitures 600 -",
        "641 Salaires 2500 -",
        "70 Ventes 1000 -",
        "86 Emplois 300 -",
        "87 Dons 300 -"));

    assertThat(plan.get(0).rangees())
        .extracting(r -> r.get(0).toString())
        .containsSubsequence(CHARGES);
    assertThat(rangees(plan.get(0)))
        .containsExactly(
            "60|Achats||1500.00",
            "601|dont Matières|900.00|",
            "602|dont Fournitures|600.00|",
            "64|Charges de personnel||2500.00",
            "641|dont Salaires|2500.00|",
            "|Total||4000.00",
            "|Total imprimé||4000.00");
    assertThat(rangees(plan.get(1)))
        .containsExactly(
            "70|Ventes||1000.00",
            "74|Subventions d'exploitation||3000.00",
            "74|dont Ville|1000.00|",
            "74|dont État|2000.00|",
            "|Total||4000.00");
    assertThat(rangees(plan.get(2))).containsExactly("86|Emplois||300.00", "|Total||300.00");
    assertThat(rangees(plan.get(3))).containsExactly("87|Dons||300.00", "|Total||300.00");
  }

  @Test
  void the_account_of_the_budget_is_kept_where_its_financeurs_say_otherwise() {
    assertThat(rangees(Cerfa.demande(action("74 Subventions 3500 -")).get(1)))
        .containsExactly(
            "74|Subventions||3500.00",
            "74|dont Ville|1000.00|",
            "74|dont État|2000.00|",
            "|Total||3500.00");
    assertThat(
            rangees(Cerfa.demande(action("74 État 2000 -", "74 Ville 1000 -")).get(1)))
        .containsExactly(
            "74|Subventions d'exploitation||3000.00",
            "74|dont État|2000.00|",
            "74|dont Ville|1000.00|",
            "|Total||3000.00");
  }

  @Test
  void the_account_rendered_has_both_columns_and_their_share() {
    List<Tableau> rendu =
        Cerfa.compteRendu(action("60 Achats 1500 1200", "71 Stocks 10 -", "74 Subventions - -"));

    assertThat(rangees(rendu.get(0)))
        .containsExactly("60|Achats||1500.00||1200.00|80.0", "|Total||1500.00||1200.00|80.0");
    assertThat(rangees(rendu.get(1)))
        .containsExactly(
            "71|Stocks||10.00|||",
            "74|Subventions||3000.00||1500.00|50.0",
            "74|dont Ville|1000.00||||",
            "74|dont État|2000.00||1500.00||",
            "|Total||3010.00||1500.00|49.8");
  }

  @Test
  void an_action_without_a_budget_is_an_empty_form_with_its_financeurs() {
    Action action = Action.builder().from(action()).budget(Optional.empty()).build();

    assertThat(Cerfa.demande(action).get(0).rangees()).hasSize(CHARGES.size());
    assertThat(rangees(Cerfa.demande(action).get(0))).isEmpty();
    assertThat(rangees(Cerfa.demande(action).get(1))).contains("|Total||3000.00");
  }

  @Test
  void it_goes_out_as_a_workbook_and_as_json() throws IOException {
    List<Tableau> plan = Cerfa.demande(action("60 Achats 1500 -"));
    Path classeur = dossier.resolve("budget.xlsx");
    XlsxTableaux.write(plan, classeur, Locale.FRENCH);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonTableau.write(plan.get(0), json);

    assertThat(Files.size(classeur)).isPositive();
    assertThat(json.toString(StandardCharsets.UTF_8))
        .contains("[\"60\", \"Achats\", null, 1500.00]");
  }
}
