package fr.contratdeville.io.html;

import fr.contratdeville.interne.Interruption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A web page: lines of text, and tables between them. */
final class PageWeb {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String INDECODABLE = "\uFFFD";
  private static final String MARQUE = "\uFEFF";
  /** Where a page names its encoding, if it does. */
  private static final int DEBUT = 5120;

  /** A few for each cell that a page may have. */
  private static final long ELEMENTS = 3 * PageEnFeuille.CELLULES;

  /** What people do not see of a page. */
  private static final Set<String> INVISIBLES =
      Set.of("script", "style", "head", "template", "noscript", "object", "iframe", "svg", "math");

  private final Document document;

  private PageWeb(Document document) {
    this.document = document;
  }

  /** A page that was parsed already. */
  static PageWeb of(Document document) {
    return new PageWeb(document);
  }

  /**
   * Reads a page. An element that is left open is opened again in each paragraph below it, so that
   * a small page can make a tree that fills any memory: the elements are counted while they are
   * read.
   *
   * @param encodage the encoding; if null, the one that the page names, or else UTF-8 if it is, or
   *     windows-1252
   * @throws PageTropGrandeException if it has more elements than there is memory for
   */
  static PageWeb read(byte[] octets, @Nullable Charset encodage) throws IOException {
    String texte = texte(octets, encodage);
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(texte, "")) {
      Iterator<Element> elements = parser.iterator();
      long lus = 0;
      while (elements.hasNext()) {
        elements.next();
        Interruption.verifier();
        if (++lus > ELEMENTS) {
          throw new PageTropGrandeException(
              "plus de " + ELEMENTS
                  + " éléments : donnez plus de mémoire, ou le tableau au format .xlsx",
              "more than " + ELEMENTS + " elements: give more memory, or the table as .xlsx");
        }
      }
      return new PageWeb(parser.document());
    }
  }

  private static String texte(byte[] octets, @Nullable Charset encodage) throws IOException {
    Charset nomme = encodage == null ? encodageNomme(octets) : encodage;
    String texte = new String(octets, nomme);
    boolean perdu = encodage == null
        && nomme.equals(StandardCharsets.UTF_8)
        && texte.contains(INDECODABLE)
        && !texte.startsWith(MARQUE);
    String lisible = perdu ? new String(octets, WINDOWS) : texte;
    return lisible.startsWith(MARQUE) ? lisible.substring(1) : lisible;
  }

  /** What the first bytes say of the encoding, by a mark or by an element. */
  private static Charset encodageNomme(byte[] octets) throws IOException {
    int debut = Math.min(octets.length, DEBUT);
    return Jsoup.parse(new ByteArrayInputStream(octets, 0, debut), null, "").charset();
  }

  /**
   * Goes through the page from top to bottom. A table that holds other tables lays out the page:
   * its cells are lines of text around them.
   */
  void parcourir(PageEnFeuille feuille) throws PageTropGrandeException {
    Visite visite = new Visite(feuille);
    document.body().filter(visite);
    if (visite.refus != null) {
      throw visite.refus;
    }
    feuille.finirLigne();
  }

  private static final class Visite implements NodeFilter {
    private final PageEnFeuille feuille;
    private @Nullable PageTropGrandeException refus;

    Visite(PageEnFeuille feuille) {
      this.feuille = feuille;
    }

    @Override
    public FilterResult head(Node noeud, int profondeur) {
      try {
        return entrer(noeud);
      } catch (PageTropGrandeException e) {
        refus = e;
        return FilterResult.STOP;
      }
    }

    private FilterResult entrer(Node noeud) throws PageTropGrandeException {
      Interruption.verifier();
      if (noeud instanceof TextNode texte) {
        feuille.texte(texte.getWholeText());
      } else if (noeud instanceof Element element) {
        if (INVISIBLES.contains(element.normalName()) || estCache(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (coupe(element)) {
          feuille.finirLigne();
        }
        if (estUnTableau(element)) {
          feuille.table(element);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node noeud, int profondeur) {
      if (noeud instanceof Element element && coupe(element)) {
        try {
          feuille.finirLigne();
        } catch (PageTropGrandeException e) {
          refus = e;
          return FilterResult.STOP;
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean estUnTableau(Element element) {
      return element.normalName().equals("table")
          && element.stream().skip(1).noneMatch(e -> e.normalName().equals("table"));
    }

    private static boolean coupe(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }
  }

  /** Whether a browser shows nothing of an element. */
  static boolean estCache(Element element) {
    return element.hasAttr("hidden") || style(element).contains("display:none");
  }

  /** The style that an element states by itself, without blanks. */
  static String style(Element element) {
    return element.attr("style").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
