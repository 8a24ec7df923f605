package fr.contratdeville.rapport;

import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.rapport.page.Page;
import fr.contratdeville.rapport.page.PageWriter;
import fr.contratdeville.rapport.page.Section;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.valeur.Message;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report on a contract as one HTML page: how much and who pays, what does not agree, which
 * controls ran, and, where the sheets of the document are given, the sheets as they were read, with
 * each finding on its cells.
 *
 * <pre>{@code
 * RapportHtml.of(LectureFeuilles.read(fichier)).write(Path.of("bilan-2023.html"));
 * RapportHtml.of(lecture).withRapport(rapport).withLangue(Locale.ENGLISH).write(sortie);
 * }</pre>
 *
 * <p>The page stands alone and fetches nothing, prints on A4, and can be read without JavaScript,
 * which only filters and sorts. The same input gives the same bytes: no clock and no locale of the
 * machine is asked. Immutable: each {@code with} gives another report.
 */
public final class RapportHtml {

  private final LectureFeuilles lu;
  private final @Nullable Rapport rapport;
  private final Locale langue;
  private final @Nullable LocalDate edition;
  private final List<Section> sections;
  private final @Nullable Evolution evolution;

  private RapportHtml(
      LectureFeuilles lu,
      @Nullable Rapport rapport,
      Locale langue,
      @Nullable LocalDate edition,
      List<Section> sections,
      @Nullable Evolution evolution) {
    this.lu = lu;
    this.rapport = rapport;
    this.langue = langue;
    this.edition = edition;
    this.sections = List.copyOf(sections);
    this.evolution = evolution;
  }

  /**
   * {@return the report on a reading, without the sheets of the document}
   *
   * @param lecture the reading
   */
  public static RapportHtml of(Lecture lecture) {
    return of(LectureFeuilles.of(lecture));
  }

  /**
   * {@return the report on a reading, with the sheets that it was read from}
   *
   * @param lu the reading and its sheets
   */
  public static RapportHtml of(LectureFeuilles lu) {
    return new RapportHtml(Objects.requireNonNull(lu), null, Locale.FRENCH, null, List.of(), null);
  }

  /**
   * {@return this page with the findings of an examination that was made already} Without it, the
   * {@linkplain Controles#standard() standard controls} examine the contract and what its reader
   * found. The {@linkplain Rapport#seuil() threshold} of the report counts: beyond it, findings of
   * one kind in one table are one finding with their number.
   *
   * @param rapport the report, with the findings of the reader
   */
  public RapportHtml withRapport(Rapport rapport) {
    return new RapportHtml(
        lu, Objects.requireNonNull(rapport), langue, edition, sections, evolution);
  }

  /**
   * {@return this page in another language}
   *
   * @param langue English for English, French, as unless set, for all others
   */
  public RapportHtml withLangue(Locale langue) {
    return new RapportHtml(
        lu, rapport, Objects.requireNonNull(langue), edition, sections, evolution);
  }

  /**
   * {@return this page with the day on which it was made, which it then shows}
   *
   * @param edition the day
   */
  public RapportHtml withEdition(LocalDate edition) {
    return new RapportHtml(
        lu, rapport, langue, Objects.requireNonNull(edition), sections, evolution);
  }

  /**
   * {@return this page with one more section that shows a table, after those of the money; sections
   * of one title are one}
   *
   * @param titre the heading of the section
   * @param tableau the table
   */
  public RapportHtml withSection(Message titre, Tableau tableau) {
    List<Section> plus = new ArrayList<>(sections);
    plus.add(new Section(titre, tableau));
    return new RapportHtml(lu, rapport, langue, edition, plus, evolution);
  }

  /**
   * {@return this page with a section, after those of the money, that shows what became of another
   * contract in this one} It has a sentence, the summary, two bars for each of the twelve
   * financeurs with the largest amounts, and all {@linkplain Evolution#tableaux() tables}.
   *
   * @param evolution the comparison, whose second contract is most often that of this page
   */
  public RapportHtml withEvolution(Evolution evolution) {
    return new RapportHtml(
        lu, rapport, langue, edition, sections, Objects.requireNonNull(evolution));
  }

  /**
   * Writes the page to a file, which is replaced as a whole or left as it was.
   *
   * @param fichier the file
   * @throws IOException if the file cannot be written
   */
  public void write(Path fichier) throws IOException {
    Page page = page();
    Ecriture.atomique(fichier, sortie -> write(page, sortie));
  }

  /**
   * Writes the page in UTF-8 to a stream, which is flushed and left open.
   *
   * @param sortie the stream
   * @throws IOException if the stream throws one
   */
  public void write(OutputStream sortie) throws IOException {
    write(page(), sortie);
  }

  /**
   * Writes the page as text.
   *
   * @param sortie receives the text; it is to be encoded in UTF-8, which the page names
   * @throws IOException if {@code sortie} throws one
   */
  public void write(Appendable sortie) throws IOException {
    PageWriter.write(page(), sortie);
  }

  /** {@return the page} */
  public String texte() {
    StringBuilder sortie = new StringBuilder();
    try {
      write(sortie);
    } catch (IOException e) {
      throw new AssertionError("a StringBuilder throws nothing", e);
    }
    return sortie.toString();
  }

  private static void write(Page page, OutputStream sortie) throws IOException {
    Writer texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
    PageWriter.write(page, texte);
    texte.flush();
  }

  private Page page() {
    Lecture lecture = lu.lecture();
    Rapport examen = rapport != null
        ? rapport
        : Controles.standard()
            .examiner(lecture.valeur(), lecture.constats())
            .withSource(lecture.source());
    return Page.of(
        lu, examen, langue, Optional.ofNullable(edition), sections, Optional.ofNullable(evolution));
  }

  @Override
  public String toString() {
    return "RapportHtml " + lu.lecture().source();
  }
}
