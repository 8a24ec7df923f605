package fr.contratdeville.tableaux.lexique;

/**
 * The columns of published schemas and exports that the model has no name for: the data of
 * subsidies (SCDL, order of 17 November 2017), the credits of programme 147, Osiris, Subventia,
 * Dauphin, Chorus, FONJEP and adultes-relais, and what town halls put beside them.
 */
final class ChampsPublies {

  static final String TERMES = """
      AUTRE_CHAMP: idAttribuant | identification de l'attribuant * | id attribuant \
          | SIRET attribuant * | SIREN attribuant * | SIRET autorité administrative \
          | identification de l'attributaire * | type attribuant | date convention * \
          | date de la convention * | date de convention * | date décision * | date de la décision * \
          | date délibération * | date de la délibération * | date attribution * \
          | date d'attribution * | date signature * | date de signature * | date notification * \
          | date de notification * | date versement * | date de versement * | dates de versement * \
          | date du versement * | date paiement * | date de paiement * | date mandat * | date vote * \
          | date de vote * | date du vote * | date demande * | date de la demande * | date dépôt * \
          | date de dépôt * | date de mise à jour * | date CP * | date CM * | date commission * \
          | date de commission * | date du conseil * | date \
          | referenceDecision | référence * | réf * | numéro délibération * \
          | délibération * | décision * | numéro de la délibération * | numéro décision * \
          | nature | nature subvention * | nature de la subvention * | nature de l'aide * \
          | nature aide * | nature juridique * | nature comptable * | type subvention * \
          | type de subvention * | type aide * | type d'aide * | type | type de financement * \
          | type financement * | type structure * | type de structure * | type tiers * \
          | type de tiers * | type organisme * | type d'organisme * | type bénéficiaire * \
          | type de bénéficiaire * | type association * | type d'association * \
          | conditionsVersement | conditions de versement * | condition versement * \
          | modalités de versement * | mode de versement * | modalité * | mode de paiement * \
          | datesPeriodeVersement | dates ou périodes de versement * | dates période versement * \
          | période de versement * | date ou période de versement * | échéancier * \
          | idRAE | RAE | numéro RAE * | référence RAE * | numéro unique de référencement * \
          | notificationUE | notification UE * | notification commission européenne * \
          | aide d'état * | notification union européenne * \
          | pourcentageSubvention | pourcentage * | % * | taux * | pct * \
          | service * | direction * | pôle * | délégation * | secteur | secteur d'activité * \
          | secteur activité * | catégorie * | activité * | politique publique * | politique \
          | commission | domaine fonctionnel * | canton * | département | code département * \
          | libellé département * | nom département * | code région * | région | libellé région * \
          | nom région * | insee dep | insee reg | dep | reg | adresse * | code postal * | CP | ville \
          | rue * | voie * | complément d'adresse * | pays | téléphone * | mail * | email * \
          | courriel * | site internet * | site web * | président * | représentant * | contact * \
          | interlocuteur * | gestionnaire * | instructeur * | élu * | rapporteur * \
          | NAF * | code NAF * | code APE * | APE * | forme juridique * | statut juridique * \
          | catégorie juridique * | code catégorie * | famille * | NIC | code NIC \
          | numéro dossier * | numéro de dossier * | numéro demande * | numéro de demande * \
          | numéro convention * | numéro de convention * | numéro action * | numéro de l'action * \
          | numéro projet * | numéro d'ordre * | numéro ordre * | numéro tiers * | numéro poste * \
          | numéro EJ * | numéro mandat * | numéro | numéro FINESS * | numéro pacage * | numéro agrément * | numéro fiche * | id | identifiant * | id poste | id projet \
          | id subvention * | code dossier * | code action * | code projet * | dossier \
          | numéro enregistrement * | numéro inscription * | poste FONJEP * \
          | ordre | rang | ligne budgétaire * | imputation * | compte * | chapitre * | fonction * \
          | sous fonction * | article * | nature fonction * | section * | budget annexe * \
          | code fonction * | code nature * | code service * | centre de coût * | centre financier * \
          | numéro programme * | code programme * | libellé programme * | programme * | BOP * \
          | sous dispositif * | numéro sous action * | domaine d'activité * | EJ * | CHORUS * \
          | pluriannuel * | pluriannualité * | année pluriannuel * \
          | exercice début * | exercice fin * | début exercice * | fin exercice * | cofinancement \
          | évaluation * | suivi * | commentaires internes * | remarque * | justificatif * \
          | pièces * | convention * | subvention principale * | multi financeur * | source * | lien internet * \
          | url * | nb * | nombre * | effectif * | population * | adhérents * | licenciés * | latitude * \
          | longitude * | geo * | coordonnées * | objectifs * | échelle * | code cv * | contrat de ville \
          | type territoire * | EPCI * | siren epci * | arrondissement * | circonscription * \
          | durée * | fréquence * | périodicité * | oui non * | évolution * \
          | variation * | écart * | différence * | libellé nature * | libellé fonction * \
          | libellé service * | libellé chapitre * | libellé article * | libellé compte * | mandat * \
          | bordereau * | exercice comptable * | trimestre * | mois * | semestre * \
          | montant subventionnable * | dépense subventionnable * | base subventionnable * \
          | assiette * | reste * | dépense éligible * | montant éligible * | montant des dépenses * | quotité *
      """;

  private ChampsPublies() {}
}
