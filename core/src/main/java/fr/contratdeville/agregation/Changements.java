package fr.contratdeville.agregation;

import fr.contratdeville.agregation.Changement.Nature;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.interne.Proximite;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What differs between two actions, or two structures, that were matched. */
final class Changements {
  private static final Message NON_PRECISE = Message.of("non précisé", "not stated");

  /** As many names are listed. */
  private static final int NOMS = 8;

  private final List<Changement> liste = new ArrayList<>();

  /** Adds a name that is another one, whatever its spelling, its years and its small words. */
  Changements noms(Nature nature, String avant, String apres) {
    boolean meme = Graphie.of(avant).equals(Graphie.of(apres))
        || Proximite.of(avant).avec(Proximite.of(apres)) == 100;
    if (!meme) {
      liste.add(new Changement(nature, Message.of(avant), Message.of(apres)));
    }
    return this;
  }

  Changements porteurs(Action avant, Action apres) {
    liste.add(new Changement(Nature.PORTEUR, porteur(avant), porteur(apres)));
    return this;
  }

  private static Message porteur(Action action) {
    return action.porteur().map(p -> Message.of(p.structure())).orElse(NON_PRECISE);
  }

  /** A quartier is the same by its code or by its name. */
  Changements quartiers(Action avant, Action apres) {
    if (!contient(avant, apres) || !contient(apres, avant)) {
      liste.add(new Changement(Nature.QUARTIERS, quartiers(avant), quartiers(apres)));
    }
    return this;
  }

  private static boolean contient(Action action, Action autre) {
    Set<CodeQPV> codes = new HashSet<>();
    Set<Graphie> noms = new HashSet<>();
    for (Territoire territoire : action.territoires()) {
      territoire.code().ifPresent(codes::add);
      noms.add(Graphie.of(territoire.nom()));
    }
    return autre.territoires().stream()
        .allMatch(t ->
            t.code().filter(codes::contains).isPresent() || noms.contains(Graphie.of(t.nom())));
  }

  private static Message quartiers(Action action) {
    List<Message> noms =
        action.territoires().stream().map(t -> Message.of(t.nom())).toList();
    return noms.isEmpty() ? NON_PRECISE : enumerer(noms);
  }

  private static Message enumerer(List<Message> messages) {
    Message debut = Phrase.joindre(messages.subList(0, Math.min(NOMS, messages.size())), ", ");
    int autres = messages.size() - NOMS;
    return autres > 0 ? Phrase.of("%s (+%s)", "%s (+%s)", debut, autres) : debut;
  }

  Changements statuts(Action avant, Action apres) {
    if (avant.statut() != apres.statut() || !avant.reporteVers().equals(apres.reporteVers())) {
      liste.add(new Changement(Nature.STATUT, statut(avant), statut(apres)));
    }
    return this;
  }

  private static Message statut(Action action) {
    return action
        .reporteVers()
        .map(annee -> Phrase.of("%s (%s)", "%s (%s)", action.statut().libelle(), annee))
        .orElse(action.statut().libelle());
  }

  /** Adds what differs of the amounts, a change for each tranche. */
  Changements montants(NavigableMap<Tranche, List<Variation>> montants, boolean plusieurs) {
    montants.forEach((tranche, siennes) -> {
      List<Variation> autres = siennes.stream().filter(Variation::aChange).toList();
      if (!autres.isEmpty()) {
        Optional<Message> prefixe = plusieurs ? Optional.of(tranche.libelle()) : Optional.empty();
        liste.add(new Changement(
            Nature.MONTANTS,
            montants(prefixe, autres, Variation::avant),
            montants(prefixe, autres, Variation::apres)));
      }
    });
    return this;
  }

  private static Message montants(
      Optional<Message> prefixe, List<Variation> variations, Function<Variation, Poste> lequel) {
    Message tous = enumerer(variations.stream()
        .map(
            v -> Phrase.of("%s %s", "%s %s", v.cle().libelle(), Variation.montant(lequel.apply(v))))
        .toList());
    return prefixe.map(p -> Phrase.of("%s %s", "%s %s", p, tous)).orElse(tous);
  }

  List<Changement> liste() {
    return liste;
  }
}
