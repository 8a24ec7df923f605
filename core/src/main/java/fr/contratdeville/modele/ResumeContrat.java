package fr.contratdeville.modele;

import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.interne.TableauTexte;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A contract for a terminal: in about ten lines, or with its declared tables and its actions. */
final class ResumeContrat {
  private static final int LARGEUR = 100;
  /** The steps and years whose sums stand in a summary, and the declared tables. */
  private static final int PLUSIEURS = 3;

  private final ContratDeVille contrat;
  private final List<Message> lignes = new ArrayList<>();

  private ResumeContrat(ContratDeVille contrat) {
    this.contrat = contrat;
  }

  static String court(ContratDeVille contrat, Locale locale) {
    ResumeContrat resume = new ResumeContrat(contrat);
    resume.resumer(PLUSIEURS);
    return resume.texte(locale);
  }

  static String entier(ContratDeVille contrat, Locale locale) {
    ResumeContrat resume = new ResumeContrat(contrat);
    resume.resumer(Integer.MAX_VALUE);
    StringBuilder texte = new StringBuilder(resume.texte(locale));
    for (TableauDeclare tableau : contrat.tableaux()) {
      texte.append('\n').append(tableau.tableau().texte(locale));
    }
    if (!contrat.actions().isEmpty()) {
      texte.append('\n').append(actions(contrat).texte(locale));
    }
    return Imprimable.of(texte.toString());
  }

  private String texte(Locale locale) {
    StringBuilder texte = new StringBuilder();
    for (Message ligne : lignes) {
      texte.append(TableauTexte.replie(ligne.texte(locale), LARGEUR)).append('\n');
    }
    return Imprimable.of(texte.toString());
  }

  private void resumer(int limite) {
    lignes.add(Message.of(contrat.intitule()));
    quoi();
    actions();
    argent(limite);
    liste("Financeurs : %s", "Financeurs: %s", contrat.financeurs(), Financeur::nom);
    liste("Territoires : %s", "Territories: %s", contrat.territoires(), Territoire::nom);
    liste(
        "Thématiques : %s",
        "Themes: %s",
        contrat.actions().stream()
            .flatMap(a -> a.thematique().stream())
            .distinct()
            .toList(),
        Rubrique::libelle);
    declare(limite);
  }

  private void quoi() {
    List<Message> quoi = new ArrayList<>();
    contrat.code().ifPresent(c -> quoi.add(Message.of(c.toString())));
    contrat.generation().ifPresent(g -> quoi.add(g.libelle()));
    contrat
        .exercice()
        .map(Exercice::toString)
        .ifPresent(e -> quoi.add(Message.of("exercice " + e, "budget year " + e)));
    contrat.periode().ifPresent(p -> quoi.add(Message.of(p.toString())));
    if (!quoi.isEmpty()) {
      lignes.add(Phrase.joindre(quoi, ", "));
    }
  }

  private void actions() {
    if (contrat.actions().isEmpty()) {
      return;
    }
    long porteurs = contrat.actions().stream()
        .flatMap(a -> a.porteur().map(Porteur::structure).stream())
        .distinct()
        .count();
    List<Message> compte = new ArrayList<>();
    compte.add(
        Phrase.nombre(contrat.actions().size(), Message.of("action"), Message.of("actions")));
    if (porteurs > 0) {
      compte.add(Phrase.nombre(porteurs, Message.of("porteur"), Message.of("porteurs")));
    }
    compte.add(Phrase.nombre(
        contrat.volets().size(),
        Message.of("ligne financée", "financed entry"),
        Message.of("lignes financées", "financed entries")));
    lignes.add(Phrase.joindre(compte, ", "));
  }

  /** One sum for each step and year that counts, since they do not add up. */
  private void argent(int limite) {
    Map<Tranche, Selection> tranches = contrat.retenues().parTranche();
    tranches.entrySet().stream()
        .limit(limite)
        .forEach(t -> lignes.add(Phrase.of(
            "%s : %s\u00A0€, %s",
            "%s: %s\u00A0€, %s",
            t.getKey().equals(Tranche.NON_PRECISEE)
                ? Message.of("Montants tels qu'imprimés", "Amounts as printed")
                : t.getKey().libelle(),
            somme(t.getValue().lignes()),
            Phrase.nombre(
                t.getValue().lignes().size(),
                Message.of("ligne d'argent", "line of money"),
                Message.of("lignes d'argent", "lines of money")))));
    reste(tranches.size(), limite);
  }

  private void declare(int limite) {
    if (!contrat.totaux().isEmpty()) {
      lignes.add(Phrase.of(
          "%s, comparés par les contrôles",
          "%s, which the controls compare",
          Phrase.nombre(
              contrat.totaux().size(),
              Message.of("total, part ou compte imprimé", "printed total, share or count"),
              Message.of(
                  "totaux, parts et comptes imprimés", "printed totals, shares and counts"))));
    }
    contrat.tableaux().stream()
        .limit(limite)
        .forEach(t -> lignes.add(Phrase.of(
            "Tableau « %s » : %s sur %s, %s",
            "Table \"%s\": %s by %s, %s",
            t.intitule(),
            Phrase.nombre(
                t.rangees().size(), Message.of("rangée", "row"), Message.of("rangées", "rows")),
            Phrase.nombre(
                t.colonnes().size(),
                Message.of("colonne", "column"),
                Message.of("colonnes", "columns")),
            Phrase.nombre(
                t.cellules().size(),
                Message.of("chiffre", "figure"),
                Message.of("chiffres", "figures")))));
    reste(contrat.tableaux().size(), limite);
    liste(
        "Cadre stratégique : %s",
        "Framework: %s",
        contrat.cadres().stream().flatMap(c -> c.noeuds().stream()).toList(),
        Noeud::designation);
  }

  private void reste(int nombre, int limite) {
    if (nombre > limite) {
      lignes.add(Message.of(
          TableauTexte.suite(nombre - limite, Locale.FRENCH),
          TableauTexte.suite(nombre - limite, Locale.ENGLISH)));
    }
  }

  private <T> void liste(String fr, String en, Collection<T> objets, Function<T, String> nom) {
    if (!objets.isEmpty()) {
      lignes.add(
          Phrase.of(fr, en, Phrase.liste(objets.stream().map(nom).distinct().toList())));
    }
  }

  /** In euros; amounts that add up to more than an amount can hold are added up all the same. */
  private static BigDecimal somme(List<LigneSituee> lignes) {
    return lignes.stream()
        .flatMap(l -> l.montant().stream())
        .map(Montant::euros)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Tableau actions(ContratDeVille contrat) {
    IdentityHashMap<Action, Map<Tranche, List<LigneSituee>>> argent = new IdentityHashMap<>();
    Collection<Tranche> tranches = contrat.retenues().tranches();
    contrat
        .retenues()
        .forEach(l -> argent
            .computeIfAbsent(l.action(), a -> new HashMap<>())
            .computeIfAbsent(Tranche.of(l.ligne()), t -> new ArrayList<>())
            .add(l));
    Tableau.Builder tableau = Tableau.builder(Message.of("Actions", "Actions"))
        .colonne(Colonne.texte("Porteur", "Porteur"))
        .colonne(Colonne.texte("Action", "Action").repliee(LARGEUR));
    Message montant = Message.of("Montant (€)", "Amount (€)");
    tranches.forEach(t -> tableau.colonne(
        Colonne.of(t.equals(Tranche.NON_PRECISEE) ? montant : t.libelle(), Genre.MONTANT)));
    return tableau
        .rangees(contrat.actions(), action -> {
          List<Cellule> cellules = new ArrayList<>();
          cellules.add(Cellule.of(action.porteur().map(Porteur::nom).orElse("")));
          cellules.add(Cellule.of(action.intitule()));
          tranches.forEach(t -> cellules.add(
              Optional.ofNullable(argent.getOrDefault(action, Map.of()).get(t))
                  .map(siennes -> Cellule.of(somme(siennes)))
                  .orElse(Cellule.VIDE)));
          return cellules;
        })
        .build();
  }
}
