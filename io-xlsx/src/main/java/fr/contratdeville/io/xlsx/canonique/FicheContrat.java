package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.Optional;

/** The sheet that says one thing of the contract on each line: its name, then its value. */
final class FicheContrat {

  private final List<Rangee> rangees;
  private final Emplacement.Feuille feuille;

  FicheContrat(List<Rangee> rangees, Emplacement.Feuille feuille) {
    this.rangees = rangees;
    this.feuille = feuille;
  }

  /** Whether one of its lines says so. */
  boolean estCanonique() {
    return rangees.stream()
        .anyMatch(r -> rubrique(r).filter(c -> c.genre() == Genre.FORMAT).isPresent()
            && contenu(r).map(c -> c.texte().startsWith(Ouverture.MARQUE)).orElse(false));
  }

  void lire(Arbre contrat, LecteurFeuillet lecteur) throws LectureException {
    for (Rangee rangee : rangees) {
      Optional<Cellule> contenu = contenu(rangee);
      Optional<Colonne> rubrique = rubrique(rangee);
      if (contenu.isPresent() && rubrique.isPresent()) {
        Cellule cellule = contenu.get();
        lecteur.poser(rubrique.get(), rubrique.get().chemin(), cellule, place(cellule));
      } else if (contenu.isPresent() && !estEnTete(rangee)) {
        autre(contrat, rangee, contenu.get());
      }
    }
  }

  /** What somebody added is kept as a complement of the contract. */
  private void autre(Arbre contrat, Rangee rangee, Cellule contenu) {
    List<String> complement = List.of("complements", Clef.NEUVE + contenu.reference());
    String nom = rangee.cellules().get(0).texte();
    contrat.poser(Valeurs.avec(complement, "nom"), Arbre.texte(nom).situer(place(contenu)));
    contrat.poser(
        Valeurs.avec(complement, "texte"), Arbre.texte(contenu.texte()).situer(place(contenu)));
  }

  private static boolean estEnTete(Rangee rangee) {
    return Textes.cle(rangee.cellules().get(0).texte()).equals(Textes.cle(Ecrivain.RUBRIQUE));
  }

  private static Optional<Colonne> rubrique(Rangee rangee) {
    return rangee.cellules().stream()
        .findFirst()
        .flatMap(nom -> Plan.CONTRAT.colonnes().stream()
            .filter(c -> Textes.cle(c.titre()).equals(Textes.cle(nom.texte())))
            .findFirst());
  }

  private static Optional<Cellule> contenu(Rangee rangee) {
    return rangee.cellules().stream()
        .skip(1)
        .filter(c -> c.estSansResultat() || !Textes.estBlanc(c.texte()))
        .findFirst();
  }

  private Emplacement place(Cellule cellule) {
    return feuille.cellule(cellule.ligne(), cellule.colonne());
  }
}
