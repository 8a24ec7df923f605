package fr.contratdeville.testing.layout.lists;

import fr.contratdeville.modele.EtapeMontant;
import java.util.List;
import java.util.Map;

/**
 * The words that headings of lists are drawn from. They come from the trade, and not from a lexicon
 * that a reader may have; {@link #RESERVED} holds words that no reader was tuned with.
 *
 * @param porteurs headings over the names of those who get the money
 * @param titles headings over what the money is for
 * @param nouns words for money
 * @param steps words for each step; none for the step that a list leaves out
 * @param others headings over texts that are neither
 */
record HeadingWords(
    List<String> porteurs,
    List<String> titles,
    List<String> nouns,
    Map<EtapeMontant, List<String>> steps,
    List<String> others) {

  static final HeadingWords USUAL = new HeadingWords(
      List.of(
          "Association",
          "Associations",
          "Nom de l'association",
          "Bénéficiaire",
          "Nom du bénéficiaire",
          "Organisme",
          "Nom de l'organisme",
          "Structure",
          "Raison sociale",
          "Dénomination",
          "Tiers",
          "Libellé tiers",
          "Nom du tiers",
          "Organisme bénéficiaire",
          "Association bénéficiaire",
          "Bénéficiaire de la subvention",
          "Porteur de projet",
          "Nom association"),
      List.of(
          "Objet",
          "Objet de la subvention",
          "Intitulé du projet",
          "Projet",
          "Action",
          "Libellé",
          "Objet du dossier",
          "Intitulé de l'action",
          "Description du projet",
          "Nature du projet"),
      List.of(
          "Montant",
          "Subvention",
          "Montant de la subvention",
          "Montant subvention",
          "Aide",
          "Montant de l'aide",
          "Somme",
          "Crédits",
          "Participation",
          "Dotation",
          "Subventions"),
      Map.of(
          EtapeMontant.PREVU, List.of("prévu"),
          EtapeMontant.DEMANDE, List.of("demandé", "sollicité"),
          EtapeMontant.PROPOSE, List.of("proposé"),
          EtapeMontant.ACCORDE, List.of("voté", "attribué", "accordé", "alloué", "octroyé"),
          EtapeMontant.NOTIFIE, List.of("notifié"),
          EtapeMontant.ENGAGE, List.of("engagé"),
          EtapeMontant.VERSE, List.of("versé", "mandaté", "payé"),
          EtapeMontant.REALISE, List.of("réalisé")),
      List.of(
          "Service",
          "Secteur",
          "Domaine",
          "Thématique",
          "Nature",
          "Direction",
          "Commune",
          "Catégorie",
          "Type",
          "Observations",
          "Adresse",
          "Canton",
          "Quartier"));

  /** Words that are kept apart, so that a reader is judged on some that nobody tuned it with. */
  static final HeadingWords RESERVED = new HeadingWords(
      List.of(
          "Nom de la structure bénéficiaire",
          "Attributaire",
          "Organismes subventionnés",
          "Club",
          "Entité bénéficiaire",
          "Associations subventionnées",
          "Nom organisme bénéficiaire",
          "Libellé du bénéficiaire",
          "Établissement",
          "Titulaire",
          "Partenaire",
          "Dénomination sociale",
          "Association loi 1901",
          "Bénéficiaire FIPD",
          "Porteur (structure)"),
      List.of(
          "Désignation",
          "Objet de la convention",
          "Objet de l'aide",
          "Titre du projet",
          "Motif",
          "Destination",
          "Nature de l'opération",
          "Dénomination du projet"),
      List.of(
          "Concours",
          "Financement",
          "Contribution",
          "Versement",
          "Enveloppe",
          "Montant total de l'aide",
          "Montant global",
          "Aide financière",
          "Subvention municipale",
          "Subvention de fonctionnement"),
      Map.of(
          EtapeMontant.PREVU, List.of("prévu"),
          EtapeMontant.DEMANDE, List.of("souhaité", "requis"),
          EtapeMontant.PROPOSE, List.of("envisagé", "proposé par la commission"),
          EtapeMontant.ACCORDE, List.of("retenu", "validé", "décidé", "programmé", "conventionné"),
          EtapeMontant.NOTIFIE, List.of("notifié"),
          EtapeMontant.ENGAGE, List.of("engagé"),
          EtapeMontant.VERSE, List.of("liquidé", "ordonnancé", "réglé", "soldé"),
          EtapeMontant.REALISE, List.of("consommé")),
      List.of(
          "Pôle",
          "Délégation",
          "Politique publique",
          "Activité",
          "Statut juridique",
          "Élu référent",
          "Ville du siège",
          "Forme juridique",
          "Commentaire",
          "Mode de versement"));

  /** Words of other services and trades: sport, culture, early childhood, Europe, accounts. */
  static final HeadingWords VARIED = new HeadingWords(
      List.of(
          "Nom du club",
          "Compagnie",
          "Gestionnaire",
          "Ass. bénéficiaire",
          "Bénéf.",
          "Nom fournisseur",
          "Structure organisatrice",
          "Lauréat",
          "Porté par",
          "Commune ou EPCI",
          "Exploitant",
          "Employeur",
          "Identité du demandeur",
          "Collectivité bénéficiaire"),
      List.of(
          "Intitulé projet",
          "Libellé du projet",
          "Obj.",
          "Objet de la demande",
          "Nom du projet",
          "Action financée",
          "Titre de l'action"),
      List.of(
          "Mt",
          "Subv.",
          "Aide au fonctionnement",
          "Prime",
          "Bourse",
          "Soutien",
          "Allocation",
          "Fonds d'aide",
          "Prestation de service",
          "Bonus territoire",
          "Aide à l'emploi",
          "Dotation horaire"),
      Map.of(
          EtapeMontant.DEMANDE, List.of("réclamé", "dem.", "sollic."),
          EtapeMontant.PROPOSE, List.of("prop.", "calculé", "proposé"),
          EtapeMontant.PREVU, List.of("prévu"),
          EtapeMontant.ACCORDE, List.of("acc.", "vot.", "arrêté", "approuvé", "affecté"),
          EtapeMontant.NOTIFIE, List.of("notifié"),
          EtapeMontant.ENGAGE, List.of("eng.", "engagé"),
          EtapeMontant.VERSE, List.of("perçu", "encaissé", "mand.", "viré"),
          EtapeMontant.REALISE, List.of("justifié")),
      List.of(
          "Discipline",
          "Sect.",
          "Chap.",
          "Territoire",
          "Type de structure",
          "Instructeur",
          "Rapporteur",
          "Observations"));
}
