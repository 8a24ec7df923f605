package fr.contratdeville.tableaux.feuille;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The formula of a cell, as evidence of what the cell sums: {@code SUM(F6:F19)} names its terms
 * exactly. It is parsed and never computed.
 */
public final class Formule {

  /**
   * A range of cells that a formula refers to.
   *
   * @param feuille the name of the sheet; empty if the formula names none and means its own
   * @param plage the cells; a whole column or row is cut to the limits of a sheet
   */
  public record Antecedent(Optional<String> feuille, Plage plage) {}

  /** A longer formula than a spreadsheet holds is not parsed. */
  private static final int LONGUEUR = 8192;
  /** More terms are no sum that a person wrote. */
  private static final int ANTECEDENTS = 1000;

  private static final Set<String> SOMMES = Set.of("SUM", "SUBTOTAL", "AGGREGATE");

  private static final String COIN = "(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7})";
  private static final Pattern MORCEAU =
      Pattern.compile(
          "\"(?:[^\"]|\"\")*+\"" // a text
              + "|(?:'((?:[^']|''){1,100}+)'!|(?<![\\p{L}0-9_.])([\\p{L}_][\\p{L}0-9_.]{0,60}+)!)?" // a sheet
              + "(?<![\\p{L}0-9_.])(?:" + COIN + "(?::" + COIN + ")?"
              + "|(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})" // whole columns
              + "|(\\$?)([0-9]{1,7}):(\\$?)([0-9]{1,7})" // whole rows
              + ")(?![\\p{L}0-9_.(!])");
  private static final Pattern FONCTION =
      Pattern.compile("(?<![A-Z0-9.])([A-Z][A-Z0-9.]{0,60}+)\\(");
  private static final Pattern TEXTES = Pattern.compile("\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+'");
  private static final Pattern AUTRE_QUE_PLUS = Pattern.compile("[-*/^&<>=]");

  private final String texte;
  private final int lignes;
  private final int colonnes;
  private @Nullable List<Antecedent> antecedents;

  private Formule(String texte, int lignes, int colonnes) {
    this.texte = texte;
    this.lignes = lignes;
    this.colonnes = colonnes;
  }

  /** A formula as written in English, without its equals sign. */
  public static Formule of(String texte) {
    return new Formule(texte, 0, 0);
  }

  /**
   * This formula in another cell: references move along, but for those that a {@code $} holds. A
   * workbook writes a formula once for all the cells that it was filled down to.
   *
   * @param lignes the number of rows further down; negative for further up
   * @param colonnes the number of columns further right; negative for further left
   */
  public Formule decalee(int lignes, int colonnes) {
    return new Formule(texte, this.lignes + lignes, this.colonnes + colonnes);
  }

  /** The text as the file holds it; that of the first cell if several cells share it. */
  public String texte() {
    return texte;
  }

  /** Whether the text is that of another cell, whose references are not those of this one. */
  public boolean estPartagee() {
    return lignes != 0 || colonnes != 0;
  }

  /**
   * The ranges that the formula refers to, in the order of its text: at most 1000. Empty for a
   * formula of more than 8192 characters, which is not parsed.
   */
  public List<Antecedent> antecedents() {
    List<Antecedent> lus = antecedents;
    if (lus == null) {
      lus = texte.length() > LONGUEUR ? List.of() : parse();
      antecedents = lus;
    }
    return lus;
  }

  /**
   * Whether the formula does nothing but add up its terms: {@code SUM(F6:F19)},
   * {@code SUBTOTAL(9,F6:F19)}, {@code K13+K20+K27}.
   */
  public boolean estSomme() {
    if (texte.length() > LONGUEUR || antecedents().isEmpty()) {
      return false;
    }
    String sansTextes = TEXTES.matcher(texte).replaceAll("").toUpperCase(Locale.ROOT);
    Matcher fonction = FONCTION.matcher(sansTextes);
    while (fonction.find()) {
      if (!SOMMES.contains(fonction.group(1))) {
        return false;
      }
    }
    return !AUTRE_QUE_PLUS.matcher(sansTextes).find();
  }

  private List<Antecedent> parse() {
    List<Antecedent> lus = new ArrayList<>();
    Matcher m = MORCEAU.matcher(texte);
    while (m.find() && lus.size() < ANTECEDENTS) {
      Optional<String> feuille = Optional.ofNullable(m.group(1))
          .map(nom -> nom.replace("''", "'"))
          .or(() -> Optional.ofNullable(m.group(2)));
      plage(m).ifPresent(plage -> lus.add(new Antecedent(feuille, plage)));
    }
    return List.copyOf(lus);
  }

  private Optional<Plage> plage(Matcher m) {
    if (m.group(4) != null) {
      boolean seule = m.group(8) == null;
      return entre(
          ligne(m, 5),
          colonne(m, 3),
          seule ? ligne(m, 5) : ligne(m, 9),
          seule ? colonne(m, 3) : colonne(m, 7));
    } else if (m.group(12) != null) {
      return entre(1, colonne(m, 11), Reference.LIGNE_MAX, colonne(m, 13));
    } else if (m.group(16) != null) {
      return entre(ligne(m, 15), 1, ligne(m, 17), Reference.COLONNE_MAX);
    }
    return Optional.empty();
  }

  /** @param groupe that of the {@code $} before the letters of the column */
  private int colonne(Matcher m, int groupe) {
    int numero = 0;
    for (char c : m.group(groupe + 1).toCharArray()) {
      numero = numero * 26 + c - 'A' + 1;
    }
    return m.group(groupe).isEmpty() ? numero + colonnes : numero;
  }

  /** @param groupe that of the {@code $} before the number of the row */
  private int ligne(Matcher m, int groupe) {
    int numero = Integer.parseInt(m.group(groupe + 1));
    return m.group(groupe).isEmpty() ? numero + lignes : numero;
  }

  private static Optional<Plage> entre(int ligne, int colonne, int autreLigne, int autreColonne) {
    return Reference.estPossible(ligne, colonne) && Reference.estPossible(autreLigne, autreColonne)
        ? Optional.of(
            Plage.entre(Reference.of(ligne, colonne), Reference.of(autreLigne, autreColonne)))
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Formule f
        && lignes == f.lignes
        && colonnes == f.colonnes
        && texte.equals(f.texte);
  }

  @Override
  public int hashCode() {
    return Objects.hash(texte, lignes, colonnes);
  }

  @Override
  public String toString() {
    return "=" + texte;
  }
}
