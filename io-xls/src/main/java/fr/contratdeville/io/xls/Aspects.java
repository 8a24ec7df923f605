package fr.contratdeville.io.xls;

import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.FormatNombre;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Passage;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** How cells and parts of texts are shown: the fonts, number formats and styles of a workbook. */
final class Aspects {
  /** No font has this number; those after it are one place further down ([MS-XLS] 2.5.129). */
  private static final int POLICE_ABSENTE = 4;

  private static final int GRAS = 600;

  /** The font of a run; two that look the same are one, whatever their numbers. */
  private record Police(Aspect aspect, boolean gras, Object vue) {
    /** That of the cell, for the text before the first run. */
    static final Police CELLULE = new Police(Aspect.COMME_LA_CELLULE, false, "");
  }

  private record Format(Nature nature, String code) {}

  private final List<Police> polices = new ArrayList<>();
  private final Map<Integer, Format> formats = new HashMap<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final Map<Integer, Apparence> apparences = new HashMap<>();

  void add(FontRecord police) {
    Aspect aspect = police.isStruckout()
        ? Aspect.BARREE
        : switch (police.getSuperSubScript()) {
          case FontRecord.SS_SUPER -> Aspect.EXPOSANT;
          case FontRecord.SS_SUB -> Aspect.INDICE;
          default -> Aspect.NORMALE;
        };
    List<Object> vue = List.of(
        police.isItalic(),
        police.getUnderline(),
        police.getFontHeight(),
        police.getColorPaletteIndex(),
        Objects.requireNonNullElse(police.getFontName(), ""));
    polices.add(new Police(aspect, police.getBoldWeight() >= GRAS, vue));
  }

  void add(FormatRecord format) {
    String code = Objects.requireNonNullElse(format.getFormatString(), "");
    boolean general = code.equalsIgnoreCase("general") || code.equalsIgnoreCase("standard");
    formats.put(format.getIndexCode(), new Format(FormatNombre.ofCode(code), general ? "" : code));
  }

  void add(ExtendedFormatRecord style) {
    styles.add(style);
  }

  /** How a style shows a cell; plainly for a number that no style has. */
  Apparence apparence(int style) {
    return style < 0 || style >= styles.size()
        ? Apparence.SIMPLE
        : apparences.computeIfAbsent(style, s -> apparence(styles.get(s)));
  }

  private Apparence apparence(ExtendedFormatRecord style) {
    int numero = style.getFormatIndex();
    Format format = formats.getOrDefault(numero, new Format(FormatNombre.ofNumber(numero), ""));
    Police police = police(style.getFontIndex());
    return new Apparence(
        format.nature,
        police.gras,
        police.aspect == Aspect.BARREE,
        style.getAdtlFillPattern() != ExtendedFormatRecord.NO_FILL,
        style.getBorderTop() != ExtendedFormatRecord.NONE,
        style.getBorderBottom() != ExtendedFormatRecord.NONE,
        style.getIndent(),
        format.code);
  }

  private Police police(int numero) {
    int rang = numero > POLICE_ABSENTE ? numero - 1 : numero;
    return rang >= 0 && rang < polices.size() ? polices.get(rang) : Police.CELLULE;
  }

  /**
   * A text with its runs, each in a font of its own; what stands before the first is as its cell.
   */
  TexteCellule texte(UnicodeString lu) {
    String texte = Objects.requireNonNullElse(lu.getString(), "");
    if (lu.getFormatRunCount() == 0 || texte.isEmpty()) {
      return TexteCellule.of(texte);
    }
    List<Passage> passages = new ArrayList<>();
    Police police = Police.CELLULE;
    int debut = 0;
    for (int i = 0; i < lu.getFormatRunCount(); i++) {
      FormatRun run = lu.getFormatRun(i);
      int ici = Math.min(texte.length(), run.getCharacterPos() & 0xFFFF);
      Police autre = police(run.getFontIndex());
      if (ici < debut || autre.equals(police)) {
        continue;
      }
      add(passages, texte.substring(debut, ici), police);
      police = autre;
      debut = ici;
    }
    add(passages, texte.substring(debut), police);
    return TexteCellule.of(passages);
  }

  private static void add(List<Passage> passages, String texte, Police police) {
    if (!texte.isEmpty()) {
      passages.add(new Passage(texte, police.aspect));
    }
  }
}
