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
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CV-DUP-05: two porteurs do not have one title with one set of amounts that nobody else has. Many
 * porteurs run <i>accompagnement scolaire</i>; a set of amounts that comes again and again is that
 * of a dispositif, and says nothing.
 */
final class IntituleDeDeuxPorteurs extends Regle {
  /** A title of fewer words is a kind of action. */
  private static final int MOTS = 2;

  private static final int LETTRES = 3;

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Intitulé de deux porteurs", "Title of two porteurs"))
      .quoi(
          Message.of(
              "Deux porteurs n'ont pas un même intitulé avec les mêmes montants, que personne d'autre n'a, au même endroit.",
              "Two porteurs do not have one title with the same amounts, which nobody else has, in the same place."))
      .pourquoi(Message.of(
          "Une action passée d'un porteur à un autre et laissée aux deux compte deux fois.",
          "An action that went from one porteur to another and was left to both counts twice."))
      .source(
          Message.of(
              "Règle générale : un document est d'accord avec lui-même ; complète CV-DUP-01, qui compare un porteur à lui-même.",
              "General rule: a document agrees with itself; beside CV-DUP-01, which compares a porteur with itself."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(1200))
      .enEcart(exemple(1250))
      .build();

  IntituleDeDeuxPorteurs() {
    super("CV-DUP-05", FICHE);
  }

  private static ContratDeVille exemple(long second) {
    return Exemple.of(2023)
        .action("Jardin partagé", "MAS")
        .ligne("Ville", 1250)
        .action("Jardin partagé", "PEPS")
        .ligne("Ville", second)
        .contrat();
  }

  private record Part(String financeur, Tranche tranche, Montant montant) {}

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<List<Part>, Integer> frequences = new HashMap<>();
    Map<List<Object>, List<ActionSituee>> parIntitule = new LinkedHashMap<>();
    for (ActionSituee situee : ActionSituee.toutes(contexte)) {
      List<Part> parts = parts(situee);
      frequences.merge(parts, 1, Integer::sum);
      if (estPropre(situee.action()) && !parts.isEmpty()) {
        parIntitule
            .computeIfAbsent(
                List.of(Noms.cle(situee.action().intitule()), lieux(situee.action())),
                c -> new ArrayList<>())
            .add(situee);
      }
    }
    for (List<ActionSituee> memes : parIntitule.values()) {
      for (int i = 1; i < memes.size(); i++) {
        examiner(bilan, frequences, memes.get(i - 1), memes.get(i));
      }
    }
    return bilan.examen(Message.of(
        "aucun intitulé n'est celui de deux actions", "no title is that of two actions"));
  }

  private static void examiner(
      Bilan bilan, Map<List<Part>, Integer> frequences, ActionSituee une, ActionSituee autre) {
    List<Part> parts = parts(autre);
    boolean memes = parts.equals(parts(une)) && frequences.getOrDefault(parts, 0) == 2;
    if (memes && !porteur(une).equals(porteur(autre))) {
      bilan.ecart(() -> constat(bilan, une, autre));
    } else {
      bilan.conforme();
    }
  }

  /** Whether a porteur is known and the title is one of several words. */
  private static boolean estPropre(Action action) {
    return action.porteur().isPresent()
        && !action.intitule().equals(Action.SANS_INTITULE)
        && Noms.mots(action.intitule()).stream()
                .filter(m -> m.length() >= LETTRES)
                .count()
            >= MOTS;
  }

  private static String porteur(ActionSituee situee) {
    return situee.action().porteur().map(Porteur::structure).map(Noms::cle).orElse("");
  }

  private static Set<String> lieux(Action action) {
    return action.territoires().stream().map(Territoire::nom).collect(Collectors.toSet());
  }

  private static List<Part> parts(ActionSituee situee) {
    List<Part> parts = new ArrayList<>();
    for (LigneSituee ligne : situee.lignes()) {
      ligne
          .montant()
          .filter(m -> !m.isZero())
          .ifPresent(
              m -> parts.add(new Part(ligne.financeur().nom(), Tranche.of(ligne.ligne()), m)));
    }
    return parts;
  }

  private static Constat constat(Bilan bilan, ActionSituee une, ActionSituee autre) {
    List<Emplacement> places = new ArrayList<>(autre.places());
    places.addAll(une.places());
    return bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "« %s » est de %s et de %s, avec les mêmes montants. Si c'est une seule action, elle"
                    + " compte deux fois.",
                "“%s” is of %s and of %s, with the same amounts. If it is one action, it counts twice.",
                autre.action().intitule(),
                une.action().porteur().map(Porteur::nom).orElse(""),
                autre.action().porteur().map(Porteur::nom).orElse("")))
        .cellules(places)
        .chemin(autre.chemin())
        .build();
  }
}
