package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.paquet.Integers;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.DateTableur;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.NombreTableur;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From an element {@code c} to a {@link Cellule} (ECMA-376 part 1, 18.3.1.4). */
public final class CelluleReader {

  /** A number of more digits is made of three objects and not of one. */
  private static final int CHIFFRES_COMPACTS = 18;

  /** Twice the longest code of an error. */
  private static final int CODE_MAX = 32;

  /** The keys and amounts that a text keeps beside itself, in bytes. */
  static final int TEXT = 40;

  /** A formula that is written at another cell, in bytes. */
  private static final int MOVED_FORMULA = 32;

  private final String feuille;
  private final SharedParts shared;
  private final ReadContext context;
  /** The cell where each formula stands that several cells share, by the number of the formula. */
  private final Map<Integer, Cellule> sharedFormulas = new HashMap<>();

  public CelluleReader(String feuille, SharedParts shared, ReadContext context) {
    this.feuille = feuille;
    this.shared = shared;
    this.context = context;
  }

  /** Reads the element that has just opened, to its end; nothing when the cell is blank. */
  public Optional<Cellule> read(XmlReader xml, int ligne, int colonne)
      throws ClasseurIllisibleException {
    String type = xml.attribute("t", "n");
    Apparence apparence = shared.styles().apparence(xml.integer("s", 0));
    Nature nature = apparence.nature();
    int partagee = -1;
    String valeur = null;
    TexteCellule enLigne = null;
    String formule = null;
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      switch (xml.name()) {
        case "v" -> valeur = xml.text();
        case "is" -> enLigne = RichText.readTexte(xml, context);
        case "f" -> {
          partagee = xml.attribute("t", "").equals("shared") ? xml.integer("si", -1) : -1;
          formule = RichText.decode(xml.text());
        }
        default -> xml.skip();
      }
    }
    Place place = new Place(ligne, colonne, formule != null);
    Optional<Cellule> cellule =
        enLigne != null ? place.texte(enLigne) : valeur(type, valeur, nature, place);
    if (formule != null) {
      cellule = Optional.of(calculee(cellule.orElseGet(place::vide), formule, partagee));
    }
    return apparence.equals(Apparence.SIMPLE)
        ? cellule
        : cellule.map(c -> c.withApparence(apparence));
  }

  private Cellule calculee(Cellule cellule, String formule, int partagee)
      throws ClasseurIllisibleException {
    Optional<Cellule> premiere = Optional.ofNullable(sharedFormulas.get(partagee));
    if (formule.isEmpty() && premiere.isPresent()) {
      context.countMemory(MOVED_FORMULA);
      return cellule.withFormule(premiere
          .get()
          .calcul()
          .orElseThrow()
          .decalee(
              cellule.ligne() - premiere.get().ligne(),
              cellule.colonne() - premiere.get().colonne()));
    }
    if (!formule.isEmpty()) {
      context.require(Limit.CELLULE_CHARACTERS, formule.length());
      context.countText(formule);
      context.countMemory(MOVED_FORMULA);
    }
    Cellule calculee = cellule.withFormule(formule);
    if (partagee >= 0 && !formule.isEmpty()) {
      context.countObjects(1);
      sharedFormulas.putIfAbsent(partagee, calculee);
    }
    return calculee;
  }

  private Optional<Cellule> valeur(String type, @Nullable String valeur, Nature nature, Place place)
      throws ClasseurIllisibleException {
    if (valeur == null || (valeur.isEmpty() && !type.equals("str"))) {
      return Optional.empty();
    }
    return switch (type) {
      case "s" -> partage(valeur, place);
      case "str", "inlineStr" -> place.texte(RichText.decode(valeur));
      case "e" -> erreur(valeur.strip(), place);
      case "b" -> booleen(valeur.strip(), place);
      case "d" -> date(valeur, nature, place);
      default -> nombre(NombreTableur.tryParse(valeur), valeur, nature, place);
    };
  }

  private Optional<Cellule> partage(String numero, Place place) {
    Optional<TexteCellule> texte = shared.textes().texte(Integers.parse(numero.strip(), -1));
    if (texte.isEmpty()) {
      noter(Remarque.Code.TEXTE_ABSENT, place);
    }
    return texte
        .filter(t -> !t.texte().isEmpty() || place.calculee)
        .map(t -> Cellule.texte(place.ligne, place.colonne, t));
  }

  private Optional<Cellule> erreur(String code, Place place) throws ClasseurIllisibleException {
    if (code.length() > CODE_MAX) {
      return illisible(code, place);
    }
    context.countText(code);
    return Optional.of(Cellule.erreur(place.ligne, place.colonne, code));
  }

  private Optional<Cellule> booleen(String valeur, Place place) throws ClasseurIllisibleException {
    boolean vrai = valeur.equals("1") || valeur.equalsIgnoreCase("true");
    if (!vrai && !valeur.equals("0") && !valeur.equalsIgnoreCase("false")) {
      return illisible(valeur, place);
    }
    return Optional.of(Cellule.booleen(place.ligne, place.colonne, vrai));
  }

  private Optional<Cellule> date(String valeur, Nature nature, Place place)
      throws ClasseurIllisibleException {
    Nature lue = valeur.indexOf('-') < 0
        ? Nature.HEURE
        : valeur.indexOf('T') < 0 ? Nature.DATE : Nature.DATE_HEURE;
    boolean dite = nature.porteUneDate() || nature == Nature.HEURE || nature == Nature.DUREE;
    return nombre(
        DateTableur.numeroIso(valeur, shared.depuis1904()), valeur, dite ? nature : lue, place);
  }

  private Optional<Cellule> nombre(
      Optional<BigDecimal> nombre, String valeur, Nature nature, Place place)
      throws ClasseurIllisibleException {
    if (nombre.isPresent() && nombre.get().precision() > CHIFFRES_COMPACTS) {
      context.countObjects(2);
    }
    return nombre.isEmpty()
        ? illisible(valeur, place)
        : nombre.map(
            n -> Cellule.nombre(place.ligne, place.colonne, n, nature, shared.depuis1904()));
  }

  private Optional<Cellule> illisible(String valeur, Place place)
      throws ClasseurIllisibleException {
    noter(Remarque.Code.VALEUR_ILLISIBLE, place);
    return place.texte(valeur);
  }

  private void noter(Remarque.Code code, Place place) {
    context
        .remarques()
        .note(code, feuille, Reference.of(place.ligne, place.colonne).toString());
  }

  /** Where the cell is, and whether a formula makes even an empty text worth keeping. */
  private final class Place {
    final int ligne;
    final int colonne;
    final boolean calculee;

    Place(int ligne, int colonne, boolean calculee) {
      this.ligne = ligne;
      this.colonne = colonne;
      this.calculee = calculee;
    }

    Cellule vide() {
      return Cellule.vide(ligne, colonne);
    }

    Optional<Cellule> texte(String texte) throws ClasseurIllisibleException {
      return texte(TexteCellule.of(texte));
    }

    Optional<Cellule> texte(TexteCellule texte) throws ClasseurIllisibleException {
      if (texte.texte().isEmpty() && !calculee) {
        return Optional.empty();
      }
      context.require(Limit.CELLULE_CHARACTERS, texte.texte().length());
      context.countText(texte.texte());
      context.countMemory(TEXT);
      return Optional.of(Cellule.texte(ligne, colonne, texte));
    }
  }
}
