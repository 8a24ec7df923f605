package fr.contratdeville.rendu;

import fr.contratdeville.interne.Markdown;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of GitHub Flavored Markdown: one line for each row, whatever its texts hold. */
final class EnMarkdown {
  private EnMarkdown() {}

  static void ecrire(Tableau tableau, Locale locale, Appendable sortie) throws IOException {
    if (tableau.titre().isPresent()) {
      String titre = Markdown.protege(tableau.titre().get().texte(locale)).strip();
      sortie.append("**").append(titre).append("**\n\n");
    }
    ligne(tableau.colonnes().stream().map(c -> c.titre().texte(locale)).toList(), sortie);
    sortie
        .append(tableau.colonnes().stream()
            .map(c -> c.genre().estChiffre() ? "--:" : "---")
            .collect(Collectors.joining("|", "|", "|")))
        .append('\n');
    for (List<Cellule> rangee : tableau.rangees()) {
      ligne(EnTexte.lisible(tableau, rangee, locale), sortie);
    }
    for (List<Cellule> rangee : tableau.pied()) {
      ligne(EnTexte.lisible(tableau, rangee, locale), sortie);
    }
  }

  private static void ligne(List<String> cellules, Appendable sortie) throws IOException {
    sortie.append('|');
    for (String cellule : cellules) {
      sortie.append(' ').append(Markdown.protege(cellule).strip()).append(" |");
    }
    sortie.append('\n');
  }
}
