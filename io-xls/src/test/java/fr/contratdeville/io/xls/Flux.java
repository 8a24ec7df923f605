package fr.contratdeville.io.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of a workbook as bytes, to write what POI does not write. */
final class Flux {
  static final int BOF = 0x809;
  static final int EOF = 0x0A;
  static final int NUMBER = 0x203;
  static final int FORMULA = 0x06;

  /** One record: a number, and bytes. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Enregistrement(int sid, byte[] octets) {

    static Enregistrement of(int sid, Object... valeurs) {
      ByteBuffer tampon = ByteBuffer.allocate(8224).order(ByteOrder.LITTLE_ENDIAN);
      for (Object valeur : valeurs) {
        if (valeur instanceof Short s) {
          tampon.putShort(s);
        } else if (valeur instanceof Integer i) {
          tampon.putInt(i);
        } else if (valeur instanceof Byte b) {
          tampon.put(b);
        } else {
          tampon.put((byte[]) valeur);
        }
      }
      return new Enregistrement(sid, Arrays.copyOf(tampon.array(), tampon.position()));
    }
  }

  private final List<Enregistrement> records = new ArrayList<>();

  /** The records of a workbook. */
  static Flux of(HSSFWorkbook classeur) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    classeur.write(sortie);
    return new Flux(contenu(sortie.toByteArray()));
  }

  Flux() {}

  Flux(byte[] flux) {
    ByteBuffer lus = ByteBuffer.wrap(flux).order(ByteOrder.LITTLE_ENDIAN);
    while (lus.remaining() >= 4) {
      int sid = lus.getShort() & 0xFFFF;
      byte[] octets = new byte[Math.min(lus.remaining() - 2, lus.getShort() & 0xFFFF)];
      lus.get(octets);
      records.add(new Enregistrement(sid, octets));
    }
  }

  List<Enregistrement> records() {
    return records;
  }

  Flux add(int sid, Object... valeurs) {
    records.add(Enregistrement.of(sid, valeurs));
    return this;
  }

  /** Puts records in the place of the first one that is like this. */
  Flux replace(Predicate<Enregistrement> quoi, Enregistrement... autres) {
    for (int i = 0; i < records.size(); i++) {
      if (quoi.test(records.get(i))) {
        records.remove(i);
        records.addAll(i, List.of(autres));
        return this;
      }
    }
    throw new IllegalArgumentException("no such record");
  }

  byte[] octets() {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    for (Enregistrement r : records) {
      ByteBuffer tete = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
      tete.putShort((short) r.sid).putShort((short) r.octets.length);
      sortie.writeBytes(tete.array());
      sortie.writeBytes(r.octets);
    }
    return sortie.toByteArray();
  }

  /** The file of this workbook. */
  byte[] fichier() throws IOException {
    return fichier("Workbook", octets());
  }

  /** A file of one stream. */
  static byte[] fichier(String nom, byte[] flux) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(new ByteArrayInputStream(flux), nom);
      ole.writeFilesystem(sortie);
    }
    return sortie.toByteArray();
  }

  /** The stream of the workbook in a file. */
  static byte[] contenu(byte[] fichier) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(fichier))) {
      return ole.createDocumentInputStream("Workbook").readAllBytes();
    }
  }
}
