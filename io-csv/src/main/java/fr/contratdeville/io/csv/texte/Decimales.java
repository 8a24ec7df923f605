package fr.contratdeville.io.csv.texte;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the numbers of a text from its words, as a spreadsheet does when it opens the file. Digits
 * after a zero are a code, and those that are too many for a number stay a text. A point or a comma
 * before three digits may be that of decimals or of thousands: the other numbers of the column
 * tell, or else those of the file; if neither do, the text stays as it is, and who reads it as an
 * amount says that it is ambiguous.
 */
public final class Decimales {
  /** As many digits as a number keeps in a spreadsheet. */
  private static final int CHIFFRES = 15;

  private static final Pattern NOMBRE =
      Pattern.compile("-?(0|[1-9]\\d{0," + (CHIFFRES - 1) + "})(?:([.,])(\\d{1,20}))?");
  private static final Pattern MILLIERS =
      Pattern.compile("-?\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d+)?");
  private static final int LONGUEUR = 40;

  private final Indices duFichier = new Indices();
  private Indices[] colonnes = new Indices[0];

  /** Looks at what stands in a column, from 1, of some row. */
  void add(int colonne, String texte) {
    if (texte.length() > LONGUEUR || texte.isEmpty()) {
      return;
    }
    Matcher nombre = NOMBRE.matcher(texte);
    if (nombre.matches()) {
      if (nombre.group(2) != null && !peutEtreDesMilliers(nombre)) {
        indices(colonne).decimal(nombre.group(2));
        duFichier.decimal(nombre.group(2));
      }
      return;
    }
    Matcher milliers = MILLIERS.matcher(texte);
    if (milliers.matches()) {
      indices(colonne).milliers(milliers.group(1));
      duFichier.milliers(milliers.group(1));
    }
  }

  private Indices indices(int colonne) {
    if (colonne > colonnes.length) {
      int ancienne = colonnes.length;
      colonnes = Arrays.copyOf(colonnes, Math.max(colonne, 2 * ancienne));
      for (int i = ancienne; i < colonnes.length; i++) {
        colonnes[i] = new Indices();
      }
    }
    return colonnes[colonne - 1];
  }

  private static boolean peutEtreDesMilliers(Matcher nombre) {
    return nombre.group(3).length() == 3
        && nombre.group(1).length() <= 3
        && !nombre.group(1).equals("0");
  }

  /** The number that a text in a column, from 1, is; empty if it is a text. */
  Optional<BigDecimal> nombre(int colonne, String texte) {
    if (texte.length() > LONGUEUR || texte.isEmpty()) {
      return Optional.empty();
    }
    Matcher nombre = NOMBRE.matcher(texte);
    if (!nombre.matches()) {
      return Optional.empty();
    }
    String signe = nombre.group(2);
    if (signe == null || !peutEtreDesMilliers(nombre)) {
      return Optional.of(new BigDecimal(texte.replace(',', '.')));
    }
    Boolean decimal = colonne <= colonnes.length ? colonnes[colonne - 1].estDecimal(signe) : null;
    decimal = decimal == null ? duFichier.estDecimal(signe) : decimal;
    if (decimal == null) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(texte.replace(signe, decimal ? "." : "")));
  }

  /** What the numbers of a column say of the point and the comma. */
  private static final class Indices {
    private boolean pointDecimal;
    private boolean virguleDecimale;
    private boolean pointMilliers;
    private boolean virguleMilliers;

    void decimal(String signe) {
      pointDecimal |= signe.equals(".");
      virguleDecimale |= signe.equals(",");
    }

    void milliers(String signe) {
      pointMilliers |= signe.equals(".");
      virguleMilliers |= signe.equals(",");
    }

    /** Whether the sign is that of decimals; null if nothing tells, or all does. */
    @Nullable
    Boolean estDecimal(String signe) {
      boolean point = signe.equals(".");
      boolean oui = point ? pointDecimal || virguleMilliers : virguleDecimale || pointMilliers;
      boolean non = point ? pointMilliers || virguleDecimale : virguleMilliers || pointDecimal;
      return oui == non ? null : oui;
    }
  }
}
