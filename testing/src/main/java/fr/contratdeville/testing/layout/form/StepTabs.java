package fr.contratdeville.testing.layout.form;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import java.util.List;

/** Names of sheets that say the step of all amounts on them. */
final class StepTabs {
  private StepTabs() {}

  static String name(Choices choices, EtapeMontant step) {
    List<String> names = switch (step) {
      case DEMANDE -> List.of("Demandé", "Demandes", "Subventions demandées");
      case ACCORDE -> List.of("Accordé", "Subventions votées", "Subventions accordées");
      default -> List.of(step.libelle().fr());
    };
    return choices.pick("onglet-" + step, names);
  }
}
