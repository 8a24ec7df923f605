package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Champ;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which texts may head a table, since a long sheet repeats the same words many times. */
final class TitresConnus {
  private final Lexique lexique;
  private final Map<String, Boolean> sujets = new HashMap<>();
  private final Map<String, Boolean> surDesNoms = new HashMap<>();

  TitresConnus(Lexique lexique) {
    this.lexique = lexique;
  }

  /** Whether a cell would head the porteurs or the titles of actions. */
  boolean sujet(Cellule cellule) {
    return cellule.genre() == Genre.TEXTE
        && sujets.computeIfAbsent(cellule.texte(), t -> estSujet(t, lexique));
  }

  static boolean estSujet(String texte, Lexique lexique) {
    Optional<Champ> champ = lexique.champ(texte);
    return champ.isPresent()
        ? champ.filter(c -> c == Champ.PORTEUR || c == Champ.INTITULE).isPresent()
        : lexique.champPossible(texte).isPresent();
  }

  /**
   * Whether a cell would head porteurs if names stand below it: {@code Bénéficiaires},
   * {@code Bénéficiaire FIPD}.
   */
  boolean sujetSurDesNoms(Cellule cellule) {
    return cellule.genre() == Genre.TEXTE
        && surDesNoms.computeIfAbsent(cellule.texte(), this::peutEtreUnSujet);
  }

  private boolean peutEtreUnSujet(String texte) {
    Optional<Champ> champ = lexique.champ(texte);
    return champ.isPresent()
        ? champ.get() == Champ.BENEFICIAIRES
            && Normalise.cle(lexique.ouvrir(texte)).indexOf(' ') < 0
        : lexique.peutNommerUnPorteur(texte) || lexique.peutNommerUneAction(texte);
  }
}
