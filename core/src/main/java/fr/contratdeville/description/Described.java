package fr.contratdeville.description;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
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
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * Every word and noun that has a description, by its type: what can stand alone in a file or in the
 * objects of an application. Outside of a contract, places and financeurs are written in full.
 */
public final class Described {

  /**
   * A type and what writes and reads its values.
   *
   * @param <T> the kind of value
   * @param type the public type; values may be of hidden types below it
   * @param codec writes and reads a value
   */
  public record Entry<T>(Class<T> type, Codec<T> codec) {}

  /** The words, the least part of which is a value of its own. */
  public static final List<Entry<?>> WORDS = List.of(
      new Entry<>(Montant.class, Words.MONTANT),
      new Entry<>(Quantite.class, Words.QUANTITE),
      new Entry<>(Part.class, Words.word(Part::parse)),
      new Entry<>(Effectif.class, Words.EFFECTIF),
      new Entry<>(Exercice.class, Words.EXERCICE),
      new Entry<>(Periode.class, Words.PERIODE),
      new Entry<>(TrancheAge.class, Words.word(TrancheAge::parse)),
      new Entry<>(Emplacement.class, Words.PLACE),
      new Entry<>(Repere.class, Words.REPERE),
      new Entry<>(Dispositif.class, Words.DISPOSITIF),
      new Entry<>(Compte.class, Words.word(Compte::parse)),
      new Entry<>(CodeContrat.class, Words.word(CodeContrat::parse)),
      new Entry<>(CodeQPV.class, Words.word(CodeQPV::parse)),
      new Entry<>(CodeCommune.class, Words.word(CodeCommune::parse)),
      new Entry<>(CodeTheme.class, Words.word(CodeTheme::parse)),
      new Entry<>(Siren.class, Words.word(Siren::parse)),
      new Entry<>(Siret.class, Words.word(Siret::parse)),
      new Entry<>(Rna.class, Words.word(Rna::parse)),
      new Entry<>(Message.class, ReportNouns.MESSAGE));

  /** The nouns of the model, from the contract down. */
  public static final List<Entry<?>> MODEL = List.of(
      new Entry<>(ContratDeVille.class, Nouns.CONTRAT),
      new Entry<>(Action.class, Nouns.ACTION),
      new Entry<>(Volet.class, Nouns.VOLET),
      new Entry<>(FinancementLine.class, MoneyNouns.LIGNE),
      new Entry<>(Financeur.class, MoneyNouns.FINANCEUR),
      new Entry<>(TotalDeclare.class, MoneyNouns.TOTAL),
      new Entry<>(Portee.class, MoneyNouns.PORTEE),
      new Entry<>(Budget.class, MoneyNouns.BUDGET),
      new Entry<>(PosteBudget.class, MoneyNouns.POSTE),
      new Entry<>(Porteur.class, SharedNouns.PORTEUR),
      new Entry<>(Partenaire.class, SharedNouns.PARTENAIRE),
      new Entry<>(Rattachement.class, SharedNouns.RATTACHEMENT),
      new Entry<>(Rubrique.class, SharedNouns.RUBRIQUE),
      new Entry<>(Territoire.class, SharedNouns.TERRITOIRE),
      new Entry<>(Commune.class, SharedNouns.COMMUNE),
      new Entry<>(Complement.class, SharedNouns.COMPLEMENT),
      new Entry<>(Beneficiaires.class, MeasureNouns.BENEFICIAIRES),
      new Entry<>(Indicateur.class, MeasureNouns.INDICATEUR),
      new Entry<>(Ventilation.class, MeasureNouns.VENTILATION),
      new Entry<>(TableauDeclare.class, MeasureNouns.TABLEAU),
      new Entry<>(EnteteTableau.class, MeasureNouns.ENTETE),
      new Entry<>(CelluleDeclaree.class, MeasureNouns.CELLULE),
      new Entry<>(CadreStrategique.class, FrameworkNouns.CADRE),
      new Entry<>(Noeud.class, FrameworkNouns.NOEUD),
      new Entry<>(Variante.class, FrameworkNouns.VARIANTE),
      new Entry<>(Renvoi.class, FrameworkNouns.RENVOI),
      new Entry<>(Mention.class, FrameworkNouns.MENTION));

  /** Findings, reports, and what decides about them. */
  public static final List<Entry<?>> OTHERS = List.of(
      new Entry<>(Rapport.class, ReportNouns.RAPPORT),
      new Entry<>(Constat.class, ReportNouns.CONSTAT),
      new Entry<>(CleConstat.class, ReportNouns.CLE),
      new Entry<>(Diagnostic.class, ReportNouns.DIAGNOSTIC),
      new Entry<>(ConstatEcarte.class, ReportNouns.ECARTE),
      new Entry<>(Suppression.class, ReportNouns.SUPPRESSION),
      new Entry<>(ResultatControle.class, ReportNouns.RESULTAT),
      new Entry<>(Comparaison.class, ReportNouns.COMPARAISON),
      new Entry<>(Profil.class, ProfileNouns.PROFIL),
      new Entry<>(Tolerance.class, ProfileNouns.TOLERANCE),
      new Entry<>(TableAlias.class, Nouns.TABLE_ALIAS),
      new Entry<>(AliasFinanceur.class, MoneyNouns.ALIAS_FINANCEUR));

  private Described() {}

  /**
   * {@return what writes and reads the values of a type}
   *
   * @param <T> the kind of value
   * @param type one of the types that are listed
   * @throws IllegalArgumentException if the type is not listed
   */
  @SuppressWarnings("unchecked") // An entry has the codec of its own type.
  public static <T> Codec<T> codec(Class<T> type) {
    return Stream.of(WORDS, MODEL, OTHERS)
        .flatMap(List::stream)
        .filter(entry -> entry.type() == type)
        .map(entry -> (Codec<T>) entry.codec())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getName()));
  }
}
