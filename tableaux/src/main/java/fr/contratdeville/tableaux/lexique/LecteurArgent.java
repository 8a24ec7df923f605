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
  /** A year of two digits, the only other word of a heading of money: {@code Sub 22}. */
  private static final Pattern COURTE = Pattern.compile("[12][0-9]|3[0-5]");

  private static final int SIECLE = 2000;
  /** A year told from that of the document: {@code BP N}, {@code CA N-1}. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?<![\\p{L}\\p{Nd}°])[Nn](?: ?[-+–] ?[1-5])?(?![\\p{L}\\p{Nd}°.])");

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
      "liquidation",
      "ordonnancement",
      "reglement",
      "virement",
      "decaissement",
      "encaissement",
      "realisation",
      "consommation",
      "execution",
      "engagement",
      "affectation",
      "prevision",
      "sollicitation");

  /** What a list counts beside money; after a word for money, they say what it is for. */
  private static final Set<String> COMPTES = Set.of(
      "place",
      "poste",
      "etp",
      "heure",
      "seance",
      "eleve",
      "enfant",
      "jeune",
      "logement",
      "surface",
      "hectare",
      "sau",
      "frequentation",
      "spectateur",
      "visiteur",
      "entree",
      "licence",
      "licencie",
      "inscrit",
      "nuitee",
      "repas",
      "kilometre",
      "tonne",
      "superficie",
      "quantite",
      "volume",
      "age",
      "note",
      "score",
      "point",
      "vehicule",
      "velo",
      "arbre",
      "exemplaire",
      "visite",
      "representation",
      "spectacle",
      "concert",
      "match",
      "equipe",
      "section",
      "classe",
      "salarie",
      "benevole",
      "menage",
      "famille",
      "habitant",
      "usager",
      "personne",
      "allocataire",
      "lit",
      "chambre",
      "participant",
      "adherent",
      "beneficiaire",
      "nombre",
      "effectif",
      "distance",
      "km");
  /** What money is spent on, what something costs, and what those who are helped have. */
  private static final Set<String> COUTS = Set.of(
      "charge",
      "depense",
      "cout",
      "tarif",
      "prix",
      "salaire",
      "redevance",
      "recette",
      "ressource",
      "produit",
      "tresorerie",
      "resultat",
      "loyer",
      "valeur",
      "assiette",
      "base",
      "masse",
      "chiffre",
      "emprunt",
      "dette",
      "pret",
      "cotisation",
      "adhesion",
      "quotient",
      "forfait",
      "bareme",
      "epargne",
      "capital",
      "vente",
      "billetterie",
      "facture",
      "devis",
      "travaux",
      "besoin",
      "marge",
      "benefice",
      "deficit",
      "excedent",
      "disponible",
      "disponibilite",
      "caution",
      "taxe",
      "impot",
      "achat",
      "frais",
      "remuneration");

  /**
   * Words for something else that say what money is for, after a word for it: {@code Aide au
   * loyer}.
   */
  private static final Set<String> DESTINATIONS = Set.of(
      "territoire",
      "quartier",
      "commune",
      "canton",
      "service",
      "direction",
      "secteur",
      "domaine",
      "politique",
      "population",
      "habitant",
      "adherent",
      "licencie",
      "porteur",
      "demandeur",
      "dispositif",
      "theme",
      "thematique",
      "loyer",
      "cotisation",
      "garantie",
      "fonction",
      "titre",
      "poste",
      "cadre");

  private static final Pattern AU_TITRE =
      Pattern.compile("(?i)\\b(au titre|dans le cadre|en faveur|à destination) (?=d)");

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

  static boolean destine(String mot) {
    return DESTINATIONS.contains(mot);
  }

  static boolean compte(String mot) {
    return COMPTES.contains(mot);
  }

  /** Whether a word is one for what is counted or spent, and not given. */
  static boolean compteOuCoute(String mot) {
    return COMPTES.contains(mot) || COUTS.contains(mot);
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
    String sans = AU_TITRE.matcher(Normalise.titre(titre)).replaceAll(" ");
    for (String mot : MOTS.split(RELATIVE.matcher(sans).replaceAll(" "), -1)) {
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
        return forte || (somme && DESTINATIONS.contains(cle));
      }
      if (!somme && etape.isEmpty() && compteOuCoute(cle)) {
        return false;
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
      if (reste.size() == 1
          && exercice.isEmpty()
          && (somme || etape.isPresent())
          && COURTE.matcher(reste.get(0)).matches()) {
        exercice = Optional.of(Exercice.of(SIECLE + Integer.parseInt(reste.remove(0))));
      }
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
    return index.chercher(graphie).or(() -> index.motAUneFaute(graphie));
  }
}
