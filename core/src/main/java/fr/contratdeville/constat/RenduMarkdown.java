package fr.contratdeville.constat;

import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.interne.Markdown;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A report as Markdown: for a ticket, a wiki, a mail to the town that sent the document. */
final class RenduMarkdown {
  private RenduMarkdown() {}

  /** @param explication what a control compares; a finding leads to it, at the end of the page */
  static String texte(
      Rapport rapport, Locale locale, Function<? super String, Optional<Message>> explication) {
    Map<String, Message> explications = new LinkedHashMap<>();
    rapport.constats().forEach(c -> {
      if (!explications.containsKey(c.id())) {
        explication.apply(c.id()).ifPresent(phrase -> explications.put(c.id(), phrase));
      }
    });
    StringBuilder sortie = new StringBuilder();
    ligne(
        sortie,
        "# " + mot("Rapport", "Report", locale)
            + rapport.source().map(s -> " : " + Markdown.protege(s)).orElse(""));
    ligne(sortie, RenduTexte.bilan(rapport).texte(locale));
    ligne(sortie, "## " + mot("Constats", "Findings", locale));
    rapport.regroupe().constats().forEach(c -> constat(sortie, c, explications, locale));
    if (!rapport.ecartes().isEmpty()) {
      ligne(sortie, "## " + mot("Mis à l'écart", "Set aside", locale));
      rapport
          .ecartes()
          .forEach(e -> ligne(
              sortie,
              "- **" + e.constat().id() + "** "
                  + Markdown.protege(e.suppression().lieu()) + " : "
                  + Markdown.protege(e.suppression().raison()) + " ("
                  + Markdown.protege(e.suppression().auteur()) + ", "
                  + e.suppression().date() + ")"));
    }
    ligne(sortie, "## " + mot("Contrôles", "Controls", locale));
    List<ResultatControle> sansObjet = rapport.controles().stream()
        .filter(r -> r.issue() == Issue.SANS_OBJET && rapport.seuil() < Rapport.TOUT)
        .toList();
    sortie.append(TableauxDeRapport.controles(
            rapport.controles().stream().filter(r -> !sansObjet.contains(r)).toList())
        .sansTitre()
        .markdown(locale));
    if (!sansObjet.isEmpty()) {
      sortie
          .append('\n')
          .append(mot("Sans objet : ", "Not applicable: ", locale))
          .append(RenduTexte.sansObjet(sansObjet).texte(locale))
          .append('\n');
    }
    expliquer(sortie, explications, locale);
    return sortie.toString();
  }

  /** What each control compares that a finding names, so that the page needs no other one. */
  private static void expliquer(
      StringBuilder sortie, Map<String, Message> explications, Locale locale) {
    if (explications.isEmpty()) {
      return;
    }
    sortie
        .append("\n## ")
        .append(mot("Ce que comparent ces contrôles", "What these controls compare", locale))
        .append("\n\n");
    explications.forEach((id, phrase) -> sortie
        .append("- <a id=\"")
        .append(id.toLowerCase(Locale.ROOT))
        .append("\"></a>**")
        .append(id)
        .append("** ")
        .append(Markdown.protege(phrase.texte(locale)))
        .append('\n'));
  }

  private static void constat(
      StringBuilder sortie, Constat constat, Map<String, Message> explications, Locale locale) {
    String id = constat.id();
    sortie
        .append("- **")
        .append(
            explications.containsKey(id)
                ? "[" + id + "](#" + id.toLowerCase(Locale.ROOT) + ")"
                : id)
        .append("** ")
        .append(constat.gravite().libelle().texte(locale))
        .append((" " + RenduTexte.nombre(constat, locale)).stripTrailing())
        .append(places(constat.cellules(), constat.autresCellules()))
        .append("  \n  ")
        .append(Markdown.protege(constat.message().texte(locale)));
    String chiffres = constat.chiffres(locale);
    if (!chiffres.isEmpty()) {
      sortie.append("  \n  ").append(Markdown.protege(chiffres));
    }
    for (Diagnostic piste : constat.diagnostics()) {
      sortie
          .append("\n  - ")
          .append(Markdown.protege(piste.message().texte(locale)))
          .append(places(piste.cellules(), 0));
    }
    sortie.append("\n\n");
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
}
