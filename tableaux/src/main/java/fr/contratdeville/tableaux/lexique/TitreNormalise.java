package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.tableaux.interne.Normalise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A heading without what does not change its meaning: case, accents, punctuation, spaces, hyphens,
 * articles, plural marks and a few abbreviations. {@code Nb d’actions financées} is {@code nombre
 * action financee}.
 *
 * @param mots the words that are left, in their order; none for a text too long to be a heading
 */
record TitreNormalise(List<String> mots) {

  /** Texts of more characters are no headings. */
  private static final int LONGUEUR = 100;

  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l", "de", "du", "des", "d", "et", "en", "a", "au", "aux", "par");
  private static final Map<String, String> ABREGES = Map.ofEntries(
      Map.entry("nb", "nombre"),
      Map.entry("nbre", "nombre"),
      Map.entry("nbr", "nombre"),
      Map.entry("n", "numero"),
      Map.entry("no", "numero"),
      Map.entry("num", "numero"),
      Map.entry("lib", "libelle"),
      Map.entry("mt", "montant"),
      Map.entry("mnt", "montant"),
      Map.entry("subv", "subvention"),
      Map.entry("struct", "structure"),
      Map.entry("tot", "total"),
      Map.entry("asso", "association"),
      Map.entry("assoc", "association"),
      Map.entry("benef", "beneficiaire"),
      Map.entry("dem", "demande"),
      Map.entry("dde", "demande"),
      Map.entry("ddee", "demande"),
      Map.entry("obj", "objet"),
      Map.entry("ben", "beneficiaire"),
      Map.entry("invt", "investissement"),
      Map.entry("notif", "notifie"),
      Map.entry("cpte", "compte"),
      Map.entry("mtt", "montant"),
      Map.entry("org", "organisme"),
      Map.entry("fonct", "fonctionnement"),
      Map.entry("fct", "fonctionnement"),
      Map.entry("invest", "investissement"),
      Map.entry("except", "exceptionnelle"),
      Map.entry("excep", "exceptionnelle"));
  /** The marks of a plural that may be one: {@code Quartier(s)}, {@code concerné(e)(s)}. */
  private static final Pattern MARQUES = Pattern.compile(
      "(?<=[\\p{L})])\\((?:e|s|x|es)\\)|\\((?:suite|fin)\\)$", Pattern.CASE_INSENSITIVE);

  static TitreNormalise of(String texte) {
    if (texte.length() > LONGUEUR) {
      return new TitreNormalise(List.of());
    }
    List<String> mots = new ArrayList<>();
    String sansMarques = texte.indexOf('(') < 0 ? texte : MARQUES.matcher(texte).replaceAll("");
    for (String mot : Normalise.cle(sansMarques).split(" ", -1)) {
      if (!mot.isEmpty() && !ARTICLES.contains(mot)) {
        String seul = Orthographe.singulier(mot);
        mots.add(ABREGES.getOrDefault(seul, seul));
      }
    }
    return new TitreNormalise(List.copyOf(mots));
  }

  boolean estVide() {
    return mots.isEmpty();
  }

  /** The first word; an empty text if there is none. */
  String premier() {
    return mots.isEmpty() ? "" : mots.get(0);
  }

  /**
   * The words without a space between them: {@code nomBeneficiaire} equals {@code Nom
   * bénéficiaire}.
   */
  String compacte() {
    return String.join("", mots);
  }

  /** The beginnings of the heading, from all its words down to the first one. */
  List<String> debuts() {
    List<String> debuts = new ArrayList<>();
    for (int n = mots.size(); n > 0; n--) {
      debuts.add(String.join(" ", mots.subList(0, n)));
    }
    return debuts;
  }

  /**
   * Whether two different texts are one slip apart: a letter missing, in excess or wrong, or two
   * neighbours exchanged.
   */
  static boolean aUneFautePres(String a, String b) {
    int debut = 0;
    while (debut < Math.min(a.length(), b.length()) && a.charAt(debut) == b.charAt(debut)) {
      debut++;
    }
    int fin = 0;
    while (fin < Math.min(a.length(), b.length()) - debut
        && a.charAt(a.length() - 1 - fin) == b.charAt(b.length() - 1 - fin)) {
      fin++;
    }
    String resteA = a.substring(debut, a.length() - fin);
    String resteB = b.substring(debut, b.length() - fin);
    return (resteA.length() <= 1 && resteB.length() <= 1)
        || (resteA.length() == 2
            && resteB.length() == 2
            && resteA.charAt(0) == resteB.charAt(1)
            && resteA.charAt(1) == resteB.charAt(0));
  }
}
