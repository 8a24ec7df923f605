package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.VoletSitue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of the printed row totals and of the printed column totals, to find the place where two
 * equal gaps cross: a wrong cell is missing from its row and from its column alike. Gaps are in
 * centimes; a row or column whose total is not printed or not comparable has none.
 */
public final class EcartsCroises {
  private final Map<String, Long> parVolet = new HashMap<>();
  private final Map<String, CleConstat> constats = new HashMap<>();
  private boolean rangeesFermees = true;
  private final Map<String, Long> parFinanceur = new HashMap<>();

  private EcartsCroises(Contexte contexte) {
    TranchesLues tranches = TranchesLues.of(contexte);
    for (Declare declare : Declare.montants(contexte, Nature.LIGNE)) {
      declare.volet().ifPresent(volet -> noterRangee(declare, volet, tranches));
    }
    ParFinanceur lignes = ParFinanceur.of(contexte);
    for (Declare declare : Declare.montants(contexte, Nature.FINANCEUR)) {
      noter(
          parFinanceur,
          cle(declare.financeur(), declare, tranches),
          declare,
          lignes.dans(declare.total().portee(), tranches.de(declare)));
    }
  }

  /** The gaps of the contract, worked out once for all controls. */
  static EcartsCroises of(Contexte contexte) {
    return contexte.partage(EcartsCroises.class, EcartsCroises::new);
  }

  private void noterRangee(Declare declare, VoletSitue volet, TranchesLues tranches) {
    Somme somme =
        ParFinanceur.of(volet.lignes()).dans(declare.total().portee(), tranches.de(declare));
    String cle = cle(volet.chemin(), declare, tranches);
    noter(parVolet, cle, declare, somme);
    constats.putIfAbsent(cle, new CleConstat("CV-TOT-01", declare.chemin()));
    rangeesFermees &= somme.fait(declare.montant());
  }

  private static void noter(Map<String, Long> ecarts, String cle, Declare declare, Somme somme) {
    if (somme.estComplete()) {
      ecarts.putIfAbsent(
          cle, Math.subtractExact(declare.montant().centimes(), somme.montant().centimes()));
    }
  }

  /** The gap of the row of a line. */
  OptionalLong rangee(LigneSituee ligne) {
    return ecart(parVolet, volet(ligne), ligne);
  }

  private static String volet(LigneSituee ligne) {
    String chemin = ligne.chemin();
    return chemin.substring(0, chemin.lastIndexOf("/lignes/"));
  }

  /** Whether some row prints its total. */
  boolean aDesTotauxDeRangee() {
    return !constats.isEmpty();
  }

  /** Whether every printed row total is the sum of its row. */
  boolean estSansEcartDeRangee() {
    return rangeesFermees;
  }

  /**
   * The finding on the one row that has the gap of a sum: one amount in it is then wrong, and makes
   * both gaps. Absent if no row has it, or several.
   */
  Optional<CleConstat> rangeeEnCause(Declare declare, Somme somme) {
    long ecart = declare.montant().centimes() - somme.montant().centimes();
    List<LigneSituee> croisees = ecart == 0
        ? List.of()
        : somme.lignes().stream()
            .filter(l -> rangee(l).equals(OptionalLong.of(ecart)))
            .toList();
    return croisees.size() == 1
        ? Optional.ofNullable(constats.getOrDefault(
            cle(volet(croisees.get(0)), Tranche.of(croisees.get(0).ligne())),
            constats.get(cle(volet(croisees.get(0)), Tranche.NON_PRECISEE))))
        : Optional.empty();
  }

  /** The gap of the column of a line. */
  OptionalLong colonne(LigneSituee ligne) {
    return ecart(parFinanceur, ligne.financeur().nom(), ligne);
  }

  /** The gap of the total of the step and year of a line, else of the total that names none. */
  private static OptionalLong ecart(Map<String, Long> ecarts, String quoi, LigneSituee ligne) {
    @Nullable
    Long ecart = ecarts.getOrDefault(
        cle(quoi, Tranche.of(ligne.ligne())), ecarts.get(cle(quoi, Tranche.NON_PRECISEE)));
    return ecart == null ? OptionalLong.empty() : OptionalLong.of(ecart);
  }

  private static String cle(String quoi, Declare declare, TranchesLues tranches) {
    Portee portee = declare.total().portee();
    return cle(
        quoi, tranches.de(declare).orElseGet(() -> new Tranche(portee.etape(), portee.exercice())));
  }

  private static String cle(String quoi, Tranche tranche) {
    return tranche.etape().map(Enum::name).orElse("")
        + tranche.exercice().map(Object::toString).orElse("") + " " + quoi;
  }
}
