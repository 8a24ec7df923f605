package fr.contratdeville.embarque;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.validation.Validateur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;

/** An application that embeds the library, started in a virtual machine of its own. */
public final class Depart {
  private Depart() {}

  record Dossier(
      @NotBlank String nom,
      @Valid ContratDeVille contrat,
      @Valid Rapport rapport) {}

  public static void main(String[] args) {
    System.out.println("module " + ContratDeVille.class.getModule().getName());
    Dossier dossier = new Dossier(" ", contrat(), rapport());
    System.out.println("lignes " + dossier.contrat().lignes());
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      try {
        Validateur.valider(dossier, locale)
            .forEach(v -> System.out.println(v.getPropertyPath() + " " + v.getMessage()));
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private static ContratDeVille contrat() {
    Financeur ville = Financeur.of("VILLE", TypeFinanceur.COMMUNE);
    Volet volet =
        Volet.builder().addLigne(FinancementLine.of(ville, Montant.of(24_000))).build();
    return ContratDeVille.builder()
        .intitule("Bagnols")
        .addFinanceur(ville)
        .addAction(Action.builder().intitule("Chantiers").addVolet(volet).build())
        .build();
  }

  private static Rapport rapport() {
    return Rapport.builder()
        .addControle(ResultatControle.builder()
            .id("CV-TOT-01")
            .titre(Message.of("Totaux", "Totals"))
            .examines(1)
            .ecarts(0)
            .build())
        .build();
  }
}
