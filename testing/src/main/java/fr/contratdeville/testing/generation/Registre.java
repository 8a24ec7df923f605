package fr.contratdeville.testing.generation;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Marge;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Publics;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Partenaire;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Variante;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.nomenclature.CorrespondanceQPV;
import fr.contratdeville.nomenclature.Nomenclature;
import fr.contratdeville.nomenclature.PassageQPV;
import fr.contratdeville.nomenclature.PassageTheme;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablePassage;
import fr.contratdeville.nomenclature.Theme;
import fr.contratdeville.testing.reduction.Reduction;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siren;
import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.TrancheAge;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/** Which type is made how. An enumeration is not here: jqwik makes those itself. */
public final class Registre {

  private final Map<Class<?>, Supplier<? extends Arbitrary<?>>> arbitraires = new LinkedHashMap<>();

  private static final Registre TOUT = new Registre().mots().nouns().tables().reste();

  private Registre() {}

  /** The types that have an arbitrary. */
  public static Set<Class<?>> types() {
    return Collections.unmodifiableSet(TOUT.arbitraires.keySet());
  }

  /** The arbitrary of a type; empty for a type that this module does not know. */
  public static <T> Optional<Arbitrary<T>> of(Class<T> type) {
    return Optional.ofNullable(TOUT.arbitraires.get(type)).map(a -> a.get().map(type::cast));
  }

  private <T> Registre avec(Class<T> type, Supplier<Arbitrary<T>> arbitraire) {
    arbitraires.put(type, arbitraire);
    return this;
  }

  /** Without edge cases: those of all the attributes of a noun together are too many. */
  private <T> Registre noun(Class<T> type, Supplier<Arbitrary<T>> arbitraire) {
    return avec(type, () -> Reduction.reductible(arbitraire.get().withoutEdgeCases()));
  }

  private Registre mots() {
    return this.avec(Montant.class, Mots::montant)
        .avec(Part.class, Mots::part)
        .avec(Effectif.class, Mots::effectif)
        .avec(Quantite.class, Mots::quantite)
        .avec(Exercice.class, Mots::exercice)
        .avec(Periode.class, Mots::periode)
        .avec(TrancheAge.class, Mots::age)
        .avec(Repere.class, Mots::repere)
        .avec(Dispositif.class, Mots::dispositif)
        .avec(Message.class, Mots::message)
        .avec(Graphie.class, Mots::graphie)
        .avec(Siren.class, Codes::siren)
        .avec(Siret.class, Codes::siret)
        .avec(Rna.class, Codes::rna)
        .avec(CodeQPV.class, Codes::qpv)
        .avec(CodeCommune.class, Codes::commune)
        .avec(CodeContrat.class, Codes::contrat)
        .avec(CodeTheme.class, Codes::theme)
        .avec(Compte.class, Codes::compte)
        .avec(Emplacement.class, Places::emplacement)
        .avec(Emplacement.Fichier.class, Places::fichier)
        .avec(Emplacement.Feuille.class, Places::feuille)
        .avec(Emplacement.Cellule.class, Places::cellule)
        .avec(Emplacement.Plage.class, Places::plage)
        .avec(Emplacement.Ligne.class, Places::ligne)
        .avec(Emplacement.Pointeur.class, Places::pointeur);
  }

  private Registre nouns() {
    return this.noun(ContratDeVille.class, Contrats::contrat)
        .noun(Action.class, Actions::reportable)
        .noun(Volet.class, Actions::volet)
        .noun(Porteur.class, Actions::porteur)
        .noun(Rubrique.class, Actions::rubrique)
        .noun(Complement.class, Actions::complement)
        .noun(Financeur.class, Argent::financeur)
        .noun(FinancementLine.class, Argent::ligne)
        .noun(Rattachement.class, Argent::rattachement)
        .noun(TotalDeclare.class, Argent::total)
        .noun(Portee.class, Argent::portee)
        .noun(Budget.class, Argent::budget)
        .noun(PosteBudget.class, Argent::poste)
        .noun(Beneficiaires.class, Mesures::beneficiaires)
        .noun(Indicateur.class, Mesures::indicateur)
        .noun(Ventilation.class, Mesures::ventilation)
        .noun(TableauDeclare.class, Mesures::tableau)
        .noun(EnteteTableau.class, Mesures::entete)
        .noun(CelluleDeclaree.class, Mesures::cellule)
        .noun(CadreStrategique.class, Cadres::cadre)
        .noun(Noeud.class, Cadres::noeud)
        .noun(Variante.class, Cadres::variante)
        .noun(Renvoi.class, Cadres::renvoi)
        .noun(Mention.class, Cadres::mention)
        .noun(Partenaire.class, Cadres::partenaire)
        .noun(Territoire.class, Cadres::territoire)
        .noun(Commune.class, Cadres::commune)
        .noun(LigneSituee.class, Sommes::ligne)
        .noun(VoletSitue.class, Sommes::volet);
  }

  private Registre tables() {
    return this.noun(AliasFinanceur.class, Tables::alias)
        .noun(TableAlias.class, Tables::tableAlias)
        .noun(Theme.class, Tables::theme)
        .noun(Nomenclature.class, Tables::nomenclature)
        .noun(PassageTheme.class, Tables::passageTheme)
        .noun(TablePassage.class, Tables::tablePassage)
        .noun(PassageQPV.class, Tables::passageQpv)
        .noun(CorrespondanceQPV.class, Tables::correspondance);
  }

  private Registre reste() {
    return this.noun(Constat.class, Rapports::constat)
        .noun(Diagnostic.class, Rapports::diagnostic)
        .noun(CleConstat.class, Rapports::cle)
        .noun(Suppression.class, Rapports::suppression)
        .noun(ConstatEcarte.class, Rapports::ecarte)
        .noun(ResultatControle.class, Rapports::resultat)
        .noun(Rapport.class, Rapports::rapport)
        .noun(Comparaison.class, Rapports::comparaison)
        .noun(Axe.class, Sommes::axe)
        .noun(Cle.class, Sommes::cle)
        .noun(Poste.class, Sommes::poste)
        .noun(Totaux.class, Sommes::totaux)
        .noun(Croisement.class, Sommes::croisement)
        .noun(Publics.class, Sommes::publics)
        .noun(Marge.class, Sommes::marge)
        .noun(Controle.class, Examens::controle)
        .noun(Controles.class, Examens::controles)
        .noun(FicheControle.class, Examens::fiche)
        .noun(Contexte.class, Examens::contexte)
        .noun(Examen.class, Examens::examen)
        .noun(Tolerance.class, Examens::tolerance)
        .noun(Profil.class, Examens::profil)
        .noun(Format.class, Examens::format)
        .noun(Decision.class, Examens::decision)
        .noun(Lecture.class, Examens::lecture);
  }
}
