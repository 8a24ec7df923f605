package fr.contratdeville.io.xlsx.corpus;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was read, one fact a line, in the form of the expected models of the corpus. */
final class Rendu {
  private final ContratDeVille contrat;
  private final List<String> lignes = new ArrayList<>();

  private Rendu(ContratDeVille contrat) {
    this.contrat = contrat;
  }

  static List<String> of(Lecture lecture) {
    Rendu rendu = new Rendu(lecture.valeur());
    rendu.contrat();
    rendu.contrat.actions().forEach(rendu::action);
    rendu.contrat.tableaux().forEach(rendu::tableau);
    rendu.totaux();
    rendu.complements();
    lecture.constats().forEach(rendu::constat);
    return rendu.lignes;
  }

  private void contrat() {
    fait("contrat")
        .avec("intitule", contrat.intitule())
        .avec("exercice", contrat.exercice())
        .dire();
    for (Financeur financeur : contrat.financeurs()) {
      fait("financeur", financeur.nom(), financeur.type()).dire();
    }
  }

  private void action(Action action) {
    Optional<Emplacement> titre = Optional.ofNullable(action.emplacements().get(Champ.INTITULE));
    Optional<Emplacement> nom = Optional.ofNullable(action.emplacements().get(Champ.PORTEUR));
    fait("action", court(titre.or(() -> nom)))
        .avec("intitule", action.intitule())
        .avec("porteur", action.porteur().map(Porteur::nom))
        .avec("siret", action.porteur().flatMap(Porteur::siret))
        .avec("axe", action.axePrioritaire().map(Rubrique::libelle))
        .avec("thematique", action.thematique().map(Rubrique::libelle))
        .avec(
            "territoire",
            noms(action.territoires().stream().map(Rendu::territoire).toList()))
        .avec("statut", Optional.of(action.statut()).filter(s -> s != Statut.NON_PRECISE))
        .avec("reporte", action.reporteVers())
        .avec("nouveaute", action.nouveaute())
        .avec("periode", action.periode())
        .avec("cout", action.budget().flatMap(Budget::totalCharges))
        .dire();
    action.volets().forEach(this::volet);
  }

  private static String territoire(Territoire t) {
    return t.nom() + t.code().map(c -> " [" + c + "]").orElse("");
  }

  private void volet(Volet volet) {
    fait("volet", rang(volet.cle().orElse("")))
        .avec("dispositif", volet.dispositif())
        .avec("bilan", volet.bilan())
        .avec("public", volet.publicVise())
        .avec("moyens", volet.moyens())
        .dire();
    volet.beneficiaires().forEach(this::beneficiaires);
    volet.lignes().forEach(this::ligne);
  }

  private void beneficiaires(Beneficiaires b) {
    fait("beneficiaires", court(b.emplacement()))
        .avec("perimetre", b.perimetre())
        .avec("effectif", b.effectif())
        .avec("texte", b.texte())
        .dire();
  }

  private void ligne(FinancementLine ligne) {
    fait("ligne", court(ligne.emplacement()))
        .avec("financeur", ligne.financeur().nom())
        .avec("etape", ligne.etape())
        .avec("credit", ligne.natureCredit())
        .avec("exercice", ligne.exercice())
        .avec("montant", ligne.montant())
        .avec("texte", ligne.texte())
        .dire();
  }

  private void totaux() {
    List<TotalDeclare> tous = new ArrayList<>(contrat.totaux());
    contrat.volets().forEach(v -> tous.addAll(v.volet().totaux()));
    for (TotalDeclare total : tous) {
      Set<String> financeurs = total.portee().financeurs();
      fait("total", court(total.emplacement()), total.nature(), total.valeur())
          .avec(
              "financeurs",
              financeurs.isEmpty() ? "tous" : noms(ordre(financeurs)).get())
          .avec("volets", plages(total.portee().volets()))
          .avec("etape", total.portee().etape())
          .avec("exercice", total.portee().exercice())
          .avec("texte", total.texte())
          .dire();
    }
  }

  /** In the order of the document. */
  private List<String> ordre(Set<String> financeurs) {
    return contrat.financeurs().stream()
        .map(Financeur::nom)
        .filter(financeurs::contains)
        .toList();
  }

  private void tableau(TableauDeclare tableau) {
    fait("tableau", tableau.intitule()).dire();
    tableau.rangees().forEach(e -> entete("rangee", e));
    tableau.colonnes().forEach(e -> entete("colonne", e));
    for (CelluleDeclaree c : tableau.cellules()) {
      fait(
              "case",
              court(c.emplacement()),
              tableau.rangees().get(c.rangee()).libelle(),
              tableau.colonnes().get(c.colonne()).libelle())
          .avec("valeur", c.valeur())
          .avec("texte", c.texte())
          .dire();
    }
  }

  private void entete(String axe, EnteteTableau entete) {
    fait(axe, entete.libelle(), entete.role(), entete.mesure())
        .avec("financeur", entete.financeur().map(Financeur::nom))
        .dire();
  }

  private void complements() {
    List<Complement> tous = new ArrayList<>(contrat.complements());
    contrat.actions().forEach(a -> tous.addAll(a.complements()));
    contrat.volets().forEach(v -> tous.addAll(v.volet().complements()));
    tous.forEach(c -> fait("complement", court(c.emplacement()), c.texte()).dire());
  }

  private void constat(Constat constat) {
    fait(
            "constat",
            constat.id(),
            constat.cellules().stream().map(Emplacement::court).collect(Collectors.joining(",")))
        .dire();
  }

  /** The number of an entry, from 1, in the order of the document. */
  private int rang(String cle) {
    List<VoletSitue> volets = contrat.volets();
    for (int i = 0; i < volets.size(); i++) {
      if (volets.get(i).volet().cle().equals(Optional.of(cle))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** {@code 1-3,5} for the first three entries and the fifth. */
  private Optional<String> plages(Set<String> cles) {
    List<String> plages = new ArrayList<>();
    int debut = 0;
    int fin = -1;
    for (int rang : cles.stream().map(this::rang).collect(Collectors.toCollection(TreeSet::new))) {
      if (rang != fin + 1) {
        ajouter(plages, debut, fin);
        debut = rang;
      }
      fin = rang;
    }
    ajouter(plages, debut, fin);
    return noms(plages);
  }

  private static void ajouter(List<String> plages, int debut, int fin) {
    if (fin >= debut) {
      plages.add(debut == fin ? "" + debut : debut + "-" + fin);
    }
  }

  private static Optional<String> noms(List<String> noms) {
    return noms.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", noms));
  }

  private static String court(Optional<Emplacement> place) {
    return place.map(Emplacement::court).orElse("");
  }

  private Fait fait(Object... champs) {
    return new Fait(champs);
  }

  /** One line being written. */
  private final class Fait {
    private final List<String> textes = new ArrayList<>();

    private Fait(Object... champs) {
      for (Object champ : champs) {
        textes.add(champ.toString());
      }
    }

    Fait avec(String nom, Object valeur) {
      Object dit = valeur instanceof Optional<?> o ? o.orElse(null) : valeur;
      if (dit != null) {
        textes.add(nom + "=" + dit);
      }
      return this;
    }

    void dire() {
      lignes.add(String.join(";", textes).replace("\n", "\\n"));
    }
  }
}
