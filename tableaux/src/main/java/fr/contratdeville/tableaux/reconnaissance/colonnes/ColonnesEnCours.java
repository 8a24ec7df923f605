package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.valeur.Champ;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The columns of a table while they are settled, and what is known of each: its heading, its cells
 * and what was taken for granted. Each subclass settles some of them.
 */
abstract class ColonnesEnCours {
  final NavigableMap<Integer, Colonne> colonnes;
  final Map<Integer, ProfilColonne> profils;
  final Entete entete;
  final Lexique lexique;
  final Suppositions suppositions;

  ColonnesEnCours(
      NavigableMap<Integer, Colonne> colonnes,
      Map<Integer, ProfilColonne> profils,
      Entete entete,
      Lexique lexique,
      Suppositions suppositions) {
    this.colonnes = colonnes;
    this.profils = profils;
    this.entete = entete;
    this.lexique = lexique;
    this.suppositions = suppositions;
  }

  /** The same columns, to settle others of them. */
  ColonnesEnCours(ColonnesEnCours autres) {
    this(autres.colonnes, autres.profils, autres.entete, autres.lexique, autres.suppositions);
  }

  final Colonne colonne(int numero) {
    return colonnes.getOrDefault(numero, Colonne.complement());
  }

  final ProfilColonne profil(int numero) {
    return ProfilsColonnes.de(profils, numero);
  }

  /** Whether a column is of this field. */
  final boolean a(Champ champ) {
    return colonnes.values().stream().anyMatch(c -> c.est(champ));
  }

  /** The heading of a column, its words apart, as spellings are compared. */
  final String cle(int numero) {
    return Normalise.cle(lexique.ouvrir(entete.titre(numero)));
  }
}
