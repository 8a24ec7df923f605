package fr.contratdeville.tableaux.lexique;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The spellings of the standard lexicon: a line for each term, a bar between two spellings. */
final class IntitulesUsuels {

  private static final String TERMES = """
      EXERCICE: exercice | exercice budgétaire | année | année budgétaire | année de la demande \
          | année de la convention | année de la décision | millésime | année civile \
          | année d'exercice
      PORTEUR: porteur | porté par | portée par | mené par | menée par \
          | mis en œuvre par | mise en œuvre par | organisé par | nom du porteur | porteur de projet | porteur du projet \
          | porteur de l'action | porteur d'opération | nom du porteur de projet \
          | nom du porteur de l'action | structure | nom de la structure | structure porteuse \
          | nom de la structure porteuse | structure porteuse du projet \
          | structure porteuse de l'action | porteur structure | structure porteur \
          | nom structure porteuse | association | nom de l'association | association porteuse \
          | association porteuse du projet | association porteuse de l'action \
          | porteur association | association structure | structure association | organisme \
          | nom de l'organisme | organisme porteur | organisme porteur du projet \
          | organisme porteur de l'action | opérateur | nom de l'opérateur | opérateur de l'action \
          | opérateur du projet | maître d'ouvrage | maîtrise d'ouvrage | raison sociale \
          | demandeur | nom du demandeur | tiers | nom du tiers | bénéficiaire de la subvention \
          | nom du bénéficiaire | nom du bénéficiaire de la subvention | nom bénéficiaire \
          | attributaire | nom attributaire | nom de l'attributaire \
          | association subventionnée | association bénéficiaire | organisme bénéficiaire \
          | structure bénéficiaire | libellé tiers
      PORTEUR_POSSIBLE: nom | noms | dénomination | nom prénom | club | partenaire \
          | établissement | entité | société | collectivité | collectivité bénéficiaire \
          | commune bénéficiaire | commune ou EPCI | EPCI ou commune | collectivité ou EPCI \
          | nom du club | nom usuel | nom complet | intervenant \
          | nom du maître d'ouvrage | ligne | libellé de la ligne
      SIRET: SIRET | numéro SIRET | code SIRET | SIRET du porteur | SIRET de la structure \
          | SIRET de l'association | SIRET de l'organisme | SIRET bénéficiaire \
          | SIRET attributaire | numéro SIRET du porteur | numéro SIRET de la structure \
          | numéro SIRET de l'association | numéro SIRET bénéficiaire | numéro SIRET attributaire \
          | SIRET SIREN | identification du bénéficiaire SIRET | idBeneficiaire | id bénéficiaire \
          | code tiers | SIREN | numéro SIREN | identification du bénéficiaire
      RNA: RNA | numéro RNA | RNA de l'association | numéro RNA de l'association | rnaBeneficiaire \
          | RNA bénéficiaire | numéro RNA bénéficiaire
      INTITULE: action | projet | opération | intitulé | intitulé de l'action | intitulé du projet \
          | intitulé de l'opération | intitulé action | nom de l'action | nom du projet \
          | nom de l'opération | titre | titre de l'action | titre du projet | libellé \
          | libellé de l'action | libellé du projet | dénomination de l'action | actions financées \
          | projets financés | action projet | projet action | objet | objet de la convention \
          | objet du dossier | objet de la subvention | objet de l'aide | objet de la demande \
          | titre de la fiche action | fiche action | intitulé du dossier | libellé du dossier \
          | libellé de la subvention | objet subvention | objet dossier | objet demande \
          | objet du projet | objet de l'action | objet du financement | titre du dossier \
          | intitulé projet | intitulé dossier | nom action | nom projet | titre action \
          | chantier | atelier | manifestation proposée | titre projet | libellé action | libellé projet | dénomination du projet \
          | dénomination action | objet du versement | objet de la dépense | action financée
      INTITULE_POSSIBLE: description | description du projet | description de l'action \
          | nature du projet | nature de l'opération | nature de l'action | désignation \
          | désignation du projet | désignation de l'opération | motif | destination \
          | motif de la subvention | destination de la subvention | affectation | objectif \
          | libellé de l'objet | utilisation | manifestation | événement | but | nature des travaux \
          | motif de la demande | description de l'opération | présentation du projet
      AXE: axe | pilier | axe prioritaire | axe stratégique | pilier prioritaire \
          | pilier stratégique | axe du contrat * | pilier du contrat * | axe pilier | pilier axe \
          | orientation | orientation stratégique | objectif stratégique | axe d'intervention
      THEMATIQUE: thématique | thème | sous thématique | sous thème | thématique prioritaire \
          | thème prioritaire | thématique principale | thème principal | thématique de l'action \
          | thème de l'action | domaine | domaine d'intervention | domaine d'action \
          | champ d'intervention
      TERRITOIRE: QPV | QPV concerné | code QPV | nom du QPV | code QP | lib QP | quartier \
          | quartier concerné | quartier prioritaire | quartier prioritaire concerné \
          | nom du quartier | quartier QPV | QPV quartier | territoire | territoire concerné \
          | territoire d'intervention | lieu d'intervention | lieu de l'action \
          | secteur géographique | quartier * | QPV * | territoire * | localisation | périmètre \
          | périmètre géographique
      COMMUNE: code commune | code INSEE | code INSEE de la commune | INSEE com \
          | nom de la commune | lib com | commune concernée | commune d'implantation \
          | commune d'intervention | commune du porteur | INSEE | commune INSEE | INSEE commune
      DEBUT: date de début | début | début de l'action | date de début de l'action \
          | date de début du projet | date de démarrage | démarrage | date début | commencement \
          | date de lancement | lancement
      FIN: date de fin | fin | fin de l'action | date de fin de l'action | date de fin du projet \
          | date d'achèvement | achèvement | échéance | date d'échéance
      PERIODE: période | période de l'action | période de réalisation | dates de réalisation \
          | dates de l'action | calendrier | date de réalisation
      STATUT: statut | statut de l'action | statut du projet | statut du dossier \
          | état d'avancement | état de réalisation | avancement | réalisation de l'action \
          | action réalisée | degré d'avancement | degré de réalisation | état de l'action \
          | suite donnée | réalisation | état dossier | état du dossier | état de la demande \
          | statut dossier | statut de la demande | statut demande | avis | avis de la commission \
          | avis commission | statutLabel
      NOUVEAUTE: nouvelle action reconduction | nouvelle action ou reconduction | nouvelle action \
          | action nouvelle | action nouvelle ou reconduite | nouvelle reconduite \
          | nouveau reconduit | nouveau reconduction | nouvelle reconduction | reconduction \
          | renouvellement | nouvelle action renouvellement | première demande renouvellement \
          | type de demande | N/R | nouvelle | nouveauté | type d'action | nouvelle renouvelée \
          | initiale reconduction | première demande reconduction
      DISPOSITIF: dispositif | dispositif d'aide | sous dispositif | dispositif de financement \
          | dispositif mobilisé | nom du dispositif | libellé du dispositif | libellé dispositif
      BENEFICIAIRES: bénéficiaires | bénéficiaires QPV | nombre de bénéficiaires * \
          | nombre total de bénéficiaires * | total bénéficiaires * | nombre de participants * \
          | nombre total de participants * | total participants * | nombre d'habitants * \
          | nombre total d'habitants * | total habitants * | nombre de personnes * \
          | nombre total de personnes * | total personnes * | nombre de public * \
          | nombre total de public * | total public * | nombre usagers * | public touché \
          | personnes touchées | personnes concernées | file active * | nbBeneficiaires \
          | nbParticipants | nbPersonnes | effectif touché
      PUBLIC: public | type de public | public bénéficiaire | public visé | public cible \
          | public ciblé | public concerné | type de public bénéficiaire | type de public visé \
          | type de public cible | type de public ciblé | type de public concerné
      BILAN: bilan * | descriptif * | descriptif de l'action | descriptif du projet | observation \
          | commentaire | évaluation | évaluation de l'action | résultats obtenus
      MOYENS: moyens *
      FINANCEUR: financeur | nom du financeur | cofinanceur | nom du cofinanceur \
          | organisme financeur | financeur sollicité | source de financement \
          | origine du financement | attribuant | nom attribuant | nom de l'attribuant \
          | nom de l'organisme attributaire | autorité administrative | financeur concerné \
          | organisme attribuant | origine des fonds | origine des financements
      MONTANT: montant | montant € | montant en € | montant euros | montant de la subvention \
          | montant subvention | montant total de la subvention | montant du financement \
          | montant de l'aide | montant de la participation | subvention € | crédits | somme \
          | aide | aide € | financement €
      ETAPE: étape | étape du financement | nature du montant | type de montant | stade \
          | étape du montant
      NATURE_CREDIT: nature du crédit | nature des crédits | type de crédit | origine du crédit \
          | droit commun ou spécifique | droit commun / crédits spécifiques
      COUT_TOTAL: coût total * | charges réalisées * | charges prévues * | charges | coût prévu * | coût annuel * | coût initial * | coût final * \
          | budget annuel * | budget initial * | budget final * | dépenses prévues * \
          | dépenses prévisionnelles * | dépenses totales * | dépenses | total dépenses * | dépense totale * | charges prévisionnelles * | coût global * | coût de l'action * | coût du projet * | coût \
          | budget total * | budget global * | budget prévisionnel * | budget de l'action * \
          | budget du projet * | budget | total du budget * | total des charges \
          | total des dépenses | coût complet * | coût prévisionnel * | coût réalisé * \
          | coût définitif * | coût HT * | coût TTC * | coût € * | coût euros * | coût estimé * \
          | coût de l'opération * | dépenses totales | dépense totale | total dépenses \
          | total des dépenses * | montant total des dépenses * | estimation * | budget de l'association * \
          | coût d'opération * | coût des travaux * | coût du dossier * | montant total du projet \
          | montant total des charges | total du projet | total de l'opération \
          | montant du projet * | montant de l'opération * | montant des travaux * \
          | montant HT des travaux * | montant travaux *
      TOTAL: total * | totaux * | sous total * | s total * | montant total | ensemble | cumul \
          | total cumulé
      SOUS_TOTAL_PORTEUR: sous total porteur | sous total structure | sous total association \
          | s total porteur | s total structure | s total association | total porteur \
          | total structure
      PREVU: prévu | prévue | montant prévu | prévision | prévisionnel | prévisionnelle
      DEMANDE: demandé | demandée | demande | montant demandé | subvention demandée \
          | financement demandé | montant de la demande | sollicité | sollicitée \
          | montant sollicité | subvention sollicitée | financement sollicité | montantDemande \
          | souhaité | souhaitée | requis | requise | réclamé | réclamée | sollicitation | espéré | espérée
      PROPOSE: proposé | proposée | proposition | montant proposé | subvention proposée \
          | financement proposé | proposition du comité | arbitrage technique | envisagé | envisagée | calculé | calculée | pressenti | pressentie
      ACCORDE: accordé | accordée | montant accordé | subvention accordée | financement accordé \
          | attribué | attribuée | montant attribué | subvention attribuée | financement attribué \
          | montantAttribue | montant total attribué | voté | votée | montant voté \
          | subvention votée | retenu | montant retenu | programmé | montant programmé \
          | montant décidé ligne | montant validé | montant validé copil \
          | montant des autorisations d'engagement | alloué | allouée | octroyé | octroyée \
          | validé | validée | programmée | retenue | conventionné | conventionnée | décidé \
          | décidée | approuvé | approuvée | délibéré | délibérée | concédé | concédée \
          | consenti | consentie | vote | accord | décision | DM | attribution | BP | primitif | arrêté | arrêtée | affecté | affectée \
          | donné | donnée | obtenu | obtenue | octroi | arbitré | arbitrée | arbitrage | affectation
      NOTIFIE: notifié | notifiée | montant notifié | subvention notifiée | notification
      ENGAGE: engagé | engagée | engagement | montant engagé | subvention engagée
      VERSE: versé | versée | montant versé | subvention versée | versement | payé | montant payé \
          | mandaté | montant mandaté | payée | mandatée | liquidé | liquidée | ordonnancé \
          | ordonnancée | réglé | réglée | soldé | soldée | paiement | décaissé | décaissée \
          | mandatement | mandat | acquitté | acquittée | acompte | avance | perçu | perçue | encaissé | encaissée | viré | virée | liquidation \
          | ordonnancement | règlement | virement | décaissement | encaissement
      REALISE: réalisé | réalisée | réel | réelle | montant réalisé | dépenses réalisées | consommé \
          | montant consommé | dépensé | dépensée | consommée | compte administratif | justifié \
          | justifiée | réalisation | consommation | exécution | exécuté | exécutée
      ARGENT: montant | subvention | sub | subside | aide | crédit | dotation | participation \
          | financement | concours | contribution | somme | versement | enveloppe | prime | fonds \
          | allocation | soutien | bourse | bonus | gratification | appui | contrepartie | combien | octroi | cofinancement | indemnité \
          | abondement | prestation
      PRECISION_ARGENT: total | totale | global | globale | annuel | annuelle | définitif \
          | définitive | final | finale | net | nette | brut | brute | fonctionnement \
          | investissement | équipement | exceptionnel | exceptionnelle | ordinaire | courante \
          | courant | municipal | municipale | communal | communale | financier | financière \
          | direct | directe | numéraire | public | publique | général | générale | commission \
          | copil | comité | conseil | assemblée | délibérante | jury | bureau | ligne | unitaire \
          | CM | CP | obtenu | obtenue | reçu | reçue | principal | principale \
          | complémentaire | supplémentaire | projet | action | association | convention \
          | bénéficiaire | organisme | structure | dossier | accordable | éligible | spécifique \
          | associative | associatif | intercommunal | intercommunale | communautaire | métropolitain \
          | métropolitaine | territorial | territoriale | académique | ouvert | ouverte | émis | émise \
          | rappel | saison | campagne | AE | AP | autorisation | tranche | chiffré | effectif | départemental | départementale | régional | régionale | budgété \
          | budgétaire | inscrit | nominal | monétaire | valeur | déjà | éventuel | éventuelle
      SANS_ARGENT: date | numéro | nombre | objet | nature | type | condition | référence | ref \
          | taux | pourcentage | pct | part | identifiant | identification | id | code | libellé \
          | nom | motif | avis | mode | modalité | périodicité | observation | commentaire \
          | statut | état | service | direction | secteur | domaine | thème | thématique \
          | dispositif | catégorie | adresse | délibération | jour | mois | période \
          | notification | instruction | titre | intitulé | description | évolution | variation \
          | écart | différence | ratio | reste | seuil | plafond | barème | coût | dépense | recette \
          | charge | produit | autre | hors | durée | fréquence | lien | url | rang | ordre | rae \
          | sirets | siret | siren | compte | chapitre | article | fonction | imputation | cumul \
          | moyenne | médiane | point | note | critère | forme | politique | public | population \
          | habitant | adhérent | licencié | demandeur | porteur | attribuant | financeur \
          | cofinanceur | territoire | quartier | commune | canton | valorisation | loyer \
          | cotisation | remboursement | trop | report | reversement | prêt | garantie
      DROIT_COMMUN: droit commun * | DC | crédit DC
      CREDIT_SPECIFIQUE: crédit spécifique * | financement spécifique * | spécifique \
          | crédit politique de la ville | crédit de la politique de la ville
      GROUPE_FINANCEURS: financeur * | financement * | cofinanceur * | co financeur * \
          | cofinancement * | co financement * | autre financeur * | autre financement * \
          | autre cofinanceur * | autre co financeur * | autre cofinancement * \
          | autre co financement * | plan de financement | subvention
      LIGNE_TOTAL: total * | totaux * | montant total | ensemble | consolidation
      LIGNE_TOTAL_GENERAL: total | totaux | total général | totaux généraux | total global \
          | totaux globaux | total des colonnes | total des actions | total des financements \
          | total des montants | total des crédits | total du tableau | total du contrat * \
          | montant total | consolidation | total des subventions * | total subventions * \
          | montant total des subventions * | total attribué | total versé | total voté \
          | total demandé | total accordé | total sollicité | total notifié | total engagé
      LIGNE_SOUS_TOTAL: sous total * | sous totaux * | ss total * | s total * | s totaux *
      """;

  private static final Pattern BARRE = Pattern.compile(" +\\| ");

  static final Lexique LEXIQUE = Lexique.of("Intitulés usuels (2026)", termes());

  private IntitulesUsuels() {}

  private static Map<Terme, List<String>> termes() {
    Map<Terme, List<String>> termes = new EnumMap<>(Terme.class);
    Stream.of(TERMES, ChampsPublies.TERMES).flatMap(String::lines).forEach(ligne -> {
      int deuxPoints = ligne.indexOf(": ");
      Terme terme = Terme.valueOf(ligne.substring(0, deuxPoints));
      termes.put(terme, List.of(BARRE.split(ligne.substring(deuxPoints + 2))));
    });
    return termes;
  }
}
