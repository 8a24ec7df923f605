package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What counts as granted among lines that may be at several steps. */
final class Accord {
  private static final List<EtapeMontant> ETAPES =
      List.of(EtapeMontant.ACCORDE, EtapeMontant.NOTIFIE, EtapeMontant.ENGAGE, EtapeMontant.VERSE);

  private Accord() {}

  /**
   * The lines at the first of these steps that has some: granted, notified, committed, paid, no
   * step stated. What is only asked for, proposed or spent is no grant.
   */
  static List<LigneSituee> de(List<LigneSituee> lignes) {
    for (EtapeMontant etape : ETAPES) {
      List<LigneSituee> a = lignes.stream()
          .filter(l -> l.ligne().etape().filter(etape::equals).isPresent())
          .toList();
      if (!a.isEmpty()) {
        return a;
      }
    }
    return lignes.stream().filter(l -> l.ligne().etape().isEmpty()).toList();
  }

  /** The lines of an action by financeur, in the order of the document. */
  static Map<String, List<LigneSituee>> parFinanceur(List<LigneSituee> lignes) {
    Map<String, List<LigneSituee>> parFinanceur = new LinkedHashMap<>();
    lignes.forEach(l -> parFinanceur
        .computeIfAbsent(l.financeur().nom(), nom -> new ArrayList<>())
        .add(l));
    return parFinanceur;
  }
}
