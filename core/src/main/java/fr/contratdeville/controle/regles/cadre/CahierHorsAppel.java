package fr.contratdeville.controle.regles.cadre;

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
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Mention.Genre;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Message;

/**
 * CV-CAD-06: what nobody may apply for has no specifications for applicants. Its actions may still
 * have indicators. A mention under a condition says nothing of the rest.
 */
final class CahierHorsAppel extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(
          Message.of("Cahier des charges hors appel à projet", "Specifications outside the call"))
      .quoi(
          Message.of(
              "Un objectif ou une action dit hors appel à projet n'a pas de cahier des charges, sauf si la mention est sous condition.",
              "An objective or action outside the call for projects has no specifications, unless the note has a condition."))
      .pourquoi(Message.of(
          "Un porteur qui lit le cahier des charges dépose un projet que personne n'instruira.",
          "Who reads the specifications submits a project that nobody will examine."))
      .source(Message.of(
          "Règle générale : un document est d'accord avec lui-même ; Alès 2015 : l'objectif 3.1.2 a l'un et l'autre.",
          "General rule: a document agrees with itself; Alès 2015: objective 3.1.2 has both."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(false))
      .enEcart(exemple(true))
      .build();

  CahierHorsAppel() {
    super("CV-CAD-06", FICHE);
  }

  private static ContratDeVille exemple(boolean cahier) {
    Noeud.Builder noeud = Noeud.builder()
        .from(noeud("objectif", "1", "Santé"))
        .addMention(Mention.of(Genre.HORS_APPEL_A_PROJET));
    if (cahier) {
      noeud.addCahierDesCharge("Associer les habitants.");
    }
    return contrat(noeud.build());
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (Arbre arbre : arbres.tous()) {
      arbre.noeuds().stream()
          .filter(n -> n.noeud().mentions().stream().anyMatch(CahierHorsAppel::estSansCondition))
          .forEach(noeud -> examiner(bilan, noeud));
    }
    return bilan.examen(
        arbres.tous().isEmpty()
            ? Arbres.SANS_CADRE
            : Message.of(
                "rien n'est dit hors appel à projet", "nothing is outside the call for projects"));
  }

  private static boolean estSansCondition(Mention mention) {
    return mention.genre() == Genre.HORS_APPEL_A_PROJET && mention.condition().isEmpty();
  }

  private static void examiner(Bilan bilan, NoeudSitue noeud) {
    if (noeud.noeud().cahierDesCharges().isEmpty()) {
      bilan.conforme();
      return;
    }
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "%s est dit hors appel à projet et a un cahier des charges dans « %s ».",
                "%s is outside the call for projects and has specifications in “%s”.",
                noeud.designation(),
                noeud.arbre()))
        .cellules(noeud.places())
        .chemin(noeud.chemin())
        .build());
  }
}
