package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.diagnostic.Egalite;
import fr.contratdeville.controle.diagnostic.Explication;
import fr.contratdeville.controle.diagnostic.StepBudget;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The notes that a rule takes while it goes through the printed figures, and from which its answer
 * is made.
 */
public final class Bilan {
  /** The usual reason why a figure is not compared. */
  public static final Message INCONNU =
      Message.of("un montant n'y est pas connu", "an amount in it is not known");

  /** The reason for the figure of a row that is printed on no row. */
  public static final Message SANS_LIGNE =
      Message.of("il n'est sur aucune ligne", "it stands on no row");

  /** Totals of one kind, this many at least, none of which closes, add up something else. */
  public static final int PLUSIEURS = 3;

  /** The number of places that are worth gathering for one finding, which lists fewer. */
  private static final int PLACES = 1000;

  /** The number of notes that people read under one answer. */
  private static final int NOTES = 8;

  private static final Message TERMES_INCONNUS =
      Message.of("on ne sait pas ce qu'il additionne", "what it adds up cannot be told");

  private static final Message CHIFFRE = Message.of("chiffre", "figure");
  private static final Message CHIFFRES = Message.of("chiffres", "figures");

  private final Contexte contexte;
  private final List<Constat> constats = new ArrayList<>();
  private final Map<Integer, Egalite> egalites = new LinkedHashMap<>();
  private final Map<Integer, List<Diagnostic>> communes = new HashMap<>();
  private final List<Message> notes = new ArrayList<>();
  private final Map<Message, Long> nonCompares = new LinkedHashMap<>();
  private final TotauxCompares totaux = new TotauxCompares(this);
  private long examines;
  private long ecarts;
  private long tus;

  /** @param contexte the context of the control whose answer is made */
  public Bilan(Contexte contexte) {
    this.contexte = contexte;
  }

  /** Counts a figure that agrees. */
  public void conforme() {
    examines++;
  }

  /**
   * Adds a figure that does not agree.
   *
   * @param constat made only while there are fewer than {@link Contexte#plafond()}
   */
  public void ecart(Supplier<Constat> constat) {
    examines++;
    ecarts++;
    if (constats.size() < contexte.plafond()) {
      constats.add(constat.get());
    } else {
      tus++;
    }
  }

  /**
   * Adds one finding on figures whose terms cannot be told, so that none is compared.
   *
   * @param figures how many they are
   * @param constat made only while there are fewer than {@link Contexte#plafond()}
   */
  public void doute(long figures, Supplier<Constat> constat) {
    nonCompares.merge(TERMES_INCONNUS, figures, Long::sum);
    ecart(constat);
  }

  /**
   * Adds a printed amount that is not the sum of its lines; what would close the gap is searched. A
   * cause that it has in common with other gaps is told instead, and the finding that tells it is
   * named.
   *
   * @param constat made only while there are fewer than {@link Contexte#plafond()}
   */
  public void ecart(Declare declare, Somme somme, Supplier<Constat> constat) {
    if (constats.size() < contexte.plafond()) {
      CausesCommunes.of(contexte)
          .pistes(declare)
          .ifPresentOrElse(
              pistes -> communes.put(constats.size(), pistes),
              () -> egalites.put(constats.size(), Egalites.of(contexte, declare, somme)));
    }
    ecart(() -> CausesCommunes.of(contexte).decoule(constat.get(), declare));
  }

  /**
   * Adds a figure that is not the sum of its terms; what would close the gap is searched.
   *
   * @param constat made only while there are fewer than {@link Contexte#plafond()}
   */
  public void ecart(Egalite egalite, Supplier<Constat> constat) {
    if (constats.size() < contexte.plafond()) {
      egalites.put(constats.size(), egalite);
    }
    ecart(constat);
  }

  /**
   * Counts a figure that does not agree, without a finding: another control reports it.
   *
   * @param raison names that control
   */
  public void ecartDejaDit(Message raison) {
    examines++;
    ecarts++;
    notes.add(raison);
  }

  /** Counts a figure that cannot be compared. */
  public void nonCompare(Message cause) {
    nonCompares.merge(cause, 1L, Long::sum);
  }

  /** Adds a note to the reason of the answer. */
  public void noter(Message note) {
    notes.add(note);
  }

  /** Whether two amounts agree, as exactly as the profile wants it. */
  public boolean admet(Montant declare, Montant calcule, long termes) {
    return contexte.tolerance().admet(declare, calcule, termes);
  }

  /**
   * Compares a printed amount with the sum of its lines. A line without an amount may pay what a
   * larger printed amount has more; it cannot pay less than nothing, so that a smaller one is wrong
   * whatever it pays.
   */
  public void comparer(Declare declare, Somme somme, Supplier<Message> message) {
    if (!somme.estComplete() && declare.montant().compareTo(somme.montant()) >= 0) {
      nonCompare(INCONNU);
    } else if (admet(declare.montant(), somme.montant(), somme.nombre())) {
      conforme();
      totaux.ferme(declare);
    } else {
      TranchesLues.of(contexte)
          .ailleurs(declare)
          .ifPresentOrElse(
              this::nonCompare,
              () -> ouvert(
                  declare, somme, () -> constat(Gravite.ERREUR, declare, somme, message.get())));
    }
  }

  private void ouvert(Declare declare, Somme somme, Supplier<Constat> constat) {
    if (TotauxCompares.seJugentEnsemble(declare)) {
      totaux.ouvert(declare, somme, contexte.plafond(), constat);
    } else {
      ecart(declare, somme, constat);
    }
  }

  /** Counts gaps without their findings. */
  void ecartsTus(long nombre) {
    examines += nombre;
    ecarts += nombre;
    tus += nombre;
  }

  /** A finding on a printed amount: its place first, then those of the lines. */
  public Constat constat(Gravite gravite, Declare declare, Somme somme, Message message) {
    return constat(gravite, declare, somme.places(), message)
        .calcule(somme.montant().euros())
        .build();
  }

  /**
   * A finding on a printed figure, with its place before {@code autres}; the computed figure is
   * still to be set.
   */
  public Constat.Builder constat(
      Gravite gravite, Declare declare, List<Emplacement> autres, Message message) {
    List<Emplacement> places = new ArrayList<>();
    declare.place().ifPresent(places::add);
    places.addAll(autres.subList(0, Math.min(PLACES, autres.size())));
    Message entier = TranchesLues.of(contexte)
        .comparaison(declare)
        .map(comparaison -> Phrase.joindre(List.of(message, comparaison), " "))
        .orElse(message);
    Constat.Builder constat = constat(gravite, entier)
        .cellules(places)
        .autresCellules(Math.max(0, autres.size() - PLACES))
        .chemin(declare.chemin());
    declare.total().montant().ifPresent(m -> constat.declare(m.euros()).unite(Unite.EUR));
    declare.total().part().ifPresent(p -> constat.declare(p.pourcentage()).unite(Unite.POURCENT));
    return constat;
  }

  /** A finding of the control; its place and figures are still to be set. */
  public Constat.Builder constat(Gravite gravite, Message message) {
    return Constat.builder().id(contexte.id()).gravite(gravite).message(message);
  }

  /** Adds to each finding the slips that would close its gap. */
  private void expliquer() {
    communes.forEach(
        (indice, pistes) -> constats.set(indice, constats.get(indice).withDiagnostics(pistes)));
    if (egalites.isEmpty()) {
      return;
    }
    StepBudget budget = new StepBudget(contexte.contrat().lignes().size());
    List<List<Diagnostic>> explications =
        new Explication(budget).de(List.copyOf(egalites.values()));
    int rang = 0;
    for (int indice : egalites.keySet()) {
      constats.set(indice, constats.get(indice).withDiagnostics(explications.get(rang++)));
    }
    if (budget.isExhausted()) {
      noter(Message.of(
          "la recherche des causes s'est arrêtée avant d'avoir tout essayé",
          "the search for causes stopped before everything was tried"));
    }
  }

  /**
   * The answer.
   *
   * @param rien the reason if no figure was compared or left out
   */
  public Examen examen(Message rien) {
    totaux.conclure();
    expliquer();
    Set<Message> toutes = new LinkedHashSet<>(notes);
    nonCompares.forEach((cause, nombre) -> toutes.add(Phrase.of(
        "non comparé : %s (%s)",
        "not compared: %s (%s)", Phrase.nombre(nombre, CHIFFRE, CHIFFRES), cause)));
    List<Message> raisons = new ArrayList<>(toutes.stream().limit(NOTES).toList());
    if (toutes.size() > NOTES) {
      raisons.add(Message.of("… (+" + (toutes.size() - NOTES) + ")"));
    }
    if (raisons.isEmpty() && examines == 0) {
      raisons.add(rien);
    }
    Examen.Builder examen =
        Examen.builder().examines(examines).ecarts(ecarts).tus(tus).addAllConstats(constats);
    return raisons.isEmpty()
        ? examen.build()
        : examen.raison(Phrase.joindre(raisons, " ; ")).build();
  }
}
