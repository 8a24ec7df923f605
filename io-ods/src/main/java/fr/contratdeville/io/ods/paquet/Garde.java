package fr.contratdeville.io.ods.paquet;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file: its name for the messages, its limits, what has been used of them so
 * far, and the remarks. Not thread-safe: one per opened file.
 */
public final class Garde {
  /** Characters of a cell, a formula or a comment: as many as Excel lets a cell have. */
  public static final int LETTRES_CELLULE = 32_767;

  private static final long LETTRES = 32L << 20;

  /** Bytes that a kept object takes beside its content, measured on a 64-bit JVM. */
  private static final int OBJET = 56;

  private static final int CELLULE = 92;
  private static final int CAUSES = 5;
  /** Cells of a whole file that are there because others say that they come again. */
  private static final long REPETEES = 200_000;

  private final String nom;
  private final Limites limites;
  private final Map<Cle, Constate> remarques = new LinkedHashMap<>();
  private long octets;
  private long repetees = REPETEES;
  private long cellules;
  private long lettres;
  private long memoire;

  public Garde(String nom, Limites limites) {
    this.nom = nom;
    this.limites = limites;
  }

  /**
   * The counts of what was in memory at one moment.
   *
   * @param memoire in bytes, estimated
   */
  public record Usage(long cellules, long lettres, long memoire) {}

  private record Cle(Remarque remarque, String feuille) {}

  private record Constate(Optional<Reference> place, int fois) {}

  /** The name of the file, which places quote. */
  public String nom() {
    return nom;
  }

  public Limites limites() {
    return limites;
  }

  public Usage usage() {
    return new Usage(cellules, lettres, memoire);
  }

  /** Goes back to earlier counts, once nothing that was counted since stays in memory. */
  public void retour(Usage avant) {
    cellules = avant.cellules;
    lettres = avant.lettres;
    memoire = avant.memoire;
  }

  /** Counts a cell that stays in memory, without its text. */
  public void cellule() throws LectureException {
    exiger(++cellules, limites.cellules(), "cellules", "cells");
    memoire(CELLULE);
  }

  /**
   * Counts cells that the file writes once and repeats.
   *
   * @param fois how many times they stand there
   * @param cellules how many they are
   * @return how many times they are read: once at least
   */
  public int repetitions(int fois, int cellules) {
    int lues = (int) Math.min(fois, 1 + repetees / Math.max(1, cellules));
    repetees -= (lues - 1L) * cellules;
    return lues;
  }

  /** Counts a text that stays in memory. */
  public void texte(String texte) throws LectureException {
    lettres += texte.length();
    exiger(lettres, LETTRES, "caractères", "characters");
    memoire(OBJET + 2L * texte.length());
  }

  /** Counts small objects that stay in memory. */
  public void objets(int combien) throws LectureException {
    memoire((long) OBJET * combien);
  }

  /** Counts bytes that stay in memory. */
  public void memoire(long plus) throws LectureException {
    memoire += plus;
    exiger(memoire, limites.memoire(), "octets en mémoire", "bytes of memory");
  }

  /** Counts bytes that were inflated. */
  void octets(int lus) throws LectureException {
    octets += lus;
    exiger(octets, limites.total(), "octets en tout", "bytes in all");
  }

  /** Refuses a text that is longer than a cell. */
  public void exigerUneCellule(long longueur) throws LectureException {
    exiger(longueur, LETTRES_CELLULE, "caractères dans une cellule", "characters in a cell");
  }

  /**
   * Refuses a value beyond a limit.
   *
   * @param fr what is counted, in French
   * @param en what is counted, in English
   */
  public void exiger(long valeur, long limite, String fr, String en) throws LectureException {
    if (valeur > limite) {
      throw refus(
          String.format(
              Locale.FRENCH,
              "le classeur dépasse ce qui est lu sans risque (plus de %,d %s) : retirez ce qui est inutile ou partagez-le en plusieurs",
              limite,
              fr),
          String.format(
              Locale.ENGLISH,
              "the workbook exceeds what is read safely (more than %,d %s): remove what is not needed or split it",
              limite,
              en),
          null);
    }
  }

  public LectureException refus(String fr, String en, @Nullable Throwable cause) {
    return new LectureException(nom, Message.of(fr, en), cause);
  }

  /** The refusal of a file that holds what no spreadsheet writes. */
  public LectureException suspect(String fr, String en) {
    return refus(
        "le fichier contient ce qu'aucun tableur n'écrit (" + fr
            + ") : ne l'utilisez pas sans connaître sa provenance",
        "the file holds what no spreadsheet writes (" + en
            + "): do not use it unless you know where it comes from",
        null);
  }

  /** The refusal that a parser hides in exceptions of its own, or else that of a damaged part. */
  LectureException endommage(String partie, Exception e) {
    Throwable cause = e;
    for (int i = 0; i < CAUSES && cause != null; i++) {
      if (cause instanceof LectureException dejaDite) {
        return dejaDite;
      }
      cause = cause instanceof XMLStreamException xml && xml.getNestedException() != null
          ? xml.getNestedException()
          : cause.getCause();
    }
    return refus(
        "le fichier est endommagé (" + partie
            + ") : ouvrez-le dans LibreOffice et enregistrez-le à nouveau",
        "the file is damaged (" + partie + "): open it in LibreOffice and save it again",
        e);
  }

  /** Notes a remark on the whole file. */
  public void noter(Remarque remarque) {
    remarques.putIfAbsent(new Cle(remarque, ""), new Constate(Optional.empty(), 1));
  }

  /** Notes a remark; there is one of a kind in each sheet, with the first place. */
  public void noter(Remarque remarque, String feuille, int ligne, int colonne) {
    Optional<Reference> place = Reference.estPossible(ligne, colonne)
        ? Optional.of(Reference.of(ligne, colonne))
        : Optional.empty();
    remarques.merge(
        new Cle(remarque, feuille),
        new Constate(place, 1),
        (avant, apres) -> new Constate(avant.place, avant.fois + 1));
  }

  /** The remarks as findings {@code CV-LAY-07}. */
  public List<Constat> constats() {
    return remarques.entrySet().stream()
        .map(r -> Constat.of(
            "CV-LAY-07",
            r.getKey().remarque.gravite(),
            place(r.getKey().feuille, r.getValue().place),
            r.getKey().remarque.message(r.getValue().fois)))
        .toList();
  }

  private Emplacement place(String feuille, Optional<Reference> place) {
    if (feuille.isEmpty()) {
      return new Emplacement.Fichier(nom);
    }
    Emplacement.Feuille ici = PlaceFeuille.of(nom, feuille);
    return place.isEmpty()
        ? ici
        : new Emplacement.Cellule(ici, place.get().ligne(), place.get().colonne());
  }
}
