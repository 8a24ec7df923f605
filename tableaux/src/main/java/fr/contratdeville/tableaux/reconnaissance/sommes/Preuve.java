package fr.contratdeville.tableaux.reconnaissance.sommes;

import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of evidence for what a row or a column is taken for.
 *
 * @param source the kind of evidence
 * @param poids how much it weighs: {@link #DECIDE} or more settles the matter by itself, less
 *     supports it, and a negative weight speaks against it
 * @param raison the evidence in a few words, such as {@code 4 colonnes sur 4 ferment}
 */
public record Preuve(Source source, int poids, Message raison) {

  /** The weight from which the evidence for a sum is enough. */
  public static final int DECIDE = 4;

  /** The kinds of evidence, the strongest first. */
  public enum Source {
    /** A formula that adds up cells of other rows or columns. */
    FORMULES,
    /** Figures that are the sums of others. */
    CALCUL,
    /** Labels and headings. */
    MOTS,
    /** Bold text, colours, borders, outline levels, declared tables. */
    FORME,
    /** The place beside other rows and columns. */
    PLACE
  }

  /** Evidence for a sum. */
  public static Preuve of(Source source, int poids, String fr, String en) {
    return new Preuve(source, poids, Message.of(fr, en));
  }

  /** Whether this evidence is enough by itself. */
  public boolean decide() {
    return poids >= DECIDE;
  }

  /** The sum of the weights. */
  public static int poids(List<Preuve> preuves) {
    return preuves.stream().mapToInt(Preuve::poids).sum();
  }

  /** The evidence for a sum in words, the strongest first, each with its strength. */
  public static Message raisons(List<Preuve> preuves) {
    List<Preuve> pour = preuves.stream()
        .filter(p -> p.poids > 0)
        .sorted((a, b) -> b.poids - a.poids)
        .toList();
    return new Message(
        pour.stream()
            .map(p -> p.raison.fr() + (p.decide() ? "" : ", à l'appui"))
            .collect(Collectors.joining(" ; ")),
        pour.stream()
            .map(p -> p.raison.en() + (p.decide() ? "" : ", in support"))
            .collect(Collectors.joining("; ")));
  }
}
