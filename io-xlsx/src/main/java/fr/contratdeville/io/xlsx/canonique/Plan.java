package fr.contratdeville.io.xlsx.canonique;

import static fr.contratdeville.io.xlsx.canonique.Colonne.choix;
import static fr.contratdeville.io.xlsx.canonique.Colonne.technique;
import static fr.contratdeville.io.xlsx.canonique.Colonne.texte;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands on which sheet and in which column. A path that is not here has no column, and its
 * values are rows of Compléments; the paths are those of {@code fr.contratdeville.description}.
 */
final class Plan {

  /** What other rows belong to, by key. */
  static final Set<String> MAITRES = Set.of(
      "financeurs", "territoires", "porteurs", "actions", "cadres", "cadres/noeuds", "tableaux");

  /** What a row is called by others, in the sheets of those that are. */
  static final Colonne CLEF = Colonne.of("N°", 8, Genre.LIEN, "");

  /** What a row belongs to. */
  static final Colonne RATTACHEMENT = Colonne.of("Rattaché à", 11, Genre.LIEN, "");

  /** Which of the rows that belong to the same it is. */
  static final Colonne RANG = technique("Rang", Genre.LIEN, "");

  /** What a row is, where a sheet has rows of several kinds. */
  static final Colonne ELEMENT = Colonne.of("Élément", 10, Genre.LIEN, "");

  /** Values that have no column: where they belong, what they are, which piece of a long one. */
  static final Colonne ATTRIBUT = Colonne.of("Attribut", 26, Genre.LIEN, "").siRemplie();

  static final Colonne VALEUR = Colonne.of("Valeur", 40, Genre.LIEN, "").siRemplie();
  static final Colonne GENRE = technique("Genre", Genre.LIEN, "");
  static final Colonne SUITE = technique("Suite", Genre.LIEN, "");

  /** What a row belongs to, in words, which tie it when it has no number. */
  static final Colonne RAPPEL_TITRE =
      Colonne.of("Action ou orientation", 38, Genre.RAPPEL, "titre");

  private static final Colonne RAPPEL_PORTEUR = Colonne.of("Porteur", 22, Genre.RAPPEL, "porteur");
  private static final Colonne EMPLACEMENT = technique("Emplacement", Genre.TEXTE, "emplacement");
  private static final Colonne EMPLACEMENTS =
      technique("Emplacements", Genre.ENTREES, "emplacements");

  /** The contract itself: one line for each of these. */
  static final Feuillet CONTRAT = new Feuillet("Contrat", true)
      .colonne(texte("Intitulé", 60, "intitule"))
      .colonne(texte("Code", 60, "code"))
      .colonne(choix("Génération", 60, Choix.GENERATION, "generation"))
      .colonne(Colonne.of("Début", 60, Genre.DEBUT, "periode"))
      .colonne(Colonne.of("Fin", 60, Genre.FIN, "periode"))
      .colonne(Colonne.of("Exercice", 60, Genre.ENTIER, "exercice"))
      .colonne(technique("Feuilles citées", Genre.LISTE, "feuilles/*"))
      .colonne(EMPLACEMENTS)
      .colonne(technique("Format", Genre.FORMAT, "contrat-de-ville"));

  static final Feuillet FINANCEURS = new Feuillet("Financeurs", true)
      .rangees("financeurs")
      .colonne(texte("Nom", 40, "nom"))
      .colonne(choix("Type", 24, Choix.FINANCEUR, "type"))
      .colonne(texte("Structure de rattachement", 30, "rattachement/structure").siRemplie())
      .colonne(texte("Table d'alias", 24, "rattachement/table").siRemplie());

  static final Feuillet QUARTIERS = new Feuillet("Quartiers", true)
      .rangees("territoires")
      .colonne(texte("Nom", 45, "nom"))
      .colonne(choix("Type", 22, Choix.TERRITOIRE, "type"))
      .colonne(texte("Code", 12, "code"))
      .colonne(Colonne.of("Communes", 26, Genre.LISTE, "communes/*/nom"))
      .colonne(Colonne.of("Codes des communes", 12, Genre.LISTE, "communes/*/code"))
      .colonne(Colonne.of("Quartiers vécus", 34, Genre.LISTE, "quartiers/*"))
      .colonne(EMPLACEMENT);

  static final Feuillet PORTEURS = new Feuillet("Porteurs", true)
      .rangees("porteurs")
      .colonne(texte("Nom", 45, "nom"))
      .colonne(texte("SIRET", 18, "siret"))
      .colonne(texte("RNA", 14, "rna").siRemplie())
      .colonne(texte("Structure de rattachement", 32, "rattachement/structure"))
      .colonne(texte("Table d'alias", 24, "rattachement/table"))
      .colonne(texte("Cité comme", 24, "cite").siRemplie());

  static final Feuillet ACTIONS = new Feuillet("Actions", true)
      .rangees("actions")
      .detail("volets")
      .colonne(texte("Intitulé", 40, "intitule"))
      .colonne(texte("Porteur", 24, "porteur").parmi("Porteurs"))
      .colonne(texte("Thématique", 24, "thematique/libelle"))
      .colonne(texte("Axe prioritaire", 18, "axePrioritaire/libelle"))
      .colonne(texte("Dispositif", 12, "volets/=/dispositif"))
      .colonne(choix("Statut", 14, Choix.STATUT, "statut"))
      .colonne(Colonne.of("Reportée à", 10, Genre.ENTIER, "reporteVers").siRemplie())
      .colonne(choix("Nouveauté", 13, Choix.NOUVEAUTE, "nouveaute"))
      .colonne(Colonne.of("Début", 12, Genre.DEBUT, "periode").siRemplie())
      .colonne(Colonne.of("Fin", 12, Genre.FIN, "periode").siRemplie())
      .colonne(Colonne.of("Territoires", 20, Genre.LISTE, "territoires/*/nom"))
      .colonne(choix("Types de territoires", 16, Choix.TERRITOIRE, "territoires/*/type")
          .lignes()
          .ecran())
      .colonne(Colonne.of("Codes de territoires", 12, Genre.LISTE, "territoires/*/code")
          .ecran())
      .colonne(choix("Partage territorial", 14, Choix.PARTAGE, "partage").siRemplie())
      .colonne(Colonne.of("Objectifs", 12, Genre.ENUMERATION, "objectifs/*").siRemplie())
      .colonne(Colonne.of("Partenaires", 26, Genre.LISTE, "partenaires/*/nom").siRemplie())
      .colonne(Colonne.of("Rôles des partenaires", 30, Genre.LISTE, "partenaires/*/role")
          .ecran())
      .colonne(texte("Public visé", 34, "volets/=/publicVise").ecran())
      .colonne(texte("Moyens", 34, "volets/=/moyens").ecran())
      .colonne(texte("Bilan", 70, "volets/=/bilan").ecran())
      .colonne(
          Colonne.of("Exercice du budget", 10, Genre.ENTIER, "budget/exercice").siRemplie())
      .colonne(Colonne.of("Total des charges", 14, Genre.MONTANT, "budget/totalCharges")
          .siRemplie())
      .colonne(Colonne.of("Total des produits", 14, Genre.MONTANT, "budget/totalProduits")
          .siRemplie())
      .colonne(technique("Code de thématique", Genre.TEXTE, "thematique/code"))
      .colonne(technique("Code d'axe", Genre.TEXTE, "axePrioritaire/code"))
      .colonne(technique("Niveaux de thématique", Genre.ENUMERATION, "thematique/niveaux/*"))
      .colonne(technique("Niveaux d'axe", Genre.ENUMERATION, "axePrioritaire/niveaux/*"))
      .colonne(technique("Clé", Genre.TEXTE, "volets/=/cle").sansDoublon())
      .colonne(EMPLACEMENTS)
      .colonne(technique("Emplacements du volet", Genre.ENTREES, "volets/=/emplacements"))
      .colonne(technique("Emplacement du budget", Genre.TEXTE, "budget/emplacement"));

  static final Feuillet FINANCEMENTS = new Feuillet("Financements", true)
      .rangees("actions/volets/lignes", "cadres/noeuds/lignes")
      .colonne(RAPPEL_TITRE)
      .colonne(RAPPEL_PORTEUR)
      .colonne(texte("Financeur", 26, "financeur").parmi("Financeurs"))
      .colonne(texte("Financeur non listé", 26, "financeur/nom").siRemplie())
      .colonne(choix("Type du financeur", 18, Choix.FINANCEUR, "financeur/type").siRemplie())
      .colonne(Colonne.of("Montant", 16, Genre.MONTANT, "montant"))
      .colonne(choix("Étape", 12, Choix.ETAPE, "etape"))
      .colonne(choix("Crédit", 16, Choix.CREDIT, "natureCredit"))
      .colonne(Colonne.of("Exercice", 10, Genre.ENTIER, "exercice").siRemplie())
      .colonne(texte("Dispositif", 14, "dispositif").siRemplie())
      .colonne(texte("Territoire", 22, "territoire").siRemplie())
      .colonne(texte("Texte du document", 22, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  static final Feuillet BUDGETS = new Feuillet("Budgets", false)
      .rangees("actions/budget/postes")
      .colonne(RAPPEL_TITRE)
      .colonne(texte("Compte", 12, "compte"))
      .colonne(texte("Libellé", 45, "libelle"))
      .colonne(Colonne.of("Prévu", 16, Genre.MONTANT, "prevu"))
      .colonne(Colonne.of("Réalisé", 16, Genre.MONTANT, "realise"))
      .colonne(EMPLACEMENT);

  static final Feuillet INDICATEURS = new Feuillet("Indicateurs", true)
      .rangees("actions/volets/indicateurs", "cadres/noeuds/indicateurs")
      .colonne(RAPPEL_TITRE)
      .colonne(texte("Indicateur", 48, "libelle"))
      .colonne(choix("Genre d'indicateur", 15, Choix.INDICATEUR, "genre"))
      .colonne(texte("Unité", 16, "unite"))
      .colonne(texte("Par", 14, "par").siRemplie())
      .colonne(Colonne.of("Référence", 12, Genre.QUANTITE, "reference").siRemplie())
      .colonne(Colonne.of("Référence (€)", 14, Genre.MONTANT, "reference").siRemplie())
      .colonne(Colonne.of("Cible", 12, Genre.QUANTITE, "cible"))
      .colonne(Colonne.of("Cible (€)", 14, Genre.MONTANT, "cible").siRemplie())
      .colonne(Colonne.of("Valeur", 12, Genre.QUANTITE, "valeur"))
      .colonne(Colonne.of("Valeur (€)", 14, Genre.MONTANT, "valeur").siRemplie())
      .colonne(Colonne.of("Exercice", 10, Genre.ENTIER, "exercice").siRemplie())
      .colonne(
          Colonne.of("Ventilations", 22, Genre.LISTE, "ventilations/*/libelle").siRemplie())
      .colonne(choix("Critères", 12, Choix.CRITERE, "ventilations/*/critere")
          .lignes()
          .siRemplie())
      .colonne(texte("Texte du document", 30, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  static final Feuillet PUBLICS = new Feuillet("Publics", false)
      .rangees("actions/volets/beneficiaires", "actions/volets/beneficiaires/dont")
      .colonne(RAPPEL_TITRE)
      .colonne(texte("Public", 36, "libelle"))
      .colonne(Colonne.of("Effectif", 12, Genre.QUANTITE, "effectif"))
      .colonne(choix("Compte", 13, Choix.COMPTES, "unite"))
      .colonne(choix("Périmètre", 16, Choix.PERIMETRE, "perimetre"))
      .colonne(choix("Sexe", 11, Choix.SEXE, "sexe"))
      .colonne(texte("Âge", 12, "age"))
      .colonne(texte("Événement", 26, "evenement").siRemplie())
      .colonne(texte("Texte du document", 30, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  static final Feuillet CADRE = new Feuillet("Cadre", true)
      .rangees("cadres", "cadres/noeuds")
      .colonne(texte("Repère", 12, "repere"))
      .colonne(texte("Niveau", 18, "niveau"))
      .colonne(texte("Titre", 70, "titre"))
      .colonne(texte("Cadre", 18, "intitule"))
      .colonne(Colonne.of("Autres titres", 40, Genre.LISTE, "variantes/*/titre").ecran())
      .colonne(choix("Mentions", 20, Choix.MENTION, "mentions/*/genre").lignes().siRemplie())
      .colonne(Colonne.of("Dispositifs mentionnés", 16, Genre.LISTE, "mentions/*/dispositifs/*")
          .siRemplie())
      .colonne(Colonne.of("Conditions", 34, Genre.LISTE, "mentions/*/condition").ecran())
      .colonne(Colonne.of("Renvois vers", 14, Genre.LISTE, "renvois/*/cibles/*").siRemplie())
      .colonne(
          Colonne.of("Objets des renvois", 30, Genre.LISTE, "renvois/*/objet").ecran())
      .colonne(
          Colonne.of("Textes des renvois", 34, Genre.LISTE, "renvois/*/texte").ecran())
      .colonne(Colonne.of("Cahier des charges", 60, Genre.LISTE, "cahierDesCharges/*")
          .ecran())
      .colonne(Colonne.of("Partenaires", 30, Genre.LISTE, "partenaires/*/nom").siRemplie())
      .colonne(Colonne.of("Rôles des partenaires", 30, Genre.LISTE, "partenaires/*/role")
          .ecran())
      .colonne(Colonne.of("Territoires", 26, Genre.LISTE, "territoires/*/nom").siRemplie())
      .colonne(choix("Types de territoires", 16, Choix.TERRITOIRE, "territoires/*/type")
          .lignes()
          .ecran())
      .colonne(Colonne.of("Codes de territoires", 12, Genre.LISTE, "territoires/*/code")
          .ecran())
      .colonne(EMPLACEMENT)
      .colonne(technique("Emplacements des titres", Genre.LISTE, "variantes/*/emplacement"))
      .colonne(technique("Emplacements des mentions", Genre.LISTE, "mentions/*/emplacement"))
      .colonne(technique("Emplacements des renvois", Genre.LISTE, "renvois/*/emplacement"));

  static final Feuillet DECLARES = new Feuillet("Déclarés", true)
      .rangees("totaux", "actions/volets/totaux", "cadres/totaux", "cadres/noeuds/totaux")
      .colonne(RAPPEL_TITRE)
      .colonne(RAPPEL_PORTEUR)
      .colonne(choix("Total", 18, Choix.TOTAL, "nature"))
      .colonne(Colonne.of("Montant", 16, Genre.MONTANT, "valeur"))
      .colonne(Colonne.of("Autre valeur", 12, Genre.QUANTITE, "valeur"))
      .colonne(texte("Objet", 26, "objet").siRemplie())
      .colonne(choix("Étape comptée", 12, Choix.ETAPE, "portee/etape").siRemplie())
      .colonne(
          Colonne.of("Exercice compté", 10, Genre.ENTIER, "portee/exercice").siRemplie())
      .colonne(Colonne.of("Financeurs comptés", 34, Genre.ENUMERATION, "portee/financeurs/*"))
      .colonne(Colonne.of("Volets comptés (clés)", 12, Genre.ENUMERATION, "portee/volets/*")
          .siRemplie())
      .colonne(texte("Texte du document", 26, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  static final Feuillet TABLEAUX = new Feuillet("Tableaux", false)
      .element("tableau", "tableaux")
      .element("rangée", "tableaux/rangees")
      .element("colonne", "tableaux/colonnes")
      .element("cellule", "tableaux/cellules")
      .colonne(texte("Tableau", 40, "intitule"))
      .colonne(texte("Libellé", 36, "libelle"))
      .colonne(Colonne.of("En-tête de rangée", 30, Genre.RAPPEL, "rangees"))
      .colonne(Colonne.of("En-tête de colonne", 24, Genre.RAPPEL, "colonnes"))
      .colonne(Colonne.of("Montant", 16, Genre.MONTANT, "valeur"))
      .colonne(Colonne.of("Autre valeur", 12, Genre.QUANTITE, "valeur").siRemplie())
      .colonne(choix("Rôle", 10, Choix.ROLE, "role").siRemplie())
      .colonne(choix("Mesure", 12, Choix.MESURE, "mesure").siRemplie())
      .colonne(texte("Financeur", 22, "financeur").siRemplie())
      .colonne(texte("Territoire", 22, "territoire/nom").siRemplie())
      .colonne(
          choix("Type de territoire", 16, Choix.TERRITOIRE, "territoire/type").siRemplie())
      .colonne(texte("Texte du document", 26, "texte").siRemplie())
      .colonne(Colonne.of("Rangée", 8, Genre.ENTIER, "rangee"))
      .colonne(Colonne.of("Colonne", 8, Genre.ENTIER, "colonne"))
      .colonne(EMPLACEMENT);

  static final Feuillet COMPLEMENTS = new Feuillet("Compléments", true)
      .rangees(
          "complements",
          "actions/complements",
          "actions/volets/complements",
          "cadres/noeuds/complements")
      .colonne(RAPPEL_TITRE)
      .colonne(texte("Nom", 30, "nom"))
      .colonne(texte("Texte", 70, "texte"))
      .colonne(choix("Nature", 10, Choix.COMPLEMENT, "nature").siRemplie())
      .colonne(EMPLACEMENT);

  /** In the order of the tabs, after the contract. */
  static final List<Feuillet> FEUILLETS = List.of(
      FINANCEURS,
      QUARTIERS,
      PORTEURS,
      ACTIONS,
      FINANCEMENTS,
      BUDGETS,
      INDICATEURS,
      PUBLICS,
      CADRE,
      DECLARES,
      TABLEAUX,
      COMPLEMENTS);

  private static final Map<String, Feuillet> PAR_MOTIF = FEUILLETS.stream()
      .flatMap(f -> f.motifs().keySet().stream().map(motif -> Map.entry(motif, f)))
      .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private Plan() {}

  /** The sheet that has a row for what stands at such a place; nothing if none has. */
  static @Nullable Feuillet feuillet(String motif) {
    return PAR_MOTIF.get(motif);
  }
}
