package fr.contratdeville.agregation;

import fr.contratdeville.agregation.ContratSuivi.ActionSuivie;
import fr.contratdeville.agregation.Rapprochement.Motif;
import fr.contratdeville.interne.NomsProches.Nom;
import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.interne.Proximite;
import fr.contratdeville.modele.Action;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The actions of two years, matched by the rules of {@link Motif}. */
final class ActionsAppariees {
  /** Titles change by more than slips; under one structure that much in common is seldom chance. */
  private static final int SEUIL = 60;

  private final Structures porteurs;
  private final Appariement<ActionSuivie> appariement;
  private final Map<Object, Long> nombresAvant;
  private final Map<Object, Long> nombresApres;

  /** @param montants what is compared of the amounts of an action, to tell like actions apart */
  ActionsAppariees(
      ContratSuivi avant,
      ContratSuivi apres,
      Structures porteurs,
      Function<ActionSuivie, Object> montants) {
    this.porteurs = porteurs;
    appariement = new Appariement<>(avant.actions(), apres.actions(), ActionSuivie::cle);
    Function<ActionSuivie, Optional<?>> sousPorteur =
        a -> Optional.of(List.of(a.titre(), numero(a)));
    nombresAvant = Appariement.nombres(avant.actions(), sousPorteur);
    nombresApres = Appariement.nombres(apres.actions(), sousPorteur);
    appariement.parCleUnique(ActionSuivie::code, ActionsAppariees::memeCode);
    appariement.parCle(
        a -> Optional.of(List.of(a.titre(), numero(a), a.lieux(), montants.apply(a))),
        this::memeTitre);
    appariement.parCle(a -> Optional.of(List.of(a.titre(), numero(a), a.lieux())), this::memeTitre);
    appariement.parCle(sousPorteur, this::memeTitre);
    appariement.parCleUnique(ActionsAppariees::titreParlant, ActionsAppariees::autrePorteur);
    appariement.parProximite(
        a -> estSansTitre(a)
            ? Optional.empty()
            : Optional.of(new Nom(numero(a), Proximite.of(a.action().intitule()))),
        SEUIL);
  }

  /** The number of the porteur, which is one for structures that are matched. */
  private int numero(ActionSuivie action) {
    return action.premiere()
        ? porteurs.numeroAvant(action.porteur())
        : porteurs.numeroApres(action.porteur());
  }

  private static boolean estSansTitre(ActionSuivie action) {
    return action.action().intitule().equals(Action.SANS_INTITULE);
  }

  /** A title of two words or more: one word, as Fonctionnement, is that of many actions. */
  private static Optional<String> titreParlant(ActionSuivie action) {
    boolean parlant = Orthographe.cle(action.action().intitule(), "").indexOf(' ') > 0;
    return parlant && !estSansTitre(action) ? Optional.of(action.titre()) : Optional.empty();
  }

  private static Rapprochement memeCode(ActionSuivie a, ActionSuivie b) {
    return new Rapprochement(
        Motif.CODE,
        Appariement.ENTIERE,
        Phrase.of("même numéro %s", "one number %s", b.code().orElse("")));
  }

  private Rapprochement memeTitre(ActionSuivie a, ActionSuivie b) {
    List<Object> cle = List.of(a.titre(), numero(a));
    long nombre = Math.max(nombresAvant.getOrDefault(cle, 0L), nombresApres.getOrDefault(cle, 0L));
    Motif porteur = porteurs
        .appariement()
        .deAvant(a.porteur())
        .map(p -> p.rapprochement().motif())
        .orElse(Motif.NOM);
    Message titre = Message.of("même intitulé", "one title");
    Message raison = porteur == Motif.NOM
        ? titre
        : Phrase.of(
            "%s, porteur : %s",
            "%s, lead organisation: %s",
            titre,
            porteurs
                .appariement()
                .deAvant(a.porteur())
                .map(p -> p.rapprochement().raison())
                .orElse(titre));
    return new Rapprochement(
        porteur == Motif.ALIAS ? Motif.ALIAS : Motif.NOM,
        Appariement.ENTIERE,
        nombre == 1
            ? raison
            : Phrase.of(
                "%s ; %s de ce nom, par lieu, par montants, puis dans l'ordre",
                "%s; %s of this name, by place, by amounts, then in order", raison, nombre));
  }

  private static Rapprochement autrePorteur(ActionSuivie a, ActionSuivie b) {
    boolean dits = a.action().porteur().isPresent() && b.action().porteur().isPresent();
    return new Rapprochement(
        Motif.NOM_SEUL,
        Appariement.ENTIERE,
        dits
            ? Message.of(
                "même intitulé, seul de ce nom dans chaque année ; autre porteur",
                "one title, that each year has once; another lead organisation")
            : Message.of(
                "même intitulé, seul de ce nom dans chaque année ; un porteur n'est pas dit",
                "one title, that each year has once; a lead organisation is not stated"));
  }

  Appariement<ActionSuivie> appariement() {
    return appariement;
  }
}
