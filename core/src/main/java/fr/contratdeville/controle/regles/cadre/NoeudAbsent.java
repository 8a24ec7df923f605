package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.Lacunes;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.calcul.arbre.Paires.Manque;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import java.util.List;

/** CV-CAD-05: the parts that give one framework give all of it. */
final class NoeudAbsent extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Ligne absente d'une partie", "Line that a part lacks"))
      .quoi(
          Message.of(
              "Deux parties qui donnent le même cadre et numérotent le même niveau y ont les mêmes numéros.",
              "Two parts that give the same framework and number the same level have the same numbers there."))
      .pourquoi(Message.of(
          "Selon la partie qu'on ouvre, le contrat n'a pas le même nombre d'actions.",
          "Depending on the part that is opened, the contract has another number of actions."))
      .source(
          Message.of(
              "Alès 2015 : 2.2.1.a et 2.3.1.a sont dans les fiches et non dans le tableau, d'où 197 actions ou 199.",
              "Alès 2015: 2.2.1.a and 2.3.1.a stand in the sheets and not in the table, hence 197 actions or 199."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(contrat(
          cadre("Tableau", noeud("axe", "1", "Santé"), noeud("axe", "2", "Sport")),
          cadre("Fiches", noeud("axe", "1", "SANTE"), noeud("axe", "2", "SPORT"))))
      .enEcart(contrat(
          cadre("Tableau", noeud("axe", "1", "Santé"), noeud("axe", "2", "Sport")),
          cadre("Fiches", noeud("axe", "1", "SANTE"))))
      .build();

  NoeudAbsent() {
    super("CV-CAD-05", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    List<Manque> manques = arbres.paires().manques();
    long examines = arbres.paires().cherches();
    for (Manque manque : manques) {
      bilan.ecart(() -> constat(bilan, arbres, manque));
    }
    for (long i = manques.size(); i < examines; i++) {
      bilan.conforme();
    }
    return bilan.examen(
        arbres.tous().size() < 2
            ? arbres.seul()
            : Message.of(
                "aucun niveau n'est numéroté dans deux parties du même cadre",
                "no level is numbered in two parts of one framework"));
  }

  private static Constat constat(Bilan bilan, Arbres arbres, Manque manque) {
    NoeudSitue present = manque.present();
    Constat.Builder constat = bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "%s est dans « %s » et manque dans « %s ».",
                "%s stands in “%s” and is missing from “%s”.",
                present.designation(),
                present.arbre(),
                manque.absent()))
        .cellules(present.places())
        .chemin(present.chemin());
    // The gap in the numbers of the other part is the same fault.
    arbres
        .suites()
        .lacunes()
        .de(manque.absent(), present.niveau(), present.repere().orElseThrow())
        .ifPresent(lacune -> constat.addAllDecouleDe(Lacunes.constats(List.of(lacune))));
    return constat.build();
  }
}
