package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A public, or a part of one, seen from its contract. */
record PublicSitue(Beneficiaires public_, String chemin, VoletSitue volet) {

  /** Every public of every entry, each before its parts. */
  static List<PublicSitue> tous(Contexte contexte) {
    return contexte.partage(Tous.class, Tous::of).tous;
  }

  /** The publics of a contract, listed once for all controls. */
  private record Tous(List<PublicSitue> tous) {
    static Tous of(Contexte contexte) {
      return new Tous(dans(contexte.contrat()));
    }
  }

  private static List<PublicSitue> dans(ContratDeVille contrat) {
    List<PublicSitue> tous = new ArrayList<>();
    for (VoletSitue volet : contrat.volets()) {
      List<PublicSitue> siens = of(volet);
      if (siens.isEmpty()) {
        continue;
      }
      Deque<PublicSitue> reste = new ArrayDeque<>(siens);
      while (!reste.isEmpty()) {
        PublicSitue situe = reste.pop();
        tous.add(situe);
        List<PublicSitue> parties = situe.parties();
        for (int i = parties.size() - 1; i >= 0; i--) {
          reste.push(parties.get(i));
        }
      }
    }
    return tous;
  }

  /** The publics of one entry, without their parts. */
  static List<PublicSitue> of(VoletSitue volet) {
    List<Beneficiaires> publics = volet.volet().beneficiaires();
    return publics.isEmpty()
        ? List.of()
        : situer(publics, volet.chemin() + "/beneficiaires/", volet);
  }

  /** The parts that the document tells apart. */
  List<PublicSitue> parties() {
    return public_.dont().isEmpty() ? List.of() : situer(public_.dont(), chemin + "/dont/", volet);
  }

  private static List<PublicSitue> situer(
      List<Beneficiaires> publics, String prefixe, VoletSitue volet) {
    List<PublicSitue> situes = new ArrayList<>(publics.size());
    for (int i = 0; i < publics.size(); i++) {
      situes.add(new PublicSitue(publics.get(i), prefixe + i, volet));
    }
    return situes;
  }

  /** The name for people: the label, else the age band, else the unit that it is counted in. */
  Message nom() {
    return public_
        .libelle()
        .map(Message::of)
        .or(() -> public_.age().map(age -> Phrase.of("%s ans", "aged %s", age)))
        .orElse(public_.unite().libelle());
  }

  /** The count and the name. */
  Message compte() {
    return public_
        .effectif()
        .map(e -> Phrase.of("%s %s", "%s %s", Effectifs.texte(e), nom()))
        .orElseGet(this::nom);
  }

  String action() {
    return volet.action().intitule();
  }

  /** The places of some publics. */
  static List<Emplacement> places(List<PublicSitue> publics) {
    return publics.stream().flatMap(p -> p.public_.emplacement().stream()).toList();
  }
}
