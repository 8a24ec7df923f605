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
 * @param rang from 0, among those printed there
 * @param volet the financed entry whose row prints it, if it stands on a row
 */
public record Declare(TotalDeclare total, int rang, Optional<VoletSitue> volet) {

  /** Those of a contract, gone through once for all controls. */
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

  /** Its path, as a JSON pointer. */
  public String chemin() {
    return volet.map(VoletSitue::chemin).orElse("") + "/totaux/" + rang;
  }

  /** @throws java.util.NoSuchElementException if the figure is not an amount */
  public Montant montant() {
    return total.montant().orElseThrow();
  }

  /** @throws java.util.NoSuchElementException if the figure is not a share */
  public Part part() {
    return total.part().orElseThrow();
  }

  /** The financeur of a figure that covers one alone. */
  public String financeur() {
    return total.portee().financeurs().iterator().next();
  }

  /** Whether the figure covers a financeur. */
  public boolean couvre(String financeur) {
    return total.portee().financeurs().isEmpty() || total.portee().financeurs().contains(financeur);
  }

  /** What it is, for a sentence. */
  public Message nom() {
    Optional<String> intitule = volet.map(v -> v.action().intitule());
    return switch (total.nature()) {
      case LIGNE ->
        Phrase.of("le total de « %s »", "the total of “%s”", intitule.orElseGet(this::chemin));
      case PORTEUR ->
        Phrase.of(
            "le sous-total sur « %s »", "the subtotal on “%s”", intitule.orElseGet(this::chemin));
      case FINANCEUR -> Phrase.of("le total de %s", "the total of %s", financeur());
      case BLOC -> Message.of("le sous-total de bloc", "the block subtotal");
      case GENERAL -> Message.of("le total général", "the general total");
    };
  }

  /** Whether the figure covers all that another one does, whatever their entries. */
  public boolean couvre(Declare autre) {
    Portee portee = autre.total.portee();
    return portee.financeurs().stream().allMatch(this::couvre)
        && total.portee().couvre(portee.etape().orElse(null), portee.exercice().orElse(null));
  }

  public Optional<Emplacement> place() {
    return total.emplacement();
  }
}
