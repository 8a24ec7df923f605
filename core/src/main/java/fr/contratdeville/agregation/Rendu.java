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

/** Aggregates as tables for a terminal. */
final class Rendu {
  private static final int DECIMALES = 1;
  private static final Message TOTAL = Message.of("Total", "Total");

  private Rendu() {}

  static String texte(Totaux totaux, Locale locale) {
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
        ? Optional.of(Part.de(totaux.total(), totaux.total(), DECIMALES))
        : Optional.empty();
    return tableau
        .trait()
        .rangee(rangee(TOTAL, totaux.ensemble(), cent, complet, locale))
        .toString();
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

  static String texte(Croisement croisement, Locale locale) {
    Tableau tableau =
        new Tableau().colonne(croisement.lignes().axe().libelle().texte(locale), Cote.GAUCHE);
    croisement
        .colonnes()
        .postes()
        .keySet()
        .forEach(colonne -> tableau.colonne(colonne.libelle().texte(locale), Cote.DROITE));
    tableau.colonne(TOTAL.texte(locale), Cote.DROITE);
    croisement.lignes().postes().forEach((cle, marge) -> {
      List<String> rangee = new ArrayList<>();
      rangee.add(cle.libelle().texte(locale));
      for (Cle colonne : croisement.colonnes().postes().keySet()) {
        rangee.add(croisement.poste(cle, colonne).map(p -> cellule(p, locale)).orElse(""));
      }
      rangee.add(cellule(marge, locale));
      tableau.rangee(rangee);
    });
    List<String> total = new ArrayList<>();
    total.add(TOTAL.texte(locale));
    croisement.colonnes().postes().values().forEach(marge -> total.add(cellule(marge, locale)));
    total.add(cellule(croisement.lignes().ensemble(), locale));
    return tableau.trait().rangee(total).toString();
  }

  /** A question mark stands for the amounts that the document does not give. */
  private static String cellule(Poste poste, Locale locale) {
    String somme = poste.montant().map(m -> Nombres.texte(m.euros(), locale)).orElse("");
    return poste.estComplet() ? somme : somme.isEmpty() ? "?" : somme + " + ?";
  }

  private static String entier(long nombre, Locale locale) {
    return Nombres.texte(BigDecimal.valueOf(nombre), locale);
  }

  /** All with the same decimals, so that points stand below points. */
  private static String part(Part part, Locale locale) {
    String chiffres = part.pourcentage().toPlainString();
    return "en".equals(locale.getLanguage())
        ? chiffres + "%"
        : chiffres.replace('.', ',') + "\u00A0%";
  }
}
