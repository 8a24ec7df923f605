package fr.contratdeville.io.json;

import fr.contratdeville.description.Nouns;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Encoding;
import fr.contratdeville.io.json.codec.Findings;
import fr.contratdeville.io.json.codec.JsonInput;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.io.json.liste.ListeDeSubventions;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads contracts from the JSON that {@link JsonContratWriter} writes, and from what people and
 * programs make of it: properties in any order, {@code null} for an attribute that is absent,
 * properties that the library does not know. Applications call
 * {@link fr.contratdeville.echange.Contrats#read(Path)}, which finds this reader by the content of
 * the file.
 *
 * <p>An element that cannot be read (an action, an entry, a line, a total) is a finding and never
 * hides the others; the description of this package lists the findings. A file is refused as a
 * whole if it is not well formed, is not a contract or has a later format, if the contract itself
 * has no title or gives a property twice, if it exceeds a limit (nesting of 500, texts of 20
 * million characters, 8 GiB) or if more than a thousand elements and properties in it are wrong.
 *
 * <p>The file is never held in memory as a whole; time and memory grow in proportion to it.
 *
 * <p>A list of subsidies that a portal publishes as JSON is read like the same list in a workbook,
 * if the module of tables is present: each of its records is a row.
 */
public final class JsonContratReader implements ContratReader {

  static final Format FORMAT = new Format("JSON", "json");

  /**
   * Made by {@link java.util.ServiceLoader} or by hand. It keeps no state: threads may share it.
   */
  public JsonContratReader() {}

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(byte[] debut) {
    return Encoding.looksLikeJson(debut);
  }

  @Override
  public boolean confirms(Source source) {
    return false;
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    return read(Source.of(fichier, nom));
  }

  @Override
  public Lecture read(Source source) throws LectureException {
    try {
      return contrat(source);
    } catch (LectureException e) {
      boolean autre = e.raison().equals(Refusals.UNMARKED);
      return (autre ? liste(source) : Optional.<Lecture>empty()).orElseThrow(() -> e);
    }
  }

  /**
   * A list of subsidies; empty if the file is none.
   *
   * @throws LectureException if it is one, and cannot be read
   */
  private static Optional<Lecture> liste(Source source) throws LectureException {
    try {
      return ListeDeSubventions.read(source, FORMAT);
    } catch (NoClassDefFoundError e) {
      // The module of tables is optional.
      return Optional.empty();
    }
  }

  private static Lecture contrat(Source source) throws LectureException {
    String nom = source.nom();
    Tables tables = new Tables();
    Findings findings = new Findings(nom);
    ContratDeVille contrat = contrat(source, tables, findings);
    if (tables.isLate()) {
      findings = new Findings(nom);
      contrat = contrat(source, tables.again(), findings);
    }
    return Lecture.builder()
        .source(nom)
        .format(FORMAT)
        .valeur(contrat)
        .constats(findings.constats())
        .addAllConstats(MontantsIllisibles.of(contrat, nom))
        .build();
  }

  private static ContratDeVille contrat(Source source, Tables tables, Findings findings)
      throws LectureException {
    ContratDeVille contrat;
    try {
      contrat = JsonInput.read(source, Nouns.CONTRAT, tables, findings);
    } catch (ValeurInvalideException e) {
      throw new LectureException(
          findings.file(),
          tables.isMarked()
              ? Refusal.of("le contrat ne peut pas être lu", "the contract cannot be read", e)
              : Refusals.UNMARKED,
          e);
    }
    if (!tables.isMarked()) {
      throw new LectureException(findings.file(), Refusals.UNMARKED);
    }
    return findings.keep(contrat);
  }
}
