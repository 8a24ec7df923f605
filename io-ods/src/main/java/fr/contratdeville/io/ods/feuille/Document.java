package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Paquet;
import fr.contratdeville.io.ods.paquet.Remarque;
import fr.contratdeville.io.ods.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.Plage;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An open workbook, whose sheets come one after the other, in the order of their tabs. */
public final class Document implements Closeable {
  private static final int FEUILLES = 1_000;
  private static final int PRODUCTEUR = 100;
  /** The depth of what an {@code office:body} holds: the kind of document. */
  private static final int GENRE = 3;
  /** What LibreOffice keeps of sheets of other files that formulas refer to. */
  private static final Pattern COPIE_D_AILLEURS = Pattern.compile("(?s)'[a-z]{1,10}:.*'#.*");

  private final Paquet paquet;
  private final Garde garde;
  private final boolean gardeTout;
  private final Styles styles;
  private final XmlReader xml;
  private final Map<String, Plage> filtres = new HashMap<>();
  private Optional<String> producteur = Optional.empty();
  private boolean depuis1904;
  private boolean corps;
  private int feuilles;
  private @Nullable FeuilleReader ouverte;

  private Document(Paquet paquet, Garde garde, boolean gardeTout) throws LectureException {
    this.paquet = paquet;
    this.garde = garde;
    this.gardeTout = gardeTout;
    this.styles = new Styles(garde);
    lirePartie("meta.xml");
    lirePartie("styles.xml");
    this.xml = paquet.contenu();
  }

  /**
   * Opens a workbook for its sheets to be read row by row.
   *
   * @throws LectureException if it is no workbook, is damaged, or exceeds the limits
   */
  public static Document open(Source source, Garde garde) throws LectureException {
    return open(source, garde, false);
  }

  private static Document open(Source source, Garde garde, boolean gardeTout)
      throws LectureException {
    Paquet paquet = Paquet.open(source, garde);
    try {
      return new Document(paquet, garde, gardeTout);
    } catch (LectureException | RuntimeException e) {
      paquet.close();
      throw e;
    }
  }

  /**
   * Reads a workbook whole and closes it.
   *
   * @throws LectureException if it is no workbook, is damaged, or exceeds the limits
   */
  public static Classeur read(Source source, Garde garde) throws LectureException {
    try (Document document = open(source, garde, true)) {
      Map<FeuilleReader, Feuille.Builder> lues = new LinkedHashMap<>();
      for (Optional<FeuilleReader> f = document.next(); f.isPresent(); f = document.next()) {
        lues.put(f.get(), f.get().readAll());
      }
      List<Feuille> feuilles = new ArrayList<>();
      lues.forEach((lecteur, feuille) -> feuilles.add(feuille
          .filtre(Optional.ofNullable(document.filtres.get(lecteur.nom())))
          .build()));
      return new Classeur(feuilles, document.producteur, garde.constats());
    }
  }

  private void lirePartie(String partie) throws LectureException {
    try (XmlReader lue = paquet.read(partie).orElse(null)) {
      while (lue != null && lue.next()) {
        switch (lue.nom()) {
          case "document-styles", "document-meta" -> {}
          case "styles" -> styles.read(lue);
          case "meta" -> lireProducteur(lue);
          default -> lue.skip();
        }
      }
    }
  }

  /** The next sheet; the rows of the one before that were not asked for are left out. */
  public Optional<FeuilleReader> next() throws LectureException {
    if (ouverte != null) {
      ouverte.finir();
      ouverte = null;
    }
    while (xml.next()) {
      if (xml.profondeur() == 1 && !xml.nom().matches("document(-content)?")) {
        throw autre();
      }
      switch (xml.nom()) {
        case "document", "document-content", "spreadsheet", "calculation-settings" -> {}
        case "body" -> corps = true;
        case "null-date" ->
          depuis1904 = xml.attribut(Espace.TABLE, "date-value", "").startsWith("1904");
        case "styles", "automatic-styles" -> styles.read(xml);
        case "meta" -> lireProducteur(xml);
        case "database-ranges" -> lireFiltres();
        case "table" -> {
          Optional<FeuilleReader> feuille = feuille();
          if (feuille.isPresent()) {
            return feuille;
          }
        }
        default -> sauter();
      }
    }
    return Optional.empty();
  }

  private LectureException autre() {
    return garde.refus(
        "ce n'est pas un classeur OpenDocument : choisissez un classeur .ods ou .fods",
        "this is no OpenDocument workbook: choose an .ods or .fods workbook",
        null);
  }

  private void sauter() throws LectureException {
    if (corps && xml.profondeur() == GENRE && xml.estDe(Espace.OFFICE)) {
      throw paquet.autreDocument();
    }
    xml.skip();
  }

  private Optional<FeuilleReader> feuille() throws LectureException {
    garde.exiger(++feuilles, FEUILLES, "feuilles", "sheets");
    String dit = xml.attribut(Espace.TABLE, "name", "");
    garde.exigerUneCellule(dit.length());
    garde.texte(dit);
    if (COPIE_D_AILLEURS.matcher(dit).matches()) {
      garde.noter(Remarque.LIENS_EXTERNES);
      xml.skip();
      return Optional.empty();
    }
    String nom = dit.isBlank() ? "Feuille" + feuilles : dit;
    FeuilleReader feuille = new FeuilleReader(nom, xml, styles, depuis1904, gardeTout, garde);
    ouverte = feuille;
    return Optional.of(feuille);
  }

  private void lireProducteur(XmlReader lue) throws LectureException {
    int depuis = lue.profondeur();
    while (lue.nextInside(depuis)) {
      if (lue.nom().equals("generator")) {
        String texte = new TexteReader(lue, garde).brut().strip();
        producteur = Optional.of(texte.substring(0, Math.min(PRODUCTEUR, texte.length())))
            .filter(t -> !t.isEmpty());
      }
    }
  }

  /** The ranges that carry filter buttons. */
  private void lireFiltres() throws LectureException {
    int depuis = xml.profondeur();
    while (xml.nextInside(depuis)) {
      String adresse = xml.attribut(Espace.TABLE, "target-range-address", "");
      if (xml.attribut(Espace.TABLE, "display-filter-buttons", "").equals("true")
          && adresse.length() <= Garde.LETTRES_CELLULE) {
        Formule.of(FormuleOds.traduire("=[" + adresse + "]"))
            .antecedents()
            .forEach(a -> a.feuille().ifPresent(f -> filtres.putIfAbsent(f, a.plage())));
      }
    }
  }

  @Override
  public void close() throws LectureException {
    try (paquet) {
      xml.close();
    }
  }
}
