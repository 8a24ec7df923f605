package fr.contratdeville.controle;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.regles.Regles;
import fr.contratdeville.interne.Interruption;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Progression;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A list of controls that run in order, with the {@link Profil} that weighs them and, if it is
 * given, the contract of the year before. Immutable: each method gives another list.
 *
 * <p>{@link #standard()} holds the rules of this library and nothing else, so that the same version
 * gives the same report everywhere; the rules of other modules are added by {@link #withPlugins()},
 * on request.
 */
public final class Controles {
  private final List<Controle> controles;
  private final Profil profil;
  private final Optional<ContratDeVille> precedent;
  private final Progression progression;

  private Controles(
      List<Controle> controles,
      Profil profil,
      Optional<ContratDeVille> precedent,
      Progression progression) {
    this.controles = List.copyOf(controles);
    this.profil = profil;
    this.precedent = precedent;
    this.progression = progression;
  }

  private static Controles of(List<Controle> controles) {
    return new Controles(controles, Profil.standard(), Optional.empty(), (fait, total) -> {});
  }

  /** A list without any control, to build one's own. */
  public static Controles aucun() {
    return of(List.of());
  }

  /** The rules of this library, family by family, each in the order of its ids. */
  public static Controles standard() {
    return of(Regles.standard());
  }

  /** The controls, in the order in which they run. */
  public List<Controle> controles() {
    return controles;
  }

  /**
   * {@return the title of a control and what it compares, in some sentences; empty if none in the
   * list has this id, as for what only readers find}
   *
   * @param id the id, as {@code CV-TOT-01}
   */
  public Optional<Message> explication(String id) {
    return controles.stream().filter(c -> c.id().equals(id)).findFirst().map(c -> {
      FicheControle fiche = c.fiche();
      return Phrase.joindre(List.of(fiche.titre(), fiche.quoi()), ". ");
    });
  }

  /** The profile under which they run: the standard one unless {@link #withProfil} gave one. */
  public Profil profil() {
    return profil;
  }

  /**
   * This list with one more control, at the end.
   *
   * @throws ValeurInvalideException if its id is already in the list
   */
  public Controles withControle(Controle controle) {
    ValeurInvalideException.exiger(
        !contient(controle.id()), "Controle.id", controle.id(), "an id that no other control has");
    List<Controle> plus = new ArrayList<>(controles);
    plus.add(controle);
    return new Controles(plus, profil, precedent, progression);
  }

  /**
   * This list with the controls that other modules provide, in the order of their ids.
   *
   * @throws ValeurInvalideException if the id of one is already in the list
   */
  public Controles withPlugins() {
    return ServiceLoader.load(Controle.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Controle::id))
        .reduce(this, Controles::withControle, (a, b) -> b);
  }

  /**
   * This list without one of its controls.
   *
   * @throws ValeurInvalideException if none has this id: a misspelt id would leave a control in
   */
  public Controles without(String id) {
    exigerConnu("Controle.id", id);
    return new Controles(
        controles.stream().filter(c -> !c.id().equals(id)).toList(),
        profil,
        precedent,
        progression);
  }

  /**
   * This list under another profile. The controls that it turns off stay in the list, and answer
   * that they are off.
   *
   * @throws ValeurInvalideException if it turns a control on or off, or gives a tolerance to one,
   *     that is not in the list
   */
  public Controles withProfil(Profil autre) {
    autre.desactives().forEach(id -> exigerConnu("Profil.desactives", id));
    autre.actives().forEach(id -> exigerConnu("Profil.actives", id));
    autre.tolerances().keySet().forEach(id -> exigerConnu("Profil.tolerances", id));
    return new Controles(controles, autre, precedent, progression);
  }

  /** This list with the contract of the year before, for the controls that compare two years. */
  public Controles withPrecedent(ContratDeVille contrat) {
    return new Controles(controles, profil, Optional.of(contrat), progression);
  }

  /**
   * This list with a listener that is told, after each control, how many have run.
   *
   * @param progression is called on the thread that examines
   */
  public Controles withProgression(Progression progression) {
    return new Controles(controles, profil, precedent, progression);
  }

  private void exigerConnu(String champ, String id) {
    ValeurInvalideException.exiger(contient(id), champ, id, "the id of a control of the list");
  }

  private boolean contient(String id) {
    return controles.stream().anyMatch(c -> c.id().equals(id));
  }

  /**
   * Runs every control. A control whose sums do not fit in an amount answers that it could not
   * compare. If the thread is interrupted, it ends within a second.
   *
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   * @throws ValeurInvalideException if a control gives a finding under another id than its own
   */
  public Rapport examiner(ContratDeVille contrat) {
    return examiner(contrat, List.of());
  }

  /**
   * Runs every control, and reports the findings of the reader too, which the profile weighs and
   * sets aside like the others.
   *
   * @param deLecture the findings of the reader; what a control finds again in their place is
   *     counted and not listed twice
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   * @throws ValeurInvalideException if a control gives a finding under another id than its own
   */
  public Rapport examiner(ContratDeVille contrat, List<Constat> deLecture) {
    Examinateur examinateur = new Examinateur(profil);
    deLecture.forEach(examinateur::lu);
    Contexte contexte = Contexte.of(contrat, precedent, profil);
    for (int i = 0; i < controles.size(); i++) {
      examinateur.examiner(controles.get(i), contexte);
      progression.avance(i + 1, controles.size());
    }
    Interruption.verifier();
    return examinateur.rapport(contrat);
  }

  /** The ids, in order. */
  @Override
  public String toString() {
    return controles.stream().map(Controle::id).toList().toString();
  }
}
