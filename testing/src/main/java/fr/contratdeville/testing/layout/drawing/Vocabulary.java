package fr.contratdeville.testing.layout.drawing;

import java.util.List;

/** The words that town halls write: names, titles and headings. All of them are invented. */
public final class Vocabulary {
  private static final String PORTEURS = """
      Amicale des Genêts|Les Petits Débrouillards du Val|Mission Locale Sud|Centre social La Source\
      |Foyer laïque des Tilleuls|Boxing Club de Varennes|Secours Local|Trait d'Union|Mosaïc\
      |Couleur Femmes|Régie de quartier Argens|Bus Santé|Compagnie du Chat Noir\
      |Cap Avenir|Judo Club Montrieux|AFEV Montrieux|Brin d'Éco|Espace Femmes|Lire et Dire\
      |Maison des adolescents|CIDFF du Ried|Emmaüs Connect|Les Z'arts|Saveurs Partagées\
      |CCAS de Peyrolles|Ville - Direction jeunesse|Médiathèque Simone Weil|Jardins d'Icare\
      |PEP 58|Léo Lagrange Nord""";
  private static final String TITRES = """
      Cuisine du monde|Aide aux leçons|Permis de conduire citoyen|Chantiers loisirs\
      |Séjours été|Soirées ados|Conseil de jeunes|Web radio|Olympiades du quartier\
      |Prévention écrans|Passerelle CM2-6e|Ateliers éloquence|Accompagnement violences\
      |Estime de soi|Mentorat étudiant|Colocations solidaires|Recyclerie mobile\
      |Accueil de loisirs enfants|Sorties en famille|Dépistage itinérant|Cirque hors les murs\
      |Propreté participative|Auto-réhabilitation accompagnée|Théâtre forum|Festival des rues\
      |Insertion par le sport|Tournoi interquartiers|Visites à domicile|Fresque murale\
      |Épicerie sociale|Vestiaire|Apprentissage du français|Forum des métiers|Boost Jeunes\
      |Clés du numérique|Jardin partagé|Petit déjeuner des parents|Lutte contre l'isolement\
      |Savoir nager|Bourse aux jouets|Ateliers sociolinguistiques|Mobilité douce|Ciné plein air\
      |Parrainage vers l'emploi|Atelier couture|Café des habitants|Codage au collège\
      |Médiation scolaire|Boîtes à livres|Parcours santé mentale""";
  private static final String CONNUS = """
      Etat|Ville|CAF|Département|Région|Agglomération""";
  private static final String CONNUS_AUTREMENT = """
      État|Commune|CAF|Conseil départemental|Conseil régional|Métropole""";
  private static final String INCONNUS = """
      Fondation de France|Agence de l'eau|Bailleur 3F|Fonds Mécénat Sud|Rotary Club\
      |Mutualité Locale|Crédit Coopératif|Habitat Plus|Ligue contre le cancer|Dons privés""";
  private static final String QUARTIERS = """
      Les Escanaux|Le Ried|Hautepierre|Cité Neuve|La Poterie|Centre ancien""";
  private static final String AXES = """
      Cohésion sociale|Emploi et développement économique|Cadre de vie et habitat""";
  private static final String THEMES = """
      Santé|Éducation|Culture|Sport|Accès aux droits|Parentalité|Insertion|Prévention""";
  private static final String REMARQUES = """
      Avis favorable|À revoir avec le porteur|Bilan reçu|Action reconduite|Dossier complet\
      |Réunion prévue en mai|Sous réserve du bilan|Favorable""";

  private Vocabulary() {}

  /** {@return names of porteurs, none near another} */
  public static List<String> porteurs() {
    return split(PORTEURS);
  }

  /** {@return titles of actions, none near another} */
  public static List<String> titres() {
    return split(TITRES);
  }

  /** {@return names of the usual financeurs} */
  public static List<String> connus() {
    return split(CONNUS);
  }

  /** {@return the usual financeurs once more, in the same order, under their other names} */
  public static List<String> connusAutrement() {
    return split(CONNUS_AUTREMENT);
  }

  /** {@return names of financeurs that no list of usual names holds} */
  public static List<String> inconnus() {
    return split(INCONNUS);
  }

  /** {@return names of quartiers} */
  public static List<String> quartiers() {
    return split(QUARTIERS);
  }

  /** {@return names of axes} */
  public static List<String> axes() {
    return split(AXES);
  }

  /** {@return names of thématiques} */
  public static List<String> themes() {
    return split(THEMES);
  }

  /** {@return remarks on actions} */
  public static List<String> remarques() {
    return split(REMARQUES);
  }

  /** {@return words that a bar separates} */
  public static List<String> split(String words) {
    return List.of(words.split("\\|"));
  }
}
