package fr.contratdeville.io.html;

import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Passage;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A cell of a table of a page: its text as people see it, and the number that a program left in it.
 */
final class CelluleDePage {
  private static final Set<String> BARRES = Set.of("s", "strike", "del");
  private static final Set<String> GRAS = Set.of("b", "strong", "th");
  /** Where Excel and LibreOffice leave the number that a cell shows. */
  private static final List<String> NOMBRES = List.of("x:num", "sdval");

  private static final Pattern EXACT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  /** Digits, and what people write around those of an amount or a share: no date, no code. */
  private static final Pattern CHIFFRES =
      Pattern.compile("[-+(]? ?(\\d{1,3}([ .,\\u00A0\\u202F]\\d{3})+|\\d+)([.,]\\d+)?\\)? ?[€%]?");

  private CelluleDePage() {}

  /** The cell in this place; empty if it shows nothing. */
  static Optional<Cellule> of(Element element, int ligne, int colonne) {
    List<Passage> passages = passages(element);
    String texte =
        passages.stream().map(Passage::texte).reduce("", String::concat).strip();
    if (texte.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> nombre = nombre(element, texte);
    boolean pourcent = nombre.isPresent() && texte.endsWith("%");
    Cellule cellule = nombre
        .map(n ->
            Cellule.nombre(ligne, colonne, n, pourcent ? Nature.POURCENTAGE : Nature.NOMBRE, false))
        .orElseGet(() -> Cellule.texte(ligne, colonne, TexteCellule.of(passages)));
    Optional<String> formule = Optional.of(element.attr("x:fmla").strip())
        .filter(f -> f.startsWith("="))
        .map(f -> f.substring(1));
    Cellule calculee = formule.map(cellule::withFormule).orElse(cellule);
    Nature nature = pourcent ? Nature.POURCENTAGE : Nature.NOMBRE;
    return Optional.of(calculee.withApparence(
        new Apparence(nature, estGras(element), false, aUnFond(element), false, false, 0, "")));
  }

  private static Optional<BigDecimal> nombre(Element element, String texte) {
    return NOMBRES.stream()
        .map(element::attr)
        .filter(n -> EXACT.matcher(n).matches() && CHIFFRES.matcher(texte).matches())
        .findFirst()
        .map(BigDecimal::new);
  }

  /** The parts of the text, each with the way in which it is shown. */
  private static List<Passage> passages(Element element) {
    List<Passage> passages = new ArrayList<>();
    boolean[] blanc = {true};
    element.nodeStream().forEach(noeud -> {
      if (noeud instanceof TextNode texte) {
        String vu = dansLaSuite(texte.getWholeText(), blanc);
        if (!vu.isEmpty()) {
          passages.add(new Passage(vu, aspect(texte)));
        }
      } else if (noeud instanceof Element e && coupe(e) && !blanc[0]) {
        passages.add(new Passage("\n", Aspect.COMME_LA_CELLULE));
        blanc[0] = true;
      }
    });
    return passages;
  }

  private static boolean coupe(Element element) {
    return element.normalName().equals("br") || element.isBlock();
  }

  /** White space as a browser shows it: one space, and none after another. */
  private static String dansLaSuite(String texte, boolean[] blanc) {
    StringBuilder vu = new StringBuilder(texte.length());
    for (int i = 0; i < texte.length(); i++) {
      char lettre = texte.charAt(i);
      boolean ici = lettre == ' ' || lettre == '\n' || lettre == '\t' || lettre == '\r';
      if (!ici) {
        vu.append(lettre);
      } else if (!blanc[0]) {
        vu.append(' ');
      }
      blanc[0] = ici;
    }
    return vu.toString();
  }

  /** A text with each run of white space as one space, and none at its ends. */
  static String espaces(String texte) {
    return dansLaSuite(texte, new boolean[] {true}).strip();
  }

  private static Aspect aspect(Node texte) {
    for (Node ici = texte.parent(); ici instanceof Element e; ici = ici.parent()) {
      if (BARRES.contains(e.normalName()) || PageWeb.style(e).contains("line-through")) {
        return Aspect.BARREE;
      } else if (e.normalName().equals("sup")) {
        return Aspect.EXPOSANT;
      } else if (e.normalName().equals("sub")) {
        return Aspect.INDICE;
      } else if (e.normalName().equals("td") || e.normalName().equals("th")) {
        break;
      }
    }
    return Aspect.COMME_LA_CELLULE;
  }

  private static boolean estGras(Element cellule) {
    return GRAS.contains(cellule.normalName())
        || PageWeb.style(cellule).matches(".*font-weight:(bold|[6-9]00).*")
        || (cellule.childrenSize() == 1
            && cellule.ownText().isBlank()
            && GRAS.contains(cellule.child(0).normalName()));
  }

  private static boolean aUnFond(Element cellule) {
    return cellule.hasAttr("bgcolor") || PageWeb.style(cellule).contains("background");
  }
}
