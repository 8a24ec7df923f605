package fr.contratdeville.controle.regles.numerotation;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.Libelles;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.calcul.arbre.Suites;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** CV-SEQ-02: a number is that of one node of its level. */
final class NumeroDouble extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Numéro en double", "Number used twice"))
      .quoi(Message.of(
          "Dans un même cadre et à un même niveau, un numéro ne sert qu'une fois.",
          "In one framework and at one level, a number is used once."))
      .pourquoi(Message.of(
          "Les renvois, les tableaux et les bilans désignent un objectif par son numéro.",
          "Pointers, tables and reports name an objective by its number."))
      .source(
          Message.of(
              "Usage des contrats numérotés ; un niveau qui repart à 1 sous chaque titre n'est pas en écart.",
              "Practice of numbered contracts; a level that starts again at 1 below each heading is no gap."))
      .gravite(Gravite.ERREUR)
      .conforme(contrat(noeud("axe", "1", "Santé"), noeud("axe", "2", "Sport")))
      .enEcart(contrat(noeud("axe", "1", "Santé"), noeud("axe", "1", "Sport")))
      .build();

  NumeroDouble() {
    super("CV-SEQ-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (List<NoeudSitue> homonymes : arbres.suites().homonymes()) {
      bilan.conforme();
      for (NoeudSitue noeud : homonymes.subList(1, homonymes.size())) {
        bilan.ecart(() -> constat(bilan, arbres, homonymes.get(0), noeud));
      }
    }
    return bilan.examen(arbres.sansNumero());
  }

  private static Constat constat(Bilan bilan, Arbres arbres, NoeudSitue premier, NoeudSitue noeud) {
    boolean memeTitre =
        Libelles.comparer(premier.noeud().titre(), noeud.noeud().titre()) == Libelles.Ecart.AUCUN;
    List<Emplacement> places = new ArrayList<>(noeud.places());
    places.addAll(premier.places());
    Message message = Phrase.of(
        memeTitre
            ? "%s : ce numéro et ce titre, « %s », sont déjà au-dessus%s."
            : "%s : « %s » a le numéro de « %s ».",
        memeTitre
            ? "%s: this number and this title, “%s”, stand above already%s."
            : "%s: “%s” has the number of “%s”.",
        noeud.designation(),
        noeud.noeud().titre(),
        memeTitre ? "" : premier.noeud().titre());
    Constat.Builder constat = bilan
        .constat(memeTitre ? Gravite.AVERTISSEMENT : Gravite.ERREUR, message)
        .cellules(places)
        .chemin(noeud.chemin());
    // A number that belongs under another heading is one fault, not two.
    if (arbres.suites().sousNumero(noeud) && !Suites.prolonge(noeud)) {
      constat.addDecouleDe(new CleConstat(NumeroEgare.ID, noeud.chemin()));
    }
    return constat.build();
  }
}
