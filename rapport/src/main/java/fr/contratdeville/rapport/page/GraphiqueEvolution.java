package fr.contratdeville.rapport.page;

import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Suivi;
import fr.contratdeville.agregation.Suivi.Etat;
import fr.contratdeville.agregation.Variation;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Tranche;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two bars for each financeur, before and after, each with its year and its figure; the first is an
 * outline and the second is filled, so that no colour is needed to tell them apart.
 */
final class GraphiqueEvolution {
  /** Most financeurs that are compared at a glance. */
  private static final int FINANCEURS = 12;

  /** Financeurs that the description names. */
  private static final int DITS = 5;

  /** A figure with its year stands beside the name, so that there is less room for the name. */
  private static final int COURT = 22;

  /** From the text of the first bar to that of the second: nearer than to the next financeur. */
  private static final int PAS = 36;

  private GraphiqueEvolution() {}

  /** What is drawn of one financeur. */
  private record Paire(Suivi<Cle> suivi, Variation variation) {
    /** The longer of both bars. */
    BigDecimal longueur() {
      return variation.avant().somme().euros().max(variation.apres().somme().euros());
    }

    boolean aUnMontant() {
      return variation.avant().montant().isPresent()
          || variation.apres().montant().isPresent();
    }
  }

  /** The bars of one step and year, the largest financeurs first; none if nothing has an amount. */
  static Graphique of(String id, Evolution evolution, Tranche tranche, Langue langue) {
    List<Paire> toutes = evolution.financeurs().stream()
        .filter(s -> s.totaux().containsKey(tranche))
        .map(s -> new Paire(s, s.totaux().get(tranche)))
        .filter(Paire::aUnMontant)
        .sorted(Comparator.comparing(Paire::longueur)
            .reversed()
            .thenComparing(p -> p.suivi().cle().id()))
        .toList();
    List<Paire> paires = toutes.subList(0, Math.min(FINANCEURS, toutes.size()));
    String avant = langue.mot(evolution.nomAvant());
    String apres = langue.mot(evolution.nomApres());
    BigDecimal longueur =
        paires.stream().map(Paire::longueur).reduce(BigDecimal.ZERO, BigDecimal::max);
    List<Graphique.Barre> barres = new ArrayList<>();
    for (Paire paire : paires) {
      String nom = langue.mot(paire.suivi().cle().libelle());
      Variation variation = paire.variation();
      int y = barres.size() * Graphique.PAS + 18;
      barres.add(new Graphique.Barre(
          Langue.court(nom, Graphique.LONG),
          Langue.court(nom, COURT),
          chiffre(avant, variation.avant(), langue),
          Graphique.largeur(variation.avant().somme().euros(), longueur),
          y,
          "avant"));
      barres.add(new Graphique.Barre(
          devenir(paire, true, langue),
          devenir(paire, false, langue),
          chiffre(apres, variation.apres(), langue),
          Graphique.largeur(variation.apres().somme().euros(), longueur),
          y + PAS,
          null));
    }
    return new Graphique(
        id,
        "Financeurs, " + avant + " → " + apres,
        legende(tranche, avant, apres, paires.size(), toutes.size(), langue),
        description(paires, avant, apres, langue),
        barres);
  }

  private static String legende(
      Tranche tranche, String avant, String apres, int montres, int tous, Langue langue) {
    String montants = montants(tranche, langue);
    String reste = montres == tous
        ? ""
        : langue.mot(
            " ; les " + montres + " plus grands financeurs sur " + tous
                + ", les autres dans le tableau",
            "; the " + montres + " largest financeurs of " + tous + ", the others in the table");
    return Character.toUpperCase(montants.charAt(0))
        + montants.substring(1)
        + langue.mot(" : ", ": ")
        + langue.mot(
            avant + " en contour, " + apres + " en plein",
            avant + " as an outline, " + apres + " filled")
        + reste;
  }

  private static String description(List<Paire> paires, String avant, String apres, Langue langue) {
    return paires.stream()
        .limit(DITS)
        .map(p -> langue.mot(p.suivi().cle().libelle())
            + ", "
            + chiffre(avant, p.variation().avant(), langue)
            + ", "
            + chiffre(apres, p.variation().apres(), langue))
        .collect(Collectors.joining(langue.mot(" ; ", "; "), "", paires.size() > DITS ? "…" : "."));
  }

  /** What is compared, in words; a document that names no step has amounts. */
  static String montants(Tranche tranche, Langue langue) {
    return tranche.equals(Tranche.NON_PRECISEE)
        ? langue.mot("montants", "amounts")
        : langue.mot(tranche.montants());
  }

  private static String chiffre(String annee, Poste poste, Langue langue) {
    return annee + langue.mot(" : ", ": ") + montant(poste, langue);
  }

  /** A sum with what the document does not give. */
  static String montant(Poste poste, Langue langue) {
    if (poste.montant().isEmpty()) {
      return poste.lignes() > 0 ? "?" : langue.mot("rien", "nothing");
    }
    return langue.euros(poste.somme().euros()) + (poste.estComplet() ? "" : " + ?");
  }

  /** New, gone, or by how much it changed, in euros alone where there is little room. */
  private static String devenir(Paire paire, boolean pourCent, Langue langue) {
    Etat etat = paire.suivi().etat();
    if (etat == Etat.NOUVEAU || etat == Etat.DISPARU) {
      return langue.mot(etat.libelle());
    } else if (!paire.variation().estComplet()) {
      return langue.mot("écart inconnu", "gap unknown");
    }
    String ecart = ecart(paire.variation(), pourCent, langue);
    return ecart.isEmpty() ? langue.mot("sans changement", "no change") : ecart;
  }

  /**
   * The gap in euros and, where asked for, in percent; nothing if there is none, or if it is not
   * known.
   */
  static String ecart(Variation variation, boolean pourCent, Langue langue) {
    if (!variation.estComplet() || variation.ecart().isZero()) {
      return "";
    }
    String euros =
        langue.mot(Phrase.ecart(variation.apres().somme(), variation.avant().somme()));
    return variation
        .part()
        .filter(p -> pourCent)
        .map(p -> euros
            + (p.pourcentage().signum() > 0 ? ", +" : ", ")
            + langue.pourCent(p.pourcentage()))
        .orElse(euros);
  }
}
