package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A printed figure with its place in the contract.
 *
 * @param rang its rank among the figures printed at that place, from 0
 * @param volet the financed entry whose row prints it; absent for a figure of the contract
 */
public record Declare(TotalDeclare total, int rang, Optional<VoletSitue> volet) {

  /** The printed figures of a contract, listed once for all controls. */
  private record Tous(List<Declare> tous, Map<Nature, List<Declare>> parNature) {
    static Tous of(Contexte contexte) {
      ContratDeVille contrat = contexte.contrat();
      List<Declare> tous = new ArrayList<>();
      for (VoletSitue volet : contrat.volets()) {
        ajouter(tous, volet.volet().totaux(), Optional.of(volet));
      }
      ajouter(tous, contrat.totaux(), Optional.empty());
      Map<Nature, List<Declare>> parNature = new EnumMap<>(Nature.class);
      tous.forEach(d -> parNature
          .computeIfAbsent(d.total.nature(), nature -> new ArrayList<>())
          .add(d));
      return new Tous(tous, parNature);
    }

    private static void ajouter(
        List<Declare> tous, List<TotalDeclare> totaux, Optional<VoletSitue> volet) {
      for (int i = 0; i < totaux.size(); i++) {
        tous.add(new Declare(totaux.get(i), i, volet));
      }
    }
  }

  /** The printed amounts of a nature; shares and counts are left to other controls. */
  public static List<Declare> montants(Contexte contexte, Nature nature) {
    return tous(contexte, nature)
        .filter(d -> d.total.valeur() instanceof Montant)
        .toList();
  }

  /** The printed shares of financeurs. */
  public static List<Declare> parts(Contexte contexte) {
    return tous(contexte, Nature.FINANCEUR)
        .filter(d -> d.total.valeur() instanceof Part)
        .toList();
  }

  /** The printed figures of all natures, those of rows before those of the contract. */
  public static List<Declare> tous(Contexte contexte) {
    return contexte.partage(Tous.class, Tous::of).tous;
  }

  private static Stream<Declare> tous(Contexte contexte, Nature nature) {
    return contexte
        .partage(Tous.class, Tous::of)
        .parNature
        .getOrDefault(nature, List.of())
        .stream();
  }

  /** The path in the contract, as a JSON pointer: {@code /totaux/2}. */
  public String chemin() {
    return volet.map(VoletSitue::chemin).orElse("") + "/totaux/" + rang;
  }

  /**
   * The figure as an amount.
   *
   * @throws java.util.NoSuchElementException if it is none
   */
  public Montant montant() {
    return total.montant().orElseThrow();
  }

  /**
   * The figure as a share.
   *
   * @throws java.util.NoSuchElementException if it is none
   */
  public Part part() {
    return total.part().orElseThrow();
  }

  /** The financeur of a figure that covers one alone. */
  public String financeur() {
    return total.portee().financeurs().iterator().next();
  }

  /** The financeur of a figure that covers one alone, with the step and the year that it is of. */
  public Message qui() {
    return Noms.situe(financeur(), total.portee().etape(), total.portee().exercice());
  }

  /** Whether the figure covers a financeur. */
  public boolean couvre(String financeur) {
    return total.portee().financeurs().isEmpty() || total.portee().financeurs().contains(financeur);
  }

  /** The name of the figure, for a sentence. */
  public Message nom() {
    Optional<String> intitule = volet.map(v -> v.action().intitule());
    return switch (total.nature()) {
      case LIGNE ->
        Phrase.of("le total de « %s »", "the total of “%s”", intitule.orElseGet(this::chemin));
      case PORTEUR ->
        Phrase.of(
            "le sous-total sur « %s »", "the subtotal on “%s”", intitule.orElseGet(this::chemin));
      case FINANCEUR -> Phrase.of("le total de %s", "the total of %s", qui());
      case BLOC -> Message.of("le sous-total de bloc", "the block subtotal");
      case GENERAL ->
        Message.of(
            Noms.situe(
                    "le total général", total.portee().etape(), total.portee().exercice())
                .fr(),
            Noms.situe(
                    "the general total", total.portee().etape(), total.portee().exercice())
                .en());
    };
  }

  /**
   * Whether the figure covers the financeurs that another one names, its step and its year; the
   * entries of both are not compared.
   */
  public boolean couvre(Declare autre) {
    Portee portee = autre.total.portee();
    return portee.financeurs().stream().allMatch(this::couvre)
        && total.portee().couvre(portee.etape().orElse(null), portee.exercice().orElse(null));
  }

  public Optional<Emplacement> place() {
    return total.emplacement();
  }
}
