package fr.contratdeville.io.csv.texte;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a text, record by record, however they are kept apart. */
interface Champs extends AutoCloseable {

  /**
   * Goes on to the next record.
   *
   * @return false at the end
   * @throws TexteIllisibleException if it has no end
   * @throws IOException if it cannot be read
   */
  boolean next() throws IOException;

  /** How many fields the record has. */
  int nombre();

  /** A field of the record, from 0. */
  String champ(int rang);

  /** Whether fields of the record may stand in the wrong column. */
  boolean estDouteux();

  @Override
  void close() throws IOException;

  /** Records that a separator cuts, with quotation marks. */
  final class Separes implements Champs {
    private final CsvReader<CsvRecord> lecteur;
    private final Iterator<CsvRecord> lignes;
    private @Nullable CsvRecord ici;

    Separes(CsvReader<CsvRecord> lecteur) {
      this.lecteur = lecteur;
      this.lignes = lecteur.iterator();
    }

    @Override
    public boolean next() throws IOException {
      try {
        ici = lignes.hasNext() ? lignes.next() : null;
        return ici != null;
      } catch (CsvParseException | UncheckedIOException e) {
        throw TexteEnColonnes.refus(e);
      }
    }

    @Override
    public int nombre() {
      return ici == null ? 0 : ici.getFieldCount();
    }

    @Override
    public String champ(int rang) {
      return ici == null ? "" : ici.getField(rang);
    }

    @Override
    public boolean estDouteux() {
      return false;
    }

    @Override
    public void close() throws IOException {
      lecteur.close();
    }
  }

  /** Records that are a line each. */
  final class Lignes implements Champs {
    private final LignesReader lignes;
    private final Coupe coupe;
    private List<String> ici = List.of();
    private boolean douteux;

    Lignes(LignesReader lignes, Coupe coupe) {
      this.lignes = lignes;
      this.coupe = coupe;
    }

    @Override
    public boolean next() throws IOException {
      String ligne = lignes.next();
      ici = ligne == null ? List.of() : coupe.cellules(ligne);
      douteux = ligne != null && coupe.estDouteuse(ligne);
      return ligne != null;
    }

    @Override
    public int nombre() {
      return ici.size();
    }

    @Override
    public String champ(int rang) {
      return ici.get(rang);
    }

    @Override
    public boolean estDouteux() {
      return douteux;
    }

    @Override
    public void close() throws IOException {
      lignes.close();
    }
  }
}
