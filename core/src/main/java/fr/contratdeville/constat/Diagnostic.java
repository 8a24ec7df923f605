package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A slip that would close a gap exactly if it had been made. It is a proposal for a person to
 * check, never a correction: nothing is changed.
 */
@NounStyle
@Value.Immutable
public abstract class Diagnostic implements NotABean {
  Diagnostic() {}

  /** The kinds of slips that close a gap, likeliest first if nothing else decides. */
  public enum Genre {
    /** A row or a column was left out of the printed figure. */
    OUBLI("terme oublié", "term left out"),
    /** A row or a column was counted twice. */
    DOUBLE("terme compté deux fois", "term counted twice"),
    /** The figure covers one financeur more or less than its scope says. */
    PORTEE("un financeur de plus ou de moins", "one financeur more or less"),
    /** A figure stands on the wrong line or in the wrong column. */
    DEPLACEMENT("chiffre déplacé", "moved figure"),
    /** Two neighbouring digits were swapped: the gap is a multiple of nine. */
    INVERSION("deux chiffres intervertis", "two digits swapped"),
    /** A figure was written ten, a hundred or a thousand times too large or too small. */
    FACTEUR("facteur 10, 100 ou 1 000", "factor of 10, 100 or 1,000"),
    /** A figure has the wrong sign. */
    SIGNE("signe", "sign"),
    /** A share was computed on another whole. */
    BASE("part calculée sur une autre base", "share computed on another base"),
    /** A few rows together make the gap. */
    SOUS_ENSEMBLE("quelques termes ensemble", "a few terms together"),
    /** A total was rounded, its terms were not. */
    ARRONDI("total arrondi", "rounded total"),
    /** One digit of a printed figure is wrong. */
    CHIFFRE("un chiffre faux", "one wrong digit"),
    /** A row that the totals count is not in the document. */
    LIGNE_ABSENTE("ligne absente", "missing row"),
    /** One figure of a table explains several gaps at once. */
    CELLULE("une seule cellule", "a single cell"),
    /** One of several figures is wrong, and nothing in the document tells which. */
    INDECIS("un chiffre parmi plusieurs", "one figure of several");

    private final Message libelle;

    Genre(String fr, String en) {
      this.libelle = new Message(fr, en);
    }

    /** {@return the words for people} */
    public Message libelle() {
      return libelle;
    }
  }

  /** {@return a builder; the kind and the message are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the kind of slip} */
  public abstract Genre genre();

  /** {@return the cells that the slip is about, or the first 64 of them} */
  public abstract List<Emplacement> cellules();

  /**
   * {@return the value that the suspect figure should then have, if one figure alone is suspect}
   */
  public abstract Optional<BigDecimal> valeur();

  /** {@return the sentence for people} */
  public abstract Message message();

  /** This slip in other words. */
  abstract Diagnostic withMessage(Message message);

  @Value.Check
  Diagnostic abreger() {
    return cellules().size() <= Constat.PLACES
        ? this
        : builder().from(this).cellules(cellules().subList(0, Constat.PLACES)).build();
  }

  /** Builds a {@link Diagnostic}. */
  public static final class Builder extends ImmutableDiagnostic.Builder {
    Builder() {}
  }
}
