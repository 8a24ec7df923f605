package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.TableauDeclare;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReportSizeProperties {
  private static final int CONSTANTE = 60_000;
  private static final int PAR_CELLULE = 60;

  @Property(tries = 15)
  void reportsOfWrongDocumentsGrowNoFasterThanTheDocument(
      @ForAll @IntRange(min = 1, max = 6) int feuilles,
      @ForAll @IntRange(min = 1, max = 400) int rangees,
      @ForAll @IntRange(max = 5) int illisibles) {
    DocumentFaux document = new DocumentFaux(feuilles, rangees, illisibles);
    Rapport rapport = Controles.standard().examiner(document.contrat(), document.lus());
    Lecture lecture = Lecture.builder()
        .source("faux.xlsx")
        .format(new Format("Classeur", "xlsx"))
        .valeur(document.contrat())
        .constats(document.lus())
        .build();
    long borne = CONSTANTE + (long) PAR_CELLULE * feuilles * rangees * (2 + illisibles);
    for (Locale langue : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      assertThat(octets(rapport.texte(langue))).isLessThan(borne);
      assertThat(octets(rapport.markdown(langue))).isLessThan(borne);
      assertThat(octets(lecture.texte(langue))).isLessThan(borne);
    }
    assertThat(octets(rapport.toString())).isLessThan(CONSTANTE);
  }

  @Property(tries = 15)
  void reportsOfWrongDeclaredTablesGrowNoFasterThanTheTables(
      @ForAll @IntRange(min = 2, max = 60) int rangees,
      @ForAll @IntRange(min = 2, max = 60) int colonnes) {
    TableauDeclare tableau = TableauxFaux.of(rangees, colonnes);
    Rapport rapport = Controles.standard().examiner(TableauxFaux.contrat(tableau));
    long borne = CONSTANTE + (long) PAR_CELLULE * rangees * colonnes;
    assertThat(octets(rapport.texte(Locale.FRENCH))).isLessThan(borne);
    assertThat(octets(rapport.markdown(Locale.FRENCH))).isLessThan(borne);
  }

  private static long octets(String texte) {
    return texte.getBytes(StandardCharsets.UTF_8).length;
  }
}
