package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.francais.EffectifFrancais;
import fr.contratdeville.valeur.Effectif;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads in the headings of a declared table what its figures measure: amounts or counts. */
public final class Mesures {
  private static final int LONGUEUR = 100;
  private static final Pattern MONTANTS = Pattern.compile(
      "(montant|financement|finance|subvention|credit|cout|budget|depense|recette|somme|euro|enveloppe|participation)s?|[km]?€");
  private static final Pattern NOMBRES = Pattern.compile(
      "(nombre|nb|nbre|effectif|action|projet|dossier|porteur|structure|association|beneficiaire|participant|habitant|personne|public|poste|seance|place)s?");
  private static final Pattern COMPTE = Pattern.compile("(nombre|nb|nbre|effectif)s?\\b");
  private static final Pattern TOTAL = Pattern.compile("(.* )?(total|totaux)( .*)?");
  /** The words that a spreadsheet puts before the name of a field: {@code Somme de Ville}. */
  private static final Pattern AGREGAT = Pattern.compile(
      "^(?:somme|total|nombre|moyenne) (?:de |des |du |d['’] ?)", Pattern.CASE_INSENSITIVE);
  /** A count with something that is not counted: {@code 3 + FPH}. */
  private static final Pattern PLUS = Pattern.compile("(\\d{1,9}) ?\\+ ?\\p{L}.{0,40}");

  private Mesures() {}

  /** The measure of the first word that names one. */
  public static Mesure of(String titre) {
    for (String mot : cle(titre).split(" ", -1)) {
      if (MONTANTS.matcher(mot).matches()) {
        return Mesure.MONTANT;
      }
      if (NOMBRES.matcher(mot).matches()) {
        return Mesure.NOMBRE;
      }
    }
    return Mesure.NON_PRECISE;
  }

  /** Whether a label starts with a word that counts, as {@code Nombre d'actions} does. */
  public static boolean compteParSonDebut(String libelle) {
    return COMPTE.matcher(cle(libelle)).lookingAt();
  }

  /** Whether a heading is that of a total. */
  public static boolean estTotal(String titre, Lexique lexique) {
    return lexique.estTotal(titre)
        || lexique.estSousTotal(titre)
        || TOTAL.matcher(cle(AGREGAT.matcher(titre).replaceFirst(""))).matches();
  }

  /** The financeur that a heading names, alone or after {@code Somme de}. */
  public static Optional<Financeur> financeur(String titre, Lexique lexique) {
    String nom = AGREGAT.matcher(titre).replaceFirst("");
    return lexique.financeur(nom).map(type -> Financeur.of(nom, type));
  }

  /** Whether a heading shows that its table sums or counts something. */
  static boolean dit(String titre, Lexique lexique) {
    return estTotal(titre, lexique)
        || of(titre) != Mesure.NON_PRECISE
        || financeur(titre, lexique).isPresent()
        || lexique.etape(titre).isPresent();
  }

  /** A count, exact or not; {@code 3 + FPH} counts three. */
  public static Optional<Effectif> compte(Cellule cellule) {
    Matcher plus = PLUS.matcher(cellule.texte().strip());
    return plus.matches()
        ? Optional.of(Effectif.of(Long.parseLong(plus.group(1))))
        : EffectifFrancais.read(cellule);
  }

  private static String cle(String texte) {
    return texte.length() > LONGUEUR ? "" : Normalise.cle(texte);
  }
}
