package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.interne.Normalise;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of the lines above a header is the title of the document, and which that of the table. */
final class Titres {
  private static final Pattern DOCUMENT =
      Pattern.compile("(.* )?(contrats? (de ville|urbains?)|cucs|engagements? quartiers)( .*)?");

  private Titres() {}

  /**
   * The first text; but above a declared table, whose own title comes first, the text that names
   * the contract and nothing before it.
   */
  static Optional<Cellule> document(Table table) {
    List<Cellule> textes = table.preambule().cellules();
    Optional<Cellule> nomme = table instanceof TableauCroise
        ? textes.stream()
            .skip(1)
            .filter(c -> DOCUMENT.matcher(Normalise.cle(c.texte())).matches())
            .findFirst()
        : Optional.empty();
    return nomme.or(() -> table.preambule().titre());
  }

  /**
   * The title of a declared table: the first text that is not the title of the document.
   *
   * @param document the title of the document, where it stands above this table
   */
  static Optional<Cellule> tableau(Table table, Optional<Cellule> document) {
    return table.preambule().cellules().stream()
        .filter(c -> !Optional.of(c).equals(document))
        .findFirst();
  }
}
