package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A table that a document prints without the lines behind it: rows, columns, cells and margins,
 * kept as declared. Nothing is derived from it.
 */
@NounStyle
@Value.Immutable
public abstract class TableauDeclare implements NotABean {
  TableauDeclare() {}

  /** {@return a builder; only the title is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the title of the table, not blank} */
  @NotBlank
  public abstract String intitule();

  /** {@return the headings of the rows, in the order of the document} */
  public abstract List<@Valid EnteteTableau> rangees();

  /** {@return the headings of the columns, in the order of the document} */
  public abstract List<@Valid EnteteTableau> colonnes();

  /** {@return the cells that print something: a blank one is not there, and is not zero} */
  public abstract List<@Valid CelluleDeclaree> cellules();

  /** {@return the place of the table in the file} */
  public abstract Optional<Emplacement> emplacement();

  /**
   * {@return the cell of a row and a column; empty if it is blank}
   *
   * @param rangee the number of the row, from 0
   * @param colonne the number of the column, from 0
   */
  public final Optional<CelluleDeclaree> cellule(int rangee, int colonne) {
    return cellules().stream()
        .filter(c -> c.rangee() == rangee && c.colonne() == colonne)
        .findFirst();
  }

  /**
   * {@return the table as it is printed, to be shown, or written as CSV, JSON, Markdown or HTML}
   * The rows of totals at its end are those below; a cell shows its text if that says more than its
   * figure.
   */
  public final Tableau tableau() {
    return FiguresDeclarees.of(this);
  }

  @AssertTrue(message = "{fr.contratdeville.modele.TableauDeclare.cellulesCoherentes}")
  final boolean isCellulesCoherentes() {
    Set<List<Integer>> places = new HashSet<>();
    return cellules().stream()
        .allMatch(c -> c.rangee() < rangees().size()
            && c.colonne() < colonnes().size()
            && places.add(List.of(c.rangee(), c.colonne())));
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("TableauDeclare.intitule", intitule());
    ValeurInvalideException.exiger(
        isCellulesCoherentes(),
        "TableauDeclare.cellules",
        intitule(),
        "one cell a place, inside the rows and columns");
  }

  /** Builds a {@link TableauDeclare}. */
  public static final class Builder extends ImmutableTableauDeclare.Builder {
    Builder() {}
  }
}
