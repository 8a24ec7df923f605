package fr.contratdeville.donneesouvertes;

import fr.contratdeville.donneesouvertes.ComptesCerfa.Detail;
import fr.contratdeville.donneesouvertes.ComptesCerfa.Somme;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The budget of an action, account by account, as in the forms Cerfa 12156 (demande de subvention)
 * and 15059 (compte rendu financier).
 *
 * <pre>{@code
 * XlsxTableaux.write(Cerfa.demande(action), Path.of("budget.xlsx"), Locale.FRENCH);
 * }</pre>
 *
 * <p>There are four tables: charges, produits, and the contributions volontaires of both sides,
 * which are no money of the project. Every account of the form has its row, blank where the budget
 * gives nothing. What stands below an account (sub-accounts; the financeurs below 74) has its
 * amounts in a column of its own, so that the other column adds up to the total below it.
 *
 * <p>Where the budget does not detail account 74, the lines of money of the action do: those asked
 * for, or of no step, as planned; those paid, as received; own funds are never among them. Where it
 * has no account 74, they are its amount. Amounts keep their cents, which the form leaves out.
 */
public final class Cerfa {
  /** The accounts of the forms, with the labels that applications print for them. */
  private static final Map<String, String> COMPTES = comptes();

  private static final Message TITRE_COMPTE = Message.of("Compte", "Account");
  private static final Message TITRE_LIBELLE = Message.of("Intitulé", "Title");

  /** A part of the form. */
  private enum Volet {
    CHARGES("Charges", "Expenses", Compte.Sens.CHARGE, false),
    PRODUITS("Produits", "Income", Compte.Sens.PRODUIT, false),
    EMPLOIS("Emplois des contributions volontaires", "Use of gifts", Compte.Sens.CHARGE, true),
    CONTRIBUTIONS("Contributions volontaires", "Gifts in kind", Compte.Sens.PRODUIT, true);

    private final Message titre;
    private final Compte.Sens sens;
    private final boolean volontaire;

    Volet(String fr, String en, Compte.Sens sens, boolean volontaire) {
      this.titre = Message.of(fr, en);
      this.sens = sens;
      this.volontaire = volontaire;
    }

    boolean contient(Compte compte) {
      return compte.sens() == sens && compte.isContributionVolontaire() == volontaire;
    }
  }

  private Cerfa() {}

  /**
   * {@return the planned budget of an action (Cerfa 12156): charges, produits, contributions
   * volontaires on both sides}
   *
   * @param action the action
   * @throws ArithmeticException if a sum does not fit
   */
  public static List<Tableau> demande(Action action) {
    ComptesCerfa prevus = ComptesCerfa.prevus(action);
    return tableaux(volet -> {
      Tableau.Builder tableau = builder(volet)
          .colonne(montant("Dont (€)", "Of which (€)"))
          .colonne(montant("Montant (€)", "Amount (€)"));
      rangees(action, volet, List.of(prevus), false, tableau);
      imprime(action, volet)
          .ifPresent(total ->
              tableau.pied(List.of(Cellule.VIDE, imprime(), Cellule.VIDE, Cellule.of(total))));
      return tableau.build();
    });
  }

  /**
   * {@return what an action planned and what it spent (Cerfa 15059), with the share of the second
   * in the first: charges, produits, contributions volontaires on both sides}
   *
   * @param action the action
   * @throws ArithmeticException if a sum does not fit
   */
  public static List<Tableau> compteRendu(Action action) {
    List<ComptesCerfa> deux = List.of(ComptesCerfa.prevus(action), ComptesCerfa.realises(action));
    return tableaux(volet -> {
      Tableau.Builder tableau = builder(volet)
          .colonne(montant("Dont prévu (€)", "Of which planned (€)"))
          .colonne(montant("Prévision (€)", "Planned (€)"))
          .colonne(montant("Dont réalisé (€)", "Of which actual (€)"))
          .colonne(montant("Réalisation (€)", "Actual (€)"))
          .colonne(Colonne.of(Message.of("%", "%"), Genre.PART));
      rangees(action, volet, deux, true, tableau);
      return tableau.build();
    });
  }

  private static List<Tableau> tableaux(Function<Volet, Tableau> tableau) {
    List<Tableau> tableaux = new ArrayList<>();
    for (Volet volet : Volet.values()) {
      tableaux.add(tableau.apply(volet));
    }
    return tableaux;
  }

  private static Tableau.Builder builder(Volet volet) {
    return Tableau.builder(volet.titre)
        .colonne(Colonne.of(TITRE_COMPTE, Genre.TEXTE))
        .colonne(Colonne.of(TITRE_LIBELLE, Genre.TEXTE));
  }

  private static Colonne montant(String fr, String en) {
    return Colonne.of(Message.of(fr, en), Genre.MONTANT);
  }

  private static void rangees(
      Action action, Volet volet, List<ComptesCerfa> colonnes, boolean part, Tableau.Builder vers) {
    List<List<Somme>> sommes = new ArrayList<>();
    for (String compte : comptes(action, volet)) {
      List<Somme> siennes = colonnes.stream().map(c -> c.somme(compte)).toList();
      sommes.add(siennes);
      vers.rangee(rangee(compte, libelle(compte, colonnes), siennes, part));
      details(compte, colonnes).forEach(vers::rangee);
    }
    List<Somme> totaux = new ArrayList<>();
    for (int c = 0; c < colonnes.size(); c++) {
      int rang = c;
      totaux.add(total(sommes.stream().map(s -> s.get(rang)).toList()));
    }
    vers.pied(rangee("", "Total", totaux, part));
  }

  /** The accounts of the form, and those that the budget has besides. */
  private static Set<String> comptes(Action action, Volet volet) {
    Map<String, String> tous = new TreeMap<>(COMPTES);
    action
        .budget()
        .map(Budget::postes)
        .orElse(List.of())
        .forEach(p -> tous.putIfAbsent(p.compte().principal().numero(), p.libelle()));
    Set<String> siens = new LinkedHashSet<>(tous.keySet());
    siens.removeIf(numero -> !volet.contient(new Compte(numero)));
    return siens;
  }

  private static String libelle(String compte, List<ComptesCerfa> colonnes) {
    return colonnes.get(0).libelle(compte).orElse(COMPTES.getOrDefault(compte, ""));
  }

  private static List<Cellule> rangee(
      String compte, String libelle, List<Somme> sommes, boolean part) {
    List<Cellule> cellules = new ArrayList<>(List.of(Cellule.of(compte), Cellule.of(libelle)));
    for (Somme somme : sommes) {
      cellules.add(Cellule.VIDE);
      Cellule cellule = somme.montant().map(Cellule::of).orElse(Cellule.VIDE);
      cellules.add(
          somme.montant().isPresent() && !somme.complete() ? cellule.partielle() : cellule);
    }
    if (part) {
      cellules.add(part(sommes.get(1).montant(), sommes.get(0).montant()));
    }
    return cellules;
  }

  private static Cellule part(Optional<Montant> realise, Optional<Montant> prevu) {
    return realise.flatMap(r -> prevu.flatMap(r::part)).map(Cellule::of).orElse(Cellule.VIDE);
  }

  /** A row for each number and name below an account, with its amount in each column. */
  private static List<List<Cellule>> details(String compte, List<ComptesCerfa> colonnes) {
    Map<List<String>, List<List<Detail>>> parNom = new LinkedHashMap<>();
    for (int c = 0; c < colonnes.size(); c++) {
      for (Detail detail : colonnes.get(c).details(compte)) {
        List<List<Detail>> siens = parNom.computeIfAbsent(
            List.of(detail.numero(), detail.libelle()), n -> vides(colonnes.size()));
        siens.get(c).add(detail);
      }
    }
    List<List<Cellule>> rangees = new ArrayList<>();
    parNom.forEach((nom, siens) -> {
      int lignes = siens.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < lignes; i++) {
        List<Cellule> cellules =
            new ArrayList<>(List.of(Cellule.of(nom.get(0)), Cellule.of("dont " + nom.get(1))));
        for (List<Detail> colonne : siens) {
          cellules.add(
              i < colonne.size()
                  ? colonne.get(i).montant().map(Cellule::of).orElse(Cellule.VIDE)
                  : Cellule.VIDE);
          cellules.add(Cellule.VIDE);
        }
        rangees.add(cellules);
      }
    });
    return rangees;
  }

  private static List<List<Detail>> vides(int colonnes) {
    List<List<Detail>> vides = new ArrayList<>();
    for (int c = 0; c < colonnes; c++) {
      vides.add(new ArrayList<>());
    }
    return vides;
  }

  private static Somme total(List<Somme> sommes) {
    List<Montant> montants = sommes.stream().flatMap(s -> s.montant().stream()).toList();
    return montants.isEmpty()
        ? new Somme(Optional.empty(), false)
        : new Somme(
            Optional.of(Montant.somme(montants)),
            sommes.stream().filter(s -> s.montant().isPresent()).allMatch(Somme::complete));
  }

  /** The total that the document prints, beside that of its accounts. */
  private static Optional<Montant> imprime(Action action, Volet volet) {
    return switch (volet) {
      case CHARGES -> action.budget().flatMap(Budget::totalCharges);
      case PRODUITS -> action.budget().flatMap(Budget::totalProduits);
      case EMPLOIS, CONTRIBUTIONS -> Optional.empty();
    };
  }

  private static Cellule imprime() {
    return Cellule.of(Message.of("Total imprimé", "Printed total"));
  }

  private static Map<String, String> comptes() {
    Map<String, String> comptes = new LinkedHashMap<>();
    Ressource.lignes("comptes-cerfa.tsv").forEach(ligne -> {
      String[] cellules = ligne.split("\t", 2);
      comptes.put(cellules[0], cellules[1]);
    });
    return comptes;
  }
}
