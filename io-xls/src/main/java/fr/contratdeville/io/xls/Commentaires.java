package fr.contratdeville.io.xls;

import fr.contratdeville.tableaux.feuille.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.TextObjectRecord;

/**
 * The comments of a sheet: an object with a number, then its text, and further down a note that
 * says on which cell the object of that number is.
 */
final class Commentaires {
  private static final int COMMENTAIRE = 0x19;

  private final Map<Integer, String> textes = new HashMap<>();
  private final Map<Reference, Integer> objets = new TreeMap<>();
  private int objet = -1;

  /** Reads the record that has just opened, if it is one of a comment. */
  void read(Enregistrements records) {
    switch (records.sid()) {
      case ObjRecord.sid -> objet = commentaire(records.octets());
      case TextObjectRecord.sid -> {
        if (objet >= 0) {
          textes.put(objet, ((TextObjectRecord) records.record()).getStr().getString());
          objet = -1;
        }
      }
      case NoteRecord.sid -> {
        NoteRecord note = (NoteRecord) records.record();
        if (Reference.estPossible(note.getRow() + 1, note.getColumn() + 1)) {
          objets.put(Reference.of(note.getRow() + 1, note.getColumn() + 1), note.getShapeId());
        }
      }
      default -> {}
    }
  }

  /** The number of an object that is a comment; -1 for a button, a picture or anything else. */
  private static int commentaire(RecordInputStream octets) {
    if (octets.remaining() < 8) {
      return -1;
    }
    octets.readInt();
    int genre = octets.readUShort();
    int numero = octets.readUShort();
    return genre == COMMENTAIRE ? numero : -1;
  }

  /** The comments by cell, without those of no text. */
  Map<Reference, String> parCellule() {
    Map<Reference, String> lus = new TreeMap<>();
    objets.forEach((cellule, numero) -> {
      String texte = textes.getOrDefault(numero, "");
      if (!texte.isBlank()) {
        lus.put(cellule, texte);
      }
    });
    return lus;
  }
}
