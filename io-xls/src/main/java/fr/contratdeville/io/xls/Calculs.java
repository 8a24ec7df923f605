package fr.contratdeville.io.xls;

import fr.contratdeville.tableaux.feuille.Formule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.SharedValueRecordBase;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TableRecord;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a sheet. The record of a formula may be followed by one that it shares with other
 * cells, and by the text that it gave last.
 */
final class Calculs {
  private final Formules formules;
  /** Formulas that several cells share, by the cell after whose own they stand. */
  private final Map<CellReference, SharedValueRecordBase> partages = new HashMap<>();

  private @Nullable FormulaRecord enCours;
  private String texte = "";

  Calculs(Formules formules) {
    this.formules = formules;
  }

  /** Starts a formula; {@link #suit} then takes what belongs to it. */
  void start(FormulaRecord formule) {
    enCours = formule;
    texte = "";
  }

  /** Takes a record that belongs to the formula before it; false for any other. */
  boolean suit(Enregistrements records) {
    if (enCours == null) {
      return false;
    }
    switch (records.sid()) {
      case StringRecord.sid -> texte = ((StringRecord) records.record()).getString();
      case SharedFormulaRecord.sid, ArrayRecord.sid -> {
        partages.put(
            new CellReference(enCours.getRow(), enCours.getColumn()),
            (SharedValueRecordBase) records.record());
      }
      case TableRecord.sid -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Ends the formula, if there is one. */
  Optional<FormulaRecord> end() {
    Optional<FormulaRecord> fini = Optional.ofNullable(enCours);
    enCours = null;
    return fini;
  }

  /** The text that the last formula gave, if it gave one. */
  String texte() {
    return texte;
  }

  /** The formula of a cell, in words; its text is empty if it makes no sense. */
  Formule formule(FormulaRecord lu) {
    try {
      return Formule.of(formules.texte(jetons(lu)));
    } catch (RuntimeException e) {
      // A formula is evidence and no more: the value of its cell stands beside it.
      return Formule.of("");
    }
  }

  private Ptg[] jetons(FormulaRecord lu) {
    CellReference premiere = lu.getFormula().getExpReference();
    if (premiere == null) {
      return lu.getParsedExpression();
    }
    SharedValueRecordBase partage = partages.get(premiere);
    if (partage instanceof SharedFormulaRecord commune) {
      return commune.getFormulaTokens(lu);
    }
    return partage instanceof ArrayRecord matrice ? matrice.getFormulaTokens() : new Ptg[0];
  }
}
