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
import fr.contratdeville.controle.calcul.arbre.Libelles;
import fr.contratdeville.controle.calcul.arbre.Libelles.Ecart;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** CV-CAD-04: a number has one name in all parts of a document. */
final class DeuxNoms extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Un numéro, deux noms", "One number, two names"))
      .quoi(
          Message.of(
              "Un numéro que plusieurs parties du document donnent (tableau récapitulatif, fiches) y a les mêmes mots.",
              "A number that several parts of a document give (recapitulative table, sheets) has the same words in all of them."))
      .pourquoi(Message.of(
          "On ne sait plus lequel des deux objectifs a été voté.",
          "Nobody knows any more which of the two objectives was adopted."))
      .source(
          Message.of(
              "Alès 2015 : l'orientation 4.2 « valorise » les initiatives citoyennes dans le tableau et les « favorise » dans les fiches.",
              "Alès 2015: orientation 4.2 starts with “Valoriser” in the table and with “Favoriser” in the sheets."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple("FACILITER LES SOINS"))
      .enEcart(exemple("FINANCER LES SOINS"))
      .build();

  DeuxNoms() {
    super("CV-CAD-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (List<NoeudSitue> groupe : arbres.paires().communs()) {
      List<List<NoeudSitue>> noms = noms(groupe);
      if (noms.size() == 1) {
        bilan.conforme();
      } else {
        bilan.ecart(() -> constat(bilan, groupe, noms));
      }
    }
    return bilan.examen(
        arbres.tous().size() < 2
            ? arbres.seul()
            : Message.of(
                "les cadres du document n'ont pas de titre en commun",
                "the frameworks of the document share no heading"));
  }

  /** The nodes of each name; a document has few parts. */
  private static List<List<NoeudSitue>> noms(List<NoeudSitue> groupe) {
    List<List<NoeudSitue>> noms = new ArrayList<>();
    for (NoeudSitue noeud : groupe) {
      noms.stream()
          .filter(nom -> Libelles.comparer(titre(nom.get(0)), titre(noeud)) != Ecart.MOTS)
          .findFirst()
          .orElseGet(() -> {
            noms.add(new ArrayList<>());
            return noms.get(noms.size() - 1);
          })
          .add(noeud);
    }
    return noms;
  }

  private static String titre(NoeudSitue noeud) {
    return Libelles.sansNumero(noeud.noeud().titre());
  }

  private static Constat constat(
      Bilan bilan, List<NoeudSitue> groupe, List<List<NoeudSitue>> noms) {
    NoeudSitue numerote =
        groupe.stream().filter(n -> n.repere().isPresent()).findFirst().orElseThrow();
    List<Message> textes = noms.stream()
        .map(nom -> Phrase.of(
            "« %s » (%s)",
            "“%s” (%s)",
            titre(nom.get(0)),
            Phrase.liste(nom.stream().map(n -> n.arbre().toString()).toList())))
        .toList();
    NoeudSitue autre = noms.get(1).get(0);
    List<Emplacement> places = new ArrayList<>(autre.places());
    groupe.stream().filter(n -> n != autre).forEach(n -> places.addAll(n.places()));
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "%s a plusieurs noms : %s.",
                "%s has several names: %s.", numerote.designation(), Phrase.joindre(textes, ", ")))
        .cellules(places)
        .chemin(autre.chemin())
        .build();
  }

  private static ContratDeVille exemple(String titre) {
    return contrat(
        cadre(
            "Tableau", noeud("axe", "1", "Santé", noeud("objectif", "1.1", "Faciliter les soins"))),
        cadre("Fiches", noeud("axe", "1", "SANTE", noeud("objectif", "1.1", titre))));
  }
}
