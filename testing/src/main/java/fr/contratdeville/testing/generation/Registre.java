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
import fr.contratdeville.modele.AliasFinanceur;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.CorrespondanceQPV;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Nomenclature;
import fr.contratdeville.modele.Partenaire;
import fr.contratdeville.modele.PassageQPV;
import fr.contratdeville.modele.PassageTheme;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TableAlias;
import fr.contratdeville.modele.TablePassage;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Theme;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Variante;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
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
  public static <T> Optional<Arbitrary<T>> de(Class<T> type) {
    return Optional.ofNullable(TOUT.arbitraires.get(type)).map(a -> a.get().map(type::cast));
  }

  private <T> Registre avec(Class<T> type, Supplier<Arbitrary<T>> arbitraire) {
    arbitraires.put(type, arbitraire);
    return this;
  }

  /** Without edge cases: those of all the attributes of a noun together are too many. */
  private <T> Registre sansBords(Class<T> type, Supplier<Arbitrary<T>> arbitraire) {
    return avec(type, () -> arbitraire.get().withoutEdgeCases());
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
    return this.sansBords(ContratDeVille.class, Contrats::contrat)
        .sansBords(Action.class, Actions::reportable)
        .sansBords(Volet.class, Actions::volet)
        .sansBords(Porteur.class, Actions::porteur)
        .sansBords(Rubrique.class, Actions::rubrique)
        .sansBords(Complement.class, Actions::complement)
        .sansBords(Financeur.class, Argent::financeur)
        .sansBords(FinancementLine.class, Argent::ligne)
        .sansBords(Rattachement.class, Argent::rattachement)
        .sansBords(TotalDeclare.class, Argent::total)
        .sansBords(Portee.class, Argent::portee)
        .sansBords(Budget.class, Argent::budget)
        .sansBords(PosteBudget.class, Argent::poste)
        .sansBords(Beneficiaires.class, Mesures::beneficiaires)
        .sansBords(Indicateur.class, Mesures::indicateur)
        .sansBords(Ventilation.class, Mesures::ventilation)
        .sansBords(TableauDeclare.class, Mesures::tableau)
        .sansBords(EnteteTableau.class, Mesures::entete)
        .sansBords(CelluleDeclaree.class, Mesures::cellule)
        .sansBords(CadreStrategique.class, Cadres::cadre)
        .sansBords(Noeud.class, Cadres::noeud)
        .sansBords(Variante.class, Cadres::variante)
        .sansBords(Renvoi.class, Cadres::renvoi)
        .sansBords(Mention.class, Cadres::mention)
        .sansBords(Partenaire.class, Cadres::partenaire)
        .sansBords(Territoire.class, Cadres::territoire)
        .sansBords(Commune.class, Cadres::commune)
        .sansBords(LigneSituee.class, Sommes::ligne)
        .sansBords(VoletSitue.class, Sommes::volet);
  }

  private Registre tables() {
    return this.sansBords(AliasFinanceur.class, Tables::alias)
        .sansBords(TableAlias.class, Tables::tableAlias)
        .sansBords(Theme.class, Tables::theme)
        .sansBords(Nomenclature.class, Tables::nomenclature)
        .sansBords(PassageTheme.class, Tables::passageTheme)
        .sansBords(TablePassage.class, Tables::tablePassage)
        .sansBords(PassageQPV.class, Tables::passageQpv)
        .sansBords(CorrespondanceQPV.class, Tables::correspondance);
  }

  private Registre reste() {
    return this.sansBords(Constat.class, Rapports::constat)
        .sansBords(Diagnostic.class, Rapports::diagnostic)
        .sansBords(CleConstat.class, Rapports::cle)
        .sansBords(Suppression.class, Rapports::suppression)
        .sansBords(ConstatEcarte.class, Rapports::ecarte)
        .sansBords(ResultatControle.class, Rapports::resultat)
        .sansBords(Rapport.class, Rapports::rapport)
        .sansBords(Comparaison.class, Rapports::comparaison)
        .sansBords(Axe.class, Sommes::axe)
        .sansBords(Cle.class, Sommes::cle)
        .sansBords(Poste.class, Sommes::poste)
        .sansBords(Totaux.class, Sommes::totaux)
        .sansBords(Croisement.class, Sommes::croisement)
        .sansBords(Publics.class, Sommes::publics)
        .sansBords(Marge.class, Sommes::marge)
        .sansBords(Controle.class, Examens::controle)
        .sansBords(Controles.class, Examens::controles)
        .sansBords(FicheControle.class, Examens::fiche)
        .sansBords(Contexte.class, Examens::contexte)
        .sansBords(Examen.class, Examens::examen)
        .sansBords(Tolerance.class, Examens::tolerance)
        .sansBords(Profil.class, Examens::profil)
        .sansBords(Format.class, Examens::format)
        .sansBords(Decision.class, Examens::decision)
        .sansBords(Lecture.class, Examens::lecture);
  }
}
