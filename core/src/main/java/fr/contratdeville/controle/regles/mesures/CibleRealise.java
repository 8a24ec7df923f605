package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.util.List;

/**
 * CV-IND-04: an action that states targets states results too, measure by measure. Nothing is
 * compared if the whole document gives no result: a programmation only promises.
 */
final class CibleRealise extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Cible et réalisé", "Target and result"))
      .quoi(
          Message.of(
              "Dans une action qui annonce des cibles, chaque mesure chiffrée a sa cible et son réalisé.",
              "In an action that states targets, each measure with a figure has its target and its result."))
      .pourquoi(Message.of(
          "Une promesse sans résultat, ou un résultat sans promesse, ne s'évalue pas.",
          "A promise without a result, or a result without a promise, cannot be assessed."))
      .source(Message.of(
          "Loi 2014-173, article 6 (objectifs mesurés) ; « Objectif = …, Réalisé = … » des bilans.",
          "Loi 2014-173, article 6 (measured objectives); “Objectif = …, Réalisé = …” of bilans."))
      .gravite(Gravite.INFORMATION)
      .conforme(ReglesMesures.exemple(
          mesure("Ateliers").cible(Effectif.of(4)).valeur(Effectif.of(6)).build()))
      .enEcart(ReglesMesures.exemple(
          mesure("Ateliers").cible(Effectif.of(4)).valeur(Effectif.of(6)).build(),
          mesure("Participants").cible(Effectif.of(30)).build()))
      .build();

  private static Indicateur.Builder mesure(String libelle) {
    return Indicateur.builder().libelle(libelle);
  }

  CibleRealise() {
    super("CV-IND-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    List<VoletSitue> volets = contexte.contrat().volets();
    boolean resultats = volets.stream()
        .flatMap(v -> v.volet().indicateurs().stream())
        .anyMatch(i -> i.valeur().isPresent());
    for (VoletSitue volet : resultats ? volets : List.<VoletSitue>of()) {
      if (volet.volet().indicateurs().stream().anyMatch(i -> i.cible().isPresent())) {
        IndicateurSitue.of(volet).forEach(i -> examiner(bilan, i));
      }
    }
    return bilan.examen(
        resultats
            ? Message.of("aucune action n'annonce de cible", "no action states a target")
            : Message.of(
                "le document ne donne aucun résultat d'action",
                "the document gives no result of an action"));
  }

  private static void examiner(Bilan bilan, IndicateurSitue situe) {
    boolean cible = situe.indicateur().cible().isPresent();
    boolean valeur = situe.indicateur().valeur().isPresent();
    if (cible && valeur) {
      bilan.conforme();
    } else if (cible || valeur) {
      Message message = cible
          ? Phrase.of(
              "« %s » : « %s » a une cible et pas de réalisé.",
              "“%s”: “%s” has a target and no result.",
              situe.ou(),
              situe.indicateur().libelle())
          : Phrase.of(
              "« %s » : « %s » a un réalisé et pas de cible, quand d'autres mesures en ont une.",
              "“%s”: “%s” has a result and no target, where other measures have one.",
              situe.ou(),
              situe.indicateur().libelle());
      bilan.ecart(() -> bilan
          .constat(Gravite.INFORMATION, message)
          .cellules(situe.places())
          .chemin(situe.chemin())
          .build());
    }
  }
}
