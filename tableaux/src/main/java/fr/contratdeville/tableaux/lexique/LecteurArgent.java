package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.IndexLexique.Trouve;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a heading of money apart by a grammar: words for money, a step, a unit and a year in any
 * order. A word for something else before the money says what the column is: {@code Date de
 * versement}, {@code Nature de l'aide}.
 */
final class LecteurArgent {
  private static final Pattern ANNEE = Pattern.compile("19[89][0-9]|20[0-4][0-9]");
  /** The place of an amount among others: {@code 1er versement}. */
  private static final Pattern RANG = Pattern.compile("[0-9]{1,2}(er|ere|e|eme|nd|nde)");

  private static final Pattern MOTS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}%€+]+");
  private static final Set<String> LIAISONS = Set.of(
      "de",
      "du",
      "des",
      "la",
      "le",
      "les",
      "l",
      "d",
      "en",
      "par",
      "et",
      "au",
      "aux",
      "a",
      "pour",
      "sur",
      "dans",
      "un",
      "une",
      "annee",
      "exercice",
      "budget");
  /** The words that may come before a word that says what a column is, and keep it money. */
  private static final Set<String> FORTS = Set.of("montant", "somme");

  /** The nouns that name a step where no other word does. */
  private static final Set<String> NOMS_D_ETAPES = Set.of(
      "versement",
      "paiement",
      "mandatement",
      "mandat",
      "notification",
      "vote",
      "accord",
      "arbitrage",
      "decision",
      "attribution",
      "demande",
      "proposition",
      "prevision");

  private static final Set<String> UNITES =
      Set.of("€", "euro", "eur", "ttc", "ht", "k€", "ke", "m€", "millier", "million");

  private final IndexLexique argent;
  private final IndexLexique precisions;
  private final IndexLexique autres;
  private final IndexLexique etapes;

  LecteurArgent(
      IndexLexique argent, IndexLexique precisions, IndexLexique autres, IndexLexique etapes) {
    this.argent = argent;
    this.precisions = precisions;
    this.autres = autres;
    this.etapes = etapes;
  }

  static boolean estUnNomDEtape(String mot) {
    return NOMS_D_ETAPES.contains(Orthographe.singulier(Normalise.cle(mot)));
  }

  /** Whether all words of a heading say of what kind money is, as {@code Fonctionnement} does. */
  boolean precise(String titre) {
    List<String> mots = MOTS.splitAsStream(Normalise.titre(titre))
        .filter(m -> !m.isEmpty() && !LIAISONS.contains(Normalise.cle(m)))
        .toList();
    return !mots.isEmpty() && mots.stream().allMatch(m -> est(precisions, m));
  }

  /** @param titre a heading whose glued words are opened */
  Optional<TitreArgent> read(String titre) {
    Lecture lecture = new Lecture();
    for (String mot : MOTS.split(Normalise.titre(titre), -1)) {
      if (!mot.isEmpty() && !lecture.add(mot)) {
        return Optional.empty();
      }
    }
    return lecture.finish();
  }

  /** A heading while it is read. */
  private final class Lecture {
    private boolean somme;
    private boolean forte;
    private boolean euros;
    /**
     * Whether the step is that of a noun, which a participle overrules: a versement is asked for.
     */
    private boolean parUnNom;

    private Optional<EtapeMontant> etape = Optional.empty();
    private Optional<Exercice> exercice = Optional.empty();
    private final List<String> reste = new ArrayList<>();

    /** Takes the next word; false if it shows that the column holds something else. */
    boolean add(String mot) {
      String cle = Orthographe.singulier(Normalise.cle(mot));
      if (LIAISONS.contains(cle) || LIAISONS.contains(Normalise.cle(mot))) {
        return true;
      }
      if (UNITES.contains(cle)) {
        euros = true;
        return true;
      }
      if (ANNEE.matcher(cle).matches()) {
        exercice = exercice.or(() -> Optional.of(Exercice.parse(cle)));
        return true;
      }
      return RANG.matcher(cle).matches() || nomme(mot, cle);
    }

    private boolean nomme(String mot, String cle) {
      if (cle.equals("%") || est(autres, mot)) {
        reste.add(mot);
        return forte;
      }
      Optional<Trouve> trouvee = trouver(etapes, mot);
      Optional<EtapeMontant> lue = trouvee.flatMap(t -> t.terme().etape());
      if (lue.isPresent()) {
        boolean nom = trouvee.filter(t -> estUnNomDEtape(t.synonyme())).isPresent();
        if (etape.isEmpty() || (parUnNom && !nom)) {
          etape = lue;
          parUnNom = nom;
        }
        somme |= est(argent, mot);
      } else if (est(argent, mot)) {
        somme = true;
        forte |= FORTS.contains(cle);
      } else if (!est(precisions, mot)) {
        reste.add(mot);
      }
      return true;
    }

    Optional<TitreArgent> finish() {
      boolean dit =
          somme || etape.isPresent() || ((euros || exercice.isPresent()) && reste.isEmpty());
      return dit
          ? Optional.of(new TitreArgent(somme, euros, etape, exercice, String.join(" ", reste)))
          : Optional.empty();
    }
  }

  private static boolean est(IndexLexique index, String mot) {
    return trouver(index, mot).isPresent();
  }

  private static Optional<Trouve> trouver(IndexLexique index, String mot) {
    TitreNormalise graphie = TitreNormalise.of(mot);
    return index.chercher(graphie).or(() -> index.chercherAUneFaute(graphie));
  }
}
