package fr.contratdeville.testing.layout.paint;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.Vocabulary;
import java.util.Map;

/** The words that a document has for the steps of amounts. */
public final class StepWords {
  private static final Map<EtapeMontant, String> STEPS = Map.of(
      EtapeMontant.PREVU, "prévu|prévisionnel|PREVU|Montant prévu|Montant prévisionnel|Prévu",
      EtapeMontant.DEMANDE, "demandé|sollicité|Demandé|Montant demandé|Montant sollicité|DEMANDE",
      EtapeMontant.ACCORDE, "accordé|attribué|Accordé|Montant accordé|Montant attribué|Voté",
      EtapeMontant.VERSE, "versé|payé|Versé|Montant versé|Montant payé|Versé",
      EtapeMontant.REALISE, "réalisé|réel|REALISE|Montant réalisé|Montant réel|Réalisé");

  private final int which;

  /** The words of a document. */
  public StepWords(Choices choices) {
    which = choices.chance("mots-etapes").nextInt(6);
  }

  /** {@return the words for a step} */
  public String of(EtapeMontant step) {
    return Vocabulary.split(STEPS.getOrDefault(step, step.libelle().fr())).get(which);
  }
}
