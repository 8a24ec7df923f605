package fr.contratdeville.controle.calcul;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * The readings of the rows that a subtotal of a porteur may cover, each with its sum. The rows are
 * gone through once, in their order: those since the last subtotal of each porteur are known then.
 */
public final class LecturesPorteur {

  /** The readings, in the order in which they are tried. */
  public enum Couverture {
    LIGNE("cette ligne seule", "this row only", "leur seule ligne", "their own row"),
    PORTEUR(
        "toutes les lignes du porteur",
        "all rows of the organisation",
        "toutes les lignes de leur porteur",
        "all rows of their organisation"),
    STRUCTURE(
        "toutes celles de sa structure",
        "all those of its structure",
        "toutes celles de sa structure",
        "all those of its structure"),
    DEPUIS(
        "celles depuis son sous-total précédent",
        "those since its previous subtotal",
        "celles depuis leur sous-total précédent",
        "those since their previous subtotal");

    final Message nom;
    private final Message nomPluriel;

    Couverture(String fr, String en, String frPluriel, String enPluriel) {
      this.nom = Message.of(fr, en);
      this.nomPluriel = Message.of(frPluriel, enPluriel);
    }

    /** {@return the rows that subtotals cover, for a sentence on several} */
    public Message nomPluriel() {
      return nomPluriel;
    }
  }

  /**
   * One reading of one subtotal.
   *
   * @param tranche the step and year of its amounts, if the subtotal leaves it open
   */
  public record Essai(Couverture couverture, Optional<Tranche> tranche, Somme somme) {
    /** {@return the reading and what it makes, for a sentence} */
    public Message texte() {
      return tranche
          .map(t ->
              Phrase.of("%s %s (%s)", "%s %s (%s)", couverture.nom, somme.montant(), t.montants()))
          .orElseGet(() -> Phrase.of("%s %s", "%s %s", couverture.nom, somme.montant()));
    }
  }

  /** The rows of one porteur or structure. */
  private static final class Groupe {
    private final ParFinanceur lignes = new ParFinanceur();
    private int volets;

    void ajouter(VoletSitue volet) {
      volets++;
      volet.lignes().forEach(lignes::ajouter);
    }
  }

  private final Map<String, Groupe> parPorteur = new HashMap<>();
  private final Map<String, Groupe> parStructure = new HashMap<>();

  /**
   * The rows since the previous subtotal of the porteur, by the path of the row that prints the
   * subtotal; only for porteurs that have a previous one.
   */
  private final Map<String, Groupe> depuis = new HashMap<>();

  /** @param volets the rows in the order of the document */
  public LecturesPorteur(List<VoletSitue> volets) {
    Map<String, Groupe> enCours = new HashMap<>();
    Set<String> dejaImprime = new HashSet<>();
    for (VoletSitue volet : volets) {
      volet.action().porteur().ifPresent(porteur -> {
        String nom = porteur.nom();
        groupe(parPorteur, nom).ajouter(volet);
        groupe(parStructure, porteur.structure()).ajouter(volet);
        groupe(enCours, nom).ajouter(volet);
        if (imprime(volet)) {
          if (!dejaImprime.add(nom)) {
            depuis.put(volet.chemin(), groupe(enCours, nom));
          }
          enCours.remove(nom);
        }
      });
    }
  }

  private static boolean imprime(VoletSitue volet) {
    return volet.volet().totaux().stream()
        .anyMatch(t -> t.nature() == Nature.PORTEUR && t.montant().isPresent());
  }

  private static Groupe groupe(Map<String, Groupe> groupes, String nom) {
    return groupes.computeIfAbsent(nom, n -> new Groupe());
  }

  /**
   * The readings of a subtotal, without those that cover the same rows as an earlier one. The first
   * is its row alone.
   */
  public List<Essai> essais(Portee portee, VoletSitue volet) {
    List<Essai> essais = new ArrayList<>();
    ajouter(essais, Couverture.LIGNE, ParFinanceur.of(volet.lignes()), portee);
    volet.action().porteur().ifPresent(porteur -> {
      Groupe duPorteur = groupe(parPorteur, porteur.nom());
      Groupe deLaStructure = groupe(parStructure, porteur.structure());
      ajouter(essais, Couverture.PORTEUR, duPorteur, 1, portee);
      ajouter(essais, Couverture.STRUCTURE, deLaStructure, duPorteur.volets, portee);
      Optional.ofNullable(depuis.get(volet.chemin()))
          .ifPresent(groupe -> ajouter(essais, Couverture.DEPUIS, groupe, 1, portee));
    });
    return essais;
  }

  private static void ajouter(
      List<Essai> essais, Couverture couverture, Groupe groupe, int dejaLus, Portee portee) {
    if (groupe.volets > dejaLus) {
      ajouter(essais, couverture, groupe.lignes, portee);
    }
  }

  /** Adds a reading for each step and year, since their amounts do not add up. */
  private static void ajouter(
      List<Essai> essais, Couverture couverture, ParFinanceur lignes, Portee portee) {
    NavigableSet<Tranche> tranches = lignes.tranches(portee);
    if (tranches.size() <= 1) {
      essais.add(new Essai(couverture, Optional.empty(), lignes.dans(portee, Optional.empty())));
    }
    if (tranches.size() > 1) {
      tranches.forEach(t ->
          essais.add(new Essai(couverture, Optional.of(t), lignes.dans(portee, Optional.of(t)))));
    }
  }

  /** Whether a subtotal is what one of the readings makes over all years. */
  public static boolean reunitDesAnnees(Declare declare, List<Essai> essais) {
    Map<Couverture, Map<Tranche, Optional<Montant>>> sommes = new EnumMap<>(Couverture.class);
    for (Essai essai : essais) {
      essai
          .tranche()
          .ifPresent(tranche -> sommes
              .computeIfAbsent(essai.couverture(), c -> new HashMap<>())
              .put(
                  tranche,
                  essai.somme().estComplete()
                      ? Optional.of(essai.somme().montant())
                      : Optional.empty()));
    }
    return sommes.values().stream().anyMatch(s -> TranchesLues.reunitDesAnnees(declare, s));
  }

  /**
   * The reading that the finding computes: all rows of the porteur, else its row alone; of several
   * steps and years the nearest.
   */
  public static Essai retenu(Declare declare, List<Essai> essais) {
    Couverture couverture = essais.stream()
        .map(Essai::couverture)
        .filter(Couverture.PORTEUR::equals)
        .findFirst()
        .orElse(Couverture.LIGNE);
    return essais.stream()
        .filter(essai -> essai.couverture() == couverture)
        .min(Comparator.comparing(essai ->
            declare.montant().euros().subtract(essai.somme().montant().euros()).abs()))
        .orElseThrow();
  }

  /** Whether the porteur of a row has other rows. */
  public boolean aDAutresLignes(VoletSitue volet) {
    return volet
        .action()
        .porteur()
        .map(porteur -> groupe(parPorteur, porteur.nom()).volets > 1)
        .orElse(false);
  }
}
