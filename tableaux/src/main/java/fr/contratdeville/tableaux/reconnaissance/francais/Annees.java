package fr.contratdeville.tableaux.reconnaissance.francais;

import fr.contratdeville.valeur.Exercice;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The budget years that texts name. */
public final class Annees {
  /** A year; that of {@code Quartiers 2030} is none, but the name of a generation of contracts. */
  private static final Pattern ANNEE =
      Pattern.compile("(?<![0-9]|(?i:quartiers ))(?:19[89]|20[0-9])[0-9](?![0-9])");

  private Annees() {}

  public static Set<Exercice> dans(String texte) {
    return ANNEE
        .matcher(texte)
        .results()
        .map(MatchResult::group)
        .map(Exercice::parse)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The year of a text that names one and no other. */
  public static Optional<Exercice> seule(String texte) {
    Set<Exercice> annees = dans(texte);
    return annees.size() == 1 ? annees.stream().findFirst() : Optional.empty();
  }
}
