package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;

/**
 * CV-IND-06: the parts of a breakdown make its measure. Ages divide people, so that they cannot
 * make more; quartiers and typologies may count one person twice, and any breakdown may leave some
 * out. Sex is left to {@link FemmesHommes}.
 */
final class SommeVentilation extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Ventilation d'un indicateur", "Breakdown of an indicator"))
      .quoi(Message.of(
          "Les parties d'une ventilation chiffrée font la valeur de leur indicateur.",
          "The parts of a breakdown with figures make the value of their indicator."))
      .pourquoi(Message.of(
          "La ventilation dit qui l'action touche ; la mesure dit combien.",
          "The breakdown says whom the action reaches; the measure says how many."))
      .source(Message.of(
          "Fiches actions et leurs indicateurs (« par quartier », « typologie »).",
          "Action sheets and their indicators (“by quartier”, “typology”)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(30))
      .enEcart(exemple(20))
      .build();

  private static ContratDeVille exemple(long participants) {
    return ReglesMesures.exemple(Indicateur.builder()
        .libelle("Participants")
        .valeur(Effectif.of(participants))
        .addVentilation(Ventilation.builder()
            .critere(Ventilation.Critere.AGE)
            .libelle("par âge")
            .putValeur("enfants", Effectif.of(20))
            .putValeur("adultes", Effectif.of(10))
            .build())
        .build());
  }

  SommeVentilation() {
    super("CV-IND-06", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (IndicateurSitue situe : IndicateurSitue.tous(contexte)) {
      List<Ventilation> ventilations = situe.indicateur().ventilations();
      for (int i = 0; i < ventilations.size(); i++) {
        if (ventilations.get(i).critere() != Ventilation.Critere.SEXE
            && !ventilations.get(i).valeurs().isEmpty()) {
          examiner(bilan, situe, ventilations.get(i), situe.chemin() + "/ventilations/" + i);
        }
      }
    }
    return bilan.examen(
        Message.of("aucune ventilation n'est chiffrée", "no breakdown has figures"));
  }

  private static void examiner(
      Bilan bilan, IndicateurSitue situe, Ventilation ventilation, String chemin) {
    Optional<Effectif> valeur = situe.effectif();
    if (valeur.isEmpty()) {
      bilan.nonCompare(ReglesMesures.SANS_EFFECTIF);
      return;
    }
    Effectif tout = valeur.get();
    Effectif somme = Effectifs.somme(List.copyOf(ventilation.valeurs().values()));
    if (!Effectifs.contredit(tout, somme)) {
      bilan.conforme();
      return;
    }
    boolean partieTropGrande =
        ventilation.valeurs().values().stream().anyMatch(p -> Effectifs.depasse(p, tout));
    boolean trop = Effectifs.depasse(somme, tout);
    Gravite gravite = partieTropGrande
        ? Gravite.ERREUR
        : trop && ventilation.critere() == Ventilation.Critere.AGE
            ? Gravite.AVERTISSEMENT
            : Gravite.INFORMATION;
    Message message = Phrase.of(
        "« %s » : « %s » vaut %s, sa ventilation « %s » fait %s.",
        "“%s”: “%s” is %s, its breakdown “%s” makes %s.",
        situe.ou(),
        situe.indicateur().libelle(),
        Effectifs.texte(tout),
        ventilation.libelle(),
        Effectifs.texte(somme));
    bilan.ecart(() -> Effectifs.poser(bilan.constat(gravite, message), tout, somme)
        .cellules(situe.places())
        .chemin(chemin)
        .build());
  }
}
