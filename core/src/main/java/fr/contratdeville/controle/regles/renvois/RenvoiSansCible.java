package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.renvoi;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.regles.renvois.Renvois.Fin;
import fr.contratdeville.controle.regles.renvois.Renvois.NumeroCite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import java.util.EnumSet;

/** CV-REF-01: a pointer names a number that the document has. */
final class RenvoiSansCible extends RenvoiEnDefaut {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Renvoi sans cible", "Dangling pointer"))
      .quoi(Message.of(
          "Chaque numéro cité par un « Cf. » existe dans le document.",
          "Each number that a “Cf.” names stands in the document."))
      .pourquoi(Message.of(
          "Qui suit le renvoi ne trouve rien : l'objectif reste sans contenu.",
          "Whoever follows the pointer finds nothing: the objective stays empty."))
      .source(
          Message.of(
              "Renvois des contrats publiés (« Cf. objectif 2.1.2 ») ; avertissement si le document n'a pas non plus le titre du dessus : c'est peut-être un extrait.",
              "Pointers of published contracts (“Cf. objectif 2.1.2”); a warning where the document lacks the heading above too: it may be an extract."))
      .gravite(Gravite.ERREUR)
      .conforme(contrat(
          noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum")),
          renvoi("objectif", "2", "Sport", "1")))
      .enEcart(contrat(
          noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum")),
          renvoi("objectif", "2", "Sport", "3")))
      .build();

  RenvoiSansCible() {
    super("CV-REF-01", FICHE, Fin.RIEN, EnumSet.complementOf(EnumSet.of(Fin.RIEN)));
  }

  @Override
  Constat.Builder constat(Bilan bilan, Renvois renvois, NumeroCite cite) {
    boolean extrait = !cite.cible().parent().map(renvois::existe).orElse(renvois.ontDesNumeros());
    return bilan
        .constat(
            extrait ? Gravite.AVERTISSEMENT : Gravite.ERREUR,
            Phrase.of(
                "%s renvoie à %s, que rien ne porte dans le document.",
                "%s points to %s, which nothing in the document has.",
                cite.de().designation(),
                cite.cible()))
        .cellules(cite.places());
  }
}
