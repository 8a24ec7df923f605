package fr.contratdeville.tableaux.description;

import fr.contratdeville.description.Codec;
import fr.contratdeville.description.Noun;
import fr.contratdeville.description.Nouns;
import fr.contratdeville.description.Words;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.Terme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a lexicon. */
public final class LexiqueNouns {

  /** The number of characters up to which the spellings of a term stand on one line together. */
  private static final int LARGEUR = 80;

  /** A lexicon while it is read. */
  private static final class Reading {
    private @Nullable String nom;
    private @Nullable Map<Terme, List<String>> termes;
    private TableAlias financeurs = TablesAlias.financeurs();

    private Lexique build() {
      return Lexique.of(Requis.exiger("nom", nom), Requis.exiger("termes", termes))
          .withFinanceurs(financeurs);
    }
  }

  private static final Codec<List<String>> SYNONYMES = Codec.of(
      (synonymes, out) -> {
        if (String.join(", ", synonymes).length() <= LARGEUR) {
          out.texts(synonymes);
        } else {
          out.all(Words.TEXT, synonymes);
        }
      },
      Codec.list(Words.TEXT));

  /** The name of a lexicon, its spellings by term, and its financeurs unless they are the usual. */
  public static final Codec<Lexique> LEXIQUE = new Noun<>("Lexique", Reading::new, Reading::build)
      .one("nom", Words.TEXT, Lexique::nom, (r, nom) -> r.nom = nom)
      .one(
          "termes",
          Codec.entries(Terme.class, SYNONYMES),
          Lexique::termes,
          (r, termes) -> r.termes = termes)
      .one(
          "financeurs",
          Nouns.TABLE_ALIAS,
          Lexique::financeurs,
          (r, financeurs) -> r.financeurs = financeurs,
          TablesAlias.financeurs());

  private LexiqueNouns() {}
}
