package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.valeur.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was taken for granted of the columns of a table: the reasons that their headings alone do
 * not give, the doubts that deserve a finding, and the columns that deserve none.
 */
public final class Suppositions {
  private final Map<Integer, Message> raisons = new HashMap<>();
  private final Map<Integer, Message> doutes = new HashMap<>();
  private final Set<Integer> connues = new HashSet<>();
  private final NavigableSet<Integer> coches = new TreeSet<>();
  private final NavigableSet<Integer> parts = new TreeSet<>();
  private final NavigableMap<Integer, Colonne> possibles = new TreeMap<>();
  private final Set<Integer> parties = new HashSet<>();
  private final Map<Integer, Integer> nommees = new HashMap<>();
  private final Map<String, EtapeMontant> etapes = new HashMap<>();
  private final Map<String, String> financeurs = new HashMap<>();
  private final Set<Integer> textes = new HashSet<>();
  private final Set<Integer> parRangee = new HashSet<>();
  private OptionalInt nic = OptionalInt.empty();

  /** Gives the reason of a column. */
  void raison(int colonne, Message raison) {
    raisons.putIfAbsent(colonne, raison);
  }

  /** Doubts a column; its reason is the doubt. */
  void doute(int colonne, Message doute) {
    doutes.put(colonne, doute);
  }

  /** Says that a column is a field of the trade, which the model has no name for. */
  void connue(int colonne) {
    connues.add(colonne);
  }

  /** Says what a column of figures under an unknown heading would be, if it held money. */
  void possible(int colonne, Colonne argent) {
    possibles.put(colonne, argent);
  }

  /** Says that the totals of a column are each of what the financeur of their own row pays. */
  public void parRangee(int colonne) {
    parRangee.add(colonne);
  }

  /** Whether the totals of a column are each of what the financeur of their own row pays. */
  public boolean estParRangee(int colonne) {
    return parRangee.contains(colonne);
  }

  /** Says that each cell of a column says in words who pays, and how much. */
  void enTexte(int colonne) {
    textes.add(colonne);
  }

  /** Whether each cell of a column says in words who pays, and how much. */
  public boolean estEnTexte(int colonne) {
    return textes.contains(colonne);
  }

  /** Says that a column holds parts of another one by its heading, as {@code dont CAF}. */
  void partie(int colonne) {
    parties.add(colonne);
  }

  /** Says which step a cell of the column of steps stands for: {@code D} for what is asked for. */
  void etape(String cle, EtapeMontant etape) {
    etapes.put(cle, etape);
  }

  /** The step that a cell of the column of steps stands for, by its key. */
  public Optional<EtapeMontant> etape(String cle) {
    return Optional.ofNullable(etapes.get(cle));
  }

  /** Says which financeur a code stands for: {@code Ville} for {@code VI}. */
  void financeur(String cle, String nom) {
    financeurs.put(cle, nom);
  }

  /** The financeur that a code stands for, by its key. */
  public Optional<String> financeur(String cle) {
    return Optional.ofNullable(financeurs.get(cle));
  }

  /** Says that the cells of one column name who pays the amounts of another. */
  void nomme(int noms, int montants) {
    nommees.put(montants, noms);
  }

  /** Says that a column completes the SIREN of another one. */
  void nic(int colonne) {
    nic = OptionalInt.of(colonne);
    connue(colonne);
    raison(colonne, Message.of("le NIC, joint au SIREN", "the NIC, joined to the SIREN"));
  }

  /** The column that completes the SIREN of another one. */
  public Optional<Integer> nic() {
    return nic.isPresent() ? Optional.of(nic.getAsInt()) : Optional.empty();
  }

  /** Says that a column stands for one quartier, whose actions its cells tick. */
  void coche(int colonne) {
    connues.add(colonne);
    coches.add(colonne);
  }

  /** Says that a column of a financeur holds shares of a cost. */
  void part(int colonne) {
    connues.add(colonne);
    parts.add(colonne);
  }

  /** Forgets what was said of a column, since a layout gives it. */
  void oublier(int colonne) {
    raisons.remove(colonne);
    doutes.remove(colonne);
    connues.remove(colonne);
  }

  /** Says that a column is known, and that its figures are no money whatever they add up to. */
  public void oublierArgent(int colonne) {
    oublier(colonne);
    possibles.remove(colonne);
  }

  /** The columns that stand for one quartier each. */
  public NavigableSet<Integer> coches() {
    return coches;
  }

  /** The columns of financeurs that hold shares of a cost. */
  public NavigableSet<Integer> parts() {
    return parts;
  }

  /** The reasons, by column. */
  public Map<Integer, Message> raisons() {
    return raisons;
  }

  /** The doubts, by column. */
  public Map<Integer, Message> doutes() {
    return doutes;
  }

  /** Whether a column is a known field of the trade, though the model has no name for it. */
  public boolean estConnue(int colonne) {
    return connues.contains(colonne) || nommees.containsValue(colonne);
  }

  /** The columns of figures under unknown headings, as the columns of money that they may be. */
  public NavigableMap<Integer, Colonne> possibles() {
    return possibles;
  }

  /** Whether the heading of a column says that it holds parts of another one. */
  public boolean estPartie(int colonne) {
    return parties.contains(colonne);
  }

  /** Gives the reason of a column, once its sums are known. */
  public void prouver(int colonne, Message raison) {
    oublier(colonne);
    raisons.put(colonne, raison);
    connues.add(colonne);
  }

  /** Doubts a column, once its sums are known. */
  public void douter(int colonne, Message doute) {
    oublier(colonne);
    doutes.put(colonne, doute);
  }

  /** The columns that name who pays, by the column of the amounts. */
  public Map<Integer, Integer> nommees() {
    return nommees;
  }
}
