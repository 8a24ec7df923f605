package fr.contratdeville.examples;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.csv.CsvContratReader;
import fr.contratdeville.io.html.DocxContratReader;
import fr.contratdeville.io.json.JsonDisposition;
import fr.contratdeville.io.ods.OdsContratReader;
import fr.contratdeville.io.xls.XlsContratReader;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.tableaux.disposition.Disposition;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of any format, or the standard input, and tables with the layouts of the file beside
 * them, if any.
 */
final class LectureFichier {
  /** The name that stands for the standard input. */
  static final Path ENTREE = Path.of("-");

  private final Path fichier;
  private final Optional<Path> dispositions;
  private final InputStream entree;
  private final PrintStream erreurs;

  /**
   * Chooses the layouts of a file.
   *
   * @param donnee the file of layouts; if empty, the file beside {@code fichier} is taken, if it is
   *     there
   * @param entree what is read if the file is {@link #ENTREE}
   */
  LectureFichier(Path fichier, Optional<Path> donnee, InputStream entree, PrintStream erreurs) {
    this.entree = entree;
    this.fichier = fichier;
    Path voisine = JsonDisposition.aCoteDe(fichier);
    this.dispositions = donnee.or(() -> Optional.of(voisine).filter(Files::exists));
    this.erreurs = erreurs;
  }

  /** The file of layouts that the reading takes into account; empty if there is none. */
  Optional<Path> dispositions() {
    return estPour(new XlsxContratReader())
            || estPour(new OdsContratReader())
            || estPour(new XlsContratReader())
            || estPour(new CsvContratReader())
        ? dispositions
        : Optional.empty();
  }

  Lecture lire() throws LectureException {
    if (fichier.equals(ENTREE)) {
      return Contrats.read(entree, "entrée standard");
    } else if (estPour(new CsvContratReader())) {
      return new CsvContratReader(donnees()).read(fichier, nom());
    } else if (estPour(new OdsContratReader())) {
      return new OdsContratReader(donnees()).read(fichier, nom());
    } else if (estPour(new XlsContratReader())) {
      return new XlsContratReader(donnees()).read(fichier, nom());
    } else if (estUnDocumentWord()) {
      return new DocxContratReader(donnees()).read(fichier, nom());
    } else if (!estPour(new XlsxContratReader())) {
      return Contrats.read(fichier);
    }
    try (Barre barre = new Barre(erreurs, Barre.quelquUnRegarde(), System::nanoTime)) {
      return new XlsxContratReader(donnees()).withProgression(barre).read(fichier);
    }
  }

  /** Writes the layouts that the tables were recognised by, for a person to correct. */
  void ecrireDispositions(Path vers) throws IOException {
    JsonDisposition.write(reconnues(), vers);
  }

  private List<Disposition> reconnues() throws LectureException {
    if (estPour(new CsvContratReader())) {
      return new CsvContratReader(donnees()).dispositions(fichier);
    } else if (estPour(new OdsContratReader())) {
      return new OdsContratReader(donnees()).dispositions(fichier, nom());
    } else if (estPour(new XlsContratReader())) {
      return new XlsContratReader(donnees()).dispositions(fichier, nom());
    }
    return estUnDocumentWord()
        ? new DocxContratReader(donnees()).dispositions(fichier, nom())
        : new XlsxContratReader(donnees()).dispositions(fichier);
  }

  private String nom() {
    return fichier.getFileName().toString();
  }

  /** Its first bytes are those of a workbook too. */
  private boolean estUnDocumentWord() {
    DocxContratReader reader = new DocxContratReader();
    return estPour(reader) && reader.confirms(fichier);
  }

  private List<Disposition> donnees() throws LectureException {
    return dispositions.isPresent() ? JsonDisposition.read(dispositions.get()) : List.of();
  }

  private boolean estPour(ContratReader reader) {
    if (!Files.isRegularFile(fichier)) {
      return false;
    }
    try (InputStream debut = Files.newInputStream(fichier)) {
      return reader.recognises(debut.readNBytes(Contrats.DEBUT));
    } catch (IOException e) {
      return false;
    }
  }
}
