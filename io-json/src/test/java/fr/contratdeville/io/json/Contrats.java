package fr.contratdeville.io.json;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Nouveaute;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;
import java.math.BigDecimal;

/** A small contract in which every attribute of every noun has a value. */
final class Contrats {

  static final Financeur VILLE = Financeur.of("MAIRIE BAGNOLS", TypeFinanceur.COMMUNE);
  static final Financeur ETAT = Financeur.builder()
      .nom("ETAT")
      .type(TypeFinanceur.ETAT)
      .rattachement(Rattachement.of("État", "Financeurs usuels"))
      .build();

  private static final Emplacement.Feuille BILAN =
      new Emplacement.Feuille("bagnols-2023.xlsx", "Bilan 2023");
  private static final Emplacement.Feuille NOTES =
      new Emplacement.Feuille("bagnols-2023.xlsx", "Notes");

  private Contrats() {}

  static ContratDeVille complet() {
    return ContratDeVille.builder()
        .intitule("Contrat de ville – Bagnols-sur-Cèze")
        .code(CodeContrat.parse("CV093"))
        .generation(GenerationContrat.CONTRAT_DE_VILLE_2015)
        .periode(Periode.annees(2015, 2023))
        .exercice(Exercice.of(2023))
        .addFinanceurs(VILLE, ETAT)
        .addTerritoire(Parties.territoire())
        .addCadre(Parties.cadre())
        .addTableau(Parties.tableau())
        .addAction(action())
        .addTotal(TotalDeclare.builder()
            .nature(TotalDeclare.Nature.BLOC)
            .valeur(Montant.of(2300))
            .portee(Portee.builder()
                .addVolet("l27")
                .etape(EtapeMontant.ACCORDE)
                .exercice(Exercice.of(2022))
                .build())
            .build())
        .addTotal(TotalDeclare.builder()
            .nature(TotalDeclare.Nature.FINANCEUR)
            .valeur(new Part(new BigDecimal("47.0")))
            .portee(Portee.builder().addFinanceur("MAIRIE BAGNOLS").build())
            .texte("47,0 %")
            .emplacement(BILAN.cellule(57, 6))
            .build())
        .putEmplacement(Champ.INTITULE, BILAN)
        .addComplement(Complement.builder()
            .nom("Observations")
            .texte("à revoir")
            .emplacement(NOTES.cellule(2, 1))
            .build())
        .addComplement(json("visa", "{\"par\": \"DDCS\", \"le\": \"2023-06-30\"}"))
        .build();
  }

  static Complement json(String nom, String texte) {
    return Complement.builder()
        .nom(nom)
        .texte(texte)
        .nature(Complement.Nature.JSON)
        .build();
  }

  private static Action action() {
    return Action.builder()
        .intitule("QE_de l'animation dans mon quartier_MEC")
        .porteur(Porteur.builder()
            .nom("MAS")
            .siret(Siret.parse("73282932000074"))
            .rna(Rna.parse("W301001234"))
            .rattachement(Rattachement.of("MAS 30", "associations"))
            .build())
        .axePrioritaire(Rubrique.of("Cohésion sociale").withCode(CodeTheme.parse("P147-2020:1")))
        .thematique(Rubrique.builder()
            .libelle("EDUCATION CULTURE SPORT /Culture")
            .addNiveaux("EDUCATION CULTURE SPORT", "Culture")
            .build())
        .statut(Statut.REPORTEE)
        .reporteVers(Exercice.of(2024))
        .nouveaute(Nouveaute.NOUVELLE)
        .periode(Periode.annees(2023, 2023))
        .addTerritoire(Territoire.of("Les Escanaux", Territoire.Type.NON_PRECISE))
        .partage(PartageTerritorial.VENTILE)
        .addObjectifs(Repere.parse("1.3.10"), Repere.parse("1.3.9"))
        .addPartenaire(Parties.partenaire())
        .budget(Parties.budget())
        .addVolet(volet())
        .putEmplacement(
            Champ.PORTEUR, new Emplacement.Plage(BILAN.cellule(27, 1), BILAN.cellule(28, 1)))
        .addComplement(json("suivi", "[1, 2.50]"))
        .build();
  }

  private static Volet volet() {
    return Volet.builder()
        .cle("l27")
        .dispositif(Dispositif.QE)
        .bilan("Trois ateliers ont eu lieu.")
        .publicVise("Familles du quartier")
        .moyens("Deux animateurs")
        .addIndicateur(Indicateur.builder().libelle("feuille de présence").build())
        .addBeneficiaire(Parties.publicDuneAction(BILAN.cellule(27, 5)))
        .addLigne(FinancementLine.builder()
            .financeur(VILLE)
            .montant(Montant.ofCentimes(230_050))
            .etape(EtapeMontant.ACCORDE)
            .exercice(Exercice.of(2022))
            .natureCredit(NatureCredit.CREDIT_SPECIFIQUE)
            .dispositif(Dispositif.FIPD)
            .territoire("Les Escanaux")
            .texte("2 300,50 €")
            .emplacement(BILAN.cellule(27, 6))
            .build())
        .addLigne(FinancementLine.of(Financeur.of("ETAT", TypeFinanceur.AUTRE), Montant.ZERO))
        .addTotal(TotalDeclare.builder()
            .nature(TotalDeclare.Nature.LIGNE)
            .valeur(Montant.of(4846))
            .portee(Portee.builder().addFinanceurs("MAIRIE BAGNOLS", "ETAT").build())
            .emplacement(BILAN.cellule(27, 12))
            .build())
        .addTotal(TotalDeclare.builder()
            .nature(TotalDeclare.Nature.PORTEUR)
            .valeur(Effectif.entre(2, 4))
            .build())
        .putEmplacement(Champ.TOTAL, BILAN.cellule(27, 12))
        .addComplement(Complement.of("", "vu"))
        .build();
  }
}
