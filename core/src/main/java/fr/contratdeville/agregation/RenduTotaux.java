package fr.contratdeville.agregation;

import fr.contratdeville.interne.Nombres;
import fr.contratdeville.interne.Tableau;
import fr.contratdeville.interne.Tableau.Cote;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Aggregates as tables for a terminal. */
final class RenduTotaux {
  /** The number of rows that stand on a screen. */
  static final int RANGEES = 30;

  /** The number of columns that stand on a screen. */
  static final int COLONNES = 12;

  private static final int DECIMALES = 1;
  private static final Message TOTAL = Message.of("Total", "Total");

  private RenduTotaux() {}

  static Tableau tableau(Totaux totaux, Locale locale) {
    boolean complet = totaux.ensemble().estComplet();
    Tableau tableau = new Tableau()
        .colonne(totaux.axe().libelle().texte(locale), Cote.GAUCHE)
        .colonne(Message.of("Montant (€)", "Amount (€)").texte(locale), Cote.DROITE)
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

  /** @param limite how many columns; the others are counted in the heading of one more */
  static Tableau tableau(Croisement croisement, Locale locale, int limite) {
    List<Cle> toutes = List.copyOf(croisement.colonnes().postes().keySet());
    int tues = toutes.size() - 1 > limite ? toutes.size() - limite : 0;
    List<Cle> colonnes = toutes.subList(0, toutes.size() - tues);
    Tableau tableau =
        new Tableau().colonne(croisement.lignes().axe().libelle().texte(locale), Cote.GAUCHE);
    colonnes.forEach(colonne -> tableau.colonne(colonne.libelle().texte(locale), Cote.DROITE));
    if (tues > 0) {
      tableau.colonne(Tableau.suite(tues, locale), Cote.DROITE);
    }
    tableau.colonne(TOTAL.texte(locale), Cote.DROITE);
    croisement
        .lignes()
        .postes()
        .forEach((cle, marge) -> tableau.rangee(rangee(
            cle.libelle().texte(locale),
            colonnes.stream().map(colonne -> croisement.poste(cle, colonne)),
            tues > 0,
            marge,
            locale)));
    return tableau
        .trait()
        .rangee(rangee(
            TOTAL.texte(locale),
            colonnes.stream().map(croisement.colonnes()::poste),
            tues > 0,
            croisement.lignes().ensemble(),
            locale));
  }

  private static List<String> rangee(
      String titre, Stream<Optional<Poste>> postes, boolean coupee, Poste marge, Locale locale) {
    List<String> rangee = new ArrayList<>();
    rangee.add(titre);
    postes.forEach(poste -> rangee.add(poste.map(p -> cellule(p, locale)).orElse("")));
    if (coupee) {
      rangee.add("…");
    }
    rangee.add(cellule(marge, locale));
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
