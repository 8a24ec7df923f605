package fr.contratdeville.rendu;

import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell of a {@link Tableau}: a figure, a text, or blank. */
public final class Cellule implements NotABean {

  /** A blank cell, which is not zero. */
  public static final Cellule VIDE = new Cellule(null, null, false);

  private final @Nullable Message texte;
  private final @Nullable BigDecimal nombre;
  private final boolean partielle;

  private Cellule(@Nullable Message texte, @Nullable BigDecimal nombre, boolean partielle) {
    this.texte = texte;
    this.nombre = nombre;
    this.partielle = partielle;
  }

  /**
   * {@return a cell with a text; {@link #VIDE} if it is blank}
   *
   * @param texte the text
   */
  public static Cellule of(String texte) {
    return texte.isBlank() ? VIDE : of(Message.of(texte));
  }

  /**
   * {@return a cell with a text}
   *
   * @param texte the text in both languages
   */
  public static Cellule of(Message texte) {
    return new Cellule(texte, null, false);
  }

  /**
   * {@return a cell with an amount}
   *
   * @param montant the amount
   */
  public static Cellule of(Montant montant) {
    return of(montant.euros());
  }

  /**
   * {@return a cell with a share, in percent}
   *
   * @param part the share
   */
  public static Cellule of(Part part) {
    return of(part.pourcentage());
  }

  /**
   * {@return a cell with a year}
   *
   * @param exercice the year
   */
  public static Cellule of(Exercice exercice) {
    return of(exercice.annee());
  }

  /**
   * {@return a cell with a count}
   *
   * @param nombre the count
   */
  public static Cellule of(long nombre) {
    return of(BigDecimal.valueOf(nombre));
  }

  /**
   * {@return a cell with a figure; its decimals are those that are written}
   *
   * @param nombre the figure
   */
  public static Cellule of(BigDecimal nombre) {
    return new Cellule(null, nombre, false);
  }

  /**
   * {@return this cell, some of whose amounts the document does not give} People read a question
   * mark beside the figure; where only figures are written, a column of their number says it.
   */
  public Cellule partielle() {
    return new Cellule(texte, nombre, true);
  }

  /** {@return the text; empty for a figure and for a blank cell} */
  public Optional<Message> texte() {
    return Optional.ofNullable(texte);
  }

  /** {@return the figure; empty for a text and for a blank cell} */
  public Optional<BigDecimal> nombre() {
    return Optional.ofNullable(nombre);
  }

  /** {@return whether some amounts that it adds up are not given} */
  public boolean estPartielle() {
    return partielle;
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Cellule cellule
        && Objects.equals(texte, cellule.texte)
        && Objects.equals(nombre, cellule.nombre)
        && partielle == cellule.partielle;
  }

  @Override
  public int hashCode() {
    return Objects.hash(texte, nombre, partielle);
  }

  @Override
  public String toString() {
    return nombre != null ? nombre.toPlainString() : texte != null ? texte.toString() : "";
  }
}
