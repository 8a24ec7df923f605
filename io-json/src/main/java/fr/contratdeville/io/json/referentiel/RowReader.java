package fr.contratdeville.io.json.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Encoding;
import fr.contratdeville.io.json.codec.Limits;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the rows of a file, CSV or JSON, and hands them on one at a time. */
final class RowReader {

  /** The longest file that is read, in bytes: many times all quartiers with their geometry. */
  private static final long MAX_BYTES = 200_000_000;

  /** The number of bytes at the start of a file that decide its format. */
  private static final int START = 64 * 1024;

  /** The number of rows after which a required column that none of them had is missing. */
  private static final int ROWS_BEFORE_CHECK = 100;

  /** The number of different headings that are remembered: a JSON file may have any number. */
  private static final int MAX_HEADINGS = 1000;

  private static final int QUOTED_HEADINGS = 20;

  /** Takes the rows, in the order of the file. */
  @FunctionalInterface
  interface RowConsumer {
    void take(Row row) throws LectureException;
  }

  private final RowFindings findings;
  private final Set<Column> required;
  private final RowConsumer consumer;
  private final Map<String, Optional<Column>> headings = new HashMap<>();
  private int rows;

  /** @param required the columns without which the file is refused */
  RowReader(RowFindings findings, Set<Column> required, RowConsumer consumer) {
    this.findings = findings;
    this.required = required;
    this.consumer = consumer;
  }

  /** Hands on every row of a file. */
  void read(Source source) throws LectureException {
    boolean json = false;
    try (SeekableByteChannel channel = source.channel()) {
      if (channel.size() > MAX_BYTES) {
        throw new LectureException(findings.file(), Refusals.LIMITS);
      }
      long textStart = Encoding.skipMark(channel, findings.file());
      byte[] start = start(channel, textStart);
      json = Encoding.looksLikeJson(start);
      try (JsonParser parser = json
          ? Limits.FACTORY.createParser(Channels.newInputStream(channel))
          : Csv.open(start, Channels.newInputStream(channel))) {
        if (json) {
          new JsonRows(parser, this).read();
        } else {
          new CsvRows(parser, this).read();
        }
      }
      checkColumns();
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw json ? Refusals.of(findings.file(), e) : Csv.refusal(findings.file(), e);
    }
  }

  private static byte[] start(SeekableByteChannel channel, long textStart) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(START);
    while (start.hasRemaining() && channel.read(start) > 0) {}
    channel.position(textStart);
    return Arrays.copyOf(start.array(), start.position());
  }

  RowFindings findings() {
    return findings;
  }

  /** The column that a heading names; empty for the headings of columns that are passed over. */
  Optional<Column> column(String heading) {
    return headings.size() < MAX_HEADINGS
        ? headings.computeIfAbsent(heading, Column::of)
        : headings.getOrDefault(heading, Optional.empty());
  }

  void take(Row row) throws LectureException {
    if (++rows == ROWS_BEFORE_CHECK) {
      checkColumns();
    }
    consumer.take(row);
  }

  /** @throws LectureException if none of the headings so far names a required column */
  void checkColumns() throws LectureException {
    Set<Column> missing = EnumSet.copyOf(required);
    headings.values().forEach(column -> column.ifPresent(missing::remove));
    if (!missing.isEmpty()) {
      String columns = missing.stream().map(Column::officialName).collect(Collectors.joining(", "));
      String found = new TreeSet<>(headings.keySet())
          .stream().limit(QUOTED_HEADINGS).map(Refusal::abridged).collect(Collectors.joining(", "));
      throw new LectureException(
          findings.file(),
          Message.of(
              "aucune colonne n'est reconnue comme " + columns + " ; celles du fichier : " + found,
              "no column is recognised as " + columns + "; those of the file: " + found));
    }
  }
}
