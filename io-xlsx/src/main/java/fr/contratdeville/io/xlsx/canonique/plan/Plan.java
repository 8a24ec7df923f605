package fr.contratdeville.io.xlsx.canonique.plan;

import static fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet.choix;
import static fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet.technique;
import static fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet.texte;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of the canonical workbook and their columns. A value whose path is not here has no
 * column and becomes rows of Compléments; the paths are those of
 * {@code fr.contratdeville.description}.
 */
public final class Plan {

  /** The lists whose elements have keys, by which other rows belong to them. */
  public static final Set<String> MAITRES = Set.of(
      "financeurs", "territoires", "porteurs", "actions", "cadres", "cadres/noeuds", "tableaux");

  /** The key of a row, on the sheets of rows that have one. */
  public static final ColonneFeuillet CLEF = ColonneFeuillet.of("N°", 8, Genre.LIEN, "");

  /** The key of the part that a row belongs to. */
  public static final ColonneFeuillet RATTACHEMENT =
      ColonneFeuillet.of("Rattaché à", 11, Genre.LIEN, "");

  /** The rank of a row among those that belong to the same part. */
  public static final ColonneFeuillet RANG = technique("Rang", Genre.LIEN, "");

  /** The kind of a row, on a sheet that has several. */
  public static final ColonneFeuillet ELEMENT = ColonneFeuillet.of("Élément", 10, Genre.LIEN, "");

  /**
   * A value that has no column: its path below its owner, its text, its kind, and its rank if it is
   * a piece of a long one.
   */
  public static final ColonneFeuillet ATTRIBUT =
      ColonneFeuillet.of("Attribut", 26, Genre.LIEN, "").siRemplie();

  public static final ColonneFeuillet VALEUR =
      ColonneFeuillet.of("Valeur", 40, Genre.LIEN, "").siRemplie();
  public static final ColonneFeuillet GENRE = technique("Genre", Genre.LIEN, "");
  public static final ColonneFeuillet SUITE = technique("Suite", Genre.LIEN, "");

  /** The title of the part that a row belongs to, which ties a row that has no key. */
  public static final ColonneFeuillet RAPPEL_TITRE =
      ColonneFeuillet.of("Action ou orientation", 38, Genre.RAPPEL, "titre");

  private static final ColonneFeuillet RAPPEL_PORTEUR =
      ColonneFeuillet.of("Porteur", 22, Genre.RAPPEL, "porteur");
  private static final ColonneFeuillet EMPLACEMENT =
      technique("Emplacement", Genre.TEXTE, "emplacement");
  private static final ColonneFeuillet EMPLACEMENTS =
      technique("Emplacements", Genre.ENTREES, "emplacements");

  /** The header over the names of the lines of {@link #CONTRAT}. */
  public static final String RUBRIQUE = "Rubrique";

  /** The contract itself: one line for each of these columns. */
  public static final Feuillet CONTRAT = new Feuillet("Contrat", true)
      .colonne(texte("Intitulé", 60, "intitule"))
      .colonne(texte("Code", 60, "code"))
      .colonne(choix("Génération", 60, Choix.GENERATION, "generation"))
      .colonne(ColonneFeuillet.of("Début", 60, Genre.DEBUT, "periode"))
      .colonne(ColonneFeuillet.of("Fin", 60, Genre.FIN, "periode"))
      .colonne(ColonneFeuillet.of("Exercice", 60, Genre.ENTIER, "exercice"))
      .colonne(technique("Feuilles citées", Genre.LISTE, "feuilles/*"))
      .colonne(EMPLACEMENTS)
      .colonne(technique("Format", Genre.FORMAT, "contrat-de-ville"));

  public static final Feuillet FINANCEURS = new Feuillet("Financeurs", true)
      .rangees("financeurs")
      .colonne(texte("Nom", 40, "nom"))
      .colonne(choix("Type", 24, Choix.FINANCEUR, "type"))
      .colonne(texte("Structure de rattachement", 30, "rattachement/structure").siRemplie())
      .colonne(texte("Table d'alias", 24, "rattachement/table").siRemplie());

  public static final Feuillet QUARTIERS = new Feuillet("Quartiers", true)
      .rangees("territoires")
      .colonne(texte("Nom", 45, "nom"))
      .colonne(choix("Type", 22, Choix.TERRITOIRE, "type"))
      .colonne(texte("Code", 12, "code"))
      .colonne(ColonneFeuillet.of("Communes", 26, Genre.LISTE, "communes/*/nom"))
      .colonne(ColonneFeuillet.of("Codes des communes", 12, Genre.LISTE, "communes/*/code"))
      .colonne(ColonneFeuillet.of("Quartiers vécus", 34, Genre.LISTE, "quartiers/*"))
      .colonne(EMPLACEMENT);

  public static final Feuillet PORTEURS = new Feuillet("Porteurs", true)
      .rangees("porteurs")
      .colonne(texte("Nom", 45, "nom"))
      .colonne(texte("SIRET", 18, "siret"))
      .colonne(texte("RNA", 14, "rna").siRemplie())
      .colonne(texte("Structure de rattachement", 32, "rattachement/structure"))
      .colonne(texte("Table d'alias", 24, "rattachement/table"))
      .colonne(texte("Cité comme", 24, "cite").siRemplie());

  public static final Feuillet ACTIONS = new Feuillet("Actions", true)
      .rangees("actions")
      .detail("volets")
      .colonne(texte("Intitulé", 40, "intitule"))
      .colonne(texte("Porteur", 24, "porteur").parmi("Porteurs"))
      .colonne(texte("Thématique", 24, "thematique/libelle"))
      .colonne(texte("Axe prioritaire", 18, "axePrioritaire/libelle"))
      .colonne(texte("Dispositif", 12, "volets/=/dispositif"))
      .colonne(choix("Statut", 14, Choix.STATUT, "statut"))
      .colonne(ColonneFeuillet.of("Reportée à", 10, Genre.ENTIER, "reporteVers").siRemplie())
      .colonne(choix("Nouveauté", 13, Choix.NOUVEAUTE, "nouveaute"))
      .colonne(ColonneFeuillet.of("Début", 12, Genre.DEBUT, "periode").siRemplie())
      .colonne(ColonneFeuillet.of("Fin", 12, Genre.FIN, "periode").siRemplie())
      .colonne(ColonneFeuillet.of("Territoires", 20, Genre.LISTE, "territoires/*/nom"))
      .colonne(choix("Types de territoires", 16, Choix.TERRITOIRE, "territoires/*/type")
          .lignes()
          .ecran())
      .colonne(ColonneFeuillet.of("Codes de territoires", 12, Genre.LISTE, "territoires/*/code")
          .ecran())
      .colonne(choix("Partage territorial", 14, Choix.PARTAGE, "partage").siRemplie())
      .colonne(
          ColonneFeuillet.of("Objectifs", 12, Genre.ENUMERATION, "objectifs/*").siRemplie())
      .colonne(ColonneFeuillet.of("Partenaires", 26, Genre.LISTE, "partenaires/*/nom")
          .siRemplie())
      .colonne(ColonneFeuillet.of("Rôles des partenaires", 30, Genre.LISTE, "partenaires/*/role")
          .ecran())
      .colonne(texte("Public visé", 34, "volets/=/publicVise").ecran())
      .colonne(texte("Moyens", 34, "volets/=/moyens").ecran())
      .colonne(texte("Bilan", 70, "volets/=/bilan").ecran())
      .colonne(ColonneFeuillet.of("Exercice du budget", 10, Genre.ENTIER, "budget/exercice")
          .siRemplie())
      .colonne(ColonneFeuillet.of("Total des charges", 14, Genre.MONTANT, "budget/totalCharges")
          .siRemplie())
      .colonne(ColonneFeuillet.of("Total des produits", 14, Genre.MONTANT, "budget/totalProduits")
          .siRemplie())
      .colonne(technique("Code de thématique", Genre.TEXTE, "thematique/code"))
      .colonne(technique("Code d'axe", Genre.TEXTE, "axePrioritaire/code"))
      .colonne(technique("Niveaux de thématique", Genre.ENUMERATION, "thematique/niveaux/*"))
      .colonne(technique("Niveaux d'axe", Genre.ENUMERATION, "axePrioritaire/niveaux/*"))
      .colonne(technique("Clé", Genre.TEXTE, "volets/=/cle").sansDoublon())
      .colonne(EMPLACEMENTS)
      .colonne(technique("Emplacements du volet", Genre.ENTREES, "volets/=/emplacements"))
      .colonne(technique("Emplacement du budget", Genre.TEXTE, "budget/emplacement"));

  public static final Feuillet FINANCEMENTS = new Feuillet("Financements", true)
      .rangees("actions/volets/lignes", "cadres/noeuds/lignes")
      .colonne(RAPPEL_TITRE)
      .colonne(RAPPEL_PORTEUR)
      .colonne(texte("Financeur", 26, "financeur").parmi("Financeurs"))
      .colonne(texte("Financeur non listé", 26, "financeur/nom").siRemplie())
      .colonne(choix("Type du financeur", 18, Choix.FINANCEUR, "financeur/type").siRemplie())
      .colonne(ColonneFeuillet.of("Montant", 16, Genre.MONTANT, "montant"))
      .colonne(choix("Étape", 12, Choix.ETAPE, "etape"))
      .colonne(choix("Crédit", 16, Choix.CREDIT, "natureCredit"))
      .colonne(ColonneFeuillet.of("Exercice", 10, Genre.ENTIER, "exercice").siRemplie())
      .colonne(texte("Dispositif", 14, "dispositif").siRemplie())
      .colonne(texte("Territoire", 22, "territoire").siRemplie())
      .colonne(texte("Texte du document", 22, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  public static final Feuillet BUDGETS = new Feuillet("Budgets", false)
      .rangees("actions/budget/postes")
      .colonne(RAPPEL_TITRE)
      .colonne(texte("Compte", 12, "compte"))
      .colonne(texte("Libellé", 45, "libelle"))
      .colonne(ColonneFeuillet.of("Prévu", 16, Genre.MONTANT, "prevu"))
      .colonne(ColonneFeuillet.of("Réalisé", 16, Genre.MONTANT, "realise"))
      .colonne(EMPLACEMENT);

  public static final Feuillet INDICATEURS = new Feuillet("Indicateurs", true)
      .rangees("actions/volets/indicateurs", "cadres/noeuds/indicateurs")
      .colonne(RAPPEL_TITRE)
      .colonne(texte("Indicateur", 48, "libelle"))
      .colonne(choix("Genre d'indicateur", 15, Choix.INDICATEUR, "genre"))
      .colonne(texte("Unité", 16, "unite"))
      .colonne(texte("Par", 14, "par").siRemplie())
      .colonne(ColonneFeuillet.of("Référence", 12, Genre.QUANTITE, "reference").siRemplie())
      .colonne(
          ColonneFeuillet.of("Référence (€)", 14, Genre.MONTANT, "reference").siRemplie())
      .colonne(ColonneFeuillet.of("Cible", 12, Genre.QUANTITE, "cible"))
      .colonne(ColonneFeuillet.of("Cible (€)", 14, Genre.MONTANT, "cible").siRemplie())
      .colonne(ColonneFeuillet.of("Valeur", 12, Genre.QUANTITE, "valeur"))
      .colonne(ColonneFeuillet.of("Valeur (€)", 14, Genre.MONTANT, "valeur").siRemplie())
      .colonne(ColonneFeuillet.of("Exercice", 10, Genre.ENTIER, "exercice").siRemplie())
      .colonne(ColonneFeuillet.of("Ventilations", 22, Genre.LISTE, "ventilations/*/libelle")
          .siRemplie())
      .colonne(choix("Critères", 12, Choix.CRITERE, "ventilations/*/critere")
          .lignes()
          .siRemplie())
      .colonne(texte("Texte du document", 30, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  public static final Feuillet PUBLICS = new Feuillet("Publics", false)
      .rangees("actions/volets/beneficiaires", "actions/volets/beneficiaires/dont")
      .colonne(RAPPEL_TITRE)
      .colonne(texte("Public", 36, "libelle"))
      .colonne(ColonneFeuillet.of("Effectif", 12, Genre.QUANTITE, "effectif"))
      .colonne(choix("Compte", 13, Choix.COMPTES, "unite"))
      .colonne(choix("Périmètre", 16, Choix.PERIMETRE, "perimetre"))
      .colonne(choix("Sexe", 11, Choix.SEXE, "sexe"))
      .colonne(texte("Âge", 12, "age"))
      .colonne(texte("Événement", 26, "evenement").siRemplie())
      .colonne(texte("Texte du document", 30, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  public static final Feuillet CADRE = new Feuillet("Cadre", true)
      .rangees("cadres", "cadres/noeuds")
      .colonne(texte("Repère", 12, "repere"))
      .colonne(texte("Niveau", 18, "niveau"))
      .colonne(texte("Titre", 70, "titre"))
      .colonne(texte("Cadre", 18, "intitule"))
      .colonne(ColonneFeuillet.of("Autres titres", 40, Genre.LISTE, "variantes/*/titre")
          .ecran())
      .colonne(choix("Mentions", 20, Choix.MENTION, "mentions/*/genre").lignes().siRemplie())
      .colonne(
          ColonneFeuillet.of("Dispositifs mentionnés", 16, Genre.LISTE, "mentions/*/dispositifs/*")
              .siRemplie())
      .colonne(ColonneFeuillet.of("Conditions", 34, Genre.LISTE, "mentions/*/condition")
          .ecran())
      .colonne(ColonneFeuillet.of("Renvois vers", 14, Genre.LISTE, "renvois/*/cibles/*")
          .siRemplie())
      .colonne(ColonneFeuillet.of("Objets des renvois", 30, Genre.LISTE, "renvois/*/objet")
          .ecran())
      .colonne(ColonneFeuillet.of("Textes des renvois", 34, Genre.LISTE, "renvois/*/texte")
          .ecran())
      .colonne(ColonneFeuillet.of("Cahier des charges", 60, Genre.LISTE, "cahierDesCharges/*")
          .ecran())
      .colonne(ColonneFeuillet.of("Partenaires", 30, Genre.LISTE, "partenaires/*/nom")
          .siRemplie())
      .colonne(ColonneFeuillet.of("Rôles des partenaires", 30, Genre.LISTE, "partenaires/*/role")
          .ecran())
      .colonne(ColonneFeuillet.of("Territoires", 26, Genre.LISTE, "territoires/*/nom")
          .siRemplie())
      .colonne(choix("Types de territoires", 16, Choix.TERRITOIRE, "territoires/*/type")
          .lignes()
          .ecran())
      .colonne(ColonneFeuillet.of("Codes de territoires", 12, Genre.LISTE, "territoires/*/code")
          .ecran())
      .colonne(EMPLACEMENT)
      .colonne(technique("Emplacements des titres", Genre.LISTE, "variantes/*/emplacement"))
      .colonne(technique("Emplacements des mentions", Genre.LISTE, "mentions/*/emplacement"))
      .colonne(technique("Emplacements des renvois", Genre.LISTE, "renvois/*/emplacement"));

  public static final Feuillet DECLARES = new Feuillet("Déclarés", true)
      .rangees("totaux", "actions/volets/totaux", "cadres/totaux", "cadres/noeuds/totaux")
      .colonne(RAPPEL_TITRE)
      .colonne(RAPPEL_PORTEUR)
      .colonne(choix("Total", 18, Choix.TOTAL, "nature"))
      .colonne(ColonneFeuillet.of("Montant", 16, Genre.MONTANT, "valeur"))
      .colonne(ColonneFeuillet.of("Autre valeur", 12, Genre.QUANTITE, "valeur"))
      .colonne(texte("Objet", 26, "objet").siRemplie())
      .colonne(choix("Étape comptée", 12, Choix.ETAPE, "portee/etape").siRemplie())
      .colonne(ColonneFeuillet.of("Exercice compté", 10, Genre.ENTIER, "portee/exercice")
          .siRemplie())
      .colonne(
          ColonneFeuillet.of("Financeurs comptés", 34, Genre.ENUMERATION, "portee/financeurs/*"))
      .colonne(ColonneFeuillet.of("Volets comptés (clés)", 12, Genre.ENUMERATION, "portee/volets/*")
          .siRemplie())
      .colonne(texte("Texte du document", 26, "texte").siRemplie())
      .colonne(EMPLACEMENT);

  public static final Feuillet TABLEAUX = new Feuillet("Tableaux", false)
      .element("tableau", "tableaux")
      .element("rangée", "tableaux/rangees")
      .element("colonne", "tableaux/colonnes")
      .element("cellule", "tableaux/cellules")
      .colonne(texte("Tableau", 40, "intitule"))
      .colonne(texte("Libellé", 36, "libelle"))
      .colonne(ColonneFeuillet.of("En-tête de rangée", 30, Genre.RAPPEL, "rangees"))
      .colonne(ColonneFeuillet.of("En-tête de colonne", 24, Genre.RAPPEL, "colonnes"))
      .colonne(ColonneFeuillet.of("Montant", 16, Genre.MONTANT, "valeur"))
      .colonne(ColonneFeuillet.of("Autre valeur", 12, Genre.QUANTITE, "valeur").siRemplie())
      .colonne(choix("Rôle", 10, Choix.ROLE, "role").siRemplie())
      .colonne(choix("Mesure", 12, Choix.MESURE, "mesure").siRemplie())
      .colonne(texte("Financeur", 22, "financeur").siRemplie())
      .colonne(texte("Territoire", 22, "territoire/nom").siRemplie())
      .colonne(
          choix("Type de territoire", 16, Choix.TERRITOIRE, "territoire/type").siRemplie())
      .colonne(texte("Texte du document", 26, "texte").siRemplie())
      .colonne(ColonneFeuillet.of("Rangée", 8, Genre.ENTIER, "rangee"))
      .colonne(ColonneFeuillet.of("Colonne", 8, Genre.ENTIER, "colonne"))
      .colonne(EMPLACEMENT);

  public static final Feuillet COMPLEMENTS = new Feuillet("Compléments", true)
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

  /** The other sheets, in the order of their tabs. */
  public static final List<Feuillet> FEUILLETS = List.of(
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

  /** The sheet of the rows at such a place of the contract; null if there is none. */
  public static @Nullable Feuillet feuillet(String motif) {
    return PAR_MOTIF.get(motif);
  }
}
