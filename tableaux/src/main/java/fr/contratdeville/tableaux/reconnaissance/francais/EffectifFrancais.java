package fr.contratdeville.tableaux.reconnaissance.francais;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.valeur.Effectif;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts as French tables write them: {@code 49}, {@code 5 à 10}, {@code environ 60}, {@code plus
 * de 30}, {@code une quinzaine}.
 */
public final class EffectifFrancais {
  private static final String NOMBRE = "(\\d{1,3}(?: \\d{3})+|\\d{1,9})";
  private static final String UNITE =
      "(?: (?:personnes?|participants?|habitants?|enfants?|jeunes?|beneficiaires?))?";
  private static final Pattern EXACT = Pattern.compile(NOMBRE + UNITE);
  private static final Pattern ENTRE =
      Pattern.compile("(?:de |entre )?" + NOMBRE + " (?:a|et) " + NOMBRE + UNITE);
  private static final Pattern PLUS_DE =
      Pattern.compile("(?:plus de|superieur a) " + NOMBRE + UNITE);
  private static final Pattern AU_MOINS = Pattern.compile("(?:au moins|minimum) " + NOMBRE + UNITE);
  private static final Pattern AU_PLUS =
      Pattern.compile("(?:au plus|maximum|jusqu a) " + NOMBRE + UNITE);
  private static final Pattern ENVIRON =
      Pattern.compile("(?:environ|une moyenne de|pres de) " + NOMBRE + UNITE);

  private static final Pattern ENVIRON_EN_LETTRES =
      Pattern.compile("(?:environ )?une (dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine"
          + "|cinquantaine|soixantaine|centaine)(?: (?:de |d )?(?:\\p{L}+))?");
  private static final Map<String, Integer> LETTRES = Map.of(
      "dizaine",
      10,
      "douzaine",
      12,
      "quinzaine",
      15,
      "vingtaine",
      20,
      "trentaine",
      30,
      "quarantaine",
      40,
      "cinquantaine",
      50,
      "soixantaine",
      60,
      "centaine",
      100);

  /** A sign, or a separator that may be that of thousands or of decimals. */
  private static final Pattern PAS_ENTIER = Pattern.compile("\\d[.,]\\d|(?<!\\p{L})[-\u2212]\\d");

  private EffectifFrancais() {}

  public static Optional<Effectif> read(Cellule cellule) {
    Optional<BigDecimal> nombre = cellule.nombre();
    if (nombre.isPresent()) {
      BigDecimal n = nombre.get().stripTrailingZeros();
      boolean compte = n.scale() <= 0 && n.signum() >= 0 && n.precision() - n.scale() <= 9;
      return compte ? Optional.of(Effectif.of(n.longValueExact())) : Optional.empty();
    }
    boolean entier =
        cellule.genre() == Genre.TEXTE && !PAS_ENTIER.matcher(cellule.texte()).find();
    return entier ? read(cellule.cle()) : Optional.empty();
  }

  private static Optional<Effectif> read(String cle) {
    Matcher entre = ENTRE.matcher(cle);
    if (entre.matches() && nombre(entre, 1) <= nombre(entre, 2)) {
      return Optional.of(Effectif.entre(nombre(entre, 1), nombre(entre, 2)));
    }
    Matcher m = EXACT.matcher(cle);
    if (m.matches()) {
      return Optional.of(Effectif.of(nombre(m, 1)));
    }
    m = PLUS_DE.matcher(cle);
    if (m.matches()) {
      return Optional.of(Effectif.auMoins(nombre(m, 1) + 1));
    }
    m = AU_MOINS.matcher(cle);
    if (m.matches()) {
      return Optional.of(Effectif.auMoins(nombre(m, 1)));
    }
    m = AU_PLUS.matcher(cle);
    if (m.matches()) {
      return Optional.of(Effectif.auPlus(nombre(m, 1)));
    }
    m = ENVIRON.matcher(cle);
    if (m.matches()) {
      return Optional.of(Effectif.environ(nombre(m, 1)));
    }
    m = ENVIRON_EN_LETTRES.matcher(cle);
    return m.matches()
        ? Optional.ofNullable(LETTRES.get(m.group(1))).map(Effectif::environ)
        : Optional.empty();
  }

  private static long nombre(Matcher m, int groupe) {
    return Long.parseLong(m.group(groupe).replace(" ", ""));
  }
}
