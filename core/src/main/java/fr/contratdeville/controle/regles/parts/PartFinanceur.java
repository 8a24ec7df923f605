package fr.contratdeville.controle.regles.parts;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.regles.parts.Fractions.Origine;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CV-PCT-01: a printed share is the amount of its financeur over the general total that covers it,
 * within half a unit of its last printed digit, which rounding explains.
 *
 * <p>The amounts are those printed, then those of the lines, in the order of {@link Origine}.
 */
final class PartFinanceur extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Part de chaque financeur", "Share of each financeur"))
      .quoi(
          Message.of(
              "La part imprimée d'un financeur est son montant rapporté au total général qui le couvre, à la demi-unité près de son dernier chiffre.",
              "The printed share of a financeur is its amount over the general total that covers it, within half a unit of its last digit."))
      .pourquoi(Message.of(
          "Les parts sont ce que l'on compare d'une ville ou d'une année à l'autre.",
          "Shares are what people compare between towns and years."))
      .source(Message.of(
          "Ligne des parts des bilans publiés (Bagnols en 2023, pourcentages entiers).",
          "The row of shares of published bilans (Bagnols 2023, whole percents)."))
      .gravite(Gravite.ERREUR)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 900)
          .ligne("CAF", 300)
          .colonne("Ville", 900)
          .colonne("CAF", 300)
          .general(1200)
          .part("Ville", 75)
          .part("CAF", 25)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 900)
          .ligne("CAF", 300)
          .colonne("Ville", 900)
          .colonne("CAF", 300)
          .general(1200)
          .part("Ville", 70)
          .part("CAF", 25)
          .contrat())
      .build();

  PartFinanceur() {
    super("CV-PCT-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Colonnes colonnes = Colonnes.of(contexte);
    Fractions calcul = new Fractions(colonnes);
    Bases autres = Bases.of(contexte);
    Map<Origine, Integer> fermes = new EnumMap<>(Origine.class);
    for (Declare part : Declare.parts(contexte)) {
      Optional<Declare> general = colonnes.general(part);
      if (general.isEmpty()) {
        bilan.nonCompare(
            Message.of("aucun total général ne le couvre", "no general total covers it"));
        continue;
      }
      List<Fractions.Fraction> fractions = calcul.fractions(part, general.get());
      Optional<Fractions.Fraction> ferme = Fractions.qui(fractions, part.part());
      if (ferme.isPresent()) {
        bilan.conforme();
        fermes.merge(ferme.get().origine(), 1, Integer::sum);
      } else if (fractions.isEmpty()) {
        bilan.nonCompare(Bilan.INCONNU);
      } else if (autres.autre(general.get()).isPresent()) {
        bilan.ecartDejaDit(Phrase.of(
            "%s : %s, d'une autre base (CV-PCT-03)",
            "%s: %s, on another base (CV-PCT-03)", part.qui(), part.part()));
      } else {
        ecart(bilan, colonnes, part, general.get(), fractions.get(0));
      }
    }
    if (!fermes.isEmpty()) {
      List<Message> origines = new ArrayList<>();
      fermes.forEach((origine, nombre) ->
          origines.add(Phrase.of("%s sur %s", "%s on %s", nombre, origine.nom)));
      bilan.noter(Phrase.of("conformes : %s", "consistent: %s", Phrase.joindre(origines, ", ")));
    }
    return bilan.examen(
        Message.of("le document n'imprime aucune part", "the document prints no share"));
  }

  private static void ecart(
      Bilan bilan, Colonnes colonnes, Declare part, Declare general, Fractions.Fraction fraction) {
    List<Emplacement> places = new ArrayList<>();
    colonnes.imprimee(part).flatMap(Declare::place).ifPresent(places::add);
    general.place().ifPresent(places::add);
    Message message = Phrase.of(
        "%s : la part imprimée est de %s, %s sur %s font %s %% (%s).",
        "%s: the printed share is %s, %s over %s make %s%% (%s).",
        part.qui(),
        part.part(),
        fraction.partie(),
        fraction.tout(),
        fraction.pourcentage(part.part()),
        fraction.origine().nom);
    bilan.ecart(() -> bilan
        .constat(Gravite.ERREUR, part, places, message)
        .calcule(fraction.pourcentage(part.part()))
        .build());
  }
}
