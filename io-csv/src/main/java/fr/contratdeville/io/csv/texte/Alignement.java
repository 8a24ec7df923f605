package fr.contratdeville.io.csv.texte;

import fr.contratdeville.io.csv.texte.ColonnesAlignees.Debuts;
import fr.contratdeville.io.csv.texte.Separation.Ouverture;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks in all of a text for a table that no separator cuts: a drawn one, or aligned columns. */
public final class Alignement {
  /** After so many lines without any sign of one, there is none. */
  private static final int ESSAI = 1000;

  private static final int MOINS = 20;

  private Alignement() {}

  /**
   * Whether a text has such a table.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean estDans(Ouverture texte) throws IOException {
    return of(texte).isPresent();
  }

  static Optional<Coupe> of(Ouverture texte) throws IOException {
    Couverture couverture = new Couverture();
    TableDessinee.Indices barres = new TableDessinee.Indices();
    long tabulations;
    try (LignesReader lignes = new LignesReader(texte.open(), TexteEnColonnes.CELLULE)) {
      for (String ligne = lignes.next(); ligne != null; ligne = lignes.next()) {
        couverture.add(ligne);
        barres.add(ligne);
        if (couverture.lignes() == ESSAI
            && couverture.tabulaires() * MOINS < ESSAI
            && barres.lignesABarres() * MOINS < ESSAI) {
          return Optional.empty();
        }
      }
      tabulations = lignes.lignesATabulations();
    } catch (TexteIllisibleException e) {
      return Optional.empty();
    }
    if (tabulations * 2 >= couverture.lignes()) {
      return Optional.empty();
    }
    TableDessinee dessinee = barres.table();
    return dessinee != null ? Optional.of(dessinee) : alignees(couverture, texte);
  }

  private static Optional<Coupe> alignees(Couverture couverture, Ouverture texte)
      throws IOException {
    if (couverture.tabulaires() < 2
        || couverture.tabulaires() * 2 < couverture.lignes()
        || couverture.peutEtreSeparee()) {
      return Optional.empty();
    }
    Optional<List<Troncon>> traits = couverture.traits();
    List<Troncon> colonnes = traits.orElseGet(couverture::colonnes);
    if (colonnes.size() < 2) {
      return Optional.empty();
    }
    Debuts coupe =
        traits.isPresent() && seTouchent(colonnes) ? Debuts.APRES_UN_BLANC : Debuts.JAMAIS;
    Bilan bilan = bilan(colonnes, coupe, texte);
    List<Troncon> appuyees = bilan.appuyees();
    if (appuyees.size() < colonnes.size()) {
      bilan = bilan(appuyees, coupe, texte);
    }
    return bilan.tient()
        ? Optional.of(new ColonnesAlignees(appuyees, coupe, bilan.raison(traits.isPresent())))
        : Optional.empty();
  }

  private static Bilan bilan(List<Troncon> colonnes, Debuts coupe, Ouverture texte)
      throws IOException {
    Bilan bilan = new Bilan(new ColonnesAlignees(colonnes, coupe, Message.of("?")));
    try (LignesReader lignes = new LignesReader(texte.open(), TexteEnColonnes.CELLULE)) {
      for (String ligne = lignes.next(); ligne != null; ligne = lignes.next()) {
        bilan.add(ligne);
      }
    }
    return bilan;
  }

  /** Whether one blank alone stands between two columns. */
  private static boolean seTouchent(List<Troncon> colonnes) {
    for (int i = 1; i < colonnes.size(); i++) {
      if (colonnes.get(i).debut() - colonnes.get(i - 1).fin() < 2) {
        return true;
      }
    }
    return false;
  }

  /** How well columns that were supposed explain the lines of a text. */
  private static final class Bilan {
    private final ColonnesAlignees colonnes;
    private final int[] remplies;
    private final boolean[] appuyees;
    private int tabulaires;
    private int gardees;
    private long vides;
    private long expliques;

    Bilan(ColonnesAlignees colonnes) {
      this.colonnes = colonnes;
      this.remplies = new int[colonnes.colonnes().size()];
      this.appuyees = new boolean[remplies.length];
    }

    void add(String ligne) {
      List<Troncon> troncons = Troncon.of(ligne);
      if (troncons.size() < 2 || Filet.estUn(ligne)) {
        return;
      }
      tabulaires++;
      boolean gardee = !colonnes.estDouteuse(ligne);
      gardees += gardee ? 1 : 0;
      List<String> cellules = colonnes.cellules(ligne);
      for (int c = 0; c < cellules.size(); c++) {
        remplies[c] += cellules.get(c).isEmpty() ? 0 : 1;
        appuyees[c] |= gardee && !cellules.get(c).isEmpty();
      }
      for (int i = 1; i < troncons.size(); i++) {
        vides++;
        expliques +=
            colonnes.colonne(troncons.get(i - 1)) < colonnes.colonne(troncons.get(i)) ? 1 : 0;
      }
    }

    /** The columns that a line fills which keeps to all: others are where one ran over. */
    List<Troncon> appuyees() {
      return IntStream.range(0, appuyees.length)
          .filter(c -> appuyees[c])
          .mapToObj(colonnes.colonnes()::get)
          .toList();
    }

    /** Whether four lines of five keep to the columns, which explain their gaps. */
    boolean tient() {
      int pleines = 0;
      for (int n : remplies) {
        pleines += n * 2 >= tabulaires ? 1 : 0;
      }
      return pleines >= 2 && gardees * 5 >= tabulaires * 4 && expliques * 5 >= vides * 4;
    }

    Message raison(boolean parTraits) {
      int nombre = colonnes.colonnes().size();
      return Message.of(
          (parTraits ? "alignées sous les traits d'un filet, " : "alignées par des blancs, ")
              + gardees + " des " + tabulaires + " lignes gardent les " + nombre + " colonnes",
          (parTraits ? "aligned under the strokes of a drawn line, " : "aligned by blanks, ")
              + gardees + " of the " + tabulaires + " lines keep to the " + nombre + " columns");
    }
  }
}
