package fr.contratdeville.testing.layout;

import java.util.Map;
import java.util.TreeMap;

/** The values of the table that nobody could misread: a column per financeur, a total each way. */
final class PlainChoices {
  private static final String VALUES = """
      forme=large feuilles=une taille=moyenne noms-financeurs=courts credits=confondus inconnus=0 \
      fonds-propres=non etapes=aucune exercices=un montants=cinquantaines feuille=Feuil1 \
      titres-dessus=un prefixe=aucun unite=aucune bandes=plat mot-total=Total ordre=porteur-action \
      thematique=absent quartiers-en-croix=non quartier=absent statut=absent nouveaute=absent \
      observations=absent dates=absentes dossier=absent code=aucun axe=absent public=absent \
      colonne-vide=non cout=absent total-lignes=droite total-partiel=aucun dont=aucun \
      nombre-actions=absent sous-totaux=aucun tri=aucun total-colonnes=bas total-mots=TOTAL \
      sous-le-total=rien vide-avant-total=non entete-repete=non libelle-place=premiere \
      marge=aucune montants-ecrits=nombre formules=valeurs rien=blanc masque=rien notes=aucune \
      commentaire=non synthese=aucune ligne-barree=aucune autres-euros=absents taux=absent niveaux=aucun appel-de-note=aucun banniere=aucune \
      entete-lettres=telles etoile=aucune rappel=absent cumul=aucun copie=aucune totaux-par=ensemble""";

  private PlainChoices() {}

  static Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (String value : VALUES.split(" ", -1)) {
      int equals = value.indexOf('=');
      values.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return values;
  }
}
