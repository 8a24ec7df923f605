package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xlsx.ecriture.ClasseurNeuf;
import fr.contratdeville.io.xlsx.feuille.retouche.Completion;
import fr.contratdeville.io.xlsx.synthese.PageDonnees.Listes;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the synthesis, sheet by sheet. */
public final class Synthese {

  private final Donnees donnees;
  private final Rapport rapport;
  private final Locale locale;
  private final Completion completion = new Completion();
  private int feuilles;

  public Synthese(ContratDeVille contrat, Rapport rapport, Locale locale) {
    this.donnees = new Donnees(contrat);
    this.rapport = rapport;
    this.locale = locale;
  }

  /** Writes the workbook; formulas carry their results. */
  public void write(OutputStream sortie) throws IOException {
    try (Source brut = Source.ecrite(this::fill, "synthese.xlsx")) {
      completion.write(brut, sortie);
    }
  }

  private void fill(OutputStream sortie) throws IOException {
    try (ClasseurNeuf classeur = new ClasseurNeuf(sortie, donnees.contrat().intitule())) {
      fill(classeur);
    }
  }

  private void fill(ClasseurNeuf classeur) throws IOException {
    Numeros financeurs = donnees.financeurs();
    List<Numeros> axes = donnees.axes();
    Page accueil = page(classeur, PageAccueil.NOM);
    List<Page> pagesCroisees = new ArrayList<>();
    List<PageCroisee> croisees = new ArrayList<>();
    Page graphiques = MiseEnPage.aDeLaPlace(financeurs) ? accueil : page(classeur, Graphiques.NOM);
    for (Numeros axe : axes) {
      pagesCroisees.add(page(classeur, axe.axe().libelle()));
      croisees.add(new PageCroisee(pagesCroisees.get(croisees.size()), axe, financeurs));
    }
    Page constats = page(classeur, PageConstats.NOM);
    Page lignes = page(classeur, PageDonnees.NOM);
    PageDonnees pageDonnees = new PageDonnees(lignes, donnees, axes, financeurs);

    String nombre = donnees.enEuros() ? "#,##0" : "#,##0.00";
    String format = nombre + "\\ \"€\"\\ ";
    String formatBarres = nombre + "\"\u00A0€\"";
    List<PageCroisee> dessinees = croisees.stream()
        .filter(PageCroisee::aUnGraphique)
        .limit(Graphiques.AUTRES)
        .toList();
    PageAccueil premiere = new PageAccueil(accueil, donnees, financeurs);
    List<PageCroisee> dessous = graphiques == accueil ? dessinees : List.of();
    premiere.write(pageDonnees, rapport, sousTitre(), format);
    premiere.miseEnPage().dessiner(dessous, formatBarres);
    accueil.close();
    if (graphiques != accueil) {
      Graphiques.write(graphiques, dessinees, etape().texte(locale), formatBarres);
      graphiques.close();
    }
    Map<Numeros, Listes> listes = new HashMap<>();
    listes.put(financeurs, premiere.listes());
    for (int i = 0; i < axes.size(); i++) {
      boolean annees = croisees.get(i).estDesAnnees();
      croisees
          .get(i)
          .write(
              pageDonnees,
              Croisement.of(
                  axes.get(i).axe(),
                  Axes.financeur(),
                  annees ? donnees.desAnnees() : donnees.retenues()),
              (annees ? donnees.contrat().retenues().choix() : etape()).texte(locale),
              format);
      listes.put(axes.get(i), croisees.get(i).listes());
      pagesCroisees.get(i).close();
    }
    new PageConstats(constats, rapport).write(pageDonnees);
    constats.close();
    pageDonnees.write(listes, format);
    lignes.close();
  }

  private Page page(ClasseurNeuf classeur, Message nom) {
    feuilles++;
    String titre = nom.texte(locale);
    return new Page(classeur.feuille(titre), titre, feuilles, completion, locale);
  }

  private String sousTitre() {
    List<String> morceaux = new ArrayList<>();
    rapport.source().ifPresent(morceaux::add);
    donnees.contrat().code().ifPresent(c -> morceaux.add(c.toString()));
    donnees.contrat().exercice().ifPresent(e -> morceaux.add(e.toString()));
    donnees.contrat().periode().ifPresent(p -> morceaux.add(p.debut() + " – " + p.fin()));
    morceaux.add(etape().texte(locale));
    int tableaux = donnees.contrat().tableaux().size();
    if (tableaux > 0) {
      morceaux.add(Message.of(
              "tableaux imprimés sans leurs lignes, non additionnés : " + tableaux,
              "tables printed without their lines, not added up: " + tableaux)
          .texte(locale));
    }
    return String.join(" · ", morceaux);
  }

  private Message etape() {
    long autres = donnees.contrat().lignes().size() - (long) donnees.retenues().size();
    long sans = donnees.retenues().stream().filter(l -> l.montant().isEmpty()).count();
    Tranche tranche = donnees.tranche();
    Message libelle = tranche.libelle();
    Message nom = tranche.etape().isPresent()
        ? new Message(
            "Étape : " + libelle.fr().toLowerCase(Locale.ROOT),
            "Step: " + libelle.en().toLowerCase(Locale.ROOT))
        : tranche
            .exercice()
            .map(annee -> Message.of("Montants de " + annee, "Amounts of " + annee))
            .orElse(Message.of("Montants tels qu'imprimés", "Amounts as printed"));
    boolean annees = donnees.aDAutresAnnees();
    return new Message(
        nom.fr()
            + (autres > 0
                ? ", sans " + autres + " lignes d'autres étapes" + (annees ? " ou années" : "")
                : "")
            + (sans > 0 ? ", lignes sans montant : " + sans : ""),
        nom.en()
            + (autres > 0
                ? ", without " + autres + " lines of other steps" + (annees ? " or years" : "")
                : "")
            + (sans > 0 ? ", lines without an amount: " + sans : ""));
  }
}
