package fr.contratdeville.controle;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tables that draw more errors than they have rows: nobody writes such a table, so that it was read
 * wrong. One finding says so, with what to do; the errors stay as remarks that follow from it. Some
 * twenty errors may all follow from one wrong figure, and are left as they are.
 */
final class TableauxMalLus {
  private final List<Constat> constats;
  private final RangeesLues rangees;
  private final Map<String, Double> poids = new HashMap<>();

  /**
   * @param constats the findings
   * @param tus how many more each control counted without building them; those are taken to stand
   *     where the others of that control do
   */
  TableauxMalLus(ContratDeVille contrat, List<Constat> constats, Map<String, Long> tus) {
    this.constats = constats;
    Map<String, Long> listes = new HashMap<>();
    constats.forEach(c -> listes.merge(c.id(), 1L, Long::sum));
    listes.forEach((id, n) -> poids.put(id, 1 + tus.getOrDefault(id, 0L) / (double) n));
    this.rangees = new RangeesLues(contrat);
  }

  /**
   * The findings, with those that say which tables were read wrong.
   *
   * @param ecarter weighs such a finding; empty if somebody set it aside, knowing that the table is
   *     as it was read
   */
  List<Constat> appliquer(Function<Constat, Optional<Constat>> ecarter) {
    Map<String, Double> erreurs = new LinkedHashMap<>();
    constats.stream()
        .filter(c -> c.gravite() == Gravite.ERREUR)
        .forEach(c -> erreurs.merge(c.tableau(), poids.getOrDefault(c.id(), 1.0), Double::sum));
    erreurs.values().removeIf(n -> n <= Rapport.SEUIL);
    if (erreurs.isEmpty()) {
      return constats;
    }
    List<Constat> tous = new ArrayList<>();
    Map<String, CleConstat> malLus = new HashMap<>();
    erreurs.forEach((tableau, nombre) -> rangees
        .etendue(tableau)
        .filter(etendue -> nombre > etendue.rangees())
        .flatMap(etendue -> ecarter.apply(constat(tableau, etendue, Math.round(nombre))))
        .ifPresent(constat -> {
          tous.add(constat);
          malLus.put(tableau, constat.cle());
        }));
    constats.forEach(c -> tous.add(
        c.gravite() == Gravite.ERREUR && malLus.containsKey(c.tableau())
            ? suite(c, malLus.get(c.tableau()))
            : c));
    return tous;
  }

  private static Constat suite(Constat constat, CleConstat cause) {
    return Constat.builder()
        .from(constat)
        .gravite(Gravite.INFORMATION)
        .addDecouleDe(cause)
        .build();
  }

  private static Constat constat(String tableau, RangeesLues.Etendue etendue, long erreurs) {
    return Constat.builder()
        .id(Constat.TABLEAU_MAL_LU)
        .gravite(Gravite.AVERTISSEMENT)
        .cellules(etendue.place().stream().toList())
        .chemin(tableau.startsWith("/") ? tableau : "")
        .message(Phrase.of(
            "Ce tableau a sans doute été mal lu : il donne %s erreurs pour %s rangées. Elles ne"
                + " comptent pas comme des erreurs du document. Donnez sa disposition (ce que sont"
                + " ses colonnes et ses rangées), ou laissez-le de côté (lecture.md).",
            "This table was probably read wrong: it gives %s errors for %s rows. They do not count"
                + " as errors of the document. Give its layout (what its columns and rows are), or"
                + " leave it out (lecture.md).",
            BigDecimal.valueOf(erreurs),
            BigDecimal.valueOf(etendue.rangees())))
        .build();
  }
}
