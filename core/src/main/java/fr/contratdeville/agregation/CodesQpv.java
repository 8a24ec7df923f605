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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The codes of the quartiers that a contract names. */
final class CodesQpv {
  private static final Cle SANS_CODE =
      Cle.of(Axes.SEPARATEUR + "sans code", Message.of("(sans code)", "(without a code)"));

  /** A code as a heading holds it among words. */
  private static final Pattern CODE = Pattern.compile("\\bQ[NP]\\d[0-9A-Z]{5}\\b");

  private final Map<Graphie, Set<CodeQPV>> codes = new HashMap<>();
  private final Map<CodeQPV, Cle> cles = new HashMap<>();

  CodesQpv(ContratDeVille contrat) {
    contrat.territoires().forEach(this::ajouter);
    contrat.actions().forEach(a -> a.territoires().forEach(this::ajouter));
  }

  private void ajouter(Territoire territoire) {
    territoire.code().filter(code -> !estDePlusieurs(territoire)).ifPresent(code -> {
      String nom = territoire.nom();
      codes.computeIfAbsent(Graphie.of(nom), n -> new HashSet<>()).add(code);
      cles.computeIfAbsent(code, c -> cle(c, nom));
    });
  }

  private static Cle cle(CodeQPV code, String nom) {
    return Cle.of(
        code.code(), Message.of(nom.contains(code.code()) ? nom : code.code() + " " + nom));
  }

  /** Whether a heading names several quartiers, by their codes or in words. */
  private static boolean estDePlusieurs(Territoire territoire) {
    return territoire.quartiers().size() > 1
        || CODE.matcher(territoire.nom())
                .results()
                .map(MatchResult::group)
                .distinct()
                .count()
            > 1;
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
    Optional<Territoire> sien = ligne.action().territoires().stream()
        .filter(t -> t.nom().equals(territoire.id()))
        .findFirst();
    if (sien.filter(CodesQpv::estDePlusieurs).isPresent()) {
      return Axes.PLUSIEURS_TERRITOIRES;
    }
    return sien.flatMap(Territoire::code)
        .or(() -> seul(territoire.id()))
        .map(code -> cles.getOrDefault(code, Cle.of(code.code())))
        .orElse(SANS_CODE);
  }

  private Optional<CodeQPV> seul(String nom) {
    Set<CodeQPV> siens = codes.getOrDefault(Graphie.of(nom), Set.of());
    return siens.size() == 1 ? siens.stream().findFirst() : Optional.empty();
  }
}
