package fr.contratdeville.io.ods;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.ods.feuille.Document;
import fr.contratdeville.io.ods.feuille.FeuilleReader;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Limites;
import fr.contratdeville.tableaux.aufil.LectureAuFil;
import fr.contratdeville.tableaux.aufil.SourceFeuille;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads workbooks that do not fit in memory: their entries are handed over chunk by chunk, each
 * chunk a small contract with its decisions and its findings, as {@link LectureAuFil} makes them.
 *
 * <pre>{@code
 * new OdsAuFil().read(fichier, partie -> partie.valeur().volets().forEach(...));
 * }</pre>
 */
public final class OdsAuFil {
  private final List<Disposition> dispositions;

  /** A reader that recognises every table. */
  public OdsAuFil() {
    this(List.of());
  }

  /** A reader that takes these layouts as given and recognises what they do not state. */
  public OdsAuFil(List<Disposition> dispositions) {
    this.dispositions = List.copyOf(dispositions);
  }

  /**
   * Reads the sheets in the order of their tabs, or those that the layouts name. A table of a
   * hidden sheet is read only if a layout names the sheet; otherwise a finding reports it.
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
   * Reads the sheets of a file, of bytes or of a stream, as {@link #read(Path, Consumer)} does.
   *
   * @param source what to read
   * @param parties receives each chunk once it is read, on the thread of the caller; the last one
   *     holds the findings on the file itself
   * @throws LectureException if it cannot be read to its end, or has no table; chunks may have been
   *     handed over before
   */
  public void read(Source source, Consumer<Lecture> parties) throws LectureException {
    String nom = source.nom();
    Garde garde = new Garde(nom, Limites.AU_FIL);
    LectureAuFil lecture = new LectureAuFil(nom, OdsContratReader.FORMAT, dispositions, parties);
    try (Document document = Document.open(source, garde)) {
      for (Optional<FeuilleReader> f = document.next(); f.isPresent(); f = document.next()) {
        if (lecture.isWanted(f.get().nom())) {
          lecture.read(new RangeesLues(f.get()), () -> {});
        }
      }
      lecture.finish(garde.constats());
    }
  }

  /** A sheet, row by row. */
  private record RangeesLues(FeuilleReader lecteur) implements SourceFeuille {
    @Override
    public String nom() {
      return lecteur.nom();
    }

    @Override
    public Visibilite visibilite() {
      return lecteur.visibilite();
    }

    @Override
    public Optional<Rangee> next() throws LectureException {
      return lecteur.next();
    }

    @Override
    public Feuille chunk(List<Rangee> rangees, int depuis, int jusque) {
      return lecteur
          .feuille(rangees)
          .commentaires(lecteur
              .commentaires()
              .subMap(
                  Reference.of(depuis, 1), true, Reference.of(jusque, Reference.COLONNE_MAX), true))
          .build();
    }
  }
}
