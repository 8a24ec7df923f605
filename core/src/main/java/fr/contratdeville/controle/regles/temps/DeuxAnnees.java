package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares a contract with the one of the year before: which amounts jump. */
final class DeuxAnnees {
  /**
   * An amount that is this many times greater or smaller jumps. Doubling is what a new dispositif
   * or a new quartier does; by three, a unit amount was replaced by that of another dispositif (22
   * 810,61 € by 7 164 € in the published adultes-relais of 2025), or euros by thousands of euros.
   */
  static final long FACTEUR = 3;

  static final Message SANS_PRECEDENT = Message.of(
      "le contrat de l'année d'avant n'est pas donné",
      "the contract of the year before is not given");

  private static final Message PAS_AVANT = Message.of(
      "le contrat donné pour celui d'avant n'est pas d'une année antérieure",
      "the contract given as the one before is not of an earlier year");

  private static final Message PLUSIEURS_ANNEES = Message.of(
      "un contrat a des montants de plusieurs années et ne dit pas laquelle est la sienne",
      "a contract has amounts of several years and does not say which is its own");

  private DeuxAnnees() {}

  /**
   * The reason why the years cannot be compared; absent if the other contract is of an earlier
   * year.
   */
  static Optional<Message> empechement(Contexte contexte) {
    if (contexte.precedent().isEmpty()) {
      return Optional.of(SANS_PRECEDENT);
    }
    Optional<Exercice> avant = contexte.precedent().get().exercice();
    Optional<Exercice> apres = contexte.contrat().exercice();
    if (avant.isPresent() && apres.isPresent() && avant.get().compareTo(apres.get()) >= 0) {
      return Optional.of(PAS_AVANT);
    }
    return melee(contexte.precedent().get()) || melee(contexte.contrat())
        ? Optional.of(PLUSIEURS_ANNEES)
        : Optional.empty();
  }

  /** Whether the amounts are of several years, and the contract does not say which is its own. */
  private static boolean melee(ContratDeVille contrat) {
    return contrat.exercice().isEmpty()
        && contrat.lignes().stream().map(l -> l.ligne().exercice()).distinct().count() > 1;
  }

  /** Whether a line is of the year of its contract. */
  private static boolean estDeLannee(ContratDeVille contrat, LigneSituee ligne) {
    Optional<Exercice> exercice = ligne.ligne().exercice();
    return contrat.exercice().isEmpty()
        || exercice.isEmpty()
        || exercice.equals(contrat.exercice());
  }

  /**
   * The lines of the year of a contract by a key; those without one, and those of other years, are
   * left out.
   */
  static <C> Map<C, List<LigneSituee>> par(
      ContratDeVille contrat, Function<LigneSituee, Optional<C>> cle) {
    Map<C, List<LigneSituee>> groupes = new LinkedHashMap<>();
    for (LigneSituee ligne : contrat.lignes()) {
      cle.apply(ligne)
          .filter(c -> estDeLannee(contrat, ligne))
          .ifPresent(c -> groupes.computeIfAbsent(c, k -> new ArrayList<>()).add(ligne));
    }
    return groupes;
  }

  /** Whether one of two amounts above zero is at least {@link #FACTEUR} times the other. */
  static boolean saute(Montant avant, Montant apres) {
    long petit = Math.min(avant.centimes(), apres.centimes());
    long grand = Math.max(avant.centimes(), apres.centimes());
    return petit > 0 && petit <= grand / FACTEUR;
  }

  /**
   * Compares the sums that both years have under the same keys.
   *
   * @param nom the name of a key, from a line of this year that has it
   * @param rien the reason when the years have no key in common
   */
  static <C> Examen comparer(
      Contexte contexte,
      Function<LigneSituee, Optional<C>> cle,
      Function<LigneSituee, Message> nom,
      Message rien) {
    Optional<Message> empechement = empechement(contexte);
    if (empechement.isPresent()) {
      return Examen.sansObjet(empechement.get());
    }
    Bilan bilan = new Bilan(contexte);
    Map<C, List<LigneSituee>> avant = par(contexte.precedent().orElseThrow(), cle);
    par(contexte.contrat(), cle).forEach((c, lignes) -> {
      Somme apres = Somme.of(lignes);
      Somme ancienne = Somme.of(avant.getOrDefault(c, List.of()));
      if (ancienne.nombre() == 0) {
        return;
      }
      if (!apres.estComplete() || !ancienne.estComplete()) {
        bilan.nonCompare(Bilan.INCONNU);
      } else if (saute(ancienne.montant(), apres.montant())) {
        bilan.ecart(() -> constat(bilan, nom.apply(lignes.get(0)), lignes, apres, ancienne));
      } else {
        bilan.conforme();
      }
    });
    return bilan.examen(rien);
  }

  private static Constat constat(
      Bilan bilan, Message nom, List<LigneSituee> lignes, Somme apres, Somme avant) {
    boolean hausse = apres.montant().compareTo(avant.montant()) > 0;
    List<Emplacement> places = new ArrayList<>(apres.places());
    places.addAll(avant.places());
    Message message = Phrase.of(
        hausse
            ? "%s : %s, au moins %s fois les %s de l'année d'avant."
            : "%s : %s, au plus un %se des %s de l'année d'avant.",
        hausse
            ? "%s: %s, at least %s times the %s of the year before."
            : "%s: %s, at most one %srd of the %s of the year before.",
        nom,
        apres.montant(),
        FACTEUR,
        avant.montant());
    return bilan
        .constat(Gravite.INFORMATION, message)
        .declare(apres.montant().euros())
        .calcule(avant.montant().euros())
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("cette année", "this year"))
        .nomCalcule(Message.of("année d'avant", "year before"))
        .unite(Unite.EUR)
        .cellules(places)
        .chemin(lignes.get(0).chemin())
        .build();
  }
}
