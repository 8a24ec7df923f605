package fr.contratdeville.io.ods.paquet;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.interne.Interruption;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of one part. Elements of OpenDocument are known by their local name under
 * any prefix, those of other vocabularies have none. No DTD, no entity but the five of XML, nothing
 * outside of the part.
 *
 * <p>The parser of the JDK keeps each tag, comment and name that it meets whole in memory, so both
 * are bounded here: the bytes between two events, and the distinct names of a part.
 */
public final class XmlReader implements Closeable {
  /** The vocabularies of OpenDocument. */
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final int PROFONDEUR = 64;
  private static final long BALISE = 2L << 20;
  private static final int NOMS = 1 << 20;
  private static final int POIDS_NOM = 64;

  private final String partie;
  private final Garde garde;
  private final PartieInputStream stream;
  private final XMLStreamReader reader;
  private final Set<String> noms = new HashSet<>();
  private int poids;
  private int profondeur;

  XmlReader(String partie, PartieInputStream stream, Garde garde) throws LectureException {
    this.partie = partie;
    this.garde = garde;
    this.stream = stream;
    try {
      this.reader = fabrique().createXMLStreamReader(lettres(stream));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      Interruption.verifier();
      LectureException refus = garde.endommage(partie, e);
      try {
        stream.fermer();
      } catch (IOException f) {
        refus.addSuppressed(f);
      }
      throw refus;
    }
  }

  private static XMLInputFactory fabrique() {
    XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
    fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabrique.setProperty(XMLInputFactory.IS_COALESCING, false);
    fabrique.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", "200");
    fabrique.setProperty("http://www.oracle.com/xml/jaxp/properties/maxXMLNameLimit", "500");
    fabrique.setXMLResolver((publicId, systemId, base, espace) -> InputStream.nullInputStream());
    return fabrique;
  }

  /**
   * The characters of a part, which is in UTF-8 or UTF-16. The parser of the JDK would accept other
   * encodings, and prints on the console what it cannot decode.
   */
  private static Reader lettres(InputStream stream) throws IOException {
    PushbackInputStream relu = new PushbackInputStream(stream, 3);
    byte[] tete = relu.readNBytes(3);
    int deux = tete.length < 2 ? -1 : (tete[0] & 0xFF) << 8 | (tete[1] & 0xFF);
    boolean marque8 = deux == 0xEFBB && tete.length == 3 && tete[2] == (byte) 0xBF;
    int marque = marque8 ? 3 : deux == 0xFEFF || deux == 0xFFFE ? 2 : 0;
    relu.unread(tete, marque, tete.length - marque);
    Charset encodage = switch (deux) {
      case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
      case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
    return new InputStreamReader(
        relu,
        encodage
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /**
   * Goes to the next element that opens, at whatever depth.
   *
   * @return whether there is one; if not, the part was read to its end
   */
  public boolean next() throws LectureException {
    while (true) {
      int evenement = advance();
      if (evenement == XMLStreamConstants.START_ELEMENT) {
        return true;
      } else if (evenement == XMLStreamConstants.END_DOCUMENT) {
        finir();
        return false;
      }
    }
  }

  /**
   * Goes to the next element that opens inside of the one that opened at this depth, or to the end
   * of that one.
   *
   * @return whether there is one
   */
  public boolean nextInside(int depuis) throws LectureException {
    while (profondeur >= depuis) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** A step inside of an element. */
  public enum Pas {
    /** Another element opened. */
    ELEMENT,
    /** Some characters came, which {@link #lettres()} are. */
    LETTRES,
    /** The element ended. */
    FIN
  }

  /** Goes to the next element or text inside of the one that opened at this depth. */
  public Pas pas(int depuis) throws LectureException {
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return Pas.ELEMENT;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return Pas.LETTRES;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (profondeur < depuis) {
            return Pas.FIN;
          }
        }
        default -> {}
      }
    }
  }

  /** The characters of this step: some of a text, or all of it. */
  public String lettres() {
    return reader.getText();
  }

  /** Goes to the end of the element that has just opened. */
  public void skip() throws LectureException {
    int depuis = profondeur;
    while (profondeur >= depuis) {
      advance();
    }
  }

  /** How many elements are open: 1 in the root. */
  public int profondeur() {
    return profondeur;
  }

  /** The local name of the element that has just opened; empty if it is none of OpenDocument. */
  public String nom() {
    String espace = reader.getNamespaceURI();
    return espace != null && espace.startsWith(ODF) ? reader.getLocalName() : "";
  }

  /** Whether the element that has just opened is of this vocabulary of OpenDocument. */
  public boolean estDe(Espace espace) {
    return espace.uri().equals(reader.getNamespaceURI());
  }

  /** An attribute; null if it is absent. */
  public @Nullable String attribut(Espace espace, String nom) {
    return reader.getAttributeValue(espace.uri(), nom);
  }

  public String attribut(Espace espace, String nom, String sinon) {
    String valeur = attribut(espace, nom);
    return valeur == null ? sinon : valeur;
  }

  /** An attribute that counts something, at most 999,999,999; 1 if it is absent or no number. */
  public int nombre(Espace espace, String nom) {
    String valeur = attribut(espace, nom, "1").strip();
    return valeur.matches("[0-9]{1,9}") ? Math.max(1, Integer.parseInt(valeur)) : 1;
  }

  private int advance() throws LectureException {
    stream.permettre(BALISE);
    int evenement;
    try {
      evenement = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      Interruption.verifier();
      throw garde.endommage(partie, e);
    }
    switch (evenement) {
      case XMLStreamConstants.START_ELEMENT -> ouvrir();
      case XMLStreamConstants.END_ELEMENT -> profondeur--;
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> retenir(reader.getPITarget());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
        throw garde.suspect("DTD dans " + partie, "DTD in " + partie);
      default -> {}
    }
    return evenement;
  }

  private void ouvrir() throws LectureException {
    garde.exiger(++profondeur, PROFONDEUR, "niveaux XML", "XML levels");
    retenir(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      retenir(reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      retenir(reader.getNamespacePrefix(i));
      retenir(reader.getNamespaceURI(i));
    }
  }

  private void retenir(@Nullable String nom) throws LectureException {
    if (nom != null && noms.add(nom)) {
      poids += nom.length() + POIDS_NOM;
      if (poids > NOMS) {
        throw garde.suspect("noms XML dans " + partie, "XML names in " + partie);
      }
    }
  }

  /** Reads what follows the document, so that its checksum is looked at. */
  private void finir() throws LectureException {
    byte[] reste = new byte[1024];
    try {
      while (stream.read(reste, 0, reste.length) >= 0) {
        stream.permettre(BALISE);
      }
    } catch (IOException e) {
      throw garde.endommage(partie, e);
    }
  }

  @Override
  public void close() throws LectureException {
    try {
      stream.fermer();
    } catch (IOException e) {
      throw garde.endommage(partie, e);
    }
  }
}
