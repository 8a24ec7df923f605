package fr.contratdeville.donneesouvertes;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Message;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a line of money is no subsidy that was granted. */
final class Ecarts {
  private static final Set<EtapeMontant> ATTRIBUE = EnumSet.of(
      EtapeMontant.ACCORDE, EtapeMontant.NOTIFIE, EtapeMontant.ENGAGE, EtapeMontant.VERSE);

  private Ecarts() {}

  /** The reason; empty for an amount above zero that was granted, or whose step nobody says. */
  static Optional<Message> of(LigneSituee ligne) {
    if (ligne.montant().isEmpty()) {
      return Optional.of(
          Message.of("le document ne donne pas de montant", "the document gives no amount"));
    }
    if (!ligne.montant().get().isPositive()) {
      return Optional.of(
          ligne.montant().get().isZero()
              ? Message.of("le montant est de zéro", "the amount is zero")
              : Message.of("le montant est négatif", "the amount is negative"));
    }
    return ligne
        .ligne()
        .etape()
        .filter(etape -> !ATTRIBUE.contains(etape))
        .map(etape -> Message.of(
            "ce n'est pas un montant attribué : " + etape.libelle().fr().toLowerCase(Locale.ROOT),
            "this amount was not granted: " + etape.libelle().en().toLowerCase(Locale.ROOT)));
  }
}
