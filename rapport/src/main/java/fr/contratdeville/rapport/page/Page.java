package fr.contratdeville.rapport.page;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows, in the words of its language.
 *
 * @param titre the title of the document
 * @param sousTitre the file, its format and the day of the edition
 * @param repartitions the money along each axis
 * @param etapes the same money at all steps; {@code null} if there is one
 * @param muets the axes that the document says nothing of, in words; {@code null} if there is none
 * @param choix which amounts count, in words
 * @param evolution what became of another contract in this one; {@code null} if none is compared
 * @param sections the tables that the caller adds
 * @param filtres the controls that findings come from, to choose one
 * @param gravites the weights, with the number of their findings
 * @param ecartes the findings that somebody set aside; {@code null} if there is none
 * @param couverture what was read of each sheet; {@code null} without sheets
 * @param decisions what the reader recognised, and why; {@code null} for a format without doubt
 * @param feuilles the sheets, as they were read
 * @param autresFeuilles the names of those that are not shown; {@code null} if there is none
 * @param habillage the style, the script and the policy
 */
public record Page(
    Langue langue,
    String titre,
    String sousTitre,
    Resume resume,
    List<Repartition> repartitions,
    @Nullable Table etapes,
    @Nullable String muets,
    String choix,
    @Nullable EvolutionVue evolution,
    List<Groupe> sections,
    List<ConstatVue> constats,
    List<Filtre> filtres,
    List<Filtre> gravites,
    @Nullable Table ecartes,
    List<Controle> controles,
    @Nullable Table couverture,
    @Nullable Table decisions,
    List<FeuilleVue> feuilles,
    @Nullable String autresFeuilles,
    Habillage habillage) {

  private static final int RANGEES = 500;
  private static final int PLACES = 4;

  /**
   * The tables that the caller put under one heading.
   *
   * @param id the anchor of the heading
   * @param titre the heading
   * @param tables the tables
   */
  public record Groupe(String id, String titre, List<Table> tables) {}

  /**
   * Something to choose findings by.
   *
   * @param valeur the value that the findings carry
   * @param nom what people read
   */
  public record Filtre(String valeur, String nom) {}

  /** Prepares a page. */
  public static Page of(
      LectureFeuilles lu,
      Rapport entier,
      Locale locale,
      Optional<LocalDate> edition,
      List<Section> sections,
      Optional<Evolution> evolution) {
    Langue l = new Langue(locale);
    ContratDeVille contrat = lu.lecture().valeur();
    Rapport rapport = entier.regroupe();
    Document document = new Document(lu, rapport.constats(), l);
    Map<String, Message> titres = rapport.controles().stream()
        .collect(Collectors.toMap(ResultatControle::id, ResultatControle::titre, (a, b) -> a));
    List<ConstatVue> constats = new ArrayList<>();
    for (Constat constat : rapport.constats()) {
      constats.add(ConstatVue.of(constat, constats.size() + 1, titres, document, l));
    }
    List<Repartition> repartitions = new ArrayList<>();
    List<String> muets = new ArrayList<>();
    repartir(contrat, repartitions, muets, l);
    return new Page(
        l,
        contrat.intitule(),
        sousTitre(lu, edition, l),
        Resume.of(contrat, rapport, l),
        repartitions,
        etapes(contrat, l),
        muets.isEmpty() ? null : String.join(", ", muets),
        l.mot(contrat.retenues().choix()),
        evolution.map(e -> EvolutionVue.of(e, RANGEES, l)).orElse(null),
        groupes(sections, l),
        constats,
        filtres(rapport, titres, l),
        gravites(rapport, l),
        ecartes(rapport, l),
        Controle.of(rapport.controles(), l),
        couverture(document, l),
        decisions(lu.lecture().decisions(), l),
        document.vues(),
        document.autres().isEmpty() ? null : String.join(", ", document.autres()),
        Habillage.STANDARD);
  }

  private static String sousTitre(LectureFeuilles lu, Optional<LocalDate> edition, Langue l) {
    return lu.lecture().source() + " (" + lu.lecture().format() + ")"
        + edition.map(e -> l.mot(", édité le ", ", issued on ") + l.date(e)).orElse("");
  }

  private static void repartir(
      ContratDeVille contrat, List<Repartition> repartitions, List<String> muets, Langue l) {
    Selection retenues = contrat.retenues();
    Map<String, Axe> axes = new LinkedHashMap<>();
    axes.put(l.mot("Qui paie", "Who pays"), Repartition.financeurs(contrat));
    axes.put(l.mot("Par année", "By year"), Axes.exercice());
    axes.put(l.mot("Par thématique", "By theme"), Axes.thematique());
    axes.put(l.mot("Par quartier", "By quartier"), Axes.territoire());
    axes.put(l.mot("Par porteur", "By organisation"), Repartition.porteurs(contrat));
    axes.forEach((titre, axe) -> {
      Totaux totaux = Totaux.of(axe, retenues);
      boolean annees = axe.equals(Axes.exercice());
      if (Repartition.parle(totaux) && (!annees || totaux.cles().size() > 1)) {
        repartitions.add(Repartition.of("r" + (repartitions.size() + 1), titre, totaux, l));
      } else if (!annees && !contrat.lignes().isEmpty()) {
        muets.add(
            axe.equals(Axes.territoire())
                ? "quartier"
                : l.mot(axe.libelle()).toLowerCase(l.locale()));
      }
    });
  }

  /** What was asked for, granted and paid, beside each other: no sum joins them. */
  private static @Nullable Table etapes(ContratDeVille contrat, Langue l) {
    Selection toutes = Selection.of(contrat.lignes());
    if (toutes.tranches().equals(contrat.retenues().tranches())) {
      return null;
    }
    Tableau tableau =
        Totaux.of(Repartition.financeurs(contrat), toutes).tableau().sansTitre();
    return Table.of(
        tableau,
        l.mot("Les mêmes montants à chaque étape", "The same amounts at each step"),
        RANGEES,
        l);
  }

  private static List<Groupe> groupes(List<Section> sections, Langue l) {
    Map<String, List<Table>> parTitre = new LinkedHashMap<>();
    for (Section section : sections) {
      String titre = l.mot(section.titre());
      Tableau tableau = section.tableau();
      parTitre
          .computeIfAbsent(titre, t -> new ArrayList<>())
          .add(Table.of(tableau, tableau.titre().map(l::mot).orElse(titre), RANGEES, l));
    }
    List<Groupe> groupes = new ArrayList<>();
    parTitre.forEach(
        (titre, tables) -> groupes.add(new Groupe("s" + (groupes.size() + 1), titre, tables)));
    return groupes;
  }

  private static List<Filtre> filtres(Rapport rapport, Map<String, Message> titres, Langue l) {
    Map<String, Long> parId = new TreeMap<>();
    rapport.constats().forEach(c -> parId.merge(c.id(), c.nombre(), Long::sum));
    List<Filtre> filtres = new ArrayList<>();
    parId.forEach((id, nombre) -> {
      String titre =
          Optional.ofNullable(titres.get(id)).map(t -> " " + l.mot(t)).orElse("");
      filtres.add(new Filtre(id, id + titre + " (" + l.nombre(nombre) + ")"));
    });
    return filtres;
  }

  private static List<Filtre> gravites(Rapport rapport, Langue l) {
    List<Filtre> filtres = new ArrayList<>();
    for (Gravite gravite : Gravite.values()) {
      long nombre = rapport.nombre(gravite);
      if (nombre > 0) {
        filtres.add(new Filtre(
            FeuilleBuilder.classe(gravite),
            l.mot(gravite.libelle()) + " (" + l.nombre(nombre) + ")"));
      }
    }
    return filtres;
  }

  private static @Nullable Table ecartes(Rapport rapport, Langue l) {
    if (rapport.ecartes().isEmpty()) {
      return null;
    }
    Tableau tableau = Tableau.builder()
        .colonne(Colonne.texte("Constat", "Finding"))
        .colonne(Colonne.texte("Lieu", "Place"))
        .colonne(Colonne.texte("Phrase", "Sentence"))
        .colonne(Colonne.texte("Raison", "Reason"))
        .colonne(Colonne.texte("Par", "By"))
        .colonne(Colonne.texte("Le", "On"))
        .rangees(rapport.ecartes(), Page::ecarte)
        .build();
    String titre = l.compte(
        rapport.ecartes().size(),
        "constat mis à l'écart",
        "constats mis à l'écart",
        "finding set aside",
        "findings set aside");
    return Table.of(tableau, titre, RANGEES, l);
  }

  private static List<Cellule> ecarte(ConstatEcarte ecarte) {
    return List.of(
        Cellule.of(ecarte.constat().id()),
        Cellule.of(ecarte.suppression().lieu()),
        Cellule.of(ecarte.constat().message()),
        Cellule.of(ecarte.suppression().raison()),
        Cellule.of(ecarte.suppression().auteur()),
        Cellule.of(ecarte.suppression().date().toString()));
  }

  private static @Nullable Table couverture(Document document, Langue l) {
    Tableau tableau = document.couverture();
    return tableau == null
        ? null
        : Table.of(
            tableau,
            l.mot("Ce qui a été lu de chaque feuille", "What was read of each sheet"),
            RANGEES,
            l);
  }

  /** The same decision on many rows is one row, with its places. */
  private static @Nullable Table decisions(List<Decision> decisions, Langue l) {
    if (decisions.isEmpty()) {
      return null;
    }
    Map<Message, List<Emplacement>> parTexte = new LinkedHashMap<>();
    decisions.forEach(
        d -> parTexte.computeIfAbsent(d.texte(), t -> new ArrayList<>()).add(d.place()));
    Tableau tableau = Tableau.builder()
        .colonne(Colonne.texte("Place", "Place"))
        .colonne(Colonne.texte("Reconnu comme", "Recognised as"))
        .rangees(
            parTexte.entrySet(),
            e -> List.of(Cellule.of(places(e.getValue())), Cellule.of(e.getKey())))
        .build();
    String titre = l.mot(
        "Pour quoi chaque colonne et chaque ligne ont été prises",
        "What each column and each row was taken for");
    return Table.of(tableau, titre, RANGEES, l);
  }

  private static String places(List<Emplacement> places) {
    List<Emplacement> plages = Emplacement.regrouper(places);
    String premieres =
        plages.stream().limit(PLACES).map(Emplacement::court).collect(Collectors.joining(", "));
    return plages.size() > PLACES ? premieres + ", +" + (plages.size() - PLACES) : premieres;
  }

  /** The number of findings, those that one stands for counted. */
  public String nombreDeConstats() {
    return langue.nombre(constats.size());
  }
}
