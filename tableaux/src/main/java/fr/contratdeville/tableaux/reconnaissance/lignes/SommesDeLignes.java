package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.sommes.Course;
import fr.contratdeville.tableaux.reconnaissance.sommes.Cumuls;
import fr.contratdeville.tableaux.reconnaissance.sommes.FormulesDeSomme;
import fr.contratdeville.tableaux.reconnaissance.sommes.Preuve;
import fr.contratdeville.tableaux.reconnaissance.sommes.Preuve.Source;
import fr.contratdeville.tableaux.reconnaissance.sommes.RangeeChiffree;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tells the rows that sum others from those that finance an action, by all the evidence there is:
 * formulas, arithmetic, words, form. Where it leaves a choice, the reading under which most sums
 * close wins.
 */
final class SommesDeLignes {
  /** The passes after which the rows that are sums stay the same: one for each level of sums. */
  private static final int PASSES = 6;
  /** The rows in doubt that are tried as the other kind; the others stay as the evidence weighs. */
  private static final int ESSAIS = 12;
  /** The number of figures beyond which no row is tried as the other kind. */
  private static final int CHIFFRES = 200_000;

  /** A row that may be a sum or a term, with the evidence for the first. */
  static final class Candidate {
    final Ligne ligne;
    final RangeeChiffree chiffres;
    final List<Preuve> indices;
    final Optional<FormulesDeSomme> formules;
    /** Whether a layout says what it is. */
    final boolean imposee;
    /** Whether its only text is the heading of a group of rows. */
    final boolean groupe;

    boolean somme;
    /** The number of terms above. */
    int place;

    Course course = Course.AUCUNE;
    boolean versLeHaut = true;
    int score;

    Candidate(
        Ligne ligne,
        RangeeChiffree chiffres,
        List<Preuve> indices,
        Optional<FormulesDeSomme> formules,
        boolean imposee,
        boolean groupe) {
      this.groupe = groupe;
      this.ligne = ligne;
      this.chiffres = chiffres;
      this.indices = indices;
      this.formules = formules;
      this.imposee = imposee;
    }

    /** Whether it holds amounts without a word that says what they are. */
    boolean sansTexte() {
      return ligne.supposee() && ligne.est(GenreLigne.SOUS_TOTAL);
    }

    /** Whether it finances an action, unless it is a sum. */
    boolean finance() {
      return ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT);
    }

    /** Whether its figures are a term of the sums around it. */
    boolean estTerme() {
      return !somme && finance();
    }

    /** Whether its words alone say what it is, since it has no figure and no formula. */
    boolean selonLesMots() {
      return imposee || (chiffres.taille() == 0 && formules.isEmpty());
    }

    /** Whether evidence of this weight makes it a sum. */
    boolean estSomme(int poids) {
      return selonLesMots() ? ligne.estSomme() : poids >= Preuve.DECIDE;
    }

    int prior() {
      return Preuve.poids(indices) + (formules.isPresent() ? Preuve.DECIDE + 1 : 0);
    }

    /** All the evidence, that of formulas and arithmetic included. */
    List<Preuve> preuves() {
      List<Preuve> toutes = new ArrayList<>(indices);
      formules.ifPresent(f -> toutes.add(Preuve.of(
          Source.FORMULES,
          Preuve.DECIDE + 1,
          "formules qui additionnent des lignes",
          "formulas that add up rows")));
      if (course.ferment() > 0) {
        int sur = course.ferment() + course.ouvertes();
        toutes.add(Preuve.of(
            Source.CALCUL,
            course.poids(),
            "somme de " + course.termes()
                + (versLeHaut ? " lignes au-dessus" : " lignes au-dessous") + " dans "
                + course.ferment() + (sur > 1 ? " colonnes sur " : " colonne sur ") + sur,
            "sum of " + course.termes() + (versLeHaut ? " rows above" : " rows below") + " in "
                + course.ferment() + (sur > 1 ? " columns of " : " column of ") + sur));
      }
      return toutes;
    }
  }

  private final Grille grille;
  private final Colonnes colonnes;
  private final Set<Integer> imposees;
  private final boolean entiere;
  private final Intertitres intertitres;
  /** The places where a block of terms may start or end. */
  private NavigableSet<Integer> bornes = new TreeSet<>();

  private final BitSet totaux = new BitSet();
  private final List<Candidate> candidates = new ArrayList<>();
  private int chiffres;
  /** Whether sums of this table stand above their terms, where both would close. */
  private boolean dessousDAbord;

  /** @param entiere whether these are all rows of the table, so that a sum must close among them */
  SommesDeLignes(
      Grille grille,
      Colonnes colonnes,
      Set<Integer> imposees,
      Intertitres intertitres,
      boolean entiere) {
    this.entiere = entiere;
    this.grille = grille;
    this.colonnes = colonnes;
    this.imposees = imposees;
    this.intertitres = intertitres;
    colonnes.parNumero().forEach((numero, colonne) -> totaux.set(numero, colonne.estTotal()));
  }

  /** The rows with the kind that the evidence gives them, and the rows that each sum covers. */
  List<Ligne> refine(List<Ligne> lignes) {
    IndicesLigne indices = new IndicesLigne(grille, colonnes, lignes);
    for (Ligne ligne : lignes) {
      if (peutCompter(ligne)) {
        candidates.add(candidate(ligne, indices));
        chiffres += candidates.get(candidates.size() - 1).chiffres.taille();
      }
    }
    candidates.forEach(c -> c.somme = c.estSomme(c.prior()));
    settle();
    compete();
    habit();
    // Rows that turned out to be no sums no longer say where sums stand.
    Cumuls cumuls = cumuls();
    tourner(cumuls, c -> c.somme);
    return new TermesDeSommes(this, grille, candidates, cumuls, entiere, dessousDAbord, bornes)
        .refine(lignes);
  }

  private static boolean peutCompter(Ligne ligne) {
    return ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT) || ligne.estSomme();
  }

  private Candidate candidate(Ligne ligne, IndicesLigne indices) {
    List<Cellule> cellules = grille.cellules(ligne.numero());
    List<Cellule> chiffrees =
        cellules.stream().filter(c -> seSomme(colonnes.de(c))).toList();
    return new Candidate(
        ligne,
        RangeeChiffree.of(ligne.numero(), chiffrees, c -> MontantReader.chiffre(c, colonnes.de(c))),
        indices.de(ligne),
        FormulesDeSomme.verticales(chiffrees),
        imposees.contains(ligne.numero()),
        indices.groupe(ligne));
  }

  /** Whether the figures of a column may be summed down the table. */
  private static boolean seSomme(Colonne colonne) {
    return colonne.estMontant()
        || colonne.champ().isEmpty()
        || colonne.est(Champ.COUT_TOTAL)
        || colonne.est(Champ.BENEFICIAIRES);
  }

  /** Weighs the arithmetic of each row until the sums no longer change. */
  private void settle() {
    for (int passe = 0; passe < PASSES; passe++) {
      Cumuls cumuls = cumuls();
      boolean change = false;
      tourner(cumuls, c -> c.somme || c.prior() > 0);
      for (Candidate c : candidates) {
        weigh(c, cumuls);
        boolean somme = c.estSomme(c.score);
        change |= somme != c.somme;
        c.somme = somme;
      }
      if (!change) {
        return;
      }
    }
  }

  /** Finds whether the sums of the table stand below their terms or above, where some show it. */
  private void tourner(Cumuls cumuls, Predicate<Candidate> compte) {
    int sens = 0;
    for (Candidate c : candidates) {
      if (compte.test(c)) {
        Course haut = cumuls.dessus(c.chiffres, c.place);
        Course bas = dessous(c, cumuls);
        sens += haut.passe(bas) ? haut.ferment() : bas.passe(haut) ? -bas.ferment() : 0;
      }
    }
    dessousDAbord = sens < 0;
  }

  /** The rows below a row that explain most of it; a row that is a term is none of its own. */
  private static Course dessous(Candidate c, Cumuls cumuls) {
    return cumuls.dessous(c.chiffres, c.estTerme() ? c.place + 1 : c.place);
  }

  private void weigh(Candidate c, Cumuls cumuls) {
    // The heading of a block that goes on in a later chunk does not sum the block before.
    Course haut = c.groupe && !entiere ? Course.AUCUNE : cumuls.dessus(c.chiffres, c.place);
    Course bas = dessous(c, cumuls);
    c.versLeHaut = (dessousDAbord || c.groupe) ? haut.passe(bas) : !bas.passe(haut);
    c.course = c.versLeHaut ? haut : bas;
    c.score = c.prior() + c.course.poids();
  }

  /** The running sums of the rows that are terms now; sets the place of each row among them. */
  private Cumuls cumuls() {
    List<RangeeChiffree> termes = new ArrayList<>();
    bornes = new TreeSet<>();
    int precedente = 0;
    for (Candidate c : candidates) {
      c.place = termes.size();
      if (c.somme || estUneBorne(precedente, c.ligne.numero())) {
        bornes.add(termes.size());
      }
      if (c.estTerme()) {
        termes.add(c.chiffres);
      }
      precedente = c.ligne.numero();
    }
    bornes.add(0);
    bornes.add(termes.size());
    return new Cumuls(termes, totaux, bornes);
  }

  /** Whether a block may start at a row: after a blank or a heading, or with another porteur. */
  private boolean estUneBorne(int precedente, int ligne) {
    return ligne - precedente > 1
        || differe(precedente, ligne, Champ.PORTEUR)
        || differe(precedente, ligne, Champ.AXE)
        || differe(precedente, ligne, Champ.THEMATIQUE);
  }

  boolean differe(int precedente, int ligne, Champ champ) {
    Optional<Cellule> ici = visible(ligne, champ);
    return ici.isPresent()
        && !ici.map(Cellule::cle).equals(visible(precedente, champ).map(Cellule::cle));
  }

  /** The cell of a field on a row, or the heading above it that gives the field. */
  Optional<Cellule> visible(int ligne, Champ champ) {
    return intertitres.visible(colonnes, ligne, champ);
  }

  /**
   * Amounts without a label are a sum that does not close where others without one do; so they are
   * in a chunk, whose sums may cover rows that are not read yet.
   */
  private void habit() {
    boolean habitude =
        candidates.stream().anyMatch(c -> c.somme && c.sansTexte() && c.course.ferme());
    if (habitude || !entiere) {
      candidates.stream().filter(Candidate::sansTexte).forEach(c -> c.somme = true);
    }
  }

  /** Tries each row in doubt as the other kind, and keeps the reading that closes most. */
  private void compete() {
    if (chiffres > CHIFFRES) {
      return;
    }
    List<Candidate> douteuses = candidates.stream()
        .filter(c -> !c.imposee && c.finance() && c.chiffres.taille() > 0)
        .filter(c -> c.score >= Preuve.DECIDE - 2 && c.score <= Preuve.DECIDE + 1)
        .limit(ESSAIS)
        .toList();
    for (Candidate c : douteuses) {
      int tel = bilan(c);
      c.somme = !c.somme;
      if (bilan(c) <= tel) {
        c.somme = !c.somme;
      }
    }
    if (!douteuses.isEmpty()) {
      Cumuls cumuls = cumuls();
      candidates.forEach(c -> weigh(c, cumuls));
    }
  }

  /**
   * The columns that close in the sums of this reading, less those that do not.
   *
   * @param sauf the row that is tried, which does not speak for itself
   */
  private int bilan(Candidate sauf) {
    Cumuls cumuls = cumuls();
    int bilan = 0;
    for (Candidate c : candidates) {
      if (c.somme && c != sauf) {
        weigh(c, cumuls);
        bilan += c.course.ferment() - c.course.ouvertes();
      }
    }
    return bilan;
  }
}
