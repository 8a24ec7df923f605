package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.constat.Constat;
import java.util.List;
import java.util.Optional;

/**
 * A document of tables as its format gives it: its sheets, and the findings of reading them.
 *
 * @param feuilles the sheets in the order of their tabs, hidden ones included
 * @param producteur the program that wrote the document, as the document names it:
 *     {@code LibreOffice}, {@code Microsoft Excel}
 * @param constats the findings on the file: repairs of damage, content that was skipped
 */
public record Classeur(
    List<Feuille> feuilles, Optional<String> producteur, List<Constat> constats) {

  /** Keeps copies of the lists. */
  public Classeur {
    feuilles = List.copyOf(feuilles);
    constats = List.copyOf(constats);
  }

  /** A document of which only the sheets are known. */
  public static Classeur of(Feuille... feuilles) {
    return new Classeur(List.of(feuilles), Optional.empty(), List.of());
  }

  /** The first sheet of that name; empty if there is none. */
  public Optional<Feuille> feuille(String nom) {
    return feuilles.stream().filter(f -> f.nom().equals(nom)).findFirst();
  }
}
