package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.benchmarks.explications.Changement.Deplacement;
import fr.contratdeville.benchmarks.explications.Changement.Doublee;
import fr.contratdeville.benchmarks.explications.Changement.Perdue;
import fr.contratdeville.benchmarks.explications.Changement.Valeur;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Emplacement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document of tables: its cells are changed, and it is read anew. Its formulas are dropped first:
 * what is typed over them stays.
 */
final class SurGrille implements Support {
  static final Format GRILLE = new Format("Grille", "grille");
  private static final String NOM = "banc";

  private final Classeur classeur;
  private final Lecture lecture;

  private SurGrille(Classeur classeur) throws LectureException {
    this.classeur = classeur;
    this.lecture = new LectureTableaux().read(classeur, NOM, GRILLE);
  }

  /** The document of these sheets; empty if it cannot be read. */
  static Optional<Support> of(Classeur classeur) {
    try {
      return Optional.of(new SurGrille(new Classeur(
          classeur.feuilles().stream().map(SurGrille::sansFormules).toList(),
          classeur.producteur(),
          classeur.constats())));
    } catch (LectureException e) {
      return Optional.empty();
    }
  }

  private static Feuille sansFormules(Feuille feuille) {
    return avec(
        feuille,
        feuille.rangees().stream()
            .map(r -> r.withCellules(
                r.cellules().stream().map(c -> c.withReference(c.reference())).toList()))
            .toList(),
        Fusions.of(feuille.fusions()));
  }

  private static Feuille avec(Feuille feuille, List<Rangee> rangees, Fusions fusions) {
    BitSet colonnes = new BitSet();
    feuille.colonnesMasquees().forEach(colonnes::set);
    return Feuille.builder(feuille.nom())
        .visibilite(feuille.visibilite())
        .rangees(rangees)
        .fusions(fusions)
        .colonnesMasquees(colonnes)
        .build();
  }

  @Override
  public ContratDeVille contrat() {
    return lecture.valeur();
  }

  @Override
  public boolean peutChangerDeRangees(Changement changement) {
    Emplacement.Cellule place = rangee(changement);
    return classeur.feuille(place.feuille().nom()).orElseThrow().fusions().stream()
        .noneMatch(f -> f.premiereLigne() <= place.ligne()
            && place.ligne() <= f.derniereLigne()
            && f.premiereLigne() != f.derniereLigne());
  }

  private static Emplacement.Cellule rangee(Changement changement) {
    return changement instanceof Perdue perdue ? perdue.place() : ((Doublee) changement).place();
  }

  @Override
  public Optional<Rapport> rapport(List<Changement> changements) {
    Classeur change = classeur;
    for (Changement changement : changements) {
      change = avec(change, changement);
    }
    try {
      Lecture lue =
          changements.isEmpty() ? lecture : new LectureTableaux().read(change, NOM, GRILLE);
      return Optional.of(Controles.standard().examiner(lue.valeur(), lue.constats()));
    } catch (LectureException e) {
      return Optional.empty();
    }
  }

  private static Classeur avec(Classeur classeur, Changement changement) {
    String nom = nom(changement);
    return new Classeur(
        classeur.feuilles().stream()
            .map(f -> f.nom().equals(nom) ? avec(f, changement) : f)
            .toList(),
        classeur.producteur(),
        classeur.constats());
  }

  private static String nom(Changement changement) {
    if (changement instanceof Valeur valeur) {
      return valeur.place().feuille().nom();
    }
    return changement instanceof Deplacement deplacement
        ? deplacement.de().feuille().nom()
        : rangee(changement).feuille().nom();
  }

  private static Feuille avec(Feuille feuille, Changement changement) {
    if (changement instanceof Valeur valeur) {
      return valeur(feuille, valeur.place(), valeur.centimes());
    }
    if (changement instanceof Deplacement deplacement) {
      return deplacer(feuille, deplacement);
    }
    int ligne = rangee(changement).ligne();
    return changement instanceof Perdue ? sans(feuille, ligne) : doubler(feuille, ligne);
  }

  private static Feuille valeur(Feuille feuille, Emplacement.Cellule place, long centimes) {
    Cellule avant = feuille.cellule(place.ligne(), place.colonne()).orElseThrow();
    Map<Integer, Cellule> neuves = new HashMap<>();
    neuves.put(place.colonne(), chiffre(avant, centimes));
    return cellules(feuille, place.ligne(), neuves);
  }

  /** The cell with another amount, in the unit and the spelling that it had. */
  private static Cellule chiffre(Cellule avant, long centimes) {
    BigDecimal euros = BigDecimal.valueOf(centimes, 2);
    return avant
        .nombre()
        .map(n -> Cellule.nombre(avant.ligne(), avant.colonne(), euros, avant.nature(), false)
            .withApparence(avant.apparence()))
        .orElseGet(() -> Cellule.texte(
                avant.ligne(), avant.colonne(), euros.toPlainString().replace('.', ','))
            .withApparence(avant.apparence()));
  }

  /** Whether the cell of an amount shows it in euros, so that another may be typed there. */
  boolean estEnEuros(Emplacement.Cellule place, long centimes) {
    return classeur
        .feuille(place.feuille().nom())
        .flatMap(f -> f.cellule(place.ligne(), place.colonne()))
        .flatMap(Cellule::chiffre)
        .filter(
            n -> n.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact() == centimes)
        .isPresent();
  }

  private static Feuille deplacer(Feuille feuille, Deplacement deplacement) {
    Emplacement.Cellule de = deplacement.de();
    Cellule deplacee = feuille
        .cellule(de.ligne(), de.colonne())
        .orElseThrow()
        .withReference(Reference.of(de.ligne(), deplacement.vers().colonne()));
    Map<Integer, Cellule> neuves = new HashMap<>();
    neuves.put(de.colonne(), Cellule.vide(de.ligne(), de.colonne()));
    neuves.put(deplacee.colonne(), deplacee);
    return cellules(feuille, de.ligne(), neuves);
  }

  private static Feuille cellules(Feuille feuille, int ligne, Map<Integer, Cellule> neuves) {
    List<Rangee> rangees = new ArrayList<>();
    for (Rangee rangee : feuille.rangees()) {
      if (rangee.ligne() == ligne) {
        List<Cellule> cellules = new ArrayList<>(rangee.cellules());
        cellules.removeIf(c -> neuves.containsKey(c.colonne()));
        cellules.addAll(neuves.values());
        cellules.removeIf(c -> c.genre() == Cellule.Genre.VIDE);
        rangees.add(Rangee.of(ligne, rangee.masquee(), cellules).withNiveau(rangee.niveau()));
      } else {
        rangees.add(rangee);
      }
    }
    return avec(feuille, rangees, Fusions.of(feuille.fusions()));
  }

  private static Feuille sans(Feuille feuille, int ligne) {
    List<Rangee> rangees = new ArrayList<>();
    for (Rangee rangee : feuille.rangees()) {
      if (rangee.ligne() != ligne) {
        rangees.add(rangee.ligne() < ligne ? rangee : a(rangee, rangee.ligne() - 1));
      }
    }
    return avec(feuille, rangees, fusions(feuille, ligne, -1));
  }

  private static Feuille doubler(Feuille feuille, int ligne) {
    List<Rangee> rangees = new ArrayList<>();
    for (Rangee rangee : feuille.rangees()) {
      if (rangee.ligne() <= ligne) {
        rangees.add(rangee);
      }
      if (rangee.ligne() >= ligne) {
        rangees.add(a(rangee, rangee.ligne() + 1));
      }
    }
    return avec(feuille, rangees, fusions(feuille, ligne, 1));
  }

  private static Rangee a(Rangee rangee, int ligne) {
    return Rangee.of(
            ligne,
            rangee.masquee(),
            rangee.cellules().stream()
                .map(c -> c.withReference(Reference.of(ligne, c.colonne())))
                .toList())
        .withNiveau(rangee.niveau());
  }

  private static Fusions fusions(Feuille feuille, int ligne, int de) {
    List<Plage> plages = new ArrayList<>();
    for (Plage plage : feuille.fusions()) {
      boolean dessous = plage.premiereLigne() > ligne;
      if (dessous) {
        plages.add(Plage.of(
            plage.premiereLigne() + de,
            plage.premiereColonne(),
            plage.derniereLigne() + de,
            plage.derniereColonne()));
      } else if (plage.premiereLigne() < ligne || de > 0) {
        plages.add(plage);
      }
    }
    return Fusions.of(plages);
  }
}
