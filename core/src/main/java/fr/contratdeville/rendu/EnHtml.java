package fr.contratdeville.rendu;

import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Tables as HTML. */
final class EnHtml {
  private static final String STYLE = """
      <style>
      body { font-family: sans-serif; margin: 2em }
      table { border-collapse: collapse; margin-bottom: 2em }
      caption { font-weight: bold; padding-bottom: .5em; text-align: left }
      th, td { border: 1px solid #999; padding: .3em .6em; text-align: left; vertical-align: top }
      .nombre { text-align: right; white-space: nowrap }
      tfoot { font-weight: bold }
      </style>
      """;

  private EnHtml() {}

  static void page(Message titre, List<Tableau> tableaux, Locale locale, Appendable sortie)
      throws IOException {
    String texte = protege(titre.texte(locale));
    sortie.append("<!DOCTYPE html>\n<html lang=\"").append(langue(locale)).append("\">\n<head>\n");
    sortie.append("<meta charset=\"utf-8\">\n");
    sortie.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    sortie.append("<title>").append(texte).append("</title>\n").append(STYLE);
    sortie.append("</head>\n<body>\n<h1>").append(texte).append("</h1>\n");
    for (Tableau tableau : tableaux) {
      tableau(tableau, locale, sortie);
    }
    sortie.append("</body>\n</html>\n");
  }

  static void tableau(Tableau tableau, Locale locale, Appendable sortie) throws IOException {
    sortie.append("<table lang=\"").append(langue(locale)).append("\">\n");
    if (tableau.titre().isPresent()) {
      String titre = protege(tableau.titre().get().texte(locale));
      sortie.append("<caption>").append(titre).append("</caption>\n");
    }
    sortie.append("<thead>\n<tr>");
    for (Colonne colonne : tableau.colonnes()) {
      sortie.append("<th scope=\"col\"").append(classe(colonne)).append('>');
      sortie.append(protege(colonne.titre().texte(locale))).append("</th>");
    }
    sortie.append("</tr>\n</thead>\n");
    partie("tbody", tableau, tableau.rangees(), locale, sortie);
    if (!tableau.pied().isEmpty()) {
      partie("tfoot", tableau, tableau.pied(), locale, sortie);
    }
    sortie.append("</table>\n");
  }

  /** The first cell of a row is its heading. */
  private static void partie(
      String element,
      Tableau tableau,
      List<List<Cellule>> rangees,
      Locale locale,
      Appendable sortie)
      throws IOException {
    sortie.append('<').append(element).append(">\n");
    for (List<Cellule> rangee : rangees) {
      List<String> textes = EnTexte.lisible(tableau, rangee, locale);
      sortie.append("<tr>");
      for (int i = 0; i < textes.size(); i++) {
        sortie.append(i == 0 ? "<th scope=\"row\"" : "<td");
        sortie.append(classe(tableau.colonnes().get(i))).append('>');
        sortie.append(protege(textes.get(i))).append(i == 0 ? "</th>" : "</td>");
      }
      sortie.append("</tr>\n");
    }
    sortie.append("</").append(element).append(">\n");
  }

  private static String classe(Colonne colonne) {
    return colonne.genre().estChiffre() ? " class=\"nombre\"" : "";
  }

  private static String langue(Locale locale) {
    return "en".equals(locale.getLanguage()) ? "en" : "fr";
  }

  private static String protege(String texte) {
    return Imprimable.of(texte)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\n", "<br>");
  }
}
