package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.valeur.Champ;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds columns of names that each govern the amounts on their right: {@code Financeur 1 | Montant
 * | Financeur 2 | Montant}, or {@code Noms | Montants} under {@code Cofinanceurs}.
 */
final class Paires extends ColonnesEnCours {
  private static final Pattern NOM = Pattern.compile(
      "(nom (du |de l )?|libelle )?(autre )?(co )?(financeur|cofinanceur|partenaire|attribuant|contributeur)s?"
          + "( financiers?)?( n)?( ?[0-9]{1,2})?");
  private static final Pattern NUMERO = Pattern.compile(".*[0-9]");
  private static final Pattern SOUS_UN_GROUPE = Pattern.compile("noms?|libelles?|organismes?|qui");

  Paires(ColonnesEnCours liste) {
    super(liste);
  }

  /**
   * Marks the pairs; a single pair is one of a table with one row per amount, unless it is
   * numbered.
   */
  void mark() {
    Map<Integer, Integer> paires = new TreeMap<>();
    boolean groupee = false;
    boolean numerotee = false;
    for (int noms : colonnes.keySet()) {
      Integer montants = colonnes.higherKey(noms);
      String cle = cle(noms);
      boolean groupe = SOUS_UN_GROUPE.matcher(cle).matches() && sousDesFinanceurs(noms);
      if (montants != null
          && montants == noms + 1
          && (groupe || NOM.matcher(cle).matches())
          && profil(noms).enMots()
          && paye(colonne(montants), montants)) {
        paires.put(noms, montants);
        groupee |= groupe;
        numerotee |= NUMERO.matcher(cle).matches();
      }
    }
    if (paires.size() < 2 && !groupee && !numerotee) {
      return;
    }
    paires.forEach((noms, montants) -> {
      colonnes.put(noms, Colonne.complement());
      if (!colonne(montants).estFinancement()) {
        colonnes.put(montants, Colonne.montant());
      }
      suppositions.nomme(noms, montants);
    });
  }

  private boolean sousDesFinanceurs(int numero) {
    List<String> titres = entete.titres(numero);
    return titres.subList(0, Math.max(0, titres.size() - 1)).stream()
        .anyMatch(lexique::estGroupeDeFinanceurs);
  }

  private boolean paye(Colonne colonne, int numero) {
    boolean money = colonne.estFinancement() && colonne.financeur().isEmpty();
    boolean nommee = colonne.champ().isEmpty() || colonne.est(Champ.TOTAL);
    return money
        || (nommee
            && lexique.argent(entete.titre(numero)).filter(a -> a.entier()).isPresent());
  }
}
