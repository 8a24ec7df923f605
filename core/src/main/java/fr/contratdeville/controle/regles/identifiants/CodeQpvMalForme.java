package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CV-IDE-03: a text that begins as the code of a quartier is one. It looks at the texts that the
 * model has no name for, and at the names of territories that have no code.
 */
final class CodeQpvMalForme extends Regle {
  private static final Pattern CANDIDAT =
      Pattern.compile("\\bQ[PN][ -]?\\d[0-9A-Z]{2,}\\b", Pattern.CASE_INSENSITIVE);

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Code de QPV mal formé", "Malformed QPV code"))
      .quoi(
          Message.of(
              "Un texte qui commence comme le code d'un QPV en est un, tel QP030010 (2014) ou QN03010M (2024).",
              "A text that begins as the code of a QPV is one, such as QP030010 (2014) or QN03010M (2024)."))
      .pourquoi(Message.of(
          "Un code sans son zéro ou sa lettre ne se rapproche d'aucun quartier.",
          "A code without its zero or its letter matches no quartier."))
      .source(Message.of(
          "Décrets 2014-1750 et 2014-1751 (QP), 2023-1314 (QN), et leurs listes publiées.",
          "Décrets 2014-1750 and 2014-1751 (QP), 2023-1314 (QN), and their published lists."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(ReglesIdentifiants.exemple("Quartier", "QP030010"))
      .enEcart(ReglesIdentifiants.exemple("Quartier", "QP30010"))
      .build();

  CodeQpvMalForme() {
    super("CV-IDE-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    List<TexteSitue> textes = new ArrayList<>(TexteSitue.tous(contexte));
    for (TerritoireSitue situe : TerritoireSitue.tous(contexte)) {
      if (situe.territoire().code().isEmpty()) {
        String nom = situe.territoire().nom();
        textes.add(new TexteSitue("", nom, situe.chemin(), situe.territoire().emplacement()));
      }
    }
    for (TexteSitue texte : textes) {
      Matcher candidat = CANDIDAT.matcher(texte.texte());
      while (candidat.find()) {
        String code = candidat.group();
        if (estUnCode(code)) {
          bilan.conforme();
        } else {
          bilan.ecart(() -> texte.constat(
              bilan,
              Gravite.AVERTISSEMENT,
              Phrase.of(
                  "« %s » n'est le code d'un QPV d'aucune génération.",
                  "“%s” is no QPV code of either generation.", code)));
        }
      }
    }
    return bilan.examen(
        Message.of("aucun texte ne ressemble à un code de QPV", "no text looks like a QPV code"));
  }

  private static boolean estUnCode(String texte) {
    try {
      return CodeQPV.parse(texte).code().equals(texte);
    } catch (ValeurInvalideException e) {
      return false;
    }
  }
}
