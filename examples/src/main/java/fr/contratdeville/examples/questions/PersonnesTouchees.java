package fr.contratdeville.examples.questions;

import fr.contratdeville.agregation.Publics;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.Beneficiaires.Unite;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Effectif;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers for Dole 2023: how many people did the actions reach, nobody counted twice? */
public final class PersonnesTouchees {
  static final String DOCUMENT = "echantillons/dole-2023.json";

  private PersonnesTouchees() {}

  /**
   * Prints the counts.
   *
   * @param args the file of the contract; the sample of Dole if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path document = Path.of(args.length > 0 ? args[0] : DOCUMENT);
    reponse(Contrats.read(document).valeur()).forEach(System.out::println);
  }

  static List<String> reponse(ContratDeVille contrat) {
    Publics publics = Publics.of(contrat.volets());
    List<String> lignes = new ArrayList<>();
    for (Unite unite : Unite.values()) {
      publics
          .effectif(unite)
          .ifPresent(nombre -> lignes.add(unite.libelle().fr() + " : " + texte(nombre)));
    }
    for (Perimetre perimetre : List.of(Perimetre.QPV, Perimetre.HORS_QPV)) {
      publics
          .effectif(Unite.PERSONNES, perimetre)
          .ifPresent(nombre ->
              lignes.add("personnes " + perimetre.libelle().fr() + " : " + texte(nombre)));
    }
    long muettes = contrat.volets().stream()
        .filter(
            v -> v.volet().beneficiaires().stream().allMatch(b -> b.effectif().isEmpty()))
        .count();
    lignes.add("comptés une fois : " + String.join(", ", publics.evenements()));
    lignes.add("sans effectif : " + muettes + " des " + contrat.volets().size() + " lignes");
    return lignes;
  }

  /** The count in French words, such as "environ 228 à 233", "31 ou plus" or "15". */
  private static String texte(Effectif effectif) {
    return effectif
        .toString()
        .replaceFirst("^(~?)\\.\\.", "$1jusqu'à ")
        .replaceFirst("\\.\\.$", " ou plus")
        .replace("..", " à ")
        .replace("~", "environ ");
  }
}
