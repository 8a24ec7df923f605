package fr.contratdeville.testing.generation;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Changement;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.CoutsUnitaires;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Doute;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Marge;
import fr.contratdeville.agregation.PartCroisee;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Publics;
import fr.contratdeville.agregation.Rapprochement;
import fr.contratdeville.agregation.Suivi;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.agregation.Variation;
import fr.contratdeville.agregation.Variations;
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
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Tranche;
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
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
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

/**
 * The arbitrary of each public type. Enumerations are missing, since jqwik makes their values
 * itself.
 */
public final class Registry {

  private final Map<Class<?>, Supplier<? extends Arbitrary<?>>> arbitraries = new LinkedHashMap<>();

  private static final Registry ALL = new Registry().words().nouns().tables().results();

  private Registry() {}

  /** All types that have an arbitrary. */
  public static Set<Class<?>> types() {
    return Collections.unmodifiableSet(ALL.arbitraries.keySet());
  }

  /** The arbitrary of a type; empty if {@code type} is not among {@link #types()}. */
  public static <T> Optional<Arbitrary<T>> of(Class<T> type) {
    return Optional.ofNullable(ALL.arbitraries.get(type)).map(a -> a.get().map(type::cast));
  }

  private <T> Registry with(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
    arbitraries.put(type, arbitrary);
    return this;
  }

  /** Adds a noun without edge cases, since jqwik would combine those of all its attributes. */
  private <T> Registry noun(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
    return with(type, () -> new ReducibleArbitrary<>(arbitrary.get().withoutEdgeCases()));
  }

  private Registry words() {
    return this.with(Montant.class, ValeurGenerators::montant)
        .with(Part.class, ValeurGenerators::part)
        .with(Effectif.class, ValeurGenerators::effectif)
        .with(Quantite.class, ValeurGenerators::quantite)
        .with(Exercice.class, ValeurGenerators::exercice)
        .with(Periode.class, ValeurGenerators::periode)
        .with(TrancheAge.class, ValeurGenerators::age)
        .with(Repere.class, ValeurGenerators::repere)
        .with(Dispositif.class, ValeurGenerators::dispositif)
        .with(Message.class, ValeurGenerators::message)
        .with(Graphie.class, ValeurGenerators::graphie)
        .with(Siren.class, CodeGenerators::siren)
        .with(Siret.class, CodeGenerators::siret)
        .with(Rna.class, CodeGenerators::rna)
        .with(CodeQPV.class, CodeGenerators::qpv)
        .with(CodeCommune.class, CodeGenerators::commune)
        .with(CodeContrat.class, CodeGenerators::contrat)
        .with(CodeTheme.class, CodeGenerators::theme)
        .with(Compte.class, CodeGenerators::compte)
        .with(Emplacement.class, EmplacementGenerators::emplacement)
        .with(Emplacement.Fichier.class, EmplacementGenerators::fichier)
        .with(Emplacement.Feuille.class, EmplacementGenerators::feuille)
        .with(Emplacement.Cellule.class, EmplacementGenerators::cellule)
        .with(Emplacement.Plage.class, EmplacementGenerators::plage)
        .with(Emplacement.Ligne.class, EmplacementGenerators::ligne)
        .with(Emplacement.Pointeur.class, EmplacementGenerators::pointeur);
  }

  private Registry nouns() {
    return this.noun(ContratDeVille.class, ContratGenerators::contrat)
        .noun(Action.class, ActionGenerators::reportable)
        .noun(Volet.class, ActionGenerators::volet)
        .noun(Porteur.class, ActionGenerators::porteur)
        .noun(Rubrique.class, ActionGenerators::rubrique)
        .noun(Complement.class, ActionGenerators::complement)
        .noun(Financeur.class, FinancementGenerators::financeur)
        .noun(FinancementLine.class, FinancementGenerators::ligne)
        .noun(Rattachement.class, FinancementGenerators::rattachement)
        .noun(TotalDeclare.class, FinancementGenerators::total)
        .noun(Portee.class, FinancementGenerators::portee)
        .noun(Budget.class, FinancementGenerators::budget)
        .noun(PosteBudget.class, FinancementGenerators::poste)
        .noun(Beneficiaires.class, MesureGenerators::beneficiaires)
        .noun(Indicateur.class, MesureGenerators::indicateur)
        .noun(Ventilation.class, MesureGenerators::ventilation)
        .noun(TableauDeclare.class, MesureGenerators::tableau)
        .noun(EnteteTableau.class, MesureGenerators::entete)
        .noun(CelluleDeclaree.class, MesureGenerators::cellule)
        .noun(CadreStrategique.class, CadreGenerators::cadre)
        .noun(Noeud.class, CadreGenerators::noeud)
        .noun(Variante.class, CadreGenerators::variante)
        .noun(Renvoi.class, CadreGenerators::renvoi)
        .noun(Mention.class, CadreGenerators::mention)
        .noun(Partenaire.class, CadreGenerators::partenaire)
        .noun(Territoire.class, CadreGenerators::territoire)
        .noun(Commune.class, CadreGenerators::commune)
        .noun(LigneSituee.class, AgregationGenerators::ligne)
        .noun(Selection.class, AgregationGenerators::selection)
        .noun(Tranche.class, AgregationGenerators::tranche)
        .noun(VoletSitue.class, AgregationGenerators::volet);
  }

  private Registry tables() {
    return this.noun(AliasFinanceur.class, NomenclatureGenerators::alias)
        .noun(TableAlias.class, NomenclatureGenerators::tableAlias)
        .noun(Theme.class, NomenclatureGenerators::theme)
        .noun(Nomenclature.class, NomenclatureGenerators::nomenclature)
        .noun(PassageTheme.class, NomenclatureGenerators::passageTheme)
        .noun(TablePassage.class, NomenclatureGenerators::tablePassage)
        .noun(PassageQPV.class, NomenclatureGenerators::passageQpv)
        .noun(CorrespondanceQPV.class, NomenclatureGenerators::correspondance);
  }

  private Registry results() {
    return this.noun(Constat.class, RapportGenerators::constat)
        .noun(Diagnostic.class, RapportGenerators::diagnostic)
        .noun(CleConstat.class, RapportGenerators::cle)
        .noun(Suppression.class, RapportGenerators::suppression)
        .noun(ConstatEcarte.class, RapportGenerators::ecarte)
        .noun(ResultatControle.class, RapportGenerators::resultat)
        .noun(Rapport.class, RapportGenerators::rapport)
        .noun(Comparaison.class, RapportGenerators::comparaison)
        .noun(Axe.class, AgregationGenerators::axe)
        .noun(Cle.class, AgregationGenerators::cle)
        .noun(Poste.class, AgregationGenerators::poste)
        .noun(Colonne.class, RenduGenerators::colonne)
        .noun(Cellule.class, RenduGenerators::cellule)
        .noun(Tableau.class, RenduGenerators::tableau)
        .noun(Totaux.class, AgregationGenerators::totaux)
        .noun(Croisement.class, AgregationGenerators::croisement)
        .noun(Publics.class, AgregationGenerators::publics)
        .noun(Marge.class, AgregationGenerators::marge)
        .noun(Evolution.class, EvolutionGenerators::evolution)
        .noun(Suivi.class, () -> EvolutionGenerators.suivi().map(suivi -> suivi))
        .noun(Variation.class, EvolutionGenerators::variation)
        .noun(Variations.class, EvolutionGenerators::variations)
        .noun(Changement.class, EvolutionGenerators::changement)
        .noun(Rapprochement.class, EvolutionGenerators::rapprochement)
        .noun(Doute.class, EvolutionGenerators::doute)
        .noun(CoutsUnitaires.class, EvolutionGenerators::couts)
        .noun(PartCroisee.class, EvolutionGenerators::part)
        .noun(Controle.class, ExamenGenerators::controle)
        .noun(Controles.class, ExamenGenerators::controles)
        .noun(FicheControle.class, ExamenGenerators::fiche)
        .noun(Contexte.class, ExamenGenerators::contexte)
        .noun(Examen.class, ExamenGenerators::examen)
        .noun(Tolerance.class, ExamenGenerators::tolerance)
        .noun(Profil.class, ExamenGenerators::profil)
        .noun(Format.class, ExamenGenerators::format)
        .noun(Decision.class, ExamenGenerators::decision)
        .noun(Lecture.class, ExamenGenerators::lecture);
  }
}
