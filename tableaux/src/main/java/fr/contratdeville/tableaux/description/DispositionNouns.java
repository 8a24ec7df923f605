package fr.contratdeville.tableaux.description;

import fr.contratdeville.description.Codec;
import fr.contratdeville.description.Noun;
import fr.contratdeville.description.SharedNouns;
import fr.contratdeville.description.Words;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties of the layouts of a document: one for each table, with one lexicon for all. */
public final class DispositionNouns {

  /** The layouts of a document while they are read. */
  private static final class Reading {
    private @Nullable Lexique lexique;
    private @Nullable List<Disposition> tables;

    /**
     * Gives the lexicon to every layout; one without any table holds for all that is recognised.
     */
    private List<Disposition> build() {
      List<Disposition> lues = Requis.exiger("tables", tables);
      Lexique lu = lexique;
      if (lu == null) {
        return lues;
      }
      return lues.isEmpty()
          ? List.of(Disposition.automatique().withLexique(lu))
          : lues.stream().map(d -> d.withLexique(lu)).toList();
    }
  }

  private static final Noun<Disposition, Disposition.Builder> TABLE = new Noun<>(
          "Disposition", Disposition::builder, Disposition.Builder::build)
      .maybe("feuille", Words.TEXT, Disposition::feuille, Disposition.Builder::feuille)
      .maybe(
          "genre", Words.member(GenreTable.class), Disposition::genre, Disposition.Builder::genre)
      .maybe("entete", Rangees.CODEC, Rangees::entete, Rangees::entete)
      .maybe(
          "territoire",
          SharedNouns.TERRITOIRE,
          Disposition::territoire,
          Disposition.Builder::territoire)
      .maybe("exercice", Words.EXERCICE, Disposition::exercice, Disposition.Builder::exercice)
      .one(
          "colonnes",
          Codec.entries(ColonneNouns.COLONNE),
          DispositionNouns::colonnes,
          DispositionNouns::colonnes,
          Map.of())
      .one(
          "lignes",
          Codec.entries(Words.member(GenreLigne.class)),
          Rangees::genres,
          Rangees::genres,
          Map.of());

  /** The layouts of a document, after the first lexicon of theirs that is not the standard one. */
  public static final Codec<List<Disposition>> DISPOSITIONS = new Noun<>(
          "Dispositions", Reading::new, Reading::build)
      .maybe("lexique", LexiqueNouns.LEXIQUE, DispositionNouns::lexique, (r, lu) -> r.lexique = lu)
      .one("tables", Codec.list(TABLE), tables -> tables, (r, lues) -> r.tables = lues);

  private DispositionNouns() {}

  private static Optional<Lexique> lexique(List<Disposition> tables) {
    return tables.stream()
        .map(Disposition::lexique)
        .filter(l -> !l.equals(Lexique.standard()))
        .findFirst();
  }

  private static Map<String, Colonne> colonnes(Disposition disposition) {
    Map<String, Colonne> colonnes = new LinkedHashMap<>();
    disposition
        .colonnes()
        .forEach((numero, colonne) -> colonnes.put(Reference.lettres(numero), colonne));
    return colonnes;
  }

  private static void colonnes(Disposition.Builder disposition, Map<String, Colonne> colonnes) {
    colonnes.forEach((lettres, colonne) -> {
      ValeurInvalideException.exiger(
          lettres.equals(lettres.toUpperCase(Locale.ROOT)),
          "colonnes",
          lettres,
          "the capital letters of a column such as \"E\"");
      disposition.putColonne(lettres, colonne);
    });
  }
}
