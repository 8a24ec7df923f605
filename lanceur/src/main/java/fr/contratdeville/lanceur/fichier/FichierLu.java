package fr.contratdeville.lanceur.fichier;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.csv.CsvContratReader;
import fr.contratdeville.io.html.DocxContratReader;
import fr.contratdeville.io.html.HtmlContratReader;
import fr.contratdeville.io.json.JsonDisposition;
import fr.contratdeville.io.ods.OdsContratReader;
import fr.contratdeville.io.xls.XlsContratReader;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.lanceur.ecran.Barre;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.tableaux.FeuillesReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.valeur.Message;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of any format, or the standard input, and tables with the layouts of the file beside
 * them, if any.
 */
public final class FichierLu {
  /** The name that stands for the standard input, and for the standard output. */
  public static final Path STANDARD = Path.of("-");

  private static final Message ENTREE = Message.of("entrée standard", "standard input");

  private final Path fichier;
  private final Optional<Path> dispositions;
  private final InputStream entree;
  private final Ecran ecran;
  private boolean tables;

  /**
   * Chooses the layouts of a file.
   *
   * @param fichier the file, or {@link #STANDARD}
   * @param donnee the file of layouts; if empty, the file beside {@code fichier} is taken, if it is
   *     there
   * @param entree what is read if the file is {@link #STANDARD}
   * @param ecran where long work shows a bar
   */
  public FichierLu(Path fichier, Optional<Path> donnee, InputStream entree, Ecran ecran) {
    this.fichier = fichier;
    this.entree = entree;
    this.ecran = ecran;
    Path voisine = JsonDisposition.aCoteDe(fichier);
    this.dispositions = donnee.or(
        () -> Optional.of(voisine).filter(v -> !fichier.equals(STANDARD) && Files.exists(v)));
  }

  /**
   * Reads the document.
   *
   * @param feuilles whether its sheets are kept too
   * @return the reading, with its sheets if they were asked for and it has some
   * @throws LectureException if it cannot be read
   */
  public LectureFeuilles lire(boolean feuilles) throws LectureException {
    try (Source source = ouvrir();
        Barre barre = ecran.barre()) {
      return Contrats.read(source.withProgression(barre), (trouve, lue) -> {
        ContratReader reader = prepare(trouve);
        return feuilles && reader instanceof FeuillesReader deFeuilles
            ? deFeuilles.readFeuilles(lue)
            : LectureFeuilles.of(reader.read(lue));
      });
    }
  }

  private Source ouvrir() throws LectureException {
    return fichier.equals(STANDARD)
        ? Source.of(entree, ENTREE.texte(ecran.langue()))
        : Source.of(fichier);
  }

  /** {@return the file of layouts that the reading took into account; empty if there is none} */
  public Optional<Path> dispositions() {
    return tables ? dispositions : Optional.empty();
  }

  /** The reader that was found, with the layouts of the file. */
  private ContratReader prepare(ContratReader reader) throws LectureException {
    tables = reader instanceof FeuillesReader;
    if (!tables) {
      return reader;
    }
    List<Disposition> donnees =
        dispositions.isPresent() ? JsonDisposition.read(dispositions.get()) : List.of();
    if (reader instanceof XlsxContratReader) {
      return new XlsxContratReader(donnees);
    } else if (reader instanceof CsvContratReader) {
      return new CsvContratReader(donnees);
    } else if (reader instanceof OdsContratReader) {
      return new OdsContratReader(donnees);
    } else if (reader instanceof XlsContratReader) {
      return new XlsContratReader(donnees);
    } else if (reader instanceof DocxContratReader) {
      return new DocxContratReader(donnees);
    } else if (reader instanceof HtmlContratReader) {
      return new HtmlContratReader(donnees);
    }
    tables = false;
    return reader;
  }
}
