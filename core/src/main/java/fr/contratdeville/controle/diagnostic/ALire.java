package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One printed figure that is to be read otherwise. */
public final class ALire {
  private ALire() {}

  /** The kind of slip that turns one figure into the other; absent if none does. */
  public static Optional<Genre> genre(long imprime, long juste) {
    if (Digits.areSwapped(imprime, juste)) {
      return Optional.of(Genre.INVERSION);
    }
    if (Digits.differByFactor(imprime, juste)) {
      return Optional.of(Genre.FACTEUR);
    }
    return Digits.areOpposite(imprime, juste) ? Optional.of(Genre.SIGNE) : Optional.empty();
  }

  /** Whether one digit of a figure is another. */
  public static boolean estUnChiffre(long imprime, long juste) {
    return Digits.differByOneDigit(imprime, juste);
  }

  /**
   * The explanation.
   *
   * @param nom the figure, for a sentence
   * @param juste what it is to be read, in the smallest unit
   */
  public static Diagnostic of(
      Genre genre, Message nom, List<Emplacement> places, long imprime, long juste, Unite unite) {
    Message slip = switch (genre) {
      case INVERSION -> Message.of("deux chiffres intervertis", "two digits swapped");
      case FACTEUR -> Message.of("facteur 10, 100 ou 1 000", "factor of 10, 100 or 1,000");
      case SIGNE -> Message.of("signe", "sign");
      case ARRONDI -> Message.of("total arrondi", "rounded total");
      case CHIFFRE -> Message.of("un chiffre faux", "one wrong digit");
      default ->
        Message.of(
            "un autre total qui le compte a le même écart",
            "another total that counts it has the same gap");
    };
    return Diagnostic.builder()
        .genre(genre)
        .cellules(places)
        .message(Phrase.of(
            "Se ferme si %s (%s) est à lire %s : %s.",
            "Closes if %s (%s) is to be read %s: %s.",
            nom,
            chiffre(imprime, unite),
            chiffre(juste, unite),
            slip))
        .valeur(nombre(juste, unite))
        .build();
  }

  static Object chiffre(long valeur, Unite unite) {
    return unite == Unite.EUR ? Montant.ofCentimes(valeur) : nombre(valeur, unite);
  }

  static BigDecimal nombre(long valeur, Unite unite) {
    return unite == Unite.EUR ? Montant.ofCentimes(valeur).euros() : BigDecimal.valueOf(valeur);
  }
}
