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
  private static final Set<String> QUI =
      mots("association beneficiaire organisme structure tiers tier"
          + " attributaire porteur demandeur etablissement entite operateur club titulaire creancier"
          + " recipiendaire societe college ecole lycee federation ligue amicale entreprise groupement"
          + " laureat candidat employeur destinataire allocataire contractant cocontractant"
          + " gestionnaire exploitant fournisseur prestataire cooperative creche"
          + " siae compagnie universite laboratoire exploitation agriculteur"
          + " artisan commercant artiste editeur librairie");
  private static final Set<String> PRECISIONS =
      mots("subventionne subventionnee subvention aide aidee"
          + " social sociale concerne concernee usuel complet legal final projet juridique morale"
          + " local locale communal communale sportif sportive culturel culturelle caritatif caritative"
          + " scolaire patriotique divers diverse exterieur exterieure soutenu soutenue autre prive privee"
          + " demandeuse porteuse organisatrice organisateur gestionnaire retenu retenue laureate concours"
          + " collectivite commune paye payee finance financee intercommunal intercommunale associatif"
          + " associative suite");
  private static final Set<String> ACTIONS = mots("action projet operation initiative");
  private static final Set<String> PRECISENT = mots(
      "habitant retenu retenue soutenu soutenue presente presentee propose proposee depose deposee"
          + " finance financee porte portee mene menee realise realisee aide aidee accompagne accompagnee"
          + " associatif associative citoyen citoyenne local locale concerne concernee lieu porteur");
  private static final Set<String> COMMUNES = mots("commune collectivite");
  private static final Set<String> AIDEES = mots("aide aidee subventionne subventionnee laureate");
  /** What a heading speaks of when it only mentions those who get the money. */
  private static final Set<String> AUTRES = mots(
      "numero siret siren rna identifiant id code type nature statut date nombre montant budget"
          + " categorie forme adresse telephone mail email courriel contact president presidente"
          + " representant objet theme thematique secteur domaine tresorerie cotisation adherent"
          + " siege pays ville rue taux pourcentage cout depense reference dossier titre description"
          + " observation commentaire avis charge produit part site fonds apport pieces piece salarie"
          + " effectif licencie membre total reserve resultat");

  /** Longer headings are sentences. */
  private static final int MOTS = 8;

  /** Shorter words are other words, and not slips. */
  private static final int LONG = 7;

  private LecteurPorteur() {}

  static boolean nomme(TitreNormalise graphie) {
    List<String> mots = graphie.mots();
    boolean qui = mots.stream().anyMatch(m -> est(QUI, m));
    boolean sociale = mots.stream().anyMatch(m -> est(Set.of("sociale"), m))
        && mots.stream().anyMatch(m -> est(Set.of("raison", "denomination"), m));
    boolean aidee =
        mots.stream().anyMatch(COMMUNES::contains) && mots.stream().anyMatch(m -> est(AIDEES, m));
    return (qui || sociale || aidee)
        && mots.stream().allMatch(m -> est(QUI, m) || est(NOMS, m) || est(PRECISIONS, m));
  }

  /**
   * Whether a heading may stand over porteurs, if names stand below it: it has a word for who gets
   * the money beside words that nobody knows ({@code Bénéficiaire FIPD}), and none that speaks of
   * something else ({@code Adresse de l'association}).
   */
  static boolean peutNommer(TitreNormalise graphie) {
    List<String> mots = graphie.mots();
    return mots.size() <= MOTS
        && mots.stream().anyMatch(QUI::contains)
        && mots.stream().noneMatch(AUTRES::contains);
  }

  /**
   * Whether a heading may stand over titles of actions, if words stand below it: a word for an
   * action, and whose it is or what became of it ({@code Projet d'habitants}, {@code Action
   * retenue}). A title begins with such a word too, and goes on otherwise: {@code Projet 3}.
   */
  static boolean peutNommerUneAction(TitreNormalise graphie) {
    List<String> mots = graphie.mots();
    boolean dite = mots.size() > 1 && ACTIONS.contains(graphie.premier());
    // A participle tells what became of it, and by whom or for whom may follow.
    boolean parQui = mots.size() > 2 && mots.size() <= MOTS && PRECISENT.contains(mots.get(1));
    return dite && (parQui || mots.stream().skip(1).allMatch(PRECISENT::contains));
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
