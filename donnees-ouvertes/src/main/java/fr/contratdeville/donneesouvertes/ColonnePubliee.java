package fr.contratdeville.donneesouvertes;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.valeur.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of an open data file: its field, what a line of money has in it, and why it may have
 * nothing.
 *
 * @param requise whether the row of a line waits for a value
 */
record ColonnePubliee(
    ChampSchema champ,
    Genre genre,
    Function<LigneSituee, Cellule> valeur,
    Message siAbsente,
    Predicate<LigneSituee> requise) {

  Colonne colonne() {
    return Colonne.of(Message.of(champ.nom()), genre);
  }

  /** What stands in the row of a line: nothing that the schema refuses. */
  Cellule cellule(LigneSituee ligne) {
    Cellule cellule = valeur.apply(ligne);
    return champ.refus(texte(cellule)).isPresent() ? Cellule.VIDE : cellule;
  }

  Optional<Manque> manque(LigneSituee ligne) {
    Cellule cellule = valeur.apply(ligne);
    boolean absente = cellule.equals(Cellule.VIDE);
    Optional<Message> refus = absente ? Optional.of(siAbsente) : champ.refus(texte(cellule));
    return refus.map(raison -> new Manque(ligne, champ.nom(), requise.test(ligne), raison));
  }

  /** A cell as a CSV for programs has it. */
  private static String texte(Cellule cellule) {
    return cellule
        .nombre()
        .map(n -> n.toPlainString())
        .or(() -> cellule.texte().map(t -> t.texte(Locale.FRENCH)))
        .orElse("");
  }
}
