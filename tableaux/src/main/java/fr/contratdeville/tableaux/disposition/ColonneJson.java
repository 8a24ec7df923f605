package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.interne.Json;
import fr.contratdeville.tableaux.interne.Objet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a column is, and the other small parts of a layout, as JSON. */
final class ColonneJson {

  private static final String COMPLEMENT = "COMPLEMENT";

  private ColonneJson() {}

  static Colonne lire(Objet objet) throws Json.Refus {
    objet.seulement(
        "est", "financeur", "type", "financeurs", "etape", "exercice", "credit", "mesure", "unite");
    Colonne colonne = selon(objet);
    if (objet.a("etape")) {
      colonne = colonne.withEtape(Objet.mot(EtapeMontant.class, objet.texte("etape")));
    }
    if (objet.a("exercice")) {
      colonne = colonne.withExercice(exercice(objet));
    }
    if (objet.a("credit")) {
      colonne = colonne.withCredit(Objet.mot(NatureCredit.class, objet.texte("credit")));
    }
    if (objet.a("unite")) {
      int unite = objet.entier("unite");
      if (unite != 1 && unite != 1000 && unite != 1_000_000) {
        throw new Json.Refus("« unite » : 1, 1000 ou 1000000", "\"unite\": 1, 1000 or 1000000");
      }
      colonne = colonne.withUnite(unite);
    }
    return objet.a("mesure")
        ? colonne.withMesure(Objet.mot(Mesure.class, objet.texte("mesure")))
        : colonne;
  }

  private static Colonne selon(Objet objet) throws Json.Refus {
    if (objet.texte("est").equals(COMPLEMENT)) {
      return Colonne.complement();
    }
    Champ champ = Objet.mot(Champ.class, objet.texte("est"));
    List<String> financeurs = objet.a("financeurs") ? objet.textes("financeurs") : List.of();
    return switch (champ) {
      case TOTAL -> Colonne.total(financeurs);
      case SOUS_TOTAL_PORTEUR -> Colonne.sousTotalPorteur(financeurs);
      case FINANCEMENT -> objet.a("financeur") ? financeur(objet) : Colonne.montant();
      default -> Colonne.champ(champ);
    };
  }

  private static Colonne financeur(Objet objet) throws Json.Refus {
    TypeFinanceur type = objet.a("type")
        ? Objet.mot(TypeFinanceur.class, objet.texte("type"))
        : TypeFinanceur.NON_PRECISE;
    return construire(() -> Colonne.financeur(objet.texte("financeur"), type));
  }

  static Map<String, Object> objet(Colonne colonne) {
    Map<String, Object> objet = new LinkedHashMap<>();
    objet.put("est", colonne.champ().map(Champ::name).orElse(COMPLEMENT));
    colonne.financeur().ifPresent(f -> {
      objet.put("financeur", f.nom());
      objet.put("type", f.type().name());
    });
    if (!colonne.portee().isEmpty()) {
      objet.put("financeurs", List.copyOf(colonne.portee()));
    }
    colonne.etape().ifPresent(e -> objet.put("etape", e.name()));
    colonne.exercice().ifPresent(e -> objet.put("exercice", e.toString()));
    colonne.credit().ifPresent(c -> objet.put("credit", c.name()));
    if (colonne.unite() != 1) {
      objet.put("unite", colonne.unite());
    }
    colonne.mesure().ifPresent(m -> objet.put("mesure", m.name()));
    return objet;
  }

  static Exercice exercice(Objet objet) throws Json.Refus {
    return construire(() -> Exercice.parse(objet.texte("exercice")));
  }

  static Territoire territoire(Objet objet) throws Json.Refus {
    objet.seulement("nom", "type", "code", "quartiers", "communes");
    Territoire.Builder territoire = Territoire.builder().nom(objet.texte("nom"));
    if (objet.a("type")) {
      territoire.type(Objet.mot(Territoire.Type.class, objet.texte("type")));
    }
    if (objet.a("code")) {
      territoire.code(construire(() -> CodeQPV.parse(objet.texte("code"))));
    }
    if (objet.a("quartiers")) {
      territoire.addAllQuartiers(objet.textes("quartiers"));
    }
    for (Objet lue : objet.a("communes") ? objet.objets("communes") : List.<Objet>of()) {
      Commune.Builder commune = Commune.builder().nom(lue.texte("nom"));
      if (lue.a("code")) {
        commune.code(construire(() -> CodeCommune.parse(lue.texte("code"))));
      }
      territoire.addCommune(construire(commune::build));
    }
    return construire(territoire::build);
  }

  static Map<String, Object> territoire(Territoire territoire) {
    Map<String, Object> objet = new LinkedHashMap<>();
    objet.put("nom", territoire.nom());
    objet.put("type", territoire.type().name());
    territoire.code().ifPresent(c -> objet.put("code", c.toString()));
    if (!territoire.quartiers().isEmpty()) {
      objet.put("quartiers", territoire.quartiers());
    }
    if (!territoire.communes().isEmpty()) {
      objet.put(
          "communes", territoire.communes().stream().map(ColonneJson::commune).toList());
    }
    return objet;
  }

  private static Map<String, Object> commune(Commune commune) {
    Map<String, Object> objet = new LinkedHashMap<>();
    objet.put("nom", commune.nom());
    commune.code().ifPresent(c -> objet.put("code", c.toString()));
    return objet;
  }

  /** What may refuse its value. */
  private interface Construit<T> {
    T construire() throws Json.Refus;
  }

  private static <T> T construire(Construit<T> valeur) throws Json.Refus {
    try {
      return valeur.construire();
    } catch (ValeurInvalideException e) {
      String raison = Optional.ofNullable(e.getMessage()).orElse("");
      throw new Json.Refus(raison, raison);
    }
  }
}
