package fr.contratdeville.benchmarks.groupes;

import fr.contratdeville.benchmarks.donnees.Programmation;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a sheet by the event model of POI, with the least handler that sees the value of every
 * cell.
 */
final class PoiEvenements extends DefaultHandler {
  private final SharedStrings textes;
  private final StringBuilder valeur = new StringBuilder();
  private boolean partage;
  private boolean dansValeur;
  private int ligne;
  private int colonne;
  private long centimes;
  private long caracteres;

  private PoiEvenements(SharedStrings textes) {
    this.textes = textes;
  }

  static long centimes(Path fichier) throws Exception {
    try (OPCPackage paquet = OPCPackage.open(fichier.toFile(), PackageAccess.READ)) {
      XSSFReader lecteur = new XSSFReader(paquet);
      PoiEvenements cellules = new PoiEvenements(lecteur.getSharedStringsTable());
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(cellules);
      try (InputStream feuille = lecteur.getSheetsData().next()) {
        xml.parse(new InputSource(feuille));
      }
      return cellules.caracteres == 0 ? 0 : cellules.centimes;
    }
  }

  @Override
  public void startElement(String espace, String local, String nom, Attributes attributs) {
    if (local.equals("c")) {
      CellReference place = new CellReference(attributs.getValue("r"));
      ligne = place.getRow();
      colonne = place.getCol();
      partage = "s".equals(attributs.getValue("t"));
    } else if (local.equals("v")) {
      dansValeur = true;
      valeur.setLength(0);
    }
  }

  @Override
  public void characters(char[] texte, int debut, int longueur) {
    if (dansValeur) {
      valeur.append(texte, debut, longueur);
    }
  }

  @Override
  public void endElement(String espace, String local, String nom) {
    if (!local.equals("v")) {
      return;
    }
    dansValeur = false;
    if (partage) {
      caracteres +=
          textes.getItemAt(Integer.parseInt(valeur.toString())).getString().length();
    } else {
      BigDecimal nombre = new BigDecimal(valeur.toString());
      int argent = colonne - Programmation.ARGENT;
      if (ligne > 0 && argent >= 0 && argent < Programmation.FINANCEURS) {
        centimes += nombre.movePointRight(2).longValueExact();
      }
    }
  }
}
