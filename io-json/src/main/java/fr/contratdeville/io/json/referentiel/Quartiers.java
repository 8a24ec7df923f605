package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects quartiers from rows of one quartier each, with one commune or a list of them, or of one
 * quartier and one commune.
 */
final class Quartiers {

  private record Quartier(String nom, Emplacement place, Set<Commune> communes) {}

  /** What stands between the codes of a cell that lists several. */
  private static final Pattern CODES = Pattern.compile("[^A-Z0-9]+");
  /** What may stand between the names of a cell, the safest first. */
  private static final List<Pattern> NOMS = List.of(
      Pattern.compile("[;|]"), Pattern.compile(","), Pattern.compile("/"), Pattern.compile("\n"));

  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
  /** No quartier spans more communes: what follows is left in the last one, which is no code. */
  private static final int MAX_COMMUNES = 50;

  private final RowFindings findings;
  private final Map<CodeQPV, Quartier> quartiers = new LinkedHashMap<>();
  private @Nullable Emplacement premierZero;
  private int zeros;

  Quartiers(RowFindings findings) {
    this.findings = findings;
  }

  void take(Row row) throws LectureException {
    Optional<CodeQPV> lu = code(row);
    if (lu.isEmpty()) {
      return;
    }
    CodeQPV code = lu.get();
    String nom = row.text(Column.NOM_QPV).orElse(code.code());
    Quartier quartier =
        quartiers.computeIfAbsent(code, c -> new Quartier(nom, row.place(), new LinkedHashSet<>()));
    if (!Graphie.of(quartier.nom).equals(Graphie.of(nom))) {
      findings.add(
          RowFindings.CONTRADICTION,
          Gravite.AVERTISSEMENT,
          row.place(),
          Message.of(
              code + " s'appelle ici « " + Refusal.abridged(nom) + " » ; le nom retenu est « "
                  + Refusal.abridged(quartier.nom) + " »",
              code + " is called \"" + Refusal.abridged(nom) + "\" here; the name kept is \""
                  + Refusal.abridged(quartier.nom) + "\""));
    }
    quartier.communes.addAll(communes(row));
  }

  private Optional<CodeQPV> code(Row row) throws LectureException {
    String texte = row.text(Column.CODE_QPV).orElse("");
    try {
      return Optional.of(CodeQPV.parse(texte.toUpperCase(Locale.ROOT)));
    } catch (ValeurInvalideException e) {
      findings.row(
          row.place(),
          texte.isEmpty()
              ? "le code du quartier manque"
              : "« " + Refusal.abridged(texte) + " » n'est pas un code de quartier",
          texte.isEmpty()
              ? "the code of the quartier is missing"
              : "\"" + Refusal.abridged(texte) + "\" is no code of a quartier");
      return Optional.empty();
    }
  }

  /** The communes of a row: one, or as many as its cell lists codes, each with its name. */
  private List<Commune> communes(Row row) throws LectureException {
    String ecrits = row.text(Column.CODE_COMMUNE).orElse("").toUpperCase(Locale.ROOT);
    List<String> codes = split(CODES, ecrits);
    String nom = row.text(Column.NOM_COMMUNE).orElse("");
    List<String> noms = noms(nom, codes.size());
    if (codes.size() > 1 && noms.size() != codes.size() && !noms.isEmpty()) {
      findings.add(
          RowFindings.CELL,
          Gravite.AVERTISSEMENT,
          row.place(),
          Message.of(
              "« " + Refusal.abridged(nom) + " » ne donne pas un nom pour chacun des "
                  + codes.size() + " codes de commune : les codes sont gardés sans nom",
              "\"" + Refusal.abridged(nom) + "\" does not give a name for each of the "
                  + codes.size() + " codes of communes: the codes are kept without a name"));
      noms = List.of();
    }
    List<Commune> communes = new ArrayList<>();
    for (int i = 0; i < Math.max(codes.size(), noms.size()); i++) {
      Optional<CodeCommune> code =
          i < codes.size() ? codeCommune(row, codes.get(i)) : Optional.empty();
      Optional<String> lu = i < noms.size() ? Optional.of(noms.get(i)) : Optional.empty();
      lu.or(() -> code.map(CodeCommune::code))
          .ifPresent(n -> communes.add(Commune.builder().nom(n).code(code).build()));
    }
    return communes;
  }

  /** The names of a cell: as many as there are codes, by the first separator that gives so many. */
  private static List<String> noms(String texte, int codes) {
    if (codes == 1) {
      return texte.isEmpty() ? List.of() : List.of(texte);
    }
    List<String> premiers = split(NOMS.get(0), texte);
    return codes == 0
        ? premiers
        : NOMS.stream()
            .map(separateur -> split(separateur, texte))
            .filter(noms -> noms.size() == codes)
            .findFirst()
            .orElse(premiers);
  }

  private static List<String> split(Pattern separateur, String texte) {
    return Arrays.stream(separateur.split(texte, MAX_COMMUNES))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  /** The code of a commune. One of four digits gets back the zero that a spreadsheet dropped. */
  private Optional<CodeCommune> codeCommune(Row row, String texte) throws LectureException {
    boolean court = FOUR_DIGITS.matcher(texte).matches();
    try {
      CodeCommune code = CodeCommune.parse(court ? "0" + texte : texte);
      if (court && zeros++ == 0) {
        premierZero = row.place();
      }
      return Optional.of(code);
    } catch (ValeurInvalideException e) {
      findings.add(
          RowFindings.CELL,
          Gravite.AVERTISSEMENT,
          row.place(),
          Message.of(
              "« " + Refusal.abridged(texte) + " » n'est pas un code de commune",
              "\"" + Refusal.abridged(texte) + "\" is no code of a commune"));
      return Optional.empty();
    }
  }

  List<Territoire> territoires() throws LectureException {
    if (premierZero != null) {
      findings.add(
          RowFindings.ZEROS,
          Gravite.INFORMATION,
          premierZero,
          Message.of(
              "codes de commune qui avaient perdu leur zéro, complétés : " + zeros
                  + " (ici le premier)",
              "codes of communes that had lost their zero, completed: " + zeros
                  + " (here the first)"));
    }
    return quartiers.entrySet().stream()
        .map(e -> Territoire.builder()
            .nom(e.getValue().nom())
            .type(Territoire.Type.QPV)
            .code(e.getKey())
            .communes(e.getValue().communes())
            .emplacement(e.getValue().place())
            .build())
        .toList();
  }
}
