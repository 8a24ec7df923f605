package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The publics of one entry that are counted in the same unit and at the same event, by perimeter:
 * inside the quartiers, outside, in all. Publics of one sex or age are parts, and left out; a
 * perimeter that is counted twice holds two publics, and is left out too.
 */
record Perimetres(
    Optional<PublicSitue> qpv, Optional<PublicSitue> horsQpv, Optional<PublicSitue> total) {

  /** The reason when no entry can be compared. */
  static final Message RIEN = Message.of(
      "aucune ligne ne donne à la fois le public en QPV et le public total",
      "no entry gives both the audience inside the QPV and the whole audience");

  private record Key(Beneficiaires.Unite unite, Optional<String> evenement) {}

  static List<Perimetres> of(VoletSitue volet) {
    if (volet.volet().beneficiaires().isEmpty()) {
      return List.of();
    }
    Map<Key, List<PublicSitue>> groupes = new LinkedHashMap<>();
    for (PublicSitue situe : PublicSitue.of(volet)) {
      Beneficiaires public_ = situe.public_();
      if (public_.sexe().isEmpty() && public_.age().isEmpty()) {
        groupes
            .computeIfAbsent(
                new Key(public_.unite(), public_.evenement()), cle -> new ArrayList<>())
            .add(situe);
      }
    }
    return groupes.values().stream()
        .map(g -> new Perimetres(
            seul(g, Beneficiaires.Perimetre.QPV),
            seul(g, Beneficiaires.Perimetre.HORS_QPV),
            seul(g, Beneficiaires.Perimetre.TOTAL)))
        .toList();
  }

  private static Optional<PublicSitue> seul(
      List<PublicSitue> groupe, Beneficiaires.Perimetre perimetre) {
    List<PublicSitue> ceux =
        groupe.stream().filter(p -> p.public_().perimetre() == perimetre).toList();
    return ceux.size() == 1 ? Optional.of(ceux.get(0)) : Optional.empty();
  }

  /** The publics that the document gives. */
  List<PublicSitue> presents() {
    return Stream.of(qpv, horsQpv, total).flatMap(Optional::stream).toList();
  }

  static Optional<Effectif> effectif(Optional<PublicSitue> situe) {
    return situe.flatMap(s -> s.public_().effectif());
  }
}
