package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings, for those who look for one among many. */
final class Constats {

  private Constats() {}

  /** What to say when the findings do not have exactly these ids. */
  static Optional<String> verifier(List<Constat> constats, String... ids) {
    List<String> obtenus = constats.stream().map(Constat::id).sorted().toList();
    List<String> attendus = Arrays.stream(ids).sorted().toList();
    return obtenus.equals(attendus)
        ? Optional.empty()
        : Optional.of("expected the findings " + attendus + " but were:\n" + liste(constats));
  }

  static Optional<Constat> chercher(List<Constat> constats, String id, String lieu) {
    return constats.stream().filter(c -> c.id().equals(id) && c.estEn(lieu)).findFirst();
  }

  static String liste(List<Constat> constats) {
    return constats.isEmpty()
        ? "  (none)"
        : constats.stream()
            .map(c -> "  " + c.cle() + " " + c.cellules() + " " + c.message())
            .collect(Collectors.joining("\n"));
  }
}
