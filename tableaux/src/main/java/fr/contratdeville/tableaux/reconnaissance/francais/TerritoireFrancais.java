package fr.contratdeville.tableaux.reconnaissance.francais;

import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads places of the politique de la ville, by name, by code or by both. */
public final class TerritoireFrancais {
  private static final Pattern CODE = Pattern.compile(
      "(?<![\\p{L}\\p{Nd}])Q[PN] ?[0-9][0-9AB]{2} ?[0-9]{2,3} ?[0-9IMNC]?(?![\\p{L}\\p{Nd}])");
  /** A list of codes alone, which is cut at any separator. */
  private static final Pattern CODES =
      Pattern.compile("Q[PN][0-9AB]{5,6}[IMNC]?([\\s,;/+&-]+(ET )?Q[PN][0-9AB]{5,6}[IMNC]?)+");

  private static final Pattern BLANC = Pattern.compile("[\\s,;/+&-]+((?i:et) )?");
  /**
   * The separators of a list of names: semicolons, line ends and plus signs, since a name may hold
   * commas, hyphens and slashes.
   */
  private static final Pattern ENTRE = Pattern.compile(" *(?:[;\\r\\n]| \\+ )+ *");

  private static final Pattern HORS = Pattern.compile(
      "hors qpv|(trans|inter)(territorial|quartiers?|qpv|versal)e?s?|transversale?|tous( les)? (qpv|quartiers|territoires)|ensemble (des qpv|des quartiers|du territoire)|tout le territoire");
  /** The name of a sheet, or a line above a table, that starts as the name of a place. */
  private static final Pattern NOMME = Pattern.compile(
      "(qpv|qp|quartiers?( prioritaires?)?|quartier vecu|qva|zus) (?!(d ete|d automne|2030|solidaires|fertiles|de demain)\\b).*");

  private static final Pattern GENRE_QPV =
      Pattern.compile("(code |nom du )?(qpv|qp|quartiers? prioritaires?)\\b.*");

  private TerritoireFrancais() {}

  /** @param titre the heading of its column */
  public static List<Territoire> read(Cellule cellule, String titre) {
    boolean qpv = GENRE_QPV.matcher(Normalise.cle(titre)).matches();
    List<Territoire> lus = new ArrayList<>();
    String texte = cellule.imprime().strip();
    Pattern entre = CODES.matcher(texte.toUpperCase(Locale.ROOT)).matches() ? BLANC : ENTRE;
    for (String nom : entre.split(texte, -1)) {
      String propre = Normalise.espaces(nom);
      if (!propre.isEmpty()) {
        lus.add(territoire(propre, qpv));
      }
    }
    return lus;
  }

  /** The place of a table, if the name of its sheet or a line above it names one. */
  public static Optional<Territoire> dansUnTitre(String texte) {
    String cle = Normalise.cle(texte);
    boolean nomme = NOMME.matcher(cle).matches() || HORS.matcher(cle).matches();
    return nomme || code(texte).isPresent()
        ? Optional.of(territoire(Normalise.espaces(texte), false))
        : Optional.empty();
  }

  /** The place of this name. */
  public static Territoire nomme(String nom, boolean commune) {
    Territoire lu = territoire(nom, false);
    return commune && lu.type() == Territoire.Type.NON_PRECISE
        ? Territoire.builder().from(lu).type(Territoire.Type.COMMUNE).build()
        : lu;
  }

  private static Territoire territoire(String nom, boolean qpv) {
    String cle = Normalise.cle(nom);
    Optional<CodeQPV> code = code(nom);
    boolean dit = qpv || code.isPresent() || GENRE_QPV.matcher(cle).matches();
    Territoire.Type type = HORS.matcher(cle).matches()
        ? Territoire.Type.TRANSTERRITORIAL
        : dit ? Territoire.Type.QPV : Territoire.Type.NON_PRECISE;
    return Territoire.builder().nom(nom).type(type).code(code).build();
  }

  private static Optional<CodeQPV> code(String texte) {
    Matcher m = CODE.matcher(texte.toUpperCase(Locale.ROOT));
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CodeQPV.parse(m.group().replace(" ", "")));
    } catch (ValeurInvalideException e) {
      return Optional.empty();
    }
  }
}
