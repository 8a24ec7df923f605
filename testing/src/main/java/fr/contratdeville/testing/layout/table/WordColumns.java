package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Vocabulary;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns beside the money: porteur and title, what the action is about, codes, people. */
final class WordColumns {
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private final DrawnContract contract;
  private final Choices choices;
  private final Headings headings;
  private final String cells;
  private final Column porteur;
  private final Column title;
  private final List<Column> left = new ArrayList<>();
  private final List<Column> right = new ArrayList<>();

  WordColumns(DrawnContract contract, Headings headings, boolean rows) {
    this.contract = contract;
    this.headings = headings;
    choices = contract.choices();
    cells = rows ? choices.draw("action-en-lignes", "repetee:3 une-fois:2") : "repetee";
    porteur = word(
        "porteur",
        "Structure|Porteur|Association|Organisme|Porteur de projet|Nom de la structure|Opérateur"
            + "|Bénéficiaire",
        DrawnAction::porteur);
    title = word(
        "action",
        "Action|Intitulé de l'action|Projet|Objet|Intitulé|Nom du projet|Intitulé du projet",
        DrawnAction::title);
    boolean porteurFirst =
        choices.draw("ordre", "porteur-action:3 action-porteur").equals("porteur-action");
    left.add(porteurFirst ? porteur : title);
    left.add(porteurFirst ? title : porteur);
    around();
    codes();
  }

  private void around() {
    place("thematique", word("theme", "Thématique|Thème|Domaine", DrawnAction::theme));
    if (choices.draw("quartiers-en-croix", "non:8 oui effectifs").equals("non")) {
      place(
          "quartier",
          word("quartier", "QPV|Quartier|Territoire|Quartier concerné", DrawnAction::quartier));
    } else {
      crosses();
    }
    place(
        "statut",
        word(
            "statut",
            "Statut|État d'avancement",
            a -> pick("statut", a, List.of("En cours", "Réalisée", "Réalisée"))));
    place(
        "nouveaute",
        word(
            "nouveaute",
            "Nouvelle / Reconduction|Nouvelle action ou reconduction",
            a -> pick("nouveaute", a, List.of("Nouvelle", "Reconduction"))));
    remarks();
    switch (choices.draw("dates", "absentes:7 deux-colonnes:2 periode")) {
      case "deux-colonnes" -> {
        right.add(date("Date de début", 0));
        right.add(date("Date de fin", 180));
      }
      case "periode" -> {
        String period = contract.year() + "-" + (contract.year() + 2);
        left.add(word("periode", "Période|Période de réalisation|Durée", a -> period));
      }
      default -> {}
    }
  }

  private <T> T pick(String name, DrawnAction action, List<T> items) {
    return choices.pick(name + action.number(), items);
  }

  private void remarks() {
    switch (choices.draw("observations", "absent:4 droite:2 montants")) {
      case "droite" ->
        right.add(word(
            "observations",
            "Observations|Commentaires|Avis",
            a -> pick("remarque", a, Vocabulary.remarques())));
      case "montants" ->
        right.add(word(
            "observations",
            "Pour mémoire en N-1|Observations|Détail des cofinancements",
            a -> "Ville " + pick("rappel", a, List.of(2, 3, 7)) + " 000 ; CAF "
                + pick("rappel-caf", a, List.of(1, 4)) + " 500"));
      default -> {}
    }
  }

  /** One column per quartier, with a cross or a number of people on the rows of its actions. */
  private void crosses() {
    boolean counted = choices.is("quartiers-en-croix", "effectifs");
    String cross = choices.pick("croix", List.of("x", "X", "1"));
    for (String quartier : contract.actions().stream()
        .map(DrawnAction::quartier)
        .distinct()
        .sorted()
        .toList()) {
      List<String> headings = List.of("Quartiers concernés", quartier);
      if (counted) {
        left.add(Column.figures(
            CellRole.COUNT,
            headings,
            line -> line.action()
                .filter(a -> line.first() || cells.equals("repetee"))
                .filter(a -> a.quartier().equals(quartier))
                .map(a -> (1L + a.number() % 30) * 100),
            false));
        continue;
      }
      left.add(Column.words(
          headings,
          text(a -> a.quartier().equals(quartier) ? cross : "")
              .andThen(t -> t.filter(x -> !x.isEmpty()))));
    }
  }

  private Column date(String heading, int after) {
    LocalDate start = LocalDate.of(contract.year(), 1, 10).plusDays(after);
    return Column.codes(
        heading,
        leaf(a -> ChronoUnit.DAYS.between(EPOCH, start.plusDays(a.number() * 3L)) * 100),
        "dd/mm/yyyy");
  }

  private void codes() {
    int year = contract.year();
    switch (choices.draw("dossier", "absent:6 rang:2 texte nombre demande")) {
      case "rang" -> left.add(0, Column.codes("N°", leaf(a -> a.number() * 100L), ""));
      case "texte" ->
        left.add(0, Column.words("N° de dossier", text(a -> year + "-" + (100 + a.number() * 7))));
      case "demande" ->
        left.add(0, Column.codes("Demande", leaf(a -> (60_720_000L + a.number() * 39L) * 100), ""));
      case "nombre" ->
        left.add(
            0, Column.codes("N° dossier", leaf(a -> (60_720_000L + a.number() * 39L) * 100), ""));
      default -> {}
    }
    switch (choices.draw(
        "code", "aucun:7 insee postal programme siret departement region siren-nic")) {
      case "insee" -> left.add(Column.codes("Code INSEE", leaf(a -> 30_189_00L), ""));
      case "postal" -> left.add(Column.codes("Code postal", leaf(a -> 30_200_00L), ""));
      case "departement" -> left.add(Column.codes("Dép.", leaf(a -> 30_00L), ""));
      case "region" -> left.add(Column.codes("Région", leaf(a -> 76_00L), ""));
      case "siren-nic" -> {
        left.add(Column.words("SIREN", text(a -> siret(a.porteur()).substring(0, 9))));
        left.add(Column.words("NIC", text(a -> siret(a.porteur()).substring(9))));
      }
      case "programme" -> left.add(Column.codes("Programme", leaf(a -> 147_00L), ""));
      case "siret" -> left.add(Column.words("N° SIRET", text(a -> siret(a.porteur()))));
      default -> {}
    }
  }

  /** A SIRET of nobody, whose SIREN has a right key as well. */
  private static String siret(String porteur) {
    String siren = withKey(String.format("7%07d", Math.floorMod(porteur.hashCode(), 10_000_000)));
    return withKey(siren + "0001");
  }

  /** Adds the digit that makes the sum of Luhn a multiple of ten. */
  private static String withKey(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += digit > 9 ? digit - 9 : digit;
    }
    return digits + (10 - sum % 10) % 10;
  }

  /** People, in one column or told apart, to stand on one side of the money. */
  List<Column> people() {
    boolean summed = choices.draw("somme-public", "oui non").equals("oui");
    Function<Function<DrawnAction.People, Integer>, Function<Line, Optional<Long>>> of =
        f -> leaf(a -> f.apply(a.people()) * 100L);
    switch (choices.draw("public", "absent:5 nombre:2 bande plat")) {
      case "nombre" -> {
        return List.of(count(
            List.of(headings.word(
                "public",
                "Nombre de bénéficiaires|Public touché|Nb de participants|Bénéficiaires")),
            of.apply(DrawnAction.People::all),
            summed));
      }
      case "bande" -> {
        String band =
            headings.word("public", "Public touché|Bénéficiaires|Nombre de bénéficiaires");
        return people(of, summed, part -> List.of(band, part));
      }
      case "plat" -> {
        return people(
            of, summed, part -> List.of(part.equals("Total") ? "Nb de bénéficiaires" : part));
      }
      default -> {
        return List.of();
      }
    }
  }

  private static List<Column> people(
      Function<Function<DrawnAction.People, Integer>, Function<Line, Optional<Long>>> of,
      boolean summed,
      Function<String, List<String>> heading) {
    return List.of(
        count(heading.apply("Total"), of.apply(DrawnAction.People::all), summed),
        count(heading.apply("dont femmes"), of.apply(DrawnAction.People::women), summed),
        count(heading.apply("dont hommes"), of.apply(p -> p.all() - p.women()), summed),
        count(heading.apply("dont QPV"), of.apply(DrawnAction.People::local), summed),
        Column.figures(
            CellRole.SHARE,
            heading.apply("% QPV"),
            of.apply(p -> Math.round(100f * p.local() / p.all())).andThen(v -> v.map(x -> x / 100)),
            false));
  }

  private static Column count(
      List<String> heading, Function<Line, Optional<Long>> figure, boolean summed) {
    return Column.figures(CellRole.COUNT, heading, figure, summed);
  }

  private void place(String name, Column column) {
    switch (choices.draw(name, "absent:5 gauche:2 droite debut")) {
      case "gauche" -> left.add(column);
      case "droite" -> right.add(column);
      case "debut" -> left.add(0, column);
      default -> {}
    }
  }

  /** Adds a column before all others. */
  void addFirst(Column column) {
    left.add(0, column);
  }

  private Column word(String name, String titles, Function<DrawnAction, String> word) {
    return Column.words(headings.word(name, titles), text(word));
  }

  private Function<Line, Optional<String>> text(Function<DrawnAction, String> word) {
    return line ->
        line.action().filter(a -> line.first() || cells.equals("repetee")).map(word);
  }

  private Function<Line, Optional<Long>> leaf(Function<DrawnAction, Long> figure) {
    return line ->
        line.action().filter(a -> line.first() || cells.equals("repetee")).map(figure);
  }

  /** A column that shows the axe of each action. */
  Column axe() {
    return word("axe", "Axe|Pilier|Axe stratégique", DrawnAction::axe);
  }

  Column porteur() {
    return porteur;
  }

  Column title() {
    return title;
  }

  /** The columns on the left of the money. */
  List<Column> left() {
    return List.copyOf(left);
  }

  /** The columns on the right of the money. */
  List<Column> right() {
    return List.copyOf(right);
  }
}
