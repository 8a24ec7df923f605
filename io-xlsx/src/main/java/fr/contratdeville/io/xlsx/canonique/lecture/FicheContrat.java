package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.description.Marker;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.arbre.Clef;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Genre;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.Optional;

/** The sheet Contrat, with one value of the contract on each line: its name, then the value. */
final class FicheContrat {

  private final List<Rangee> rangees;
  private final Emplacement.Feuille feuille;

  FicheContrat(List<Rangee> rangees, Emplacement.Feuille feuille) {
    this.rangees = rangees;
    this.feuille = feuille;
  }

  /** Whether one of its lines marks a canonical workbook. */
  boolean estCanonique() {
    return rangees.stream()
        .anyMatch(r -> rubrique(r).filter(c -> c.genre() == Genre.FORMAT).isPresent()
            && contenu(r).map(c -> c.texte().startsWith(Marker.NAME)).orElse(false));
  }

  void read(Tree contrat, FeuilletReader lecteur) throws LectureException {
    for (Rangee rangee : rangees) {
      Optional<Cellule> contenu = contenu(rangee);
      Optional<ColonneFeuillet> rubrique = rubrique(rangee);
      if (contenu.isPresent() && rubrique.isPresent()) {
        Cellule cellule = contenu.get();
        lecteur.poser(rubrique.get(), rubrique.get().chemin(), cellule, place(cellule));
      } else if (contenu.isPresent() && !estEnTete(rangee)) {
        autre(contrat, rangee, contenu.get());
      }
    }
  }

  /** Keeps a line that somebody added as a complement of the contract. */
  private void autre(Tree contrat, Rangee rangee, Cellule contenu) {
    List<String> complement = List.of("complements", Clef.NEUVE + contenu.reference());
    String nom = rangee.cellules().get(0).texte();
    contrat.put(Clef.with(complement, "nom"), Tree.text(nom).locate(place(contenu)));
    contrat.put(Clef.with(complement, "texte"), Tree.text(contenu.texte()).locate(place(contenu)));
  }

  private static boolean estEnTete(Rangee rangee) {
    return Textes.key(rangee.cellules().get(0).texte()).equals(Textes.key(Plan.RUBRIQUE));
  }

  private static Optional<ColonneFeuillet> rubrique(Rangee rangee) {
    return rangee.cellules().stream()
        .findFirst()
        .flatMap(nom -> Plan.CONTRAT.colonnes().stream()
            .filter(c -> Textes.key(c.titre()).equals(Textes.key(nom.texte())))
            .findFirst());
  }

  private static Optional<Cellule> contenu(Rangee rangee) {
    return rangee.cellules().stream()
        .skip(1)
        .filter(c -> c.estSansResultat() || !Textes.isBlank(c.texte()))
        .findFirst();
  }

  private Emplacement place(Cellule cellule) {
    return feuille.cellule(cellule.ligne(), cellule.colonne());
  }
}
