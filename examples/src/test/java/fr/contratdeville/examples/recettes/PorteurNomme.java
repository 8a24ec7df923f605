package fr.contratdeville.examples.recettes;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CV-LOC-01: an action that somebody pays for names who carries it. */
public final class PorteurNomme implements Controle {

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Porteur nommé", "Organisation named"))
      .quoi(Message.of(
          "Chaque action financée nomme son porteur.",
          "Each action that is financed names the organisation that carries it."))
      .pourquoi(Message.of(
          "Sans porteur, la subvention n'a pas de bénéficiaire.",
          "Without an organisation nobody can be paid."))
      .source(Message.of("Règlement de la commune.", "By-law of the town."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(Optional.of(Porteur.of("MJC"))))
      .enEcart(exemple(Optional.empty()))
      .build();

  private static ContratDeVille exemple(Optional<Porteur> porteur) {
    Financeur ville = Financeur.of("Ville", TypeFinanceur.COMMUNE);
    Volet volet =
        Volet.builder().addLigne(FinancementLine.of(ville, Montant.of(1000))).build();
    Action action =
        Action.builder().intitule("Atelier").porteur(porteur).addVolet(volet).build();
    return ContratDeVille.builder().intitule("Exemple").addAction(action).build();
  }

  @Override
  public String id() {
    return "CV-LOC-01";
  }

  @Override
  public FicheControle fiche() {
    return FICHE;
  }

  @Override
  public Examen examiner(Contexte contexte) {
    List<Action> actions = contexte.contrat().actions();
    List<Constat> constats = new ArrayList<>();
    int financees = 0;
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      if (action.volets().stream().anyMatch(volet -> !volet.lignes().isEmpty())) {
        financees++;
        if (action.porteur().isEmpty()) {
          constats.add(constat(action, "/actions/" + i));
        }
      }
    }
    if (financees == 0) {
      return Examen.sansObjet(
          Message.of("aucune action n'a de financeur", "no action has a financeur"));
    }
    return Examen.builder().examines(financees).constats(constats).build();
  }

  private Constat constat(Action action, String chemin) {
    String intitule = action.intitule();
    return Constat.builder()
        .id(id())
        .gravite(FICHE.gravite())
        .chemin(chemin)
        .addAllCellules(Optional.ofNullable(action.emplacements().get(Champ.INTITULE)).stream()
            .toList())
        .message(Message.of(
            "« " + intitule + " » est financée et n'a pas de porteur.",
            "“" + intitule + "” is financed and names no organisation."))
        .build();
  }
}
