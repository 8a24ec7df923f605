package fr.contratdeville.controle.calcul;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names brought to one spelling, so that those that differ by habit alone meet in one bucket. */
public final class Noms {
  private static final Set<String> MONNAIE = Set.of("E", "EUR", "EURO", "EUROS", "K", "KE", "M");

  private Noms() {}

  /**
   * Upper case, without accents, quotes, punctuation nor doubled spaces: {@code Région} and
   * {@code REGION} are {@code REGION}. Empty for a name without letters or digits.
   */
  public static String cle(String nom) {
    return Orthographe.cle(nom, "").toUpperCase(Locale.ROOT);
  }

  /**
   * A name with the step and the year that tell it from others of its name: {@code Ville (accordé,
   * 2023)}.
   */
  public static Message situe(
      String nom, Optional<EtapeMontant> etape, Optional<Exercice> exercice) {
    List<Message> precisions = Stream.concat(
            etape.stream()
                .map(EtapeMontant::libelle)
                .map(e ->
                    Message.of(e.fr().toLowerCase(Locale.ROOT), e.en().toLowerCase(Locale.ROOT))),
            exercice.stream().map(e -> Message.of(e.toString())))
        .toList();
    return precisions.isEmpty()
        ? Message.of(nom)
        : Phrase.of("%s (%s)", "%s (%s)", nom, Phrase.joindre(precisions, ", "));
  }

  /**
   * The financeur of a line, with the step and the year of the line where its row has other lines
   * of the same name.
   */
  public static Message financeur(LigneSituee ligne) {
    String nom = ligne.financeur().nom();
    boolean seul = ligne.volet().lignes().stream()
            .filter(l -> l.financeur().nom().equals(nom))
            .limit(2)
            .count()
        == 1;
    return seul
        ? Message.of(nom)
        : situe(nom, ligne.ligne().etape(), ligne.ligne().exercice());
  }

  /** Whether a figure has words beside it: a currency is none. */
  public static boolean aDesMots(String texte) {
    return mots(texte).stream()
        .anyMatch(mot -> mot.chars().anyMatch(Character::isLetter) && !MONNAIE.contains(mot));
  }

  /** The words of {@link #cle}. */
  public static List<String> mots(String nom) {
    String cle = cle(nom);
    return cle.isEmpty() ? List.of() : List.of(cle.split(" ", -1));
  }
}
