package fr.contratdeville.io.csv;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.csv.texte.Limites;
import fr.contratdeville.io.csv.texte.RangeesDuTexte;
import fr.contratdeville.io.csv.texte.TexteEnColonnes;
import fr.contratdeville.tableaux.aufil.LectureAuFil;
import fr.contratdeville.tableaux.aufil.SourceFeuille;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads texts that do not fit in memory: their entries are handed over chunk by chunk, each chunk a
 * small contract with its decisions and its findings, as {@link LectureAuFil} makes them.
 *
 * <pre>{@code
 * new CsvAuFil().read(fichier, partie -> partie.valeur().volets().forEach(...));
 * }</pre>
 */
public final class CsvAuFil {
  private final List<Disposition> dispositions;

  /** A reader that recognises the table. */
  public CsvAuFil() {
    this(List.of());
  }

  /** A reader that takes these layouts as given and recognises what they do not state. */
  public CsvAuFil(List<Disposition> dispositions) {
    this.dispositions = List.copyOf(dispositions);
  }

  /**
   * Reads a file to its end.
   *
   * @param parties receives each chunk once it is read, on the thread of the caller; the last one
   *     holds the findings on the file itself
   * @throws LectureException if the file cannot be read to its end, or has no table; chunks may
   *     have been handed over before
   */
  public void read(Path fichier, Consumer<Lecture> parties) throws LectureException {
    read(Source.of(fichier), parties);
  }

  /**
   * Reads a file, bytes or a stream to its end, as {@link #read(Path, Consumer)} does.
   *
   * @param source what to read
   * @param parties receives each chunk once it is read, on the thread of the caller; the last one
   *     holds the findings on the file itself
   * @throws LectureException if it cannot be read to its end, or has no table; chunks may have been
   *     handed over before
   */
  public void read(Source source, Consumer<Lecture> parties) throws LectureException {
    String nom = source.nom();
    try {
      TexteEnColonnes texte =
          TexteEnColonnes.of(source, Optional.empty(), Optional.empty(), List.of());
      String onglet = NomDeFichier.feuille(nom);
      LectureAuFil lecture = new LectureAuFil(nom, CsvContratReader.FORMAT, dispositions, parties);
      try (RangeesDuTexte rangees = texte.open(Limites.AUCUNE)) {
        lecture.read(new RangeesLues(nom, onglet, rangees), () -> {});
        lecture.finish(rangees.constats(nom, onglet));
      }
    } catch (IOException e) {
      throw RefusCsv.of(nom, e);
    }
  }

  /** The only sheet of a text. */
  private record RangeesLues(String fichier, String nom, RangeesDuTexte rangees)
      implements SourceFeuille {
    @Override
    public Visibilite visibilite() {
      return Visibilite.VISIBLE;
    }

    @Override
    public Optional<Rangee> next() throws LectureException {
      try {
        return rangees.next();
      } catch (IOException e) {
        throw RefusCsv.of(fichier, e);
      }
    }

    @Override
    public Feuille chunk(List<Rangee> partie, int depuis, int jusque) {
      return Feuille.builder(nom).rangees(partie).build();
    }
  }
}
