package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.description.Refusal;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.nomenclature.PassageQPV;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects passages from rows that have an old code and a new one, or several of each. */
final class Passages {

  /** The characters between the codes of a cell, as in {@code QP030016 + QP030017}. */
  private static final Pattern SEPARATOR = Pattern.compile("[^A-Z0-9]+");

  /** A cell with more codes than this is refused. */
  private static final int MAX_CODES = 20;

  private final RowFindings findings;
  private final List<PassageQPV> passages = new ArrayList<>();

  Passages(RowFindings findings) {
    this.findings = findings;
  }

  void take(Row row) throws LectureException {
    try {
      Set<CodeQPV> anciens = codes(anciens(row));
      Set<CodeQPV> nouveaux = codes(row.text(Column.NOUVEAU_QPV).orElse(""));
      passages.addAll(cross(row, anciens, nouveaux));
    } catch (ValeurInvalideException e) {
      findings.row(
          row.place(),
          "« " + Refusal.abridged(texte(row)) + " » ne va pas d'un ancien code de quartier à un"
              + " nouveau",
          "\"" + Refusal.abridged(texte(row))
              + "\" does not go from an old code of a quartier to a new one");
    }
  }

  List<PassageQPV> passages() {
    return passages;
  }

  private static List<PassageQPV> cross(Row row, Set<CodeQPV> anciens, Set<CodeQPV> nouveaux) {
    List<PassageQPV> passages = new ArrayList<>();
    PassageQPV.Builder seul = PassageQPV.builder().emplacement(row.place());
    if (anciens.isEmpty() && nouveaux.isEmpty()) {
      passages.add(seul.build());
    }
    for (CodeQPV ancien : anciens) {
      PassageQPV.Builder passage = PassageQPV.builder().ancien(ancien).emplacement(row.place());
      if (nouveaux.isEmpty()) {
        passages.add(passage.build());
      }
      nouveaux.forEach(nouveau -> passages.add(passage.nouveau(nouveau).build()));
    }
    if (anciens.isEmpty()) {
      nouveaux.forEach(nouveau -> passages.add(seul.nouveau(nouveau).build()));
    }
    return passages;
  }

  /** The old quartiers of a row: in one cell, or each in a column of its own. */
  private static String anciens(Row row) {
    return Stream.of(Column.ANCIEN_QPV, Column.ANCIEN_QPV_2, Column.ANCIEN_QPV_3)
        .flatMap(column -> row.text(column).stream())
        .collect(Collectors.joining(" + "));
  }

  private static Set<CodeQPV> codes(String texte) {
    Set<CodeQPV> codes = new LinkedHashSet<>();
    for (String code : SEPARATOR.split(texte.toUpperCase(Locale.ROOT), MAX_CODES)) {
      if (!code.isEmpty()) {
        codes.add(CodeQPV.parse(code));
      }
    }
    return codes;
  }

  private static String texte(Row row) {
    return anciens(row) + " > " + row.text(Column.NOUVEAU_QPV).orElse("");
  }
}
