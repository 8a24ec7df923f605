package fr.contratdeville.interne;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sentences in both languages, with figures written as each of them writes figures. */
public final class Phrase {
  /** The number of names that a sentence lists before it says how many others there are. */
  private static final int NOMS = 8;

  private static final int NOM = 300;

  private static final char INSECABLE = '\u00A0';

  private Phrase() {}

  /**
   * {@return a sentence with values in it}
   *
   * @param fr the French text, with {@code %s} (or {@code %1$s}) where the values go
   * @param en the English text, with the same
   * @param valeurs amounts, shares, numbers, names or messages
   */
  public static Message of(String fr, String en, Object... valeurs) {
    return Message.of(
        texte(typographie(fr), Locale.FRENCH, valeurs), texte(en, Locale.ENGLISH, valeurs));
  }

  /**
   * {@return a number and the things that it counts; in French 0 and 1 are singular}
   *
   * @param nombre the number
   * @param un the word in the singular
   * @param plusieurs the word in the plural
   */
  public static Message nombre(long nombre, Message un, Message plusieurs) {
    BigDecimal n = BigDecimal.valueOf(nombre);
    return Message.of(
        Nombres.texte(n, Locale.FRENCH) + INSECABLE + (nombre < 2 ? un : plusieurs).fr(),
        Nombres.texte(n, Locale.ENGLISH) + INSECABLE + (nombre == 1 ? un : plusieurs).en());
  }

  /**
   * {@return the gap between two amounts, with its sign}
   *
   * @param declare the printed amount
   * @param calcule the amount to take off
   */
  public static Message ecart(Montant declare, Montant calcule) {
    BigDecimal ecart = declare.euros().subtract(calcule.euros());
    return Message.of(
        Nombres.signe(ecart, Locale.FRENCH) + INSECABLE + '€',
        Nombres.signe(ecart, Locale.ENGLISH) + INSECABLE + '€');
  }

  /**
   * {@return names one after the other; beyond eight, how many others there are}
   *
   * @param noms the names
   */
  public static Message liste(Collection<String> noms) {
    return joindre(
        noms.stream().limit(NOMS).map(Phrase::court).map(Message::of).toList(),
        ", ",
        noms.size() - NOMS);
  }

  /**
   * {@return several messages as one}
   *
   * @param messages the messages
   * @param entre the text between two of them
   */
  public static Message joindre(List<Message> messages, String entre) {
    return joindre(messages, entre, 0);
  }

  private static Message joindre(List<Message> messages, String entre, int autres) {
    return Message.of(
        messages.stream().map(Message::fr).collect(Collectors.joining(entre))
            + (autres > 0 ? entre + "… (+" + autres + ")" : ""),
        messages.stream().map(Message::en).collect(Collectors.joining(entre))
            + (autres > 0 ? entre + "… (+" + autres + ")" : ""));
  }

  private static String texte(String modele, Locale locale, Object... valeurs) {
    Object[] textes = new Object[valeurs.length];
    for (int i = 0; i < valeurs.length; i++) {
      textes[i] = valeur(valeurs[i], locale);
    }
    return String.format(Locale.ROOT, modele, textes);
  }

  private static String valeur(Object valeur, Locale locale) {
    if (valeur instanceof Montant montant) {
      return Nombres.texte(montant.euros(), locale) + INSECABLE + '€';
    }
    if (valeur instanceof Part part) {
      return Nombres.texte(part.pourcentage(), locale) + INSECABLE + '%';
    }
    if (valeur instanceof BigDecimal nombre) {
      return Nombres.texte(nombre, locale);
    }
    return valeur instanceof Message message ? message.texte(locale) : court(valeur.toString());
  }

  /** A name is quoted whole unless no document would print one of that length. */
  private static String court(String nom) {
    return nom.length() <= NOM ? nom : nom.substring(0, NOM - 1) + "…";
  }

  /** No line breaks before a colon or a semicolon, nor inside quotes. */
  private static String typographie(String fr) {
    return fr.replace(" :", INSECABLE + ":")
        .replace(" ;", INSECABLE + ";")
        .replace("« ", "«" + INSECABLE)
        .replace(" »", INSECABLE + "»");
  }
}
