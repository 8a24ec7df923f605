package fr.contratdeville.validation;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Format;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.TrancheAge;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One good value of each type that an attribute may have. */
final class Echantillon {

  private static final Emplacement PLACE = new Emplacement.Fichier("bilan.xlsx");
  private static final Message MESSAGE = Message.of("bon", "good");

  private static final Map<Type, Object> MOTS = Map.ofEntries(
      Map.entry(String.class, "CV-TOT-01"),
      Map.entry(long.class, 1L),
      Map.entry(BigDecimal.class, BigDecimal.ONE),
      Map.entry(Quantite.class, Montant.of(24_000)),
      Map.entry(Montant.class, Montant.of(24_000)),
      Map.entry(Effectif.class, Effectif.of(49)),
      Map.entry(Emplacement.class, PLACE),
      Map.entry(Message.class, MESSAGE),
      Map.entry(Rna.class, Rna.parse("W301001234")),
      Map.entry(Siret.class, Siret.parse("21300028400017")),
      Map.entry(Exercice.class, Exercice.of(2023)),
      Map.entry(Periode.class, Periode.annees(2015, 2023)),
      // The first row or column of a table that has one.
      Map.entry(int.class, 0),
      Map.entry(Repere.class, Repere.parse("1.3.10")),
      Map.entry(Dispositif.class, Dispositif.PRE),
      Map.entry(TrancheAge.class, TrancheAge.entre(7, 13)),
      Map.entry(Compte.class, Compte.parse("641")),
      Map.entry(CodeCommune.class, CodeCommune.parse("30028")),
      Map.entry(CleConstat.class, new CleConstat("CV-TOT-01", "/totaux/3")),
      Map.entry(LocalDate.class, LocalDate.of(2023, 12, 31)),
      Map.entry(CodeTheme.class, CodeTheme.parse("P147-2024:2.3")),
      Map.entry(CodeQPV.class, CodeQPV.parse("QP030010")),
      Map.entry(CodeContrat.class, CodeContrat.parse("CV094")),
      Map.entry(Decision.class, new Decision(PLACE, MESSAGE)),
      Map.entry(Format.class, new Format("JSON", "json")));

  private Echantillon() {}

  static Object of(Type type) {
    if (type instanceof ParameterizedType contenant) {
      Type[] contenus = contenant.getActualTypeArguments();
      return dans(contenant, of(contenus[0]), contenus.length == 1 ? "" : of(contenus[1]));
    }
    Class<?> classe = (Class<?>) type;
    if (classe.isEnum()) {
      return classe.getEnumConstants()[0];
    }
    if (Noun.estNoun(classe)) {
      return noun(new Noun(classe));
    }
    if (classe == ConstatEcarte.class) {
      return new ConstatEcarte((Constat) of(Constat.class), (Suppression) of(Suppression.class));
    }
    return Optional.ofNullable(MOTS.get(type))
        .orElseThrow(() -> new IllegalStateException("no good value is known for " + type));
  }

  /** A noun with every attribute that need not be empty; one that holds its like holds one. */
  static Object noun(Noun noun) {
    Map<String, Object> valeurs = new LinkedHashMap<>();
    for (Method attribut : noun.attributs()) {
      if (!noun.estDans(attribut.getGenericReturnType())) {
        valeurs.put(attribut.getName(), of(attribut.getGenericReturnType()));
      }
    }
    if (noun.toString().equals("Portee")) {
      // Most declared figures have a scope of financeurs only.
      valeurs.remove("volets");
    }
    if (noun.toString().equals("PassageQPV")) {
      // One code is of one generation.
      valeurs.remove("ancien");
    }
    valeurs.replaceAll((nom, valeur) -> nom.equals("statut") ? Statut.REPORTEE : valeur);
    Object seul = noun.construire(valeurs);
    if (noun.toString().equals("Theme")) {
      // Two themes have two codes.
      valeurs.put("code", "1");
    }
    for (Method attribut : noun.attributs()) {
      if (noun.estDans(attribut.getGenericReturnType())) {
        ParameterizedType contenant = (ParameterizedType) attribut.getGenericReturnType();
        valeurs.put(attribut.getName(), dans(contenant, seul, ""));
      }
    }
    return noun.construire(valeurs);
  }

  /** A container of the type given that holds one value; {@code autre} is the value of a map. */
  static Object dans(ParameterizedType contenant, Object valeur, Object autre) {
    Type brut = contenant.getRawType();
    if (brut == Optional.class) {
      return Optional.of(valeur);
    }
    if (brut == List.class) {
      return List.of(valeur);
    }
    if (brut == Set.class) {
      return Set.of(valeur);
    }
    if (brut == Map.class) {
      return Map.of(valeur, autre);
    }
    throw new IllegalStateException("no container is known for " + contenant);
  }
}
