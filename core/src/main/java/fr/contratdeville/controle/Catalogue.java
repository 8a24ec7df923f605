package fr.contratdeville.controle;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;

/**
 * The documentation of a list of controls as Markdown, made from what each carries: the page
 * {@code docs/controles.md} of the standard ones is one of them.
 */
public final class Catalogue {
  private final List<Controle> controles;
  private final Locale locale;

  private Catalogue(List<Controle> controles, Locale locale) {
    this.controles = controles;
    this.locale = locale;
  }

  /** In the language of {@code locale}: English for English, French for all others. */
  public static String markdown(Controles controles, Locale locale) {
    return new Catalogue(controles.controles(), locale).page();
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(mot("Les contrôles", "The controls")).append("\n\n");
    page.append(mot(
            "Page produite par le code : chaque contrôle porte sa propre documentation, et ses deux"
                + " exemples sont joués par les tests. Un constat qui n'est pas dans cette liste vient"
                + " de la lecture du fichier : voir [lecture.md](lecture.md). CV-PRO-01 dit qu'une mise"
                + " à l'écart demandée par un profil ne correspond plus à rien.",
            "Page made by the code: each control carries its own documentation, and its two"
                + " examples are run by the tests. A finding that is not in this list comes from the"
                + " reading of the file: see [lecture.md](lecture.md). CV-PRO-01 says that a suppression"
                + " of a profile no longer matches anything."))
        .append("\n\n");
    page.append("| Id | ")
        .append(mot("Contrôle | Gravité", "Control | Severity"))
        .append(" |\n|---|---|---|\n");
    for (Controle controle : controles) {
      page.append("| [" + controle.id() + "](#" + ancre(controle) + ") | " + texte(controle.titre())
          + " | " + gravite(controle) + " |\n");
    }
    controles.forEach(controle -> fiche(page, controle));
    return page.toString();
  }

  private void fiche(StringBuilder page, Controle controle) {
    FicheControle fiche = controle.fiche();
    page.append("\n<a id=\"" + ancre(controle) + "\"></a>\n\n");
    page.append("## " + controle.id() + " " + texte(fiche.titre()) + "\n\n");
    page.append(texte(fiche.quoi())).append("\n\n");
    page.append("- **" + mot("Pourquoi", "Why") + "** : " + texte(fiche.pourquoi()) + "\n");
    page.append("- **" + mot("Source", "Source") + "** : " + texte(fiche.source()) + "\n");
    page.append("- **" + mot("Gravité", "Severity") + "** : " + gravite(controle) + "\n");
    Controles seul = Controles.aucun()
        .withControle(controle)
        .withProfil(Profil.builder()
            .nom("catalogue")
            .addAllActives(fiche.parDefaut() ? List.of() : List.of(controle.id()))
            .date(fiche.date())
            .build());
    Rapport rapport =
        fiche.precedent().map(seul::withPrecedent).orElse(seul).examiner(fiche.enEcart());
    for (Constat constat : rapport.constats()) {
      page.append("- **" + mot("Exemple", "Example") + "** : "
          + texte(constat.message()).replace("|", "\\|") + "\n");
    }
  }

  private String gravite(Controle controle) {
    String gravite = texte(controle.fiche().gravite().libelle());
    return controle.fiche().parDefaut()
        ? gravite
        : gravite + mot(" (éteint par défaut)", " (off by default)");
  }

  private static String ancre(Controle controle) {
    return controle.id().toLowerCase(Locale.ROOT);
  }

  private String texte(Message message) {
    return message.texte(locale);
  }

  private String mot(String fr, String en) {
    return Message.of(fr, en).texte(locale);
  }
}
