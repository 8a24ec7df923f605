package fr.contratdeville.nomenclature;

import static fr.contratdeville.modele.TypeFinanceur.AUTOFINANCEMENT;
import static fr.contratdeville.modele.TypeFinanceur.AUTRE;
import static fr.contratdeville.modele.TypeFinanceur.BAILLEUR;
import static fr.contratdeville.modele.TypeFinanceur.CAF;
import static fr.contratdeville.modele.TypeFinanceur.COMMUNE;
import static fr.contratdeville.modele.TypeFinanceur.DEPARTEMENT;
import static fr.contratdeville.modele.TypeFinanceur.EPCI;
import static fr.contratdeville.modele.TypeFinanceur.ETAT;
import static fr.contratdeville.modele.TypeFinanceur.EUROPE;
import static fr.contratdeville.modele.TypeFinanceur.ORGANISME_SOCIAL;
import static fr.contratdeville.modele.TypeFinanceur.REGION;

import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Periode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of aliases that come with the library. */
public final class TablesAlias {

  /** The régions since 1 January 2016 (loi 2015-29 of 16 January 2015). */
  private static final List<String> REGIONS = List.of(
      "Auvergne-Rhône-Alpes",
      "Bourgogne-Franche-Comté",
      "Bretagne",
      "Centre-Val de Loire",
      "Corse",
      "Grand Est",
      "Guadeloupe",
      "Guyane",
      "Hauts-de-France",
      "Île-de-France",
      "La Réunion",
      "Martinique",
      "Mayotte",
      "Normandie",
      "Nouvelle-Aquitaine",
      "Occitanie",
      "Pays de la Loire",
      "Provence-Alpes-Côte d'Azur",
      "PACA");

  private static final TableAlias FINANCEURS = new Lignes()
      .toutes(ETAT, "État", "État", "L'État", "Préfecture", "Sous-préfecture")
      .toutes(ETAT, "État", "P147", "BOP 147", "BOP P147", "Programme 147")
      .toutes(ETAT, "État", "Politique de la ville", "PDV")
      .debuts(ETAT, "État", "État", "L'État", "Préfecture", "Sous-préfecture")
      .seules(ETAT, "FIV", "FIPD", "MILDECA", "DILCRAH", "Éducation nationale")
      .seules(ETAT, "DDCS", "DDCSPP", "DDETS", "DDETSPP", "DREETS", "DIRECCTE", "DDTEFP")
      .seules(ETAT, "DRAC", "DDJS", "SDJES", "DRAJES", "ARS", "DDASS", "DRASS", "DREAL", "DIREN")
      .debuts(ETAT, null, "DDCS", "DDCSPP", "DDETS", "DDETSPP", "DREETS", "DIRECCTE", "DRAC")
      .debuts(ETAT, null, "DDJS", "SDJES", "DRAJES", "ARS", "DREAL", "DEETS", "DRDJSCS", "DRJSCS")
      .debuts(ETAT, null, "Ville vie vacances", "Quartiers d'été")
      .seules(
          ETAT, "Ville vie vacances", "Quartiers d'été", "DETR", "DSIL", "DSID", "FNADT", "FDVA")
      .seules(ETAT, "ADEME", "ANRU", "ANAH", "ANS", "Agence nationale du sport", "CNDS", "CNC")
      .seules(ETAT, "CNM", "CNL", "OFB", "ONaCVG", "Fonds vert", "MILDT", "SGAR", "PREF")
      .debuts(ETAT, null, "Agence de l'eau", "Agence nationale", "Agence régionale de santé")
      .entre(Exercice.PREMIER, 2006, AUTRE, "FASILD", "FASILD", "FAS")
      .entre(2006, 2014, ETAT, "ACSE", "ACSE")
      .entre(2014, 2019, ETAT, "CGET", "CGET")
      .entre(2020, Exercice.DERNIER, ETAT, "ANCT", "ANCT")
      .toutes(COMMUNE, "Ville", "Ville", "Mairie", "Commune")
      .seules(COMMUNE, "CCAS", "Villes", "Mairies", "Communes")
      .debuts(COMMUNE, null, "Ville", "Mairie", "Commune", "CCAS", "Villes", "Mairies", "Communes")
      .toutes(EPCI, "Intercommunalité", "Intercommunalité", "EPCI", "Agglo", "Agglomération")
      .toutes(EPCI, "Intercommunalité", "CA", "CC", "CU", "Communauté d'agglomération")
      .toutes(EPCI, "Intercommunalité", "Communauté de communes", "Communauté urbaine", "Métropole")
      .seules(EPCI, "CAGR", "Grand Dole")
      .debuts(EPCI, null, "Agglo", "Agglomération", "Communauté d'agglomération", "Métropole")
      .debuts(EPCI, null, "Communauté de communes", "Communauté urbaine", "Eurométropole")
      .toutes(DEPARTEMENT, "Département", "Département", "CD", "CG")
      .toutes(DEPARTEMENT, "Département", "Conseil départemental", "Conseil général")
      .toutes(DEPARTEMENT, "Département", "Dept", "Dépt", "Dpt", "Conseil départ", "Cons. dép.")
      .debuts(DEPARTEMENT, "Département", "Département", "CD", "CG")
      .debuts(DEPARTEMENT, "Département", "Conseil départemental", "Conseil général")
      .toutes(REGION, "Région", "Région", "Conseil régional", "CR", "Cons. rég.", "Conseil rég.")
      .regions()
      .debuts(REGION, "Région", "Région", "Conseil régional")
      .toutes(CAF, "CAF", "CAF", "Caisse d'allocations familiales", "Prestations CAF")
      .debuts(CAF, "CAF", "CAF", "Caisse d'allocations familiales")
      .seules(ORGANISME_SOCIAL, "CPAM", "MSA", "CARSAT", "Organisme social", "Organismes sociaux")
      .seules(ORGANISME_SOCIAL, "CNAF", "CNSA", "AGEFIPH", "FIPHFP")
      .seules(AUTRE, "SACEM", "ADAMI", "SPEDIDAM")
      .toutes(
          BAILLEUR, "Bailleurs", "Bailleur", "Bailleurs", "Bailleur social", "Bailleurs sociaux")
      .seules(BAILLEUR, "Habitat du Gard", "Un toit pour tous", "SemiGa", "OPH", "HLM", "TFPB")
      .toutes(EUROPE, "Europe", "Europe", "Union européenne", "Fonds européen", "Fonds européens")
      .seules(EUROPE, "FSE", "FSE+", "FEDER", "FEADER", "FEAMP", "FAMI", "FTJ")
      .seules(EUROPE, "Erasmus+", "Interreg", "LEADER")
      .toutes(AUTRE, "Caisse des dépôts", "Caisse des dépôts", "CDC", "Banque des Territoires")
      .toutes(AUTRE, "Caisse des dépôts", "Caisse des dépôts et consignations")
      .seules(AUTRE, "ASP", "FONJEP", "Divers", "Privé", "Privés")
      .toutes(AUTRE, "Autres financeurs", "Autre", "Autres", "Autre financeur", "Autres financeurs")
      .toutes(AUTRE, "Autres financeurs", "Autre financement", "Autres financements")
      .toutes(AUTRE, "Autres financeurs", "Autre cofinancement", "Autres cofinancements")
      .toutes(AUTRE, "Autres financeurs", "Autre cofinanceur", "Autres cofinanceurs")
      .toutes(AUTOFINANCEMENT, "Autofinancement", "Autofinancement", "Fonds propres")
      .toutes(AUTOFINANCEMENT, "Autofinancement", "Ressources propres", "Reste à charge")
      .debuts(AUTOFINANCEMENT, "Autofinancement", "Reste à charge")
      .toutes(AUTOFINANCEMENT, "Participation des usagers", "Part usagers", "Part des usagers")
      .toutes(AUTOFINANCEMENT, "Participation des usagers", "Participation usagers")
      .toutes(AUTOFINANCEMENT, "Participation des usagers", "Participation des usagers")
      .toutes(AUTOFINANCEMENT, "Participation des usagers", "Participations usagers")
      .toutes(AUTOFINANCEMENT, "Participation des usagers", "Participations des usagers")
      .seules(AUTOFINANCEMENT, "Mécénat", "Fondations")
      .table();

  private TablesAlias() {}

  /**
   * Gives the usual names of the financeurs of the politique de la ville, as documents, open data
   * and glossaries print them.
   *
   * <p>One contract is of one State, one département, one région and one CAF: all their names
   * resolve to one, {@code CD30} as well as {@code Conseil général}. It may have several communes,
   * intercommunalités, bailleurs and services of the State: {@code Ville} and {@code Mairie} are
   * one name, but {@code Ville de Dole}, {@code CAGR} or {@code DRAC} keep their own and only get
   * their kind.
   *
   * <p>FASILD, ACSE, CGET and ANCT followed one another (loi 2006-396 of 31 March 2006 for the
   * second) and are never merged: each is itself, in its years, and nobody outside them. A name
   * that only one territory knows ({@code PSE}) is not there: take this table,
   * {@linkplain TableAlias#withFinanceur add}, {@linkplain TableAlias#withoutFinanceur remove},
   * {@linkplain TableAlias#withFinanceurRenomme rename}, and {@linkplain TableAlias#withNom give it
   * your name}.
   *
   * @return the table, which never changes
   */
  public static TableAlias financeurs() {
    return FINANCEURS;
  }

  /** Adds lines by kind. */
  private static final class Lignes {
    private final TableAlias.Builder table = TableAlias.builder().nom("Financeurs usuels (2026)");

    /** Adds spellings of one name. */
    Lignes toutes(TypeFinanceur type, String nom, String... libelles) {
      for (String libelle : libelles) {
        table.addFinanceur(AliasFinanceur.of(libelle, nom, type));
      }
      return this;
    }

    /** Adds names that resolve to themselves. */
    Lignes seules(TypeFinanceur type, String... noms) {
      for (String nom : noms) {
        table.addFinanceur(AliasFinanceur.of(nom, nom, type));
      }
      return this;
    }

    /**
     * Adds beginnings of names. They resolve to {@code nom}; if it is null, each name keeps itself.
     */
    Lignes debuts(TypeFinanceur type, @Nullable String nom, String... libelles) {
      for (String libelle : libelles) {
        table.addFinanceur(AliasFinanceur.builder()
            .libelle(libelle)
            .etendue(AliasFinanceur.Etendue.DEBUT)
            .nom(Optional.ofNullable(nom))
            .type(type)
            .build());
      }
      return this;
    }

    /** Adds spellings of one name in these years, both included. */
    Lignes entre(int premiere, int derniere, TypeFinanceur type, String nom, String... libelles) {
      for (String libelle : libelles) {
        table.addFinanceur(AliasFinanceur.builder()
            .libelle(libelle)
            .nom(nom)
            .type(type)
            .periode(Periode.annees(premiere, derniere))
            .build());
      }
      return this;
    }

    /** Adds the names of the régions, alone and after {@code CR}. */
    Lignes regions() {
      for (String region : REGIONS) {
        toutes(REGION, "Région", region, "CR " + region);
      }
      return this;
    }

    TableAlias table() {
      return table.build();
    }
  }
}
