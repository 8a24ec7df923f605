package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.valeur.Message;

/** CV-LIF-01: a financeur does not grant an entry more than was asked of it. */
final class AccordeSurDemande extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Accordé et demandé", "Granted and requested"))
      .quoi(Message.of(
          "Un financeur n'accorde pas plus que ce qui lui est demandé pour la même ligne.",
          "A financeur does not grant more than was requested of it for the same entry."))
      .pourquoi(Message.of(
          "Deux colonnes interverties, ou un accord qui n'a pas de demande, se voient ainsi.",
          "Swapped columns, or a grant that nobody asked for, show this way."))
      .source(
          Message.of(
              "Ordre des étapes de l'instruction (Cerfa 12156, Dauphin, Osiris) : demandé, proposé, accordé.",
              "Order of the steps of a grant (Cerfa 12156, Dauphin, Osiris): requested, proposed, granted."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(VieMontant.exemple(EtapeMontant.DEMANDE, 5000, EtapeMontant.ACCORDE, 4000))
      .enEcart(VieMontant.exemple(EtapeMontant.DEMANDE, 4000, EtapeMontant.ACCORDE, 5000))
      .build();

  AccordeSurDemande() {
    super("CV-LIF-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (VieMontant vie : VieMontant.toutes(contexte)) {
      vie.comparer(
          bilan,
          vie.premiere(EtapeMontant.ACCORDE, EtapeMontant.NOTIFIE),
          vie.premiere(EtapeMontant.DEMANDE),
          true,
          Gravite.AVERTISSEMENT,
          Message.of("L'accord dépasse la demande.", "The grant exceeds the request."));
    }
    return bilan.examen(Message.of(
        "aucune ligne n'a à la fois un montant demandé et un montant accordé",
        "no entry has both a requested and a granted amount"));
  }
}
