package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.FormatNombre;
import fr.contratdeville.tableaux.feuille.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of all that a style says, what it makes of a number. */
public final class Styles {

  public static final Styles NONE = new Styles(List.of());

  /** An integer and the place that it takes in a list. */
  private static final int STYLE = 24;

  private final List<Nature> natures;

  private Styles(List<Nature> natures) {
    this.natures = natures;
  }

  public static Styles read(XlsxArchive archive, String partie) throws ClasseurIllisibleException {
    Map<Integer, Nature> formats = new HashMap<>();
    List<Integer> numeros = new ArrayList<>();
    try (XmlReader xml = archive.read(partie)) {
      while (xml.next()) {
        // Differential styles hold numFmt too, and named styles hold xf: neither is what a cell
        // refers to.
        if (xml.name().equals("numFmts")) {
          readFormats(xml, formats, archive.context());
        } else if (xml.name().equals("cellXfs")) {
          readStyles(xml, numeros, archive.context());
        }
      }
    }
    return new Styles(numeros.stream()
        .map(n -> formats.getOrDefault(n, FormatNombre.ofNumber(n)))
        .toList());
  }

  private static void readFormats(XmlReader xml, Map<Integer, Nature> formats, ReadContext context)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      int numero = xml.integer("numFmtId", -1);
      if (xml.name().equals("numFmt") && numero >= 0) {
        context.countObjects(1);
        formats.put(numero, FormatNombre.ofCode(xml.attribute("formatCode", "")));
      }
    }
  }

  private static void readStyles(XmlReader xml, List<Integer> numeros, ReadContext context)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      if (xml.name().equals("xf")) {
        context.countMemory(STYLE);
        numeros.add(xml.integer("numFmtId", 0));
      }
    }
  }

  public Nature nature(int style) {
    return style < natures.size() ? natures.get(style) : Nature.NOMBRE;
  }
}
