package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Remarque;
import fr.contratdeville.io.ods.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.DateTableur;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.NombreTableur;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From an element {@code table:table-cell} to a {@link Cellule}. The value that the file states
 * counts, not the text that shows it; but an error that is shown is one, whatever value stands
 * beside it.
 */
final class CelluleReader {
  /** The keys and amounts that a text keeps beside itself, and a formula of its own, in bytes. */
  private static final int TEXTE = 40;

  private static final BigDecimal MILLIS_PAR_JOUR = BigDecimal.valueOf(86_400_000);
  private static final Pattern ERREUR = Pattern.compile(
      "#(?:DIV/0|N/?A|NAME|NOM|NULL?|NUM|NOMBRE|REF|VALUE|VALEUR)[!?]?|Err ?:\\d{3}");
  private static final Pattern CODE_DEVISE = Pattern.compile("[A-Z]{3}");

  private final String feuille;
  private final Styles styles;
  private final Garde garde;
  private final boolean depuis1904;

  CelluleReader(String feuille, Styles styles, boolean depuis1904, Garde garde) {
    this.feuille = feuille;
    this.styles = styles;
    this.depuis1904 = depuis1904;
    this.garde = garde;
  }

  /**
   * What an element holds.
   *
   * @param cellule empty if it is blank
   * @param commentaire the note that people put on the cell; empty if there is none
   */
  record Lue(Optional<Cellule> cellule, String commentaire) {}

  /** The attributes of an element, which are gone once its content is read. */
  private record Dit(
      String type,
      boolean erreur,
      @Nullable String valeur,
      @Nullable String chaine,
      String devise,
      @Nullable String formule) {

    static Dit of(XmlReader xml) {
      String type = xml.attribut(Espace.OFFICE, "value-type", "");
      String attribut = switch (type) {
        case "date" -> "date-value";
        case "time" -> "time-value";
        case "boolean" -> "boolean-value";
        default -> "value";
      };
      return new Dit(
          type,
          xml.attribut(Espace.CALCEXT, "value-type", "").equals("error"),
          xml.attribut(Espace.OFFICE, attribut),
          xml.attribut(Espace.OFFICE, "string-value"),
          xml.attribut(Espace.OFFICE, "currency", ""),
          xml.attribut(Espace.TABLE, "formula"));
    }
  }

  private record Place(int ligne, int colonne) {}

  /**
   * Reads the element that has just opened, to its end.
   *
   * @param style the name of the style that shows the cell
   */
  Lue read(XmlReader xml, int ligne, int colonne, String style) throws LectureException {
    Place place = new Place(ligne, colonne);
    Dit dit = Dit.of(xml);
    TexteReader vu = new TexteReader(xml, garde);
    TexteReader commentaire = new TexteReader(xml, garde);
    paragraphes(xml, vu, commentaire);
    Apparence apparence = styles.apparence(style);
    Optional<Cellule> cellule = valeur(dit, vu, apparence, place);
    if (dit.formule != null) {
      cellule =
          Optional.of(calculee(cellule.orElseGet(() -> Cellule.vide(ligne, colonne)), dit.formule));
    }
    Optional<Cellule> vetue =
        apparence.equals(Apparence.SIMPLE) ? cellule : cellule.map(c -> c.withApparence(apparence));
    return new Lue(vetue.map(c -> enDevise(c, dit.devise)), commentaire.texte());
  }

  private void paragraphes(XmlReader xml, TexteReader vu, TexteReader commentaire)
      throws LectureException {
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      switch (xml.nom()) {
        case "p", "h" -> vu.paragraphe(styles);
        case "annotation" -> commentaire(xml, commentaire);
        case "list", "list-item", "list-header", "section" -> {}
        default -> xml.skip();
      }
    }
  }

  private void commentaire(XmlReader xml, TexteReader commentaire) throws LectureException {
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      switch (xml.nom()) {
        case "p", "h" -> commentaire.paragraphe(styles);
        case "list", "list-item", "list-header" -> {}
        default -> xml.skip();
      }
    }
  }

  private Cellule calculee(Cellule cellule, String formule) throws LectureException {
    garde.exigerUneCellule(formule.length());
    if (FormuleOds.estExterne(formule)) {
      garde.noter(Remarque.LIENS_EXTERNES);
    }
    String traduite = FormuleOds.traduire(formule);
    garde.texte(traduite);
    garde.memoire(TEXTE);
    return cellule.withFormule(traduite);
  }

  /** The currency that the cell states counts unless its format shows the euro. */
  private static Cellule enDevise(Cellule cellule, String devise) {
    boolean autre = cellule.genre() == Cellule.Genre.NOMBRE
        && CODE_DEVISE.matcher(devise).matches()
        && !devise.equals("EUR")
        && !Devise.ditLEuro(cellule.apparence().format());
    return autre ? cellule.withDevise(new Devise(devise)) : cellule;
  }

  private Optional<Cellule> valeur(Dit dit, TexteReader vu, Apparence apparence, Place place)
      throws LectureException {
    Nature nature = apparence.nature();
    boolean enErreur = dit.erreur || dit.formule != null;
    if (enErreur) {
      String code = vu.texte().strip();
      if (dit.erreur || ERREUR.matcher(code).matches()) {
        return Optional.of(erreur(code, place));
      }
    }
    return switch (dit.type) {
      case "float" -> nombre(NombreTableur.tryParse(donnee(dit)), nature, vu, place);
      case "currency" -> nombre(NombreTableur.tryParse(donnee(dit)), nature, vu, place);
      case "percentage" ->
        nombre(
            NombreTableur.tryParse(donnee(dit)),
            nature == Nature.NOMBRE ? Nature.POURCENTAGE : nature,
            vu,
            place);
      case "date" -> date(donnee(dit), nature, vu, place);
      case "time" -> heure(donnee(dit), nature, vu, place);
      case "boolean" -> booleen(donnee(dit), vu, place);
      default -> texte(dit, vu, place);
    };
  }

  private static String donnee(Dit dit) {
    return dit.valeur == null ? "" : dit.valeur;
  }

  private Cellule erreur(String code, Place place) throws LectureException {
    String court = ERREUR.matcher(code).matches() ? code : "#VALUE!";
    garde.texte(court);
    return Cellule.erreur(place.ligne, place.colonne, court);
  }

  private Optional<Cellule> nombre(
      Optional<BigDecimal> nombre, Nature nature, TexteReader vu, Place place)
      throws LectureException {
    if (nombre.isEmpty()) {
      return illisible(vu, place);
    }
    garde.objets(nombre.get().precision() > 18 ? 3 : 1);
    return nombre.map(n -> Cellule.nombre(place.ligne, place.colonne, n, nature, depuis1904));
  }

  private Optional<Cellule> date(String valeur, Nature nature, TexteReader vu, Place place)
      throws LectureException {
    Nature lue = valeur.indexOf('T') < 0 ? Nature.DATE : Nature.DATE_HEURE;
    boolean dite = nature.porteUneDate() || nature == Nature.HEURE;
    return nombre(DateTableur.numeroIso(valeur, depuis1904), dite ? nature : lue, vu, place);
  }

  private Optional<Cellule> heure(String valeur, Nature nature, TexteReader vu, Place place)
      throws LectureException {
    Optional<BigDecimal> jours;
    try {
      Duration duree = Duration.parse(valeur.replace(',', '.'));
      jours = Optional.of(
          BigDecimal.valueOf(duree.toMillis()).divide(MILLIS_PAR_JOUR, MathContext.DECIMAL64));
    } catch (DateTimeException | ArithmeticException e) {
      jours = Optional.empty();
    }
    boolean longue = jours.filter(j -> j.compareTo(BigDecimal.ONE) >= 0).isPresent();
    boolean dite = nature == Nature.HEURE || nature == Nature.DUREE || nature.porteUneDate();
    return nombre(jours, dite ? nature : longue ? Nature.DUREE : Nature.HEURE, vu, place);
  }

  private Optional<Cellule> booleen(String valeur, TexteReader vu, Place place)
      throws LectureException {
    boolean vrai = valeur.equals("true") || valeur.equals("1");
    return vrai || valeur.equals("false") || valeur.equals("0")
        ? Optional.of(Cellule.booleen(place.ligne, place.colonne, vrai))
        : illisible(vu, place);
  }

  /** A value that is not of its type: what people see of it counts. */
  private Optional<Cellule> illisible(TexteReader vu, Place place) throws LectureException {
    garde.noter(Remarque.VALEUR_ILLISIBLE, feuille, place.ligne, place.colonne);
    return texte(TexteCellule.of(vu.passages()), false, place);
  }

  private Optional<Cellule> texte(Dit dit, TexteReader vu, Place place) throws LectureException {
    TexteCellule texte = dit.chaine == null || dit.chaine.equals(vu.texte())
        ? TexteCellule.of(vu.passages())
        : TexteCellule.of(dit.chaine);
    garde.exigerUneCellule(texte.texte().length());
    return texte(texte, dit.formule != null && !dit.type.isEmpty(), place);
  }

  private Optional<Cellule> texte(TexteCellule texte, boolean aussiVide, Place place)
      throws LectureException {
    if (texte.texte().isEmpty() && !aussiVide) {
      return Optional.empty();
    }
    garde.texte(texte.texte());
    garde.memoire(TEXTE);
    return Optional.of(Cellule.texte(place.ligne, place.colonne, texte));
  }
}
