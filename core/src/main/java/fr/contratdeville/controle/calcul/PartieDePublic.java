package fr.contratdeville.controle.calcul;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of a public that a column is of, as the words of its heading say. */
public enum PartieDePublic {
  FEMMES,
  HOMMES,
  QPV,
  /** The share of those who live in a QPV. */
  PART_QPV;

  private static final Set<String> PARTS =
      Set.of("PART", "POURCENTAGE", "PROPORTION", "RATIO", "TAUX", "POURCENT");
  private static final Set<String> AUTRES = Set.of("HORS", "NON", "QVA", "AGE", "ANS");

  /** The part; absent if a heading names none, several at once, or ages. */
  public static Optional<PartieDePublic> of(String intitule) {
    List<String> mots = Noms.mots(intitule);
    if (mots.stream().anyMatch(m -> AUTRES.contains(m) || m.chars().anyMatch(Character::isDigit))) {
      return Optional.empty();
    }
    boolean femmes = mots.contains("FEMMES") || mots.contains("FEMME");
    boolean hommes = mots.contains("HOMMES") || mots.contains("HOMME");
    boolean qpv = mots.contains("QPV") || mots.contains("PRIORITAIRES");
    boolean part = intitule.indexOf('%') >= 0 || mots.stream().anyMatch(PARTS::contains);
    if (qpv && !femmes && !hommes) {
      return Optional.of(part ? PART_QPV : QPV);
    }
    return qpv || part || femmes == hommes
        ? Optional.empty()
        : Optional.of(femmes ? FEMMES : HOMMES);
  }
}
