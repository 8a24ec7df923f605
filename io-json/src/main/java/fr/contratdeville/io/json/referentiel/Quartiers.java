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

/** Quartiers from rows of one quartier and one commune each. */
final class Quartiers {

  private record Quartier(String nom, Emplacement place, Set<Commune> communes) {}

  private final Constats constats;
  private final Map<CodeQPV, Quartier> quartiers = new LinkedHashMap<>();
  private @Nullable Emplacement premierZero;
  private int zeros;

  Quartiers(Constats constats) {
    this.constats = constats;
  }

  void prendre(Rangee rangee) throws LectureException {
    Optional<CodeQPV> lu = code(rangee, Colonne.CODE_QPV);
    if (lu.isEmpty()) {
      return;
    }
    CodeQPV code = lu.get();
    String nom = rangee.texte(Colonne.NOM_QPV).orElse(code.code());
    Quartier quartier = quartiers.computeIfAbsent(
        code, c -> new Quartier(nom, rangee.place(), new LinkedHashSet<>()));
    if (!Graphie.of(quartier.nom).equals(Graphie.of(nom))) {
      constats.ajouter(
          Constats.CONTRADICTION,
          Gravite.AVERTISSEMENT,
          rangee.place(),
          Message.of(
              code + " s'appelle ici « " + Refusal.abridged(nom) + " » ; le nom retenu est « "
                  + Refusal.abridged(quartier.nom) + " »",
              code + " is called \"" + Refusal.abridged(nom) + "\" here; the name kept is \""
                  + Refusal.abridged(quartier.nom) + "\""));
    }
    commune(rangee).ifPresent(quartier.communes::add);
  }

  private Optional<CodeQPV> code(Rangee rangee, Colonne colonne) throws LectureException {
    String texte = rangee.texte(colonne).orElse("");
    try {
      return Optional.of(CodeQPV.parse(texte.toUpperCase(Locale.ROOT)));
    } catch (ValeurInvalideException e) {
      constats.rangee(
          rangee.place(),
          texte.isEmpty()
              ? "le code du quartier manque"
              : "« " + Refusal.abridged(texte) + " » n'est pas un code de quartier",
          texte.isEmpty()
              ? "the code of the quartier is missing"
              : "\"" + Refusal.abridged(texte) + "\" is no code of a quartier");
      return Optional.empty();
    }
  }

  private Optional<Commune> commune(Rangee rangee) throws LectureException {
    Optional<CodeCommune> code = codeCommune(rangee);
    return rangee
        .texte(Colonne.NOM_COMMUNE)
        .or(() -> code.map(CodeCommune::code))
        .map(nom -> Commune.builder().nom(nom).code(code).build());
  }

  /** The code of the commune; one of four digits was a number that lost its first zero. */
  private Optional<CodeCommune> codeCommune(Rangee rangee) throws LectureException {
    Optional<String> texte =
        rangee.texte(Colonne.CODE_COMMUNE).map(t -> t.toUpperCase(Locale.ROOT));
    if (texte.isEmpty()) {
      return Optional.empty();
    }
    boolean court = texte.get().matches("[0-9]{4}");
    try {
      CodeCommune code = CodeCommune.parse(court ? "0" + texte.get() : texte.get());
      if (court && zeros++ == 0) {
        premierZero = rangee.place();
      }
      return Optional.of(code);
    } catch (ValeurInvalideException e) {
      constats.ajouter(
          Constats.CELLULE,
          Gravite.AVERTISSEMENT,
          rangee.place(),
          Message.of(
              "« " + Refusal.abridged(texte.get()) + " » n'est pas un code de commune",
              "\"" + Refusal.abridged(texte.get()) + "\" is no code of a commune"));
      return Optional.empty();
    }
  }

  List<Territoire> lus() throws LectureException {
    if (premierZero != null) {
      constats.ajouter(
          Constats.ZEROS,
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
