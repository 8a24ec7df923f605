package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.io.xlsx.feuille.partie.Tables;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/**
 * A workbook whose sheets are read row by row, one sheet at a time; the shared texts alone stay in
 * memory. Not thread-safe.
 */
public final class ClasseurOuvert implements Closeable {

  private final Paquet paquet;
  private final Plan plan;
  private final Tables tables;

  private ClasseurOuvert(Paquet paquet) throws ClasseurIllisibleException {
    this.paquet = paquet;
    this.plan = Plan.lire(paquet);
    this.tables = plan.tables(paquet);
  }

  /** Opens the file; its sheets are read later. */
  public static ClasseurOuvert ouvrir(Path fichier, Limites limites)
      throws ClasseurIllisibleException {
    Paquet paquet = Paquet.ouvrir(fichier, limites);
    try {
      return new ClasseurOuvert(paquet);
    } catch (ClasseurIllisibleException | RuntimeException e) {
      try (paquet) {
        throw e;
      }
    }
  }

  /** The sheets in the order of their tabs. */
  public List<Onglet> onglets() {
    return plan.onglets();
  }

  /** Whether the dates of the workbook count from 1904. */
  public boolean dates1904() {
    return plan.depuis1904();
  }

  /** The archive that it is read from, open as long as the workbook is. */
  public Paquet paquet() {
    return paquet;
  }

  /** The key of the part that describes the workbook. */
  public String partie() {
    return plan.partie();
  }

  /** How many bytes there are to read of a sheet, as the file announces. */
  public long octets(Onglet onglet) {
    return paquet.taille(onglet.partie());
  }

  /** Starts reading a sheet; its limits on cells and characters then bound each row. */
  public LecteurFeuille lire(Onglet onglet) throws ClasseurIllisibleException {
    return new LecteurFeuille(paquet, onglet, tables, false);
  }

  LecteurFeuille lireEnMemoire(Onglet onglet) throws ClasseurIllisibleException {
    return new LecteurFeuille(paquet, onglet, tables, true);
  }

  /** What was met so far: complete once every sheet is read. */
  public List<Remarque> remarques() {
    return paquet.contexte().remarques().liste();
  }

  @Override
  public void close() throws ClasseurIllisibleException {
    paquet.close();
  }
}
