package fr.contratdeville.tableaux.lexique;

import java.util.List;
import java.util.Set;

/**
 * Knows a heading over the names of those who pay by its words, in any order:
 * {@code attribuant_nom}, {@code Nom de la collectivité attribuante}.
 */
final class LecteurFinanceur {
  private static final Set<String> QUI = Set.of(
      "attribuant", "attribuante", "attributeur", "financeur", "cofinanceur", "payeur", "donateur");
  private static final Set<String> AUTOUR = Set.of(
      "nom",
      "libelle",
      "denomination",
      "raison",
      "sociale",
      "collectivite",
      "autorite",
      "organisme",
      "administration",
      "service",
      "structure",
      "public",
      "publique",
      "principal",
      "subvention",
      "aide");

  private LecteurFinanceur() {}

  static boolean nomme(TitreNormalise graphie) {
    List<String> mots = graphie.mots();
    return mots.stream().anyMatch(QUI::contains)
        && mots.stream().allMatch(m -> QUI.contains(m) || AUTOUR.contains(m));
  }
}
