package fr.contratdeville.agregation;

import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two totals along one axis side by side: what each key has in the one and in the other, the gap,
 * and the gap in percent. What was asked for beside what was granted, one year beside another, one
 * fund beside another.
 *
 * <pre>{@code
 * var toutes = Selection.of(contrat.lignes());
 * var demande = Totaux.of(Axes.porteur(), toutes.etape(EtapeMontant.DEMANDE));
 * var accorde = Totaux.of(Axes.porteur(), toutes.etape(EtapeMontant.ACCORDE));
 * Variations.of(demande, accorde).filter(Variation::estEnBaisse);
 * }</pre>
 *
 * <p>Keys are compared exactly: {@link Evolution} matches names that two contracts spell
 * differently.
 */
public final class Variations implements NotABean {
  private final Totaux avant;
  private final Totaux apres;
  private final List<Variation> variations;

  private Variations(Totaux avant, Totaux apres, List<Variation> variations) {
    this.avant = avant;
    this.apres = apres;
    this.variations = variations;
  }

  /**
   * {@return two totals side by side}
   *
   * @param avant the first totals, of one step and year
   * @param apres the second totals, of one step and year, along the same axis
   * @throws ValeurInvalideException if the axes differ, or a key has amounts of several steps or
   *     years
   */
  public static Variations of(Totaux avant, Totaux apres) {
    ValeurInvalideException.exiger(
        avant.axe().id().equals(apres.axe().id()),
        "Variations.axe",
        apres.axe(),
        "the axis " + avant.axe());
    Set<Cle> cles = new LinkedHashSet<>(avant.cles());
    cles.addAll(apres.cles());
    return new Variations(
        avant,
        apres,
        cles.stream()
            .map(c -> new Variation(
                c, avant.poste(c).orElse(Poste.VIDE), apres.poste(c).orElse(Poste.VIDE)))
            .toList());
  }

  /**
   * {@return one variation for each key of either: those of the first in its order, then others}
   */
  public List<Variation> variations() {
    return variations;
  }

  /**
   * {@return the variations that a condition holds for} {@link #total()} is then of them alone.
   *
   * @param condition what is asked of each variation, as {@code Variation::estEnBaisse}
   */
  public Variations filter(Predicate<? super Variation> condition) {
    return new Variations(avant, apres, variations.stream().filter(condition).toList());
  }

  /**
   * {@return the sums of all variations}
   *
   * @throws ArithmeticException if one does not fit
   */
  public Variation total() {
    Variation total = new Variation(Cle.of("total", TableauTotaux.TOTAL), Poste.VIDE, Poste.VIDE);
    for (Variation une : variations) {
      total = new Variation(
          total.cle(), total.avant().plus(une.avant()), total.apres().plus(une.apres()));
    }
    return total;
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Variations autres
        && avant.axe().id().equals(autres.avant.axe().id())
        && Set.copyOf(variations).equals(Set.copyOf(autres.variations));
  }

  @Override
  public int hashCode() {
    return Set.copyOf(variations).hashCode();
  }

  /** {@return the variations as a table, to be written as Markdown, HTML, CSV or JSON} */
  public Tableau tableau() {
    Message axe = avant.axe().libelle();
    boolean memes = nom(avant).equals(nom(apres));
    boolean complet = total().estComplet();
    Tableau.Builder tableau = Tableau.builder(
            Message.of("Écarts : " + axe.fr(), "Gaps: " + axe.en()))
        .colonne(Colonne.of(axe, Genre.TEXTE))
        .colonne(euros(memes ? Message.of("Avant", "Before") : nom(avant)))
        .colonne(euros(memes ? Message.of("Après", "After") : nom(apres)))
        .colonne(euros(Message.of("Écart", "Gap")))
        .colonne(Colonne.of(Message.of("Écart (%)", "Gap (%)"), Genre.PART));
    if (!complet) {
      tableau.colonne(TableauTotaux.SANS_MONTANT);
    }
    return tableau
        .rangees(variations, v -> rangee(v, complet))
        .pied(rangee(total(), complet))
        .build();
  }

  private static List<Cellule> rangee(Variation variation, boolean complet) {
    List<Cellule> rangee = new ArrayList<>(List.of(Cellule.of(variation.cle().libelle())));
    rangee.addAll(TableauxEvolution.variation(variation));
    if (!complet) {
      rangee.add(TableauxEvolution.sansMontant(variation));
    }
    return rangee;
  }

  /** The step and the year of totals. */
  private static Message nom(Totaux totaux) {
    return totaux.tranches().stream().findFirst().orElse(Tranche.NON_PRECISEE).libelle();
  }

  private static Colonne euros(Message titre) {
    return Colonne.of(Message.of(titre.fr() + " (€)", titre.en() + " (€)"), Genre.MONTANT);
  }

  /**
   * {@return the whole table, for a terminal}
   *
   * @param locale English for English, French for all others
   */
  public String texte(Locale locale) {
    return tableau().sansTitre().texte(locale);
  }

  /** {@return the table in French, a long one shortened with a count} */
  @Override
  public String toString() {
    return tableau().sansTitre().toString();
  }
}
