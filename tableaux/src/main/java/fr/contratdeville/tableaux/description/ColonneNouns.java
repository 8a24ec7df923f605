package fr.contratdeville.tableaux.description;

import fr.contratdeville.description.Input;
import fr.contratdeville.description.Noun;
import fr.contratdeville.description.Words;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a column: {@code {"est": "FINANCEMENT", "financeur": "CAF", "type": "CAF"}}.
 */
final class ColonneNouns {

  /** The word in place of a field for a column that has none. */
  private static final String COMPLEMENT = "COMPLEMENT";

  /** A column while it is read. */
  static final class Reading {
    private final Colonne.Builder colonne = Colonne.builder();
    private @Nullable String est;
    private @Nullable String financeur;
    private @Nullable TypeFinanceur type;

    private void est(Input in) throws IOException {
      est = Words.TEXT.read(in);
      if (!est.equals(COMPLEMENT)) {
        colonne.champ(in.member(Champ.class, est));
      }
    }

    private Colonne build() {
      Requis.exiger("est", est);
      if (financeur != null) {
        colonne.financeur(Financeur.of(financeur, type == null ? TypeFinanceur.NON_PRECISE : type));
      } else if (type != null) {
        throw new ValeurInvalideException("type", type, "a type only with a financeur");
      }
      return colonne.build();
    }
  }

  static final Noun<Colonne, Reading> COLONNE = new Noun<>("Colonne", Reading::new, Reading::build)
      .inline()
      .property(
          "est",
          (colonne, out) -> {
            out.name("est");
            out.text(colonne.champ().map(Champ::name).orElse(COMPLEMENT));
          },
          (in, r) -> r.est(in))
      .maybe(
          "financeur",
          Words.TEXT,
          c -> c.financeur().map(Financeur::nom),
          (r, nom) -> r.financeur = nom)
      .maybe(
          "type",
          Words.member(TypeFinanceur.class),
          c -> c.financeur().map(Financeur::type).filter(t -> t != TypeFinanceur.NON_PRECISE),
          (r, type) -> r.type = type)
      .words("financeurs", Words.TEXT, Colonne::portee, (r, nom) -> r.colonne.addPortee(nom))
      .maybe(
          "etape", Words.member(EtapeMontant.class), Colonne::etape, (r, e) -> r.colonne.etape(e))
      .maybe("exercice", Words.EXERCICE, Colonne::exercice, (r, e) -> r.colonne.exercice(e))
      .maybe(
          "credit",
          Words.member(NatureCredit.class),
          Colonne::credit,
          (r, c) -> r.colonne.credit(c))
      .one("unite", Words.RANG, Colonne::unite, (r, u) -> r.colonne.unite(u), 1)
      .maybe("devise", Words.TEXT, Colonne::devise, (r, d) -> r.colonne.devise(d))
      .maybe("mesure", Words.member(Mesure.class), Colonne::mesure, (r, m) -> r.colonne.mesure(m));

  private ColonneNouns() {}
}
