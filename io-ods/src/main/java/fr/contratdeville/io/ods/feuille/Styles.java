package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.FormatNombre;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the styles of a document show cells, parts of texts and sheets, as far as that is evidence of
 * what they are. Those that the spreadsheet made by itself, for one cell, are like those that
 * people named.
 */
final class Styles {
  /** More parents than anybody nests; a circle of them ends here. */
  private static final int PARENTS = 20;
  /** Objects that a style takes, its values included. */
  private static final int OBJETS = 12;

  private static final String CELLULE = "table-cell ";
  private static final String TEXTE = "text ";
  private static final String TABLE = "table ";
  private static final Set<String> FAMILLES = Set.of(CELLULE, TEXTE, TABLE);

  private final Garde garde;
  private final Formats formats;
  /** By family and name. */
  private final Map<String, Style> styles = new HashMap<>();

  private final Map<String, Apparence> apparences = new HashMap<>();
  private final Map<String, Optional<Aspect>> aspects = new HashMap<>();

  Styles(Garde garde) {
    this.garde = garde;
    this.formats = new Formats(garde);
  }

  /** Reads the styles inside of the element that has just opened, to its end. */
  void read(XmlReader xml) throws LectureException {
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      String famille = xml.attribut(Espace.STYLE, "family", "") + " ";
      if (Formats.estUnFormat(xml.nom())) {
        formats.read(xml);
      } else if (xml.nom().equals("style") && FAMILLES.contains(famille)) {
        String nom = famille + xml.attribut(Espace.STYLE, "name", "");
        garde.objets(OBJETS);
        garde.texte(nom);
        styles.put(nom, Style.read(xml));
      } else {
        xml.skip();
      }
    }
  }

  /** How a style shows a cell; plainly for a name that no style has. */
  Apparence apparence(String nom) {
    return styles.containsKey(CELLULE + nom)
        ? apparences.computeIfAbsent(nom, n -> apparence(style(CELLULE + n, CELLULE)))
        : Apparence.SIMPLE;
  }

  private Apparence apparence(Style style) {
    String code = formats.code(style.format());
    return new Apparence(
        code.isEmpty() ? Apparence.SIMPLE.nature() : FormatNombre.ofCode(code),
        style.gras(),
        style.barre(),
        style.fond(),
        style.bordHaut(),
        style.bordBas(),
        style.retrait(),
        code);
  }

  /** The way in which a style shows a part of a text; empty if it says nothing of it. */
  Optional<Aspect> aspect(String nom) {
    return styles.containsKey(TEXTE + nom)
        ? aspects.computeIfAbsent(nom, n -> style(TEXTE + n, TEXTE).aspect())
        : Optional.empty();
  }

  /** Whether the sheets of a style are shown. */
  boolean montre(String nom) {
    return style(TABLE + nom, TABLE).montre();
  }

  private Style style(String nom, String famille) {
    Style tout = new Style();
    Optional<String> suivant = Optional.of(nom);
    for (int i = 0; i < PARENTS && suivant.isPresent(); i++) {
      Style style = styles.get(suivant.get());
      suivant =
          style == null ? Optional.empty() : tout.completer(style).map(parent -> famille + parent);
    }
    return tout;
  }
}
