package fr.contratdeville.donneesouvertes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a budget holds, its columns add up to their totals, and every line is there. */
class CerfaProperties {

  private static BigDecimal somme(Stream<List<Cellule>> rangees, int colonne) {
    return rangees
        .map(r -> r.get(colonne).nombre())
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void verifier(List<Tableau> tableaux) {
    for (Tableau tableau : tableaux) {
      for (int c = 3; c < tableau.colonnes().size(); c += 2) {
        if (tableau.colonnes().get(c).genre() == Genre.MONTANT) {
          assertThat(somme(tableau.rangees().stream(), c))
              .isEqualByComparingTo(somme(tableau.pied().stream().limit(1), c));
        }
      }
    }
  }

  private static String texte(Cellule cellule) {
    return cellule.texte().map(t -> t.texte(Locale.FRENCH)).orElse("");
  }

  @Property(tries = 200)
  void columns_add_up_and_no_line_is_lost(@ForAll Action action) {
    Sommes.assumeQueTient(Stream.concat(
        action.budget().stream()
            .flatMap(b -> b.postes().stream())
            .flatMap(p -> Stream.concat(p.prevu().stream(), p.realise().stream())),
        action.volets().stream()
            .flatMap(v -> v.lignes().stream())
            .flatMap(l -> l.montant().stream())));
    verifier(Cerfa.demande(action));
    verifier(Cerfa.compteRendu(action));
    long lignes = action.budget().map(b -> b.postes().size()).orElse(0);
    Function<Tableau, Stream<List<Cellule>>> rangees = t -> t.rangees().stream();
    assertThat(Cerfa.demande(action).stream().flatMap(rangees).count())
        .isGreaterThanOrEqualTo(lignes);
    action
        .budget()
        .ifPresent(b -> b.postes()
            .forEach(poste -> assertThat(Cerfa.demande(action).stream().flatMap(rangees))
                .anyMatch(r -> texte(r.get(1)).endsWith(poste.libelle())
                    && texte(r.get(0)).equals(poste.compte().numero()))));
  }
}
