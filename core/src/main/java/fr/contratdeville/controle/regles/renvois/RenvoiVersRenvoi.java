package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.renvoi;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.regles.renvois.Renvois.Fin;
import fr.contratdeville.controle.regles.renvois.Renvois.NumeroCite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** CV-REF-02: a pointer leads to a heading that says something, not to another pointer. */
final class RenvoiVersRenvoi extends RenvoiEnDefaut {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Renvoi vers un renvoi", "Pointer to a pointer"))
      .quoi(Message.of(
          "Un « Cf. » mène à un titre qui dit quelque chose, et non à un autre « Cf. ».",
          "A “Cf.” leads to a heading that says something, not to another “Cf.”."))
      .pourquoi(
          Message.of(
              "Il faut suivre deux renvois pour trouver les actions, et le second peut changer sans le premier.",
              "Two pointers must be followed to find the actions, and the second may change without the first."))
      .source(Message.of(
          "Alès 2015 : 2.3.9 renvoie à 2.2.6, qui renvoie à 2.1.2 et 2.1.3.",
          "Alès 2015: 2.3.9 points to 2.2.6, which points to 2.1.2 and 2.1.3."))
      .gravite(Gravite.INFORMATION)
      .conforme(contrat(
          noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum")),
          renvoi("objectif", "2", "Sport", "1")))
      .enEcart(contrat(
          noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum")),
          renvoi("objectif", "2", "Sport", "1"),
          renvoi("objectif", "3", "Vacances", "2")))
      .build();

  RenvoiVersRenvoi() {
    super("CV-REF-02", FICHE, Fin.RENVOI, EnumSet.of(Fin.CONTENU));
  }

  @Override
  Constat.Builder constat(Bilan bilan, Renvois renvois, NumeroCite cite) {
    NoeudSitue cible = renvois.cibles(cite).get(0);
    List<Emplacement> places = new ArrayList<>(cite.places());
    places.addAll(cible.places());
    return bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "%s : le renvoi mène à « %s », qui ne fait que renvoyer à %s.",
                "%s: the pointer leads to “%s”, which only points to %s.",
                cite.de().designation(),
                cible.designation(),
                Phrase.liste(
                    renvois.de(cible).stream().map(p -> p.cible().texte()).toList())))
        .cellules(places);
  }
}
