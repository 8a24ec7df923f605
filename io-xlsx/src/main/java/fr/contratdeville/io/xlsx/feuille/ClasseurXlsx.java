package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.tableaux.feuille.Feuille;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workbook (.xlsx, .xlsm, their templates) in memory. Immutable and thread-safe. */
public final class ClasseurXlsx {

  /** Is given two numbers. */
  @FunctionalInterface
  public interface ByteProgress {
    void accept(long un, long deux);
  }

  private final List<Feuille> feuilles;
  private final boolean dates1904;
  private final List<Remarque> remarques;

  private ClasseurXlsx(List<Feuille> feuilles, boolean dates1904, List<Remarque> remarques) {
    this.feuilles = feuilles;
    this.dates1904 = dates1904;
    this.remarques = remarques;
  }

  /** Reads the file with the {@linkplain Limits#DEFAULT default limits}. */
  public static ClasseurXlsx open(Path fichier) throws ClasseurIllisibleException {
    return open(fichier, Limits.DEFAULT);
  }

  /**
   * Reads the file whole and closes it.
   *
   * @throws ClasseurIllisibleException when it is no workbook, is damaged, or exceeds the limits;
   *     nothing else is thrown for what a file holds
   */
  public static ClasseurXlsx open(Path fichier, Limits limits) throws ClasseurIllisibleException {
    return open(fichier, limits, (faits, total) -> {});
  }

  /**
   * The same, telling how far it is.
   *
   * @param avance is given the bytes of the sheets that were read, and all that there are
   */
  public static ClasseurXlsx open(Path fichier, Limits limits, ByteProgress avance)
      throws ClasseurIllisibleException {
    try (ClasseurOuvert ouvert = ClasseurOuvert.open(fichier, limits)) {
      return read(ouvert, avance);
    }
  }

  /**
   * Reads the sheets of an open workbook, which stays open.
   *
   * @param avance is given the bytes of the sheets that were read, and all that there are
   */
  public static ClasseurXlsx read(ClasseurOuvert ouvert, ByteProgress avance)
      throws ClasseurIllisibleException {
    List<Feuille> feuilles = new ArrayList<>();
    long total = ouvert.onglets().stream().mapToLong(ouvert::bytes).sum();
    long avant = 0;
    for (Onglet onglet : ouvert.onglets()) {
      long faits = avant;
      try (FeuilleReader lecteur = ouvert.readInMemory(onglet)) {
        feuilles.add(lecteur.readAll(
            () -> avance.accept(Math.min(total, faits + lecteur.bytesRead()), total)));
      }
      avant += ouvert.bytes(onglet);
    }
    return new ClasseurXlsx(List.copyOf(feuilles), ouvert.dates1904(), ouvert.remarques());
  }

  /** The sheets in the order of their tabs, hidden ones included. */
  public List<Feuille> feuilles() {
    return feuilles;
  }

  /** The first sheet of that name. */
  public Optional<Feuille> feuille(String nom) {
    return feuilles.stream().filter(f -> f.nom().equals(nom)).findFirst();
  }

  /** Whether dates count from 1904. */
  public boolean dates1904() {
    return dates1904;
  }

  /** The repairs made to a damaged archive while it was read, and the parts that were left out. */
  public List<Remarque> remarques() {
    return remarques;
  }
}
