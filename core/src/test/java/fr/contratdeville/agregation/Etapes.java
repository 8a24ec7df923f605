package fr.contratdeville.agregation;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lines of money at several steps and of several years. */
final class Etapes {

  private record Donnee(
      String action,
      String financeur,
      Optional<EtapeMontant> etape,
      Optional<Exercice> exercice,
      Optional<Montant> montant) {}

  private Etapes() {}

  /**
   * A contract with lines as {@code "Atelier Ville accordé 2023 100"}; a step and a year may be
   * missing, and {@code ?} is no amount.
   */
  static ContratDeVille contrat(String... lignes) {
    List<Donnee> donnees = new ArrayList<>();
    for (String ligne : lignes) {
      String[] mots = ligne.split(" ", -1);
      Optional<EtapeMontant> etape = Optional.empty();
      Optional<Exercice> exercice = Optional.empty();
      for (int i = 2; i < mots.length - 1; i++) {
        if (mots[i].matches("\\d{4}")) {
          exercice = Optional.of(Exercice.parse(mots[i]));
        } else {
          etape =
              Optional.of(EtapeMontant.valueOf(mots[i].replace('é', 'e').toUpperCase(Locale.ROOT)));
        }
      }
      String montant = mots[mots.length - 1];
      donnees.add(new Donnee(
          mots[0],
          mots[1],
          etape,
          exercice,
          montant.equals("?")
              ? Optional.empty()
              : Optional.of(Montant.of(Long.parseLong(montant)))));
    }
    return contrat(donnees);
  }

  private static ContratDeVille contrat(List<Donnee> donnees) {
    Map<String, Volet.Builder> volets = new LinkedHashMap<>();
    for (Donnee donnee : donnees) {
      volets
          .computeIfAbsent(donnee.action, a -> Volet.builder())
          .addLigne(FinancementLine.builder()
              .financeur(Financeur.of(donnee.financeur, TypeFinanceur.COMMUNE))
              .etape(donnee.etape)
              .exercice(donnee.exercice)
              .montant(donnee.montant)
              .build());
    }
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Essai");
    volets.forEach((titre, volet) -> contrat.addAction(
        Action.builder().intitule(titre).addVolet(volet.build()).build()));
    return contrat.build();
  }

  static List<LigneSituee> lignes(String... lignes) {
    return contrat(lignes).lignes();
  }

  static Arbitrary<ContratDeVille> contrats() {
    Arbitrary<Donnee> donnee = Combinators.combine(
            Arbitraries.of("Atelier", "Sortie", "Judo", "Cirque"),
            Arbitraries.of("Ville", "Etat", "CAF"),
            Arbitraries.of(EtapeMontant.class).optional(0.8),
            Arbitraries.of(Exercice.of(2022), Exercice.of(2023)).optional(0.7),
            Arbitraries.longs()
                .between(-1_000, 100_000_000)
                .map(Montant::ofCentimes)
                .optional(0.9))
        .as(Donnee::new);
    return donnee.list().ofMaxSize(30).map(Etapes::contrat);
  }
}
