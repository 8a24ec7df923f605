package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.feuille.grille.Reference;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each column is, by its headings: a field by the narrowest one; a financeur by its name, or
 * by the heading above when that says "financeurs". A field is taken once: a second column of the
 * same name is kept as a complement.
 */
final class Colonnes {
  private Colonnes() {}

  static NavigableMap<Integer, Colonne> reconnaitre(Entete entete) {
    NavigableMap<Integer, Colonne> colonnes = new TreeMap<>();
    Set<Champ> champs = EnumSet.noneOf(Champ.class);
    Set<String> noms = new HashSet<>();
    entete.titres().forEach((numero, titres) -> {
      Colonne colonne = reconnaitre(titres, champs);
      colonnes.put(numero, unique(colonne, titres, numero, noms));
    });
    return colonnes;
  }

  /** Financeurs of one name are told apart by the headings above, or else by their column. */
  private static Colonne unique(
      Colonne colonne, List<String> titres, int numero, Set<String> noms) {
    if (colonne.financeur().isEmpty() || noms.add(colonne.financeur().get().nom())) {
      return colonne;
    }
    TypeFinanceur type = colonne.financeur().get().type();
    String chemin = String.join(" / ", titres);
    return Colonne.financeur(
        noms.add(chemin) ? chemin : chemin + " (" + Reference.lettres(numero) + ")", type);
  }

  private static Colonne reconnaitre(List<String> titres, Set<Champ> pris) {
    String titre = titres.get(titres.size() - 1);
    boolean sousFinanceurs =
        titres.subList(0, titres.size() - 1).stream().anyMatch(Lexique::estGroupeDeFinanceurs);
    Optional<Champ> champ = Lexique.champ(titre);
    if (champ.isPresent() && !(sousFinanceurs && !estTotal(champ.get()))) {
      return champ(champ.get(), pris);
    }
    Optional<TypeFinanceur> type = Lexique.financeur(titre);
    if (type.isPresent() || sousFinanceurs) {
      return Colonne.financeur(titre, type.orElse(TypeFinanceur.NON_PRECISE));
    }
    return Colonne.complement();
  }

  private static Colonne champ(Champ champ, Set<Champ> pris) {
    return switch (champ) {
      case TOTAL -> Colonne.total(List.of());
      case SOUS_TOTAL_PORTEUR -> Colonne.sousTotalPorteur(List.of());
      default -> pris.add(champ) ? Colonne.champ(champ) : Colonne.complement();
    };
  }

  private static boolean estTotal(Champ champ) {
    return champ == Champ.TOTAL || champ == Champ.SOUS_TOTAL_PORTEUR;
  }
}
