package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.valeur.Message;

/**
 * CV-LIF-02: an amount committed is no more than the amount granted or notified, an amount paid no
 * more than the amount committed, else notified, else granted.
 */
final class VerseSurAccorde extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Versé, engagé et accordé", "Paid, committed and granted"))
      .quoi(
          Message.of(
              "Un financeur n'engage pas plus qu'il n'a accordé, et ne verse pas plus qu'il n'a engagé ou, à défaut, accordé.",
              "A financeur does not commit more than it granted, nor pay more than it committed or else granted."))
      .pourquoi(Message.of(
          "Ce qui est versé au-delà de l'accord est sans titre et se récupère.",
          "What is paid beyond the grant has no legal basis and is claimed back."))
      .source(Message.of(
          "Ordre des étapes de la dépense publique (engagement, puis paiement) dans Chorus et Osiris.",
          "Order of the steps of public spending (commitment, then payment) in Chorus and Osiris."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(VieMontant.exemple(EtapeMontant.ACCORDE, 4000, EtapeMontant.VERSE, 4000))
      .enEcart(VieMontant.exemple(EtapeMontant.ACCORDE, 4000, EtapeMontant.VERSE, 5000))
      .build();

  VerseSurAccorde() {
    super("CV-LIF-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (VieMontant vie : VieMontant.toutes(contexte)) {
      vie.comparer(
          bilan,
          vie.premiere(EtapeMontant.ENGAGE),
          vie.premiere(EtapeMontant.NOTIFIE, EtapeMontant.ACCORDE),
          true,
          Gravite.AVERTISSEMENT,
          Message.of("L'engagement dépasse l'accord.", "The commitment exceeds the grant."));
      vie.comparer(
          bilan,
          vie.premiere(EtapeMontant.VERSE),
          vie.premiere(EtapeMontant.ENGAGE, EtapeMontant.NOTIFIE, EtapeMontant.ACCORDE),
          true,
          Gravite.AVERTISSEMENT,
          Message.of("Le versement le dépasse.", "The payment exceeds it."));
    }
    return bilan.examen(Message.of(
        "aucune ligne n'a à la fois un montant accordé et un montant engagé ou versé",
        "no entry has both a granted amount and a committed or paid one"));
  }
}
