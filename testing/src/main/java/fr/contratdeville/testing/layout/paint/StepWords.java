package fr.contratdeville.testing.layout.paint;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.Vocabulary;
import java.util.Map;

/** The words that a document has for the steps of amounts. */
public final class StepWords {
  private static final Map<EtapeMontant, String> STEPS = Map.of(
      EtapeMontant.DEMANDE, "demandé|sollicité|Demandé|Montant demandé|Montant sollicité",
      EtapeMontant.ACCORDE, "accordé|attribué|Accordé|Montant accordé|Montant attribué",
      EtapeMontant.VERSE, "versé|payé|Versé|Montant versé|Montant payé");

  private final int which;

  /** The words of a document. */
  public StepWords(Choices choices) {
    which = choices.chance("mots-etapes").nextInt(5);
  }

  /** {@return the words for a step} */
  public String of(EtapeMontant step) {
    return Vocabulary.split(STEPS.getOrDefault(step, step.libelle().fr())).get(which);
  }
}
