package fr.contratdeville.io.csv.texte;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a text, from top to bottom. They are numbered as in a spreadsheet that opens the
 * file: a blank line is a row, and a line break between quotation marks begins none.
 */
public final class RangeesDuTexte implements AutoCloseable {
  private static final int AVALEES = 20;
  /** As many short texts as are kept to be shared. */
  private static final int PARTAGES = 10_000;

  private static final int LONGUEUR = 100;

  private final TexteEnColonnes texte;
  private final SansNulReader lettres;
  private final Champs champs;
  private final Limites limites;
  private final List<Reference> avalees = new ArrayList<>();
  private final List<Reference> deplacees = new ArrayList<>();
  private long debordements;
  private final Map<String, TexteCellule> partages = new HashMap<>();
  private int ligne;
  private long cellules;
  private long taille;

  RangeesDuTexte(TexteEnColonnes texte, SansNulReader lettres, Champs champs, Limites limites) {
    this.texte = texte;
    this.lettres = lettres;
    this.champs = champs;
    this.limites = limites;
    this.ligne = texte.separation().directive() && texte.aDesGuillemets() ? -1 : 0;
  }

  /**
   * The next row that has a cell; empty at the end.
   *
   * @throws TexteIllisibleException if a limit is passed
   * @throws IOException if the file cannot be read on
   */
  public Optional<Rangee> next() throws IOException {
    while (champs.next()) {
      ligne++;
      if (ligne > 0) {
        List<Cellule> ici = cellules();
        if (!ici.isEmpty()) {
          return Optional.of(Rangee.of(ligne, false, ici));
        }
      }
    }
    return Optional.empty();
  }

  private List<Cellule> cellules() throws TexteIllisibleException {
    if (ligne > Reference.LIGNE_MAX) {
      throw new TexteIllisibleException(
          "plus de " + Reference.LIGNE_MAX + " lignes : aucun tableur n'ouvre ce fichier en entier",
          "more than " + Reference.LIGNE_MAX + " rows: no spreadsheet opens all of this file");
    }
    if (champs.nombre() > Reference.COLONNE_MAX) {
      throw new TexteIllisibleException(
          "une ligne a plus de " + Reference.COLONNE_MAX + " colonnes",
          "a row has more than " + Reference.COLONNE_MAX + " columns");
    }
    if (champs.estDouteux()) {
      debordements++;
      if (deplacees.size() < AVALEES) {
        deplacees.add(Reference.of(ligne, 1));
      }
    }
    List<Cellule> ici = new ArrayList<>();
    for (int i = 0; i < champs.nombre(); i++) {
      String champ = champs.champ(i);
      if (!champ.isBlank()) {
        ici.add(cellule(i + 1, champ));
        compter(champ, champs.nombre());
      }
    }
    return ici;
  }

  private Cellule cellule(int colonne, String champ) {
    Optional<BigDecimal> nombre = texte.decimales().nombre(colonne, champ.strip());
    return nombre.isPresent()
        ? Cellule.nombre(ligne, colonne, nombre.get())
        : Cellule.texte(ligne, colonne, partage(champ));
  }

  /** The text that the cells of a column share, so that it is parsed once. */
  private TexteCellule partage(String champ) {
    if (partages.size() >= PARTAGES) {
      partages.clear();
    }
    return champ.length() > LONGUEUR
        ? TexteCellule.of(champ)
        : partages.computeIfAbsent(champ, TexteCellule::of);
  }

  private void compter(String champ, int colonnes) throws TexteIllisibleException {
    cellules++;
    taille += champ.length();
    if (cellules > limites.cellules() || taille > limites.lettres()) {
      throw new TexteIllisibleException(
          "plus de " + limites.cellules() + " cellules ou " + limites.lettres()
              + " caractères : lisez-le par parties avec CsvAuFil, ou donnez plus de mémoire",
          "more than " + limites.cellules() + " cells or " + limites.lettres()
              + " characters: read it part by part with CsvAuFil, or give more memory");
    }
    if (colonnes > 1 && champ.indexOf('\n') >= 0 && avale(champ, colonnes)) {
      avalees.add(Reference.of(ligne, 1));
    }
  }

  /** Whether a line within a cell has as many columns as a row: a quotation mark is missing. */
  private boolean avale(String champ, int colonnes) {
    String separateur = String.valueOf(texte.separation().separateur());
    return avalees.size() < AVALEES
        && champ
            .lines()
            .anyMatch(l -> l.length() - l.replace(separateur, "").length() >= colonnes - 1);
  }

  /**
   * The findings on the text that was read so far.
   *
   * @param nom the name of the file
   * @param feuille the name of its only sheet
   */
  public List<Constat> constats(String nom, String feuille) {
    List<Constat> constats = new ArrayList<>();
    Emplacement fichier = new Emplacement.Fichier(nom);
    if (texte.encodage().melange()) {
      constats.add(constat(Gravite.INFORMATION, fichier, texte.encodage().raison()));
    }
    if (lettres.nuls() > 0) {
      constats.add(constat(
          Gravite.INFORMATION,
          fichier,
          Message.of(
              lettres.nuls() + " caractères NUL laissés de côté",
              lettres.nuls() + " NUL characters left out")));
    }
    if (lettres.indecodables() > 0) {
      constats.add(constat(
          Gravite.AVERTISSEMENT,
          fichier,
          Message.of(
              lettres.indecodables() + " caractères ne se lisent pas en "
                  + texte.encodage().charset().name() + " : « \uFFFD » est mis à leur place",
              lettres.indecodables() + " characters cannot be read in "
                  + texte.encodage().charset().name() + ": \"\uFFFD\" stands for them")));
    }
    if (texte.aDesGuillemets() && !texte.separation().guillemets()) {
      constats.add(
          constat(
              Gravite.AVERTISSEMENT,
              fichier,
              Message.of(
                  "un guillemet ouvert n'est jamais fermé : les guillemets sont lus comme des caractères ordinaires",
                  "a quotation mark is opened and never closed: quotation marks are read as ordinary characters")));
    }
    for (Reference ici : avalees) {
      constats.add(
          constat(
              Gravite.AVERTISSEMENT,
              new Emplacement.Cellule(PlaceFeuille.of(nom, feuille), ici.ligne(), ici.colonne()),
              Message.of(
                  "une cellule de cette ligne contient des lignes entières du tableau : un guillemet manque ou est de trop",
                  "a cell of this row holds whole rows of the table: a quotation mark is missing, or is one too many")));
    }
    for (Reference ici : deplacees) {
      constats.add(constat(
          Gravite.AVERTISSEMENT,
          new Emplacement.Cellule(PlaceFeuille.of(nom, feuille), ici.ligne(), ici.colonne()),
          Message.of(
              "cette ligne ne garde pas les colonnes, qui ne sont séparées que par des blancs : ses cellules sont peut-être mal réparties"
                  + reste("lignes en tout"),
              "this row does not keep to the columns, which only blanks separate: its cells may stand in the wrong ones"
                  + reste("rows in all"))));
    }
    return constats;
  }

  /** How many rows are like those that are named. */
  private String reste(String mots) {
    return debordements > deplacees.size() ? " (" + debordements + " " + mots + ")" : "";
  }

  private static Constat constat(Gravite gravite, Emplacement place, Message message) {
    return Constat.of("CV-LAY-07", gravite, place, message);
  }

  @Override
  public void close() throws IOException {
    champs.close();
  }
}
