package fr.contratdeville.rapport.page;

import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
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

  private static final int LONG = 42;
  private static final int COURT = 30;
  private static final int PAS = 46;

  /**
   * A bar.
   *
   * @param nom what it is of
   * @param court the same where there is little room
   * @param chiffre its figure
   * @param largeur its length in percent of the longest, with two decimals
   * @param y the place of its text from the top, in pixels
   * @param genre {@code autres} for those that are added up in one bar, or else {@code null}
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

  /** The bars of totals of one step and year; without bars if nothing has an amount. */
  static Graphique of(
      String id, String titre, @Nullable String legende, Totaux totaux, Langue langue) {
    List<Map.Entry<Cle, Poste>> postes = parMontant(totaux);
    int seules = postes.size() <= BARRES + 1 ? postes.size() : BARRES;
    List<Map.Entry<Cle, Poste>> reste = postes.subList(seules, postes.size());
    BigDecimal autres = reste.stream()
        .map(e -> e.getValue().somme().euros())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal longueur =
        postes.stream().map(e -> e.getValue().somme().euros()).reduce(autres, BigDecimal::max);
    BigDecimal total = totaux.total().euros();
    List<Barre> barres = new ArrayList<>();
    for (Map.Entry<Cle, Poste> poste : postes.subList(0, seules)) {
      String nom = langue.mot(poste.getKey().libelle());
      BigDecimal montant = poste.getValue().somme().euros();
      barres.add(barre(barres.size(), nom, montant, longueur, total, null, langue));
    }
    if (!reste.isEmpty()) {
      String nom = langue.compte(reste.size(), "autre", "autres", "other", "others");
      barres.add(barre(barres.size(), nom, autres, longueur, total, "autres", langue));
    }
    return new Graphique(id, titre, legende, description(barres, langue), barres);
  }

  private static Barre barre(
      int rang,
      String nom,
      BigDecimal montant,
      BigDecimal longueur,
      BigDecimal total,
      @Nullable String genre,
      Langue langue) {
    BigDecimal largeur = longueur.signum() <= 0 || montant.signum() <= 0
        ? BigDecimal.ZERO
        : montant.movePointRight(2).divide(longueur, 2, RoundingMode.HALF_UP);
    String part = total.signum() <= 0 || montant.signum() < 0
        ? ""
        : " (" + langue.pourCent(montant.movePointRight(2).divide(total, 1, RoundingMode.HALF_UP))
            + ")";
    return new Barre(
        Langue.court(nom, LONG),
        Langue.court(nom, COURT),
        langue.euros(montant) + part,
        largeur.toPlainString() + "%",
        rang * PAS + 18,
        genre);
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
