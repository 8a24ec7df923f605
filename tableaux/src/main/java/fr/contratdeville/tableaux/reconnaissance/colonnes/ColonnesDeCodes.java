package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ProfilColonne.Code;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the columns whose heading may mean money, and whose numbers behave like codes:
 * {@code Région} over 76, {@code Programme} over 147, {@code Demande} over numbers of requests.
 */
final class ColonnesDeCodes extends ColonnesEnCours {
  private static final Pattern PROGRAMME = Pattern.compile("(numero |n |code |bop )?programmes?");
  /** Papers that are also steps of money: their numbers go up, and are not round. */
  private static final Pattern PIECE =
      Pattern.compile("mandats?|engagements?|decision|notification|arrete|liquidation|paiement");

  private static final Map<TypeFinanceur, Code> CODES = new EnumMap<>(Map.of(
      TypeFinanceur.COMMUNE, Code.COMMUNE,
      TypeFinanceur.DEPARTEMENT, Code.DEPARTEMENT,
      TypeFinanceur.REGION, Code.REGION));

  /** The columns that are money by their words, once they are looked for. */
  private @Nullable List<Integer> sommes;

  ColonnesDeCodes(ColonnesEnCours liste) {
    super(liste);
  }

  /** Takes such columns out of the amounts. */
  void retirer() {
    colonnes.keySet().forEach(this::compte);
    colonnes.keySet().forEach(this::code);
  }

  /** Takes the numbers of accounts, which no heading of money stands over, for what they are. */
  private void compte(int numero) {
    Colonne colonne = colonne(numero);
    boolean comptes = (colonne.champ().isEmpty()
            || (colonne.estFinancement() && colonne.financeur().isEmpty()))
        && profil(numero).estDesComptes()
        && !nommeUneSomme(numero);
    boolean budgets = colonne.est(Champ.COUT_TOTAL) && profil(numero).estUnSeulPetitNombre();
    if (comptes || budgets) {
      colonnes.put(numero, Colonne.complement());
      suppositions.raison(
          numero,
          Message.of(
              "des numéros de comptes ou de budgets, et non des montants",
              "numbers of accounts or budgets, and no amounts"));
      suppositions.connue(numero);
    }
  }

  private boolean aUnAutreMontant(int numero) {
    return colonnes.entrySet().stream()
        .anyMatch(e -> e.getKey() != numero && e.getValue().estMontant());
  }

  /** Whether the headings over a column name money by a word of their own, or its unit. */
  private boolean nommeUneSomme(int numero) {
    return entete.titres(numero).stream()
        .anyMatch(t -> lexique.argent(t).filter(a -> a.somme() || a.euros()).isPresent()
            || lexique.estGroupeDeFinanceurs(t));
  }

  private void code(int numero) {
    Colonne colonne = colonne(numero);
    if (!colonne.estFinancement() || nommeUneSomme(numero) || estEntreDesFinanceurs(numero)) {
      return;
    }
    Code attendu = attendu(colonne, numero);
    boolean nu = entete.titre(numero).strip().indexOf(' ') < 0;
    boolean programme = attendu == Code.PROGRAMME;
    // The same small number in all rows is a place, and no gift; all the more so beside another
    // column of the same name.
    // Where each row names who pays, a column named like one holds no money of his.
    boolean parLignes = a(Champ.FINANCEUR) && aUnAutreMontant(numero);
    boolean encore = profil(numero).peutEtreUnCode() && (parLignes || estEncoreNommee(numero));
    boolean repete = encore || profil(numero).estUnSeulNombre();
    boolean autre = aUneAutreSomme(numero)
        || (programme && (a(Champ.TOTAL) || aUnAutreMontant(numero)))
        || (repete && aUnAutreMontant(numero));
    if (attendu != Code.REFERENCE && (!autre || (!nu && !programme))) {
      return;
    }
    profil(numero)
        .code(attendu, programme || parLignes || profil(numero).peutEtreUnCode() ? 1 : 2)
        .ifPresent(raison -> {
          boolean commune = attendu == Code.COMMUNE && !a(Champ.COMMUNE);
          colonnes.put(numero, commune ? Colonne.champ(Champ.COMMUNE) : Colonne.complement());
          suppositions.raison(
              numero,
              new Message(raison.fr() + ", et non des montants", raison.en() + ", and no amounts"));
          suppositions.connue(numero);
        });
  }

  /** Whether another column of amounts is that of the same kind of financeur. */
  private boolean estEncoreNommee(int numero) {
    Optional<TypeFinanceur> sien = colonne(numero).financeur().map(Financeur::type);
    return sien.isPresent()
        && colonnes.entrySet().stream()
            .anyMatch(e -> e.getKey() != numero
                && e.getValue().estFinancement()
                && e.getValue().financeur().map(Financeur::type).equals(sien));
  }

  /** Whether a column stands right of a financeur and left of another: codes stand beside words. */
  private boolean estEntreDesFinanceurs(int numero) {
    return colonne(numero - 1).financeur().isPresent()
        && colonnes.tailMap(numero, false).values().stream()
            .anyMatch(c -> c.financeur().isPresent() || c.estTotal());
  }

  /** Whether another column says by a word of its own that it holds money. */
  private boolean aUneAutreSomme(int numero) {
    if (sommes == null) {
      sommes = colonnes.keySet().stream().filter(this::estUneSomme).toList();
    }
    return sommes.stream().anyMatch(n -> n != numero);
  }

  private boolean estUneSomme(int numero) {
    return profil(numero).chiffree()
        && (nommeUneSomme(numero)
            || lexique
                .argent(entete.titre(numero))
                .filter(
                    a -> a.entier() && (a.etape().isPresent() || a.exercice().isPresent()))
                .isPresent());
  }

  private Code attendu(Colonne colonne, int numero) {
    String cle = cle(numero);
    if (PROGRAMME.matcher(cle).matches()) {
      return Code.PROGRAMME;
    }
    if (PIECE.matcher(cle).matches()) {
      return Code.PIECE;
    }
    return colonne
        .financeur()
        .map(Financeur::type)
        .map(t -> CODES.getOrDefault(t, Code.AUCUN))
        .orElse(Code.REFERENCE);
  }
}
