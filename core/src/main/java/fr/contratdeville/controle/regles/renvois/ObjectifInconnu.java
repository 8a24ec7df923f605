package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Repere;
import java.util.List;
import java.util.Optional;

/** CV-REF-04: the objectives that an action answers to stand in a framework of the document. */
final class ObjectifInconnu extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Objectif d'une action", "Objective of an action"))
      .quoi(
          Message.of(
              "Le numéro d'objectif porté par une action est celui d'un titre du cadre stratégique.",
              "The number of the objective that an action bears is that of a heading of the framework."))
      .pourquoi(
          Message.of(
              "L'action ne compte pour aucun objectif du contrat : elle manquera à son évaluation.",
              "The action counts for no objective of the contract: it will be missing from its evaluation."))
      .source(Message.of(
          "Loi 2014-173, article 6 : le contrat fixe les objectifs auxquels les actions répondent.",
          "Loi 2014-173, article 6: the contract sets the objectives that actions answer to."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("1.1"))
      .enEcart(exemple("1.2"))
      .build();

  ObjectifInconnu() {
    super("CV-REF-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Renvois renvois = Renvois.of(contexte);
    Bilan bilan = new Bilan(contexte);
    List<Action> actions = contexte.contrat().actions();
    for (int i = 0; renvois.ontDesNumeros() && i < actions.size(); i++) {
      int rang = 0;
      for (Repere objectif : actions.get(i).objectifs()) {
        String chemin = "/actions/" + i + "/objectifs/" + rang++;
        if (renvois.existe(objectif)) {
          bilan.conforme();
        } else {
          Action action = actions.get(i);
          bilan.ecart(() -> constat(bilan, action, objectif, chemin));
        }
      }
    }
    return bilan.examen(
        renvois.ontDesNumeros()
            ? Message.of(
                "aucune action ne dit à quel objectif elle répond",
                "no action says which objective it answers to")
            : renvois.arbres().sansNumero());
  }

  private static Constat constat(Bilan bilan, Action action, Repere objectif, String chemin) {
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "%s : l'objectif %s n'est dans aucun cadre du document.",
                "%s: objective %s stands in no framework of the document.",
                action.intitule(),
                objectif))
        .cellules(Optional.ofNullable(action.emplacements().get(Champ.INTITULE)).stream()
            .toList())
        .chemin(chemin)
        .build();
  }

  private static ContratDeVille exemple(String objectif) {
    return ContratDeVille.builder()
        .from(contrat(noeud("axe", "1", "Santé", noeud("objectif", "1.1", "Soins"))))
        .addAction(Action.builder()
            .intitule("Atelier")
            .addObjectif(Repere.parse(objectif))
            .build())
        .build();
  }
}
