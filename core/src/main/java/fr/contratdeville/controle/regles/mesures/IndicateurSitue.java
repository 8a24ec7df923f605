package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.Noeuds;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator seen from its contract.
 *
 * @param ou the title of the action or node that it measures
 * @param volet the entry that it belongs to; absent for an indicator of a strategic framework
 */
record IndicateurSitue(
    Indicateur indicateur, String chemin, String ou, Optional<VoletSitue> volet) {

  /** Every indicator, those of the actions first. */
  static List<IndicateurSitue> tous(Contexte contexte) {
    return contexte.partage(Tous.class, Tous::of).tous;
  }

  /** The indicators of a contract, listed once for all controls. */
  private record Tous(List<IndicateurSitue> tous) {
    static Tous of(Contexte contexte) {
      return new Tous(dans(contexte.contrat()));
    }
  }

  private static List<IndicateurSitue> dans(ContratDeVille contrat) {
    List<IndicateurSitue> tous = new ArrayList<>();
    contrat.volets().forEach(volet -> tous.addAll(of(volet)));
    Noeuds.parcourir(
        contrat,
        (noeud, chemin) -> tous.addAll(
            situer(noeud.indicateurs(), chemin, noeud.designation(), Optional.empty())));
    return tous;
  }

  /** The indicators of one entry. */
  static List<IndicateurSitue> of(VoletSitue volet) {
    List<Indicateur> indicateurs = volet.volet().indicateurs();
    return indicateurs.isEmpty()
        ? List.of()
        : situer(indicateurs, volet.chemin(), volet.action().intitule(), Optional.of(volet));
  }

  private static List<IndicateurSitue> situer(
      List<Indicateur> indicateurs, String chemin, String ou, Optional<VoletSitue> volet) {
    List<IndicateurSitue> situes = new ArrayList<>(indicateurs.size());
    for (int i = 0; i < indicateurs.size(); i++) {
      situes.add(new IndicateurSitue(indicateurs.get(i), chemin + "/indicateurs/" + i, ou, volet));
    }
    return situes;
  }

  /** The value as a count; absent for a share, an amount or no figure. */
  Optional<Effectif> effectif() {
    return indicateur.valeur().filter(Effectif.class::isInstance).map(Effectif.class::cast);
  }

  List<Emplacement> places() {
    return indicateur.emplacement().stream().toList();
  }
}
