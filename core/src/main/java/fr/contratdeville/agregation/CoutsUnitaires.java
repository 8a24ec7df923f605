package fr.contratdeville.agregation;

import fr.contratdeville.modele.Beneficiaires.Unite;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Money beside the people that it is for, along any axis: what an action, a porteur or a quartier
 * spends on each of those whom it reached. Where no cost can be given, the reason is.
 *
 * <p>People are counted as {@link Publics} counts them, in the entries of the lines: nobody twice
 * inside one entry, but somebody who takes part in two actions in both. An entry whose lines have
 * several keys is counted under each of them.
 */
public final class CoutsUnitaires implements NotABean {
  private final Totaux totaux;
  private final Unite unite;
  private final Map<Cle, Publics> publics;

  private CoutsUnitaires(Totaux totaux, Unite unite, Map<Cle, Publics> publics) {
    this.totaux = totaux;
    this.unite = unite;
    this.publics = publics;
  }

  /**
   * {@return the money and the persons of each key}
   *
   * @param axe the axis that gives each line its key, as {@code Axes.action()}
   * @param lignes the lines of money, of one step and year, as {@code contrat.retenues()}
   * @throws ValeurInvalideException if a key has amounts of several steps or years
   */
  public static CoutsUnitaires of(Axe axe, Iterable<LigneSituee> lignes) {
    return of(axe, lignes, Unite.PERSONNES);
  }

  /**
   * {@return the money and the public of each key}
   *
   * @param axe the axis that gives each line its key
   * @param lignes the lines of money, of one step and year
   * @param unite what is counted: persons, households, groups or attendances
   * @throws ValeurInvalideException if a key has amounts of several steps or years
   */
  public static CoutsUnitaires of(Axe axe, Iterable<LigneSituee> lignes, Unite unite) {
    Map<Cle, Set<VoletSitue>> volets = new LinkedHashMap<>();
    for (LigneSituee ligne : lignes) {
      volets.computeIfAbsent(axe.cle(ligne), c -> new LinkedHashSet<>()).add(ligne.voletSitue());
    }
    Map<Cle, Publics> publics = new LinkedHashMap<>();
    volets.forEach((cle, siens) -> publics.put(cle, Publics.of(siens)));
    Totaux totaux = Totaux.of(axe, lignes);
    totaux.postes();
    return new CoutsUnitaires(totaux, unite, publics);
  }

  /** {@return the money of each key} */
  public Totaux totaux() {
    return totaux;
  }

  /**
   * {@return the public of one key; empty if no entry counts it}
   *
   * @param cle the key
   */
  public Optional<Effectif> effectif(Cle cle) {
    return Optional.ofNullable(publics.get(cle)).flatMap(p -> p.effectif(unite));
  }

  /**
   * {@return the money of one key for each of its public, rounded half up to the cent; empty if one
   * of the two is not known exactly}
   *
   * @param cle the key
   * @see #manque(Cle)
   */
  public Optional<Montant> cout(Cle cle) {
    return manque(cle).isPresent()
        ? Optional.empty()
        : totaux
            .poste(cle)
            .flatMap(p -> p.montant()
                .map(m -> m.dividedBy(effectif(cle).orElseThrow().exact().getAsLong())));
  }

  /**
   * {@return why one key has no cost; empty if it has one}
   *
   * @param cle the key
   */
  public Optional<Message> manque(Cle cle) {
    Optional<Poste> poste = totaux.poste(cle);
    if (poste.flatMap(Poste::montant).isEmpty()) {
      return Optional.of(Message.of("aucun montant", "no amount"));
    }
    if (!poste.get().estComplet()) {
      return Optional.of(Message.of("montant incomplet", "incomplete amount"));
    }
    Optional<Effectif> effectif = effectif(cle);
    if (effectif.isEmpty()) {
      return Optional.of(Message.of("public non compté", "public not counted"));
    }
    if (effectif.get().exact().isEmpty()) {
      return Optional.of(Message.of("public approximatif", "approximate public"));
    }
    return effectif.get().exact().getAsLong() == 0
        ? Optional.of(Message.of("public de zéro", "public of zero"))
        : Optional.empty();
  }

  /**
   * {@return a row for each key: the money, the public, the money for each of it, and why that is
   * missing}
   */
  public Tableau tableau() {
    Message axe = totaux.axe().libelle();
    return Tableau.builder(Message.of("Coûts unitaires : " + axe.fr(), "Unit costs: " + axe.en()))
        .colonne(Colonne.of(axe, Genre.TEXTE).repliee(60))
        .colonne(Colonne.of(Message.of("Montant (€)", "Amount (€)"), Genre.MONTANT))
        .colonne(Colonne.nombre("Public", "Public"))
        .colonne(Colonne.of(Message.of("Coût unitaire (€)", "Unit cost (€)"), Genre.MONTANT))
        .colonne(Colonne.texte("Ce qui manque", "What is missing"))
        .rangees(totaux.cles(), this::rangee)
        .build();
  }

  private List<Cellule> rangee(Cle cle) {
    return List.of(
        Cellule.of(cle.libelle()),
        totaux.poste(cle).map(TableauTotaux::montant).orElse(Cellule.VIDE),
        effectif(cle).map(CoutsUnitaires::nombre).orElse(Cellule.VIDE),
        cout(cle).map(Cellule::of).orElse(Cellule.VIDE),
        manque(cle).map(Cellule::of).orElse(Cellule.VIDE));
  }

  private static Cellule nombre(Effectif effectif) {
    return effectif.exact().isPresent()
        ? Cellule.of(effectif.exact().getAsLong())
        : Cellule.of(effectif.toString());
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
