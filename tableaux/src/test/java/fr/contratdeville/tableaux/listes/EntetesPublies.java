package fr.contratdeville.tableaux.listes;

import java.util.Arrays;
import java.util.List;

/**
 * Header rows of published schemas, of exports of the trade and of lists as town halls and portals
 * put them online, with what stands under each heading. A heading is followed by its kind:
 * {@code P} porteur, {@code T} title, {@code M} an amount, with its step in {@code Mv} (paid),
 * {@code Ma} (granted), {@code Md} (asked for), {@code Mp} (proposed), {@code Me} (committed),
 * {@code Mr} (spent); {@code F} financeur, {@code S} SIRET, {@code D} date, {@code N} number of a
 * file, {@code W} words, {@code Y} year, {@code I} INSEE, {@code C} postal code, {@code d}
 * département, {@code r} région, {@code g} programme, {@code p} people, {@code %} a share,
 * {@code c} total cost, {@code t} total of the row.
 */
final class EntetesPublies {
  static final List<String> LIGNES = Arrays.stream("""
          nomAttribuant=F|idAttribuant=S|dateConvention=D|referenceDecision=W|nomBeneficiaire=P|idBeneficiaire=S|objet=T|montant=M|nature=W|conditionsVersement=W|datesPeriodeVersement=D|idRAE=W|notificationUE=W|pourcentageSubvention=%
          nomattribuant=F|idattribuant=S|dateconvention=D|referencedecision=W|nombeneficiaire=P|idbeneficiaire=S|objet=T|montant=M|nature=W|conditionsversement=W|datesperiodeversement=D|idrae=W|notificationue=W|pourcentagesubvention=%
          nom_attribuant=F|id_attribuant=S|date_convention=D|reference_decision=W|nom_beneficiaire=P|id_beneficiaire=S|rna_beneficiaire=W|objet=T|montant=M|nature=W|conditions_versement=W|dates_periode_versement=D|id_rae=W|notification_ue=W|pourcentage_subvention=%|dispositif_aide=W
          Nom de l'attribuant=F|Identification de l'attribuant (SIRET)=S|Date de la convention (AAAA-MM-JJ)=D|Référence de la décision=W|Nom du bénéficiaire=P|Identification du bénéficiaire (SIRET)=S|Objet de la subvention=T|Montant total de la subvention (€)=M|Nature de la subvention=W|Conditions de versement=W|Date(s) ou période(s) de versement=D|Numéro unique de référencement au RAE=W|Aide d'état notifiée à la Commission européenne=W|% de la subvention attribuée au bénéficiaire=%
          Nom de l'attribuant=F|Code département/Direction=d|Libellé département/Direction=W|Identification de l'attributaire=S|Date de la convention de subvention=D|Référence de la décision=N|Identification du bénéficiaire=S|Nom du bénéficiaire=P|Objet de la subvention=T|Montant total de la subvention=M|Nature de la subvention=W|Conditions de versement=W|Date de versement=D|RAE=W|notificationUE=W|PourcentageSubvention=%
          "Nom attribuant"=F|"Date convention"=D|"Référence décision"=N|"Nom bénéficiaire"=P|"Id bénéficiaire"=S|"Objet"=T|"Montant"=M|"Nature"=W|"Conditions versement"=W
          lib_action=T|raison_sociale=P|code_tiers=S|objectif=W|montant=M|annee=Y|theme=W|sous_theme=W|echelle=W|code_cv=W|insee_dep=d|insee_reg=r
          id_poste=N|raison_sociale=P|code_tiers=S|montant=M|annee=Y|code_cv=W|insee_dep=d|insee_reg=r
          N° Dossier=N|Etat dossier=W|Nom=P|N° Siret=S|Intitulé=T|Pluriannuel=W|Exercice Début=Y|Coût (Total des Charges)=c|Demandé=Md|Proposé=Mp|Accordé=Ma
          Numero Action Osiris=W|Service=W|N° Siret=S|Nom=P|Type structure=W|Intitulé=T|Coût (total charges)=c|Demandé=Md|Proposé=Mp|Accordé=Ma|Réalisé=Mr
          N° demande=N|Porteur=P|SIRET=S|Intitulé de l'action=T|Dispositif=W|Montant demandé=Md|Montant accordé=Ma|Statut=W
          Référence administrative=W|Date de demande=D|Dénomination du demandeur=P|SIRET=S|Dispositif - éligibilité=W|Intitulé du projet=T|Montant sollicité=Md|Montant accordé=Ma
          CHORUS -EJ=N|Action de demande - Code dossier=N|Code SIRET=S|Tiers=P|Type de tiers=W|Projet=T|Montant engagé=Me
          N° EJ=N|Programme=g|Tiers=P|Code SIRET=S|Montant payé=Mv|Centre financier=W
          Code poste=N|Nom de l'association=P|Code postal=C|Ville=W|SIRET=S|Annee=Y|Montant=M
          Numéro de dossier=W|Année budgétaire=Y|Collectivité=W|Nom Bénéficiaire=P|Numéro Siret=S|Objet du dossier=T|Montant voté=Ma|Direction=W|Nature de la subvention=W|Secteurs d'activités définies par l'association=W
          ANNEE=Y|BENEFICIAIRE=P|OBJET=T|NATURE_AIDE=W|SECTION=W|MONTANT_VOTE=Ma
          Bénéficiaire=P|Objet=T|Montant=M
          BENEFICIAIRE=P|MONTANT=M
          Associations=P|Montant attribué=Ma
          Nom de l'association=P|Subvention 2023=M
          ASSOCIATION=P|SUBVENTION VERSEE EN 2022=Mv
          Organisme bénéficiaire=P|Objet de la subvention=T|Montant alloué en euros=Ma
          Tiers=P|Libellé=T|Montant mandaté=Mv
          Exercice=Y|Nature=W|Fonction=W|Tiers=P|Objet=T|Montant HT=M
          Nom du tiers=P|Montant TTC=M
          Structure=P|Commune=W|Projet=T|Coût total du projet=c|Subvention accordée=Ma
          Thématique=W|Association=P|Action=T|Subvention sollicitée=Md|Subvention proposée=Mp
          N°=N|Nom de l'organisme=P|Adresse=W|Code postal=C|Ville=W|Montant de la subvention=M
          Bénéficiaire=P|Commune=W|Code INSEE=I|Nature de l'opération=T|Montant HT des travaux=c|Montant de la subvention accordée=Ma|Taux=%
          Raison sociale=P|Montant total versé=Mv
          Année=Y|Politique publique=W|Nom du bénéficiaire=P|SIREN=W|Objet=T|Total en euros=M
          annee=Y|direction=W|nom_du_beneficiaire=P|objet=T|montant_de_la_subvention_versee_montant_en_euros=Mv
          date_de_deliberation=D|numero_de_deliberation=W|nom_beneficiaire=P|projet=T|montant_subvention=M
          Libellé bénéficiaire=P|Libellé dispositif=W|Intitulé du dossier=T|Montant voté CP=Ma|Date CP=D
          Collège / Association=P|Dotation de fonctionnement=M
          Nom=P|Ville=W|Aide attribuée (€)=Ma
          Dénomination sociale=P|Activité=W|Montant de l'aide versée=Mv
          Article=W|Nom de l'organisme=P|Nature juridique de l'organisme=W|Montant de la subvention=M
          Nom de l'organisme bénéficiaire=P|Raison sociale de l'organisme=W|Montant (en €)=M
          Objet de la subvention=T|Nom du bénéficiaire=P|Montant du financement public=M|Prestations en nature=W
          Porteur=P|Intitulé=T|Etat=ME|Ville=MV|CAF=MC|TOTAL=t
          Clubs sportifs=P|Subventions 2024 (en €)=M
          SECTEUR=W|ASSOCIATION=P|DEMANDE 2024=Md|VOTE 2024=Ma
          Dossier=W|Tiers=P|Objet=T|BP 2024=Ma
          Nom association=P|Montant demandé=Md|Montant attribué=Ma|Observations=W
          id_projet=W|nom_beneficiaire=P|commune=W|description_projet=T|cout_total_ht=c|montant_subvention=M|taux_subvention=%
          Département=d|Bénéficiaire=P|Intitulé du projet=T|Coût HT=c|Subvention=M
          Région=r|Département=d|Code INSEE=I|Commune=W|Porteur=P|Action=T|Programme=g|Montant=M
          DEMANDEUR=P|OBJET=T|MONTANT_PROPOSE=Mp
          """.split("\n"))
      .map(String::strip)
      .filter(l -> !l.isEmpty())
      .toList();

  private EntetesPublies() {}
}
