package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.calcul.arbre.Suite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import java.util.List;

/** CV-SEQ-04: the numbers of siblings stand in their order. */
final class NumeroHorsOrdre extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Numéro hors de sa place", "Number out of order"))
      .quoi(Message.of(
          "Sous un même titre, les numéros sont dans l'ordre : 1.3.10 après 1.3.9.",
          "Below one heading, numbers stand in order: 1.3.10 after 1.3.9."))
      .pourquoi(Message.of(
          "Une ligne déplacée se lit mal et se perd d'une version à l'autre.",
          "A moved line is hard to find and gets lost between versions."))
      .source(Message.of(
          "Usage des contrats numérotés ; le constat porte sur le moins de lignes possible.",
          "Practice of numbered contracts; the finding is on as few lines as possible."))
      .gravite(Gravite.INFORMATION)
      .conforme(contrat(
          noeud("axe", "1", "Santé"), noeud("axe", "2", "Sport"), noeud("axe", "3", "Emploi")))
      .enEcart(contrat(
          noeud("axe", "1", "Santé"), noeud("axe", "3", "Emploi"), noeud("axe", "2", "Sport")))
      .build();

  NumeroHorsOrdre() {
    super("CV-SEQ-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (Suite suite : arbres.suites().toutes()) {
      if (suite.seCompte()) {
        List<NoeudSitue> desordre = suite.desordre();
        suite.noeuds().stream().skip(desordre.size()).forEach(n -> bilan.conforme());
        desordre.forEach(noeud -> bilan.ecart(() -> bilan
            .constat(
                Gravite.INFORMATION,
                Phrase.of(
                    "%s n'est pas à sa place dans l'ordre des numéros.",
                    "%s stands out of the order of the numbers.", noeud.designation()))
            .cellules(noeud.places())
            .chemin(noeud.chemin())
            .build()));
      }
    }
    return bilan.examen(arbres.sansNumero());
  }
}
