package fr.contratdeville.description;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Plage;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables that the rest of a file refers to: the sheets and the financeurs of the contract, and
 * the keys of entries so far. A file may give a table after its first use; it is then read again
 * with the tables of the first reading.
 */
public final class Tables {

  private final List<Feuille> sheets;
  private final Map<String, Financeur> financeurs;
  private final Set<String> ambiguous;
  private final Map<Feuille, Feuille> interned = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final boolean complete;
  private boolean used;
  private boolean late;
  private boolean marked;

  /** Starts with empty tables, for a first reading. */
  public Tables() {
    this(new ArrayList<>(), new HashMap<>(), new HashSet<>(), false);
  }

  private Tables(
      List<Feuille> sheets,
      Map<String, Financeur> financeurs,
      Set<String> ambiguous,
      boolean complete) {
    this.sheets = sheets;
    this.financeurs = financeurs;
    this.ambiguous = ambiguous;
    this.complete = complete;
  }

  /** {@return the tables of a first reading, for a second one} */
  public Tables again() {
    return new Tables(sheets, financeurs, ambiguous, true);
  }

  /** {@return whether something was used before its table was known} */
  public boolean isLate() {
    return late;
  }

  /** {@return whether the file says that it is a contract} */
  public boolean isMarked() {
    return marked;
  }

  void mark() {
    marked = true;
  }

  void addSheet(Feuille sheet) {
    if (!complete) {
      late |= used;
      sheets.add(sheet);
    }
  }

  void addFinanceur(Financeur financeur) {
    if (!complete) {
      late |= used;
      if (financeurs.putIfAbsent(financeur.nom(), financeur) != null) {
        ambiguous.add(financeur.nom());
      }
    }
  }

  /**
   * The financeur that the contract lists under this name; one of no known kind if there is none.
   */
  Financeur financeur(String name) {
    used = true;
    ValeurInvalideException.exiger(
        !ambiguous.contains(name), "financeur", name, "a name that only one financeur has");
    Financeur financeur = financeurs.get(name);
    return financeur != null ? financeur : Financeur.builder().nom(name).build();
  }

  /** A place in full, or an address in a listed sheet. */
  Emplacement place(String text) {
    if (text.startsWith("[")) {
      return intern(Emplacement.parse(text));
    }
    used = true;
    return Addresses.parse(text, sheets);
  }

  /** @throws ValeurInvalideException if a key of this action is taken */
  void takeKeys(Action action) {
    Set<String> taken = new HashSet<>();
    for (Volet volet : action.volets()) {
      volet
          .cle()
          .ifPresent(cle -> ValeurInvalideException.exiger(
              !keys.contains(cle) && taken.add(cle),
              "Volet.cle",
              cle,
              "a key that is unique in the contract"));
    }
    keys.addAll(taken);
  }

  /** The same place with one object for each sheet. */
  private Emplacement intern(Emplacement place) {
    if (place instanceof Cellule cell) {
      return cell(cell);
    }
    return place instanceof Plage range ? new Plage(cell(range.debut()), cell(range.fin())) : place;
  }

  private Cellule cell(Cellule cell) {
    Feuille sheet = interned.computeIfAbsent(cell.feuille(), f -> f);
    return new Cellule(sheet, cell.ligne(), cell.colonne());
  }
}
