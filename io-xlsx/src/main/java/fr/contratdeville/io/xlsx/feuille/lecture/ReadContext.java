package fr.contratdeville.io.xlsx.feuille.lecture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file: its name for the messages, its limits, and what has been used of them so
 * far. Not thread-safe: one per opened file.
 */
public final class ReadContext {

  /**
   * Bytes that a kept object takes beside its content: headers, references and slack, measured on a
   * 64-bit JVM with compressed pointers.
   */
  private static final int OBJECT = 56;

  /** Bytes of a cell, its number and its place in a row. */
  private static final int CELLULE = 92;

  /** Bytes of a row and its list of cells. */
  private static final int RANGEE = 80;

  private final String fichier;
  private final Limits limits;
  private final Remarques remarques = new Remarques();
  private long bytesRead;
  private long cellules;
  private long characters;
  private long memory;

  /** @param fichier the name of the file */
  public ReadContext(String fichier, Limits limits) {
    this.fichier = fichier;
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /** The remarks so far. */
  public Remarques remarques() {
    return remarques;
  }

  public String fichier() {
    return fichier;
  }

  public ClasseurIllisibleException unreadable(Motif motif) {
    return unreadable(motif, "", "", null);
  }

  /**
   * The exception with a detail that reads the same in both languages, such as the name of a part.
   */
  public ClasseurIllisibleException unreadable(
      Motif motif, String detail, @Nullable Throwable cause) {
    return unreadable(motif, detail, detail, cause);
  }

  public ClasseurIllisibleException unreadable(
      Motif motif, String detail, String detailAnglais, @Nullable Throwable cause) {
    return new ClasseurIllisibleException(motif, fichier, detail, detailAnglais, cause);
  }

  /** The exception for a limit that is exceeded. */
  public ClasseurIllisibleException exceeded(Limit limit) {
    return unreadable(
        limit == Limit.FILE_BYTES ? Motif.TROP_GROS : Motif.LIMITE,
        String.format(Locale.FRENCH, "plus de %,d %s", limits.get(limit), limit.fr()),
        String.format(Locale.ENGLISH, "more than %,d %s", limits.get(limit), limit.en()),
        null);
  }

  /** Refuses a value beyond a limit. */
  public void require(Limit limit, long valeur) throws ClasseurIllisibleException {
    if (valeur > limits.get(limit)) {
      throw exceeded(limit);
    }
  }

  /** The counts of what is in memory now. */
  public Usage usage() {
    return new Usage(cellules, characters, memory);
  }

  /** Goes back to earlier counts, once nothing that was counted since stays in memory. */
  public void returnTo(Usage usage) {
    cellules = usage.cellules();
    characters = usage.characters();
    memory = usage.memory();
  }

  /**
   * The counts of what was in memory at one moment.
   *
   * @param memory in bytes, estimated
   */
  public record Usage(long cellules, long characters, long memory) {}

  /** Counts bytes that were inflated. */
  public void countBytes(int lus) throws ClasseurIllisibleException {
    bytesRead += lus;
    require(Limit.TOTAL_BYTES, bytesRead);
  }

  /** Counts a cell that stays in memory, without its text. */
  public void countCellule() throws ClasseurIllisibleException {
    require(Limit.CELLULES, ++cellules);
    countMemory(CELLULE);
  }

  /** Counts a row that stays in memory, without its cells. */
  public void countRangee() throws ClasseurIllisibleException {
    countMemory(RANGEE);
  }

  /** Counts a text that stays in memory. */
  public void countText(String texte) throws ClasseurIllisibleException {
    characters += texte.length();
    require(Limit.CHARACTERS, characters);
    countMemory(OBJECT + 2L * texte.length());
  }

  /** Counts small objects that stay in memory. */
  public void countObjects(int combien) throws ClasseurIllisibleException {
    countMemory((long) OBJECT * combien);
  }

  public void countMemory(long octets) throws ClasseurIllisibleException {
    memory += octets;
    require(Limit.MEMORY_BYTES, memory);
  }
}
