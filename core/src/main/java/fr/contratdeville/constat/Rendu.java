package fr.contratdeville.constat;

import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.interne.Nombres;
import fr.contratdeville.interne.Tableau;
import fr.contratdeville.interne.Tableau.Cote;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report as tables for a terminal: the answers of the controls, then each finding. */
final class Rendu {
  private static final int LARGEUR = 100;
  private static final int CELLULES = 6;

  private Rendu() {}

  static String texte(Rapport rapport, Locale locale) {
    StringBuilder sortie = new StringBuilder();
    sortie.append(controles(rapport, locale)).append('\n');
    sortie.append(bilan(rapport).texte(locale)).append('\n');
    for (Constat constat : rapport.constats()) {
      sortie.append('\n').append(constat(constat, locale));
    }
    return sortie.toString();
  }

  private static Message bilan(Rapport rapport) {
    long erreurs = rapport.nombre(Gravite.ERREUR);
    long avertissements = rapport.nombre(Gravite.AVERTISSEMENT);
    long informations = rapport.nombre(Gravite.INFORMATION);
    return new Message(
        "Constats : erreurs " + erreurs + ", avertissements " + avertissements + ", informations "
            + informations,
        "Findings: errors " + erreurs + ", warnings " + avertissements + ", information "
            + informations);
  }

  private static Tableau controles(Rapport rapport, Locale locale) {
    Tableau tableau = new Tableau()
        .colonne(Message.of("Contrôle", "Control").texte(locale), Cote.GAUCHE)
        .colonne("", Cote.GAUCHE)
        .colonne(Message.of("Issue", "Outcome").texte(locale), Cote.GAUCHE)
        .colonne(Message.of("Examinés", "Examined").texte(locale), Cote.DROITE)
        .colonne(Message.of("Écarts", "Gaps").texte(locale), Cote.DROITE)
        .colonne(Message.of("Raison", "Reason").texte(locale), Cote.GAUCHE, 60);
    for (ResultatControle resultat : rapport.controles()) {
      boolean sansObjet = resultat.issue() == Issue.SANS_OBJET;
      tableau.rangee(
          resultat.id(),
          resultat.titre().texte(locale),
          resultat.issue().libelle().texte(locale),
          Long.toString(resultat.examines()),
          sansObjet ? "" : Long.toString(resultat.ecarts()),
          resultat.raison().map(r -> r.texte(locale)).orElse(""));
    }
    return tableau;
  }

  private static String constat(Constat constat, Locale locale) {
    String tete = constat.id() + "  " + constat.gravite().libelle().texte(locale) + "  "
        + places(constat.cellules());
    String chiffres = chiffres(constat, locale);
    String corps = Tableau.replie(constat.message().texte(locale), LARGEUR)
        + (chiffres.isEmpty() ? "" : "\n" + chiffres);
    return tete.stripTrailing() + "\n" + corps.indent(4) + pistes(constat, locale);
  }

  static String chiffres(Constat constat, Locale locale) {
    String chiffres = chiffre(Message.of("déclaré", "declared"), constat.declare(), constat, locale)
        + chiffre(Message.of("calculé", "computed"), constat.calcule(), constat, locale)
        + constat
            .ecart()
            .map(e -> Message.of("écart", "gap").texte(locale) + " " + signe(e, constat, locale))
            .orElse("");
    return chiffres.stripTrailing();
  }

  /** What may have gone wrong, numbered from the likeliest on. */
  private static String pistes(Constat constat, Locale locale) {
    StringBuilder pistes = new StringBuilder();
    for (Diagnostic diagnostic : constat.diagnostics()) {
      String piste = Message.of("Piste : ", "Lead: ").texte(locale)
          + diagnostic.message().texte(locale)
          + (diagnostic.cellules().isEmpty() ? "" : " [" + places(diagnostic.cellules()) + "]");
      pistes.append(Tableau.replie(piste, LARGEUR).indent(6));
    }
    return pistes.toString();
  }

  private static String places(List<Emplacement> cellules) {
    String premieres =
        cellules.stream().limit(CELLULES).map(Emplacement::court).collect(Collectors.joining(", "));
    int reste = cellules.size() - CELLULES;
    return reste > 0 ? premieres + ", +" + reste : premieres;
  }

  private static String chiffre(
      Message nom, Optional<BigDecimal> valeur, Constat constat, Locale locale) {
    return valeur
        .map(v -> nom.texte(locale) + " " + avecUnite(Nombres.texte(v, locale), constat) + "   ")
        .orElse("");
  }

  private static String signe(BigDecimal ecart, Constat constat, Locale locale) {
    return avecUnite(Nombres.signe(ecart, locale), constat);
  }

  private static String avecUnite(String nombre, Constat constat) {
    return constat.unite() == Unite.NOMBRE
        ? nombre
        : nombre + "\u00A0" + constat.unite().symbole();
  }
}
