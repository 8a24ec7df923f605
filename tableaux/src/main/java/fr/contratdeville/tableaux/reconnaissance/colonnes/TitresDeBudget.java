package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Opens the abbreviations of public accounts that mean something else elsewhere: beside {@code BP
 * 2022}, {@code CA 2022} is the compte administratif and no communauté d'agglomération; beside
 * {@code AE}, {@code CP} are crédits de paiement.
 */
final class TitresDeBudget {
  private static final Pattern VOTE = mots("bp|bs|dm|budget primitif|budget supplementaire");
  private static final Pattern ENGAGEMENT =
      mots("ae|ap|autorisations? d engagement|autorisations? de programme");
  private static final Pattern COMPTE = Pattern.compile("\\bCA\\b");
  private static final Pattern PAIEMENT = Pattern.compile("\\bCP\\b");

  private TitresDeBudget() {}

  private static Pattern mots(String mots) {
    return Pattern.compile("(?:.* )?(?:" + mots + ")(?: .*)?");
  }

  /** The same header, in words that have one meaning. */
  static Entete ouvrir(Entete entete) {
    boolean votes = nomme(entete, VOTE);
    boolean engagements = nomme(entete, ENGAGEMENT);
    if (!votes && !engagements) {
      return entete;
    }
    SortedMap<Integer, List<String>> titres = new TreeMap<>();
    entete.titres().forEach((numero, siens) -> {
      List<String> ouverts = new ArrayList<>();
      for (String titre : siens) {
        String compte = votes ? COMPTE.matcher(titre).replaceAll("réalisé") : titre;
        ouverts.add(engagements ? PAIEMENT.matcher(compte).replaceAll("payé") : compte);
      }
      titres.put(numero, ouverts);
    });
    return new Entete(entete.premiere(), entete.derniere(), titres);
  }

  private static boolean nomme(Entete entete, Pattern mots) {
    return entete.titres().keySet().stream()
        .anyMatch(n -> mots.matcher(Normalise.cle(entete.titre(n))).matches());
  }
}
