package fr.contratdeville.agregation;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** The tables of an evolution: a row for each thing and each step that is compared. */
final class TableauxEvolution {
  private static final Colonne ETAT = Colonne.texte("Évolution", "Change");
  private static final Colonne PORTEUR =
      Colonne.texte("Porteur", "Lead organisation").repliee(40);
  private static final Colonne FINANCEUR =
      Colonne.texte("Financeur", "Financeur").repliee(40);
  private static final Colonne ACTION = Colonne.texte("Action", "Action").repliee(50);
  private static final Colonne CHANGE =
      Colonne.texte("Ce qui change", "What changed").repliee(60);
  private static final Colonne POURQUOI =
      Colonne.texte("Rapproché par", "Matched by").repliee(40);

  private final Evolution evolution;
  private final boolean plusieurs;
  private final boolean complet;

  TableauxEvolution(Evolution evolution) {
    this.evolution = evolution;
    this.plusieurs = evolution.tranches().size() > 1;
    this.complet = evolution.totaux().values().stream().allMatch(Variation::estComplet);
  }

  /** What a row begins with, and its two sums. */
  private record Rangee(
      List<Cellule> debut, Tranche tranche, Variation variation, List<Cellule> fin) {}

  private Message titre(Message objet) {
    Message de =
        Phrase.of("%s, %s → %s", "%s, %s → %s", objet, evolution.nomAvant(), evolution.nomApres());
    return plusieurs || evolution.tranches().isEmpty()
        ? de
        : Phrase.of("%s, %s", "%s, %s", de, evolution.tranches().first().montants());
  }

  private Tableau.Builder builder(Message objet, Colonne... premieres) {
    Tableau.Builder tableau = Tableau.builder(titre(objet)).colonne(ETAT);
    for (Colonne colonne : premieres) {
      tableau.colonne(colonne);
    }
    if (plusieurs) {
      tableau.colonne(Colonne.texte("Étape et exercice", "Step and budget year"));
    }
    tableau
        .colonne(euros(evolution.nomAvant()))
        .colonne(euros(evolution.nomApres()))
        .colonne(euros(Message.of("Écart", "Gap")))
        .colonne(Colonne.of(Message.of("Écart (%)", "Gap (%)"), Genre.PART));
    return complet ? tableau : tableau.colonne(TableauTotaux.SANS_MONTANT);
  }

  private static Colonne euros(Message titre) {
    return Colonne.of(Phrase.of("%s (€)", "%s (€)", titre), Genre.MONTANT);
  }

  private List<Cellule> cellules(Rangee rangee) {
    List<Cellule> cellules = new ArrayList<>(rangee.debut);
    if (plusieurs) {
      cellules.add(Cellule.of(rangee.tranche.libelle()));
    }
    cellules.addAll(variation(rangee.variation));
    if (!complet) {
      cellules.add(sansMontant(rangee.variation));
    }
    cellules.addAll(rangee.fin);
    return cellules;
  }

  /** The lines of both sums that have no amount. */
  static Cellule sansMontant(Variation variation) {
    return TableauTotaux.sansMontant(variation.avant().plus(variation.apres()));
  }

  /** Both sums, their gap, and the gap in percent; blank where nothing is known. */
  static List<Cellule> variation(Variation variation) {
    boolean rien =
        variation.avant().montant().isEmpty() && variation.apres().montant().isEmpty();
    Cellule ecart = rien ? Cellule.VIDE : Cellule.of(variation.ecart());
    return List.of(
        TableauTotaux.montant(variation.avant()),
        TableauTotaux.montant(variation.apres()),
        variation.estComplet() ? ecart : ecart.partielle(),
        variation.part().map(Cellule::of).orElse(Cellule.VIDE));
  }

  /** A row for each step of one thing; one without amounts if no step is compared. */
  private List<Rangee> rangees(Suivi<?> suivi, List<Cellule> debut, List<Cellule> fin) {
    if (suivi.totaux().isEmpty()) {
      Variation rien = new Variation(suivi.cle(), Poste.VIDE, Poste.VIDE);
      return List.of(new Rangee(debut, Tranche.NON_PRECISEE, rien, fin));
    }
    List<Rangee> rangees = new ArrayList<>();
    suivi.totaux().forEach((tranche, total) -> rangees.add(new Rangee(debut, tranche, total, fin)));
    return rangees;
  }

  private static <T> List<Suivi<T>> parEtat(List<Suivi<T>> suivis) {
    return suivis.stream().sorted(Comparator.comparing(Suivi::etat)).toList();
  }

  private static List<Cellule> fin(Suivi<?> suivi) {
    List<Message> changements = suivi.changements().stream()
        .filter(c -> c.nature() != Changement.Nature.MONTANTS)
        .map(Changement::message)
        .toList();
    return List.of(
        changements.isEmpty() ? Cellule.VIDE : Cellule.of(Phrase.joindre(changements, "\u00A0; ")),
        suivi.rapprochement().map(r -> Cellule.of(r.raison())).orElse(Cellule.VIDE));
  }

  private Tableau fini(Tableau.Builder tableau, List<Rangee> rangees, int premieres) {
    tableau.rangees(rangees, this::cellules);
    evolution.totaux().forEach((tranche, total) -> {
      List<Cellule> debut = new ArrayList<>(List.of(Cellule.of(TableauTotaux.TOTAL)));
      while (debut.size() < premieres) {
        debut.add(Cellule.VIDE);
      }
      tableau.pied(cellules(new Rangee(debut, tranche, total, List.of())));
    });
    return tableau.build();
  }

  Tableau actions() {
    List<Rangee> rangees = new ArrayList<>();
    for (Suivi<Action> suivi : parEtat(evolution.actions())) {
      List<Cellule> debut = List.of(
          Cellule.of(suivi.etat().feminin()), Cellule.of(action(suivi).intitule()), porteur(suivi));
      rangees.addAll(rangees(suivi, debut, fin(suivi)));
    }
    return fini(
        builder(Message.of("Actions", "Actions"), ACTION, PORTEUR)
            .colonne(CHANGE)
            .colonne(POURQUOI),
        rangees,
        3);
  }

  private static Action action(Suivi<Action> suivi) {
    return suivi.apres().or(suivi::avant).orElseThrow();
  }

  private static Cellule porteur(Suivi<Action> suivi) {
    Optional<Porteur> porteur = action(suivi).porteur();
    return porteur.map(p -> Cellule.of(p.structure())).orElse(Cellule.VIDE);
  }

  Tableau porteurs() {
    return structures(Message.of("Porteurs", "Lead organisations"), PORTEUR, evolution.porteurs());
  }

  Tableau financeurs() {
    return structures(Message.of("Financeurs", "Financeurs"), FINANCEUR, evolution.financeurs());
  }

  private Tableau structures(Message objet, Colonne nom, List<Suivi<Cle>> suivis) {
    List<Rangee> rangees = new ArrayList<>();
    for (Suivi<Cle> suivi : parEtat(suivis)) {
      List<Cellule> debut =
          List.of(Cellule.of(suivi.etat().libelle()), Cellule.of(suivi.cle().libelle()));
      rangees.addAll(rangees(suivi, debut, fin(suivi)));
    }
    return fini(builder(objet, nom).colonne(CHANGE).colonne(POURQUOI), rangees, 2);
  }

  Tableau montants() {
    List<Rangee> rangees = new ArrayList<>();
    for (Suivi<Action> suivi : parEtat(evolution.actions())) {
      NavigableMap<Tranche, List<Variation>> montants = suivi.montants();
      montants.forEach((tranche, variations) -> variations.stream()
          .filter(Variation::aChange)
          .forEach(v -> rangees.add(new Rangee(
              List.of(
                  Cellule.of(suivi.etat().feminin()),
                  Cellule.of(action(suivi).intitule()),
                  porteur(suivi),
                  Cellule.of(v.cle().libelle())),
              tranche,
              v,
              List.of()))));
    }
    Tableau.Builder tableau =
        builder(Message.of("Montants changés", "Changed amounts"), ACTION, PORTEUR, FINANCEUR);
    return tableau.rangees(rangees, this::cellules).build();
  }
}
