package fr.contratdeville.controle.regles.doublons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.arbre.ExempleCadre;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Siret;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of porteurs and financeurs that are near each other. */
class NomsTest {

  private static Examen porteurs(String... noms) {
    Exemple exemple = Exemple.of(2023);
    for (String nom : noms) {
      exemple.action("Atelier", nom);
    }
    return Essai.examiner(new PorteursProches(), exemple.contrat());
  }

  private static List<Gravite> gravites(Examen examen) {
    return examen.constats().stream().map(Constat::gravite).toList();
  }

  @Test
  void names_that_differ_by_habit_alone_are_most_likely_one() {
    assertThat(gravites(porteurs("ASSOC MOSAIQUE EN CEZE", "Mosaïque-en-Cèze")))
        .containsExactly(Gravite.AVERTISSEMENT);
    assertThat(gravites(porteurs("Ville d'Anduze", "COM D'ANDUZE", "MAIRIE D ANDUZE")))
        .containsExactly(Gravite.AVERTISSEMENT, Gravite.AVERTISSEMENT);
    assertThat(gravites(porteurs("UFOLEP", "UFOLEP QE"))).containsExactly(Gravite.AVERTISSEMENT);
    assertThat(gravites(porteurs("LE PASSEMURAILLE", "Passemuraille")))
        .containsExactly(Gravite.AVERTISSEMENT);
  }

  @Test
  void one_letter_in_a_long_word_may_be_an_error_of_typing() {
    assertThat(gravites(porteurs("LES COMPAGNONS BATISSEURS", "Compagnons Batiseurs")))
        .containsExactly(Gravite.INFORMATION);
    assertThat(gravites(porteurs("Régie de quartier", "Régie de quartire")))
        .containsExactly(Gravite.INFORMATION);
  }

  @Test
  void other_names_are_two() {
    for (List<String> noms : List.of(
        List.of("MAS", "MLJ"),
        List.of("PEPS", "PEP"),
        List.of("UFOLEP 30", "UFOLEP 34"),
        List.of("École Jean Moulin A", "École Jean Moulin B"),
        List.of("Centre social Nord", "Centre social Sud"),
        List.of("VILLE - DCESS", "VILLE - DGPU"),
        List.of("Association", "Ville"))) {
      Examen examen = porteurs(noms.toArray(String[]::new));
      assertThat(examen.ecarts()).as(noms.toString()).isZero();
      assertThat(examen.examines()).isEqualTo(noms.size());
    }
  }

  @Test
  void a_roll_up_or_two_siren_settle_it() {
    Porteur rattache = Porteur.of("UFOLEP QE").withRattachement(Rattachement.of("UFOLEP", "essai"));
    assertThat(Essai.examiner(
                new PorteursProches(),
                Exemple.of(2023)
                    .action("Atelier", "UFOLEP")
                    .action(Action.builder().intitule("Sortie").porteur(rattache))
                    .contrat())
            .ecarts())
        .isZero();
    Porteur a =
        Porteur.builder().nom("Riposte").siret(new Siret("42079178200030")).build();
    Porteur b =
        Porteur.builder().nom("RIPOSTE").siret(new Siret("41308631500038")).build();
    assertThat(Essai.examiner(
                new PorteursProches(),
                Exemple.of(2023)
                    .action(Action.builder().intitule("Atelier").porteur(a))
                    .action(Action.builder().intitule("Sortie").porteur(b))
                    .contrat())
            .ecarts())
        .isZero();
  }

  @Test
  void a_series_of_names_is_not_compared_pair_by_pair() {
    String[] noms = new String[5000];
    for (int i = 0; i < noms.length; i++) {
      noms[i] = "Atelier " + (char) (0x4E00 + i) + "aaaaaa";
    }
    assertThat(porteurs(noms).ecarts()).isZero();
  }

  private static Examen financeurs(Financeur... financeurs) {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("C")
        .addAllFinanceurs(List.of(financeurs))
        .build();
    return Essai.examiner(new FinanceursProches(), contrat);
  }

  @Test
  void spellings_and_initials_of_one_financeur_are_found() {
    Examen examen = financeurs(
        Financeur.of("Fasild", TypeFinanceur.AUTRE),
        Financeur.of("CG", TypeFinanceur.DEPARTEMENT),
        Financeur.of("Conseil Général", TypeFinanceur.DEPARTEMENT),
        Financeur.of("FASILD", TypeFinanceur.AUTRE));
    assertThat(examen.constats())
        .extracting(Constat::chemin, Constat::gravite)
        .containsExactly(
            tuple("/financeurs/3", Gravite.AVERTISSEMENT),
            tuple("/financeurs/2", Gravite.INFORMATION));
    assertThat(examen.examines()).isEqualTo(4);
  }

  @Test
  void initials_of_another_kind_of_financeur_are_another_financeur() {
    assertThat(financeurs(
                Financeur.of("CA", TypeFinanceur.AUTRE),
                Financeur.of("Communauté d'agglomération", TypeFinanceur.EPCI))
            .ecarts())
        .isZero();
    assertThat(financeurs(
                Financeur.of("Etat", TypeFinanceur.ETAT), Financeur.of("DRAC", TypeFinanceur.ETAT))
            .ecarts())
        .isZero();
  }

  @Test
  void a_name_is_never_emptied_of_its_habits() {
    assertThat(NomsDeStructure.cle("L'Association")).isEqualTo("ASSOCIATION");
    assertThat(NomsDeStructure.cle("Mairie de")).isEqualTo("MAIRIE DE");
    assertThat(NomsDeStructure.cle("QE")).isEqualTo("QE");
    assertThat(NomsDeStructure.cle("Commune d'Anduze QH")).isEqualTo("ANDUZE");
  }

  @Test
  void small_words_have_no_initial_and_one_word_has_none() {
    assertThat(financeurs(
                Financeur.of("Caisse d'allocations familiales", TypeFinanceur.CAF),
                Financeur.of("CAF", TypeFinanceur.CAF))
            .ecarts())
        .isEqualTo(1);
    assertThat(financeurs(
                Financeur.of("E", TypeFinanceur.ETAT), Financeur.of("Etat", TypeFinanceur.ETAT))
            .ecarts())
        .isZero();
  }

  @Test
  void a_letter_more_does_not_join_or_split_words() {
    assertThat(porteurs("Centre culturel", "Centreculturel").ecarts()).isZero();
    assertThat(porteurs("Amis du parc", "Amis du part").ecarts())
        .as("a short word")
        .isZero();
    assertThat(porteurs("Amis du jardin", "Amis du jardim").ecarts()).isEqualTo(1);
    assertThat(porteurs("Amis du stade", "Amis du stadf").ecarts())
        .as("five letters")
        .isEqualTo(1);
  }

  @Test
  void names_stand_where_they_were_read() {
    Exemple exemple = Exemple.of(2023);
    for (String nom : List.of("UFOLEP", "UFOLEP QE")) {
      exemple.action(Action.builder()
          .intitule("Atelier")
          .porteur(Porteur.of(nom))
          .putEmplacement(Champ.PORTEUR, Emplacement.parse("[bilan.xlsx]F!A" + nom.length())));
    }
    assertThat(Essai.examiner(new PorteursProches(), exemple.contrat())
            .constats()
            .get(0)
            .cellules())
        .extracting(Emplacement::court)
        .containsExactlyInAnyOrder("F!A6", "F!A9");
    Exemple lignes =
        Exemple.of(2023).action("Atelier", "MAS").ligne("FASILD", 5).ligne("Fasild", 6);
    assertThat(Essai.examiner(new FinanceursProches(), lignes.contrat())
            .constats()
            .get(0)
            .cellules())
        .extracting(Emplacement::court)
        .containsExactly("Bilan!D2", "Bilan!C2");
  }

  @Test
  void the_lines_of_a_framework_name_financeurs_too() {
    Noeud noeud = Noeud.builder()
        .niveau("axe")
        .titre("Santé")
        .addLignes(
            FinancementLine.of(Financeur.of("FASILD", TypeFinanceur.AUTRE), Montant.of(1)),
            FinancementLine.of(Financeur.of("Fasild", TypeFinanceur.AUTRE), Montant.of(2)))
        .build();
    Examen examen = Essai.examiner(new FinanceursProches(), ExempleCadre.contrat(noeud));
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.constats())
        .extracting(Constat::chemin)
        .containsExactly("/cadres/0/noeuds/0/lignes/1/financeur");
  }
}
