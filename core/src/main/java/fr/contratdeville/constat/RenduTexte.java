package fr.contratdeville.constat;

import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.interne.Decimales;
import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.interne.Nombres;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.interne.TableauTexte;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** A report as tables for a terminal: the answers of the controls, then each finding. */
final class RenduTexte {
  /** The number of findings that people read at once. */
  static final int CONSTATS = 15;

  private static final int LARGEUR = 100;
  /** The number of places of a finding that are printed. */
  static final int CELLULES = 6;

  /** The name of a figure that is compared with no other. */
  private static final Message SEUL = Message.of("imprimé", "printed");

  private RenduTexte() {}

  /** @param limite how many findings, and how many of those set aside; the others are counted */
  static String texte(Rapport rapport, Locale locale, int limite) {
    StringBuilder sortie = new StringBuilder();
    sortie.append(controles(rapport, locale));
    sortie.append(sansObjet(rapport, locale)).append('\n');
    sortie.append(bilan(rapport).texte(locale)).append('\n');
    lister(
        sortie,
        rapport.regroupe().constats(),
        Constat::nombre,
        constat -> constat(constat, locale),
        limite,
        locale);
    lister(
        sortie, rapport.ecartes(), ecarte -> 1L, ecarte -> ecarte(ecarte, locale), limite, locale);
    return Imprimable.of(sortie.toString());
  }

  private static <T> void lister(
      StringBuilder sortie,
      List<T> objets,
      ToLongFunction<T> nombre,
      Function<T, String> texte,
      int limite,
      Locale locale) {
    objets.stream().limit(limite).forEach(o -> sortie.append('\n').append(texte.apply(o)));
    if (objets.size() > limite) {
      long reste = objets.stream().skip(limite).mapToLong(nombre).sum();
      sortie.append('\n').append(TableauTexte.suite(reste, locale)).append('\n');
    }
  }

  static Message bilan(Rapport rapport) {
    long erreurs = rapport.nombre(Gravite.ERREUR);
    long avertissements = rapport.nombre(Gravite.AVERTISSEMENT);
    long informations = rapport.nombre(Gravite.INFORMATION);
    return new Message(
        "Constats : erreurs " + erreurs + ", avertissements " + avertissements + ", informations "
            + informations,
        "Findings: errors " + erreurs + ", warnings " + avertissements + ", information "
            + informations);
  }

  private static String controles(Rapport rapport, Locale locale) {
    return TableauxDeRapport.controles(rapport.controles().stream()
            .filter(r -> r.issue() != Issue.SANS_OBJET)
            .toList())
        .sansTitre()
        .texte(locale);
  }

  /**
   * The reason of a result, and how many of its findings are not listed; empty if there is nothing
   * to say.
   */
  static String raison(ResultatControle resultat, Locale locale) {
    return TableauxDeRapport.raison(resultat).map(r -> r.texte(locale)).orElse("");
  }

  /**
   * The controls that found nothing to look at, on one line; by their reason in a whole report.
   * Silence is no agreement.
   */
  private static String sansObjet(Rapport rapport, Locale locale) {
    List<ResultatControle> resultats =
        rapport.controles().stream().filter(r -> r.issue() == Issue.SANS_OBJET).toList();
    if (resultats.isEmpty()) {
      return "";
    }
    String titre = "\n" + Message.of("Sans objet :", "Not applicable:").texte(locale);
    if (rapport.seuil() < Rapport.TOUT) {
      return titre + " " + sansObjet(resultats).texte(locale) + "\n";
    }
    Map<String, List<String>> parRaison = new LinkedHashMap<>();
    resultats.forEach(r ->
        parRaison.computeIfAbsent(raison(r, locale), cle -> new ArrayList<>()).add(r.id()));
    StringBuilder texte = new StringBuilder(titre).append('\n');
    parRaison.forEach((raison, ids) -> texte.append(
        TableauTexte.replie(String.join(", ", ids) + " : " + raison, LARGEUR).indent(4)));
    return texte.toString();
  }

  /** How many controls found nothing to look at, and the first of them. */
  static Message sansObjet(List<ResultatControle> resultats) {
    return Phrase.of(
        "%s (%s)",
        "%s (%s)",
        Phrase.nombre(
            resultats.size(),
            Message.of("contrôle sans rien à comparer", "control with nothing to compare"),
            Message.of("contrôles sans rien à comparer", "controls with nothing to compare")),
        Phrase.liste(resultats.stream().map(ResultatControle::id).toList()));
  }

  private static String constat(Constat constat, Locale locale) {
    String tete = constat.id() + "  " + constat.gravite().libelle().texte(locale) + "  "
        + nombre(constat, locale) + places(constat.cellules(), constat.autresCellules());
    String chiffres = chiffres(constat, locale);
    String corps = TableauTexte.replie(constat.message().texte(locale), LARGEUR)
        + (chiffres.isEmpty() ? "" : "\n" + chiffres);
    return tete.stripTrailing() + "\n" + corps.indent(4) + suites(constat, locale)
        + pistes(constat, locale);
  }

  /** How many findings one stands for, before their places. */
  static String nombre(Constat constat, Locale locale) {
    return constat.nombre() == 1
        ? ""
        : "× " + Nombres.texte(BigDecimal.valueOf(constat.nombre()), locale) + "  ";
  }

  static String chiffres(Constat constat, Locale locale) {
    Constat.Provenance noms = constat.provenance();
    Message premier = constat.calcule().isPresent() ? noms.premier() : SEUL;
    String chiffres = chiffre(
            constat.nomDeclare().orElse(premier), constat.declare(), constat, locale)
        + chiffre(constat.nomCalcule().orElse(noms.second()), constat.calcule(), constat, locale)
        + constat
            .ecart()
            .map(e -> Message.of("écart", "gap").texte(locale) + " " + signe(e, constat, locale))
            .orElse("");
    return chiffres.stripTrailing();
  }

  /** A finding that was set aside, in two lines. */
  private static String ecarte(ConstatEcarte ecarte, Locale locale) {
    Suppression suppression = ecarte.suppression();
    return ecarte.constat().id() + "  "
        + Message.of("mis à l'écart", "set aside").texte(locale) + "  " + suppression.lieu() + "\n"
        + TableauTexte.replie(
                suppression.raison() + " (" + suppression.auteur() + ", " + suppression.date()
                    + ")",
                LARGEUR)
            .indent(4);
  }

  /** The findings that this one follows from, those of one control counted. */
  private static String suites(Constat constat, Locale locale) {
    if (constat.decouleDe().isEmpty()) {
      return "";
    }
    Map<String, Integer> parId = new LinkedHashMap<>();
    constat.decouleDe().forEach(cle -> parId.merge(cle.id(), 1, Integer::sum));
    String ids = parId.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
    return (Message.of("découle de ", "follows from ").texte(locale) + ids).indent(6);
  }

  /** The slips that would close the gap, likeliest first. */
  private static String pistes(Constat constat, Locale locale) {
    StringBuilder pistes = new StringBuilder();
    for (Diagnostic diagnostic : constat.diagnostics()) {
      String piste = Message.of("Piste : ", "Lead: ").texte(locale)
          + diagnostic.message().texte(locale)
          + (diagnostic.cellules().isEmpty() ? "" : " [" + places(diagnostic.cellules(), 0) + "]");
      pistes.append(TableauTexte.replie(piste, LARGEUR).indent(6));
    }
    return pistes.toString();
  }

  private static String places(List<Emplacement> cellules, long autres) {
    String premieres =
        cellules.stream().limit(CELLULES).map(Emplacement::court).collect(Collectors.joining(", "));
    long reste = Math.max(0, cellules.size() - CELLULES) + autres;
    return reste > 0 ? premieres + ", +" + reste : premieres;
  }

  private static String chiffre(
      Message nom, Optional<BigDecimal> valeur, Constat constat, Locale locale) {
    return valeur
        .map(v ->
            nom.texte(locale) + " " + avecUnite(Nombres.texte(v, locale), constat, locale) + "   ")
        .orElse("");
  }

  private static String signe(BigDecimal ecart, Constat constat, Locale locale) {
    return avecUnite(Nombres.signe(ecart, locale), constat, locale);
  }

  private static String avecUnite(String nombre, Constat constat, Locale locale) {
    if (constat.unite() == Unite.NOMBRE) {
      return nombre;
    }
    String texte = nombre + "\u00A0" + constat.unite().symbole();
    return constat.aCentimes() ? Decimales.ajouter(Message.of(texte)).texte(locale) : texte;
  }
}
