package fr.contratdeville.io.xls;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * Reads the records of a workbook: its globals (styles, texts, names of sheets), then its sheets,
 * which come in the order of their places in the stream.
 */
final class ClasseurReader {
  private final Enregistrements records;
  private final Remarques remarques;
  private final List<BoundSheetRecord> onglets = new ArrayList<>();
  private final Aspects aspects = new Aspects();
  private final Formules formules = new Formules(onglets);
  private final List<TexteCellule> textes = new ArrayList<>();
  /** The range with filter buttons, by the number of its sheet. */
  private final Map<Integer, Plage> filtres = new HashMap<>();

  private boolean depuis1904;
  private long cellules;

  ClasseurReader(Enregistrements records, Remarques remarques) {
    this.records = records;
    this.remarques = remarques;
  }

  /**
   * Reads the workbook.
   *
   * @throws ClasseurIllisibleException if it is older than Excel 97, cut off, or too large
   */
  Classeur read() throws IOException {
    globals();
    if (onglets.isEmpty()) {
      throw sansFeuille();
    }
    Map<BoundSheetRecord, Feuille> lues = new HashMap<>();
    for (BoundSheetRecord onglet : BoundSheetRecord.orderByBofPosition(onglets)) {
      sheet(onglet).ifPresent(feuille -> lues.put(onglet, feuille));
    }
    List<Feuille> feuilles =
        onglets.stream().flatMap(o -> Optional.ofNullable(lues.get(o)).stream()).toList();
    if (feuilles.isEmpty()) {
      throw sansFeuille();
    }
    if (formules.sortent()) {
      remarques.liens();
    }
    List<Constat> constats = remarques.constats();
    return new Classeur(feuilles, Optional.empty(), constats);
  }

  private static ClasseurIllisibleException sansFeuille() {
    return new ClasseurIllisibleException(
        "le classeur ne contient aucune feuille de calcul", "the workbook holds no worksheet");
  }

  private void globals() throws IOException {
    if (start() != BOFRecord.TYPE_WORKBOOK) {
      throw ClasseurIllisibleException.abime(null);
    }
    while (records.next()) {
      if (records.sid() == EOFRecord.sid && records.profondeur() == 0) {
        return;
      }
      global();
    }
    throw ClasseurIllisibleException.abime(null);
  }

  /** The type of the part that starts here. */
  private int start() throws IOException {
    do {
      if (!records.next()) {
        throw ClasseurIllisibleException.abime(null);
      }
    } while (records.sid() != BOFRecord.sid && !ancien(records.sid()));
    if (records.sid() != BOFRecord.sid) {
      throw ConteneurOle.tropAncien();
    }
    BOFRecord debut = (BOFRecord) records.record();
    if (debut.getVersion() != BOFRecord.VERSION) {
      throw ConteneurOle.tropAncien();
    }
    return debut.getType();
  }

  /** The first record of a workbook of Excel 2, 3 or 4. */
  private static boolean ancien(short sid) {
    return sid == 0x0009 || sid == 0x0209 || sid == 0x0409;
  }

  private void global() throws IOException {
    switch (records.sid()) {
      case FontRecord.sid -> aspects.add((FontRecord) records.record());
      case FormatRecord.sid -> aspects.add((FormatRecord) records.record());
      case ExtendedFormatRecord.sid -> aspects.add((ExtendedFormatRecord) records.record());
      case DateWindow1904Record.sid ->
        depuis1904 = ((DateWindow1904Record) records.record()).getWindowing() == 1;
      case BoundSheetRecord.sid -> add((BoundSheetRecord) records.record());
      case ExternSheetRecord.sid -> formules.add((ExternSheetRecord) records.record());
      case SupBookRecord.sid -> formules.add((SupBookRecord) records.record());
      case NameRecord.sid -> add((NameRecord) records.record());
      case SSTRecord.sid -> texts(records.octets());
      default -> {}
    }
  }

  private void add(BoundSheetRecord onglet) throws ClasseurIllisibleException {
    if (onglets.size() == Limites.FEUILLES) {
      throw ClasseurIllisibleException.tropGrand(Limites.FEUILLES, "feuilles", "sheets");
    }
    onglets.add(onglet);
  }

  private void add(NameRecord nom) {
    formules.add(nom);
    if (nom.isBuiltInName() && nom.getBuiltInName() == NameRecord.BUILTIN_FILTER_DB) {
      Ptg[] jetons = nom.getNameDefinition();
      if (jetons.length == 1 && jetons[0] instanceof Area3DPtg plage) {
        filtres.put(
            nom.getSheetNumber() - 1,
            Plage.of(
                plage.getFirstRow() + 1,
                plage.getFirstColumn() + 1,
                plage.getLastRow() + 1,
                plage.getLastColumn() + 1));
      }
    }
  }

  /** The texts of all cells, each one kept once; they run over many records. */
  private void texts(RecordInputStream octets) throws ClasseurIllisibleException {
    octets.readInt();
    int annonces = octets.readInt();
    for (int i = 0; i < annonces; i++) {
      if (octets.remaining() == 0
          && (!octets.hasNextRecord() || octets.getNextSid() != ContinueRecord.sid)) {
        return;
      }
      if (textes.size() >= Limites.TEXTES) {
        throw ClasseurIllisibleException.tropGrand(Limites.TEXTES, "textes", "texts");
      }
      textes.add(aspects.texte(new UnicodeString(octets)));
    }
  }

  /** Reads the next sheet of the stream; empty for a chart and a sheet of macros. */
  private Optional<Feuille> sheet(BoundSheetRecord onglet) throws IOException {
    int type = start();
    FeuilleReader feuille = new FeuilleReader(onglet.getSheetname(), this);
    while (records.next()) {
      if (records.sid() == EOFRecord.sid && records.profondeur() == 0) {
        if (type != BOFRecord.TYPE_WORKSHEET) {
          remarques.ongletSansCellules(onglet.getSheetname());
          return Optional.empty();
        }
        return Optional.of(feuille
            .feuille(remarques)
            .visibilite(visibilite(onglet))
            .filtre(Optional.ofNullable(filtres.get(onglets.indexOf(onglet))))
            .build());
      }
      if (records.profondeur() == 1 && type == BOFRecord.TYPE_WORKSHEET) {
        feuille.read(records);
      }
    }
    throw ClasseurIllisibleException.abime(null);
  }

  private static Visibilite visibilite(BoundSheetRecord onglet) {
    return onglet.isVeryHidden()
        ? Visibilite.TRES_MASQUEE
        : onglet.isHidden() ? Visibilite.MASQUEE : Visibilite.VISIBLE;
  }

  Aspects aspects() {
    return aspects;
  }

  Formules formules() {
    return formules;
  }

  boolean depuis1904() {
    return depuis1904;
  }

  /** The text of this number; empty if the file has none. */
  Optional<TexteCellule> texte(int numero) {
    return numero >= 0 && numero < textes.size()
        ? Optional.of(textes.get(numero))
        : Optional.empty();
  }

  /** Counts one more cell that is kept. */
  void compter() throws ClasseurIllisibleException {
    cellules++;
    if (cellules > Limites.CELLULES) {
      throw ClasseurIllisibleException.tropGrand(Limites.CELLULES, "cellules", "cells");
    }
  }
}
