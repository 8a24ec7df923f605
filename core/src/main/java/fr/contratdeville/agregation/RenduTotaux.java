package fr.contratdeville.agregation;

import fr.contratdeville.interne.Nombres;
import fr.contratdeville.interne.Tableau;
import fr.contratdeville.interne.Tableau.Cote;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Aggregates as tables for a terminal. */
final class RenduTotaux {
  /** The number of rows that stand on a screen. */
  static final int RANGEES = 30;

  /** The number of columns that stand on a screen. */
  static final int COLONNES = 12;

  private static final int DECIMALES = 1;
  private static final Message TOTAL = Message.of("Total", "Total");
  private static final Message MONTANT = Message.of("Montant", "Amount");
  private static final Message SANS_TOTAL = Message.of("(pas de total)", "(no total)");

  private RenduTotaux() {}

  static Tableau tableau(Totaux totaux, Locale locale) {
    if (totaux.tranches().size() <= 1) {
      return simple(totaux, locale);
    }
    return estSeparee(totaux) ? sansTotal(totaux, locale) : parTranche(totaux, locale);
  }

  /** Whether the axis itself tells steps and years apart: each key is of one. */
  private static boolean estSeparee(Totaux totaux) {
    return totaux.cles().stream()
        .allMatch(cle -> ParTranche.chiffrees(totaux.parTranche(cle)) <= 1);
  }

  private static Tableau simple(Totaux totaux, Locale locale) {
    boolean complet = totaux.ensemble().estComplet();
    Tableau tableau = new Tableau()
        .colonne(totaux.axe().libelle().texte(locale), Cote.GAUCHE)
        .colonne(enEuros(titre(totaux).orElse(MONTANT), locale), Cote.DROITE)
        .colonne(Message.of("Part", "Share").texte(locale), Cote.DROITE)
        .colonne(Message.of("Lignes", "Lines").texte(locale), Cote.DROITE);
    if (!complet) {
      tableau.colonne(Message.of("sans montant", "without amount").texte(locale), Cote.DROITE);
    }
    Map<Cle, Part> parts = totaux.parts(DECIMALES);
    totaux
        .postes()
        .forEach((cle, poste) -> tableau.rangee(
            rangee(cle.libelle(), poste, Optional.ofNullable(parts.get(cle)), complet, locale)));
    Optional<Part> cent = totaux.aDesParts()
        ? Optional.of(Part.of(totaux.total(), totaux.total(), DECIMALES))
        : Optional.empty();
    return tableau.trait().rangee(rangee(TOTAL, totaux.ensemble(), cent, complet, locale));
  }

  /** The step and the year of all amounts, if the document states them. */
  private static Optional<Message> titre(Totaux totaux) {
    return totaux.tranches().stream()
        .filter(t -> !t.equals(Tranche.NON_PRECISEE))
        .map(Tranche::libelle)
        .findFirst();
  }

  /** Keys that are of one step and year each, which no sum joins. */
  private static Tableau sansTotal(Totaux totaux, Locale locale) {
    Tableau tableau = new Tableau()
        .colonne(totaux.axe().libelle().texte(locale), Cote.GAUCHE)
        .colonne(enEuros(MONTANT, locale), Cote.DROITE)
        .colonne(Message.of("Lignes", "Lines").texte(locale), Cote.DROITE);
    totaux
        .postes()
        .forEach((cle, poste) -> tableau.rangee(
            cle.libelle().texte(locale), cellule(poste, locale), entier(poste.lignes(), locale)));
    return tableau.trait().rangee(SANS_TOTAL.texte(locale));
  }

  /** One column for each step and year. */
  private static Tableau parTranche(Totaux totaux, Locale locale) {
    Tableau tableau = new Tableau().colonne(totaux.axe().libelle().texte(locale), Cote.GAUCHE);
    NavigableSet<Tranche> tranches = totaux.tranches();
    tranches.forEach(t -> tableau.colonne(enEuros(t.libelle(), locale), Cote.DROITE));
    totaux
        .cles()
        .forEach(cle -> tableau.rangee(
            parTranche(cle.libelle().texte(locale), tranches, totaux.parTranche(cle), locale)));
    return tableau
        .trait()
        .rangee(parTranche(TOTAL.texte(locale), tranches, totaux.ensembles(), locale));
  }

  private static List<String> parTranche(
      String titre, NavigableSet<Tranche> tranches, Map<Tranche, Poste> postes, Locale locale) {
    List<String> rangee = new ArrayList<>(List.of(titre));
    tranches.forEach(t -> rangee.add(cellule(postes.getOrDefault(t, Poste.VIDE), locale)));
    return rangee;
  }

  private static String enEuros(Message titre, Locale locale) {
    return titre.texte(locale) + " (€)";
  }

  private static List<String> rangee(
      Message libelle, Poste poste, Optional<Part> part, boolean complet, Locale locale) {
    List<String> rangee = new ArrayList<>();
    rangee.add(libelle.texte(locale));
    rangee.add(poste.montant().map(m -> Nombres.texte(m.euros(), locale)).orElse(""));
    rangee.add(poste.montant().isEmpty() ? "" : part.map(p -> part(p, locale)).orElse(""));
    rangee.add(entier(poste.lignes(), locale));
    if (!complet) {
      rangee.add(poste.estComplet() ? "" : entier(poste.sansMontant(), locale));
    }
    return rangee;
  }

  /**
   * A cross table, or one for each step and year.
   *
   * @param limite how many columns; the others are counted in the heading of one more
   * @param rangees how many rows of each table
   */
  static String texte(Croisement croisement, Locale locale, int limite, int rangees) {
    boolean enLignes = estSeparee(croisement.lignes());
    boolean enColonnes = estSeparee(croisement.colonnes());
    NavigableSet<Tranche> tranches = croisement.lignes().tranches();
    if (tranches.size() > 1 && (enLignes || enColonnes)) {
      return tableau(croisement, locale, limite, enLignes, enColonnes)
          .abrege(rangees, locale)
          .toString();
    }
    return tranches.size() <= 1
        ? bloc(croisement, locale, limite, rangees)
        : tranches.stream()
            .map(t -> bloc(croisement.tranche(t), locale, limite, rangees))
            .collect(Collectors.joining("\n"));
  }

  private static String bloc(Croisement croisement, Locale locale, int limite, int rangees) {
    Tableau tableau = tableau(croisement, locale, limite, true, true).abrege(rangees, locale);
    return titre(croisement.lignes()).map(t -> t.texte(locale) + "\n").orElse("") + tableau;
  }

  /**
   * @param enLignes whether the rows have a total
   * @param enColonnes whether the columns have one
   */
  private static Tableau tableau(
      Croisement croisement, Locale locale, int limite, boolean enLignes, boolean enColonnes) {
    List<Cle> toutes = croisement.colonnes().cles();
    int tues = toutes.size() - 1 > limite ? toutes.size() - limite : 0;
    List<Cle> colonnes = toutes.subList(0, toutes.size() - tues);
    Tableau tableau =
        new Tableau().colonne(croisement.lignes().axe().libelle().texte(locale), Cote.GAUCHE);
    colonnes.forEach(colonne -> tableau.colonne(colonne.libelle().texte(locale), Cote.DROITE));
    if (tues > 0) {
      tableau.colonne(Tableau.suite(tues, locale), Cote.DROITE);
    }
    if (enLignes) {
      tableau.colonne(TOTAL.texte(locale), Cote.DROITE);
    }
    for (Cle cle : croisement.lignes().cles()) {
      tableau.rangee(rangee(
          cle.libelle().texte(locale),
          colonnes.stream().map(colonne -> croisement.poste(cle, colonne)),
          tues > 0,
          enLignes ? croisement.lignes().poste(cle) : Optional.empty(),
          locale));
    }
    if (!enColonnes) {
      return tableau.trait().rangee(SANS_TOTAL.texte(locale));
    }
    return tableau
        .trait()
        .rangee(rangee(
            TOTAL.texte(locale),
            colonnes.stream().map(croisement.colonnes()::poste),
            tues > 0,
            enLignes && croisement.lignes().tranches().size() <= 1
                ? Optional.of(croisement.lignes().ensemble())
                : Optional.empty(),
            locale));
  }

  private static List<String> rangee(
      String titre,
      Stream<Optional<Poste>> postes,
      boolean coupee,
      Optional<Poste> marge,
      Locale locale) {
    List<String> rangee = new ArrayList<>();
    rangee.add(titre);
    postes.forEach(poste -> rangee.add(poste.map(p -> cellule(p, locale)).orElse("")));
    if (coupee) {
      rangee.add("…");
    }
    marge.ifPresent(m -> rangee.add(cellule(m, locale)));
    return rangee;
  }

  /** A question mark stands for the amounts that the document does not give. */
  private static String cellule(Poste poste, Locale locale) {
    String somme = poste.montant().map(m -> Nombres.texte(m.euros(), locale)).orElse("");
    return poste.estComplet() ? somme : somme.isEmpty() ? "?" : somme + " + ?";
  }

  private static String entier(long nombre, Locale locale) {
    return Nombres.texte(BigDecimal.valueOf(nombre), locale);
  }

  /** All shares have the same decimals, so that points stand below points. */
  private static String part(Part part, Locale locale) {
    String chiffres = part.pourcentage().toPlainString();
    return "en".equals(locale.getLanguage())
        ? chiffres + "%"
        : chiffres.replace('.', ',') + "\u00A0%";
  }
}
