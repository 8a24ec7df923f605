package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.valeur.Emplacement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Over sheets of any content under a header: nothing is lost, and what is given back is the same.
 */
class ContratBuilderProperties {

  private static final int COLONNES = 9;

  @Provide
  Arbitrary<List<Object>> rangees() {
    Arbitrary<Object> cellule = Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, Arbitraries.<Object>just(null).injectNull(1)),
        net.jqwik.api.Tuple.of(
            4,
            Arbitraries.of(
                "MAS",
                "Table solidaire",
                "TOTAL",
                "Sous-total",
                "Total MAS",
                "24 000",
                "1.234",
                "3 + FPH",
                "47%",
                "-",
                "Ville",
                "Porteur",
                "environ 60",
                "\u00A0",
                "à / b")),
        net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(-5, 50_000).map(i -> (Object) i)),
        net.jqwik.api.Tuple.of(
            1,
            Arbitraries.of(
                new Tableur.Pourcentage("0.47"),
                true,
                java.time.LocalDate.of(2023, 5, 1),
                0.125,
                new Tableur.Formule("1+1"))));
    return cellule.list().ofSize(COLONNES);
  }

  private static Tableur table(List<List<Object>> rangees) {
    Tableur t = Tableur.bilan()
        .rangee("Bilan 2023", null, "annexe")
        .rangee(
            "Porteur",
            "Action",
            "Thème",
            "Nb public",
            "Ville",
            "Etat",
            "TOTAL",
            "Sous-total porteur")
        .rangee("MAS", "Table", "Lien", 12, 1, 2, 3, 3);
    rangees.forEach(r -> t.rangee(r.toArray()));
    return t;
  }

  @Property(tries = 300)
  void everyCellEndsSomewhere(
      @ForAll @Size(max = 8) List<@From("rangees") List<Object>> rangees, @ForAll boolean fusion) {
    Tableur t = table(rangees);
    if (fusion) {
      t.fusion("A3:A5", "B3:B4", "E4:F4", "G5:G6");
    }
    Feuille feuille = t.lue();
    Lecture lecture = t.lire();
    ContratDeVille contrat = lecture.valeur();
    Set<String> places = new HashSet<>();
    places(contrat).forEach(e -> places.add(((Emplacement.Cellule) e).adresse()));

    List<String> perdues = feuille.rangees().stream()
        .filter(r -> r.ligne() != 2)
        .flatMap(r -> r.cellules().stream())
        .filter(c -> !c.uneLigne().isEmpty() || c.estSansResultat())
        .filter(c -> !places.contains(c.reference().toString()))
        .filter(c -> !estUnEnteteRepete(feuille, c) && !estDansUnEntete(lecture, c))
        .map(Cellule::toString)
        .toList();
    assertThat(perdues).isEmpty();
  }

  /** A row all of whose texts stand in the header is a repeated header, which is said elsewhere. */
  private static boolean estUnEnteteRepete(Feuille feuille, Cellule cellule) {
    return feuille.rangee(cellule.ligne()).orElseThrow().cellules().stream()
        .filter(c -> !c.uneLigne().isEmpty())
        .allMatch(c -> feuille
            .cellule(2, c.colonne())
            .map(Cellule::uneLigne)
            .equals(Optional.of(c.uneLigne())));
  }

  /** Rows that happen to be the header of another table are said to be one. */
  private static boolean estDansUnEntete(Lecture lecture, Cellule cellule) {
    return lecture.decisions().stream()
        .filter(d -> d.texte().fr().equals("en-tête du tableau"))
        .map(d -> (Emplacement.Plage) d.place())
        .anyMatch(p ->
            p.debut().ligne() <= cellule.ligne() && cellule.ligne() <= p.fin().ligne());
  }

  private static Stream<Emplacement> places(ContratDeVille contrat) {
    return Stream.of(
            contrat.emplacements().values().stream(),
            contrat.complements().stream().map(Complement::emplacement).flatMap(Optional::stream),
            contrat.totaux().stream().map(TotalDeclare::emplacement).flatMap(Optional::stream),
            contrat.tableaux().stream().flatMap(ContratBuilderProperties::places),
            contrat.actions().stream().flatMap(ContratBuilderProperties::places))
        .flatMap(s -> s);
  }

  /** Figures with headings on both sides make a declared table, also by chance. */
  private static Stream<Emplacement> places(TableauDeclare tableau) {
    return Stream.of(
            tableau.rangees().stream().map(EnteteTableau::emplacement),
            tableau.colonnes().stream().map(EnteteTableau::emplacement),
            tableau.cellules().stream().map(CelluleDeclaree::emplacement))
        .flatMap(s -> s)
        .flatMap(Optional::stream);
  }

  private static Stream<Emplacement> places(Action action) {
    return Stream.concat(
        action.emplacements().values().stream(),
        action.volets().stream().flatMap(ContratBuilderProperties::places));
  }

  private static Stream<Emplacement> places(Volet volet) {
    return Stream.of(
            volet.emplacements().values().stream(),
            volet.lignes().stream().map(FinancementLine::emplacement).flatMap(Optional::stream),
            volet.totaux().stream().map(TotalDeclare::emplacement).flatMap(Optional::stream),
            volet.beneficiaires().stream()
                .map(Beneficiaires::emplacement)
                .flatMap(Optional::stream),
            volet.complements().stream().map(Complement::emplacement).flatMap(Optional::stream))
        .flatMap(s -> s);
  }

  @Property(tries = 100)
  void aLayoutGivenBackReadsTheSame(
      @ForAll @Size(max = 8) List<@From("rangees") List<Object>> rangees) {
    Tableur t = table(rangees);
    Lecture lecture = t.lire();
    Disposition disposition = t.disposition();
    assertThat(t.lire(disposition).valeur()).isEqualTo(lecture.valeur());
  }

  /** Amounts without a label that close by chance do not say where the sums of the table stand. */
  @Example
  void aRowThatIsNoSumDoesNotTurnTheOthers() {
    aLayoutGivenBackReadsTheSame(List.of(
        Arrays.asList(null, null, null, null, null, null, null, "24 000", 1),
        Arrays.asList("TOTAL", null, null, "Table solidaire", null, null, 2, "-", null),
        Arrays.asList(0.125, null, null, null, 171, "MAS", "à / b", null, null),
        Arrays.asList(
            null, "Table solidaire", -5, null, null, "Table solidaire", -4, "Sous-total", 1)));
  }

  @Property(tries = 100)
  void theMoneyReadIsTheMoneyWritten(
      @ForAll @Size(min = 1, max = 20)
          List<net.jqwik.api.Tuple.@From("montants") Tuple2<Integer, Integer>> montants) {
    Tableur t = Tableur.bilan().rangee("Porteur", "Action", "Ville", "Etat");
    montants.forEach(m -> t.rangee("MAS", "Atelier", m.get1(), m.get2()));
    long somme = montants.stream().mapToLong(m -> m.get1() + (long) m.get2()).sum();
    assertThat(t.lire().valeur().lignes().stream()
            .mapToLong(l -> l.montant().orElseThrow().centimes())
            .sum())
        .isEqualTo(100 * somme);
  }

  @Provide
  Arbitrary<net.jqwik.api.Tuple.Tuple2<Integer, Integer>> montants() {
    Arbitrary<Integer> euros = Arbitraries.integers().between(-1000, 1_000_000);
    return net.jqwik.api.Combinators.combine(euros, euros).as(net.jqwik.api.Tuple::of);
  }
}
