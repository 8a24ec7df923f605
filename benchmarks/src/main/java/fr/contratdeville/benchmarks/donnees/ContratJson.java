package fr.contratdeville.benchmarks.donnees;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Plain records of the shape that the JSON of a programmation has. They have no constraints, and no
 * types for words: an application would write them for this one file.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContratJson(
    @JsonProperty("contrat-de-ville") int version,
    List<String> feuilles,
    String intitule,
    int exercice,
    List<Financeur> financeurs,
    List<Action> actions) {

  public record Financeur(String nom, String type) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Action(
      String intitule,
      Porteur porteur,
      Rubrique thematique,
      String nouveaute,
      String periode,
      List<Territoire> territoires,
      List<Volet> volets,
      Map<String, String> emplacements) {}

  public record Porteur(String nom, String siret) {}

  public record Rubrique(String libelle, List<String> niveaux) {}

  public record Territoire(String nom, String type, String emplacement) {}

  public record Volet(
      String cle,
      String bilan,
      List<Public> beneficiaires,
      List<Ligne> lignes,
      List<Total> totaux,
      Map<String, String> emplacements,
      List<Complement> complements) {}

  public record Public(String effectif, String emplacement) {}

  public record Ligne(String financeur, BigDecimal montant, String emplacement) {}

  public record Total(String nature, BigDecimal valeur, Portee portee, String emplacement) {}

  public record Portee(List<String> financeurs) {}

  public record Complement(String nom, String texte, String emplacement) {}

  /** Returns the sum of all lines, in centimes. */
  public long centimes() {
    long centimes = 0;
    for (Action action : actions) {
      for (Volet volet : action.volets) {
        for (Ligne ligne : volet.lignes) {
          centimes += ligne.montant.movePointRight(2).longValueExact();
        }
      }
    }
    return centimes;
  }
}
