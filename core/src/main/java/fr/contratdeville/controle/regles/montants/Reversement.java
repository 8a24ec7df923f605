package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.valeur.Message;

/** CV-LIF-05: where less is spent than was paid, the rest is to be given back. */
final class Reversement extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Réalisé inférieur au versé", "Spent less than paid"))
      .quoi(Message.of(
          "Le montant réalisé d'un financement n'est pas inférieur au montant versé.",
          "The amount spent of a grant is not below the amount paid."))
      .pourquoi(Message.of(
          "La part non utilisée d'une subvention affectée à une action est à reverser.",
          "The unspent part of a grant tied to an action is to be paid back."))
      .source(Message.of(
          "Loi 2000-321, article 10 (compte rendu financier) ; Cerfa 15059.",
          "Loi 2000-321, article 10 (financial report); form Cerfa 15059."))
      .gravite(Gravite.INFORMATION)
      .conforme(VieMontant.exemple(EtapeMontant.VERSE, 4000, EtapeMontant.REALISE, 4000))
      .enEcart(VieMontant.exemple(EtapeMontant.VERSE, 4000, EtapeMontant.REALISE, 3000))
      .build();

  Reversement() {
    super("CV-LIF-05", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (VieMontant vie : VieMontant.toutes(contexte)) {
      vie.comparer(
          bilan,
          vie.premiere(EtapeMontant.REALISE),
          vie.premiere(EtapeMontant.VERSE),
          false,
          Gravite.INFORMATION,
          Message.of(
              "La différence est peut-être à reverser.", "The difference may have to be repaid."));
    }
    return bilan.examen(Message.of(
        "aucune ligne n'a à la fois un montant versé et un montant réalisé",
        "no entry has both a paid and a spent amount"));
  }
}
