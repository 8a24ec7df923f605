package fr.contratdeville.nomenclature;

import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.valeur.Graphie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes of a {@link Nomenclature} by code and by graphie of their label. */
final class IndexThemes {

  private final List<Theme> racines;
  private final Map<String, Theme> parCode = new HashMap<>();
  private final Map<Graphie, List<Theme>> parLibelle = new HashMap<>();
  private boolean codesUniques = true;

  IndexThemes(List<Theme> racines) {
    this.racines = racines;
    racines.forEach(this::ajouter);
  }

  private void ajouter(Theme theme) {
    codesUniques &= parCode.put(theme.code(), theme) == null;
    for (Graphie graphie : graphies(theme)) {
      parLibelle.computeIfAbsent(graphie, g -> new ArrayList<>(1)).add(theme);
    }
    theme.themes().forEach(this::ajouter);
  }

  boolean isCodesUniques() {
    return codesUniques;
  }

  Optional<Theme> code(String code) {
    return Optional.ofNullable(parCode.get(code));
  }

  Optional<Theme> rubrique(Rubrique rubrique) {
    return libelle(rubrique.libelle())
        .or(() -> rubrique.niveaux().size() == 1
            ? libelle(rubrique.premier())
            : chemin(rubrique.niveaux()));
  }

  /** The theme of a label; if one below it has the same, the wider of them. */
  private Optional<Theme> libelle(String libelle) {
    List<Theme> themes = parLibelle.getOrDefault(Graphie.of(libelle), List.of());
    return themes.stream()
        .filter(t -> themes.stream().allMatch(u -> contient(t, u)))
        .findFirst();
  }

  private Optional<Theme> chemin(List<String> niveaux) {
    List<Theme> themes = racines;
    Optional<Theme> trouve = Optional.empty();
    for (String niveau : niveaux) {
      Graphie graphie = Graphie.of(niveau);
      List<Theme> ici =
          themes.stream().filter(t -> graphies(t).contains(graphie)).toList();
      if (ici.size() != 1) {
        return Optional.empty();
      }
      trouve = Optional.of(ici.get(0));
      themes = ici.get(0).themes();
    }
    return trouve;
  }

  private static boolean contient(Theme theme, Theme autre) {
    return theme.equals(autre) || theme.themes().stream().anyMatch(t -> contient(t, autre));
  }

  /** The label of a theme, and its label after its code: {@code 1.1 - Éducation}. */
  private static List<Graphie> graphies(Theme theme) {
    return List.of(Graphie.of(theme.libelle()), Graphie.of(theme.code() + " " + theme.libelle()));
  }
}
