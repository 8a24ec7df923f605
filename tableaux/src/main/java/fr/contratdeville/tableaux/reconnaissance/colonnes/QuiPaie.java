package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.valeur.Champ;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads above a list, or in the name of its sheet or file, what its amounts share: who pays them
 * ({@code Attribuant : Département du Val}, {@code Subventions de la Ville}) and at which step they
 * are ({@code Subventions versées 2023}).
 */
final class QuiPaie {
  private static final int LONGUEUR = 120;
  /** Shorter words are no participles. */
  private static final int MOT = 3;
  /** What separates the parts of a title: {@code Crédits ANCT - Programme 147 - Année 2024}. */
  private static final Pattern SEGMENTS = Pattern.compile(" +[-\u2013\u2014|:] +|[,;()]");

  /** What follows the name of who pays in a sentence: whom, what for. */
  private static final Pattern A_QUI = Pattern.compile(
      " +(aux|pour|au titre|dans|en faveur|à destination|destinée?s?|attribuée?s?|versée?s?|accordée?s?) .*");

  private static final Pattern ARTICLE = Pattern.compile("^[ld]['’](?!(?i:état|etat)\\b)");
  private static final Pattern SUJET =
      Pattern.compile("(la )?politique de la ville( .*)?|pdv|(secteur )?(divers|autres?|prives?)");
  private static final Pattern COLLECTIVITE = Pattern.compile(
      "(ville|commune|mairie|departement|region|metropole|communaute (de communes|urbaine|d agglomeration))"
          + " (de |d |du |des )?\\p{L}.*");

  /** The words for documents whose amounts come from several. */
  private static final Pattern PLUSIEURS = Pattern.compile(
      "contrat|programmation|politique de la ville|cucs|appel a projets?|financeur");

  /** A label, an equals sign and a value, in a line that has several. */
  private static final Pattern CRITERES = Pattern.compile(
      "(?<=^|[;:,|])\\s*([\\p{L} '’]{2,40}?)\\s*=\\s*([^;|=]{2,60}?)\\s*(?=[;|]|$)");

  /** Data, and not what was given. */
  private static final Pattern ONGLET_DE_DONNEES = Pattern.compile("(base( de)? )?donnees?.*");

  private static final Pattern ENTRE_PARENTHESES = Pattern.compile("\\(([^()]+)\\)");
  /** The labels of who publishes a list, and pays what it lists. */
  private static final Pattern QUI_PUBLIE = Pattern.compile(
      "(nom (de la |du )?)?(commune|ville|mairie|collectivite|departement|region|epci|metropole"
          + "|communaute de communes|communaute d agglomeration|organisme gestionnaire)");

  private final Lexique lexique;

  QuiPaie(Lexique lexique) {
    this.lexique = lexique;
  }

  /** The step that a line or a name gives to its amounts; empty if it names no money. */
  Optional<EtapeMontant> etape(String texte) {
    if (texte.length() > LONGUEUR) {
      return Optional.empty();
    }
    return lexique
        .argent(texte)
        .filter(t -> t.somme() || (t.entier() && t.exercice().isPresent()))
        .flatMap(TitreArgent::etape)
        .or(() -> etapeDeLaPhrase(texte));
  }

  /**
   * The step that the name of a sheet gives to its amounts: on a tab, a step alone or with its year
   * (<i>Demandé</i>, <i>Versé 2023</i>) can be nothing else.
   */
  Optional<EtapeMontant> etapeDUnOnglet(String nom) {
    if (ONGLET_DE_DONNEES.matcher(Normalise.cle(nom)).matches()) {
      return Optional.empty();
    }
    return etape(nom)
        .or(() -> lexique.argent(nom).filter(TitreArgent::entier).flatMap(TitreArgent::etape));
  }

  /** The only step that a participle names in a sentence on money: {@code versées}. */
  private Optional<EtapeMontant> etapeDeLaPhrase(String texte) {
    List<String> mots = List.of(texte.split("[\\s,;:()]+", -1));
    int argent = 0;
    while (argent < mots.size() && !estUnNom(mots.get(argent))) {
      argent++;
    }
    List<EtapeMontant> etapes = mots.subList(Math.min(argent, mots.size()), mots.size()).stream()
        .filter(m -> m.length() > MOT && !Lexique.estUnNomDEtape(m))
        .flatMap(m -> lexique.etape(m).stream())
        .distinct()
        .toList();
    return etapes.size() == 1 ? Optional.of(etapes.get(0)) : Optional.empty();
  }

  /** The first cell above the table that gives the step of its amounts, if all such cells agree. */
  Optional<Cellule> etape(Preambule preambule) {
    List<Cellule> dites =
        preambule.cellules().stream().filter(c -> etape(c.texte()).isPresent()).toList();
    boolean une = dites.stream().map(c -> etape(c.texte())).distinct().count() == 1;
    return une ? Optional.of(dites.get(0)) : Optional.empty();
  }

  /**
   * A financeur that is named above a table.
   *
   * @param cellule the cell with his name
   */
  record Nomme(Financeur financeur, Cellule cellule) {}

  /** The first financeur that the lines above a table name as the one who pays. */
  Optional<Nomme> financeur(Preambule preambule) {
    List<Cellule> cellules = preambule.cellules();
    for (int i = 0; i < cellules.size(); i++) {
      Cellule cellule = cellules.get(i);
      boolean suivie = i + 1 < cellules.size() && cellules.get(i + 1).ligne() == cellule.ligne();
      Optional<Nomme> nomme = suivie && estQuiPaie(cellule.texte())
          ? Optional.of(nommer(
              cellules.get(i + 1).uneLigne(),
              estQuiPublie(cellule.texte()) ? cellule.texte() : "",
              cellules.get(i + 1)))
          : dans(cellule);
      if (nomme.isPresent()) {
        return nomme;
      }
    }
    return quiPublie(cellules);
  }

  /**
   * The town or other collectivity that a part of a line names, above a list of subsidies that says
   * of no other that it pays: {@code Conseil municipal du 6 avril - Commune de Roussillon}. A table
   * of a contrat de ville has several who pay.
   */
  private Optional<Nomme> quiPublie(List<Cellule> cellules) {
    List<String> cles = cellules.stream().map(Cellule::cle).toList();
    boolean liste = cles.stream().anyMatch(c -> c.contains("subvention"))
        && cles.stream().noneMatch(c -> PLUSIEURS.matcher(c).find());
    return liste
        ? cellules.stream()
            .filter(c -> c.texte().length() <= LONGUEUR)
            .flatMap(c -> SEGMENTS
                .splitAsStream(c.uneLigne())
                .map(String::strip)
                .filter(s -> COLLECTIVITE.matcher(Normalise.cle(s)).matches())
                .map(s -> nommer(s, c)))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Nomme> dans(Cellule cellule) {
    String texte = cellule.uneLigne();
    if (texte.length() > LONGUEUR) {
      return Optional.empty();
    }
    Optional<Nomme> critere = critere(cellule);
    if (critere.isPresent()) {
      return critere;
    }
    int deuxPoints = texte.indexOf(':');
    String avant = deuxPoints > 0 ? texte.substring(0, deuxPoints + 1) : "";
    if (deuxPoints > 0 && (estQuiPublie(avant) || estQuiPaie(texte.substring(0, deuxPoints)))) {
      String nom = texte.substring(deuxPoints + 1).strip();
      return nom.isEmpty()
          ? Optional.empty()
          : Optional.of(nommer(nom, estQuiPublie(avant) ? avant : "", cellule));
    }
    return paye(texte) && texte.indexOf(' ') > 0
        ? Optional.of(nommer(TitreMontant.payeur(sansAnnee(celleQuiPaie(texte))), cellule))
        : entreParentheses(texte)
            .or(() -> enPartie(texte))
            .or(() ->
                SEGMENTS.splitAsStream(texte).flatMap(s -> parLaFin(s).stream()).findFirst())
            .or(() -> parLaFin(texte))
            .map(nom -> nommer(nom, cellule));
  }

  /** What a list was filtered by: {@code Critères : exercice = 2024 ; financeur = Ville}. */
  private Optional<Nomme> critere(Cellule cellule) {
    return CRITERES
        .matcher(cellule.uneLigne())
        .results()
        .filter(m -> estQuiPaie(m.group(1)))
        .map(m -> nommer(m.group(2).strip(), cellule))
        .findFirst();
  }

  /** The part of a title that is who pays; all of it if no part of it is. */
  private String celleQuiPaie(String titre) {
    return SEGMENTS
        .splitAsStream(titre)
        .map(String::strip)
        .filter(p -> paye(p) && !ditUnDocument(p))
        .findFirst()
        .orElse(titre);
  }

  /**
   * Whether a part of a title is who pays. <i>Politique de la ville</i> is what the document is
   * about, though a column of that name holds credits of the State.
   */
  private boolean paye(String partie) {
    return lexique.financeur(partie).isPresent()
        && !SUJET.matcher(Normalise.cle(partie)).matches();
  }

  /** The financeur in brackets on a line on money: {@code Crédits 2024 (Etat)}. */
  private Optional<String> entreParentheses(String texte) {
    Matcher entre = ENTRE_PARENTHESES.matcher(texte);
    boolean argent = Stream.of(texte.split(" ", -1)).anyMatch(m -> estUnNom(Normalise.cle(m)));
    return argent && entre.find() && lexique.financeur(entre.group(1)).isPresent()
        ? Optional.of(entre.group(1).strip())
        : Optional.empty();
  }

  /** The part of a line on money that is a financeur: {@code Crédits 2024 - BOP 147}. */
  private Optional<String> enPartie(String texte) {
    List<String> parties = SEGMENTS.splitAsStream(texte).map(String::strip).toList();
    boolean argent = Stream.of(texte.split(" ", -1)).anyMatch(m -> estUnNom(Normalise.cle(m)));
    return argent && parties.size() > 1
        ? Optional.of(celleQuiPaie(texte)).filter(p -> !p.equals(texte)).map(TitreMontant::payeur)
        : Optional.empty();
  }

  /**
   * Whether a text names a contrat de ville or the policy that it serves, and no town that pays.
   */
  private static boolean ditUnDocument(String texte) {
    String cle = Normalise.cle(texte);
    return cle.contains("contrat") || nommeLaPolitique(cle);
  }

  /**
   * Whether a key names the policy alone: in a title it says what a document is about, and only
   * over amounts the credits of the State.
   */
  static boolean nommeLaPolitique(String cle) {
    return cle.equals("politique de la ville") || cle.equals("pdv");
  }

  /** The financeur at the end of a line on money: {@code Subventions versées par la Ville}. */
  private Optional<String> parLaFin(String texte) {
    String[] mots = texte.split(" ", -1);
    boolean somme = false;
    for (int i = 0; i < mots.length; i++) {
      String cle = Normalise.cle(mots[i]);
      if (cle.equals("contrat") || cle.equals("contrats")) {
        return Optional.empty();
      }
      if (somme) {
        String suite = ARTICLE
            .matcher(sansAnnee(String.join(" ", List.of(mots).subList(i, mots.length))))
            .replaceFirst("");
        if (paye(suite) && !estUnNom(cle)) {
          return Optional.of(suite);
        }
      }
      somme |= estUnNom(cle);
    }
    return Optional.empty();
  }

  private boolean estUnNom(String mot) {
    return lexique.argent(mot).filter(TitreArgent::somme).isPresent();
  }

  private static String sansAnnee(String texte) {
    return texte
        .replaceAll("[ ,:-]*(en |pour )?(l'année )?(19|20)[0-9]{2}.*$", "")
        .strip();
  }

  /** Whether a label stands before the name of who publishes the list: {@code Commune :}. */
  private static boolean estQuiPublie(String titre) {
    return titre.strip().endsWith(":")
        && QUI_PUBLIE.matcher(Normalise.cle(titre)).matches();
  }

  private boolean estQuiPaie(String titre) {
    return estQuiPublie(titre)
        || lexique.champ(titre.strip()).filter(c -> c == Champ.FINANCEUR).isPresent();
  }

  private Nomme nommer(String nom, Cellule cellule) {
    return nommer(nom, "", cellule);
  }

  /** @param genre what the label before the name says of its kind; blank if it says nothing */
  private Nomme nommer(String lu, String genre, Cellule cellule) {
    String seul = A_QUI.matcher(lu).replaceFirst("").strip();
    String nom = lexique.financeur(seul).isPresent() ? seul : lu;
    TypeFinanceur type = lexique
        .financeur(nom)
        .or(() -> lexique.financeur(Normalise.cle(genre)))
        .orElse(TypeFinanceur.NON_PRECISE);
    return new Nomme(Financeur.of(nom, type), cellule);
  }
}
