package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.description.Refusal;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.nomenclature.PassageQPV;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Passages from rows of an old code and a new one; a cell may hold several codes. */
final class Passages {

  /** Between the codes of a cell: {@code QP030016 + QP030017}. */
  private static final Pattern ENTRE = Pattern.compile("[^A-Z0-9]+");

  /** More codes in one cell are no list of codes. */
  private static final int CODES = 20;

  private final Constats constats;
  private final List<PassageQPV> passages = new ArrayList<>();

  Passages(Constats constats) {
    this.constats = constats;
  }

  void prendre(Rangee rangee) throws LectureException {
    try {
      Set<CodeQPV> anciens = codes(rangee, Colonne.ANCIEN_QPV);
      Set<CodeQPV> nouveaux = codes(rangee, Colonne.NOUVEAU_QPV);
      passages.addAll(croiser(rangee, anciens, nouveaux));
    } catch (ValeurInvalideException e) {
      constats.rangee(
          rangee.place(),
          "« " + Refusal.abridged(texte(rangee)) + " » ne va pas d'un ancien code de quartier à un"
              + " nouveau",
          "\"" + Refusal.abridged(texte(rangee))
              + "\" does not go from an old code of a quartier to a new one");
    }
  }

  List<PassageQPV> lus() {
    return passages;
  }

  private static List<PassageQPV> croiser(
      Rangee rangee, Set<CodeQPV> anciens, Set<CodeQPV> nouveaux) {
    List<PassageQPV> passages = new ArrayList<>();
    PassageQPV.Builder seul = PassageQPV.builder().emplacement(rangee.place());
    if (anciens.isEmpty() && nouveaux.isEmpty()) {
      passages.add(seul.build());
    }
    for (CodeQPV ancien : anciens) {
      PassageQPV.Builder passage = PassageQPV.builder().ancien(ancien).emplacement(rangee.place());
      if (nouveaux.isEmpty()) {
        passages.add(passage.build());
      }
      nouveaux.forEach(nouveau -> passages.add(passage.nouveau(nouveau).build()));
    }
    if (anciens.isEmpty()) {
      nouveaux.forEach(nouveau -> passages.add(seul.nouveau(nouveau).build()));
    }
    return passages;
  }

  private static Set<CodeQPV> codes(Rangee rangee, Colonne colonne) {
    String texte = rangee.texte(colonne).orElse("").toUpperCase(Locale.ROOT);
    Set<CodeQPV> codes = new LinkedHashSet<>();
    for (String code : ENTRE.split(texte, CODES + 1)) {
      if (!code.isEmpty()) {
        codes.add(CodeQPV.parse(code));
      }
    }
    return codes;
  }

  private static String texte(Rangee rangee) {
    return rangee.texte(Colonne.ANCIEN_QPV).orElse("") + " > "
        + rangee.texte(Colonne.NOUVEAU_QPV).orElse("");
  }
}
