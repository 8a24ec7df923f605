package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.Lacunes;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.calcul.arbre.Suite;
import fr.contratdeville.controle.calcul.arbre.Suite.Lacune;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CV-SEQ-01: the numbers of siblings follow each other. */
final class NumeroManquant extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Numéro manquant", "Missing number"))
      .quoi(Message.of(
          "Sous un même titre, les numéros se suivent depuis le premier : 1, 2, 3 ou a, b, c.",
          "Below one heading, numbers follow each other from the first one: 1, 2, 3 or a, b, c."))
      .pourquoi(Message.of(
          "Un numéro qui manque est souvent une ligne perdue : une action que personne ne suivra.",
          "A missing number is often a lost line: an action that nobody will follow up."))
      .source(
          Message.of(
              "Usage des contrats numérotés (Alès 2015 : 2.2.1 commence à b dans le tableau, à a dans les fiches).",
              "Practice of numbered contracts (Alès 2015: 2.2.1 starts at b in the table, at a in the sheets)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(contrat(noeud(
          "objectif",
          "1",
          "Santé",
          noeud("action", "1.a", "Forum"),
          noeud("action", "1.b", "Atelier"))))
      .enEcart(contrat(noeud(
          "objectif",
          "1",
          "Santé",
          noeud("action", "1.a", "Forum"),
          noeud("action", "1.c", "Atelier"))))
      .build();

  NumeroManquant() {
    super(Lacunes.CONTROLE, FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    long sansOrdre = 0;
    for (Suite suite : arbres.suites().toutes()) {
      List<Lacune> lacunes = suite.lacunes();
      for (Lacune lacune : lacunes) {
        bilan.ecart(() -> constat(bilan, arbres, lacune));
      }
      if (suite.seCompte()) {
        suite.noeuds().stream().skip(lacunes.size()).forEach(n -> bilan.conforme());
      } else {
        sansOrdre += suite.noeuds().size();
      }
    }
    if (sansOrdre > 0) {
      bilan.noter(Phrase.of(
          "%s sans chiffre ni lettre qui se suivent",
          "%s without figures or letters that follow each other",
          Phrase.nombre(
              sansOrdre, Message.of("numéro", "number"), Message.of("numéros", "numbers"))));
    }
    return bilan.examen(arbres.sansNumero());
  }

  private static Constat constat(Bilan bilan, Arbres arbres, Lacune lacune) {
    NoeudSitue suivant = lacune.suivant();
    Message ou = suivant
        .parent()
        .map(NoeudSitue::designation)
        .or(() -> Optional.of(suivant.arbre().cadre().intitule()))
        .map(Message::of)
        .orElseThrow();
    Message manque = lacune.nombre() == 1
        ? Phrase.of(
            "%s : « %s %s » manque avant %s.",
            "%s: “%s %s” is missing before %s.",
            ou,
            suivant.noeud().niveau(),
            lacune.premier(),
            suivant.repere().orElseThrow())
        : Phrase.of(
            "%s : %s %s à %s manquent avant %s.",
            "%s: %s %s to %s are missing before %s.",
            ou,
            suivant.noeud().niveau(),
            lacune.premier(),
            lacune.dernier(),
            suivant.repere().orElseThrow());
    List<Message> phrases = new ArrayList<>(List.of(manque));
    ailleurs(arbres, lacune).ifPresent(phrases::add);
    return bilan
        .constat(Gravite.AVERTISSEMENT, Phrase.joindre(phrases, " "))
        .cellules(suivant.places())
        .chemin(suivant.chemin())
        .build();
  }

  /** The sentence on another part of the document that has the missing number. */
  private static Optional<Message> ailleurs(Arbres arbres, Lacune lacune) {
    Repere premier = Repere.parse(lacune.premier());
    return arbres.paires().ailleurs(lacune.suivant()).stream()
        .filter(
            n -> n.arbre().noeuds(premier).stream().anyMatch(m -> m.niveau().equals(n.niveau())))
        .findFirst()
        .map(n ->
            Phrase.of("« %s » donne %s.", "“%s” has %s.", n.arbre().cadre().intitule(), premier));
  }
}
