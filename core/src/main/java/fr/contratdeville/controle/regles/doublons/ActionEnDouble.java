package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Rangees;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.SommesParTranche;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CV-DUP-01: a porteur does not lead one action twice in a year. The volets of one action are not
 * twice the action, nor are two actions of one title that say they differ: another porteur, place,
 * period or dispositif; nor two lists of one action, for two years, two steps or two financeurs:
 * they share no amount.
 */
final class ActionEnDouble extends Regle {

  /**
   * The attributes that make two actions one; names are compared without case, accents or
   * punctuation.
   */
  private record Key(
      String structure,
      String intitule,
      Set<String> territoires,
      Optional<Periode> periode,
      List<Optional<Dispositif>> dispositifs) {

    /** @param cles the keys of structures, kept since one structure stands in many actions */
    static Key of(Action action, Porteur porteur, Map<String, String> cles) {
      return new Key(
          cles.computeIfAbsent(porteur.structure(), Noms::cle),
          Noms.cle(action.intitule()),
          action.territoires().isEmpty()
              ? Set.of()
              : action.territoires().stream().map(Territoire::nom).collect(Collectors.toSet()),
          action.periode(),
          action.volets().stream().map(Volet::dispositif).toList());
    }
  }

  /** What a line of money is for: the same twice is one amount twice. */
  private record Part(
      String financeur,
      Optional<EtapeMontant> etape,
      Optional<Exercice> exercice,
      Optional<NatureCredit> credit) {

    /** The parts of an action; one that has no money has the empty one. */
    static Set<Optional<Part>> of(ActionSituee situee) {
      Set<Optional<Part>> parts = situee.lignes().stream()
          .filter(l -> l.montant().filter(Montant::isZero).isEmpty())
          .map(LigneSituee::ligne)
          .map(l ->
              Optional.of(new Part(l.financeur().nom(), l.etape(), l.exercice(), l.natureCredit())))
          .collect(Collectors.toCollection(LinkedHashSet::new));
      return parts.isEmpty() ? Set.of(Optional.empty()) : parts;
    }
  }

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Action en double", "Action listed twice"))
      .quoi(
          Message.of(
              "Un porteur n'a pas deux fois le même intitulé, sauf lieu, période ou dispositif différents, ou montants d'autres années, étapes ou financeurs.",
              "An organisation does not have the same title twice, unless place, period or dispositif differ, or amounts are of other years, steps or financeurs."))
      .pourquoi(Message.of(
          "Une action listée deux fois fausse le nombre d'actions et le coût de chacune.",
          "An action listed twice distorts the number of actions and the cost of each."))
      .source(
          Message.of(
              "Pratique des documents ; une action sous deux dispositifs a deux lignes sous un seul intitulé (Bagnols en 2023).",
              "Practice of documents; an action under two dispositifs has two rows under one title (Bagnols 2023)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("Atelier", "UFOLEP"))
      .enEcart(exemple("ATELIER", "MAS"))
      .build();

  private static ContratDeVille exemple(String intitule, String porteur) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1000)
        .action(intitule, porteur)
        .ligne("Ville", 1500)
        .contrat();
  }

  ActionEnDouble() {
    super("CV-DUP-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<Key, Map<Optional<Part>, ActionSituee>> premieres = new HashMap<>();
    Map<String, String> cles = new HashMap<>();
    for (ActionSituee situee : ActionSituee.toutes(contexte)) {
      Action action = situee.action();
      if (action.porteur().isEmpty() || action.intitule().equals(Action.SANS_INTITULE)) {
        bilan.nonCompare(
            Message.of("porteur ou intitulé non donné", "organisation or title not given"));
        continue;
      }
      Map<Optional<Part>, ActionSituee> memes = premieres.computeIfAbsent(
          Key.of(action, action.porteur().get(), cles), c -> new HashMap<>());
      Optional<ActionSituee> meme = noter(memes, situee);
      if (meme.isEmpty()) {
        bilan.conforme();
        continue;
      }
      ActionSituee premiere = meme.get();
      if (contenu(premiere).equals(contenu(situee))) {
        bilan.ecartDejaDit(Phrase.of(
            "« %s » : les lignes sont identiques, l'écart est donné par CV-DUP-03",
            "“%s”: the rows are identical, the gap is given by CV-DUP-03", action.intitule()));
      } else {
        bilan.ecart(() -> constat(bilan, premiere, situee));
      }
    }
    return bilan.examen(Message.of("le document n'a aucune action", "the document has no action"));
  }

  /** Adds the amounts of an action; the first action that has one of them before it. */
  private static Optional<ActionSituee> noter(
      Map<Optional<Part>, ActionSituee> memes, ActionSituee situee) {
    return Part.of(situee).stream()
        .map(part -> Optional.ofNullable(memes.putIfAbsent(part, situee)))
        .toList()
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<List<Object>> contenu(ActionSituee situee) {
    return situee.volets().stream().map(Rangees::contenu).toList();
  }

  private static Constat constat(Bilan bilan, ActionSituee premiere, ActionSituee situee) {
    List<Emplacement> places = new ArrayList<>(situee.places());
    places.addAll(premiere.places());
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "« %s » (%s) figure deux fois, pour %s et pour %s.",
                "“%s” (%s) stands twice, for %s and for %s.",
                situee.action().intitule(),
                situee.action().porteur().orElseThrow().nom(),
                SommesParTranche.of(premiere.lignes()).texte(),
                SommesParTranche.of(situee.lignes()).texte()))
        .cellules(places)
        .chemin(situee.chemin())
        .build();
  }
}
