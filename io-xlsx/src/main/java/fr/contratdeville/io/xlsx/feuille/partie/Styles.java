package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.tableaux.feuille.FormatNombre;
import fr.contratdeville.tableaux.feuille.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of all that a style says, what it makes of a number. */
public final class Styles {

  public static final Styles AUCUN = new Styles(List.of());

  /** An integer and the place that it takes in a list. */
  private static final int STYLE = 24;

  private final List<Nature> natures;

  private Styles(List<Nature> natures) {
    this.natures = natures;
  }

  public static Styles lire(Paquet paquet, String partie) throws ClasseurIllisibleException {
    Map<Integer, Nature> formats = new HashMap<>();
    List<Integer> numeros = new ArrayList<>();
    try (LecteurXml xml = paquet.lire(partie)) {
      while (xml.prochain()) {
        // Differential styles hold numFmt too, and named styles hold xf: neither is what a cell
        // refers to.
        if (xml.nom().equals("numFmts")) {
          lireFormats(xml, formats, paquet.contexte());
        } else if (xml.nom().equals("cellXfs")) {
          lireStyles(xml, numeros, paquet.contexte());
        }
      }
    }
    return new Styles(numeros.stream()
        .map(n -> formats.getOrDefault(n, FormatNombre.integre(n)))
        .toList());
  }

  private static void lireFormats(LecteurXml xml, Map<Integer, Nature> formats, Contexte contexte)
      throws ClasseurIllisibleException {
    int depuis = xml.profondeur();
    while (xml.prochainDans(depuis)) {
      int numero = xml.entier("numFmtId", -1);
      if (xml.nom().equals("numFmt") && numero >= 0) {
        contexte.compterObjets(1);
        formats.put(numero, FormatNombre.deCode(xml.attribut("formatCode", "")));
      }
    }
  }

  private static void lireStyles(LecteurXml xml, List<Integer> numeros, Contexte contexte)
      throws ClasseurIllisibleException {
    int depuis = xml.profondeur();
    while (xml.prochainDans(depuis)) {
      if (xml.nom().equals("xf")) {
        contexte.compterMemoire(STYLE);
        numeros.add(xml.entier("numFmtId", 0));
      }
    }
  }

  public Nature nature(int style) {
    return style < natures.size() ? natures.get(style) : Nature.NOMBRE;
  }
}
