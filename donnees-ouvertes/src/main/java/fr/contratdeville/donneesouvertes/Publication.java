package fr.contratdeville.donneesouvertes;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lines of money laid out as a published schema asks for, in three parts that hold each line once:
 * {@linkplain #publiees() rows} that the schema takes, rows that are still
 * {@linkplain #aCompleter() to be completed}, and lines that are {@linkplain #ecartees() left out}.
 * The amounts of the first two add up to those of all lines that qualify, to the cent.
 *
 * <pre>{@code
 * CsvTableauWriter.rfc4180().write(publication.tableau(), Path.of("subventions.csv"), Locale.FRENCH);
 * System.out.println(publication.tableauManques());
 * }</pre>
 */
public final class Publication {
  private final Schema schema;
  private final List<ColonnePubliee> colonnes;
  private final List<LigneSituee> publiees = new ArrayList<>();
  private final List<LigneSituee> aCompleter = new ArrayList<>();
  private final List<LigneEcartee> ecartees = new ArrayList<>();
  private final List<Manque> manques = new ArrayList<>();

  /** @param ecart why a line is none of what is published; empty if it is */
  Publication(
      Schema schema,
      List<ColonnePubliee> colonnes,
      Iterable<LigneSituee> lignes,
      Function<LigneSituee, Optional<Message>> ecart) {
    this.schema = schema;
    this.colonnes = List.copyOf(colonnes);
    lignes.forEach(ligne -> ecart
        .apply(ligne)
        .ifPresentOrElse(
            raison -> ecartees.add(new LigneEcartee(ligne, raison)), () -> ranger(ligne)));
    uneSeuleEtapeParExercice();
  }

  private void ranger(LigneSituee ligne) {
    boolean attend = false;
    for (ColonnePubliee colonne : colonnes) {
      Optional<Manque> manque = colonne.manque(ligne);
      manque.ifPresent(manques::add);
      attend |= manque.filter(Manque::bloquant).isPresent();
    }
    (attend ? aCompleter : publiees).add(ligne);
  }

  /** What was granted and what was paid are the same money: one of them goes out. */
  private void uneSeuleEtapeParExercice() {
    Map<Optional<Exercice>, Tranche> vues = new HashMap<>();
    for (List<LigneSituee> partie : List.of(publiees, aCompleter)) {
      for (LigneSituee ligne : partie) {
        Tranche tranche = Tranche.of(ligne.ligne());
        Tranche vue = vues.computeIfAbsent(tranche.exercice(), e -> tranche);
        ValeurInvalideException.exiger(
            vue.equals(tranche),
            "Publication.lignes",
            vue + ", " + tranche,
            "amounts of one step for each year, as contrat.retenues() chooses them");
      }
    }
  }

  /** {@return the schema that the rows keep to} */
  public Schema schema() {
    return schema;
  }

  /** {@return the lines whose rows the schema takes, in the order of the document} */
  public List<LigneSituee> publiees() {
    return List.copyOf(publiees);
  }

  /** {@return the lines whose rows lack a value that the schema wants} */
  public List<LigneSituee> aCompleter() {
    return List.copyOf(aCompleter);
  }

  /** {@return the lines that are none of what is published, each with the reason} */
  public List<LigneEcartee> ecartees() {
    return List.copyOf(ecartees);
  }

  /** {@return every blank box of the rows, line by line, with the reason} */
  public List<Manque> manques() {
    return List.copyOf(manques);
  }

  /**
   * {@return the sum of the rows that the schema takes}
   *
   * @throws ArithmeticException if it does not fit
   */
  public Montant total() {
    return total(publiees);
  }

  /**
   * {@return the sum of the rows that are to be completed}
   *
   * @throws ArithmeticException if it does not fit
   */
  public Montant totalACompleter() {
    return total(aCompleter);
  }

  private static Montant total(List<LigneSituee> lignes) {
    return Montant.somme(lignes.stream().flatMap(l -> l.montant().stream()).toList());
  }

  /** {@return the rows that the schema takes, under the names of its columns} */
  public Tableau tableau() {
    return tableau(publiees, Message.of(schema.nom()));
  }

  /**
   * {@return the rows that are to be completed, blank where a value is missing, under the same
   * names}
   */
  public Tableau tableauACompleter() {
    return tableau(
        aCompleter, Message.of(schema.nom() + " à compléter", schema.nom() + " to be completed"));
  }

  private Tableau tableau(List<LigneSituee> lignes, Message titre) {
    Tableau.Builder tableau = Tableau.builder(titre);
    colonnes.forEach(c -> tableau.colonne(c.colonne()));
    return tableau
        .rangees(lignes, l -> colonnes.stream().map(c -> c.cellule(l)).toList())
        .build();
  }

  /** What {@link #tableauManques()} counts together. */
  private record Cause(String champ, Message raison) {}

  /**
   * {@return what is missing and what was left out, and why, for people: a row for each column and
   * reason, with the number of lines, their money and the path of the first}
   */
  public Tableau tableauManques() {
    Map<Cause, List<LigneSituee>> causes = new LinkedHashMap<>();
    manques.stream()
        .filter(Manque::bloquant)
        .forEach(m -> lignes(causes, m.champ(), m.raison()).add(m.ligne()));
    manques.stream()
        .filter(m -> !m.bloquant())
        .forEach(m -> lignes(causes, "(" + m.champ() + ")", m.raison()).add(m.ligne()));
    ecartees.forEach(e -> lignes(causes, "", e.raison()).add(e.ligne()));
    return Tableau.builder(Message.of("Ce qui manque", "What is missing"))
        .colonne(Colonne.texte("Colonne", "Column"))
        .colonne(Colonne.texte("Raison", "Reason"))
        .colonne(Colonne.nombre("Lignes", "Lines"))
        .colonne(Colonne.of(Message.of("Montant (€)", "Amount (€)"), Genre.MONTANT))
        .colonne(Colonne.texte("Première", "First"))
        .rangees(
            causes.entrySet(),
            c -> List.of(
                Cellule.of(c.getKey().champ()),
                Cellule.of(c.getKey().raison()),
                Cellule.of(c.getValue().size()),
                Cellule.of(total(c.getValue())),
                Cellule.of(c.getValue().get(0).chemin())))
        .build();
  }

  private static List<LigneSituee> lignes(
      Map<Cause, List<LigneSituee>> causes, String champ, Message raison) {
    return causes.computeIfAbsent(new Cause(champ, raison), c -> new ArrayList<>());
  }

  /** {@return how many lines go out, are to be completed and are left out, in French} */
  @Override
  public String toString() {
    return schema.nom() + " " + schema.version() + " : " + publiees.size() + " lignes publiables ("
        + total() + " €), " + aCompleter.size() + " à compléter (" + totalACompleter() + " €), "
        + ecartees.size() + " écartées";
  }
}
