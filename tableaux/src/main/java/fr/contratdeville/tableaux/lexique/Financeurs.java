package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.tableaux.interne.Normalise;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the kind of the financeur that a heading names, in a table of aliases. */
final class Financeurs {

  /** Texts of more letters are no headings. */
  private static final int LONGUEUR = 100;

  /** The words before the name of a financeur: {@code Part Ville}, {@code Subvention CAF}. */
  private static final Pattern AVANT = Pattern.compile(
      "^(parts?|subventions?|subv|montants?|mn?ts?|financements?|credits?|participations?|aides?) ((de |du |des |a |au |aux |par )?(la |l )?)?");

  /** {@code État d'avancement} is not the State. */
  private static final Pattern ETAT_DES_CHOSES = Pattern.compile("(l )?etat (de|d|des|du|l) .*");

  /** A name that ends by saying what it is: {@code Pays de Sault Agglo}. */
  private static final Pattern EPCI = Pattern.compile(
      "(?!(total|sous|reste|montant|part|dont|nombre|nb|hors|autre|cout|budget|solde|taux|quartiers?"
          + "|droit|commun|credits?|actions?|projets?|contrat|bilan|programmation)\\b)"
          + "(\\p{L}+ ){0,3}(?!(l|la|le|les|d|de|du|des|une|notre|votre|cette) )\\p{L}+ "
          + "(agglo|agglomeration|metropole)");

  private Financeurs() {}

  static Optional<TypeFinanceur> type(TableAlias table, String entete) {
    String cle = cle(entete);
    if (cle.indexOf('%') >= 0 || ETAT_DES_CHOSES.matcher(cle).matches()) {
      return Optional.empty();
    }
    // A word that was cut at the end of a line may have kept its hyphen: Agglomé-ration.
    return usuel(table, cle)
        .or(() -> usuel(table, AVANT.matcher(cle).replaceFirst("")))
        .or(() -> usuel(table, entete.indexOf('-') < 0 ? "" : cle(entete.replace("-", ""))))
        .or(() -> Optional.of(TypeFinanceur.EPCI).filter(t -> EPCI.matcher(cle).matches()));
  }

  private static String cle(String texte) {
    return texte.length() > LONGUEUR ? "" : Normalise.cle(texte);
  }

  private static Optional<TypeFinanceur> usuel(TableAlias table, String cle) {
    return cle.isEmpty() ? Optional.empty() : table.financeur(cle).map(Financeur::type);
  }
}
