package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.tableaux.lexique.IndexLexique.Trouve;
import fr.contratdeville.tableaux.lexique.Terme.Usage;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon: a named table of what headings and labels mean. Case, accents, punctuation, spaces,
 * hyphens, articles, plural marks and a few abbreviations ({@code Nb}) do not matter. A spelling
 * that ends in {@code " *"} stands for every heading that begins with it: {@code bilan *} for
 * <i>Bilan de l'action</i>. One slip in a spelling of seven letters or more is forgiven, and
 * {@link #faute} names the spelling.
 *
 * <p>Take the {@link #standard()} lexicon, add and remove spellings, give it a name of yours, and
 * give it to a reader with {@code Disposition.withLexique}:
 *
 * <pre>{@code
 * Lexique.standard().withNom("Gard rhodanien").withSynonymes(Terme.PORTEUR, "Équipe de terrain")
 * }</pre>
 *
 * <p>A lexicon never changes and may be used by several threads.
 */
public final class Lexique {

  /** A year or the number of an account, alone or in brackets, at the end of a label. */
  private static final Pattern ANNEE = Pattern.compile(
      "[ (:-]+(?:(?:en |année |exercice )?(?:19|20)[0-9]{2}"
          + "|(?:article |compte |chapitre |nature )?6[0-9]{1,5})\\)?$",
      Pattern.CASE_INSENSITIVE);

  /** Longer texts are no headings. */
  private static final int LONGUEUR = 100;

  /** Names of financeurs that only say of what kind those before them are: {@code Dons privés}. */
  private static final Set<String> GENERIQUES = Set.of("prive", "divers", "autre");

  /** The words that exclude what follows them: {@code hors droit commun}. */
  private static final Set<String> SAUF =
      Set.copyOf(TitreNormalise.of("hors sans sauf").mots());

  /** The usages whose words programs glue together in names of columns. */
  private static final Set<Usage> GLUES =
      EnumSet.of(Usage.COLONNE, Usage.ARGENT, Usage.ETAPE, Usage.PRECISION, Usage.SANS_ARGENT);

  private final String nom;
  private final Map<Terme, List<String>> termes;
  private final TableAlias financeurs;
  private final Map<Usage, IndexLexique> index = new EnumMap<>(Usage.class);
  private final MotsGlues glues;
  private final MotsCoupes coupes;
  private final LecteurArgent argent;
  private final Memoire<String> ouverts = new Memoire<>();
  private final Memoire<Optional<Trouve>> colonnes = new Memoire<>();
  private final Memoire<TitreNormalise> graphies = new Memoire<>();

  private Lexique(String nom, Map<Terme, List<String>> termes, TableAlias financeurs) {
    this.nom = nom;
    this.termes = termes;
    this.financeurs = financeurs;
    for (Usage usage : Usage.values()) {
      index.put(usage, new IndexLexique());
    }
    termes.forEach(
        (terme, synonymes) -> synonymes.forEach(synonyme -> index(terme).ajouter(terme, synonyme)));
    this.glues = new MotsGlues(Stream.concat(
            LecteurPorteur.mots().stream(),
            termes.entrySet().stream()
                .filter(e -> GLUES.contains(e.getKey().usage()))
                .flatMap(e -> e.getValue().stream()))
        .toList());
    this.coupes = new MotsCoupes(
        termes.entrySet().stream()
            .filter(e -> e.getKey().usage() == Usage.ETAPE)
            .map(Map.Entry::getValue)
            .toList(),
        synonymes(Terme.SANS_ARGENT));
    this.argent = new LecteurArgent(
        index(Usage.ARGENT), index(Usage.PRECISION), index(Usage.SANS_ARGENT), index(Usage.ETAPE));
  }

  /**
   * The lexicon of headings of town halls, préfectures, CAF and open data (SCDL). They were seen in
   * documents or reported by users of public tools; a few are only plausible, and no document shows
   * them yet.
   */
  public static Lexique standard() {
    return IntitulesUsuels.LEXIQUE;
  }

  /**
   * A lexicon of these spellings alone, with the {@linkplain TablesAlias#financeurs() usual
   * financeurs}.
   *
   * @param nom a name that shows whose lexicon it is, such as {@code Gard rhodanien}
   * @throws IllegalArgumentException if a spelling has no letter and no digit, or is too long for a
   *     heading
   */
  public static Lexique of(String nom, Map<Terme, List<String>> termes) {
    return of(nom, termes, TablesAlias.financeurs());
  }

  private static Lexique of(String nom, Map<Terme, List<String>> termes, TableAlias financeurs) {
    Map<Terme, List<String>> copie = new EnumMap<>(Terme.class);
    termes.forEach((terme, synonymes) -> copie.put(terme, List.copyOf(synonymes)));
    return new Lexique(nom, Collections.unmodifiableMap(copie), financeurs);
  }

  /** The name of this lexicon, which shows whose it is: {@code Gard rhodanien}. */
  public String nom() {
    return nom;
  }

  /** The spellings of each term, in the order of {@link Terme}. */
  public Map<Terme, List<String>> termes() {
    return termes;
  }

  /** The spellings of {@code terme}; empty if this lexicon has none. */
  public List<String> synonymes(Terme terme) {
    return termes.getOrDefault(terme, List.of());
  }

  /** This lexicon under another name. */
  public Lexique withNom(String nom) {
    return new Lexique(nom, termes, financeurs);
  }

  /** The table of aliases that shows which headings name a financeur, and of what kind he is. */
  public TableAlias financeurs() {
    return financeurs;
  }

  /** This lexicon with another table of financeurs. */
  public Lexique withFinanceurs(TableAlias financeurs) {
    return new Lexique(nom, termes, financeurs);
  }

  /**
   * This lexicon with these spellings of {@code terme} besides; another term for the same kind of
   * heading or label that had one of them loses it.
   *
   * @throws IllegalArgumentException if a spelling has no letter and no digit, or is too long for a
   *     heading
   */
  public Lexique withSynonymes(Terme terme, String... synonymes) {
    Map<Terme, List<String>> autres = new EnumMap<>(Terme.class);
    termes.forEach(
        (t, liste) -> autres.put(t, t.usage() == terme.usage() ? sans(liste, synonymes) : liste));
    List<String> tous = new ArrayList<>(autres.getOrDefault(terme, List.of()));
    tous.addAll(Arrays.asList(synonymes));
    autres.put(terme, tous);
    return of(nom, autres, financeurs);
  }

  /**
   * This lexicon without these spellings of {@code terme}; {@code bilan} and {@code bilan *} are
   * two spellings. A spelling that it does not have changes nothing.
   */
  public Lexique withoutSynonymes(Terme terme, String... synonymes) {
    Map<Terme, List<String>> autres = new EnumMap<>(Terme.class);
    autres.putAll(termes);
    autres.put(terme, sans(synonymes(terme), synonymes));
    return of(nom, autres, financeurs);
  }

  private static List<String> sans(List<String> liste, String... retires) {
    List<TitreNormalise> graphies =
        Arrays.stream(retires).map(TitreNormalise::of).toList();
    List<Boolean> suites =
        Arrays.stream(retires).map(r -> r.endsWith(IndexLexique.SUITE)).toList();
    return liste.stream()
        .filter(synonyme -> {
          int i = graphies.indexOf(TitreNormalise.of(synonyme));
          return i < 0 || suites.get(i) != synonyme.endsWith(IndexLexique.SUITE);
        })
        .toList();
  }

  private TitreNormalise graphie(String titre) {
    return graphies.chercher(titre, TitreNormalise::of);
  }

  /** The field that a column under this heading holds; empty if the heading names none. */
  public Optional<Champ> champ(String entete) {
    Optional<Trouve> trouve = colonne(entete);
    if (trouve.isPresent()) {
      return trouve.flatMap(t -> t.terme().champ());
    }
    TitreNormalise graphie = graphie(ouvrir(entete));
    if (LecteurCout.nomme(graphie)) {
      return Optional.of(Champ.COUT_TOTAL);
    }
    return LecteurPorteur.nomme(graphie)
        ? Optional.of(Champ.PORTEUR)
        : Optional.of(Champ.FINANCEUR).filter(f -> LecteurFinanceur.nomme(graphie));
  }

  /**
   * Whether a heading may stand over porteurs if names stand below it, though no spelling knows all
   * its words: {@code Bénéficiaire FIPD}.
   */
  public boolean peutNommerUnPorteur(String entete) {
    return LecteurPorteur.peutNommer(graphie(ouvrir(entete)));
  }

  /**
   * Whether a heading may stand over titles of actions if words stand below it, though no spelling
   * knows all its words: {@code Projet d'habitants}.
   */
  public boolean peutNommerUneAction(String entete) {
    return LecteurPorteur.peutNommerUneAction(graphie(ouvrir(entete)));
  }

  /**
   * The field that a column under this heading may hold where no other column does: the porteur for
   * {@code Nom}, the title for {@code Description}. Empty if the heading names none.
   */
  public Optional<Champ> champPossible(String entete) {
    return colonne(entete).map(Trouve::terme).flatMap(terme -> switch (terme) {
      case PORTEUR_POSSIBLE -> Optional.of(Champ.PORTEUR);
      case INTITULE_POSSIBLE -> Optional.of(Champ.INTITULE);
      default -> Optional.empty();
    });
  }

  /**
   * Whether a heading is that of a field of the published schemas and exports of the trade for
   * which the model has no name: {@code conditionsVersement}.
   */
  public boolean estAutreChamp(String entete) {
    return colonne(entete).filter(t -> t.terme() == Terme.AUTRE_CHAMP).isPresent();
  }

  /**
   * A heading of money, taken apart by its words: {@code montantTotalTTC}, {@code Subvention votée
   * en 2024}. Empty if the heading is one of something else, or of nothing that is known.
   */
  public Optional<TitreArgent> argent(String entete) {
    return entete.length() > LONGUEUR ? Optional.empty() : argent.read(ouvrir(entete));
  }

  /** Whether a heading only says of what kind money is: {@code Fonctionnement}. */
  public boolean precise(String entete) {
    return entete.length() <= LONGUEUR && argent.precise(ouvrir(entete));
  }

  /**
   * The heading with its words apart, where they are written as one, and whole, where a point cuts
   * them: {@code montant vote} for {@code montant_vote}, {@code nom du beneficiaire} for
   * {@code nomdubeneficiaire}, {@code Mt voté} for {@code Mt vot.}.
   */
  public String ouvrir(String entete) {
    return ouverts.chercher(entete, e -> glues.ouvrir(coupes.completer(e)));
  }

  /**
   * The field that the first words of a label name, if others follow: {@link Champ#AXE} for
   * {@code Axe 2 : Emploi}. Empty if they name none.
   */
  public Optional<Champ> annonce(String libelle) {
    List<String> mots = graphie(libelle).mots();
    return IntStream.range(1, mots.size())
        .mapToObj(i -> new TitreNormalise(mots.subList(0, mots.size() - i)))
        .flatMap(debut -> trouver(Usage.COLONNE, debut).flatMap(Terme::champ).stream())
        .findFirst();
  }

  /**
   * The spelling that this heading is read as, if it is one slip away from it: {@code descriptif *}
   * for {@code DESSCRIPTIF}. Empty for a heading without a slip or without a meaning.
   */
  public Optional<String> faute(String entete) {
    boolean tel = colonneTelle(entete).isPresent();
    return tel ? Optional.empty() : colonne(entete).map(Trouve::synonyme);
  }

  /**
   * Finds the term of a heading; no slip is forgiven in one that means something else as it is
   * written.
   */
  private Optional<Trouve> colonne(String entete) {
    return colonnes.chercher(entete, this::chercherColonne);
  }

  private Optional<Trouve> chercherColonne(String entete) {
    TitreNormalise graphie = graphie(entete);
    return colonneTelle(entete)
        .or(() -> index(Usage.COLONNE)
            .chercherAUneFaute(graphie)
            .filter(t -> index(Usage.GROUPE).chercher(graphie).isEmpty()
                && index(Usage.ETAPE).chercher(graphie).isEmpty()
                && financeur(entete).isEmpty()));
  }

  /** Finds the term of a heading as it is written, or with its glued words apart. */
  private Optional<Trouve> colonneTelle(String entete) {
    String ouvert = ouvrir(entete);
    Optional<Trouve> tel = index(Usage.COLONNE).chercher(graphie(entete));
    return tel.isPresent() || ouvert.equals(entete)
        ? tel
        : index(Usage.COLONNE).chercher(graphie(ouvert));
  }

  /**
   * The step of the amounts under this heading: {@link EtapeMontant#VERSE} for {@code Versement}.
   * One slip in a word is forgiven, as in {@code accodé}. Empty if the heading names none.
   */
  public Optional<EtapeMontant> etape(String entete) {
    TitreNormalise graphie = graphie(entete);
    return trouver(Usage.ETAPE, graphie)
        .or(() -> index(Usage.ETAPE)
            .motAUneFaute(graphie)
            .filter(t -> index(Usage.COLONNE).chercherAUneFaute(graphie).isEmpty())
            .map(Trouve::terme))
        .flatMap(Terme::etape);
  }

  /**
   * Whether a word names a step as a noun: one that a participle beside it overrules, as in
   * <i>versement demandé</i>.
   */
  public static boolean estUnNomDEtape(String mot) {
    return LecteurArgent.estUnNomDEtape(mot);
  }

  /**
   * The origin of the credits that a heading or a cell names; its words may stand anywhere in the
   * text, as in {@code Etat - droit commun}, but not after {@code hors} or {@code sans}. Empty if
   * the text names none.
   */
  public Optional<NatureCredit> credit(String texte) {
    List<String> mots = graphie(texte).mots();
    return IntStream.range(0, mots.size())
        .filter(i -> i == 0 || !SAUF.contains(mots.get(i - 1)))
        .mapToObj(i -> new TitreNormalise(mots.subList(i, mots.size())))
        .flatMap(suite -> trouver(Usage.CREDIT, suite).flatMap(Terme::credit).stream())
        .findFirst();
  }

  /**
   * The kind of the financeur that a heading names, alone or after words such as {@code Part} and
   * {@code Subvention}: {@link TypeFinanceur#COMMUNE} for {@code Part Ville}. Empty if the heading
   * names none.
   */
  public Optional<TypeFinanceur> financeur(String entete) {
    Optional<TypeFinanceur> type = Financeurs.type(financeurs, entete);
    return type.isPresent() || entete.indexOf(' ') >= 0
        ? type
        : Financeurs.type(financeurs, ouvrir(entete));
  }

  /**
   * The name of the financeur that ends a text, after words that nobody knows: {@code Région} for
   * {@code doctorale Région}, {@code ARS} for {@code FIR ARS}. Empty if none does.
   */
  public Optional<String> financeurFinal(String texte) {
    String[] mots = texte.strip().split("[ /()]+", -1);
    return texte.length() > LONGUEUR
        ? Optional.empty()
        : IntStream.range(0, mots.length)
            .mapToObj(
                i -> String.join(" ", List.of(mots).subList(i, mots.length)).strip())
            .filter(nom -> !nom.isEmpty()
                && !GENERIQUES.contains(graphie(nom).compacte())
                && Financeurs.type(financeurs, nom).isPresent())
            .findFirst();
  }

  /**
   * Whether a heading begins with a word for what is counted or spent, and not given:
   * {@code Fréquentation}, {@code Charges réalisées}.
   */
  public boolean compteOuCoute(String entete) {
    return LecteurArgent.compteOuCoute(graphie(ouvrir(entete)).premier());
  }

  /** Whether a heading is the total of something that is counted: {@code Total points}. */
  public boolean totaliseUnCompte(String entete) {
    List<String> mots = graphie(ouvrir(entete)).mots();
    return mots.size() > 1
        && mots.get(0).equals("total")
        && (LecteurArgent.compte(mots.get(1)) || mots.get(1).equals("point"));
  }

  /** Whether a text has a word that makes a heading one of something else than money. */
  public boolean ditAutreChose(String texte) {
    return graphie(texte).mots().stream()
        .anyMatch(
            mot -> trouver(Usage.SANS_ARGENT, mot).isPresent() && !LecteurArgent.destine(mot));
  }

  /**
   * Whether a heading over several columns announces one financeur in each: {@code Autres
   * financeurs}.
   */
  public boolean estGroupeDeFinanceurs(String entete) {
    return trouver(Usage.GROUPE, entete).isPresent();
  }

  /** Whether this lexicon knows the heading, of one column or of several. */
  public boolean estConnu(String entete) {
    return champ(entete).isPresent()
        || financeur(entete).isPresent()
        || etape(entete).isPresent()
        || trouver(Usage.CREDIT, entete).isPresent()
        || estGroupeDeFinanceurs(entete)
        || colonne(entete).isPresent()
        || argent(entete).filter(a -> a.entier() && a.somme()).isPresent();
  }

  /** Whether a label announces a total, be it of one porteur: {@code Total MAS}. */
  public boolean estTotal(String libelle) {
    return est(Terme.LIGNE_TOTAL, libelle);
  }

  /**
   * Whether a label announces a total and names nothing in particular, as {@code Total général} and
   * {@code TOTAL 2022}: no action has that title.
   */
  public boolean estTotalSeul(String libelle) {
    if (est(Terme.LIGNE_TOTAL_GENERAL, libelle)) {
      return true;
    }
    String sans = libelle.length() <= LONGUEUR ? ANNEE.matcher(libelle).replaceAll(" ") : "";
    return est(Terme.LIGNE_TOTAL_GENERAL, sans) || totaliseTout(sans);
  }

  /**
   * Whether a label announces the total of all that a list holds, in its own words: {@code Total
   * des associations}, {@code Total subventions}.
   */
  private boolean totaliseTout(String libelle) {
    List<String> mots = graphie(libelle).mots();
    if (mots.size() < 2 || !mots.get(0).equals("total")) {
      return false;
    }
    String reste = String.join(" ", mots.subList(1, mots.size()));
    return LecteurPorteur.nomme(new TitreNormalise(mots.subList(1, mots.size())))
        || argent(reste).filter(a -> a.entier() && a.somme()).isPresent();
  }

  /** Whether a label announces a subtotal: {@code S/Total VILLE}. */
  public boolean estSousTotal(String libelle) {
    return est(Terme.LIGNE_SOUS_TOTAL, libelle);
  }

  private boolean est(Terme terme, String libelle) {
    return trouver(terme.usage(), libelle).filter(t -> t == terme).isPresent();
  }

  /** Whether two texts differ only in what does not matter in headings, such as case. */
  public static boolean meme(String texte, String autre) {
    return TitreNormalise.of(texte).equals(TitreNormalise.of(autre));
  }

  private Optional<Terme> trouver(Usage usage, String texte) {
    return trouver(usage, graphie(texte));
  }

  private Optional<Terme> trouver(Usage usage, TitreNormalise graphie) {
    return index(usage).chercher(graphie).map(Trouve::terme);
  }

  private IndexLexique index(Terme terme) {
    return index(terme.usage());
  }

  private IndexLexique index(Usage usage) {
    return Optional.ofNullable(index.get(usage)).orElseThrow();
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Lexique l
        && nom.equals(l.nom)
        && termes.equals(l.termes)
        && financeurs.equals(l.financeurs);
  }

  @Override
  public int hashCode() {
    return termes.hashCode();
  }

  /** The name of this lexicon, then each term with its spellings, one a line. */
  @Override
  public String toString() {
    StringBuilder texte = new StringBuilder(nom).append('\n');
    termes.forEach((terme, synonymes) ->
        texte.append(terme).append("  ").append(String.join(", ", synonymes)).append('\n'));
    return texte.toString();
  }
}
