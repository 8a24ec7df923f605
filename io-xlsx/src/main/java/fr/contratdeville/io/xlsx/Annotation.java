package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The result of {@link XlsxAnnotation#write}: the cells that were marked, and the findings that no
 * cell shows.
 *
 * @param marquees the cells that carry a mark, in the order of the sheets
 * @param laisses the findings that no cell shows, each with the reason
 * @param parties the names of the parts of the archive that differ from the original or are new;
 *     all others have the bytes that they had
 */
public record Annotation(List<Marquee> marquees, List<Laisse> laisses, List<String> parties) {

  /**
   * A marked cell.
   *
   * @param cellule the place of the mark
   * @param constats the findings in its comment, gravest first
   */
  public record Marquee(Emplacement.Cellule cellule, List<Constat> constats) {
    public Marquee {
      constats = List.copyOf(constats);
    }
  }

  /**
   * A finding that the workbook does not show, or shows without its text.
   *
   * @param constat the finding
   * @param raison the reason, in a few words
   */
  public record Laisse(Constat constat, Message raison) {}

  public Annotation {
    marquees = List.copyOf(marquees);
    laisses = List.copyOf(laisses);
    parties = List.copyOf(parties);
  }

  /**
   * This result in a few lines, for a terminal: how many cells and findings are marked, then each
   * finding that is left out, with its first place and the reason.
   */
  public String texte(Locale locale) {
    long constats = marquees.stream()
        .flatMap(m -> m.constats().stream())
        .distinct()
        .mapToLong(Constat::nombre)
        .sum();
    String marques = Message.of(
            "cellules marquées : " + marquees.size() + ", constats : " + constats,
            "cells marked: " + marquees.size() + ", findings: " + constats)
        .texte(locale);
    return marques
        + laisses.stream()
            .map(l -> "\n  " + l.constat().id() + " "
                + l.constat().cellules().stream()
                    .limit(1)
                    .map(p -> p.court() + " ")
                    .collect(Collectors.joining())
                + ": " + l.raison().texte(locale))
            .collect(Collectors.joining());
  }

  /** The {@linkplain #texte text} in French. */
  @Override
  public String toString() {
    return texte(Locale.FRENCH);
  }
}
