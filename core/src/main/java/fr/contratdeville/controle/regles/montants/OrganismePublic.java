package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.modele.Porteur;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a porteur is visibly a public body. The model does not hold its legal form: its
 * SIREN tells (those that begin with 1 or 2 are kept for public bodies), else its name, for want of
 * better.
 */
final class OrganismePublic {
  private static final Set<String> MOTS = Set.of(
      "MAIRIE",
      "VILLE",
      "COMMUNE",
      "CCAS",
      "CIAS",
      "AGGLO",
      "AGGLOMERATION",
      "METROPOLE",
      "EPCI",
      "INTERCOMMUNAL",
      "INTERCOMMUNALE",
      "DEPARTEMENT",
      "DEPARTEMENTAL",
      "REGION",
      "REGIONAL",
      "ETAT",
      "PREFECTURE",
      "RECTORAT",
      "DSDEN",
      "COLLEGE",
      "LYCEE",
      "ECOLE",
      "ECOLES",
      "UNIVERSITE",
      "HOPITAL",
      "HOSPITALIER",
      "OPH",
      "CPAM",
      "CAF",
      "CHAMBRE");

  private OrganismePublic() {}

  static boolean est(Porteur porteur) {
    return porteur
        .siret()
        .map(siret -> siret.chiffres().startsWith("1") || siret.chiffres().startsWith("2"))
        .orElseGet(() -> Stream.of(porteur.nom(), porteur.structure())
            .flatMap(nom -> Noms.mots(nom).stream())
            .anyMatch(MOTS::contains));
  }
}
