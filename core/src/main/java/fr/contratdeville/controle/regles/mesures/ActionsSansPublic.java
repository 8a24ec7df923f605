package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * CV-IND-08: where most actions say how many people they reached, the others are named, once. A
 * document that seldom says it is no document that counts its public.
 */
final class ActionsSansPublic extends Regle {
  /** Fewer actions with a public do not show that the document counts it. */
  private static final int MINIMUM = 8;

  /** One action in so many may lack what the others say. */
  private static final int SUR = 4;

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Actions sans public", "Actions without an audience"))
      .quoi(
          Message.of(
              "Dans un document dont les trois quarts des actions disent leur public (huit au moins), les autres le disent aussi ; reportées ou annulées, elles n'en ont pas.",
              "In a document of which three actions in four say their audience (eight at least), the others say it too; postponed or cancelled, they have none."))
      .pourquoi(Message.of(
          "Le nombre de personnes touchées par le contrat oublie ces actions.",
          "The number of people that the contract reached leaves these actions out."))
      .source(
          Message.of(
              "Loi 2014-173, article 6 (objectifs et indicateurs) ; Cerfa 15059 (nombre de personnes bénéficiaires).",
              "Law 2014-173, article 6 (objectives and indicators); form Cerfa 15059 (number of people reached)."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(true))
      .enEcart(exemple(false))
      .build();

  ActionsSansPublic() {
    super("CV-IND-08", FICHE);
  }

  private static ContratDeVille exemple(boolean tous) {
    Exemple exemple = Exemple.of(2023);
    for (int i = 0; i <= MINIMUM; i++) {
      exemple.action("Atelier " + (i + 1), "MAS");
      if (tous || i < MINIMUM) {
        exemple
            .volet()
            .addBeneficiaires(
                Beneficiaires.of(Effectif.of(20), Beneficiaires.Perimetre.NON_PRECISE));
      }
    }
    return exemple.contrat();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    List<ActionSituee> actions = ActionSituee.toutes(contexte).stream()
        .filter(a -> a.action().statut() != Statut.REPORTEE)
        .filter(a -> a.action().statut() != Statut.ANNULEE)
        .toList();
    List<ActionSituee> sans = actions.stream()
        .filter(a -> a.volets().stream().noneMatch(v -> aUnPublic(v.volet())))
        .toList();
    long avec = (long) actions.size() - sans.size();
    if (avec >= MINIMUM && (long) sans.size() * SUR <= actions.size()) {
      for (long i = 0; i < avec; i++) {
        bilan.conforme();
      }
      if (!sans.isEmpty()) {
        ecart(bilan, actions.size(), sans);
      }
    }
    return bilan.examen(Message.of(
        "le document ne dit pas le public de la plupart de ses actions",
        "the document does not say the audience of most of its actions"));
  }

  private static boolean aUnPublic(Volet volet) {
    return volet.publicVise().isPresent()
        || volet.beneficiaires().stream()
            .anyMatch(b -> b.effectif().isPresent() || b.texte().isPresent());
  }

  private static void ecart(Bilan bilan, int actions, List<ActionSituee> sans) {
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "%s des %s actions ne disent pas leur public : %s.",
                "%s of the %s actions do not say their audience: %s.",
                BigDecimal.valueOf(sans.size()),
                BigDecimal.valueOf(actions),
                Phrase.liste(sans.stream().map(a -> a.action().intitule()).toList())))
        .cellules(sans.stream().flatMap(a -> a.places().stream()).toList())
        .chemin(sans.get(0).chemin())
        .build());
  }
}
