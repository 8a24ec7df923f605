package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.io.xlsx.feuille.grille.Reference;
import fr.contratdeville.io.xlsx.lexique.Lexique;
import fr.contratdeville.io.xlsx.table.NombreFrancais.Lu;
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
 * Says what each column is, by its headings: a field by the narrowest one; a financeur by its name,
 * or by the heading above when that says "financeurs". A field is taken once: a second column of
 * the same name is kept as a complement, as is a column that is named like a financeur and holds
 * words: {@code Commune} may be a place.
 */
final class LecteurColonnes {
  private final Set<Champ> pris = EnumSet.noneOf(Champ.class);
  private final Set<String> noms = new HashSet<>();

  private final Lexique lexique;

  private LecteurColonnes(Lexique lexique) {
    this.lexique = lexique;
  }

  static Colonnes lire(Grille grille, Entete entete) {
    LecteurColonnes lecteur = new LecteurColonnes(grille.lexique());
    NavigableMap<Integer, Boolean> montants = montants(grille, entete);
    NavigableMap<Integer, Colonne> colonnes = new TreeMap<>();
    montants.keySet().forEach(numero -> colonnes.put(numero, Colonne.complement()));
    entete.titres().forEach((numero, titres) -> {
      Colonne colonne = lecteur.reconnaitre(titres);
      boolean mots = colonne.financeur().isPresent() && !montants.getOrDefault(numero, true);
      colonnes.put(numero, mots ? Colonne.complement() : lecteur.nommer(colonne, titres, numero));
    });
    return new Colonnes(colonnes);
  }

  /** The columns that have a cell under the header, and whether they may hold amounts. */
  private static NavigableMap<Integer, Boolean> montants(Grille grille, Entete entete) {
    NavigableMap<Integer, Boolean> colonnes = new TreeMap<>();
    Set<Integer> mots = new HashSet<>();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        for (Cellule cellule : rangee.cellules()) {
          boolean montant = NombreFrancais.montant(cellule) instanceof Lu.Valeur;
          colonnes.merge(cellule.colonne(), montant, Boolean::logicalOr);
          if (nEstPasUnMontant(cellule) && !entete.repete(cellule)) {
            mots.add(cellule.colonne());
          }
        }
      }
    }
    colonnes.replaceAll((numero, montant) -> montant || !mots.contains(numero));
    return colonnes;
  }

  /** Not even one that cannot be read: {@code 3 + FPH} has digits. */
  private static boolean nEstPasUnMontant(Cellule cellule) {
    return switch (cellule.genre()) {
      case TEXTE ->
        cellule.texte().chars().noneMatch(Character::isDigit)
            && NombreFrancais.montant(cellule) instanceof Lu.Illisible;
      case NOMBRE ->
        NombreFrancais.montant(cellule) instanceof Lu.Illisible
            && NombreFrancais.part(cellule).isEmpty();
      case BOOLEEN -> true;
      case ERREUR, VIDE -> false;
    };
  }

  private Colonne reconnaitre(List<String> titres) {
    String titre = titres.get(titres.size() - 1);
    boolean sousFinanceurs =
        titres.subList(0, titres.size() - 1).stream().anyMatch(lexique::estGroupeDeFinanceurs);
    Optional<Champ> champ = lexique.champ(titre);
    if (champ.isPresent() && !(sousFinanceurs && champ.get() == Champ.PORTEUR)) {
      return champ(champ.get());
    }
    Optional<TypeFinanceur> type = lexique.financeur(titre);
    if (type.isPresent() || sousFinanceurs) {
      return Colonne.financeur(titre, type.orElse(TypeFinanceur.NON_PRECISE));
    }
    return Colonne.complement();
  }

  private Colonne champ(Champ champ) {
    return switch (champ) {
      case TOTAL -> Colonne.total(List.of());
      case SOUS_TOTAL_PORTEUR -> Colonne.sousTotalPorteur(List.of());
      case EXERCICE, SIRET, RNA, TERRITOIRE, COMMUNE, DEBUT, FIN, PERIODE, STATUT, NOUVEAUTE ->
        Colonne.complement();
      case DISPOSITIF, FINANCEUR, MONTANT, ETAPE, COUT_TOTAL, FINANCEMENT -> Colonne.complement();
      default -> pris.add(champ) ? Colonne.champ(champ) : Colonne.complement();
    };
  }

  /** Financeurs of one name are told apart by the headings above, or else by their column. */
  private Colonne nommer(Colonne colonne, List<String> titres, int numero) {
    if (colonne.financeur().isEmpty() || noms.add(colonne.financeur().get().nom())) {
      return colonne;
    }
    TypeFinanceur type = colonne.financeur().get().type();
    String chemin = String.join(" / ", titres);
    String nom = chemin + " (" + Reference.lettres(numero) + ")";
    return Colonne.financeur(noms.add(chemin) ? chemin : nom, type);
  }
}
