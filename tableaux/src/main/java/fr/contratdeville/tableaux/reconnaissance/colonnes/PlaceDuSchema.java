package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Finds the misspelt name of a column by its place: in a header whose other names are those of a
 * published schema in its order, the name between two of them is the one that is missing there.
 * {@code nomBeneficiere} before {@code idBeneficiaire} names the porteur.
 */
final class PlaceDuSchema {
  /** The fewest names of a schema that show that a header follows it. */
  private static final int MINIMUM = 4;

  /** The data of subsidies (SCDL), in the order of the schema. */
  private static final List<String> SUBVENTIONS = List.of(
      "nomAttribuant",
      "idAttribuant",
      "dateConvention",
      "referenceDecision",
      "nomBeneficiaire",
      "idBeneficiaire",
      "rnaBeneficiaire",
      "objet",
      "montant",
      "nature",
      "conditionsVersement",
      "datesPeriodeVersement",
      "idRAE",
      "notificationUE",
      "pourcentageSubvention",
      "dispositifAide");

  private PlaceDuSchema() {}

  /** Takes unknown columns for the fields that are missing at their place. */
  static void fill(
      NavigableMap<Integer, Colonne> colonnes,
      Entete entete,
      Lexique lexique,
      Map<Integer, ProfilColonne> profils,
      Suppositions suppositions) {
    List<Integer> numeros = new ArrayList<>(entete.titres().keySet());
    List<Integer> places = numeros.stream().map(n -> place(entete.titre(n))).toList();
    if (places.stream().filter(p -> p >= 0).distinct().count() < MINIMUM) {
      return;
    }
    for (int i = 1; i + 1 < numeros.size(); i++) {
      int numero = numeros.get(i);
      boolean entre =
          places.get(i) < 0 && places.get(i - 1) >= 0 && places.get(i + 1) == places.get(i - 1) + 2;
      if (entre && colonnes.getOrDefault(numero, Colonne.complement()).champ().isEmpty()) {
        String nom = SUBVENTIONS.get(places.get(i - 1) + 1);
        Optional<Champ> champ = lexique.champ(nom);
        boolean libre =
            champ.isPresent() && colonnes.values().stream().noneMatch(c -> c.est(champ.get()));
        boolean mots = profils.getOrDefault(numero, new ProfilColonne()).enMots();
        if (libre && mots == (champ.get() != Champ.MONTANT)) {
          colonnes.put(numero, Colonne.champ(champ.get()));
          suppositions.doute(
              numero,
              new Message(
                  "prise pour « " + nom + " », que le schéma attend à cette place",
                  "taken for \"" + nom + "\", which the schema expects at this place"));
        }
      }
    }
  }

  private static int place(String titre) {
    for (int i = 0; i < SUBVENTIONS.size(); i++) {
      if (Lexique.meme(titre, SUBVENTIONS.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
