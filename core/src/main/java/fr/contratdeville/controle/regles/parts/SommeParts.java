package fr.contratdeville.controle.regles.parts;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.NearestSubset;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CV-PCT-02: the shares of the financeurs in one general total sum to 100 %, within what rounding
 * explains: half a unit of its last printed digit for each share.
 *
 * <p>If the shares that {@link PartFinanceur} reports explain the gap, it is not reported again. If
 * every share fits its amount, the gap is that of the amounts: a warning, whose message says so.
 */
final class SommeParts extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Somme des parts", "Sum of the shares"))
      .quoi(
          Message.of(
              "Les parts imprimées des financeurs d'un total général font 100 %, à la somme près de leurs erreurs d'arrondi.",
              "The printed shares of the financeurs of a general total make 100%, within the sum of their rounding errors."))
      .pourquoi(Message.of(
          "Des parts qui font plus de 100 % disent que leur base n'est pas le total imprimé.",
          "Shares that make more than 100% show that their base is not the printed total."))
      .source(
          Message.of(
              "Ligne des parts des bilans publiés ; la borne est la somme des demi-unités du dernier chiffre de chaque part.",
              "The row of shares of published bilans; the bound is the sum of half a unit of the last digit of each share."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 900)
          .ligne("CAF", 300)
          .general(1200)
          .part("Ville", 75)
          .part("CAF", 25)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 900)
          .ligne("CAF", 300)
          .colonne("Ville", 950)
          .colonne("CAF", 300)
          .general(1200)
          .part("Ville", 79)
          .part("CAF", 25)
          .contrat())
      .build();

  private static final BigDecimal CENT = BigDecimal.valueOf(100);

  SommeParts() {
    super("CV-PCT-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Colonnes colonnes = Colonnes.of(contexte);
    Map<Declare, List<Declare>> parGeneral = new LinkedHashMap<>();
    for (Declare part : Declare.parts(contexte)) {
      Optional<Declare> general = colonnes.general(part);
      if (general.isEmpty()) {
        bilan.nonCompare(
            Message.of("aucun total général ne le couvre", "no general total covers it"));
      } else {
        parGeneral.computeIfAbsent(general.get(), g -> new ArrayList<>()).add(part);
      }
    }
    parGeneral.forEach((general, parts) -> comparer(bilan, colonnes, general, parts));
    return bilan.examen(
        Message.of("le document n'imprime aucune part", "the document prints no share"));
  }

  private static void comparer(
      Bilan bilan, Colonnes colonnes, Declare general, List<Declare> parts) {
    Set<String> avecPart = parts.stream().map(Declare::financeur).collect(Collectors.toSet());
    List<String> sansPart = colonnes.financeurs(general).stream()
        .filter(nom -> !avecPart.contains(nom))
        .toList();
    if (!sansPart.isEmpty()) {
      bilan.nonCompare(
          Phrase.of("part non imprimée : %s", "share not printed: %s", Phrase.liste(sansPart)));
      return;
    }
    BigDecimal somme = somme(parts.stream().map(d -> d.part().pourcentage()).toList());
    BigDecimal borne = somme(parts.stream().map(d -> d.part().tolerance()).toList());
    if (dansLaBorne(somme, borne)) {
      bilan.conforme();
      return;
    }
    List<BigDecimal> corrigees = corrigees(colonnes, general, parts);
    boolean toutesConformes =
        corrigees.equals(parts.stream().map(d -> d.part().pourcentage()).toList());
    if (!toutesConformes && dansLaBorne(somme(corrigees), borne)) {
      bilan.ecartDejaDit(Phrase.of(
          "la somme est de %s %% ; l'écart est donné par CV-PCT-01",
          "the sum is %s%%; the gap is given by CV-PCT-01", somme));
      return;
    }
    List<Emplacement> places = new ArrayList<>(Emplacement.regrouper(
        parts.stream().map(Declare::place).flatMap(Optional::stream).toList()));
    general.place().ifPresent(places::add);
    bilan.ecart(() -> bilan
        .constat(
            toutesConformes ? Gravite.AVERTISSEMENT : Gravite.ERREUR,
            message(colonnes, general, parts, somme, borne))
        .declare(somme)
        .calcule(CENT)
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("parts ensemble", "shares together"))
        .nomCalcule(Message.of("attendu", "expected"))
        .unite(Unite.POURCENT)
        .cellules(places)
        .chemin(parts.get(0).chemin())
        .build());
  }

  /** The printed shares, those that fit no amount replaced by what they should be. */
  private static List<BigDecimal> corrigees(
      Colonnes colonnes, Declare general, List<Declare> parts) {
    Fractions calcul = new Fractions(colonnes);
    return parts.stream()
        .map(part -> {
          List<Fractions.Fraction> fractions = calcul.fractions(part, general);
          return fractions.isEmpty() || Fractions.qui(fractions, part.part()).isPresent()
              ? part.part().pourcentage()
              : fractions.get(0).pourcentage(part.part());
        })
        .toList();
  }

  private static Message message(
      Colonnes colonnes, Declare general, List<Declare> parts, BigDecimal somme, BigDecimal borne) {
    List<Message> phrases = new ArrayList<>();
    phrases.add(Phrase.of(
        "Les %s parts imprimées du total général de %s font %s %% ; l'arrondi explique au plus"
            + " %s %s.",
        "The %s printed shares of the general total of %s make %s%%; rounding explains"
            + " at most %s %s.",
        parts.size(),
        general.montant(),
        somme,
        borne,
        borne.compareTo(BigDecimal.valueOf(2)) < 0
            ? Message.of("point", "point")
            : Message.of("points", "points")));
    sans(parts).ifPresent(phrases::add);
    colonnes
        .sommeImprimee(general)
        .filter(imprime -> !imprime.equals(general.montant()))
        .filter(
            imprime -> dansLaBorne(pourcentage(imprime, general).subtract(somme).add(CENT), borne))
        .ifPresent(imprime -> phrases.add(Phrase.of(
            "Elles suivent les totaux imprimés des financeurs, qui font %s %% de ce total"
                + " (CV-TOT-04).",
            "They follow the printed totals of the financeurs, which make %s%% of that total"
                + " (CV-TOT-04).",
            pourcentage(imprime, general))));
    return Phrase.joindre(phrases, " ");
  }

  /** The columns to leave out for the others to make 100 exactly, the fewest possible. */
  private static Optional<Message> sans(List<Declare> parts) {
    NearestSubset choix = new NearestSubset(
        parts.stream().map(d -> millioniemes(d.part().pourcentage())).toList());
    BitSet toutes = new BitSet();
    toutes.set(0, parts.size());
    return choix
        .nearest(toutes, millioniemes(CENT))
        .filter(lecture -> lecture.sum() == millioniemes(CENT))
        .map(lecture -> Phrase.of(
            "Sans %s elles font exactement 100 %%.",
            "Without %s they make exactly 100%%.",
            Phrase.joindre(
                lecture.changes().stream().map(i -> parts.get(i).qui()).toList(), ", ")));
  }

  private static BigDecimal pourcentage(Montant partie, Declare general) {
    return partie
        .euros()
        .movePointRight(2)
        .divide(general.montant().euros(), 2, RoundingMode.HALF_UP);
  }

  private static long millioniemes(BigDecimal pourcentage) {
    return pourcentage.movePointRight(6).longValueExact();
  }

  private static boolean dansLaBorne(BigDecimal somme, BigDecimal borne) {
    return somme.subtract(CENT).abs().compareTo(borne) <= 0;
  }

  private static BigDecimal somme(List<BigDecimal> termes) {
    return termes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
