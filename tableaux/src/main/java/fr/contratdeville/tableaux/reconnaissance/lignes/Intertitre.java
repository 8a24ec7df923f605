package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.valeur.Champ;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a heading inside a table says of the rows below it, in its own words: {@code Axe 2 :
 * Emploi}, {@code QPV Les Escanaux}, {@code Année 2023}. A name alone says nothing of the kind.
 */
final class Intertitre {
  private static final Pattern NUMERO_OU_DEUX_POINTS =
      Pattern.compile("[^\\d:]*(\\d|\\b[IVX]+\\b|:).*");

  private Intertitre() {}

  static Optional<Champ> of(Cellule cellule, Lexique lexique) {
    return champ(cellule.uneLigne(), lexique);
  }

  /** The same for a cell where a title is expected: nothing but what is numbered, or said to be. */
  static Optional<Champ> aLaPlaceDUnTitre(Cellule cellule, Lexique lexique) {
    return of(cellule, lexique)
        .filter(champ -> champ != Champ.TERRITOIRE)
        .filter(champ -> NUMERO_OU_DEUX_POINTS.matcher(cellule.uneLigne()).matches());
  }

  private static Optional<Champ> champ(String texte, Lexique lexique) {
    TitreMontant date = TitreMontant.of(texte, lexique);
    if (date.exercice().isPresent() && date.etape().isEmpty() && date.nom().isBlank()) {
      return Optional.of(Champ.EXERCICE);
    }
    Optional<Champ> annonce =
        lexique.annonce(texte).filter(c -> c == Champ.AXE || c == Champ.THEMATIQUE);
    return annonce.isPresent()
        ? annonce
        : TerritoireFrancais.dansUnTitre(texte).map(t -> Champ.TERRITOIRE);
  }
}
