package fr.contratdeville.tableaux.lexique;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows a heading over the names of porteurs by its words, in any order: {@code Nom de l'organisme
 * bénéficiaire}, {@code Associations subventionnées}.
 */
final class LecteurPorteur {
  private static final Set<String> NOMS =
      mots("nom libelle denomination identite designation intitule raison");
  private static final Set<String> QUI = mots(
      "association beneficiaire organisme structure tiers tier"
          + " attributaire porteur demandeur etablissement entite operateur club titulaire creancier"
          + " recipiendaire societe college ecole lycee federation ligue amicale entreprise groupement");
  private static final Set<String> PRECISIONS = mots(
      "subventionne subventionnee subvention aide aidee"
          + " social sociale concerne concernee usuel complet legal final projet juridique morale"
          + " local locale communal communale sportif sportive culturel culturelle caritatif caritative"
          + " scolaire patriotique divers diverse exterieur exterieure soutenu soutenue autre prive privee");

  /** Shorter words are other words, and not slips. */
  private static final int LONG = 7;

  private LecteurPorteur() {}

  static boolean nomme(TitreNormalise graphie) {
    List<String> mots = graphie.mots();
    boolean qui = mots.stream().anyMatch(m -> est(QUI, m));
    boolean sociale = mots.stream().anyMatch(m -> est(Set.of("sociale"), m))
        && mots.stream().anyMatch(m -> est(Set.of("raison", "denomination"), m));
    return (qui || sociale)
        && mots.stream().allMatch(m -> est(QUI, m) || est(NOMS, m) || est(PRECISIONS, m));
  }

  /** Whether a word is one of these, but for one slip if it is long. */
  private static boolean est(Set<String> connus, String mot) {
    return connus.contains(mot)
        || (mot.length() >= LONG
            && mot.length() <= 2 * LONG
            && connus.stream()
                .anyMatch(c -> c.length() >= LONG && TitreNormalise.aUneFautePres(mot, c)));
  }

  private static Set<String> mots(String mots) {
    return Set.of(mots.split(" ", -1));
  }

  /** The words of the grammar, which programs glue together. */
  static List<String> mots() {
    return Stream.of(QUI, NOMS, PRECISIONS).flatMap(Set::stream).toList();
  }
}
