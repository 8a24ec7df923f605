package fr.contratdeville.examples.questions;

import fr.contratdeville.agregation.Marge;
import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers for Alès 2004: where do the printed tables disagree with themselves? */
public final class TableauxQuiSeContredisent {
  static final String DOCUMENT = "echantillons/ales-2004.json";

  private TableauxQuiSeContredisent() {}

  /**
   * Prints the tables and their wrong totals.
   *
   * @param args the file of the contract; the sample of Alès if there is none
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path document = Path.of(args.length > 0 ? args[0] : DOCUMENT);
    reponse(Contrats.read(document).valeur()).forEach(System.out::println);
  }

  static List<String> reponse(ContratDeVille contrat) {
    List<String> lignes = new ArrayList<>();
    for (TableauDeclare tableau : contrat.tableaux()) {
      List<Marge> marges = Marge.of(tableau);
      List<Marge> ecarts = marges.stream().filter(marge -> !marge.ferme()).toList();
      lignes.add(tableau.intitule() + " : " + (marges.size() - ecarts.size()) + " totaux sur "
          + marges.size() + " ferment");
      ecarts.forEach(marge -> lignes.add("  " + ligne(marge)));
    }
    return lignes;
  }

  private static String ligne(Marge marge) {
    return (marge.sens() == Sens.RANGEE ? "rangée " : "colonne ")
        + marge.entete().libelle()
        + " : imprimé " + texte(marge.declare()) + ", somme " + texte(marge.calcule())
        + marge
            .ecart()
            .map(ecart -> ", écart " + (ecart.signum() > 0 ? "+" : "") + texte(ecart))
            .orElse("");
  }

  private static String texte(Quantite quantite) {
    return quantite instanceof Montant montant ? texte(montant.euros()) : quantite.toString();
  }

  private static String texte(BigDecimal nombre) {
    return NumberFormat.getNumberInstance(Locale.FRENCH).format(nombre);
  }
}
