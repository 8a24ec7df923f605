package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.interne.Interruption;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of one part, by local name: workbooks come in two namespaces and with any
 * prefix. No DTD, no entity but the five of XML, nothing outside of the part.
 *
 * <p>The parser of the JDK keeps each tag, comment and name that it meets whole in memory, so both
 * are bounded here: the bytes between two events, and the distinct names of a part.
 */
public final class XmlReader implements Closeable {

  private static final int NAMES_MAX = 1 << 20;
  private static final int NAME_WEIGHT = 64;

  private final String part;
  private final ReadContext context;
  private final MeteredInputStream stream;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int namesWeight;
  private int depth;

  XmlReader(String partie, InputStream stream, ReadContext context)
      throws ClasseurIllisibleException {
    this.part = partie;
    this.context = context;
    this.stream = new MeteredInputStream(stream, partie, context);
    try {
      this.reader = factory().createXMLStreamReader(XmlEncoding.reader(this.stream));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      Interruption.verifier();
      throw unreadable(e);
    }
  }

  /** The bytes of the part that were read so far, those read ahead included. */
  public long bytesRead() {
    return stream.bytesRead();
  }

  private static XMLInputFactory factory() {
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
   * Goes to the next element that opens, at whatever depth.
   *
   * @return whether there is one
   */
  public boolean next() throws ClasseurIllisibleException {
    while (true) {
      int evenement = advance();
      if (evenement == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (evenement == XMLStreamConstants.END_DOCUMENT) {
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
  public boolean nextInside(int depuis) throws ClasseurIllisibleException {
    while (depth >= depuis) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the end of the element that has just opened. */
  public void skip() throws ClasseurIllisibleException {
    int depuis = depth;
    while (depth >= depuis) {
      advance();
    }
  }

  /** How many elements are open: 1 in the root. */
  public int depth() {
    return depth;
  }

  /** The local name of the element that has just opened. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of the element that has just opened; empty if it has none. */
  public String namespace() {
    String espace = reader.getNamespaceURI();
    return espace == null ? "" : espace;
  }

  public Optional<String> attribute(String nom) {
    return Optional.ofNullable(value(nom));
  }

  public String attribute(String nom, String sinon) {
    String valeur = value(nom);
    return valeur == null ? sinon : valeur;
  }

  /** An attribute of type boolean; false if absent. */
  public boolean flag(String nom) {
    String valeur = attribute(nom, "0");
    return valeur.equals("1") || valeur.equals("true") || valeur.equals("on");
  }

  /** An attribute that is a whole number; {@code sinon} if it is absent or no such number. */
  public int integer(String nom, int sinon) {
    return Integers.parse(attribute(nom, ""), sinon);
  }

  /**
   * The attribute {@code id} in the namespace of relationships; some elements have an {@code id} of
   * their own too.
   */
  public Optional<String> relationId() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String espace = reader.getAttributeNamespace(i);
      if (espace != null
          && espace.endsWith("/relationships")
          && reader.getAttributeLocalName(i).equals("id")) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The text of the element that has just opened, without that of its children; goes to its end.
   *
   * @throws ClasseurIllisibleException if it is longer than seven times
   *     {@link Limit#CELLULE_CHARACTERS}
   */
  public String text() throws ClasseurIllisibleException {
    int depuis = depth;
    String seul = "";
    StringBuilder plusieurs = null;
    while (depth >= depuis) {
      int evenement = advance();
      boolean texte = evenement == XMLStreamConstants.CHARACTERS
          || evenement == XMLStreamConstants.CDATA
          || evenement == XMLStreamConstants.SPACE;
      if (!texte || depth != depuis) {
        continue;
      }
      int deja = plusieurs == null ? seul.length() : plusieurs.length();
      // An escape such as _x000D_ makes seven characters of one.
      if (deja + reader.getTextLength() > 7L * context.limits().get(Limit.CELLULE_CHARACTERS)) {
        throw tooLong();
      }
      if (deja == 0) {
        seul = reader.getText();
      } else {
        plusieurs = plusieurs == null ? new StringBuilder(seul) : plusieurs;
        plusieurs.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return plusieurs == null ? seul : plusieurs.toString();
  }

  public ClasseurIllisibleException tooLong() {
    return context.exceeded(Limit.CELLULE_CHARACTERS);
  }

  private @Nullable String value(String nom) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(nom)
          && reader.getAttributePrefix(i).isEmpty()) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  private int advance() throws ClasseurIllisibleException {
    stream.allow(context.limits().get(Limit.TAG_BYTES));
    int evenement;
    try {
      evenement = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      Interruption.verifier();
      throw unreadable(e);
    }
    switch (evenement) {
      case XMLStreamConstants.START_ELEMENT -> open();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> remember(reader.getPITarget());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
        throw context.unreadable(Motif.SUSPECT, "DTD dans " + part, "DTD in " + part, null);
      default -> {}
    }
    return evenement;
  }

  private void open() throws ClasseurIllisibleException {
    context.require(Limit.XML_DEPTH, ++depth);
    remember(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      remember(reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefixe = reader.getNamespacePrefix(i);
      String espace = reader.getNamespaceURI(i);
      remember(prefixe == null ? "" : prefixe);
      remember(espace == null ? "" : espace);
    }
  }

  private void remember(String nom) throws ClasseurIllisibleException {
    if (names.add(nom)) {
      namesWeight += nom.length() + NAME_WEIGHT;
      if (namesWeight > NAMES_MAX) {
        throw context.unreadable(
            Motif.SUSPECT, "noms XML dans " + part, "XML names in " + part, null);
      }
    }
  }

  /**
   * The exception of the stream, which the parser hides in one of its own, or that of a damaged
   * part.
   */
  private ClasseurIllisibleException unreadable(Exception e) {
    Throwable cause = e;
    for (int i = 0; i < 5 && cause != null; i++) {
      if (cause instanceof ClasseurIllisibleException dejaDite) {
        return dejaDite;
      }
      if (cause instanceof XMLStreamException xml && xml.getNestedException() != null) {
        cause = xml.getNestedException();
      } else {
        cause = cause.getCause();
      }
    }
    return context.unreadable(Motif.ENDOMMAGE, part, e);
  }

  @Override
  public void close() throws ClasseurIllisibleException {
    try {
      stream.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }
}
