package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The numbers of a row read as shares that have no percent sign: fractions of one when none is
 * above one ({@code 0.47}), or else points of a hundred ({@code 47}).
 */
public final class PartsNues {
  private static final BigDecimal CENT = BigDecimal.valueOf(100);
  /** The decimals that people may have printed; further ones come from binary arithmetic. */
  private static final int DECIMALES = 9;

  private static final Pattern NOMBRE = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,6})?");

  /** The numbers as printed, by column. */
  private final NavigableMap<Integer, BigDecimal> nombres;

  private final boolean fractions;

  private PartsNues(NavigableMap<Integer, BigDecimal> nombres) {
    this.nombres = Collections.unmodifiableNavigableMap(nombres);
    this.fractions = nombres.values().stream().allMatch(n -> n.compareTo(BigDecimal.ONE) <= 0);
  }

  /** Reads the numbers in the columns of money of a row. */
  public static PartsNues of(List<Cellule> cellules, Colonnes colonnes) {
    NavigableMap<Integer, BigDecimal> nombres = new TreeMap<>();
    for (Cellule cellule : cellules) {
      if (colonnes.de(cellule).estMontant()) {
        nombre(cellule).ifPresent(n -> nombres.put(cellule.colonne(), n));
      }
    }
    return new PartsNues(nombres);
  }

  private static Optional<BigDecimal> nombre(Cellule cellule) {
    boolean texte = cellule.genre() == Genre.TEXTE
        && NOMBRE.matcher(cellule.texte().strip()).matches();
    Optional<BigDecimal> nombre = texte
        ? Optional.of(new BigDecimal(cellule.texte().strip().replace(',', '.')))
        : cellule.nombre().filter(n -> cellule.nature() == Nature.NOMBRE);
    return nombre.filter(n -> n.signum() >= 0 && n.compareTo(CENT) <= 0);
  }

  public NavigableMap<Integer, BigDecimal> nombres() {
    return nombres;
  }

  public boolean enFractions() {
    return fractions;
  }

  /** Whether the share in a column is above zero; a share of zero proves nothing. */
  public boolean compte(int colonne) {
    return nombres.getOrDefault(colonne, BigDecimal.ZERO).signum() > 0;
  }

  /** The columns whose number is the share of their amount in a total. */
  public List<Integer> ferment(Map<Integer, BigDecimal> montants, BigDecimal total) {
    BigDecimal entier = fractions ? BigDecimal.ONE : CENT;
    BigDecimal ecartMax = unite().multiply(total);
    List<Integer> ferment = new ArrayList<>();
    nombres.forEach((colonne, part) -> {
      BigDecimal montant = montants.getOrDefault(colonne, BigDecimal.ZERO);
      BigDecimal ecart = part.multiply(total).subtract(montant.multiply(entier));
      if (ecart.abs().compareTo(ecartMax) < 0) {
        ferment.add(colonne);
      }
    });
    return ferment;
  }

  /** Whether the numbers repeat these amounts. */
  public boolean repetent(Map<Integer, BigDecimal> montants) {
    return nombres.entrySet().stream()
        .allMatch(
            n -> n.getValue().compareTo(montants.getOrDefault(n.getKey(), BigDecimal.ZERO)) == 0);
  }

  /**
   * The unit of the last printed digit: shares that were rounded so that they add up are off by
   * less.
   */
  public BigDecimal unite() {
    int decimales = nombres.values().stream()
        .mapToInt(n -> n.stripTrailingZeros().scale())
        .max()
        .orElse(0);
    return BigDecimal.ONE.movePointLeft(Math.min(DECIMALES, Math.max(0, decimales)));
  }

  /** The share that a cell of the row holds, if it is one of these numbers. */
  public Optional<Part> part(Cellule cellule) {
    return Optional.ofNullable(nombres.get(cellule.colonne()))
        .flatMap(n -> Cellule.part(fractions ? n.movePointRight(2) : n));
  }
}
