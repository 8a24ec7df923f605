package fr.contratdeville.tableaux.reconnaissance.formes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.aufil.LectureAuFil;
import fr.contratdeville.tableaux.aufil.SourceFeuille;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Sheets that are read in no layout are loud if they hold money; layouts given back read the same.
 */
class FormesTest {

  private static Tableur bilan() {
    return Tableur.bilan()
        .rangee("Porteur", "Action", "Etat", "Ville")
        .rangee("MAS", "Table", 100, 200)
        .rangee("MJC", "Danse", 300, 400);
  }

  private static Constat sansTableau(Lecture lue) {
    return lue.constats().stream()
        .filter(c -> c.id().equals("CV-LAY-10"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_sheet_of_amounts_that_is_no_table_is_a_warning_with_their_sum() {
    Constat constat = sansTableau(bilan()
        .puisFeuille("Brouillon")
        .rangee("voir avec Paul", null, 4500)
        .rangee(null, 1250.5, null, "et puis")
        .vides(2)
        .rangee(2000, null, 900, "1 000 €")
        .lire());
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.message().fr()).contains("4 qui ressemblent", "7\u202F650,50\u00A0€");
    assertThat(constat.message().en()).contains("4 of which look like amounts");
  }

  @Test
  void a_notice_stays_a_remark() {
    Constat constat = sansTableau(bilan()
        .puisFeuille("Notice")
        .rangee("Comment remplir ce tableau en 2024")
        .rangee(1, "Nommer le porteur")
        .rangee(2, "Nommer l'action")
        .rangee("Seuil", 23000)
        .lire());
    assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
  }

  @Test
  void a_sheet_that_a_layout_leaves_out_stays_a_remark() {
    Constat constat = sansTableau(bilan()
        .puisFeuille("Copie")
        .rangee("Porteur", "Action", "Etat", "Ville")
        .rangee("MAS", "Table", 1000, 2000)
        .rangee("MJC", "Danse", 3000, 4000)
        .lire(List.of(
            Disposition.automatique().withFeuille("Bilan"),
            Disposition.automatique().withFeuille("Copie").withGenre(GenreTable.IGNOREE))));
    assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
  }

  private static Tableur blocs() {
    return Tableur.feuille("Actions")
        .rangee("Action n° 1 : Jardin")
        .rangee("Porteur : Régie")
        .rangee("Etat", 500)
        .rangee("Ville", 300)
        .vides(1)
        .rangee("Action n° 2 : Danse")
        .rangee("Porteur : MJC")
        .rangee("CAF", 70);
  }

  @Test
  void the_layouts_of_a_turned_sheet_read_the_same_again() {
    Tableur blocs = blocs();
    assertThat(blocs.lire(blocs.dispositions()).valeur()).isEqualTo(blocs.lire().valeur());
    assertThat(Argent.lignes(blocs.lire())).hasSize(3);
  }

  @Test
  void a_layout_that_names_the_year_leaves_the_turning() {
    Lecture lue = blocs()
        .lire(Disposition.automatique().withExercice(fr.contratdeville.valeur.Exercice.of(2022)));
    assertThat(Argent.lignes(lue)).hasSize(3);
    assertThat(lue.valeur().exercice()).hasToString("Optional[2022]");
  }

  @Test
  void a_sheet_that_one_chunk_holds_is_turned_too() throws LectureException {
    Feuille feuille = blocs().lue();
    List<Lecture> chunks = new ArrayList<>();
    LectureAuFil lecture =
        new LectureAuFil("essai.xlsx", new Format("XLSX", "xlsx"), List.of(), chunks::add);
    lecture.read(source(feuille), () -> {});
    lecture.finish(List.of());
    assertThat(chunks.stream().flatMap(c -> Argent.lignes(c).stream()))
        .containsExactly("Jardin | Etat 500 B3", "Jardin | Ville 300 B4", "Danse | CAF 70 B8");
  }

  private static SourceFeuille source(Feuille feuille) {
    Iterator<Rangee> rangees = feuille.rangees().iterator();
    return new SourceFeuille() {
      @Override
      public String nom() {
        return feuille.nom();
      }

      @Override
      public Visibilite visibilite() {
        return Visibilite.VISIBLE;
      }

      @Override
      public Optional<Rangee> next() {
        return rangees.hasNext() ? Optional.of(rangees.next()) : Optional.empty();
      }

      @Override
      public Feuille chunk(List<Rangee> quelques, int depuis, int jusque) {
        return Feuille.builder(feuille.nom()).rangees(quelques).build();
      }
    };
  }
}
