package fr.contratdeville.examples;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.JsonDisposition;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.tableaux.disposition.Disposition;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file of any format, and a workbook with the layouts of the file beside it, if any. */
final class LectureFichier {
  private final Path fichier;
  private final Optional<Path> dispositions;
  private final PrintStream erreurs;

  /**
   * Chooses the layouts of a file.
   *
   * @param donnee the file of layouts; if empty, the file beside {@code fichier} is taken, if it is
   *     there
   */
  LectureFichier(Path fichier, Optional<Path> donnee, PrintStream erreurs) {
    this.fichier = fichier;
    Path voisine = JsonDisposition.aCoteDe(fichier);
    this.dispositions = donnee.or(() -> Optional.of(voisine).filter(Files::exists));
    this.erreurs = erreurs;
  }

  /** The file of layouts that the reading takes into account; empty if there is none. */
  Optional<Path> dispositions() {
    return estUnClasseur() ? dispositions : Optional.empty();
  }

  Lecture lire() throws LectureException {
    if (!estUnClasseur()) {
      return Contrats.read(fichier);
    }
    try (Barre barre = new Barre(erreurs, Barre.quelquUnRegarde(), System::nanoTime)) {
      return reader().withProgression(barre).read(fichier);
    }
  }

  /** Writes the layouts that the workbook was recognised by, for a person to correct. */
  void ecrireDispositions(Path vers) throws IOException {
    JsonDisposition.write(reader().dispositions(fichier), vers);
  }

  private XlsxContratReader reader() throws LectureException {
    List<Disposition> donnees =
        dispositions.isPresent() ? JsonDisposition.read(dispositions.get()) : List.of();
    return new XlsxContratReader(donnees);
  }

  private boolean estUnClasseur() {
    if (!Files.isRegularFile(fichier)) {
      return false;
    }
    try (InputStream entree = Files.newInputStream(fichier)) {
      return new XlsxContratReader().recognises(entree.readNBytes(Contrats.DEBUT));
    } catch (IOException e) {
      return false;
    }
  }
}
