package fr.contratdeville.controle.regles.decomptes;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The things that a contract lists, for each word that its counts use. */
final class Listes {
  private static final Set<String> ACTIONS = Set.of("action", "projet", "dossier");
  private static final Set<String> LIGNES = Set.of("ligne", "ligne financement");
  private static final Set<String> QUARTIERS =
      Set.of("quartier", "quartier prioritaire", "qpv", "quartier prioritaire ville");

  private final ContratDeVille contrat;
  private final Comptages comptages;
  private final Map<String, VoletSitue> parCle = new HashMap<>();
  private final Map<String, Set<Action>> actionsParFinanceur = new HashMap<>();
  private final Map<String, Long> voletsParFinanceur = new HashMap<>();

  /** One way to count. */
  record Decompte(Message un, Message plusieurs, long nombre) {
    Message texte() {
      return Phrase.nombre(nombre, un, plusieurs);
    }
  }

  private Listes(Contexte contexte) {
    this.contrat = contexte.contrat();
    this.comptages = Comptages.of(contexte);
    for (VoletSitue volet : contrat.volets()) {
      volet.volet().cle().ifPresent(cle -> parCle.put(cle, volet));
      Set<String> financeurs =
          volet.volet().lignes().stream().map(l -> l.financeur().nom()).collect(Collectors.toSet());
      for (String financeur : financeurs) {
        // Two actions that print the same are two: by identity.
        actionsParFinanceur
            .computeIfAbsent(financeur, f -> Collections.newSetFromMap(new IdentityHashMap<>()))
            .add(volet.action());
        voletsParFinanceur.merge(financeur, 1L, Long::sum);
      }
    }
  }

  static Listes of(Contexte contexte) {
    return contexte.partage(Listes.class, Listes::new);
  }

  /**
   * The ways to count the things that are announced, likeliest first; empty if the document does
   * not list them.
   */
  List<Decompte> decomptes(Annonce annonce) {
    List<Decompte> decomptes = switch (annonce.total().nature()) {
      case GENERAL -> annonce.couvreTout() ? dansTout(annonce.objet()) : List.<Decompte>of();
      case BLOC -> dansLeBloc(annonce);
      case FINANCEUR -> duFinanceur(annonce);
      case LIGNE, PORTEUR -> List.<Decompte>of();
    };
    Set<Long> vus = new HashSet<>();
    return decomptes.stream().filter(l -> l.nombre() > 0 && vus.add(l.nombre())).toList();
  }

  private List<Decompte> dansTout(String objet) {
    List<Decompte> decomptes = new ArrayList<>();
    if (ACTIONS.contains(objet) || LIGNES.contains(objet)) {
      decomptes.addAll(
          actionsOuLignes(objet, contrat.actions().size(), contrat.volets().size()));
    } else if (QUARTIERS.contains(objet)) {
      decomptes.addAll(quartiers());
    } else if (objet.equals("commune")) {
      decomptes.add(decompte("commune", "communes", "commune", "communes", communes()));
    } else if (objet.equals("financeur")) {
      decomptes.add(decompte(
          "financeur nommé",
          "financeurs nommés",
          "financeur named",
          "financeurs named",
          contrat.financeurs().size()));
      decomptes.add(decompte(
          "financeur d'une action",
          "financeurs d'actions",
          "financeur of an action",
          "financeurs of actions",
          voletsParFinanceur.size()));
    } else if (objet.equals("indicateur")) {
      decomptes.add(decompte(
          "indicateur",
          "indicateurs",
          "indicator",
          "indicators",
          contrat.volets().stream()
              .mapToLong(v -> v.volet().indicateurs().size())
              .sum()));
    }
    for (Arbre arbre : comptages.arbres().tous()) {
      comptages.comptage(arbre, objet).ifPresent(comptage -> {
        Message dans = Message.of("dans « " + arbre + " »", "in “" + arbre + "”");
        decomptes.add(new Decompte(dans, dans, comptage.dans()));
      });
    }
    return decomptes;
  }

  private List<Decompte> dansLeBloc(Annonce annonce) {
    Set<Action> actions = Collections.newSetFromMap(new IdentityHashMap<>());
    long volets = 0;
    for (String cle : annonce.total().portee().volets()) {
      VoletSitue volet = parCle.get(cle);
      if (volet != null) {
        actions.add(volet.action());
        volets++;
      }
    }
    return actionsOuLignes(annonce.objet(), actions.size(), volets);
  }

  private List<Decompte> duFinanceur(Annonce annonce) {
    String financeur = annonce.total().portee().financeurs().iterator().next();
    return actionsOuLignes(
        annonce.objet(),
        actionsParFinanceur.getOrDefault(financeur, Set.of()).size(),
        voletsParFinanceur.getOrDefault(financeur, 0L));
  }

  private static List<Decompte> actionsOuLignes(String objet, long actions, long volets) {
    Decompte enActions = decompte("action", "actions", "action", "actions", actions);
    Decompte enLignes = decompte(
        "ligne de financement",
        "lignes de financement",
        "financed entry",
        "financed entries",
        volets);
    if (ACTIONS.contains(objet)) {
      return List.of(enActions, enLignes);
    }
    return LIGNES.contains(objet) ? List.of(enLignes) : List.of();
  }

  /** One heading may name several quartiers. */
  private List<Decompte> quartiers() {
    List<Territoire> qpv = contrat.territoires().stream()
        .filter(t -> t.type() == Territoire.Type.QPV)
        .toList();
    return List.of(
        decompte("QPV", "QPV", "QPV", "QPVs", qpv.size()),
        decompte(
            "quartier nommé",
            "quartiers nommés",
            "quartier named",
            "quartiers named",
            qpv.stream().mapToLong(t -> Math.max(1, t.quartiers().size())).sum()));
  }

  private long communes() {
    return contrat.territoires().stream()
        .flatMap(t -> t.type() == Territoire.Type.COMMUNE
            ? Stream.of(t.nom())
            : t.communes().stream().map(Commune::nom))
        .distinct()
        .count();
  }

  private static Decompte decompte(
      String un, String plusieurs, String one, String many, long nombre) {
    return new Decompte(Message.of(un, one), Message.of(plusieurs, many), nombre);
  }
}
