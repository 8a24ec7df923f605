package fr.contratdeville.io.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/**
 * Writes formulas as people do, from the tokens that the file keeps of them, with the names of
 * sheets and ranges. Nothing is computed.
 */
final class Formules implements FormulaRenderingWorkbook {
  /** More tokens are no sum that a person wrote. */
  private static final int JETONS = 500;
  /** Something outside of the workbook, which is not looked at. */
  private static final String AILLEURS = "AILLEURS";

  private final List<BoundSheetRecord> onglets;
  private final List<ExternSheetRecord> renvois = new ArrayList<>();
  private final List<SupBookRecord> livres = new ArrayList<>();
  private final List<String> noms = new ArrayList<>();
  private long caracteres;

  Formules(List<BoundSheetRecord> onglets) {
    this.onglets = onglets;
  }

  void add(ExternSheetRecord renvoi) {
    renvois.add(renvoi);
  }

  void add(SupBookRecord livre) {
    livres.add(livre);
  }

  void add(NameRecord nom) {
    noms.add(nom.getNameText());
  }

  /** Whether a formula may point at another file. */
  boolean sortent() {
    return livres.stream().anyMatch(SupBookRecord::isExternalReferences);
  }

  /**
   * The text of a formula in English, without its equals sign; empty for one that makes no sense,
   * and for those that go on for too long.
   */
  String texte(Ptg[] jetons) {
    if (jetons.length == 0
        || jetons.length > JETONS
        || caracteres > Limites.CARACTERES_DE_FORMULES) {
      return "";
    }
    try {
      String texte = FormulaRenderer.toFormulaString(this, jetons);
      caracteres += texte.length();
      return texte;
    } catch (RuntimeException e) {
      // A formula is evidence and no more: the value of its cell stands beside it.
      return "";
    }
  }

  @Override
  public @Nullable ExternalSheet getExternalSheet(int renvoi) {
    return estIci(renvoi) ? null : new ExternalSheet(AILLEURS, AILLEURS);
  }

  private boolean estIci(int renvoi) {
    int livre = renvois.get(0).getExtbookIndexFromRefIndex(renvoi);
    return livres.get(livre).isInternalReferences();
  }

  @Override
  public String getSheetFirstNameByExternSheet(int renvoi) {
    return onglet(renvois.get(0).getFirstSheetIndexFromRefIndex(renvoi));
  }

  @Override
  public String getSheetLastNameByExternSheet(int renvoi) {
    return onglet(renvois.get(0).getLastSheetIndexFromRefIndex(renvoi));
  }

  private String onglet(int rang) {
    return rang < 0 ? "#REF" : onglets.get(rang).getSheetname();
  }

  @Override
  public String resolveNameXText(NameXPtg nom) {
    return AILLEURS;
  }

  @Override
  public String getNameText(NamePtg nom) {
    return noms.get(nom.getIndex());
  }
}
