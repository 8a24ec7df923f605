package fr.contratdeville.examples.recettes;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.Terme;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColonneInconnueTest {
  private static final Feuille FEUILLE = Feuille.builder("Bilan")
      .rangee("Équipe de terrain", "Action", "Ville", "CAF", "Fonds du lac", "Météo")
      .rangee("Les Genêts", "Ateliers", "1 200", "800", "300", "pluie")
      .rangee("La Source", "Sorties", "500", "", "150", "soleil")
      .build();

  private static Lecture lire(Disposition disposition) throws LectureException {
    return new LectureTableaux(List.of(disposition))
        .read(Classeur.of(FEUILLE), "bilan", new Format("Mémoire", "mem"));
  }

  @Test
  void columns_that_are_not_known_are_said_and_nothing_of_them_is_lost() throws LectureException {
    Lecture lecture = lire(Disposition.automatique());

    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-LAY-01", "CV-LAY-20");
    assertThat(lecture.valeur().actions().get(0).volets().get(0).complements())
        .extracting(complement -> complement.nom() + " = " + complement.texte())
        .containsExactly("Équipe de terrain = Les Genêts", "Météo = pluie");
  }

  @Test
  void a_lexicon_says_what_a_heading_means_and_a_layout_what_a_column_is() throws LectureException {
    Lexique lexique = Lexique.standard()
        .withNom("Gard rhodanien")
        .withSynonymes(Terme.PORTEUR, "Équipe de terrain");
    Lecture lecture = lire(Disposition.automatique()
        .withLexique(lexique)
        .withColonne("E", Colonne.financeur("Fonds du lac", TypeFinanceur.AUTRE)));

    assertThat(lecture.valeur().actions().get(0).porteur()).contains(Porteur.of("Les Genêts"));
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Fonds du lac", Montant.of(450));
    assertThat(lecture.constats())
        .filteredOn(constat -> constat.id().equals("CV-LAY-01"))
        .hasSize(1);
  }
}
