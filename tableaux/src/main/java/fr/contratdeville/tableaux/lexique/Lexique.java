package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.tableaux.interne.LexiqueJson;
import fr.contratdeville.tableaux.lexique.IndexLexique.Trouve;
import fr.contratdeville.tableaux.lexique.Terme.Usage;
import fr.contratdeville.valeur.Champ;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A named table of what headings and labels mean. Case, accents, punctuation, spaces, hyphens,
 * articles, plural marks and a few abbreviations ({@code Nb}) do not matter; a spelling that ends
 * in {@code " *"} stands for every heading that begins so; one slip in a spelling of seven letters
 * or more is forgiven, and said.
 *
 * <p>Take the {@link #standard()} one, add, remove, name it yours, and give it to a reader with
 * {@code Disposition.withLexique}. Immutable and thread-safe.
 */
public final class Lexique {

  /** What says that the words after it do not hold. */
  private static final Set<String> SAUF =
      Set.copyOf(TitreNormalise.of("hors sans sauf").mots());

  private final String nom;
  private final Map<Terme, List<String>> termes;
  private final TableAlias financeurs;
  private final Map<Usage, IndexLexique> index = new EnumMap<>(Usage.class);

  private Lexique(String nom, Map<Terme, List<String>> termes, TableAlias financeurs) {
    this.nom = nom;
    this.termes = termes;
    this.financeurs = financeurs;
    for (Usage usage : Usage.values()) {
      index.put(usage, new IndexLexique());
    }
    termes.forEach(
        (terme, synonymes) -> synonymes.forEach(synonyme -> index(terme).ajouter(terme, synonyme)));
  }

  /**
   * The headings of town halls, préfectures, CAF and open data (SCDL): those seen in documents and
   * those reported by users of public tools, and beside them plausible ones that nobody has shown
   * yet.
   */
  public static Lexique standard() {
    return LexiqueJson.STANDARD;
  }

  /**
   * A table of these spellings alone, with the usual financeurs.
   *
   * @throws IllegalArgumentException for a spelling without a letter or a digit
   */
  public static Lexique of(String nom, Map<Terme, List<String>> termes) {
    return of(nom, termes, TablesAlias.financeurs());
  }

  private static Lexique of(String nom, Map<Terme, List<String>> termes, TableAlias financeurs) {
    Map<Terme, List<String>> copie = new EnumMap<>(Terme.class);
    termes.forEach((terme, synonymes) -> copie.put(terme, List.copyOf(synonymes)));
    return new Lexique(nom, Collections.unmodifiableMap(copie), financeurs);
  }

  /**
   * Reads what {@link #write} writes.
   *
   * @throws LectureException if the file is no such table, with the line that is wrong
   */
  public static Lexique read(Path fichier) throws LectureException {
    return LexiqueJson.read(fichier);
  }

  /** Writes the table as JSON, for people to edit; the file is replaced whole or left as it was. */
  public void write(Path fichier) throws IOException {
    LexiqueJson.write(this, fichier);
  }

  /** The name that tells whose table it is. */
  public String nom() {
    return nom;
  }

  /** The spellings of each term, those that the table knows. */
  public Map<Terme, List<String>> termes() {
    return termes;
  }

  public List<String> synonymes(Terme terme) {
    return termes.getOrDefault(terme, List.of());
  }

  public Lexique withNom(String nom) {
    return new Lexique(nom, termes, financeurs);
  }

  /** Who the financeurs that headings name are. */
  public TableAlias financeurs() {
    return financeurs;
  }

  /** The same with another table of financeurs, which is not part of what {@link #write} writes. */
  public Lexique withFinanceurs(TableAlias financeurs) {
    return new Lexique(nom, termes, financeurs);
  }

  /**
   * The same with these spellings of a term; another term that had one of them loses it.
   *
   * @throws IllegalArgumentException for a spelling without a letter or a digit
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

  /** The same without these spellings of a term. */
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

  /** The field that a column so headed holds. */
  public Optional<Champ> champ(String entete) {
    return colonne(entete).flatMap(t -> t.terme().champ());
  }

  /** The field that the first words of a label name, when others follow: {@code Axe 2 : Emploi}. */
  public Optional<Champ> annonce(String libelle) {
    List<String> mots = TitreNormalise.of(libelle).mots();
    return IntStream.range(1, mots.size())
        .mapToObj(i -> new TitreNormalise(mots.subList(0, mots.size() - i)))
        .flatMap(debut -> trouver(Usage.COLONNE, debut).flatMap(Terme::champ).stream())
        .findFirst();
  }

  /** The spelling that a heading is one slip away from, when it is read as that one. */
  public Optional<String> faute(String entete) {
    TitreNormalise graphie = TitreNormalise.of(entete);
    boolean tel = index(Usage.COLONNE).chercher(graphie).isPresent();
    return tel ? Optional.empty() : colonne(entete).map(Trouve::synonyme);
  }

  /** A heading that says something else as it stands holds no slip. */
  private Optional<Trouve> colonne(String entete) {
    TitreNormalise graphie = TitreNormalise.of(entete);
    return index(Usage.COLONNE)
        .chercher(graphie)
        .or(() -> index(Usage.COLONNE)
            .chercherAUneFaute(graphie)
            .filter(t -> index(Usage.GROUPE).chercher(graphie).isEmpty()
                && index(Usage.ETAPE).chercher(graphie).isEmpty()
                && financeur(entete).isEmpty()));
  }

  /** The step that the amounts under a heading are at. */
  public Optional<EtapeMontant> etape(String entete) {
    return trouver(Usage.ETAPE, entete).flatMap(Terme::etape);
  }

  /**
   * Where the credits come from that a heading or a cell speaks of, wherever in it that is said.
   */
  public Optional<NatureCredit> credit(String texte) {
    List<String> mots = TitreNormalise.of(texte).mots();
    return IntStream.range(0, mots.size())
        .filter(i -> i == 0 || !SAUF.contains(mots.get(i - 1)))
        .mapToObj(i -> new TitreNormalise(mots.subList(i, mots.size())))
        .flatMap(suite -> trouver(Usage.CREDIT, suite).flatMap(Terme::credit).stream())
        .findFirst();
  }

  /**
   * The kind of the financeur that a heading names, alone or after {@code Part},
   * {@code Subvention}…
   */
  public Optional<TypeFinanceur> financeur(String entete) {
    return Financeurs.type(financeurs, entete);
  }

  /** Whether a heading over several columns says that they are financeurs. */
  public boolean estGroupeDeFinanceurs(String entete) {
    return trouver(Usage.GROUPE, entete).isPresent();
  }

  /** Whether it is the heading of a column, or of several. */
  public boolean estConnu(String entete) {
    return champ(entete).isPresent()
        || financeur(entete).isPresent()
        || etape(entete).isPresent()
        || trouver(Usage.CREDIT, entete).isPresent()
        || estGroupeDeFinanceurs(entete);
  }

  /** Whether a label announces a total, of whatever it goes on to name. */
  public boolean estTotal(String libelle) {
    return est(Terme.LIGNE_TOTAL, libelle);
  }

  /** Whether a label says total and names nothing in particular: no action has that title. */
  public boolean estTotalSeul(String libelle) {
    return est(Terme.LIGNE_TOTAL_GENERAL, libelle);
  }

  public boolean estSousTotal(String libelle) {
    return est(Terme.LIGNE_SOUS_TOTAL, libelle);
  }

  private boolean est(Terme terme, String libelle) {
    return trouver(terme.usage(), libelle).filter(t -> t == terme).isPresent();
  }

  /** Whether two texts are the same, but for what does not matter in headings. */
  public static boolean meme(String texte, String autre) {
    return TitreNormalise.of(texte).equals(TitreNormalise.of(autre));
  }

  private Optional<Terme> trouver(Usage usage, String texte) {
    return trouver(usage, TitreNormalise.of(texte));
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

  /** The name, and each term with its spellings. */
  @Override
  public String toString() {
    StringBuilder texte = new StringBuilder(nom).append('\n');
    termes.forEach((terme, synonymes) ->
        texte.append(terme).append("  ").append(String.join(", ", synonymes)).append('\n'));
    return texte.toString();
  }
}
