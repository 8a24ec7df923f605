package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
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
public final class LecteurXml implements Closeable {

  private static final int NOMS_MAX = 1 << 20;
  private static final int POIDS_NOM = 64;

  private final String partie;
  private final Contexte contexte;
  private final FluxMesure flux;
  private final XMLStreamReader lecteur;
  private final Set<String> noms = new HashSet<>();
  private int poidsNoms;
  private int profondeur;

  LecteurXml(String partie, InputStream flux, Contexte contexte) throws ClasseurIllisibleException {
    this.partie = partie;
    this.contexte = contexte;
    this.flux = new FluxMesure(flux, partie, contexte);
    try {
      this.lecteur = fabrique().createXMLStreamReader(Decodage.lecteur(this.flux));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw illisible(e);
    }
  }

  /** The bytes of the part that were read so far, those read ahead included. */
  public long octetsLus() {
    return flux.lus();
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

  /** Goes to the next element that opens, at whatever depth, or tells that there is none. */
  public boolean prochain() throws ClasseurIllisibleException {
    while (true) {
      int evenement = avancer();
      if (evenement == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (evenement == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /**
   * Goes to the next element that opens inside of the one that opened at this depth, or to its end.
   */
  public boolean prochainDans(int depuis) throws ClasseurIllisibleException {
    while (profondeur >= depuis) {
      if (avancer() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the end of the element that has just opened. */
  public void sauter() throws ClasseurIllisibleException {
    int depuis = profondeur;
    while (profondeur >= depuis) {
      avancer();
    }
  }

  /** How many elements are open: 1 in the root. */
  public int profondeur() {
    return profondeur;
  }

  /** The local name of the element that has just opened. */
  public String nom() {
    return lecteur.getLocalName();
  }

  /** The namespace of the element that has just opened; empty when it has none. */
  public String espace() {
    String espace = lecteur.getNamespaceURI();
    return espace == null ? "" : espace;
  }

  public Optional<String> attribut(String nom) {
    return Optional.ofNullable(valeur(nom));
  }

  public String attribut(String nom, String sinon) {
    String valeur = valeur(nom);
    return valeur == null ? sinon : valeur;
  }

  /** An attribute of type boolean, false when absent. */
  public boolean vrai(String nom) {
    String valeur = attribut(nom, "0");
    return valeur.equals("1") || valeur.equals("true") || valeur.equals("on");
  }

  /** A whole number, or {@code sinon} when it is absent or none. */
  public int entier(String nom, int sinon) {
    return Entiers.lire(attribut(nom, ""), sinon);
  }

  /**
   * The attribute {@code id} of the namespace of relationships, whose own {@code id} some elements
   * have too.
   */
  public Optional<String> idRelation() {
    for (int i = 0; i < lecteur.getAttributeCount(); i++) {
      String espace = lecteur.getAttributeNamespace(i);
      if (espace != null
          && espace.endsWith("/relationships")
          && lecteur.getAttributeLocalName(i).equals("id")) {
        return Optional.of(lecteur.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The text of the element that has just opened, without that of its children, and its end.
   *
   * @throws ClasseurIllisibleException when it is longer than {@link Limite#CARACTERES_PAR_CELLULE}
   */
  public String texte() throws ClasseurIllisibleException {
    int depuis = profondeur;
    String seul = "";
    StringBuilder plusieurs = null;
    while (profondeur >= depuis) {
      int evenement = avancer();
      boolean texte = evenement == XMLStreamConstants.CHARACTERS
          || evenement == XMLStreamConstants.CDATA
          || evenement == XMLStreamConstants.SPACE;
      if (!texte || profondeur != depuis) {
        continue;
      }
      int deja = plusieurs == null ? seul.length() : plusieurs.length();
      // Escapes make six characters of one.
      if (deja + lecteur.getTextLength()
          > 7L * contexte.limites().de(Limite.CARACTERES_PAR_CELLULE)) {
        throw tropLong();
      }
      if (deja == 0) {
        seul = lecteur.getText();
      } else {
        plusieurs = plusieurs == null ? new StringBuilder(seul) : plusieurs;
        plusieurs.append(
            lecteur.getTextCharacters(), lecteur.getTextStart(), lecteur.getTextLength());
      }
    }
    return plusieurs == null ? seul : plusieurs.toString();
  }

  public ClasseurIllisibleException tropLong() {
    return contexte.depasse(Limite.CARACTERES_PAR_CELLULE);
  }

  private @Nullable String valeur(String nom) {
    for (int i = 0; i < lecteur.getAttributeCount(); i++) {
      if (lecteur.getAttributeLocalName(i).equals(nom)
          && lecteur.getAttributePrefix(i).isEmpty()) {
        return lecteur.getAttributeValue(i);
      }
    }
    return null;
  }

  private int avancer() throws ClasseurIllisibleException {
    flux.permettre(contexte.limites().de(Limite.OCTETS_PAR_BALISE));
    int evenement;
    try {
      evenement = lecteur.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw illisible(e);
    }
    switch (evenement) {
      case XMLStreamConstants.START_ELEMENT -> ouvrir();
      case XMLStreamConstants.END_ELEMENT -> profondeur--;
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> retenir(lecteur.getPITarget());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
        throw contexte.illisible(Motif.SUSPECT, "DTD dans " + partie, "DTD in " + partie, null);
      default -> {}
    }
    return evenement;
  }

  private void ouvrir() throws ClasseurIllisibleException {
    contexte.exiger(Limite.PROFONDEUR_XML, ++profondeur);
    retenir(lecteur.getLocalName());
    for (int i = 0; i < lecteur.getAttributeCount(); i++) {
      retenir(lecteur.getAttributeLocalName(i));
    }
    for (int i = 0; i < lecteur.getNamespaceCount(); i++) {
      String prefixe = lecteur.getNamespacePrefix(i);
      String espace = lecteur.getNamespaceURI(i);
      retenir(prefixe == null ? "" : prefixe);
      retenir(espace == null ? "" : espace);
    }
  }

  private void retenir(String nom) throws ClasseurIllisibleException {
    if (noms.add(nom)) {
      poidsNoms += nom.length() + POIDS_NOM;
      if (poidsNoms > NOMS_MAX) {
        throw contexte.illisible(
            Motif.SUSPECT, "noms XML dans " + partie, "XML names in " + partie, null);
      }
    }
  }

  /** What the stream said is hidden by the parser in an exception of its own. */
  private ClasseurIllisibleException illisible(Exception e) {
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
    return contexte.illisible(Motif.ENDOMMAGE, partie, e);
  }

  @Override
  public void close() throws ClasseurIllisibleException {
    try {
      flux.close();
    } catch (IOException e) {
      throw illisible(e);
    }
  }
}
