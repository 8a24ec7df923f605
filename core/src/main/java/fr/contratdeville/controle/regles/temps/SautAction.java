package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Message;
import java.util.Optional;

/**
 * CV-CMP-02: the funding of an action of a porteur, at one step, does not jump from one year to the
 * next.
 */
final class SautAction extends Regle {

  private record Key(String structure, String intitule, Optional<EtapeMontant> etape) {}

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Saut du montant d'une action", "Jump of the amount of an action"))
      .quoi(
          Message.of(
              "Les financements d'une action reconduite ne sont pas trois fois plus grands ou plus petits que l'année d'avant.",
              "The funding of a renewed action is not three times greater or smaller than the year before."))
      .pourquoi(Message.of(
          "Un montant unitaire remplacé par un autre, ou un zéro de trop, se voit ainsi.",
          "A unit amount replaced by another, or a zero too many, shows this way."))
      .source(
          Message.of(
              "Fichiers publiés des adultes-relais : 22 810,61 € par poste en 2024, 7 164 € en 2025 (un rapport de 3,2).",
              "Published files of adultes-relais: 22,810.61 € per post in 2024, 7,164 € in 2025 (a ratio of 3.2)."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(2024, 1500))
      .enEcart(exemple(2024, 300))
      .precedent(exemple(2023, 1000))
      .build();

  private static ContratDeVille exemple(int exercice, long euros) {
    return Exemple.of(exercice).action("Atelier", "MAS").ligne("Ville", euros).contrat();
  }

  SautAction() {
    super("CV-CMP-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    return DeuxAnnees.comparer(
        contexte,
        SautAction::cle,
        l -> Phrase.of("« %s »", "“%s”", l.action().intitule()),
        Message.of("aucune action n'est dans les deux années", "no action is in both years"));
  }

  private static Optional<Key> cle(LigneSituee ligne) {
    return ligne
        .action()
        .porteur()
        .filter(p -> !ligne.action().intitule().equals(Action.SANS_INTITULE))
        .map(p -> new Key(
            Noms.cle(p.structure()),
            Noms.cle(ligne.action().intitule()),
            ligne.ligne().etape()));
  }
}
