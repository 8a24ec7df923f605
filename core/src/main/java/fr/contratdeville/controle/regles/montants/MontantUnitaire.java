package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CV-LIF-06: a post of a dispositif with a unit amount is paid that amount. Ten, a hundred or a
 * thousand times that amount on one line is a comma that moved more often than so many posts: the
 * finding is an information, since ten posts may stand on one line.
 */
final class MontantUnitaire extends Regle {
  /**
   * The amount of one post and year.
   *
   * @param nom a word of the dispositif, in capitals
   * @param premiere the first year of the amount
   * @param derniere the last year of the amount
   */
  private record Unitaire(String nom, int premiere, int derniere, Montant montant) {
    boolean vaut(int annee) {
      return premiere <= annee && annee <= derniere;
    }
  }

  private static final List<Unitaire> UNITAIRES = List.of(
      new Unitaire("RELAIS", 2023, 2023, Montant.ofCentimes(2_255_573)),
      new Unitaire("RELAIS", 2024, 2024, Montant.ofCentimes(2_281_061)),
      new Unitaire("FONJEP", 2023, 2025, Montant.of(7_164)));

  private static final long[] FACTEURS = {10, 100, 1000};

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Montant unitaire déplacé", "Unit amount with a moved comma"))
      .quoi(
          Message.of(
              "Une ligne d'un dispositif à montant unitaire (adultes-relais, FONJEP) n'est pas exactement de 10, 100 ou 1 000 fois ce montant.",
              "A line of a dispositif with a unit amount (adultes-relais, FONJEP) is not exactly 10, 100 or 1,000 times that amount."))
      .pourquoi(Message.of(
          "Une virgule déplacée ne se voit dans aucun total recalculé.",
          "A comma that moved shows in no total that is computed again."))
      .source(
          Message.of(
              "Fichiers publiés par l'ANCT : adultes-relais, 22 555,73 € par poste en 2023 et 22 810,61 € en 2024 ; FONJEP, 7 164 € par poste de 2023 à 2025.",
              "Files published by the ANCT: adultes-relais, 22,555.73 € a post in 2023 and 22,810.61 € in 2024; FONJEP, 7,164 € a post from 2023 to 2025."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(7_164))
      .enEcart(exemple(71_640))
      .build();

  private static ContratDeVille exemple(long euros) {
    Exemple exemple = Exemple.of(2023);
    exemple.action("Poste d'animation", "MAS").ligne("État", euros);
    exemple.volet().dispositif(new Dispositif("FONJEP"));
    return exemple.contrat();
  }

  MontantUnitaire() {
    super("CV-LIF-06", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (LigneSituee ligne : contexte.contrat().lignes()) {
      Optional<Unitaire> unitaire = unitaire(ligne, contexte.contrat());
      if (unitaire.isPresent() && ligne.montant().isPresent()) {
        comparer(bilan, ligne, unitaire.get(), ligne.montant().get());
      }
    }
    return bilan.examen(Message.of(
        "aucune ligne d'un dispositif dont le montant unitaire de l'année est publié",
        "no line of a dispositif whose unit amount of the year is published"));
  }

  private static void comparer(Bilan bilan, LigneSituee ligne, Unitaire unitaire, Montant montant) {
    for (long facteur : FACTEURS) {
      if (montant.centimes() == unitaire.montant().centimes() * facteur) {
        bilan.ecart(() -> constat(bilan, ligne, unitaire, montant, facteur));
        return;
      }
    }
    bilan.conforme();
  }

  private static Optional<Unitaire> unitaire(LigneSituee ligne, ContratDeVille contrat) {
    List<String> mots = Stream.of(
            ligne.ligne().dispositif().map(Dispositif::toString),
            ligne.volet().dispositif().map(Dispositif::toString),
            Optional.of(ligne.financeur().nom()),
            Optional.of(ligne.action().intitule()))
        .flatMap(Optional::stream)
        .flatMap(t -> Noms.mots(t).stream())
        .toList();
    return ligne
        .ligne()
        .exercice()
        .or(contrat::exercice)
        .flatMap(exercice -> UNITAIRES.stream()
            .filter(u -> u.vaut(exercice.annee()) && mots.contains(u.nom()))
            .filter(u ->
                !u.nom().equals("RELAIS") || mots.contains("ADULTE") || mots.contains("ADULTES"))
            .findFirst());
  }

  private static Constat constat(
      Bilan bilan, LigneSituee ligne, Unitaire unitaire, Montant montant, long facteur) {
    return bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "« %s » : %s, exactement %s fois le montant d'un poste (%s). Y a-t-il %s postes, ou une virgule déplacée ?",
                "“%s”: %s, exactly %s times the amount of a post (%s). Are there %s posts, or has a comma moved?",
                ligne.action().intitule(),
                montant,
                facteur,
                unitaire.montant(),
                facteur))
        .declare(montant.euros())
        .calcule(unitaire.montant().euros())
        .provenance(Constat.Provenance.REPERE)
        .unite(Unite.EUR)
        .cellules(ligne.ligne().emplacement().stream().toList())
        .chemin(ligne.chemin())
        .build();
  }
}
