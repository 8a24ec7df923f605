package fr.contratdeville.lanceur.vue;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Marge;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first sentence: whether the document agrees with itself, and what it holds. */
public final class Resume {
  /** The steps and years whose sums stand in a sentence. */
  private static final int TRANCHES = 3;

  private Resume() {}

  /** Prints the title of the document and the sentence. */
  public static void imprimer(Etude etude, Ecran ecran) {
    imprimer(
        etude,
        Phrase.of("%s ; %s", "%s; %s", verdict(etude.rapport()), contenu(etude.contrat())),
        ecran);
  }

  /** Prints the title of the document, and what it holds. */
  public static void contenu(Etude etude, Ecran ecran) {
    imprimer(etude, contenu(etude.contrat()), ecran);
  }

  private static void imprimer(Etude etude, Message phrase, Ecran ecran) {
    ecran.mot(Ecran.Style.TITRE, etude.contrat().intitule().replace('\n', ' '));
    ecran.ligne();
    ecran.phrase(Phrase.of(
        "%s (%s) : %s", "%s (%s): %s", etude.lecture().source(), etude.lecture().format(), phrase));
  }

  /** How many findings there are, the gravest first; that a table was read wrong before them. */
  static Message verdict(Rapport rapport) {
    List<Message> nombres = new ArrayList<>();
    long malLus = rapport.constats().stream()
        .filter(c -> c.id().equals(Constat.TABLEAU_MAL_LU))
        .count();
    if (malLus > 0) {
      nombres.add(Phrase.nombre(
          malLus,
          Message.of("tableau mal lu", "table read wrong"),
          Message.of("tableaux mal lus", "tables read wrong")));
    }
    for (Gravite gravite : Gravite.values()) {
      if (rapport.nombre(gravite) > 0) {
        nombres.add(nombre(rapport.nombre(gravite), gravite));
      }
    }
    if (rapport.nombre(Gravite.ERREUR) > 0 || malLus > 0) {
      return Phrase.joindre(nombres, ", ");
    }
    long compares =
        rapport.controles().stream().filter(r -> r.issue() != Issue.SANS_OBJET).count();
    Message rien = compares == 0
        ? Message.of("aucun contrôle n'a rien à comparer", "no control has anything to compare")
        : Phrase.of(
            "aucune erreur, selon %s",
            "no error, by %s",
            Phrase.nombre(
                compares, Message.of("contrôle", "control"), Message.of("contrôles", "controls")));
    nombres.add(0, rien);
    return Phrase.joindre(nombres, ", ");
  }

  static Message nombre(long nombre, Gravite gravite) {
    return switch (gravite) {
      case ERREUR ->
        Phrase.nombre(nombre, Message.of("erreur", "error"), Message.of("erreurs", "errors"));
      case AVERTISSEMENT ->
        Phrase.nombre(
            nombre,
            Message.of("avertissement", "warning"),
            Message.of("avertissements", "warnings"));
      case INFORMATION ->
        Phrase.nombre(
            nombre, Message.of("information", "remark"), Message.of("informations", "remarks"));
    };
  }

  /** Actions and money, or the tables that are printed without any. */
  static Message contenu(ContratDeVille contrat) {
    List<Message> parts = new ArrayList<>();
    if (!contrat.actions().isEmpty()) {
      parts.add(Phrase.nombre(
          contrat.actions().size(),
          Message.of("action", "action"),
          Message.of("actions", "actions")));
      int volets = contrat.volets().size();
      parts.add(Phrase.nombre(
          volets,
          Message.of("ligne financée", "financed entry"),
          Message.of("lignes financées", "financed entries")));
    }
    if (!contrat.lignes().isEmpty()) {
      parts.add(argent(contrat));
    }
    if (!contrat.tableaux().isEmpty()) {
      parts.add(tableaux(contrat));
    }
    long noeuds = contrat.cadres().stream().mapToLong(c -> c.tous().size()).sum();
    if (noeuds > 0) {
      parts.add(Phrase.nombre(
          noeuds,
          Message.of("élément de cadre stratégique", "item of the framework"),
          Message.of("éléments de cadre stratégique", "items of the framework")));
    }
    return parts.isEmpty()
        ? Message.of(
            "aucune action et aucun tableau n'ont été reconnus",
            "no action and no table was recognised")
        : Phrase.joindre(parts, ", ");
  }

  private static Message argent(ContratDeVille contrat) {
    Map<Tranche, Selection> tranches = contrat.retenues().parTranche();
    List<Message> sommes = new ArrayList<>();
    tranches.forEach((tranche, lignes) -> {
      sommes.add(
          tranche.equals(Tranche.NON_PRECISEE)
              ? Phrase.of("%s", "%s", lignes.total())
              : Phrase.of("%s : %s", "%s: %s", tranche.libelle(), lignes.total()));
    });
    List<Message> dites = new ArrayList<>(sommes.subList(0, Math.min(TRANCHES, sommes.size())));
    if (sommes.size() > TRANCHES) {
      dites.add(Message.of("… (+" + (sommes.size() - TRANCHES) + ")"));
    }
    int financeurs = Totaux.of(Axes.financeur(), contrat.retenues()).cles().size();
    return Phrase.of(
        "%s de %s",
        "%s from %s",
        Phrase.joindre(dites, ", "),
        Phrase.nombre(
            financeurs,
            Message.of("financeur", "financeur"),
            Message.of("financeurs", "financeurs")));
  }

  private static Message tableaux(ContratDeVille contrat) {
    List<Marge> marges =
        contrat.tableaux().stream().flatMap(t -> Marge.of(t).stream()).toList();
    Message nombre = Phrase.nombre(
        contrat.tableaux().size(),
        Message.of("tableau de chiffres", "table of figures"),
        Message.of("tableaux de chiffres", "tables of figures"));
    return marges.isEmpty()
        ? nombre
        : Phrase.of(
            "%s dont %s totaux sur %s se ferment",
            "%s of which %s totals of %s close",
            nombre,
            marges.stream().filter(Marge::ferme).count(),
            marges.size());
  }
}
