package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An outline: axes, porteurs, actions and financeurs one under another in one column of labels, by
 * indent, level, number or style. The amounts of the upper rows are the sums of those below, which
 * shows the outline and keeps them from counting twice.
 */
final class Arborescence implements Forme {
  /** The number of rows over others that must print their sum. */
  private static final int SOMMES = 2;

  private static final int PROFONDEUR_MAX = 6;

  /** An outline as one measure of depth gives it. */
  private record Essai(List<Branche> racines, int profondeur, int sommes, int fermees) {
    /** Whether the sums bear it out, more than half of them. */
    boolean tient() {
      return profondeur >= 2
          && profondeur <= PROFONDEUR_MAX
          && sommes >= SOMMES
          && fermees * 2 > sommes;
    }

    /**
     * Whether each of its upper rows prints the sums of those below, and three at least do, or two
     * whose depth is seen.
     */
    boolean montreTout(boolean vu) {
      return fermees == sommes && sommes >= (vu ? SOMMES : SOMMES + 1);
    }

    /** Whether each row that names no financeur stands over others. */
    boolean entier(Lexique lexique) {
      Set<String> noms = noms(racines, lexique);
      return feuilles(racines).stream().allMatch(f -> noms.contains(f.libelle().cle()));
    }

    int rang() {
      return 10 * fermees - 10 * (sommes - fermees) + profondeur;
    }
  }

  @Override
  public Optional<FormeLue> read(Grille grille) {
    return PlanIndente.of(grille).flatMap(plan -> read(grille, plan));
  }

  private static Optional<FormeLue> read(Grille grille, PlanIndente plan) {
    Lexique lexique = grille.lexique();
    Optional<Essai> vu =
        meilleur(plan, plan.niveaux(), e -> e.tient() || sansSommes(e, lexique), lexique);
    Optional<Essai> suppose = vu.isPresent()
        ? vu
        : meilleur(
            plan,
            plan.niveauxSupposes(lexique),
            e -> e.tient() || (sansSommes(e, lexique) && tousPayeurs(e, lexique)),
            lexique);
    return suppose.flatMap(e -> lue(grille, plan, e, vu.isPresent()));
  }

  private static Optional<Essai> meilleur(
      PlanIndente plan, List<int[]> niveaux, Predicate<Essai> tient, Lexique lexique) {
    return niveaux.stream()
        .map(n -> essai(plan, n, lexique))
        .filter(tient)
        .max(Comparator.comparing((Essai e) -> e.entier(lexique)).thenComparing(Essai::rang));
  }

  private static Essai essai(PlanIndente plan, int[] niveaux, Lexique lexique) {
    List<Branche> branches = new ArrayList<>();
    int profondeur = 0;
    for (int i = 0; i < niveaux.length; i++) {
      if (!estUneSomme(plan.libelles().get(i).uneLigne(), lexique)) {
        branches.add(new Branche(
            plan.rangees().get(i), plan.libelles().get(i), niveaux[i], plan.colonnes()));
      }
    }
    List<Branche> racines = Branche.racines(branches);
    List<Branche> dessus = branches.stream()
        .filter(b -> !b.estUneFeuille() && !b.montants().isEmpty())
        .toList();
    for (Branche racine : racines) {
      profondeur = Math.max(profondeur, profondeur(racine));
    }
    int fermees = (int) dessus.stream().filter(Branche::ferme).count();
    return new Essai(racines, profondeur, dessus.size(), fermees);
  }

  private static int profondeur(Branche branche) {
    return 1
        + branche.dessous().stream().mapToInt(Arborescence::profondeur).max().orElse(0);
  }

  static boolean estUneSomme(String libelle, Lexique lexique) {
    return lexique.estTotal(libelle) || lexique.estSousTotal(libelle);
  }

  /** Whether upper rows print no amount at all, and the lowest name who pays. */
  private static boolean sansSommes(Essai essai, Lexique lexique) {
    return essai.sommes() == 0
        && essai.profondeur() >= 2
        && essai.profondeur() <= PROFONDEUR_MAX
        && payeurs(essai.racines(), lexique);
  }

  /** Whether each of the lowest rows is the name of a known financeur. */
  private static boolean tousPayeurs(Essai essai, Lexique lexique) {
    return feuilles(essai.racines()).stream()
        .allMatch(f -> PlanIndente.nommeUnPayeur(f.libelle(), lexique));
  }

  /** Whether most of the lowest rows name who pays. */
  static boolean payeurs(List<Branche> racines, Lexique lexique) {
    Set<String> noms = noms(racines, lexique);
    List<Branche> feuilles = feuilles(racines);
    long nommes =
        feuilles.stream().filter(f -> noms.contains(f.libelle().cle())).count();
    return nommes * 5 >= feuilles.size() * 3L
        && feuilles.stream().anyMatch(f -> PlanIndente.nommeUnPayeur(f.libelle(), lexique));
  }

  /**
   * The labels of those who pay: names of financeurs, and those that come again under other actions
   * as these do.
   */
  static Set<String> noms(List<Branche> racines, Lexique lexique) {
    Set<String> noms = new HashSet<>();
    Set<String> vus = new HashSet<>();
    for (Branche feuille : feuilles(racines)) {
      String cle = feuille.libelle().cle();
      if (!vus.add(cle) || PlanIndente.nommeUnPayeur(feuille.libelle(), lexique)) {
        noms.add(cle);
      }
    }
    return noms;
  }

  private static List<Branche> feuilles(List<Branche> racines) {
    return racines.stream()
        .flatMap(Branche::toutes)
        .filter(b -> b.estUneFeuille() && !b.montants().isEmpty())
        .toList();
  }

  /**
   * Reads an outline if its depths are seen, or no row is left whose amounts may be a sum; else it
   * is said and not read.
   *
   * @param vu whether the depths are seen
   */
  private static Optional<FormeLue> lue(Grille grille, PlanIndente plan, Essai essai, boolean vu) {
    Lexique lexique = grille.lexique();
    boolean sure = vu || essai.entier(lexique);
    List<Branche> toutes = essai.racines().stream().flatMap(Branche::toutes).toList();
    long payeursDessus = toutes.stream()
        .filter(b -> !b.estUneFeuille())
        .filter(b -> PlanIndente.nommeUnPayeur(b.libelle(), lexique))
        .count();
    long dessus = toutes.stream().filter(b -> !b.estUneFeuille()).count();
    boolean payeurs = payeurs(essai.racines(), lexique);
    // Below headings that name who pays, a porteur who also pays elsewhere is a porteur.
    if (!payeurs && payeursDessus * 5 > dessus && !ChampsDesNiveaux.sousDesPayeurs(plan, lexique)) {
      return Optional.empty();
    }
    List<Champ> dits = ChampsDesNiveaux.of(plan, essai.racines(), essai.profondeur(), lexique);
    boolean supposee = dits.isEmpty() && !payeurs && sure && essai.montreTout(vu);
    List<Champ> champs = supposee
        ? ChampsDesNiveaux.supposes(plan, essai.racines(), essai.profondeur(), lexique)
        : dits;
    if (!champs.contains(Champ.INTITULE) || (!sure && !payeurs)) {
      return Optional.empty();
    }
    Message nom = Message.of(
        "une arborescence dans une colonne de libellés", "an outline in one column of labels");
    Message sommes = Message.of(
        essai.profondeur() + " niveaux ; " + essai.fermees() + " sommes sur " + essai.sommes()
            + " sont celles des lignes au-dessous",
        essai.profondeur() + " levels; " + essai.fermees() + " sums of " + essai.sommes()
            + " are those of the rows below");
    Message raison = supposee
        ? Message.of(
            sommes.fr()
                + " ; rien ne dit ce que chaque niveau nomme : des actions sous leurs porteurs",
            sommes.en() + "; nothing tells what each level names: actions below their porteurs")
        : sure
            ? sommes
            : Message.of(
                sommes.fr()
                    + ", mais ni retrait ni plan ne dit sous quoi se rangent les autres lignes",
                sommes.en()
                    + ", but neither indent nor outline tells what the other rows stand under");
    return Optional.of(new FormeLue(
        nom,
        raison,
        FormeLue.place(grille),
        sure
            ? Optional.of(ArborescencePlate.build(grille, plan, essai.racines(), champs))
            : Optional.empty(),
        supposee));
  }
}
