package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.calcul.arbre.Suites;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** CV-SEQ-03: a number starts with the number of the heading above. */
final class NumeroEgare extends Regle {
  static final String ID = "CV-SEQ-03";

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Numéro d'un autre titre", "Number of another heading"))
      .quoi(
          Message.of(
              "Là où les numéros prolongent celui du dessus (1.2, puis 1.2.1), chacun prolonge celui de son propre titre.",
              "Where numbers extend the one above (1.2, then 1.2.1), each extends that of its own heading."))
      .pourquoi(Message.of(
          "La ligne est mal placée ou mal numérotée : elle sera comptée sous le mauvais objectif.",
          "The line is misplaced or misnumbered: it will be counted under the wrong objective."))
      .source(Message.of(
          "Usage des contrats numérotés ; l'usage d'un niveau se lit sur la plupart de ses numéros.",
          "Practice of numbered contracts; that of a level is read from most of its numbers."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(contrat(noeud(
          "axe",
          "1",
          "Santé",
          noeud("objectif", "1.1", "Soins"),
          noeud("objectif", "1.2", "Sport"))))
      .enEcart(contrat(noeud(
          "axe",
          "1",
          "Santé",
          noeud("objectif", "1.1", "Soins"),
          noeud("objectif", "1.2", "Sport"),
          noeud("objectif", "2.3", "Parents"))))
      .build();

  NumeroEgare() {
    super(ID, FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    boolean numerotes = false;
    for (Arbre arbre : arbres.tous()) {
      numerotes |= arbre.estNumerote();
      for (NoeudSitue noeud : arbre.noeuds()) {
        if (arbres.suites().sousNumero(noeud)) {
          comparer(bilan, noeud);
        }
      }
    }
    return bilan.examen(
        numerotes
            ? Message.of(
                "aucun niveau ne prolonge les numéros de celui du dessus",
                "no level extends the numbers of the one above")
            : arbres.sansNumero());
  }

  private static void comparer(Bilan bilan, NoeudSitue noeud) {
    if (Suites.prolonge(noeud)) {
      bilan.conforme();
      return;
    }
    bilan.ecart(() -> {
      NoeudSitue dessus = noeud.ancetreNumerote().orElseThrow();
      List<Emplacement> places = new ArrayList<>(noeud.places());
      places.addAll(dessus.places());
      return bilan
          .constat(
              Gravite.AVERTISSEMENT,
              Phrase.of(
                  "%s : ce numéro ne prolonge pas celui du titre du dessus, « %s ».",
                  "%s: this number does not extend that of the heading above, “%s”.",
                  noeud.designation(),
                  dessus.designation()))
          .cellules(places)
          .chemin(noeud.chemin())
          .build();
    });
  }
}
