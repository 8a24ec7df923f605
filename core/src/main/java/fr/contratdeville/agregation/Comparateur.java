package fr.contratdeville.agregation;

import fr.contratdeville.agregation.Changement.Nature;
import fr.contratdeville.agregation.ContratSuivi.ActionSuivie;
import fr.contratdeville.agregation.Structures.Structure;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Follows the actions, porteurs and financeurs of one contract in another. */
final class Comparateur {
  private static final Cle TOUT = Cle.of("total", TableauTotaux.TOTAL);

  private final ContratSuivi premier;
  private final ContratSuivi second;
  private final TranchesComparees tranches;
  private final Structures porteurs;
  private final Structures financeurs;
  private final Appariement<ActionSuivie> appariees;
  private final List<MontantsSuivis> montantsAvant;
  private final List<MontantsSuivis> montantsApres;

  Comparateur(ContratSuivi premier, ContratSuivi second, TranchesComparees tranches) {
    this.premier = premier;
    this.second = second;
    this.tranches = tranches;
    porteurs = new Structures(premier.porteurs(), second.porteurs());
    financeurs = new Structures(premier.financeurs(), second.financeurs());
    montantsAvant = montants(premier, true);
    montantsApres = montants(second, false);
    appariees = new ActionsAppariees(
            premier,
            second,
            porteurs,
            a -> (a.premiere() ? montantsAvant : montantsApres).get(a.rang()).postes())
        .appariement();
  }

  /** The amounts of each action that are compared. */
  private List<MontantsSuivis> montants(ContratSuivi contrat, boolean avant) {
    List<MontantsSuivis> parAction = new ArrayList<>();
    for (ActionSuivie action : contrat.actions()) {
      MontantsSuivis montants = new MontantsSuivis();
      for (LigneSituee ligne : action.lignes()) {
        int rang = contrat.financeur(ligne);
        int numero = avant ? financeurs.numeroAvant(rang) : financeurs.numeroApres(rang);
        tranches
            .tranche(contrat.contrat(), ligne)
            .ifPresent(tranche -> montants.ajouter(tranche, numero, ligne));
      }
      parAction.add(montants);
    }
    return parAction;
  }

  /** In the order of the second contract, then those that are gone in that of the first. */
  List<Suivi<Action>> actions() {
    List<Suivi<Action>> suivies = new ArrayList<>();
    for (ActionSuivie action : second.actions()) {
      suivies.add(action(
          appariees.deApres(action.rang()).map(p -> premier.actions().get(p.avant())),
          Optional.of(action)));
    }
    for (ActionSuivie action : premier.actions()) {
      if (appariees.deAvant(action.rang()).isEmpty()) {
        suivies.add(action(Optional.of(action), Optional.empty()));
      }
    }
    return List.copyOf(suivies);
  }

  private Suivi<Action> action(Optional<ActionSuivie> avant, Optional<ActionSuivie> apres) {
    NavigableMap<Tranche, List<Variation>> montants = MontantsSuivis.parFinanceur(
        avant.map(a -> montantsAvant.get(a.rang())).orElseGet(MontantsSuivis::new),
        apres.map(a -> montantsApres.get(a.rang())).orElseGet(MontantsSuivis::new),
        financeurs::cle);
    Cle cle = apres.or(() -> avant).map(ActionSuivie::cle).orElse(Cle.NON_AFFECTE);
    List<Changement> changements =
        avant.flatMap(a -> apres.map(b -> changements(a, b, montants))).orElse(List.of());
    return new Suivi<>(
        cle,
        avant.map(ActionSuivie::action).orElse(null),
        apres.map(ActionSuivie::action).orElse(null),
        avant.isEmpty()
            ? null
            : apres
                .flatMap(b -> appariees.deApres(b.rang()))
                .map(Apparie::rapprochement)
                .orElse(null),
        changements,
        montants,
        MontantsSuivis.totaux(cle, tranches.tranches(), montants));
  }

  private List<Changement> changements(
      ActionSuivie a, ActionSuivie b, NavigableMap<Tranche, List<Variation>> montants) {
    Changements changements = new Changements()
        .noms(Nature.INTITULE, a.action().intitule(), b.action().intitule());
    boolean memePorteur = porteurs.numeroAvant(a.porteur()) == porteurs.numeroApres(b.porteur());
    if (!memePorteur && premier.aDesPorteurs() && second.aDesPorteurs()) {
      changements.porteurs(a.action(), b.action());
    }
    if (premier.aDesQuartiers() && second.aDesQuartiers()) {
      changements.quartiers(a.action(), b.action());
    }
    if (premier.aDesStatuts() && second.aDesStatuts()) {
      changements.statuts(a.action(), b.action());
    }
    return changements.montants(montants, tranches.tranches().size() > 1).liste();
  }

  /** The porteurs, with the money of their actions. */
  List<Suivi<Cle>> porteurs() {
    MontantsSuivis[] avant = vides(porteurs);
    MontantsSuivis[] apres = vides(porteurs);
    premier
        .actions()
        .forEach(
            a -> avant[porteurs.numeroAvant(a.porteur())].ajouter(montantsAvant.get(a.rang())));
    second
        .actions()
        .forEach(
            a -> apres[porteurs.numeroApres(a.porteur())].ajouter(montantsApres.get(a.rang())));
    boolean sansPorteur = Stream.concat(premier.actions().stream(), second.actions().stream())
        .anyMatch(a -> a.action().porteur().isEmpty());
    return structures(porteurs, avant, apres, sansPorteur);
  }

  List<Suivi<Cle>> financeurs() {
    return structures(financeurs, parFinanceur(montantsAvant), parFinanceur(montantsApres), false);
  }

  private MontantsSuivis[] parFinanceur(List<MontantsSuivis> parAction) {
    MontantsSuivis[] siens = vides(financeurs);
    parAction.forEach(montants -> montants.repartir(siens));
    return siens;
  }

  private static MontantsSuivis[] vides(Structures structures) {
    return IntStream.range(0, structures.nombre())
        .mapToObj(i -> new MontantsSuivis())
        .toArray(MontantsSuivis[]::new);
  }

  private List<Suivi<Cle>> structures(
      Structures structures, MontantsSuivis[] avant, MontantsSuivis[] apres, boolean sansNom) {
    List<Suivi<Cle>> suivies = new ArrayList<>();
    List<Structure> secondes = structures.apres().structures();
    for (int b = sansNom ? 0 : 1; b < secondes.size(); b++) {
      Optional<Apparie> paire = structures.appariement().deApres(b);
      int numero = structures.numeroApres(b);
      suivies.add(structure(
          paire.map(p -> structures.avant().structures().get(p.avant()).cle()),
          Optional.of(secondes.get(b).cle()),
          paire.map(Apparie::rapprochement),
          avant[numero],
          apres[numero]));
    }
    List<Structure> premieres = structures.avant().structures();
    for (int a = 1; a < premieres.size(); a++) {
      if (structures.appariement().deAvant(a).isEmpty()) {
        int numero = structures.numeroAvant(a);
        suivies.add(structure(
            Optional.of(premieres.get(a).cle()),
            Optional.empty(),
            Optional.empty(),
            avant[numero],
            apres[numero]));
      }
    }
    return List.copyOf(suivies);
  }

  private Suivi<Cle> structure(
      Optional<Cle> avant,
      Optional<Cle> apres,
      Optional<Rapprochement> rapprochement,
      MontantsSuivis montantsAvant,
      MontantsSuivis montantsApres) {
    NavigableMap<Tranche, List<Variation>> montants =
        MontantsSuivis.parFinanceur(montantsAvant, montantsApres, financeurs::cle);
    Cle cle = apres.or(() -> avant).orElse(Cle.NON_AFFECTE);
    List<Changement> changements = avant
        .flatMap(a -> apres.map(b -> new Changements()
            .noms(Nature.NOM, a.id(), b.id())
            .montants(montants, tranches.tranches().size() > 1)
            .liste()))
        .orElse(List.of());
    return new Suivi<>(
        cle,
        avant.orElse(null),
        apres.orElse(null),
        rapprochement.orElse(null),
        changements,
        montants,
        MontantsSuivis.totaux(cle, tranches.tranches(), montants));
  }

  /** All money that is compared. */
  NavigableMap<Tranche, Variation> totaux(List<Suivi<Cle>> financeurs) {
    NavigableMap<Tranche, Variation> totaux = new TreeMap<>();
    for (Tranche tranche : tranches.tranches()) {
      Variation somme = new Variation(TOUT, Poste.VIDE, Poste.VIDE);
      for (Suivi<Cle> financeur : financeurs) {
        Variation sienne = financeur.totaux().get(tranche);
        if (sienne != null) {
          somme = new Variation(
              TOUT, somme.avant().plus(sienne.avant()), somme.apres().plus(sienne.apres()));
        }
      }
      totaux.put(tranche, somme);
    }
    return totaux;
  }

  /** What only one of the documents gives. */
  List<Message> nonCompare() {
    List<Message> messages = new ArrayList<>(tranches.nonCompare());
    if (premier.aDesPorteurs() != second.aDesPorteurs()) {
      messages.add(Message.of(
          "porteurs : un des contrats n'en nomme aucun",
          "lead organisations: one of the contracts names none"));
    }
    if (premier.aDesQuartiers() != second.aDesQuartiers()) {
      messages.add(Message.of(
          "quartiers : un des contrats n'en nomme aucun",
          "quartiers: one of the contracts names none"));
    }
    if (premier.aDesStatuts() != second.aDesStatuts()) {
      messages.add(Message.of(
          "statuts : un des contrats n'en donne aucun",
          "statuses: one of the contracts gives none"));
    }
    return List.copyOf(messages);
  }

  List<Doute> doutes() {
    return Stream.of(
            appariees.doutes(),
            porteurs.appariement().doutes(),
            financeurs.appariement().doutes())
        .flatMap(List::stream)
        .toList();
  }
}
