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
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CV-CAD-02: an objective that has something of its own says how it will be measured. */
final class ObjectifSansIndicateur extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Objectif sans indicateur", "Objective without indicator"))
      .quoi(
          Message.of(
              "Là où un cadre donne des indicateurs, chaque objectif en a un, lui-même ou par ce qui est en dessous ; un objectif sans action dont le document dit pourquoi n'en a pas besoin.",
              "Where a framework gives indicators, each objective has one, its own or below it; an objective without action for which the document says why needs none."))
      .pourquoi(Message.of(
          "Sans indicateur, le bilan ne dira pas si l'objectif a été atteint.",
          "Without an indicator, no report will tell whether the objective was reached."))
      .source(
          Message.of(
              "Loi 2014-173, article 6 : objectifs et indicateurs ; rubrique « Évaluation, indicateurs » des fiches d'Alès 2015.",
              "Loi 2014-173, article 6: objectives and indicators; heading “Évaluation, indicateurs” of the sheets of Alès 2015."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("Nombre de soins"))
      .enEcart(exemple(""))
      .build();

  ObjectifSansIndicateur() {
    super("CV-CAD-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (Arbre arbre : arbres.tous()) {
      Set<NoeudSitue> mesures = mesures(arbre);
      List<NoeudSitue> objectifs = Objectifs.dans(arbre);
      if (objectifs.stream().noneMatch(mesures::contains)) {
        continue;
      }
      for (NoeudSitue objectif : objectifs) {
        if (mesures.contains(objectif) || estDetailDUnObjectifMesure(objectif)) {
          bilan.conforme();
        } else if (!objectif.enfants().isEmpty()
            || Objectifs.explication(objectif).isEmpty()) {
          bilan.ecart(() -> bilan
              .constat(
                  Gravite.AVERTISSEMENT,
                  Phrase.of(
                      "%s n'a aucun indicateur dans « %s ».",
                      "%s has no indicator in “%s”.", objectif.designation(), arbre))
              .cellules(objectif.places())
              .chemin(objectif.chemin())
              .build());
        }
      }
    }
    return bilan.examen(
        arbres.tous().isEmpty()
            ? Arbres.SANS_CADRE
            : Message.of(
                "aucun cadre ne donne d'indicateurs sous des objectifs",
                "no framework gives indicators below objectives"));
  }

  private static boolean estDetailDUnObjectifMesure(NoeudSitue objectif) {
    return objectif
        .parent()
        .filter(Objectifs::est)
        .map(p -> !p.noeud().indicateurs().isEmpty())
        .orElse(false);
  }

  /** The nodes with an indicator, their own or below them. */
  private static Set<NoeudSitue> mesures(Arbre arbre) {
    Set<NoeudSitue> mesures = new HashSet<>();
    List<NoeudSitue> noeuds = arbre.noeuds();
    for (int i = noeuds.size() - 1; i >= 0; i--) {
      NoeudSitue noeud = noeuds.get(i);
      if (!noeud.noeud().indicateurs().isEmpty() || mesures.contains(noeud)) {
        mesures.add(noeud);
        noeud.parent().ifPresent(mesures::add);
      }
    }
    return mesures;
  }

  private static ContratDeVille exemple(String libelle) {
    Noeud.Builder sport = Noeud.builder().from(noeud("objectif", "2", "Sport"));
    if (!libelle.isEmpty()) {
      sport.addIndicateur(Indicateur.builder().libelle(libelle).build());
    }
    return contrat(
        Noeud.builder()
            .from(noeud("objectif", "1", "Santé"))
            .addIndicateur(Indicateur.builder().libelle("Nombre de séances").build())
            .build(),
        sport.build());
  }
}
