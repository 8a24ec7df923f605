package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the library that writes workbooks leaves out: the result of each formula, which a preview
 * shows without computing anything, and links, of which it keeps one for each target.
 */
public final class Achevement {

  /** A value as it is written, and whether it is a text. */
  private record Resultat(String valeur, boolean texte) {}

  /** What is added to one sheet. */
  private record Page(Map<Reference, Resultat> resultats, Map<Reference, Lien> liens) {}

  /** The address of a file, empty for this workbook, and a place in it. */
  private record Lien(String url, String place) {}

  /** What we wrote ourselves may be long, and repeat itself much. */
  private static final Limites LIMITES = Limites.DEFAUT
      .with(Limite.OCTETS_FICHIER, Integer.MAX_VALUE)
      .with(Limite.OCTETS_PARTIE, Integer.MAX_VALUE)
      .with(Limite.OCTETS_TOTAL, Long.MAX_VALUE)
      .with(Limite.RATIO, Integer.MAX_VALUE);

  private final Map<String, Page> pages = new TreeMap<>();

  private Page page(int feuille) {
    return pages.computeIfAbsent(
        "xl/worksheets/sheet" + feuille + ".xml", p -> new Page(new HashMap<>(), new TreeMap<>()));
  }

  /** @param feuille the rank of the sheet, from 1 */
  public void resultat(int feuille, Reference cellule, BigDecimal nombre) {
    page(feuille).resultats.put(cellule, new Resultat(nombre.toPlainString(), false));
  }

  /** The result of a formula is a text. */
  public void resultat(int feuille, Reference cellule, String texte) {
    page(feuille).resultats.put(cellule, new Resultat(Xml.texte(texte), true));
  }

  /**
   * @param url of a file, or an empty text for this workbook
   * @param place as in {@code 'Bilan 2023'!L27}; may be empty
   */
  public void lien(int feuille, Reference cellule, String url, String place) {
    page(feuille).liens.put(cellule, new Lien(url, place));
  }

  /**
   * Writes a workbook that was just made, with all this.
   *
   * @param classeur the file that the library wrote
   */
  public void ecrire(Path classeur, OutputStream sortie) throws IOException {
    try (Paquet paquet = Paquet.ouvrir(classeur, LIMITES)) {
      Atelier atelier = new Atelier(paquet);
      for (Map.Entry<String, Page> page : pages.entrySet()) {
        Relations relations = Relations.lire(paquet, page.getKey());
        String liens = liens(page.getValue(), relations);
        atelier.reecrire(
            page.getKey(), "", (xml, flux) -> achever(xml, page.getValue(), liens, flux));
        relations.ecrire(atelier);
      }
      atelier.ecrire(sortie);
    }
  }

  private static String liens(Page page, Relations relations) {
    Map<String, String> fichiers = new HashMap<>();
    StringBuilder liens = new StringBuilder();
    page.liens.forEach((cellule, lien) -> {
      liens.append("<hyperlink ref=\"" + cellule + "\"");
      if (!lien.url.isEmpty()) {
        String id = fichiers.computeIfAbsent(lien.url, relations::ajouterLien);
        liens.append(" r:id=\"" + id + "\"");
      }
      liens.append(
          lien.place.isEmpty() ? "/>" : " location=\"" + Xml.attribut(lien.place) + "\"/>");
    });
    return liens.isEmpty()
        ? ""
        : "<hyperlinks xmlns:r=\"" + Relations.TYPES + "\">" + liens + "</hyperlinks>";
  }

  private static void achever(Decoupe xml, Page page, String liens, Writer sortie)
      throws IOException {
    Resultat resultat = null;
    while (xml.suivant()) {
      String brut = xml.brut();
      if (xml.ouvre("c", 4)) {
        resultat = page.resultats.get(Reference.parse(xml.attribut("r")));
        brut = resultat != null && resultat.texte ? Balises.avec(brut, "t", "str") : brut;
      } else if (xml.ouvre("pageMargins", 2)) {
        sortie.write(liens);
      }
      sortie.write(brut);
      if (resultat != null && xml.ferme("f", 5)) {
        sortie.write("<v>" + resultat.valeur + "</v>");
      }
    }
  }
}
