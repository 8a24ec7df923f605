package fr.contratdeville.io.xlsx.feuille.lecture;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file: its name for the messages, its limits, and what has been used of them so
 * far. Not thread-safe: one per opened file.
 */
public final class Contexte {

  /**
   * Headers, references and slack of a kept object, measured on a 64-bit JVM with compressed
   * pointers.
   */
  private static final int OBJET = 56;

  /** A cell, its number and its place in a row. */
  private static final int CELLULE = 92;

  /** A row and its list of cells. */
  private static final int RANGEE = 80;

  private final String fichier;
  private final Limites limites;
  private final Remarques remarques = new Remarques();
  private long octetsLus;
  private long cellules;
  private long caracteres;
  private long memoire;

  public Contexte(Path fichier, Limites limites) {
    Path nom = fichier.getFileName();
    this.fichier = nom == null ? fichier.toString() : nom.toString();
    this.limites = limites;
  }

  public Limites limites() {
    return limites;
  }

  /** What was met so far. */
  public Remarques remarques() {
    return remarques;
  }

  public String fichier() {
    return fichier;
  }

  public ClasseurIllisibleException illisible(Motif motif) {
    return illisible(motif, "", "", null);
  }

  /** With a detail that reads the same in both languages, such as the name of a part. */
  public ClasseurIllisibleException illisible(
      Motif motif, String detail, @Nullable Throwable cause) {
    return illisible(motif, detail, detail, cause);
  }

  public ClasseurIllisibleException illisible(
      Motif motif, String detail, String detailAnglais, @Nullable Throwable cause) {
    return new ClasseurIllisibleException(motif, fichier, detail, detailAnglais, cause);
  }

  /** A limit that is exceeded. */
  public ClasseurIllisibleException depasse(Limite limite) {
    return illisible(
        limite == Limite.OCTETS_FICHIER ? Motif.TROP_GROS : Motif.LIMITE,
        String.format(Locale.FRENCH, "plus de %,d %s", limites.de(limite), limite.francais()),
        String.format(Locale.ENGLISH, "more than %,d %s", limites.de(limite), limite.anglais()),
        null);
  }

  /** Refuses what is beyond a limit. */
  public void exiger(Limite limite, long valeur) throws ClasseurIllisibleException {
    if (valeur > limites.de(limite)) {
      throw depasse(limite);
    }
  }

  /** What is in memory now. */
  public Usage usage() {
    return new Usage(cellules, caracteres, memoire);
  }

  /** Forgets what was counted since, once nothing of it stays in memory. */
  public void revenirA(Usage usage) {
    cellules = usage.cellules();
    caracteres = usage.caracteres();
    memoire = usage.memoire();
  }

  /** How much of the limits was used at one moment. */
  public record Usage(long cellules, long caracteres, long memoire) {}

  /** Counts bytes that were inflated. */
  public void compterOctets(int lus) throws ClasseurIllisibleException {
    octetsLus += lus;
    exiger(Limite.OCTETS_TOTAL, octetsLus);
  }

  /** Counts a cell that stays in memory, without its text. */
  public void compterCellule() throws ClasseurIllisibleException {
    exiger(Limite.CELLULES, ++cellules);
    compterMemoire(CELLULE);
  }

  /** Counts a row that stays in memory, without its cells. */
  public void compterRangee() throws ClasseurIllisibleException {
    compterMemoire(RANGEE);
  }

  /** Counts a text that stays in memory. */
  public void compterTexte(String texte) throws ClasseurIllisibleException {
    caracteres += texte.length();
    exiger(Limite.CARACTERES, caracteres);
    compterMemoire(OBJET + 2L * texte.length());
  }

  /** Counts small objects that stay in memory. */
  public void compterObjets(int combien) throws ClasseurIllisibleException {
    compterMemoire((long) OBJET * combien);
  }

  public void compterMemoire(long octets) throws ClasseurIllisibleException {
    memoire += octets;
    exiger(Limite.OCTETS_EN_MEMOIRE, memoire);
  }
}
