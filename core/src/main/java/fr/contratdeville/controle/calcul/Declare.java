package fr.contratdeville.controle.calcul;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A printed figure with its place in the contract.
 *
 * @param chemin its path, as a JSON pointer
 * @param volet the financed entry whose row prints it, if it stands on a row
 */
public record Declare(TotalDeclare total, String chemin, Optional<VoletSitue> volet) {

  /** The printed amounts of a nature; shares and counts are left to other controls. */
  public static List<Declare> montants(ContratDeVille contrat, Nature nature) {
    return tous(contrat, nature::equals).stream()
        .filter(d -> d.total.montant().isPresent())
        .toList();
  }

  /** The printed amounts of all natures, those of rows before those of the contract. */
  public static List<Declare> montants(ContratDeVille contrat) {
    return tous(contrat, nature -> true).stream()
        .filter(d -> d.total.montant().isPresent())
        .toList();
  }

  /** The printed shares of financeurs. */
  public static List<Declare> parts(ContratDeVille contrat) {
    return tous(contrat, Nature.FINANCEUR::equals).stream()
        .filter(d -> d.total.part().isPresent())
        .toList();
  }

  private static List<Declare> tous(ContratDeVille contrat, Predicate<Nature> nature) {
    List<Declare> declares = new ArrayList<>();
    for (VoletSitue volet : contrat.volets()) {
      List<TotalDeclare> totaux = volet.volet().totaux();
      for (int i = 0; i < totaux.size(); i++) {
        if (nature.test(totaux.get(i).nature())) {
          declares.add(
              new Declare(totaux.get(i), volet.chemin() + "/totaux/" + i, Optional.of(volet)));
        }
      }
    }
    for (int i = 0; i < contrat.totaux().size(); i++) {
      if (nature.test(contrat.totaux().get(i).nature())) {
        declares.add(new Declare(contrat.totaux().get(i), "/totaux/" + i, Optional.empty()));
      }
    }
    return declares;
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
      case LIGNE -> Phrase.de("le total de « %s »", "the total of “%s”", intitule.orElse(chemin));
      case PORTEUR ->
        Phrase.de("le sous-total sur « %s »", "the subtotal on “%s”", intitule.orElse(chemin));
      case FINANCEUR -> Phrase.de("le total de %s", "the total of %s", financeur());
      case BLOC -> Message.of("le sous-total de bloc", "the block subtotal");
      case GENERAL -> Message.of("le total général", "the general total");
    };
  }

  /** Whether the figure covers all that another one does, whatever their entries. */
  public boolean couvre(Declare autre) {
    Portee portee = autre.total.portee();
    return portee.financeurs().stream().allMatch(this::couvre)
        && total.portee().couvre(portee.etape(), portee.exercice());
  }

  public Optional<Emplacement> place() {
    return total.emplacement();
  }
}
