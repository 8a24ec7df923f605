package fr.contratdeville.rendu;

import fr.contratdeville.interne.TableauTexte;
import fr.contratdeville.interne.TableauTexte.Cote;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table with aligned columns, for a terminal. */
final class EnTexte {
  private EnTexte() {}

  static String of(Tableau tableau, int limite, int largeur, Locale locale) {
    TableauTexte texte = new TableauTexte().abrege(limite, locale).tient(largeur);
    for (Colonne colonne : tableau.colonnes()) {
      texte.colonne(
          colonne.titre().texte(locale),
          colonne.genre().estChiffre() ? Cote.DROITE : Cote.GAUCHE,
          colonne.largeur());
    }
    tableau.rangees().forEach(r -> texte.rangee(lisible(tableau, r, locale)));
    if (!tableau.pied().isEmpty()) {
      texte.trait();
    }
    tableau.pied().forEach(r -> texte.rangee(lisible(tableau, r, locale)));
    return tableau.titre().map(t -> t.texte(locale) + "\n").orElse("") + texte;
  }

  /** A row as people read it. */
  static List<String> lisible(Tableau tableau, List<Cellule> rangee, Locale locale) {
    return IntStream.range(0, rangee.size())
        .mapToObj(i -> tableau.colonnes().get(i).lisible(rangee.get(i), locale))
        .toList();
  }
}
