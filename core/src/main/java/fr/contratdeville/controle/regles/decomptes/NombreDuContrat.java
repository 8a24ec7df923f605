package fr.contratdeville.controle.regles.decomptes;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.ExempleCadre;
import fr.contratdeville.controle.regles.decomptes.Listes.Decompte;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;

/** CV-CNT-01: the contract lists as many actions, financeurs, quartiers as it announces. */
final class NombreDuContrat extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Nombre annoncé par le document", "Number announced by the document"))
      .quoi(
          Message.of(
              "Un document qui annonce « 53 actions » en liste autant ; quand il peut compter de plusieurs façons (actions ou lignes de financement), une seule suffit.",
              "A document that announces “53 actions” lists as many; where it may count in several ways (actions or financed entries), one of them is enough."))
      .pourquoi(
          Message.of(
              "Le nombre d'actions est le premier chiffre qu'un financeur lit et compare d'une année à l'autre.",
              "The number of actions is the first figure that a financeur reads and compares between years."))
      .source(Message.of(
          "Bagnols 2023 : « 53 actions » dans le texte, 44 dans le tableau (46 lignes).",
          "Bagnols 2023: “53 actions” in the text, 44 in the table (46 entries)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(2))
      .enEcart(exemple(3))
      .build();

  NombreDuContrat() {
    super("CV-CNT-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    ContratDeVille contrat = contexte.contrat();
    Annonce.direSansObjet(bilan, contrat.totaux());
    for (Annonce annonce : Annonce.dans(contrat.totaux(), contrat.intitule(), "")) {
      if (!NombreDeStructures.compte(annonce)) {
        comparer(bilan, annonce, Listes.of(contexte).decomptes(annonce));
      }
    }
    return bilan.examen(
        Message.of("le document n'annonce aucun nombre", "the document announces no number"));
  }

  private static void comparer(Bilan bilan, Annonce annonce, List<Decompte> decomptes) {
    Optional<Decompte> bonne =
        decomptes.stream().filter(l -> annonce.effectif().admet(l.nombre())).findFirst();
    if (decomptes.isEmpty()) {
      bilan.nonCompare(Annonce.INCONNU);
    } else if (bonne.isEmpty()) {
      bilan.ecart(() -> annonce
          .constat(
              bilan,
              Gravite.AVERTISSEMENT,
              decomptes.get(0).nombre(),
              Phrase.of(
                  "Le document annonce %s et liste : %s.",
                  "The document announces %s and lists: %s.",
                  annonce.texte(),
                  Phrase.joindre(decomptes.stream().map(Decompte::texte).toList(), ", ")))
          .build());
    } else {
      bilan.conforme();
      if (!bonne.get().equals(decomptes.get(0))) {
        bilan.noter(Phrase.of(
            "%s : ce sont %s", "%s: these are %s", annonce.texte(), bonne.get().texte()));
      }
    }
  }

  private static ContratDeVille exemple(long nombre) {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS").action("Sortie", "PEPS");
    exemple.contratBuilder().addTotal(ExempleCadre.compte(nombre, "actions"));
    return exemple.contrat();
  }
}
