package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.SommesImprimees.Imprimee;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The causes that several gaps have in common. Each cause says which gaps it would make, in all
 * sums of the document: it is possible if none of these sums agrees with its lines, and it is worth
 * naming if two gaps at least are what it would make. The cause of most gaps comes first; of causes
 * of the same gaps, the one that can have had fewest other results.
 */
public final class CausesCommunes {
  /** Causes that tie are named together up to this number; more of them say nothing. */
  private static final int EGALES = 3;

  private static final int PISTES = 3;

  /**
   * More rounds than this are not searched: a document in which everything is wrong has no cause.
   */
  private static final int CAUSES = 24;

  /**
   * What several gaps have in common.
   *
   * @param pistes the explanations, likeliest first; empty if the document does not tell which
   * @param racine the finding that the gaps follow from; one of them, if no other tells the cause
   */
  record Cause(List<Diagnostic> pistes, CleConstat racine) {}

  private final IdentityHashMap<Declare, Cause> causes = new IdentityHashMap<>();

  private final SommesImprimees sommes;

  private CausesCommunes(Contexte contexte) {
    sommes = SommesImprimees.of(contexte);
    if (sommes.ouvertes().isEmpty()) {
      return;
    }
    List<Candidat> candidats = new Candidats(contexte, sommes).tous();
    Set<Imprimee> restent = Collections.newSetFromMap(new IdentityHashMap<>());
    restent.addAll(sommes.ouvertes());
    for (int tour = 0; tour < CAUSES && !restent.isEmpty(); tour++) {
      Optional<Candidat> meilleur =
          candidats.stream().filter(c -> restent.containsAll(c.expliquees())).min(Candidat.ORDRE);
      if (meilleur.isEmpty()) {
        break;
      }
      List<Imprimee> expliquees = meilleur.get().expliquees();
      Cause cause = new Cause(
          pistes(candidats, meilleur.get()),
          meilleur.get().racine().orElseGet(() -> expliquees.get(0).constat()));
      expliquees.forEach(s -> causes.put(s.declare(), cause));
      expliquees.forEach(restent::remove);
    }
  }

  /** The causes of the contract, searched once for all controls. */
  public static CausesCommunes of(Contexte contexte) {
    return contexte.partage(CausesCommunes.class, CausesCommunes::new);
  }

  /**
   * The explanations of the same gaps, likeliest first. Where many tie nothing that is less likely
   * is named either.
   */
  private static List<Diagnostic> pistes(List<Candidat> candidats, Candidat meilleur) {
    Map<Integer, List<Candidat>> parTaille = new TreeMap<>();
    candidats.stream()
        .filter(c -> c.rangs().equals(meilleur.rangs()))
        .filter(c -> c.neutres() == meilleur.neutres())
        .forEach(
            c -> parTaille.computeIfAbsent(c.taille(), t -> new ArrayList<>()).add(c));
    List<Diagnostic> pistes = new ArrayList<>();
    for (List<Candidat> egaux : parTaille.values()) {
      if (egaux.size() > EGALES) {
        break;
      }
      Map<Diagnostic.Genre, List<Candidat>> parGenre = new LinkedHashMap<>();
      egaux.forEach(
          c -> parGenre.computeIfAbsent(c.genre(), g -> new ArrayList<>()).add(c));
      parGenre.values().forEach(memes -> pistes.add(Candidat.reunir(memes)));
    }
    return pistes.subList(0, Math.min(PISTES, pistes.size()));
  }

  /** The explanations that the gap of a printed sum has in common with others; absent if none. */
  Optional<List<Diagnostic>> pistes(Declare declare) {
    return Optional.ofNullable(causes.get(declare)).map(Cause::pistes);
  }

  /** The finding that the gap of a printed sum follows from, if it is another one. */
  public Optional<CleConstat> racine(Declare declare) {
    return Optional.ofNullable(causes.get(declare)).map(Cause::racine);
  }

  /** The finding that another control makes of a printed sum that is not that of its lines. */
  public Optional<CleConstat> ecart(Declare declare) {
    return sommes.de(declare).filter(Imprimee::estOuverte).map(Imprimee::constat);
  }

  /** The finding on a sum that closes if a negative amount is to be read without its sign. */
  public Optional<CleConstat> duSigne(LigneSituee ligne) {
    long deuxFois = -2 * ligne.montant().orElse(Montant.ZERO).centimes();
    return sommes.avec(ligne).stream()
        .filter(s -> s.ecart() == deuxFois && deuxFois != 0)
        .findFirst()
        .map(s -> racine(s.declare()).orElseGet(s::constat));
  }

  /** The finding on a printed sum, with the one that it follows from. */
  Constat decoule(Constat constat, Declare declare) {
    return racine(declare)
        .filter(racine -> !racine.equals(constat.cle()))
        .map(
            racine -> Constat.builder().from(constat).decouleDe(List.of(racine)).build())
        .orElse(constat);
  }
}
