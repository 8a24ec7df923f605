package fr.contratdeville.io.json;

import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Partenaire;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Variante;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.TrancheAge;

/** The parts of the sample contract that a bilan does not have, every attribute with a value. */
final class Parties {

  private static final Emplacement.Feuille CADRE = new Emplacement.Feuille("ales.xlsx", "Cadre");
  private static final Emplacement.Fichier PDF = new Emplacement.Fichier("ales-2015.pdf");

  private Parties() {}

  static Territoire territoire() {
    return Territoire.builder()
        .nom("Les Escanaux")
        .type(Territoire.Type.QPV)
        .code(CodeQPV.parse("QP030010"))
        .addCommune(Commune.builder()
            .nom("Bagnols-sur-Cèze")
            .code(CodeCommune.parse("30028"))
            .build())
        .addQuartiers("Escanaux", "Coronelle", "Vigan Braquet")
        .emplacement(PDF)
        .build();
  }

  static Beneficiaires publicDuneAction(Emplacement place) {
    return Beneficiaires.builder()
        .effectif(Effectif.environ(15))
        .unite(Beneficiaires.Unite.MENAGES)
        .perimetre(Beneficiaires.Perimetre.QPV)
        .libelle("familles")
        .evenement("Fête de quartier")
        .addDont(Beneficiaires.builder()
            .effectif(Effectif.of(12))
            .sexe(Sexe.FEMININ)
            .age(TrancheAge.parse("..25"))
            .build())
        .texte("une quinzaine")
        .emplacement(place)
        .build();
  }

  static Indicateur indicateur() {
    return Indicateur.builder()
        .libelle("séances")
        .genre(Indicateur.Genre.DECOMPTE)
        .unite("séances")
        .par("par semaine")
        .cible(Effectif.entre(2, 4))
        .reference(Part.of(50))
        .valeur(Montant.of(6))
        .exercice(Exercice.of(2023))
        .addVentilation(Ventilation.builder()
            .critere(Ventilation.Critere.SEXE)
            .libelle("F/H")
            .putValeur("F", Effectif.of(4))
            .putValeur("H", Effectif.auPlus(2))
            .build())
        .addVentilation(Ventilation.of(Ventilation.Critere.QUARTIER, "par quartier"))
        .texte("Objectif = 2 à 4 - Réalisé = 6")
        .emplacement(CADRE.cellule(9, 2))
        .build();
  }

  static Budget budget() {
    return Budget.builder()
        .exercice(Exercice.of(2023))
        .addPoste(PosteBudget.builder()
            .compte(Compte.parse("641"))
            .libelle("Rémunération du personnel")
            .prevu(Montant.of(3000))
            .realise(Montant.ofCentimes(299_950))
            .emplacement(CADRE.cellule(30, 2))
            .build())
        .totalCharges(Montant.of(3000))
        .totalProduits(Montant.of(3000))
        .emplacement(PDF)
        .build();
  }

  static CadreStrategique cadre() {
    return CadreStrategique.builder()
        .intitule("Récapitulatif des objectifs")
        .addNoeud(Noeud.builder()
            .niveau("pilier")
            .repere(Repere.parse("1"))
            .titre("Cohésion sociale")
            .addNoeud(noeud())
            .build())
        .addTotal(TotalDeclare.builder()
            .nature(TotalDeclare.Nature.GENERAL)
            .valeur(Effectif.of(4))
            .objet("objectifs")
            .build())
        .emplacement(CADRE)
        .build();
  }

  private static Noeud noeud() {
    return Noeud.builder()
        .niveau("objectif")
        .repere(Repere.parse("1.3.10"))
        .titre("Accompagner à la scolarité")
        .addVariante(Variante.builder()
            .titre("Accompagnement à la scolarité")
            .emplacement(CADRE.cellule(4, 1))
            .build())
        .addRenvoi(Renvoi.builder()
            .addCibles(Repere.parse("2.1.2"), Repere.parse("2.1.3"))
            .objet("entretien")
            .texte("Cf. objectifs 2.1.2 et 2.1.3")
            .emplacement(CADRE.cellule(5, 1))
            .build())
        .addMention(Mention.builder()
            .genre(Mention.Genre.PRIORISER_LES_FINANCEMENTS)
            .addDispositifs(Dispositif.PRE, Dispositif.PEL)
            .condition("pour les 6-12 ans")
            .texte("PRIORISER LES FINANCEMENTS PRE / PEL")
            .emplacement(CADRE.cellule(6, 1))
            .build())
        .addCahierDesCharges("Associer les parents", "Un groupe par école")
        .addIndicateur(indicateur())
        .addPartenaire(partenaire())
        .addLigne(FinancementLine.builder().financeur(Contrats.VILLE).build())
        .addTerritoire(Territoire.of("Alès", Territoire.Type.COMMUNE))
        .addTotal(TotalDeclare.builder()
            .nature(TotalDeclare.Nature.GENERAL)
            .valeur(Effectif.of(2))
            .objet("actions")
            .build())
        .emplacement(CADRE.cellule(3, 1))
        .addComplement(Contrats.json("page", "12"))
        .build();
  }

  static Partenaire partenaire() {
    return Partenaire.builder().nom("CCAS").role("coordonnateur du projet").build();
  }

  static TableauDeclare tableau() {
    return TableauDeclare.builder()
        .intitule("Programmation 2004")
        .addRangee(EnteteTableau.builder()
            .libelle("Quartier des Escanaux")
            .territoire(territoire())
            .emplacement(CADRE.cellule(40, 1))
            .build())
        .addColonne(EnteteTableau.builder()
            .libelle("Ville")
            .role(EnteteTableau.Role.TOTAL)
            .mesure(EnteteTableau.Mesure.MONTANT)
            .financeur(Contrats.VILLE)
            .build())
        .addColonne(EnteteTableau.of("Nombre d'actions"))
        .addCellule(CelluleDeclaree.builder()
            .rangee(0)
            .colonne(1)
            .valeur(Effectif.of(3))
            .texte("3 + FPH")
            .emplacement(CADRE.cellule(40, 3))
            .build())
        .emplacement(new Emplacement.Plage(CADRE.cellule(39, 1), CADRE.cellule(41, 3)))
        .build();
  }
}
