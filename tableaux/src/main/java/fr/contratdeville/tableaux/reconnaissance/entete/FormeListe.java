package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.francais.Organismes;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows under a row of texts, looked at as those of a list: names in one column, amounts under a
 * heading of money. {@code Association | Montant} has no more than that.
 */
public final class FormeListe {
  /** The number of rows below that are looked at. */
  private static final int PROFONDEUR = 20;
  /** The rows that may stand above the header of a list that fills its sheet. */
  private static final int PREAMBULE = 10;
  /** The fewest rows that show that each is a record. */
  private static final int LIGNES = 3;

  private final Grille grille;
  private final Rangee rangee;
  private final List<Rangee> dessous;
  private final int i;

  /** @param i the index of the row in the grid */
  FormeListe(Grille grille, int i) {
    this.grille = grille;
    this.i = i;
    this.rangee = grille.rangees().get(i);
    int fin = Math.min(grille.rangees().size(), i + 1 + PROFONDEUR);
    this.dessous = grille.rangees().subList(i + 1, fin);
  }

  /** Whether the row may head a table: nothing stands just above it that is known. */
  private boolean enTete() {
    return i == 0
        || rangee.ligne() - grille.rangees().get(i - 1).ligne() > 1
        || grille.rangees().get(i - 1).cellules().size() <= 2
        || grille.rangees().get(i - 1).cellules().stream()
            .allMatch(c -> Entete.peutEtreUnTitre(c, grille.lexique())
                && !grille.lexique().estConnu(c.texte())
                && !grille.lexique().estGroupeDeFinanceurs(c.texte()));
  }

  /** Whether all cells of the row are texts, one of them a heading of money over amounts. */
  boolean estUneListe() {
    return rangee.cellules().size() >= 2
        && rangee.cellules().stream().anyMatch(c -> estSurDesMontants(c) && nommeUneSomme(c))
        && rangee.cellules().stream().allMatch(c -> Entete.peutEtreUnTitre(c, grille.lexique()));
  }

  /**
   * Whether a sheet is one list from its header down to its end: each row below the first complete
   * header, but for sums, has a name and an amount.
   */
  public static boolean remplit(Grille grille) {
    TitresConnus connus = new TitresConnus(grille.lexique());
    for (int i = 0; i < Math.min(grille.rangees().size(), PREAMBULE); i++) {
      Rangee rangee = grille.rangees().get(i);
      Optional<Cellule> sujet = rangee.cellules().stream()
          .filter(c -> connus.sujet(c) || connus.sujetSurDesNoms(c))
          .findFirst();
      FormeListe liste = new FormeListe(grille, i);
      if (sujet.isPresent() && rangee.cellules().size() >= 2 && liste.estUneListe()) {
        return liste.dessous.size() >= LIGNES
            && liste.estReguliere(sujet.get())
            && !liste.estSurDesLibelles(sujet.get());
      }
    }
    return false;
  }

  /** Whether most names below a heading are those of fields and of who pays. */
  private boolean estSurDesLibelles(Cellule sujet) {
    List<Cellule> noms =
        dessous.stream().flatMap(r -> r.cellule(sujet.colonne()).stream()).toList();
    long connus = noms.stream()
        .map(Cellule::uneLigne)
        .filter(n -> grille.lexique().estConnu(n)
            || grille.lexique().estTotal(n)
            || TitreMontant.of(n, grille.lexique()).etape().isPresent())
        .count();
    return connus * 2 > noms.size();
  }

  /** Whether all rows below but one have a name under this heading and an amount. */
  private boolean estReguliere(Cellule sujet) {
    List<Cellule> montants = rangee.cellules().stream()
        .filter(c -> argent(c).isPresent() && estSurDesMontants(c))
        .toList();
    long regulieres = dessous.stream()
        .filter(r -> r.cellule(sujet.colonne()).filter(c -> !c.estUnMontant()).isPresent()
            && montants.stream()
                .anyMatch(
                    m -> r.cellule(m.colonne()).filter(Cellule::estUnMontant).isPresent()))
        .count();
    return regulieres >= dessous.size() - 1L
        && dessous.stream()
            .noneMatch(r -> r.cellules().size() > rangee.cellules().size() + 1)
        && sansFusion();
  }

  private boolean sansFusion() {
    return rangee.cellules().stream()
        .noneMatch(c -> grille.fusion(c.ligne(), c.colonne()).isPresent());
  }

  /**
   * Whether the row heads a list though no known heading names the porteur: at the head of a block,
   * its first column holds names under an unknown heading, and another one money.
   */
  boolean estSansSujet() {
    if (rangee.cellules().size() < 2
        || dessous.size() < 2
        || rangee.cellules().stream().noneMatch(this::estSurDesMontants)
        || !enTete()) {
      return false;
    }
    Cellule premiere = rangee.cellules().get(0);
    Lexique lexique = grille.lexique();
    if (argent(premiere).isPresent()) {
      return premiere.colonne() > 1
          && sansFusion()
          && dessous.get(0).cellules().stream().anyMatch(Cellule::estUnMontant)
          && rangee.cellules().stream().allMatch(c -> argent(c).isPresent() && estSurDesMontants(c))
          && rangee.cellules().stream().anyMatch(c -> argent(c).get().somme())
          && estSurDesNoms(premiere.colonne() - 1);
    }
    return sansFusion()
        && estUneListe()
        && rangee.cellules().stream()
            .anyMatch(c -> c.genre() == Genre.TEXTE
                && argent(c).isEmpty()
                && lexique.champ(c.texte()).filter(x -> x != Champ.COMMUNE).isEmpty()
                && estSurDesNoms(c)
                && (estSurDesOrganismes(c)
                    || (!lexique.estConnu(c.texte()) && nommeUneSommeEnToutesLettres())));
  }

  private boolean nommeUneSommeEnToutesLettres() {
    return rangee.cellules().stream()
        .anyMatch(c -> argent(c).filter(TitreArgent::somme).isPresent() && estSurDesMontants(c));
  }

  /** Whether a third at least of the names below a heading are those of organisations. */
  private boolean estSurDesOrganismes(Cellule titre) {
    List<Cellule> noms =
        dessous.stream().flatMap(r -> r.cellule(titre.colonne()).stream()).toList();
    long organismes = noms.stream().filter(c -> Organismes.nomme(c.cle())).count();
    return noms.size() >= LIGNES && organismes * 3 >= noms.size();
  }

  /**
   * The number of headings of the row that name money and something that no spelling knows
   * ({@code Montant FIR}), over amounts.
   */
  long argentMalConnu() {
    return rangee.cellules().stream()
        .filter(c -> !grille.lexique().estConnu(c.texte())
            && !TitreMontant.of(c.texte(), grille.lexique()).precise()
            && (argent(c).filter(a -> a.somme() || a.entier()).isPresent() || dateEtPaye(c))
            && estSurDesMontants(c))
        .count();
  }

  /** Whether a heading ends with a financeur and names a year: {@code FIR 2022 (ARS)}. */
  private boolean dateEtPaye(Cellule titre) {
    TitreMontant montant = TitreMontant.of(Entete.texte(titre), grille.lexique());
    return montant.exercice().isPresent()
        && grille.lexique().financeurFinal(montant.nom()).isPresent();
  }

  private boolean nommeUneSomme(Cellule titre) {
    return argent(titre).isPresent()
        || dateEtPaye(titre)
        || grille.lexique().champ(titre.texte()).filter(c -> c == Champ.TOTAL).isPresent();
  }

  private Optional<TitreArgent> argent(Cellule titre) {
    return Entete.peutEtreUnTitre(titre, grille.lexique())
        ? grille.lexique().argent(Entete.texte(titre))
        : Optional.empty();
  }

  /** Whether a wide heading stands over narrower ones: it names none of their columns. */
  boolean rassembleDesTitres(Cellule titre) {
    Optional<Plage> fusion =
        grille.fusion(titre.ligne(), titre.colonne()).filter(f -> f.largeur() >= 2);
    return fusion.isPresent()
        && !dessous.isEmpty()
        && dessous.get(0).cellules().stream()
                .filter(c -> fusion.get().contient(titre.ligne(), c.colonne()))
                .filter(c -> c.genre() == Genre.TEXTE && !c.estDeLArgent())
                .count()
            >= 2
        && dessous.get(0).cellules().stream().noneMatch(Entete::estUnNombre);
  }

  /** Whether most cells below a heading are words, and tell their rows apart. */
  private boolean estSurDesNoms(Cellule titre) {
    return estSurDesNoms(titre.colonne());
  }

  private boolean estSurDesNoms(int colonne) {
    int mots = 0;
    int autres = 0;
    Set<String> distincts = new HashSet<>();
    for (Rangee r : dessous) {
      Optional<Cellule> cellule = r.cellule(colonne);
      if (cellule.isPresent()) {
        boolean mot = estUnMot(cellule.get());
        mots += mot ? 1 : 0;
        autres += mot ? 0 : 1;
        distincts.add(cellule.get().cle());
      }
    }
    return mots > autres && distincts.size() * 2 > mots;
  }

  /**
   * Whether a heading that could also be one of people stands over names. Names may come again and
   * again where no other heading names what the amounts are for.
   */
  boolean nomme(Cellule titre, TitresConnus connus) {
    return estSurDesNoms(titre)
        || (rangee.cellules().stream().noneMatch(connus::sujet)
            && estUneListe()
            && estSurDesMots(titre));
  }

  private boolean estSurDesMots(Cellule titre) {
    List<Cellule> cellules =
        dessous.stream().flatMap(r -> r.cellule(titre.colonne()).stream()).toList();
    return cellules.size() >= LIGNES && cellules.stream().allMatch(FormeListe::estUnMot);
  }

  private static boolean estUnMot(Cellule cellule) {
    return cellule.genre() == Genre.TEXTE
        && !cellule.estDeLArgent()
        && cellule.texte().chars().filter(Character::isLetter).count() >= 2;
  }

  private boolean estSurDesMontants(Cellule titre) {
    int montants = 0;
    int autres = 0;
    for (Rangee r : dessous) {
      Optional<Cellule> cellule = r.cellule(titre.colonne());
      if (cellule.isPresent()) {
        boolean montant = cellule.get().estDeLArgent();
        montants += montant ? 1 : 0;
        autres += montant || cellule.get().estEnAttente() ? 0 : 1;
      }
    }
    return montants > autres;
  }
}
