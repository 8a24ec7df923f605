package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives columns the year that their heading counts from that of the document: {@code N-1 (payé)},
 * {@code N (notifié)} and {@code N+1}, where a line above the table says {@code N = 2024}, or names
 * one year only.
 */
final class AnneesRelatives {
  private static final Pattern RELATIVE =
      Pattern.compile("(?<![\\p{L}\\p{N}])N(?:\\s?([-\u2013+])\\s?([1-3]))?(?![\\p{L}\\p{N}°º/])");

  private static final Pattern DEFINIE =
      Pattern.compile("(?<![\\p{L}\\p{N}])N\\s?[=:]\\s?((?:19|20)[0-9]{2})(?![0-9])");

  private AnneesRelatives() {}

  /** Names the years, if a heading of money says {@code N-1} or {@code N+1}. */
  static void nommer(
      NavigableMap<Integer, Colonne> colonnes,
      Grille grille,
      Entete entete,
      Suppositions suppositions) {
    boolean relatives = entete.titres().values().stream()
        .flatMap(List::stream)
        .anyMatch(t -> ecart(t).filter(e -> e != 0).isPresent());
    Optional<Exercice> annee = relatives ? annee(grille, entete) : Optional.empty();
    annee.ifPresent(n -> entete.titres().forEach((numero, titres) -> {
      Colonne colonne = colonnes.getOrDefault(numero, Colonne.complement());
      Optional<Integer> ecart = titres.stream().flatMap(t -> ecart(t).stream()).findFirst();
      if (ecart.isPresent() && colonne.estMontant() && colonne.exercice().isEmpty()) {
        Exercice sienne = Exercice.of(n.annee() + ecart.get());
        colonnes.put(numero, colonne.withExercice(sienne));
        suppositions.raison(
            numero, Message.of("année comptée à partir de N = " + n, "year counted from N = " + n));
      }
    }));
  }

  private static Optional<Integer> ecart(String titre) {
    Matcher relative = RELATIVE.matcher(titre);
    if (!relative.find()) {
      return Optional.empty();
    }
    int ecart = relative.group(2) == null ? 0 : Integer.parseInt(relative.group(2));
    return Optional.of("+".equals(relative.group(1)) ? ecart : -ecart);
  }

  private static Optional<Exercice> annee(Grille grille, Entete entete) {
    Preambule preambule = new Preambule(grille, entete.premiere());
    return preambule.cellules().stream()
        .map(c -> DEFINIE.matcher(c.texte()))
        .filter(Matcher::find)
        .map(m -> Exercice.parse(m.group(1)))
        .findFirst()
        .or(() -> preambule.datee().flatMap(c -> Annees.seule(c.texte())))
        .or(() -> Annees.seule(grille.feuille().nom()));
  }
}
