package fr.contratdeville.io.xlsx.ecriture;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Properties;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook while it is written. Name its sheets first, in the order of their tabs, then fill them
 * one after the other: rows leave memory as they are written. Closing it finishes the workbook and
 * leaves the stream open; without that the file is incomplete.
 */
public final class ClasseurNeuf implements Closeable {

  private static final String LOGICIEL = "Contrat de ville SDK";

  private final Workbook classeur;
  private final Map<List<String>, Range> listes = new HashMap<>();
  private @Nullable FeuilleNeuve pageDesListes;

  /** @param titre the title among the properties of the document */
  public ClasseurNeuf(OutputStream sortie, String titre) {
    classeur = new Workbook(sortie, LOGICIEL, null);
    classeur.properties().setTitle(TexteCellule.escape(titre));
  }

  /** The other properties of the document. */
  public Properties properties() {
    return classeur.properties();
  }

  /**
   * A new sheet after the others.
   *
   * @throws IllegalArgumentException if its name has an apostrophe: the library does not double it
   *     where formulas and names quote the sheet, and spreadsheets then offer to repair the file
   */
  public FeuilleNeuve feuille(String nom) {
    if (nom.indexOf('\'') >= 0) {
      throw new IllegalArgumentException(
          "expected the name of a sheet without an apostrophe, got " + nom);
    }
    return new FeuilleNeuve(this, classeur.newWorksheet(nom));
  }

  /** The range of a list of choices on a last sheet; equal lists stand there once. */
  Range liste(String titre, List<String> choix) {
    Range connue = listes.get(choix);
    if (connue != null) {
      return connue;
    }
    if (pageDesListes == null) {
      pageDesListes = feuille("Listes");
    }
    int colonne = listes.size() + 1;
    pageDesListes.enTete(1, colonne, new ColonneNeuve(titre, 32, Style.TEXTE));
    for (int i = 0; i < choix.size(); i++) {
      pageDesListes.texte(2 + i, colonne, choix.get(i));
    }
    Range neuve = pageDesListes.worksheet().range(1, colonne - 1, choix.size(), colonne - 1);
    listes.put(choix, neuve);
    return neuve;
  }

  @Override
  public void close() throws IOException {
    classeur.finish();
  }
}
