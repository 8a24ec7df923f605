package fr.contratdeville.constat;

import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as Markdown: for a ticket, a wiki, a mail to the town that sent the document. */
final class RenduMarkdown {
  private RenduMarkdown() {}

  static String texte(Rapport rapport, Locale locale) {
    StringBuilder sortie = new StringBuilder();
    ligne(
        sortie,
        "# " + mot("Rapport", "Report", locale)
            + rapport.source().map(s -> " : " + protege(s)).orElse(""));
    ligne(sortie, RenduTexte.bilan(rapport).texte(locale));
    ligne(sortie, "## " + mot("Constats", "Findings", locale));
    rapport.regroupe().constats().forEach(c -> constat(sortie, c, locale));
    if (!rapport.ecartes().isEmpty()) {
      ligne(sortie, "## " + mot("Mis à l'écart", "Set aside", locale));
      rapport
          .ecartes()
          .forEach(e -> ligne(
              sortie,
              "- **" + e.constat().id() + "** " + protege(e.suppression().lieu()) + " : "
                  + protege(e.suppression().raison()) + " ("
                  + protege(e.suppression().auteur()) + ", "
                  + e.suppression().date() + ")"));
    }
    ligne(sortie, "## " + mot("Contrôles", "Controls", locale));
    sortie
        .append("| ")
        .append(String.join(
            " | ",
            mot("Contrôle", "Control", locale),
            mot("Titre", "Title", locale),
            mot("Issue", "Outcome", locale),
            mot("Examinés", "Examined", locale),
            mot("Écarts", "Gaps", locale),
            mot("Raison", "Reason", locale)))
        .append(" |\n|---|---|---|--:|--:|---|\n");
    List<ResultatControle> sansObjet = rapport.controles().stream()
        .filter(r -> r.issue() == Issue.SANS_OBJET && rapport.seuil() < Rapport.TOUT)
        .toList();
    rapport.controles().stream()
        .filter(r -> !sansObjet.contains(r))
        .forEach(r -> controle(sortie, r, locale));
    if (!sansObjet.isEmpty()) {
      sortie
          .append('\n')
          .append(mot("Sans objet : ", "Not applicable: ", locale))
          .append(RenduTexte.sansObjet(sansObjet).texte(locale))
          .append('\n');
    }
    return sortie.toString();
  }

  private static void constat(StringBuilder sortie, Constat constat, Locale locale) {
    sortie
        .append("- **[")
        .append(constat.id())
        .append("](")
        .append(constat.explication())
        .append(")** ")
        .append(constat.gravite().libelle().texte(locale))
        .append((" " + RenduTexte.nombre(constat, locale)).stripTrailing())
        .append(places(constat.cellules(), constat.autresCellules()))
        .append("  \n  ")
        .append(protege(constat.message().texte(locale)));
    String chiffres = constat.chiffres(locale);
    if (!chiffres.isEmpty()) {
      sortie.append("  \n  ").append(protege(chiffres));
    }
    for (Diagnostic piste : constat.diagnostics()) {
      sortie
          .append("\n  - ")
          .append(protege(piste.message().texte(locale)))
          .append(places(piste.cellules(), 0));
    }
    sortie.append("\n\n");
  }

  private static void controle(StringBuilder sortie, ResultatControle resultat, Locale locale) {
    boolean sansObjet = resultat.issue() == Issue.SANS_OBJET;
    sortie
        .append("| ")
        .append(String.join(
            " | ",
            resultat.id(),
            protege(resultat.titre().texte(locale)),
            resultat.issue().libelle().texte(locale),
            Long.toString(resultat.examines()),
            sansObjet ? "" : Long.toString(resultat.ecarts()),
            protege(RenduTexte.raison(resultat, locale))))
        .append(" |\n");
  }

  private static String places(List<Emplacement> places, long autres) {
    if (places.isEmpty()) {
      return "";
    }
    long reste = Math.max(0, places.size() - RenduTexte.CELLULES) + autres;
    return places.stream()
        .limit(RenduTexte.CELLULES)
        .map(p -> "`" + p.court().replace('`', '\'') + "`")
        .collect(Collectors.joining(", ", " ", reste > 0 ? ", +" + reste : ""));
  }

  private static String mot(String fr, String en, Locale locale) {
    return Message.of(fr, en).texte(locale);
  }

  private static void ligne(StringBuilder sortie, String texte) {
    sortie.append(texte).append("\n\n");
  }

  /** Escapes a text of the document, so that no sign in it is taken for Markdown. */
  private static String protege(String texte) {
    return texte.replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1").replaceAll("\\R", " ");
  }
}
