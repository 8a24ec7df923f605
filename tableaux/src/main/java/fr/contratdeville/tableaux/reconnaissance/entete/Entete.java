package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The header of a table: its rows, and over each column the headings from the widest to the
 * narrowest.
 *
 * <p>Its row is the first that names a porteur or a title, if it holds three known headings or
 * more, or names both at the head of a block of rows. It takes in the rows that its merged cells
 * reach, the row of narrower headings below, and the row above that gathers amounts: three rows at
 * most.
 *
 * @param premiere its first row
 * @param derniere its last row
 * @param titres the headings over each column that has one
 */
public record Entete(int premiere, int derniere, SortedMap<Integer, List<String>> titres) {
  private static final Pattern MONTANT_CITE = Pattern.compile("[0-9]\\s?€");

  private static final int MINIMUM = 3;
  private static final int HAUTEUR = 3;
  /** No table that people fill in is wider; the cells beyond are kept without a heading. */
  private static final int LARGEUR = 1000;
  /** The number of rows below a heading where its first cell is looked for. */
  private static final int PROFONDEUR = 5;
  /** Years that headings name lie between these. */
  private static final BigDecimal AVANT = BigDecimal.valueOf(1979);

  /** Headings that count some of the people that a wide heading above names. */
  private static final Pattern GENS = Pattern.compile(
      "(dont|total|%|part|nombre|nb|femmes?|hommes?|filles?|garcons?|jeunes?|qpv|hors qpv|mixite)( .*)?");

  private static final BigDecimal APRES = BigDecimal.valueOf(2100);

  /** The first header of these rows, if they hold a table of actions. */
  static Optional<Entete> find(Grille grille) {
    TitresConnus connus = new TitresConnus(grille.lexique());
    for (int i = 0; i < grille.rangees().size(); i++) {
      Optional<Entete> entete = read(grille, i, connus);
      if (entete.isPresent()) {
        return entete;
      }
    }
    return Optional.empty();
  }

  /** The header whose row of subjects is this one, the i-th of the grid. */
  static Optional<Entete> read(Grille grille, int i, TitresConnus connus) {
    Rangee rangee = grille.rangees().get(i);
    if (estUneDonnee(grille, i)) {
      return Optional.empty();
    }
    FormeListe liste = new FormeListe(grille, i);
    List<Cellule> sujets = rangee.cellules().stream()
        .filter(c -> !liste.rassembleDesTitres(c))
        .filter(c -> (connus.sujet(c) && !compteAuDessous(grille, i, c))
            || (rangee.cellules().size() > 1
                && connus.sujetSurDesNoms(c)
                && liste.nomme(c, connus)))
        .toList();
    if (sujets.isEmpty()) {
      return liste.estSansSujet()
          ? Optional.of(of(grille, rangee.ligne(), rangee.ligne()))
          : Optional.empty();
    }
    int derniere = derniere(grille, rangee.ligne(), sujets);
    int premiere = rangee.ligne();
    while (derniere - premiere + 1 < HAUTEUR && groupe(grille, premiere - 1, sujets)) {
      premiere--;
    }
    long nombre = connus(grille, premiere, derniere)
        + liste.argentMalConnu()
        + sujets.stream().filter(c -> !estConnu(c, grille.lexique())).count();
    return nombre >= MINIMUM
            || (nombre >= 2 && (deuxSujets(grille, i, sujets) || liste.estUneListe()))
        ? Optional.of(of(grille, premiere, derniere))
        : Optional.empty();
  }

  /**
   * Whether a number stands in the row where one stands in the row above: headings are words or
   * years, and a name such as <i>Rotary Club</i> among figures heads nothing.
   */
  private static boolean estUneDonnee(Grille grille, int i) {
    return i > 0
        && grille.rangees().get(i).cellules().stream()
            .anyMatch(c -> estUnNombre(c)
                && grille
                    .rangees()
                    .get(i - 1)
                    .cellule(c.colonne())
                    .filter(Entete::estUnNombre)
                    .isPresent());
  }

  /**
   * Whether a row names both the porteurs and the titles, and starts a block of rows: a list of
   * actions without money has few other headings.
   */
  private static boolean deuxSujets(Grille grille, int i, List<Cellule> sujets) {
    boolean bloc = i == 0
        || grille.rangees().get(i).ligne() - grille.rangees().get(i - 1).ligne() > 1
        || grille.rangees().get(i - 1).texteSeul().isPresent();
    return bloc
        && sujets.stream()
                .map(c -> grille.lexique().champ(c.texte()))
                .distinct()
                .count()
            >= 2
        && grille.rangees().get(i).cellules().stream().allMatch(c -> c.genre() == Genre.TEXTE);
  }

  /**
   * Whether the first cell below a heading is a number: such a column counts actions, it does not
   * name them.
   */
  private static boolean compteAuDessous(Grille grille, int i, Cellule titre) {
    int fin = Math.min(grille.rangees().size(), i + 1 + PROFONDEUR);
    return grille.rangees().subList(i + 1, fin).stream()
        .filter(r -> !grille.numeroteLesColonnes(r.cellules()))
        .flatMap(r -> r.cellule(titre.colonne()).stream())
        .findFirst()
        .filter(c -> c.genre() == Genre.NOMBRE)
        .isPresent();
  }

  public static Entete of(Grille grille, int premiere, int derniere) {
    SortedMap<Integer, List<String>> titres = new TreeMap<>();
    int droite = Math.min(grille.droite(), LARGEUR);
    for (int ligne = premiere; ligne <= derniere; ligne++) {
      List<Cellule> cellules = grille.cellules(ligne);
      for (int i = 0; i < cellules.size(); i++) {
        Cellule cellule = cellules.get(i);
        int suivante = i + 1 < cellules.size() ? cellules.get(i + 1).colonne() : droite + 1;
        int fin = Math.min(fin(grille, cellule, suivante - 1, derniere), droite);
        for (int c = cellule.colonne(); c <= fin; c++) {
          titres.computeIfAbsent(c, k -> new ArrayList<>()).add(texte(cellule));
        }
      }
    }
    return new Entete(premiere, derniere, titres);
  }

  /** The text of a heading. */
  static String texte(Cellule titre) {
    return anneeDatee(titre).map(String::valueOf).orElseGet(() -> Normalise.titre(titre.texte()));
  }

  /**
   * The last column under a heading: that of its merged range; or else, for one that gathers
   * amounts over narrower headings, the last of these before the next heading on its row.
   */
  private static int fin(Grille grille, Cellule titre, int libre, int derniere) {
    Optional<Plage> fusion = grille.fusion(titre.ligne(), titre.colonne());
    if (fusion.isPresent()) {
      return fusion.get().derniereColonne();
    }
    int ligne = titre.ligne() + 1;
    int fin = titre.colonne();
    boolean gens = denombre(titre, grille.lexique());
    if (titre.ligne() < derniere
        && (gens
            || rassemble(titre, grille.lexique())
            || revient(grille.cellules(ligne), titre.colonne()))
        && titreDessous(grille, ligne, derniere, fin)) {
      while (fin < libre
          && titreDessous(grille, ligne, derniere, fin + 1)
          && (!gens || compteDesGens(grille, derniere, fin + 1))) {
        fin++;
      }
    }
    return fin;
  }

  /** Whether a heading may gather counts of people, as {@code Public touché} does. */
  private static boolean denombre(Cellule titre, Lexique lexique) {
    return lexique
        .champ(titre.texte())
        .filter(c -> c == Champ.BENEFICIAIRES || c == Champ.PUBLIC)
        .isPresent();
  }

  /** Whether a heading below one of people counts some of them: {@code dont femmes}. */
  private static boolean compteDesGens(Grille grille, int ligne, int colonne) {
    Lexique lexique = grille.lexique();
    return grille
        .propre(ligne, colonne)
        .filter(c -> GENS.matcher(c.cle()).matches() || !estConnu(c, lexique))
        .isPresent();
  }

  /**
   * Whether a row holds nothing but headings of people, each over narrower headings that count some
   * of them, and of quartiers over the name of each.
   */
  private static boolean denombre(Grille grille, int ligne, List<Cellule> sujets) {
    List<Cellule> cellules = grille.cellules(ligne);
    boolean gens = cellules.stream().anyMatch(c -> denombreDesGens(grille, c));
    return !cellules.isEmpty()
        && cellules.stream()
            .allMatch(c -> sujets.stream().noneMatch(s -> s.colonne() == c.colonne())
                && grille.propre(ligne + 1, c.colonne()).isPresent()
                && (rassembleDesLieux(grille, c, gens) || denombreDesGens(grille, c)));
  }

  private static boolean denombreDesGens(Grille grille, Cellule titre) {
    return denombre(titre, grille.lexique())
        && compteDesGens(grille, titre.ligne() + 1, titre.colonne() + 1);
  }

  /**
   * Whether a heading of quartiers stands over the name of each.
   *
   * @param gens whether a heading of people beside it shows that the row is one of wide headings;
   *     or else it must be merged over several columns
   */
  private static boolean rassembleDesLieux(Grille grille, Cellule titre, boolean gens) {
    Optional<Cellule> dessous = grille.propre(titre.ligne() + 1, titre.colonne());
    boolean nomme = dessous.filter(c -> !estConnu(c, grille.lexique())).isPresent();
    return grille
            .lexique()
            .champ(titre.texte())
            .filter(c -> c == Champ.TERRITOIRE)
            .isPresent()
        && ((gens && nomme)
            || grille
                .fusion(titre.ligne(), titre.colonne())
                .filter(f -> f.largeur() >= 2)
                .isPresent());
  }

  /** Whether a narrower heading stands in one of the rows of the header below. */
  private static boolean titreDessous(Grille grille, int ligne, int derniere, int colonne) {
    for (int l = ligne; l <= derniere; l++) {
      if (grille.propre(l, colonne).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The heading of a column as people read it: its narrowest one. */
  public String titre(int colonne) {
    List<String> tous = titres(colonne);
    return tous.isEmpty() ? "" : tous.get(tous.size() - 1);
  }

  /** The headings over a column, from the widest to the narrowest. */
  public List<String> titres(int colonne) {
    return titres.getOrDefault(colonne, List.of());
  }

  /** Whether one of its columns holds a field. */
  public boolean nomme(Champ champ, Lexique lexique) {
    return titres.keySet().stream()
        .anyMatch(c -> lexique.champ(titre(c)).filter(champ::equals).isPresent());
  }

  /** Whether a cell repeats a heading of its column, as {@link Normalise#cle} compares texts. */
  public boolean repete(Cellule cellule) {
    String cle = cellule.cle();
    return titres(cellule.colonne()).stream().anyMatch(t -> Normalise.cle(t).equals(cle));
  }

  /** Whether a row repeats this header, as at the top of each printed page. */
  public boolean estRepete(List<Cellule> cellules) {
    return cellules.size() >= 2 && cellules.stream().allMatch(this::repete);
  }

  /** Whether another one has the same headings over the same columns. */
  boolean memesTitres(Entete autre) {
    return titres.keySet().equals(autre.titres.keySet())
        && titres.keySet().stream()
            .allMatch(c -> Normalise.cle(titre(c)).equals(Normalise.cle(autre.titre(c))));
  }

  private static boolean estConnu(Cellule cellule, Lexique lexique) {
    return anneeDatee(cellule).isPresent()
        || lexique.estConnu(cellule.texte())
        || TitreMontant.of(cellule.texte(), lexique).precise();
  }

  private static long connus(Grille grille, int premiere, int derniere) {
    long connus = 0;
    for (int ligne = premiere; ligne <= derniere; ligne++) {
      connus += grille.cellules(ligne).stream()
          .filter(c -> estConnu(c, grille.lexique()))
          .count();
    }
    return connus;
  }

  private static int derniere(Grille grille, int ligne, List<Cellule> sujets) {
    int derniere = ligne;
    int atteinte = ligne;
    while (derniere - ligne + 1 < HAUTEUR) {
      for (Cellule cellule : grille.cellules(derniere)) {
        atteinte = Math.max(atteinte, grille.derniereLigne(cellule));
      }
      if (atteinte <= derniere && !sousTitres(grille, derniere + 1, sujets)) {
        return derniere;
      }
      derniere++;
    }
    return derniere;
  }

  /**
   * Whether a row holds narrower headings: texts or years of which one at least is a known heading,
   * and none where a porteur would be.
   */
  private static boolean sousTitres(Grille grille, int ligne, List<Cellule> sujets) {
    List<Cellule> cellules = grille.cellules(ligne);
    Lexique lexique = grille.lexique();
    return cellules.size() >= 2
        && cellules.stream().allMatch(c -> peutEtreUnTitre(c, lexique))
        && cellules.stream().anyMatch(c -> estConnu(c, lexique))
        && cellules.stream()
            .filter(c -> sujets.stream().anyMatch(s -> s.colonne() == c.colonne()))
            .allMatch(c -> TitresConnus.estSujet(c.texte(), lexique));
  }

  /**
   * The year that a cell stands for as its first day, as spreadsheets make of {@code 2021} that was
   * typed into a cell of dates.
   */
  private static Optional<Integer> anneeDatee(Cellule cellule) {
    return cellule.genre() == Genre.NOMBRE
        ? cellule.date().filter(d -> d.getDayOfYear() == 1).map(LocalDate::getYear)
        : Optional.empty();
  }

  /** Whether a cell holds a number that is not that of a year. */
  static boolean estUnNombre(Cellule cellule) {
    return cellule.genre() == Genre.NOMBRE
        && anneeDatee(cellule).isEmpty()
        && cellule
            .nombre()
            .filter(n -> n.compareTo(AVANT) > 0 && n.compareTo(APRES) < 0)
            .isEmpty();
  }

  /** Whether a cell holds a text other than an amount, or the number of a year. */
  static boolean peutEtreUnTitre(Cellule cellule, Lexique lexique) {
    return (cellule.genre() == Genre.TEXTE
            && !citeDesMontants(cellule.texte())
            && !(cellule.estDeLArgent() && Annees.seule(cellule.texte()).isEmpty()))
        || (cellule.genre() == Genre.NOMBRE && anneeDatee(cellule).isPresent())
        || (cellule.genre() == Genre.NOMBRE
            && !estUnNombre(cellule)
            && Annees.seule(cellule.texte()).isPresent()
            && TitreMontant.of(cellule.texte(), lexique).exercice().isPresent());
  }

  /** Whether a text says several amounts: {@code Etat 250 € ; CAF 30 €} heads nothing. */
  private static boolean citeDesMontants(String texte) {
    return texte.indexOf('€') >= 0
        && MONTANT_CITE.matcher(texte).results().limit(2).count() > 1;
  }

  /** Whether a heading can gather columns of amounts: it names financeurs, a step or a year. */
  private static boolean rassemble(Cellule cellule, Lexique lexique) {
    return lexique.estGroupeDeFinanceurs(cellule.texte())
        || TitreMontant.of(cellule.texte(), lexique).precise()
        || lexique.financeur(cellule.texte()).isPresent();
  }

  /**
   * Whether a row holds only headings that gather amounts, two at least, each over the blanks on
   * its right; or some that do over headings that say the same again and again, as {@code demandé}
   * and {@code accordé} for each financeur.
   */
  private static boolean sansFusion(Grille grille, int ligne, List<Cellule> sujets) {
    List<Cellule> cellules = grille.cellules(ligne);
    Lexique lexique = grille.lexique();
    int dernier = sujets.get(sujets.size() - 1).colonne();
    boolean titres = (cellules.size() >= 2 || estUneBande(grille, cellules))
        && cellules.stream().allMatch(c -> c.colonne() > dernier && peutEtreUnTitre(c, lexique));
    return titres
        && (cellules.stream().allMatch(c -> rassemble(c, lexique) || denombre(c, lexique))
            || (cellules.stream().anyMatch(c -> rassemble(c, lexique))
                && cellules.stream()
                    .allMatch(c -> rassemble(c, lexique) || rassembleDesLieux(grille, c, true)))
            || (cellules.stream().anyMatch(c -> rassemble(c, lexique))
                && seRepetent(
                    grille.cellules(ligne + 1),
                    premiere(cellules, lexique),
                    cellules.get(cellules.size() - 1).colonne())));
  }

  /** The first column with a heading that gathers amounts. */
  private static int premiere(List<Cellule> cellules, Lexique lexique) {
    return cellules.stream()
        .filter(c -> rassemble(c, lexique))
        .mapToInt(Cellule::colonne)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether a row holds one heading alone, of a step, over two headings of amounts at least. */
  private static boolean estUneBande(Grille grille, List<Cellule> cellules) {
    if (cellules.size() != 1) {
      return false;
    }
    Cellule seule = cellules.get(0);
    return TitreMontant.of(seule.texte(), grille.lexique()).etape().isPresent()
        && grille.propre(seule.ligne() + 1, seule.colonne()).isPresent()
        && grille.propre(seule.ligne() + 1, seule.colonne() + 1).isPresent();
  }

  /** Whether the heading of a column stands over others of the row too. */
  private static boolean revient(List<Cellule> titres, int colonne) {
    Optional<String> sien =
        titres.stream().filter(c -> c.colonne() == colonne).map(Cellule::cle).findFirst();
    return sien.isPresent()
        && titres.stream().filter(c -> c.cle().equals(sien.get())).count() > 1;
  }

  /** Whether most headings from one column to another stand there twice or more. */
  private static boolean seRepetent(List<Cellule> titres, int premiere, int derniere) {
    List<String> cles = titres.stream()
        .filter(c -> premiere <= c.colonne() && c.colonne() <= derniere)
        .map(Cellule::cle)
        .toList();
    long encore = cles.stream().filter(c -> Collections.frequency(cles, c) > 1).count();
    return encore >= 2 && 2 * encore > cles.size();
  }

  /** Whether a row gathers amounts under a wide heading that does not cover the porteur. */
  private static boolean groupe(Grille grille, int ligne, List<Cellule> sujets) {
    List<Cellule> cellules = grille.cellules(ligne);
    Lexique lexique = grille.lexique();
    boolean titres = cellules.stream().allMatch(c -> peutEtreUnTitre(c, lexique));
    return sansFusion(grille, ligne, sujets)
        || denombre(grille, ligne, sujets)
        || (titres
            && cellules.stream()
                .filter(c -> rassemble(c, lexique))
                .flatMap(c -> grille.fusion(ligne, c.colonne()).stream())
                .anyMatch(f -> f.largeur() >= 2
                    && sujets.stream().noneMatch(s -> f.contient(ligne, s.colonne()))));
  }
}
