package fr.contratdeville.testing.generation;

import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.nomenclature.CorrespondanceQPV;
import fr.contratdeville.nomenclature.Nomenclature;
import fr.contratdeville.nomenclature.PassageQPV;
import fr.contratdeville.nomenclature.PassageTheme;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablePassage;
import fr.contratdeville.nomenclature.Theme;
import fr.contratdeville.valeur.Graphie;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes tables of aliases, nomenclatures, and tables from old themes and quartiers to new ones. */
final class NomenclatureGenerators {

  private NomenclatureGenerators() {}

  static Arbitrary<AliasFinanceur> alias() {
    return Combinators.combine(
            libelle(),
            Arbitraries.of(AliasFinanceur.Etendue.class),
            ValeurGenerators.texte().optional(0.8),
            Arbitraries.of(TypeFinanceur.class),
            ValeurGenerators.periode().optional(0.3))
        .as((libelle, etendue, nom, type, periode) -> AliasFinanceur.builder()
            .libelle(libelle)
            .etendue(etendue)
            .nom(nom)
            .type(type)
            .periode(periode)
            .build());
  }

  static Arbitrary<TableAlias> tableAlias() {
    Arbitrary<List<AliasFinanceur>> financeurs =
        alias().list().uniqueElements(a -> Graphie.of(a.libelle())).ofMaxSize(4);
    Arbitrary<Map<String, String>> structures = Combinators.combine(
            libelle(), ValeurGenerators.texte())
        .as(Map::entry)
        .list()
        .uniqueElements(e -> Graphie.of(e.getKey()))
        .ofMaxSize(4)
        .map(paires ->
            paires.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return Combinators.combine(
            ValeurGenerators.texte(),
            ValeurGenerators.periode().optional(0.3),
            structures,
            financeurs)
        .as((nom, periode, noms, alias) -> TableAlias.builder()
            .nom(nom)
            .periode(periode)
            .putAllStructures(noms)
            .addAllFinanceurs(alias)
            .build());
  }

  /** Texts with a letter or a digit, without which two spellings cannot be compared. */
  private static Arbitrary<String> libelle() {
    return Arbitraries.oneOf(
        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
        Arbitraries.of("Ville -SERVICE CULTURE", "l'État", "CD30", "Conseil général"));
  }

  static Arbitrary<Theme> theme() {
    return theme(1);
  }

  private static Arbitrary<Theme> theme(int niveaux) {
    Arbitrary<List<Theme>> dessous = niveaux == 0
        ? Arbitraries.just(List.of())
        : theme(niveaux - 1).list().uniqueElements(Theme::code).ofMaxSize(2);
    return Combinators.combine(CodeGenerators.codeDeTheme(), ValeurGenerators.texte(), dessous)
        .as((code, libelle, themes) -> Theme.of(code, libelle, themes.toArray(Theme[]::new)));
  }

  static Arbitrary<Nomenclature> nomenclature() {
    return Combinators.combine(
            ValeurGenerators.texte(),
            ValeurGenerators.texte(),
            ValeurGenerators.periode().optional(0.3),
            theme(0).list().uniqueElements(Theme::code).ofMaxSize(4))
        .as((nom, version, periode, themes) -> Nomenclature.builder()
            .nom(nom)
            .version(version)
            .periode(periode)
            .addAllThemes(themes)
            .build());
  }

  static Arbitrary<PassageTheme> passageTheme() {
    return Combinators.combine(
            CodeGenerators.theme(), CodeGenerators.theme().set().ofMinSize(1).ofMaxSize(2))
        .as((de, vers) -> PassageTheme.builder().de(de).addAllVers(vers).build());
  }

  static Arbitrary<TablePassage> tablePassage() {
    return Combinators.combine(
            ValeurGenerators.texte(),
            passageTheme().list().uniqueElements(PassageTheme::de).ofMaxSize(3))
        .as((nom, passages) ->
            TablePassage.builder().nom(nom).addAllPassages(passages).build());
  }

  static Arbitrary<PassageQPV> passageQpv() {
    return Combinators.combine(
            CodeGenerators.qpv2014(),
            CodeGenerators.qpv2024(),
            Arbitraries.integers().between(0, 2))
        .as((ancien, nouveau, forme) -> switch (forme) {
          case 0 -> PassageQPV.of(ancien, nouveau);
          case 1 -> PassageQPV.builder().ancien(ancien).build();
          default -> PassageQPV.builder().nouveau(nouveau).build();
        });
  }

  static Arbitrary<CorrespondanceQPV> correspondance() {
    return Combinators.combine(ValeurGenerators.texte(), passageQpv().list().ofMaxSize(4))
        .as((nom, passages) ->
            CorrespondanceQPV.builder().nom(nom).addAllPassages(passages).build());
  }
}
