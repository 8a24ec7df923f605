package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An archive copied with some of its parts replaced and some added. All the rest keeps its bytes as
 * they are in the file: compressed data, names, dates, order, even what stands between two entries.
 */
public final class ArchiveCopy {

  private final SeekableByteChannel channel;
  private final ZipDirectory.Entries entries;
  private final Map<String, PartOutputStream> replaced = new HashMap<>();
  private final Map<String, PartOutputStream> added = new LinkedHashMap<>();

  ArchiveCopy(SeekableByteChannel channel, ZipDirectory.Entries contenu) {
    this.channel = channel;
    this.entries = contenu;
  }

  /**
   * Replaces the part of that name, or adds one at the end if there is none.
   *
   * @param nom the name without leading slash, as the archive will spell it
   */
  public void put(String nom, PartOutputStream part) {
    if (entries.byKey().containsKey(PartNames.key(nom))) {
      replaced.put(PartNames.key(nom), part);
    } else {
      added.put(nom, part);
    }
  }

  /** Writes the archive; the same parts always give the same bytes. */
  public void write(OutputStream sortie) throws IOException {
    long date = date();
    List<ByteBuffer> lignes = new ArrayList<>();
    long position = copy(sortie, 0, start(0));
    Map<ZipMember, Long> places = new HashMap<>();
    for (int i = 0; i < entries.byPlace().size(); i++) {
      ZipMember member = entries.byPlace().get(i);
      places.put(member, position);
      PartOutputStream part = replaced.get(member.key());
      position += part == null
          ? copy(sortie, member.headerStart(), start(i + 1))
          : write(sortie, ZipHeader.local(channel, member).withPart(part), part);
    }
    for (ZipMember member : inDirectoryOrder()) {
      ZipHeader ligne = ZipHeader.central(channel, member);
      PartOutputStream part = replaced.get(member.key());
      lignes.add(
          (part == null ? ligne : ligne.withPart(part)).withPlace(places.getOrDefault(member, 0L)));
    }
    for (Map.Entry<String, PartOutputStream> ajoutee : added.entrySet()) {
      byte[] nom = ajoutee.getKey().getBytes(StandardCharsets.UTF_8);
      lignes.add(ZipHeader.central(nom, date).withPart(ajoutee.getValue()).withPlace(position));
      position += write(
          sortie, ZipHeader.local(nom, date).withPart(ajoutee.getValue()), ajoutee.getValue());
    }
    finish(sortie, lignes, position);
  }

  /** The place where the entry of that rank starts; after the last entry, the directory starts. */
  private long start(int rang) {
    return rang < entries.byPlace().size()
        ? entries.byPlace().get(rang).headerStart()
        : entries.start();
  }

  private List<ZipMember> inDirectoryOrder() {
    return entries.byPlace().stream()
        .sorted(Comparator.comparingLong(ZipMember::lineStart))
        .toList();
  }

  /** The date of added entries: that of the first line, so that nothing depends on the day. */
  private long date() throws IOException {
    return Bytes.unsignedInt(Bytes.read(channel, inDirectoryOrder().get(0).lineStart(), 16), 12);
  }

  private long copy(OutputStream sortie, long de, long jusque) throws IOException {
    channel.position(de);
    long reste = jusque - de;
    byte[] bloc = new byte[32 << 10];
    var entree = Channels.newInputStream(channel);
    while (reste > 0) {
      int lus = entree.read(bloc, 0, (int) Math.min(bloc.length, reste));
      if (lus < 0) {
        throw new IOException("the file became shorter while it was read");
      }
      sortie.write(bloc, 0, lus);
      reste -= lus;
    }
    return jusque - de;
  }

  private static long write(OutputStream sortie, ZipHeader header, PartOutputStream part)
      throws IOException {
    byte[] octets = part.compressed();
    sortie.write(header.bytes());
    sortie.write(octets);
    return header.bytes().length + (long) octets.length;
  }

  private void finish(OutputStream sortie, List<ByteBuffer> lignes, long position)
      throws IOException {
    int taille = 0;
    for (ByteBuffer ligne : lignes) {
      sortie.write(bytes(ligne));
      taille += ligne.capacity();
    }
    int reste = (int) (channel.size() - entries.end());
    ByteBuffer fin = Bytes.read(channel, entries.end(), reste);
    fin.putShort(8, (short) lignes.size());
    fin.putShort(10, (short) lignes.size());
    fin.putInt(12, taille);
    fin.putInt(16, Math.toIntExact(position));
    sortie.write(bytes(fin));
  }

  /** All the bytes of a buffer, whatever its position. */
  private static byte[] bytes(ByteBuffer buffer) {
    byte[] octets = new byte[buffer.capacity()];
    buffer.get(0, octets);
    return octets;
  }
}
