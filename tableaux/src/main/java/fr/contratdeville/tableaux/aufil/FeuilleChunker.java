package fr.contratdeville.tableaux.aufil;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.tableaux.reconnaissance.ChunkEnd;
import fr.contratdeville.tableaux.reconnaissance.TablesReconnues;
import fr.contratdeville.tableaux.reconnaissance.lignes.ChunkContext;
import fr.contratdeville.tableaux.reconnaissance.lignes.VoletsAnterieurs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Cuts one long sheet into chunks: some rows are recognised as if they were all of the sheet, those
 * up to the last action that stands on its own are handed over, the others wait for what follows.
 * From the second chunk on, the header of the table and what stands above it are read again first,
 * and then the few rows without which the first new one might be taken for something else.
 */
final class FeuilleChunker {

  /** An action that takes so many chunks is cut. */
  private static final int MAX_CHUNKS = 8;
  /** Longer preambles are cut to the lines that stand right above the header. */
  private static final int PREAMBULE = 100;

  private final SourceFeuille source;
  private final String nom;
  private final Format format;
  private final List<Disposition> donnees;
  private final int taille;
  private final Consumer<Lecture> chunks;
  private final VoletsAnterieurs anterieurs = new VoletsAnterieurs();
  private List<Rangee> entete = List.of();
  private List<Rangee> rappels = List.of();
  private int finEntete;
  private Optional<Disposition> reconnue = Optional.empty();
  private final List<Rangee> attente = new ArrayList<>();
  private int cellules;
  private int objectif;
  private boolean fin;
  private boolean blocOuvert;
  private boolean table;
  private int rendues;

  FeuilleChunker(
      SourceFeuille source,
      String nom,
      Format format,
      List<Disposition> donnees,
      int taille,
      Consumer<Lecture> chunks) {
    this.source = source;
    this.nom = nom;
    this.format = format;
    this.donnees = donnees;
    this.taille = taille;
    this.objectif = taille;
    this.chunks = chunks;
  }

  /** Whether a table was found so far. */
  boolean aUneTable() {
    return table;
  }

  /** Whether the first rows of the sheet hold a table; none is handed over. */
  boolean commenceParUneTable() throws LectureException {
    fill();
    return !attente.isEmpty() && tables(attente, Reference.LIGNE_MAX, true).isPresent();
  }

  /** Reads on, and hands over a chunk if one is complete; false at the end. */
  boolean advance() throws LectureException {
    fill();
    if (attente.isEmpty()) {
      return false;
    }
    Optional<ChunkEnd> suite = fin
        ? Optional.empty()
        : tables(attente, Reference.LIGNE_MAX, true).flatMap(TablesReconnues::chunkEnd);
    int coupe = suite.map(ChunkEnd::coupe).orElse(0);
    boolean nette = coupe > attente.get(0).ligne();
    if (!fin && !nette && objectif < MAX_CHUNKS * taille) {
      objectif *= 2;
      return true;
    }
    int nombre = fin || !nette
        ? attente.size()
        : (int) attente.stream().filter(r -> r.ligne() < coupe).count();
    List<Rangee> rangees = List.copyOf(attente.subList(0, nombre));
    attente.subList(0, nombre).clear();
    cellules = attente.stream().mapToInt(r -> r.cellules().size()).sum();
    objectif = taille;
    if (attente.isEmpty()) {
      fill(); // the next row tells which rows must be read again
    }
    boolean derniere = attente.isEmpty();
    boolean entreDeuxBlocs =
        derniere || (nette && suite.map(ChunkEnd::entreDeuxBlocs).orElse(false));
    handOver(rangees, derniere || nette, entreDeuxBlocs);
    blocOuvert = !entreDeuxBlocs;
    return !derniere;
  }

  private void fill() throws LectureException {
    while (!fin && cellules < objectif) {
      Optional<Rangee> rangee = source.next();
      rangee.ifPresent(attente::add);
      cellules += rangee.map(r -> r.cellules().size()).orElse(0);
      fin = rangee.isEmpty();
    }
  }

  private void handOver(List<Rangee> rangees, boolean nette, boolean entreDeuxBlocs) {
    int derniere = rangees.get(rangees.size() - 1).ligne();
    boolean suite = !entete.isEmpty();
    int debut = rangees.get(0).ligne();
    ChunkReader chunk =
        new ChunkReader(nom, format, PlaceFeuille.of(nom, source.nom()), suite ? debut : 0);
    boolean finie = attente.isEmpty();
    Optional<TablesReconnues> tables =
        tables(rangees, finie ? Reference.LIGNE_MAX : derniere, nette && !finie);
    if (!nette) {
      chunk.coupe(derniere);
    }
    chunks.accept(
        tables.isPresent()
            ? chunk.read(tables.get(), blocOuvert && suite, !entreDeuxBlocs)
            : chunk.keep(rangees));
    table |= tables.isPresent();
    rendues = derniere;
    tables.ifPresent(t -> remember(t, rangees, nette));
  }

  /** Keeps of this chunk all that the next one must know. */
  private void remember(TablesReconnues tables, List<Rangee> rangees, boolean nette) {
    Optional<ChunkEnd> suite = tables.chunkEnd();
    int fin = suite.map(ChunkEnd::derniereEntete).orElse(0);
    if (fin != finEntete) {
      anterieurs.clear();
    }
    finEntete = fin;
    tables.remember();
    rappels = attente.isEmpty() ? List.of() : tables.rappels(attente.get(0), nette);
    reconnue = suite.map(ChunkEnd::disposition);
    List<Rangee> toutes = Stream.concat(entete.stream(), rangees.stream()).toList();
    List<Rangee> dessus = suite.stream()
        .flatMap(s -> toutes.stream()
            .filter(r -> r.ligne() >= s.premiere() && r.ligne() <= s.derniereEntete()))
        .toList();
    entete = List.copyOf(dessus.subList(Math.max(0, dessus.size() - PREAMBULE), dessus.size()));
  }

  private Optional<TablesReconnues> tables(List<Rangee> rangees, int jusque, boolean suivie) {
    List<Rangee> toutes =
        Stream.of(entete, rappels, rangees).flatMap(List::stream).toList();
    Feuille feuille = source.chunk(toutes, rendues + 1, jusque);
    boolean seul = rendues == 0 && entete.isEmpty() && jusque == Reference.LIGNE_MAX && !suivie;
    return TablesReconnues.find(
        feuille,
        nom,
        Stream.concat(reconnue.stream(), donnees.stream()).toList(),
        seul ? ChunkContext.ofSheet(anterieurs) : ChunkContext.of(anterieurs, suivie));
  }
}
