package fr.contratdeville.tableaux;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.FormatNombre;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Builds sheets in memory in a few words and reads them: rows one after the other. */
public final class Tableur {

  /** The name under which what is read knows its file. */
  public static final String NOM = "essai.xlsx";

  private static final Format FORMAT = new Format("XLSX", "xlsx");
  private static final LocalDate ORIGINE = LocalDate.of(1899, 12, 30);

  /** A number that a cell shows as a percentage: {@code 0.47} reads 47 %. */
  public record Pourcentage(String fraction) {}

  /** A formula that no spreadsheet has computed. */
  public record Formule(String texte) {}

  /** The error of a spreadsheet, such as {@code #DIV/0!}. */
  public record Erreur(String code) {}

  /** A text that its cell indents by some steps, in bold or not. */
  public record Retrait(int pas, String texte, boolean gras) {
    public Retrait(int pas, String texte) {
      this(pas, texte, false);
    }
  }

  /** A value that is struck through by the style of its cell. */
  public record Barre(Object valeur) {}

  /** A number under the code of a number format, such as {@code 0 "XPF"}. */
  public record AuFormat(int nombre, String code) {}

  /** A number that a formula gives, as the file holds it. */
  public record Calcule(int resultat, String formule) {}

  private static final class Onglet {
    final String nom;
    final NavigableMap<Reference, Cellule> cellules = new TreeMap<>();
    final NavigableMap<Reference, String> commentaires = new TreeMap<>();
    final List<Plage> fusions = new ArrayList<>();
    final Map<Integer, Integer> niveaux = new HashMap<>();
    final BitSet lignesMasquees = new BitSet();
    final BitSet colonnesMasquees = new BitSet();
    boolean masquee;
    int suivante = 1;

    Onglet(String nom) {
      this.nom = nom;
    }
  }

  private final List<Onglet> onglets = new ArrayList<>();

  private Tableur(String nom) {
    onglets.add(new Onglet(nom));
  }

  public static Tableur feuille(String nom) {
    return new Tableur(nom);
  }

  /** A sheet named {@code Bilan}. */
  public static Tableur bilan() {
    return new Tableur("Bilan");
  }

  /** Another sheet, which the rows that follow go to. */
  public Tableur puisFeuille(String nom) {
    onglets.add(new Onglet(nom));
    return this;
  }

  private Onglet courante() {
    return onglets.get(onglets.size() - 1);
  }

  /** The next row from column A on; {@code null} is a blank. */
  public Tableur rangee(Object... valeurs) {
    for (int colonne = 0; colonne < valeurs.length; colonne++) {
      poser(Reference.of(courante().suivante, colonne + 1), valeurs[colonne]);
    }
    courante().suivante++;
    return this;
  }

  /** The next row, at a level of the outline of the sheet. */
  public Tableur niveau(int niveau, Object... valeurs) {
    courante().niveaux.put(courante().suivante, niveau);
    return rangee(valeurs);
  }

  public Tableur vides(int rangees) {
    courante().suivante += rangees;
    return this;
  }

  public Tableur en(String adresse, Object valeur) {
    poser(Reference.parse(adresse), valeur);
    return this;
  }

  /** Says that a formula computed the value of a cell. */
  public Tableur formule(String adresse, String texte) {
    courante().cellules.computeIfPresent(Reference.parse(adresse), (r, c) -> c.withFormule(texte));
    return this;
  }

  public Tableur fusion(String... plages) {
    for (String texte : plages) {
      Plage plage = Plage.parse(texte);
      courante().fusions.add(plage);
      garder(plage.premiere());
    }
    return this;
  }

  /** @param ligne from 1 */
  public Tableur ligneMasquee(int ligne) {
    courante().lignesMasquees.set(ligne);
    return this;
  }

  /** @param colonne from 1 */
  public Tableur colonneMasquee(int colonne) {
    courante().colonnesMasquees.set(colonne);
    return this;
  }

  public Tableur feuilleMasquee() {
    courante().masquee = true;
    return this;
  }

  public Tableur commentaire(String adresse, String texte) {
    courante().commentaires.put(Reference.parse(adresse), texte);
    garder(Reference.parse(adresse));
    return this;
  }

  /** A blank is a cell where it carries a comment or starts a merged range. */
  private void garder(Reference ou) {
    courante().cellules.putIfAbsent(ou, Cellule.vide(ou.ligne(), ou.colonne()));
  }

  private void poser(Reference ou, Object valeur) {
    if (valeur != null) {
      courante().cellules.put(ou, cellule(ou.ligne(), ou.colonne(), valeur));
    }
  }

  private static Cellule cellule(int ligne, int colonne, Object valeur) {
    if (valeur instanceof String texte) {
      return Cellule.texte(ligne, colonne, texte);
    } else if (valeur instanceof TexteCellule texte) {
      return Cellule.texte(ligne, colonne, texte);
    } else if (valeur instanceof Barre barre) {
      return cellule(ligne, colonne, barre.valeur)
          .withApparence(new Apparence(Nature.NOMBRE, false, true, false, false, false, 0, ""));
    } else if (valeur instanceof Calcule calcule) {
      return cellule(ligne, colonne, calcule.resultat).withFormule(calcule.formule);
    } else if (valeur instanceof AuFormat format) {
      Nature nature = FormatNombre.ofCode(format.code);
      return Cellule.nombre(ligne, colonne, BigDecimal.valueOf(format.nombre), nature, false)
          .withApparence(new Apparence(nature, false, false, false, false, false, 0, format.code));
    } else if (valeur instanceof BigDecimal nombre) {
      return Cellule.nombre(ligne, colonne, nombre);
    } else if (valeur instanceof Number nombre) {
      return Cellule.nombre(ligne, colonne, new BigDecimal(nombre.toString()).stripTrailingZeros());
    } else if (valeur instanceof Boolean vrai) {
      return Cellule.booleen(ligne, colonne, vrai);
    } else if (valeur instanceof LocalDate jour) {
      BigDecimal numero = BigDecimal.valueOf(ChronoUnit.DAYS.between(ORIGINE, jour));
      return Cellule.nombre(ligne, colonne, numero, Nature.DATE, false);
    } else if (valeur instanceof Pourcentage part) {
      return Cellule.nombre(
          ligne, colonne, new BigDecimal(part.fraction), Nature.POURCENTAGE, false);
    } else if (valeur instanceof Formule formule) {
      return Cellule.vide(ligne, colonne).withFormule(formule.texte);
    } else if (valeur instanceof Retrait retrait) {
      Apparence apparence =
          new Apparence(Nature.NOMBRE, retrait.gras, false, false, false, false, retrait.pas, "");
      return Cellule.texte(ligne, colonne, retrait.texte).withApparence(apparence);
    } else if (valeur instanceof Erreur erreur) {
      return Cellule.erreur(ligne, colonne, erreur.code);
    }
    throw new IllegalArgumentException(valeur.getClass().toString());
  }

  public Classeur classeur() {
    return Classeur.of(onglets.stream().map(Tableur::feuille).toArray(Feuille[]::new));
  }

  private static Feuille feuille(Onglet onglet) {
    NavigableMap<Integer, List<Cellule>> rangees = new TreeMap<>();
    onglet
        .cellules
        .values()
        .forEach(c -> rangees.computeIfAbsent(c.ligne(), k -> new ArrayList<>()).add(c));
    Feuille.Builder feuille = Feuille.builder(onglet.nom)
        .visibilite(onglet.masquee ? Visibilite.MASQUEE : Visibilite.VISIBLE)
        .fusions(Fusions.of(onglet.fusions))
        .commentaires(onglet.commentaires)
        .lignesMasquees(onglet.lignesMasquees)
        .colonnesMasquees(onglet.colonnesMasquees);
    rangees.forEach((ligne, cellules) ->
        feuille.rangee(Rangee.of(ligne, onglet.lignesMasquees.get(ligne), cellules)
            .withNiveau(onglet.niveaux.getOrDefault(ligne, 0))));
    return feuille.build();
  }

  /** The first sheet, as recognition sees it. */
  public Feuille lue() {
    return classeur().feuilles().get(0);
  }

  public Lecture lire() {
    return lire(List.of());
  }

  public Lecture lire(Disposition disposition) {
    return lire(List.of(disposition));
  }

  public Lecture lire(List<Disposition> dispositions) {
    try {
      return new LectureTableaux(dispositions).read(classeur(), NOM, FORMAT);
    } catch (LectureException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The layout of each table. */
  public List<Disposition> dispositions() {
    try {
      return new LectureTableaux().dispositions(classeur(), NOM);
    } catch (LectureException e) {
      throw new IllegalStateException(e);
    }
  }

  public Disposition disposition() {
    return dispositions().get(0);
  }
}
