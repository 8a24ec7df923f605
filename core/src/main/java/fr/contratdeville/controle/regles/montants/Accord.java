package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

  /** The lines by a key, in the order of the document. */
  private static <K> Collection<List<LigneSituee>> par(
      List<LigneSituee> lignes, Function<LigneSituee, K> cle) {
    Map<K, List<LigneSituee>> groupes = new LinkedHashMap<>();
    lignes.forEach(
        l -> groupes.computeIfAbsent(cle.apply(l), k -> new ArrayList<>()).add(l));
    return groupes.values();
  }

  /** The lines of an action by year. */
  static Collection<List<LigneSituee>> parAnnee(List<LigneSituee> lignes) {
    return par(lignes, l -> l.ligne().exercice());
  }

  /** The lines of an action by financeur and year. */
  static Collection<List<LigneSituee>> parFinanceurEtAnnee(List<LigneSituee> lignes) {
    return par(lignes, l -> List.of(l.financeur().nom(), l.ligne().exercice()));
  }
}
