package fr.contratdeville.io.xlsx.disposition;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of a table is taken for. */
public final class Colonne {

  private final Optional<Champ> champ;
  private final Optional<Financeur> financeur;
  private final Set<String> portee;

  private Colonne(Optional<Champ> champ, Optional<Financeur> financeur, Set<String> portee) {
    this.champ = champ;
    this.financeur = financeur;
    this.portee = portee;
  }

  /**
   * A column of one field.
   *
   * @throws IllegalArgumentException for the fields of money, which say more: use
   *     {@link #financeur}, {@link #total} or {@link #sousTotalPorteur}
   */
  public static Colonne champ(Champ champ) {
    if (champ == Champ.FINANCEMENT || champ == Champ.TOTAL || champ == Champ.SOUS_TOTAL_PORTEUR) {
      throw new IllegalArgumentException(
          "Colonne.champ: " + champ + " needs a financeur or a scope");
    }
    return new Colonne(Optional.of(champ), Optional.empty(), Set.of());
  }

  /** A column of what one financeur pays. */
  public static Colonne financeur(String nom, TypeFinanceur type) {
    return new Colonne(
        Optional.of(Champ.FINANCEMENT), Optional.of(Financeur.of(nom, type)), Set.of());
  }

  /** A column of row totals over these financeurs. */
  public static Colonne total(Collection<String> financeurs) {
    return new Colonne(Optional.of(Champ.TOTAL), Optional.empty(), copie(financeurs));
  }

  /** A column of subtotals by porteur over these financeurs. */
  public static Colonne sousTotalPorteur(Collection<String> financeurs) {
    return new Colonne(Optional.of(Champ.SOUS_TOTAL_PORTEUR), Optional.empty(), copie(financeurs));
  }

  /** A column of no known field: its cells are kept as complements. */
  public static Colonne complement() {
    return new Colonne(Optional.empty(), Optional.empty(), Set.of());
  }

  private static Set<String> copie(Collection<String> noms) {
    return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(noms));
  }

  /** The field; empty when the cells are kept as complements. */
  public Optional<Champ> champ() {
    return champ;
  }

  public Optional<Financeur> financeur() {
    return financeur;
  }

  /** For a total, the names of the financeurs inside; empty means all. */
  public Set<String> portee() {
    return portee;
  }

  /** Whether its cells hold amounts. */
  public boolean estMontant() {
    return financeur.isPresent() || estTotal();
  }

  /** Whether its cells hold totals or subtotals of rows. */
  public boolean estTotal() {
    return est(Champ.TOTAL) || est(Champ.SOUS_TOTAL_PORTEUR);
  }

  /** Whether it holds this field. */
  public boolean est(Champ cherche) {
    return champ.isPresent() && champ.get() == cherche;
  }

  /** What the column is, in a few words. */
  public Message libelle() {
    if (financeur.isPresent()) {
      Financeur f = financeur.get();
      return new Message(
          "financeur " + f.nom() + " (" + f.type().libelle().fr() + ")",
          "financeur " + f.nom() + " (" + f.type().libelle().en() + ")");
    }
    if (champ.isEmpty()) {
      return Message.of(
          "non reconnue, gardée en complément", "not recognised, kept as a complement");
    }
    Message nom = champ.get().libelle();
    String noms = String.join(" + ", portee);
    return portee.isEmpty() ? nom : new Message(nom.fr() + " de " + noms, nom.en() + " of " + noms);
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Colonne c
        && champ.equals(c.champ)
        && financeur.equals(c.financeur)
        && portee.equals(c.portee);
  }

  @Override
  public int hashCode() {
    return Objects.hash(champ, financeur, portee);
  }

  @Override
  public String toString() {
    return libelle().fr();
  }
}
