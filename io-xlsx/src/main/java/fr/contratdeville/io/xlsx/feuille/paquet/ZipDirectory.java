package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The central directory of a zip archive (APPNOTE 6.3.10), the only description of it that is
 * believed, and only when no two entries share a name or a byte: what is checked here is what is
 * read later, with no second opinion.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LOCATOR = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int DIRECTORY_MAX = 16 << 20;
  private static final long UNKNOWN = 0xFFFFFFFFL;

  private final SeekableByteChannel channel;
  private final ReadContext context;

  private ZipDirectory(SeekableByteChannel channel, ReadContext context) {
    this.channel = channel;
    this.context = context;
  }

  /**
   * The content of a directory.
   *
   * @param byKey the files by {@linkplain ZipMember#key key}
   * @param byPlace all entries, folders included, in the order of their bytes
   * @param start where the directory starts
   * @param end where the record that ends the archive starts
   */
  record Entries(Map<String, ZipMember> byKey, List<ZipMember> byPlace, long start, long end) {}

  static Entries read(SeekableByteChannel channel, ReadContext context) throws IOException {
    try {
      return new ZipDirectory(channel, context).read();
    } catch (EOFException e) {
      throw context.unreadable(Motif.ENDOMMAGE, "zip", e);
    }
  }

  private Entries read() throws IOException {
    long fin = findEnd();
    ByteBuffer bloc = Bytes.read(channel, fin, END_SIZE);
    long taille = Bytes.unsignedInt(bloc, 12);
    long debut = Bytes.unsignedInt(bloc, 16);
    long finRepertoire = fin;
    if (fin >= 20 && Bytes.read(channel, fin - 20, 4).getInt(0) == END_64_LOCATOR) {
      finRepertoire = Bytes.read(channel, fin - 20, 20).getLong(8);
      ByteBuffer grand = Bytes.read(channel, finRepertoire, 56);
      if (grand.getInt(0) != END_64) {
        throw damaged("zip64");
      }
      taille = grand.getLong(40);
      debut = grand.getLong(48);
    }
    if (taille < 0 || taille > DIRECTORY_MAX || debut < 0 || debut > finRepertoire - taille) {
      throw damaged("zip");
    }
    // Bytes put before the archive shift every place that it states by as much.
    long decalage = finRepertoire - taille - debut;
    ByteBuffer repertoire = Bytes.read(channel, debut + decalage, (int) taille);
    return check(lines(repertoire, debut + decalage, decalage), debut + decalage, fin);
  }

  private long findEnd() throws IOException {
    int longueur = (int) Math.min(channel.size(), END_SIZE + 0xFFFF);
    long base = channel.size() - longueur;
    ByteBuffer queue = Bytes.read(channel, base, longueur);
    for (int i = longueur - END_SIZE; i >= 0; i--) {
      if (queue.getInt(i) == END && Bytes.unsignedShort(queue, i + 20) <= longueur - i - END_SIZE) {
        return base + i;
      }
    }
    throw context.unreadable(Motif.TRONQUE);
  }

  private List<ZipMember> lines(ByteBuffer bloc, long debut, long decalage)
      throws ClasseurIllisibleException {
    List<ZipMember> lignes = new ArrayList<>();
    while (bloc.remaining() >= CENTRAL_SIZE && bloc.getInt(bloc.position()) == CENTRAL) {
      ByteBuffer ligne = bloc.slice().order(ByteOrder.LITTLE_ENDIAN);
      int nom = Bytes.unsignedShort(ligne, 28);
      int extra = Bytes.unsignedShort(ligne, 30);
      int longueur = CENTRAL_SIZE + nom + extra + Bytes.unsignedShort(ligne, 32);
      if (longueur > bloc.remaining()) {
        throw damaged("zip");
      }
      context.require(Limit.ENTRIES, lignes.size() + 1);
      lignes.add(line(ligne, nom, extra, decalage, debut + bloc.position()));
      bloc.position(bloc.position() + longueur);
    }
    if (bloc.hasRemaining()) {
      throw damaged("zip");
    }
    return lignes;
  }

  private ZipMember line(
      ByteBuffer ligne, int longueurNom, int longueurExtra, long decalage, long place)
      throws ClasseurIllisibleException {
    String nom = new String(
        ligne.array(), ligne.arrayOffset() + CENTRAL_SIZE, longueurNom, StandardCharsets.UTF_8);
    int methode = Bytes.unsignedShort(ligne, 10);
    if ((Bytes.unsignedShort(ligne, 8) & 1) != 0) {
      throw context.unreadable(Motif.CHIFFRE);
    }
    if (methode != 0 && methode != 8) {
      throw damaged(nom);
    }
    long[] tailles = {
      Bytes.unsignedInt(ligne, 24), Bytes.unsignedInt(ligne, 20), Bytes.unsignedInt(ligne, 42)
    };
    complete(tailles, ligne, CENTRAL_SIZE + longueurNom, longueurExtra);
    long debut = tailles[2] + decalage;
    if (tailles[0] < 0 || tailles[1] < 0 || debut < 0) {
      throw damaged(nom);
    }
    return new ZipMember(
        nom,
        methode == 8,
        tailles[1],
        tailles[0],
        Bytes.unsignedInt(ligne, 16),
        debut,
        debut,
        place);
  }

  /**
   * Reads sizes and places that do not fit 32 bits: they stand in the zip64 extra field, in this
   * order and no others.
   */
  private static void complete(long[] tailles, ByteBuffer ligne, int debut, int longueur) {
    int fin = debut + longueur;
    for (int i = debut; i + 4 <= fin; i += 4 + Bytes.unsignedShort(ligne, i + 2)) {
      if (Bytes.unsignedShort(ligne, i) == 1) {
        int ou = i + 4;
        for (int j = 0; j < tailles.length; j++) {
          if (tailles[j] == UNKNOWN && ou + 8 <= fin) {
            tailles[j] = ligne.getLong(ou);
            ou += 8;
          }
        }
        return;
      }
    }
  }

  private Entries check(List<ZipMember> lignes, long repertoire, long fin) throws IOException {
    lignes.sort(Comparator.comparingLong(ZipMember::dataStart));
    List<ZipMember> parPlace = new ArrayList<>();
    Map<String, ZipMember> parNom = new HashMap<>();
    long libre = 0;
    for (ZipMember member : lignes) {
      ByteBuffer locale = Bytes.read(channel, member.dataStart(), LOCAL_SIZE);
      long donnees = member.dataStart()
          + LOCAL_SIZE
          + Bytes.unsignedShort(locale, 26)
          + Bytes.unsignedShort(locale, 28);
      if (locale.getInt(0) != LOCAL) {
        throw damaged(member.name());
      }
      if (member.dataStart() < libre || member.compressedSize() > repertoire - donnees) {
        throw context.unreadable(
            Motif.SUSPECT,
            "fichiers superposés dans l'archive",
            "overlapping files in the archive",
            null);
      }
      libre = donnees + member.compressedSize();
      parPlace.add(member.withDataStart(donnees));
      if (!member.isFolder() && parNom.put(member.key(), member.withDataStart(donnees)) != null) {
        String detail = member.name();
        throw context.unreadable(
            Motif.SUSPECT,
            "deux fois « " + detail + " » dans l'archive",
            "twice “" + detail + "” in the archive",
            null);
      }
    }
    return new Entries(parNom, parPlace, repertoire, fin);
  }

  private ClasseurIllisibleException damaged(String detail) {
    return context.unreadable(Motif.ENDOMMAGE, detail, null);
  }
}
