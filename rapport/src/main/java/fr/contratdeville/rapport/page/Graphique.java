package fr.contratdeville.rapport.page;

import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars with their figures, longest first.
 *
 * @param id tells it from the other charts of the page
 * @param titre what it shows
 * @param legende the step and the year of its amounts; {@code null} if the document names none
 * @param description the same in a sentence, for whoever does not see it
 * @param barres the bars
 */
public record Graphique(
    String id, String titre, @Nullable String legende, String description, List<Barre> barres) {

  /** Most bars that are compared at a glance. */
  private static final int BARRES = 12;

  static final int LONG = 42;
  private static final int COURT = 30;
  static final int PAS = 46;

  /**
   * A bar.
   *
   * @param nom what it is of
   * @param court the same where there is little room
   * @param chiffre its figure
   * @param largeur its length in percent of the longest, with two decimals
   * @param y the place of its text from the top, in pixels
   * @param genre {@code autres} for those that are added up in one bar, {@code avant} for the year
   *     before, or else {@code null}
   */
  public record Barre(
      String nom,
      String court,
      String chiffre,
      String largeur,
      int y,
      @Nullable String genre) {
    /** The class of the bar. */
    public String classe() {
      return genre == null ? "barre" : genre;
    }

    /** The top of the bar below its text. */
    public int haut() {
      return y + 8;
    }
  }

  /** The height in pixels. */
  public int hauteur() {
    return barres.size() * PAS;
  }

  /** What a bar is made of. */
  private record Somme(
      String nom, BigDecimal montant, String part, @Nullable String genre) {}

  /** The bars of totals of one step and year; without bars if nothing has an amount. */
  static Graphique of(
      String id, String titre, @Nullable String legende, Totaux totaux, Langue langue) {
    List<Map.Entry<Cle, Poste>> postes = parMontant(totaux);
    int seules = postes.size() <= BARRES + 1 ? postes.size() : BARRES;
    Map<Cle, Part> parts = totaux.parts(1);
    List<Somme> sommes = new ArrayList<>();
    for (Map.Entry<Cle, Poste> poste : postes.subList(0, seules)) {
      String nom = langue.mot(poste.getKey().libelle());
      sommes.add(somme(nom, List.of(poste), parts, null, langue));
    }
    if (seules < postes.size()) {
      List<Map.Entry<Cle, Poste>> reste = postes.subList(seules, postes.size());
      String nom = langue.compte(reste.size(), "autre", "autres", "other", "others");
      sommes.add(somme(nom, reste, parts, "autres", langue));
    }
    return of(id, titre, legende, sommes, langue);
  }

  /** The sum of some keys, with the shares that the table gives them. */
  private static Somme somme(
      String nom,
      List<Map.Entry<Cle, Poste>> postes,
      Map<Cle, Part> parts,
      @Nullable String genre,
      Langue langue) {
    BigDecimal montant = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO.setScale(1);
    for (Map.Entry<Cle, Poste> poste : postes) {
      montant = montant.add(poste.getValue().somme().euros());
      part = part.add(parts.getOrDefault(poste.getKey(), Part.of(0)).pourcentage());
    }
    String texte = parts.isEmpty() ? "" : " (" + langue.pourCent(part) + ")";
    return new Somme(nom, montant, texte, genre);
  }

  /** The sum of each year, in their order; no share, since years are not added up. */
  static Graphique annees(String id, String titre, Totaux totaux, Langue langue) {
    List<Somme> sommes = totaux.postes().entrySet().stream()
        .filter(e -> e.getValue().montant().isPresent())
        .sorted(Comparator.comparing(e -> e.getKey().id()))
        .map(e ->
            new Somme(langue.mot(e.getKey().libelle()), e.getValue().somme().euros(), "", null))
        .toList();
    return of(id, titre, null, sommes, langue);
  }

  private static Graphique of(
      String id, String titre, @Nullable String legende, List<Somme> sommes, Langue langue) {
    BigDecimal longueur =
        sommes.stream().map(Somme::montant).reduce(BigDecimal.ZERO, BigDecimal::max);
    List<Barre> barres = new ArrayList<>();
    for (Somme somme : sommes) {
      barres.add(new Barre(
          Langue.court(somme.nom(), LONG),
          Langue.court(somme.nom(), COURT),
          langue.euros(somme.montant()) + somme.part(),
          largeur(somme.montant(), longueur),
          barres.size() * PAS + 18,
          somme.genre()));
    }
    return new Graphique(id, titre, legende, description(barres, langue), barres);
  }

  /** The length of a bar; that of nothing or less is none. */
  static String largeur(BigDecimal montant, BigDecimal longueur) {
    BigDecimal largeur = montant.signum() <= 0
        ? BigDecimal.ZERO
        : montant.movePointRight(2).divide(longueur, 2, RoundingMode.HALF_UP);
    return largeur.toPlainString() + "%";
  }

  private static String description(List<Barre> barres, Langue langue) {
    return barres.stream()
        .limit(5)
        .map(b -> b.nom() + langue.mot(" : ", ": ") + b.chiffre())
        .collect(Collectors.joining(langue.mot(" ; ", "; "), "", barres.size() > 5 ? "…" : "."));
  }

  /** The keys that have an amount, the largest first. */
  static List<Map.Entry<Cle, Poste>> parMontant(Totaux totaux) {
    return totaux.postes().entrySet().stream()
        .filter(e -> e.getValue().montant().isPresent())
        .sorted(Comparator.comparing(
                (Map.Entry<Cle, Poste> e) -> e.getValue().somme().euros())
            .reversed()
            .thenComparing(e -> e.getKey().id()))
        .toList();
  }
}
