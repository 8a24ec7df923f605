package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lines of a budget in one of its two columns, by account. An account that is printed with its
 * sub-accounts counts once: by its own amount, else by theirs. A blank box is not zero: a sum with
 * one is not complete.
 */
public final class Postes {

  /** The two columns of a budget: that of the application, that of the compte rendu financier. */
  public enum Colonne {
    PREVU("prévu", "planned", "/prevu"),
    REALISE("réalisé", "actual", "/realise");

    private final Message libelle;
    private final String champ;

    Colonne(String fr, String en, String champ) {
      this.libelle = Message.of(fr, en);
      this.champ = champ;
    }

    public Message libelle() {
      return libelle;
    }

    Optional<Montant> montant(PosteBudget poste) {
      return this == PREVU ? poste.prevu() : poste.realise();
    }
  }

  /**
   * Accounts added up.
   *
   * @param connu whether one of them has an amount
   * @param complet whether no box is blank
   * @param termes the number of amounts that were added up
   */
  public record Cote(
      Montant montant, boolean connu, boolean complet, long termes, List<Emplacement> places) {

    /** The sum of several sides. */
    public static Cote somme(Stream<Cote> cotes) {
      Montant montant = Montant.ZERO;
      boolean connu = false;
      boolean complet = true;
      long termes = 0;
      List<Emplacement> places = new ArrayList<>();
      for (Cote cote : cotes.toList()) {
        montant = montant.plus(cote.montant);
        connu |= cote.connu;
        complet &= cote.complet;
        termes += cote.termes;
        places.addAll(cote.places);
      }
      return new Cote(montant, connu, complet, termes, places);
    }
  }

  private final BudgetSitue budget;
  private final Colonne colonne;
  private final NavigableMap<String, List<Integer>> parNumero = new TreeMap<>();
  private final Map<String, List<String>> dessous = new HashMap<>();
  private final List<String> sommets = new ArrayList<>();

  Postes(BudgetSitue budget, Colonne colonne) {
    this.budget = budget;
    this.colonne = colonne;
    for (int i = 0; i < postes().size(); i++) {
      parNumero
          .computeIfAbsent(postes().get(i).compte().numero(), n -> new ArrayList<>())
          .add(i);
    }
    parNumero
        .keySet()
        .forEach(numero -> parent(numero)
            .ifPresentOrElse(
                parent ->
                    dessous.computeIfAbsent(parent, p -> new ArrayList<>()).add(numero),
                () -> sommets.add(numero)));
  }

  private List<PosteBudget> postes() {
    return budget.budget().postes();
  }

  private Optional<String> parent(String numero) {
    for (int n = numero.length() - 1; n >= 2; n--) {
      if (parNumero.containsKey(numero.substring(0, n))) {
        return Optional.of(numero.substring(0, n));
      }
    }
    return Optional.empty();
  }

  /** The accounts that have sub-accounts right below them, in order. */
  public List<String> comptesDetailles() {
    return parNumero.keySet().stream().filter(dessous::containsKey).toList();
  }

  /** The sub-accounts right below an account, added up. */
  public Cote detail(String numero) {
    return Cote.somme(dessous.getOrDefault(numero, List.of()).stream().map(this::compte));
  }

  /** The amount printed for an account itself; absent if its box is blank. */
  public Optional<Cote> propre(String numero) {
    List<Integer> rangs = parNumero.getOrDefault(numero, List.of());
    List<Montant> montants =
        rangs.stream().flatMap(i -> colonne.montant(postes().get(i)).stream()).toList();
    if (montants.isEmpty()) {
      return Optional.empty();
    }
    Montant somme = Montant.somme(montants);
    // An account printed on several lines may have its total among them.
    Montant montant = montants.stream()
        .filter(m -> montants.size() > 2 && m.equals(somme.minus(m)))
        .findFirst()
        .orElse(somme);
    List<Emplacement> places =
        rangs.stream().flatMap(i -> postes().get(i).emplacement().stream()).toList();
    return Optional.of(
        new Cote(montant, true, montants.size() == rangs.size(), montants.size(), places));
  }

  /** The amount of an account: its own, else the sum of its sub-accounts. */
  public Cote compte(String numero) {
    return propre(numero)
        .orElseGet(() -> dessous.containsKey(numero)
            ? detail(numero)
            : new Cote(Montant.ZERO, false, false, 0, List.of()));
  }

  /** One side of the budget: its money, or (86, 87) its contributions volontaires. */
  public Cote cote(Compte.Sens sens, boolean volontaires) {
    return Cote.somme(sommets.stream()
        .map(Compte::new)
        .filter(c -> c.sens() == sens && c.isContributionVolontaire() == volontaires)
        .map(c -> compte(c.numero())));
  }

  /** The path of the line that prints an account, in this column. */
  public String chemin(String numero) {
    return budget.chemin() + "/postes/"
        + parNumero.getOrDefault(numero, List.of(0)).get(0) + colonne.champ;
  }

  /** Whether any of its lines has an amount in this column. */
  public boolean connus() {
    return postes().stream().anyMatch(p -> colonne.montant(p).isPresent());
  }

  public Colonne colonne() {
    return colonne;
  }

  /** The name of an account in the document, after its number. */
  public String libelle(String numero) {
    return numero + " "
        + postes().get(parNumero.getOrDefault(numero, List.of(0)).get(0)).libelle();
  }
}
