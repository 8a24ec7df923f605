package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.valeur.Message;
import java.util.Optional;

/** CV-CMP-01: the total of a financeur, at one step, does not jump from one year to the next. */
final class SautFinanceur extends Regle {

  private record Key(String financeur, Optional<EtapeMontant> etape) {}

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Saut du total d'un financeur", "Jump of the total of a financeur"))
      .quoi(Message.of(
          "Le total d'un financeur n'est pas trois fois plus grand ou plus petit que l'année d'avant.",
          "The total of a financeur is not three times greater or smaller than the year before."))
      .pourquoi(Message.of(
          "Une colonne oubliée, ou en milliers d'euros, se voit d'une année à l'autre.",
          "A column left out, or in thousands of euros, shows from one year to the next."))
      .source(
          Message.of(
              "Pratique des documents ; un contrat se reconduit pour l'essentiel, un nouveau dispositif double une part sans la tripler.",
              "Practice of documents; a contract is renewed for the most part, a new dispositif doubles a share and does not triple it."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(2024, 2000))
      .enEcart(exemple(2024, 10_000))
      .precedent(exemple(2023, 1000))
      .build();

  private static ContratDeVille exemple(int exercice, long euros) {
    return Exemple.of(exercice).action("Atelier", "MAS").ligne("Ville", euros).contrat();
  }

  SautFinanceur() {
    super("CV-CMP-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    return DeuxAnnees.comparer(
        contexte,
        l -> Optional.of(new Key(Noms.cle(l.financeur().structure()), l.ligne().etape())),
        l -> Message.of(l.financeur().structure()),
        Message.of("aucun financeur n'est dans les deux années", "no financeur is in both years"));
  }
}
