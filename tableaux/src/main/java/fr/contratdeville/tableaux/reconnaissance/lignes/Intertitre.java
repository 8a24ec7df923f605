package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.valeur.Champ;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the field that a heading inside a table gives for the rows below it, by its own words:
 * {@code Axe 2 : Emploi}, {@code QPV Les Escanaux}, {@code Année 2023}. A name alone gives no
 * field.
 */
final class Intertitre {
  private static final Pattern NUMERO_OU_DEUX_POINTS =
      Pattern.compile("[^\\d:]*(\\d|\\b[IVX]+\\b|:).*");

  private Intertitre() {}

  static Optional<Champ> of(Cellule cellule, Lexique lexique) {
    return champ(cellule.uneLigne(), lexique);
  }

  /**
   * Finds the field that a cell in the column of titles gives: it needs a number or a colon, as in
   * {@code Axe 2}, and is never a place.
   */
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
