package fr.contratdeville.tableaux.lexique;

import java.util.List;
import java.util.Set;

/**
 * Knows a heading over the names of porteurs by its words, in any order: {@code Nom de l'organisme
 * bénéficiaire}, {@code Associations subventionnées}.
 */
final class LecteurPorteur {
  private static final Set<String> NOMS =
      Set.of("nom", "libelle", "denomination", "identite", "designation", "intitule", "raison");
  private static final Set<String> QUI = Set.of(
      "association",
      "beneficiaire",
      "organisme",
      "structure",
      "tiers",
      "tier",
      "attributaire",
      "porteur",
      "demandeur",
      "etablissement",
      "entite",
      "operateur",
      "club",
      "titulaire",
      "creancier",
      "recipiendaire",
      "societe");
  private static final Set<String> PRECISIONS = Set.of(
      "subventionne",
      "subventionnee",
      "subvention",
      "aide",
      "sociale",
      "social",
      "concerne",
      "concernee",
      "usuel",
      "complet",
      "legal",
      "final",
      "projet",
      "juridique",
      "morale",
      "local",
      "locale",
      "sportif",
      "sportive",
      "loi",
      "1901");

  private LecteurPorteur() {}

  static boolean nomme(TitreNormalise graphie) {
    List<String> mots = graphie.mots();
    boolean qui = mots.stream().anyMatch(QUI::contains);
    boolean sociale = mots.contains("sociale") && (mots.contains("raison") || mots.contains("denomination"));
    return (qui || sociale)
        && mots.stream()
            .allMatch(m -> QUI.contains(m) || NOMS.contains(m) || PRECISIONS.contains(m));
  }
}
