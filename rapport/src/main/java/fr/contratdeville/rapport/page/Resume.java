package fr.contratdeville.rapport.page;

import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What matters, first: two or three sentences, and the figures behind them.
 *
 * @param argent how much, for what, and who pays most
 * @param accord whether the document agrees with itself
 * @param reserve what to know before the figures are used; {@code null} if nothing
 * @param reperes the figures
 */
public record Resume(String argent, String accord, @Nullable String reserve, List<Repere> reperes) {

  /**
   * A figure.
   *
   * @param nom what it counts
   * @param valeur the figure
   * @param classe the class of a number of findings; {@code null} for others
   */
  public record Repere(String nom, String valeur, @Nullable String classe) {}

  private static final int TRANCHES = 3;

  static Resume of(ContratDeVille contrat, Rapport rapport, Langue l) {
    Selection retenues = contrat.retenues();
    Totaux totaux = Totaux.of(Repartition.financeurs(contrat), retenues);
    long porteurs = contrat.actions().stream()
        .map(Action::porteur)
        .flatMap(Optional::stream)
        .map(Porteur::structure)
        .distinct()
        .count();
    return new Resume(
        argent(contrat, totaux, porteurs, l),
        accord(rapport, l),
        reserve(totaux, rapport, l),
        reperes(contrat, totaux, porteurs, rapport, l));
  }

  private static boolean sansMontant(Totaux totaux) {
    return totaux.tranches().stream()
        .allMatch(t -> totaux.tranche(t).ensemble().montant().isEmpty());
  }

  private static String argent(ContratDeVille contrat, Totaux totaux, long porteurs, Langue l) {
    String actions = l.compte(contrat.actions().size(), "action", "actions", "action", "actions");
    String portees = contrat.actions().size() < 2 ? " portée par " : " portées par ";
    String structures = porteurs == 0
        ? ""
        : l.mot(portees, " of ")
            + l.compte(porteurs, "structure", "structures", "organisation", "organisations");
    if (sansMontant(totaux)) {
      return sansFinancement(contrat, l)
          + (contrat.actions().isEmpty()
              ? "."
              : l.mot(" pour ", " for ") + actions + structures + ".");
    }
    String financeurs = l.compte(
        totaux.cles().stream().filter(c -> !c.equals(Cle.NON_AFFECTE)).count(),
        "financeur apporte",
        "financeurs apportent",
        "financeur pays",
        "financeurs pay");
    List<Tranche> tranches = new ArrayList<>(totaux.tranches());
    if (tranches.size() > 1) {
      List<String> sommes = new ArrayList<>();
      for (Tranche t : tranches.subList(Math.max(0, tranches.size() - TRANCHES), tranches.size())) {
        sommes.add(l.euros(totaux.tranche(t).total().euros()) + " ("
            + l.mot(t.libelle()).toLowerCase(l.locale()) + ")");
      }
      return financeurs + " " + String.join(", ", sommes) + l.mot(" à ", " for ") + actions
          + structures
          + l.mot(
              "\u00A0: d'une année à l'autre, ces sommes ne s'additionnent pas.",
              ": sums of several years are not added up.");
    }
    return financeurs + " " + l.euros(totaux.total().euros()) + l.mot(" à ", " for ") + actions
        + structures + premier(totaux, l) + ".";
  }

  /** What a document is about that gives no line of money. */
  private static String sansFinancement(ContratDeVille contrat, Langue l) {
    int tableaux = contrat.tableaux().size();
    if (contrat.actions().isEmpty() && tableaux > 0) {
      return l.mot("Le document donne ", "The document gives ")
          + l.compte(
              tableaux,
              "tableau de chiffres, sans les lignes de financement qui le composent",
              "tableaux de chiffres, sans les lignes de financement qui les composent",
              "table of figures, without the lines of money behind it",
              "tables of figures, without the lines of money behind them");
    } else if (contrat.actions().isEmpty() && !contrat.cadres().isEmpty()) {
      return l.mot(
          "Le document présente le cadre du contrat, sans ligne de financement",
          "The document presents the framework of the contract, without a line of money");
    }
    return l.mot("Le document ne donne aucun montant", "The document gives no amount");
  }

  /** Who pays most. */
  private static String premier(Totaux totaux, Langue l) {
    List<Map.Entry<Cle, Poste>> postes = Graphique.parMontant(totaux);
    if (postes.size() < 2 || !totaux.aDesParts()) {
      return "";
    }
    Cle cle = postes.get(0).getKey();
    String part = totaux.part(cle.id(), 0).map(p -> l.pourCent(p.pourcentage())).orElse("");
    String nom = l.mot(cle.libelle());
    return l.mot("\u00A0; le premier, " + nom + ", en paie ", "; the first, " + nom + ", pays ")
        + part;
  }

  private static String accord(Rapport rapport, Langue l) {
    long erreurs = rapport.nombre(Gravite.ERREUR);
    long avertissements = rapport.nombre(Gravite.AVERTISSEMENT);
    long compares =
        rapport.controles().stream().filter(r -> r.issue() != Issue.SANS_OBJET).count();
    List<String> nombres = new ArrayList<>();
    if (erreurs > 0) {
      nombres.add(l.compte(erreurs, "erreur", "erreurs", "error", "errors"));
    }
    if (avertissements > 0) {
      nombres.add(
          l.compte(avertissements, "avertissement", "avertissements", "warning", "warnings"));
    }
    String nombre = String.join(l.mot(" et ", " and "), nombres);
    if (erreurs > 0) {
      return l.mot(
              "Le document ne s'accorde pas avec lui-même : ",
              "The document does not agree with itself: ")
          + nombre + plusGrand(rapport, l) + ".";
    } else if (avertissements > 0) {
      return l.mot(
              "Aucune contradiction certaine, mais des points à vérifier : ",
              "No certain contradiction, but things to check: ")
          + nombre + plusGrand(rapport, l) + ".";
    } else if (compares == 0) {
      return l.mot(
          "Rien dans le document ne permet de le comparer avec lui-même.",
          "Nothing in the document lets it be compared with itself.");
    }
    return l.mot(
            "Le document s'accorde avec lui-même : aucun écart dans ",
            "The document agrees with itself: no gap in ")
        + l.compte(
            compares,
            "contrôle qui avait de quoi comparer",
            "contrôles qui avaient de quoi comparer",
            "control that had something to compare",
            "controls that had something to compare")
        + ".";
  }

  private static String plusGrand(Rapport rapport, Langue l) {
    return rapport.constats().stream()
        .filter(c -> c.gravite() != Gravite.INFORMATION
            && c.nombre() == 1
            && c.unite() == Unite.EUR
            && c.ecart().isPresent())
        .max(Comparator.comparing((Constat c) -> c.ecart().orElseThrow().abs())
            .thenComparing(Comparator.<Constat>naturalOrder().reversed()))
        .map(c -> {
          BigDecimal ecart = c.ecart().orElseThrow().abs();
          return l.mot(
              "\u00A0; le plus grand écart est de " + l.euros(ecart) + " (" + c.id() + ")",
              "; the largest gap is " + l.euros(ecart) + " (" + c.id() + ")");
        })
        .orElse("");
  }

  private static @Nullable String reserve(Totaux totaux, Rapport rapport, Langue l) {
    List<String> phrases = new ArrayList<>();
    if (rapport.constats().stream().anyMatch(c -> c.id().equals(Constat.TABLEAU_MAL_LU))) {
      phrases.add(l.mot(
          "Un tableau a été mal lu : ses chiffres sont à prendre avec réserve.",
          "A table was read wrong: mind its figures."));
    }
    long sans = totaux.tranches().stream()
        .mapToLong(t -> totaux.tranche(t).ensemble().sansMontant())
        .sum();
    if (sans > 0) {
      phrases.add(l.compte(
          sans,
          "ligne de financement n'a pas de montant.",
          "lignes de financement n'ont pas de montant.",
          "line of money has no amount.",
          "lines of money have no amount."));
    }
    return phrases.isEmpty() ? null : String.join(" ", phrases);
  }

  private static List<Repere> reperes(
      ContratDeVille contrat, Totaux totaux, long porteurs, Rapport rapport, Langue l) {
    List<Repere> reperes = new ArrayList<>();
    if (!sansMontant(totaux)) {
      Tranche derniere = totaux.tranches().last();
      reperes.add(new Repere(
          derniere.equals(Tranche.NON_PRECISEE)
              ? l.mot("Financements", "Funding")
              : l.mot(derniere.libelle()),
          l.euros(totaux.tranche(derniere).total().euros()),
          null));
      reperes.add(
          new Repere(l.mot("Financeurs", "Financeurs"), l.nombre(totaux.cles().size()), null));
    }
    if (contrat.actions().isEmpty()) {
      int tableaux = contrat.tableaux().size();
      reperes.add(
          new Repere(l.mot("Tableaux de chiffres", "Tables of figures"), l.nombre(tableaux), null));
    } else {
      long actions = contrat.actions().size();
      reperes.add(new Repere(l.mot("Actions", "Actions"), l.nombre(actions), null));
      reperes.add(new Repere(l.mot("Porteurs", "Organisations"), l.nombre(porteurs), null));
    }
    reperes.add(constats(l.mot("Erreurs", "Errors"), rapport.nombre(Gravite.ERREUR), "err", l));
    reperes.add(constats(
        l.mot("Avertissements", "Warnings"), rapport.nombre(Gravite.AVERTISSEMENT), "ave", l));
    return reperes;
  }

  /** A number of findings, in their colour if there is one. */
  private static Repere constats(String nom, long nombre, String classe, Langue l) {
    return new Repere(nom, l.nombre(nombre), nombre > 0 ? classe : null);
  }
}
