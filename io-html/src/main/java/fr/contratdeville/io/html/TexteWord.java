package fr.contratdeville.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements and texts of a Word document, by local name ([ECMA-376] part 1, 17), without what
 * nobody sees: old properties, text that was deleted with changes tracked or that is hidden, codes
 * of fields. No DTD, no entity but the five of XML, nothing outside of the part.
 */
final class TexteWord {
  private static final int PROFONDEUR = 400;
  /** Word knows some thousand names; the parser keeps each that it meets. */
  private static final int NOMS = 5_000;

  private static final Set<String> INVISIBLES = Set.of(
      "del",
      "moveFrom",
      "delText",
      "instrText",
      "delInstrText",
      "Fallback",
      "sectPr",
      "sdtPr",
      "sdtEndPr",
      "tblPr",
      "tblPrEx",
      "tblGrid",
      "pPr",
      "pPrChange",
      "rPrChange",
      "tcPrChange",
      "trPrChange");

  private final XMLStreamReader xml;
  private final Set<String> noms = new HashSet<>();
  private int profondeur;
  /** Whether properties of a row are being read. */
  private boolean dansRangee;

  private TexteWord(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Goes through a document, and tells the builder what it meets. */
  static void read(InputStream flux, PageDeWord page) throws IOException {
    XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
    fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabrique.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", "200");
    fabrique.setProperty("http://www.oracle.com/xml/jaxp/properties/maxXMLNameLimit", "500");
    fabrique.setXMLResolver((publicId, systemId, base, espace) -> InputStream.nullInputStream());
    try {
      new TexteWord(fabrique.createXMLStreamReader(lettres(flux))).read(page);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof PageTropGrandeException trop) {
        throw trop;
      }
      throw new IOException("the text of the document is no XML", e);
    }
  }

  /** The letters of a part: it is in UTF-8, or in UTF-16 with a mark at its start. */
  private static Reader lettres(InputStream flux) throws IOException {
    PushbackInputStream debut = new PushbackInputStream(flux, 3);
    byte[] marque = debut.readNBytes(3);
    boolean utf8 = marque.length == 3
        && marque[0] == (byte) 0xEF
        && marque[1] == (byte) 0xBB
        && marque[2] == (byte) 0xBF;
    boolean utf16 = marque.length > 1 && (marque[0] & marque[1] & 0xFE) == 0xFE;
    if (!utf8) {
      debut.unread(marque);
    }
    return new InputStreamReader(debut, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private void read(PageDeWord page) throws XMLStreamException, IOException {
    boolean document = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          entrer();
          if (profondeur == 1 && !xml.getLocalName().equals("document")) {
            throw new IOException("not the root of a Word document: " + xml.getLocalName());
          }
          document = true;
          dansRangee |= xml.getLocalName().equals("trPr");
          if (INVISIBLES.contains(xml.getLocalName()) && !estUneMarque()) {
            passer();
          } else {
            page.entrer(xml.getLocalName(), this);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          profondeur--;
          dansRangee &= !xml.getLocalName().equals("trPr");
          page.sortir(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          page.texte(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new IOException("a DTD or an entity, which Word does not write");
        default -> {}
      }
    }
    if (!document) {
      throw new IOException("no element");
    }
  }

  /** Whether the element says that its row was deleted, and does not hold deleted text. */
  private boolean estUneMarque() {
    return dansRangee && xml.getLocalName().equals("del");
  }

  private void entrer() throws IOException {
    profondeur++;
    noter(xml.getPrefix() + ":" + xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      noter(xml.getAttributePrefix(i) + ":" + xml.getAttributeLocalName(i));
    }
    if (profondeur > PROFONDEUR || noms.size() > NOMS) {
      throw new IOException("nested or named as Word does not");
    }
  }

  private void noter(String nom) {
    noms.add(nom);
  }

  private void passer() throws XMLStreamException, IOException {
    int depuis = profondeur;
    while (profondeur >= depuis) {
      int evenement = xml.next();
      if (evenement == XMLStreamConstants.START_ELEMENT) {
        entrer();
      } else if (evenement == XMLStreamConstants.END_ELEMENT) {
        profondeur--;
      }
    }
  }

  /** The value of an attribute, in whatever namespace; empty if the element has none. */
  String attribut(String nom) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(nom)) {
        return xml.getAttributeValue(i).strip();
      }
    }
    return "";
  }

  /** Whether a property is on: it is unless its value says otherwise. */
  boolean estActif() {
    return !Set.of("0", "false", "off", "none").contains(attribut("val"));
  }

  /** A number from 0 to 1000, as the attribute {@code val} states it; 0 if it states none. */
  int nombre() {
    String texte = attribut("val");
    return texte.matches("\\d{1,6}") ? Math.min(1000, Integer.parseInt(texte)) : 0;
  }
}
