package fr.contratdeville.io.json.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Encoding;
import fr.contratdeville.io.json.codec.Limits;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of a file, CSV or JSON, one at a time. */
final class Rangees {

  /** The longest file that is read, in bytes: many times all quartiers with their limits. */
  private static final long TAILLE = 200_000_000;

  /** How much of the file tells its format. */
  private static final int DEBUT = 64 * 1024;

  /** A column that none of so many rows has is not there. */
  private static final int ESSAI = 100;

  /** How many headings are remembered and cited. */
  private static final int NOMS = 1000;

  private static final int CITES = 20;

  /** What takes rows. */
  @FunctionalInterface
  interface Preneur {
    void prendre(Rangee rangee) throws LectureException;
  }

  private final Constats constats;
  private final Set<Colonne> requises;
  private final Preneur preneur;
  private final Map<String, Optional<Colonne>> entetes = new HashMap<>();
  private int nombre;

  /** @param requises the columns without which the file is no such list */
  Rangees(Constats constats, Set<Colonne> requises, Preneur preneur) {
    this.constats = constats;
    this.requises = requises;
    this.preneur = preneur;
  }

  /** Gives every row of a file. */
  void lire(Path fichier) throws LectureException {
    boolean json = false;
    try (FileChannel canal = FileChannel.open(fichier, StandardOpenOption.READ)) {
      if (canal.size() > TAILLE) {
        throw new LectureException(constats.fichier(), Refusals.LIMITS);
      }
      long debut = Encoding.skipMark(canal, constats.fichier());
      byte[] premiers = premiers(canal, debut);
      json = Encoding.looksLikeJson(premiers);
      try (JsonParser parser = json
          ? Limits.FACTORY.createParser(Channels.newInputStream(canal))
          : Csv.ouvrir(premiers, Channels.newInputStream(canal))) {
        if (json) {
          new RangeesJson(parser, this).lire();
        } else {
          new RangeesCsv(parser, this).lire();
        }
      }
      exiger();
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw json ? Refusals.of(constats.fichier(), e) : Csv.refus(constats.fichier(), e);
    }
  }

  private static byte[] premiers(FileChannel canal, long debut) throws IOException {
    ByteBuffer premiers = ByteBuffer.allocate(DEBUT);
    while (premiers.hasRemaining() && canal.read(premiers) > 0) {}
    canal.position(debut);
    return Arrays.copyOf(premiers.array(), premiers.position());
  }

  Constats constats() {
    return constats;
  }

  /** The column that a heading names, if it is one that is known. */
  Optional<Colonne> colonne(String entete) {
    return entetes.size() < NOMS
        ? entetes.computeIfAbsent(entete, Colonne::of)
        : entetes.getOrDefault(entete, Optional.empty());
  }

  void prendre(Rangee rangee) throws LectureException {
    if (++nombre == ESSAI) {
      exiger();
    }
    preneur.prendre(rangee);
  }

  /** @throws LectureException if a required column is not there */
  void exiger() throws LectureException {
    Set<Colonne> manquantes = EnumSet.copyOf(requises);
    entetes.values().forEach(colonne -> colonne.ifPresent(manquantes::remove));
    if (!manquantes.isEmpty()) {
      String colonnes =
          manquantes.stream().map(Colonne::nomUsuel).collect(Collectors.joining(", "));
      String trouvees = new TreeSet<>(entetes.keySet())
          .stream().limit(CITES).map(Refusal::abridged).collect(Collectors.joining(", "));
      throw new LectureException(
          constats.fichier(),
          Message.of(
              "aucune colonne n'est reconnue comme " + colonnes + " ; celles du fichier : "
                  + trouvees,
              "no column is recognised as " + colonnes + "; those of the file: " + trouvees));
    }
  }
}
