package fr.contratdeville.tableaux.lexique;

import java.util.List;
import java.util.Set;

/**
 * Knows a heading over what a project costs by its words, in any order: {@code Montant HT des
 * travaux}, {@code Budget présenté de la manifestation}. A word for money that is given, or for its
 * step, makes it another heading.
 */
final class LecteurCout {
  private static final Set<String> SOMMES =
      Set.of("montant", "total", "budget", "volume", "valeur", "cout");
  private static final Set<String> OBJETS = Set.of(
      "projet",
      "action",
      "operation",
      "travaux",
      "travau",
      "manifestation",
      "evenement",
      "investissement",
      "chantier",
      "achat",
      "equipement",
      "materiel",
      "depense",
      "charge",
      "programme",
      "acquisition",
      "etude");
  private static final Set<String> PRECISIONS = Set.of(
      "total",
      "totaux",
      "totale",
      "global",
      "globale",
      "ht",
      "ttc",
      "previsionnel",
      "previsionnelle",
      "prevu",
      "prevue",
      "estime",
      "estimee",
      "estimatif",
      "initial",
      "final",
      "annuel",
      "presente",
      "presentee",
      "declare",
      "declaree",
      "€",
      "euro",
      "k€",
      "eligible",
      "subventionnable",
      "association",
      "structure",
      "club",
      "organisme");

  private LecteurCout() {}

  static boolean nomme(TitreNormalise graphie) {
    List<String> mots = graphie.mots();
    return mots.size() > 1
        && SOMMES.contains(mots.get(0))
        && mots.stream()
            .allMatch(m -> SOMMES.contains(m) || OBJETS.contains(m) || PRECISIONS.contains(m))
        && (mots.stream().anyMatch(OBJETS::contains) || mots.contains("budget"));
  }
}
