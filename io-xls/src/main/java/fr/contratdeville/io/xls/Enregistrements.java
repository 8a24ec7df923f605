package fr.contratdeville.io.xls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * The records of a workbook one after the other ([MS-XLS] 2.1.4). Records that nobody asks for are
 * passed over and never parsed: drawings, charts, pivot tables and macros cannot do harm.
 */
final class Enregistrements {
  private final DocumentInputStream flux;
  private RecordInputStream records;
  private long lus;
  private boolean dechiffre;
  private int profondeur;

  Enregistrements(DocumentInputStream flux) {
    this.flux = flux;
    this.records = new RecordInputStream(flux);
  }

  /** Goes to the next record; false at the end of the stream. */
  boolean next() throws IOException {
    passer();
    if (!records.hasNextRecord()) {
      return false;
    }
    records.nextRecord();
    lus += 4L + records.remaining();
    if (sid() == FilePassRecord.sid) {
      dechiffrer();
      return next();
    }
    profondeur += sid() == BOFRecord.sid ? 1 : sid() == EOFRecord.sid ? -1 : 0;
    return true;
  }

  private void passer() {
    if (records.remaining() > 0) {
      records.readRemainder();
    }
  }

  /** The number of the record. */
  short sid() {
    return records.getSid();
  }

  /**
   * How many parts of the workbook are open: 1 in the globals and in a sheet, 2 in a chart on a
   * sheet, whose cells are none of the sheet.
   */
  int profondeur() {
    return profondeur;
  }

  /** The record, parsed. */
  Record record() {
    return RecordFactory.createSingleRecord(records);
  }

  /** The bytes of the record, to be parsed by the caller. */
  RecordInputStream octets() {
    return records;
  }

  /**
   * Excel encrypts a workbook whose structure is protected, with a password that everybody knows:
   * people open it without being asked for one.
   */
  private void dechiffrer() throws IOException {
    if (dechiffre) {
      throw ClasseurIllisibleException.abime(null);
    }
    dechiffre = true;
    try {
      EncryptionInfo cle = ((FilePassRecord) record()).getEncryptionInfo();
      if (!cle.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw ConteneurOle.chiffre();
      }
      passer();
      records = new RecordInputStream(flux, cle, Math.toIntExact(lus));
    } catch (GeneralSecurityException | EncryptedDocumentException e) {
      throw ConteneurOle.chiffre();
    }
  }
}
