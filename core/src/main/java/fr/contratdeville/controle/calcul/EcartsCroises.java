package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of the printed row totals and of the printed column totals, so that the place where two
 * equal gaps cross is found: a wrong cell is missing from its row and from its column alike. In
 * centimes; a row or column whose total is not printed or not comparable has none.
 */
public final class EcartsCroises {
  private final Map<String, Long> parVolet = new HashMap<>();
  private final Map<String, Long> parFinanceur = new HashMap<>();

  public EcartsCroises(ContratDeVille contrat) {
    for (Declare declare : Declare.montants(contrat, Nature.LIGNE)) {
      declare
          .volet()
          .ifPresent(volet -> noter(
              parVolet,
              volet.chemin(),
              declare,
              ParFinanceur.de(volet.lignes()).dans(declare.total().portee())));
    }
    ParFinanceur lignes = ParFinanceur.de(contrat.lignes());
    for (Declare declare : Declare.montants(contrat, Nature.FINANCEUR)) {
      noter(parFinanceur, declare.financeur(), declare, lignes.de(declare.financeur()));
    }
  }

  private static void noter(Map<String, Long> ecarts, String cle, Declare declare, Somme somme) {
    if (somme.estComplete()) {
      ecarts.putIfAbsent(
          cle, Math.subtractExact(declare.montant().centimes(), somme.montant().centimes()));
    }
  }

  /** The gap of the row of a line. */
  OptionalLong rangee(LigneSituee ligne) {
    String chemin = ligne.chemin();
    return ecart(parVolet.get(chemin.substring(0, chemin.lastIndexOf("/lignes/"))));
  }

  /** The gap of the column of a line. */
  OptionalLong colonne(LigneSituee ligne) {
    return ecart(parFinanceur.get(ligne.financeur().nom()));
  }

  private static OptionalLong ecart(@Nullable Long ecart) {
    return ecart == null ? OptionalLong.empty() : OptionalLong.of(ecart);
  }
}
