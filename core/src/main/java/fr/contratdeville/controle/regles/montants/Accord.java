package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines that count as granted, among lines that may be at several steps. */
final class Accord {
  private static final List<EtapeMontant> ETAPES =
      List.of(EtapeMontant.ACCORDE, EtapeMontant.NOTIFIE, EtapeMontant.ENGAGE, EtapeMontant.VERSE);

  private static final int AUCUN = Integer.MAX_VALUE;

  private Accord() {}

  /**
   * The lines at the first of these steps that has some: granted, notified, committed, paid, no
   * step stated. An amount that is only asked for, proposed or spent is no grant.
   */
  static List<LigneSituee> of(List<LigneSituee> lignes) {
    int premiere = lignes.stream().mapToInt(Accord::rang).min().orElse(AUCUN);
    return premiere == AUCUN
        ? List.of()
        : lignes.stream().filter(l -> rang(l) == premiere).toList();
  }

  private static int rang(LigneSituee ligne) {
    Optional<EtapeMontant> etape = ligne.ligne().etape();
    int rang = etape.map(ETAPES::indexOf).orElse(ETAPES.size());
    return rang < 0 ? AUCUN : rang;
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
