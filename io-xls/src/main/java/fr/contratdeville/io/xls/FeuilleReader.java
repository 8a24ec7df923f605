package fr.contratdeville.io.xls;

import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.NombreTableur;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet, record by record. Records of cells may come in any order, and merges after them. */
final class FeuilleReader {
  private final String nom;
  private final ClasseurReader classeur;
  private final Calculs calculs;
  private final Commentaires commentaires = new Commentaires();
  private final NavigableMap<Integer, List<Cellule>> rangees = new TreeMap<>();
  private final Map<Integer, Integer> niveaux = new HashMap<>();
  private final BitSet lignesMasquees = new BitSet();
  private final BitSet colonnesMasquees = new BitSet();
  private final List<Plage> plages = new ArrayList<>();
  private boolean tropDeFusions;
  private int dehors;
  private int sansTexte;

  FeuilleReader(String nom, ClasseurReader classeur) {
    this.nom = nom;
    this.classeur = classeur;
    this.calculs = new Calculs(classeur.formules());
  }

  /** Reads the record that has just opened, if it is one that says something of cells. */
  void read(Enregistrements records) throws ClasseurIllisibleException {
    if (calculs.suit(records)) {
      return;
    }
    finirCalcul();
    switch (records.sid()) {
      case FormulaRecord.sid -> calculs.start((FormulaRecord) records.record());
      case NumberRecord.sid -> {
        NumberRecord lu = (NumberRecord) records.record();
        number(lu, lu.getValue());
      }
      case RKRecord.sid -> {
        RKRecord lu = (RKRecord) records.record();
        number(lu, lu.getRKNumber());
      }
      case MulRKRecord.sid -> numbers((MulRKRecord) records.record());
      case LabelSSTRecord.sid -> shared((LabelSSTRecord) records.record());
      case LabelRecord.sid -> {
        LabelRecord lu = (LabelRecord) records.record();
        text(lu, TexteCellule.of(lu.getValue()));
      }
      case BoolErrRecord.sid -> boolOrError((BoolErrRecord) records.record());
      case RowRecord.sid -> row((RowRecord) records.record());
      case ColumnInfoRecord.sid -> column((ColumnInfoRecord) records.record());
      case MergeCellsRecord.sid -> merges((MergeCellsRecord) records.record());
      default -> commentaires.read(records);
    }
  }

  private void finirCalcul() throws ClasseurIllisibleException {
    Optional<FormulaRecord> fini = calculs.end();
    if (fini.isPresent() && estDedans(fini.get())) {
      FormulaRecord lu = fini.get();
      add(lu, resultat(lu).withFormule(calculs.formule(lu)));
    }
  }

  private Cellule resultat(FormulaRecord lu) {
    Place place = new Place(lu);
    return switch (lu.getCachedResultTypeEnum()) {
      case STRING -> place.texte(TexteCellule.of(calculs.texte()));
      case BOOLEAN -> place.booleen(lu.getCachedBooleanValue());
      case ERROR -> place.erreur(lu.getCachedErrorValue());
      default -> place.nombre(lu.getValue());
    };
  }

  private void number(CellValueRecordInterface ou, double nombre)
      throws ClasseurIllisibleException {
    if (estDedans(ou)) {
      add(ou, new Place(ou).nombre(nombre));
    }
  }

  private void numbers(MulRKRecord lus) throws ClasseurIllisibleException {
    for (int i = 0; i < lus.getNumColumns(); i++) {
      NumberRecord un = new NumberRecord();
      un.setRow(lus.getRow());
      un.setColumn((short) (lus.getFirstColumn() + i));
      un.setXFIndex(lus.getXFAt(i));
      number(un, lus.getRKNumberAt(i));
    }
  }

  private void shared(LabelSSTRecord lu) throws ClasseurIllisibleException {
    Optional<TexteCellule> texte = classeur.texte(lu.getSSTIndex());
    if (texte.isEmpty()) {
      sansTexte++;
    } else {
      text(lu, texte.get());
    }
  }

  private void text(CellValueRecordInterface ou, TexteCellule texte)
      throws ClasseurIllisibleException {
    if (estDedans(ou) && !texte.texte().isEmpty()) {
      add(ou, new Place(ou).texte(texte));
    }
  }

  private void boolOrError(BoolErrRecord lu) throws ClasseurIllisibleException {
    if (estDedans(lu)) {
      Place place = new Place(lu);
      add(
          lu,
          lu.isError() ? place.erreur(lu.getErrorValue()) : place.booleen(lu.getBooleanValue()));
    }
  }

  private boolean estDedans(CellValueRecordInterface ou) {
    boolean dedans = Reference.estPossible(ou.getRow() + 1, ou.getColumn() + 1);
    dehors += dedans ? 0 : 1;
    return dedans;
  }

  private void add(CellValueRecordInterface ou, Cellule cellule) throws ClasseurIllisibleException {
    classeur.compter();
    Apparence apparence = classeur.aspects().apparence(ou.getXFIndex());
    rangees
        .computeIfAbsent(cellule.ligne(), l -> new ArrayList<>())
        .add(apparence.equals(Apparence.SIMPLE) ? cellule : cellule.withApparence(apparence));
  }

  private void row(RowRecord lue) {
    int ligne = lue.getRowNumber() + 1;
    if (lue.getZeroHeight()) {
      lignesMasquees.set(ligne);
    }
    if (lue.getOutlineLevel() > 0) {
      niveaux.put(ligne, (int) lue.getOutlineLevel());
    }
  }

  private void column(ColumnInfoRecord lue) {
    if (lue.getHidden() && lue.getFirstColumn() <= lue.getLastColumn()) {
      colonnesMasquees.set(
          lue.getFirstColumn() + 1, Math.min(lue.getLastColumn() + 1, Reference.COLONNE_MAX) + 1);
    }
  }

  private void merges(MergeCellsRecord lues) {
    for (int i = 0; i < lues.getNumAreas(); i++) {
      CellRangeAddress lue = lues.getAreaAt(i);
      if (plages.size() == Limites.FUSIONS) {
        tropDeFusions = true;
        return;
      }
      boolean dedans = lue.getFirstRow() <= lue.getLastRow()
          && lue.getFirstColumn() <= lue.getLastColumn()
          && Reference.estPossible(lue.getFirstRow() + 1, lue.getFirstColumn() + 1)
          && Reference.estPossible(lue.getLastRow() + 1, lue.getLastColumn() + 1);
      if (!dedans) {
        dehors++;
      } else if (lue.getNumberOfCells() > 1) {
        plages.add(Plage.of(
            lue.getFirstRow() + 1,
            lue.getFirstColumn() + 1,
            lue.getLastRow() + 1,
            lue.getLastColumn() + 1));
      }
    }
  }

  /** The sheet, once its last record was read. */
  Feuille.Builder feuille(Remarques remarques) throws ClasseurIllisibleException {
    finirCalcul();
    Fusions fusions = Fusions.of(plages);
    noter(remarques, plages.size() - fusions.plages().size());
    Map<Reference, String> notes = commentaires.parCellule();
    for (Plage plage : fusions.plages()) {
      garder(plage.premiere());
    }
    for (Reference cellule : notes.keySet()) {
      garder(cellule);
    }
    Feuille.Builder feuille = Feuille.builder(nom)
        .fusions(fusions)
        .commentaires(notes)
        .lignesMasquees(lignesMasquees)
        .colonnesMasquees(colonnesMasquees);
    rangees.forEach(
        (ligne, cellules) -> feuille.rangee(Rangee.of(ligne, lignesMasquees.get(ligne), cellules)
            .withNiveau(niveaux.getOrDefault(ligne, 0))));
    return feuille;
  }

  /** A blank is kept when it carries a comment or starts a merged range. */
  private void garder(Reference place) throws ClasseurIllisibleException {
    List<Cellule> ici = rangees.computeIfAbsent(place.ligne(), l -> new ArrayList<>());
    if (ici.stream().noneMatch(c -> c.colonne() == place.colonne())) {
      classeur.compter();
      ici.add(Cellule.vide(place.ligne(), place.colonne()));
    }
  }

  private void noter(Remarques remarques, int superposees) {
    if (tropDeFusions) {
      remarques.fusionsTropNombreuses(nom);
    }
    if (superposees > 0) {
      remarques.fusionsSuperposees(nom, superposees);
    }
    if (dehors > 0) {
      remarques.horsFeuille(nom, dehors);
    }
    if (sansTexte > 0) {
      remarques.textesAbsents(nom, sansTexte);
    }
  }

  /** Where a cell is, and what its format makes of a number. */
  private final class Place {
    private final CellValueRecordInterface ou;

    Place(CellValueRecordInterface ou) {
      this.ou = ou;
    }

    private int ligne() {
      return ou.getRow() + 1;
    }

    private int colonne() {
      return ou.getColumn() + 1;
    }

    Cellule texte(TexteCellule texte) {
      return Cellule.texte(ligne(), colonne(), texte);
    }

    Cellule booleen(boolean vrai) {
      return Cellule.booleen(ligne(), colonne(), vrai);
    }

    Cellule erreur(int code) {
      boolean connue = FormulaError.isValidCode(code);
      return Cellule.erreur(
          ligne(), colonne(), connue ? FormulaError.forInt(code).getString() : "#ERREUR " + code);
    }

    /** The number with as few digits as tell it from any other, as other formats write it. */
    Cellule nombre(double nombre) {
      return NombreTableur.tryParse(Double.toString(nombre))
          .map(n -> Cellule.nombre(
              ligne(),
              colonne(),
              n,
              classeur.aspects().apparence(ou.getXFIndex()).nature(),
              classeur.depuis1904()))
          .orElseGet(() -> Cellule.erreur(ligne(), colonne(), FormulaError.NUM.getString()));
    }
  }
}
