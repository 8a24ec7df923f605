package fr.contratdeville.tableaux.aufil;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.Suite;
import fr.contratdeville.tableaux.reconnaissance.Tables;
import fr.contratdeville.tableaux.reconnaissance.lignes.Anterieurs;
import fr.contratdeville.tableaux.reconnaissance.lignes.Tranche;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Cuts one long sheet into parts: some rows are recognised as if they were all of the sheet, those
 * up to the last action that stands on its own are handed over, the others wait for what follows.
 * From the second part on, the header of the table and what stands above it are read again first,
 * and then the few rows without which the first new one might be taken for something else.
 */
final class FeuilleAuFil {

  /** An action that takes so many parts is cut. */
  private static final int PARTS_MAX = 8;
  /** Longer preambles are cut to the lines that stand right above the header. */
  private static final int PREAMBULE = 100;

  private final SourceFeuille source;
  private final String nom;
  private final Format format;
  private final List<Disposition> donnees;
  private final int taille;
  private final Consumer<Lecture> parties;
  private final Anterieurs anterieurs = new Anterieurs();
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

  FeuilleAuFil(
      SourceFeuille source,
      String nom,
      Format format,
      List<Disposition> donnees,
      int taille,
      Consumer<Lecture> parties) {
    this.source = source;
    this.nom = nom;
    this.format = format;
    this.donnees = donnees;
    this.taille = taille;
    this.objectif = taille;
    this.parties = parties;
  }

  /** Whether a table was found so far. */
  boolean aUneTable() {
    return table;
  }

  /** Whether its first rows hold a table; none is handed over. */
  boolean commenceParUneTable() throws LectureException {
    remplir();
    return !attente.isEmpty() && tables(attente, Reference.LIGNE_MAX, true).isPresent();
  }

  /** Reads on, and hands over a part if one is complete; false at the end. */
  boolean avancer() throws LectureException {
    remplir();
    if (attente.isEmpty()) {
      return false;
    }
    Optional<Suite> suite =
        fin ? Optional.empty() : tables(attente, Reference.LIGNE_MAX, true).flatMap(Tables::suite);
    int coupe = suite.map(Suite::coupe).orElse(0);
    boolean nette = coupe > attente.get(0).ligne();
    if (!fin && !nette && objectif < PARTS_MAX * taille) {
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
      remplir(); // what comes next tells what it must know of this part
    }
    boolean derniere = attente.isEmpty();
    boolean entreDeuxBlocs =
        derniere || (nette && suite.map(Suite::entreDeuxBlocs).orElse(false));
    rendre(rangees, derniere || nette, entreDeuxBlocs);
    blocOuvert = !entreDeuxBlocs;
    return !derniere;
  }

  private void remplir() throws LectureException {
    while (!fin && cellules < objectif) {
      Optional<Rangee> rangee = source.suivante();
      rangee.ifPresent(attente::add);
      cellules += rangee.map(r -> r.cellules().size()).orElse(0);
      fin = rangee.isEmpty();
    }
  }

  private void rendre(List<Rangee> rangees, boolean nette, boolean entreDeuxBlocs) {
    int derniere = rangees.get(rangees.size() - 1).ligne();
    boolean suite = !entete.isEmpty();
    int debut = rangees.get(0).ligne();
    Partie partie = new Partie(nom, format, Tables.place(nom, source.nom()), suite ? debut : 0);
    boolean finie = attente.isEmpty();
    Optional<Tables> tables =
        tables(rangees, finie ? Reference.LIGNE_MAX : derniere, nette && !finie);
    if (!nette) {
      partie.coupe(derniere);
    }
    parties.accept(
        tables.isPresent()
            ? partie.lire(tables.get(), blocOuvert && suite, !entreDeuxBlocs)
            : partie.garder(rangees));
    table |= tables.isPresent();
    rendues = derniere;
    tables.ifPresent(t -> retenir(t, rangees, nette));
  }

  /** What the next part must know of this one. */
  private void retenir(Tables tables, List<Rangee> rangees, boolean nette) {
    Optional<Suite> suite = tables.suite();
    int fin = suite.map(Suite::derniereEntete).orElse(0);
    if (fin != finEntete) {
      anterieurs.oublier();
    }
    finEntete = fin;
    tables.noter();
    rappels = attente.isEmpty() ? List.of() : tables.rappels(attente.get(0), nette);
    reconnue = suite.map(Suite::disposition);
    List<Rangee> toutes = Stream.concat(entete.stream(), rangees.stream()).toList();
    List<Rangee> dessus = suite.stream()
        .flatMap(s -> toutes.stream()
            .filter(r -> r.ligne() >= s.premiere() && r.ligne() <= s.derniereEntete()))
        .toList();
    entete = List.copyOf(dessus.subList(Math.max(0, dessus.size() - PREAMBULE), dessus.size()));
  }

  private Optional<Tables> tables(List<Rangee> rangees, int jusque, boolean suivie) {
    List<Rangee> toutes =
        Stream.of(entete, rappels, rangees).flatMap(List::stream).toList();
    Feuille feuille = source.tranche(toutes, rendues + 1, jusque);
    return Tables.tranche(
        feuille,
        nom,
        Stream.concat(reconnue.stream(), donnees.stream()).toList(),
        Tranche.of(anterieurs, suivie));
  }
}
