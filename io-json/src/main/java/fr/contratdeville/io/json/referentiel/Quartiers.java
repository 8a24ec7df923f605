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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects quartiers from rows of one quartier each, or of one quartier and one commune. */
final class Quartiers {

  private record Quartier(String nom, Emplacement place, Set<Commune> communes) {}

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
    commune(row).ifPresent(quartier.communes::add);
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

  private Optional<Commune> commune(Row row) throws LectureException {
    Optional<CodeCommune> code = codeCommune(row);
    return row.text(Column.NOM_COMMUNE)
        .or(() -> code.map(CodeCommune::code))
        .map(nom -> Commune.builder().nom(nom).code(code).build());
  }

  /** The code of the commune. One of four digits gets back the zero that a spreadsheet dropped. */
  private Optional<CodeCommune> codeCommune(Row row) throws LectureException {
    Optional<String> texte = row.text(Column.CODE_COMMUNE).map(t -> t.toUpperCase(Locale.ROOT));
    if (texte.isEmpty()) {
      return Optional.empty();
    }
    boolean court = texte.get().matches("[0-9]{4}");
    try {
      CodeCommune code = CodeCommune.parse(court ? "0" + texte.get() : texte.get());
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
              "« " + Refusal.abridged(texte.get()) + " » n'est pas un code de commune",
              "\"" + Refusal.abridged(texte.get()) + "\" is no code of a commune"));
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
