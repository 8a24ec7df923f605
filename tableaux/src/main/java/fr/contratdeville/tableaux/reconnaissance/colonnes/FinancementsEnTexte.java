package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who pays and how much where one cell of an action says it all in words: {@code Etat : 9 000
 * € / Ville : 3 500 €}.
 */
public final class FinancementsEnTexte {
  /** Longer texts are accounts of something. */
  private static final int LONGUEUR = 600;

  private static final Pattern COUPURE = Pattern.compile("\\s*[/;|+\\r\\n]+\\s*|,\\s+(?=\\p{L})");
  private static final Pattern PART = Pattern.compile(
      "(?<nom>\\p{L}[^:=]{0,60}?) ?[:=(–-]? ?(?<montant>[0-9][0-9\\s\\u00A0\\u202F.,]{0,20}(?:€|euros?|k€)?)\\)?",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern EUROS =
      Pattern.compile("[0-9] ?(?:€|euros?)\\)?$", Pattern.CASE_INSENSITIVE);

  private FinancementsEnTexte() {}

  /** What one financeur pays. */
  public record Part(Financeur financeur, Montant montant) {}

  /** What each financeur pays, in the order of a cell; empty if the cell says something else. */
  public static List<Part> read(Cellule cellule, Lexique lexique) {
    if (cellule.genre() != Genre.TEXTE
        || cellule.texte().length() > LONGUEUR
        || cellule.texte().chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (String morceau : COUPURE.split(cellule.texte().strip(), -1)) {
      String seul = Normalise.espaces(morceau);
      Matcher part = PART.matcher(seul);
      if (!part.matches()) {
        return List.of();
      }
      String nom = part.group("nom").strip();
      Optional<TypeFinanceur> type = lexique.financeur(nom);
      MontantLu montant = Cellule.texte(1, 1, part.group("montant").strip()).montant();
      // A name that nobody knows counts where the amount is one beyond doubt.
      boolean dite = type.isPresent() || EUROS.matcher(seul).find();
      if (!dite || !(montant instanceof MontantLu.Valeur valeur)) {
        return List.of();
      }
      parts.add(
          new Part(Financeur.of(nom, type.orElse(TypeFinanceur.NON_PRECISE)), valeur.montant()));
    }
    boolean connu = parts.stream().anyMatch(p -> p.financeur().type() != TypeFinanceur.NON_PRECISE);
    return connu ? parts : List.of();
  }

  /**
   * Takes the columns most of whose cells say so for amounts, where some name several and nothing
   * else in the table says who pays.
   */
  static void nommer(
      NavigableMap<Integer, Colonne> colonnes,
      Grille grille,
      Entete entete,
      Suppositions suppositions) {
    Map<Integer, Integer> lues = new HashMap<>();
    Map<Integer, Integer> autres = new HashMap<>();
    Map<Integer, Integer> multiples = new HashMap<>();
    Map<Integer, Integer> enEuros = new HashMap<>();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        for (Cellule cellule : rangee.cellules()) {
          int parts = read(cellule, grille.lexique()).size();
          (parts > 0 ? lues : autres).merge(cellule.colonne(), 1, Integer::sum);
          enEuros.merge(cellule.colonne(), cellule.texte().indexOf('€') >= 0 ? 1 : 0, Integer::sum);
          multiples.merge(cellule.colonne(), parts > 1 ? 1 : 0, Integer::sum);
        }
      }
    }
    lues.forEach((numero, nombre) -> {
      Optional<List<String>> titres = Optional.ofNullable(entete.titres().get(numero));
      // Beside columns of who pays, such words are a remark.
      boolean seule = colonnes.entrySet().stream()
          .filter(e -> !e.getKey().equals(numero))
          .noneMatch(e -> e.getValue().estFinancement() || e.getValue().est(Champ.FINANCEUR));
      if (titres.isPresent()
          && seule
          && !TitreMontant.estDeduit(entete.titre(numero))
          && entete.titre(numero).indexOf('%') < 0
          && MontantReader.unite(titres.get(), List.of()) == 1
          && (enEuros.getOrDefault(numero, 0) * 2 >= nombre
              || grille.lexique().argent(entete.titre(numero)).isPresent()
              || grille.lexique().estGroupeDeFinanceurs(entete.titre(numero)))
          && multiples.getOrDefault(numero, 0) > 1
          && nombre > 2 * autres.getOrDefault(numero, 0)) {
        colonnes.put(
            numero,
            new TitresDeColonne(titres.get(), grille.lexique()).preciser(Colonne.montant()));
        suppositions.enTexte(numero);
        suppositions.raison(
            numero,
            Message.of(
                "chaque cellule dit qui paie, et combien",
                "each cell says who pays, and how much"));
      }
    });
  }
}
