package fr.contratdeville.controle;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.interne.Interruption;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One examination: runs controls and applies the profile to their findings. */
final class Examinateur {
  /** The id of the finding on a suppression that no longer matches anything. */
  static final String SUPPRESSION_PERIMEE = "CV-PRO-01";

  private static final Message HORS_BORNES = Message.of(
      "une somme dépasse ce qu'un montant peut contenir : rien n'a été comparé",
      "a sum exceeds what an amount can hold: nothing was compared");

  private final Profil profil;
  private final Rapport.Builder rapport = Rapport.builder();
  private final Map<String, List<Suppression>> suppressions = new HashMap<>();
  private final Set<Suppression> inutiles = new LinkedHashSet<>();
  private final Set<CleConstat> lus = new HashSet<>();
  /** The causes that the reader found, by the figure that each of them falsifies. */
  private final Map<String, Cause> causes = new HashMap<>();

  private record Cause(CleConstat constat, Diagnostic diagnostic) {}

  private final List<Constat> constats = new ArrayList<>();
  private final Map<String, Long> tus = new HashMap<>();

  Examinateur(Profil profil) {
    this.profil = profil;
    rapport.seuil(profil.seuil());
    inutiles.addAll(profil.suppressions());
    inutiles.forEach(
        s -> suppressions.computeIfAbsent(s.id(), id -> new ArrayList<>()).add(s));
  }

  void examiner(Controle controle, Contexte contexte) {
    Interruption.verifier();
    Examen examen = profil.retient(controle)
        ? reponse(controle, contexte.pour(controle))
        : Examen.sansObjet(eteint(controle));
    for (Constat constat : examen.constats()) {
      ValeurInvalideException.exiger(
          constat.id().equals(controle.id()), "Constat.id", constat.id(), controle.id());
    }
    int listes = Math.min(examen.constats().size(), profil.plafond());
    examen.constats().subList(0, listes).stream()
        .filter(c -> !dejaLu(c))
        .map(this::expliquer)
        .forEach(this::constat);
    long omis = examen.tus() + examen.constats().size() - listes;
    tus.put(controle.id(), omis);
    rapport.addControle(ResultatControle.builder()
        .id(controle.id())
        .titre(controle.titre())
        .examines(examen.examines())
        .ecarts(examen.ecarts())
        .tus(omis)
        .raison(examen.raison())
        .build());
  }

  /**
   * Takes a finding of the reader in. If a control finds the same in the same place, it is counted
   * and not listed again. If it says why a printed figure is wrong, a gap of that figure follows
   * from it.
   */
  void lu(Constat constat) {
    premiereCellule(constat).ifPresent(lus::add);
    for (Diagnostic diagnostic : constat.diagnostics()) {
      diagnostic.cellules().stream()
          .findFirst()
          .ifPresent(figure ->
              causes.putIfAbsent(figure.toString(), new Cause(constat.cle(), diagnostic)));
    }
    constat(constat);
  }

  /**
   * A gap with the cause that the reader found, if that closes it exactly: what was searched for is
   * then of no use.
   */
  private Constat expliquer(Constat ecart) {
    return ecart.cellules().stream()
        .findFirst()
        .map(figure -> causes.get(figure.toString()))
        .filter(cause -> ecart.declare().isPresent() && donne(cause, ecart))
        .map(cause -> Constat.builder()
            .from(ecart)
            .diagnostics(List.of(cause.diagnostic))
            .addDecouleDe(cause.constat)
            .build())
        .orElse(ecart);
  }

  /** Whether a cause gives the sum that the lines make. */
  private static boolean donne(Cause cause, Constat ecart) {
    return cause
        .diagnostic
        .valeur()
        .flatMap(valeur -> ecart.calcule().filter(calcule -> valeur.compareTo(calcule) == 0))
        .isPresent();
  }

  private boolean dejaLu(Constat constat) {
    return premiereCellule(constat).filter(lus::contains).isPresent();
  }

  private static Optional<CleConstat> premiereCellule(Constat constat) {
    return constat.cellules().stream()
        .findFirst()
        .map(cellule -> new CleConstat(constat.id(), cellule.toString()));
  }

  private static Examen reponse(Controle controle, Contexte contexte) {
    try {
      return controle.examiner(contexte);
    } catch (ArithmeticException e) {
      return Examen.sansObjet(HORS_BORNES);
    }
  }

  private Message eteint(Controle controle) {
    return profil.desactives().contains(controle.id())
        ? Message.of(
            "éteint par le profil « " + profil.nom() + " »",
            "turned off by the profile “" + profil.nom() + "”")
        : Message.of("éteint tant qu'un profil ne l'allume pas", "off until a profile turns it on");
  }

  /** Takes a finding in, weighed as the profile says, or among those that were set aside. */
  private void constat(Constat trouve) {
    ecarter(trouve).ifPresent(constats::add);
  }

  /** A finding weighed as the profile says; absent if somebody set it aside. */
  private Optional<Constat> ecarter(Constat trouve) {
    Gravite gravite = profil.gravites().getOrDefault(trouve.id(), trouve.gravite());
    Constat constat = gravite == trouve.gravite() ? trouve : trouve.withGravite(gravite);
    List<Suppression> ecarts = suppressions.getOrDefault(constat.id(), List.of()).stream()
        .filter(s -> s.concerne(constat))
        .toList();
    if (ecarts.isEmpty()) {
      return Optional.of(constat);
    }
    rapport.addEcarte(new ConstatEcarte(constat, ecarts.get(0)));
    ecarts.forEach(inutiles::remove);
    return Optional.empty();
  }

  /** The report on a contract whose findings were all taken in. */
  Rapport rapport(ContratDeVille contrat) {
    TableauxMalLus malLus = new TableauxMalLus(contrat, constats, tus);
    rapport.addAllConstats(malLus.appliquer(this::ecarter));
    for (Suppression suppression : inutiles) {
      Gravite gravite = profil.gravites().getOrDefault(SUPPRESSION_PERIMEE, Gravite.AVERTISSEMENT);
      rapport.addConstat(Constat.builder()
          .id(SUPPRESSION_PERIMEE)
          .gravite(gravite)
          .message(Message.of(
              "La mise à l'écart de " + suppression.id() + " en " + suppression.lieu() + " ("
                  + suppression.auteur() + ", " + suppression.date()
                  + ") ne correspond plus à aucun constat.",
              "The suppression of " + suppression.id() + " at " + suppression.lieu() + " ("
                  + suppression.auteur() + ", " + suppression.date()
                  + ") no longer matches any finding."))
          .build());
    }
    return rapport.build();
  }
}
