package fr.contratdeville.agregation;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of the quartiers that a contract names. */
final class CodesQpv {
  private static final Cle SANS_CODE =
      Cle.of(Axes.SEPARATEUR + "sans code", Message.of("(sans code)", "(without a code)"));

  private final Map<Graphie, Set<CodeQPV>> codes = new HashMap<>();
  private final Map<CodeQPV, Cle> cles = new HashMap<>();

  CodesQpv(ContratDeVille contrat) {
    contrat.territoires().forEach(this::ajouter);
    contrat.actions().forEach(a -> a.territoires().forEach(this::ajouter));
  }

  private void ajouter(Territoire territoire) {
    territoire.code().ifPresent(code -> {
      String nom = territoire.nom();
      codes.computeIfAbsent(Graphie.of(nom), n -> new HashSet<>()).add(code);
      cles.computeIfAbsent(code, c -> Cle.of(c.code(), Message.of(c.code() + " " + nom)));
    });
  }

  /**
   * The code of a place.
   *
   * @param territoire its name, or that it is several
   */
  Cle cle(LigneSituee ligne, Cle territoire) {
    if (territoire.equals(Axes.PLUSIEURS_TERRITOIRES)) {
      return territoire;
    }
    Optional<CodeQPV> sien = ligne.action().territoires().stream()
        .filter(t -> t.nom().equals(territoire.id()))
        .findFirst()
        .flatMap(Territoire::code);
    return sien.or(() -> seul(territoire.id()))
        .map(code -> cles.getOrDefault(code, Cle.of(code.code())))
        .orElse(SANS_CODE);
  }

  private Optional<CodeQPV> seul(String nom) {
    Set<CodeQPV> siens = codes.getOrDefault(Graphie.of(nom), Set.of());
    return siens.size() == 1 ? siens.stream().findFirst() : Optional.empty();
  }
}
