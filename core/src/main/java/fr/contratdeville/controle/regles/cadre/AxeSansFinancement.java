package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.Libelles;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Repere;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CV-CAD-08: in a document whose actions say their axe and have money, each axe of the framework
 * has some. Said once for all that have none, where most have some.
 */
final class AxeSansFinancement extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Axe sans financement", "Axis without money"))
      .quoi(Message.of(
          "Là où la plupart des axes du cadre ont des actions financées dans le document, chacun en a.",
          "Where most axes of the framework have paid actions in the document, each has some."))
      .pourquoi(Message.of(
          "Un axe du contrat sans aucun financement n'est pas mis en œuvre, ou ses actions sont rangées ailleurs.",
          "An axis without any money is not carried out, or its actions stand under another."))
      .source(Message.of(
          "Loi 2014-173, article 6 : le contrat dit les moyens de chacun de ses objectifs.",
          "Law 2014-173, article 6: the contract says the means of each of its objectives."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple("Emploi"))
      .enEcart(exemple("Santé"))
      .build();

  AxeSansFinancement() {
    super("CV-CAD-08", FICHE);
  }

  private static ContratDeVille exemple(String troisieme) {
    Exemple exemple = Exemple.of(2023);
    for (String axe : List.of("Santé", "Sport", troisieme)) {
      exemple
          .action(Action.builder()
              .intitule("Atelier " + axe)
              .axePrioritaire(Rubrique.of("Axe : " + axe)))
          .ligne("Ville", 1000);
    }
    exemple
        .contratBuilder()
        .addCadre(cadre(
            "Cadre",
            noeud("axe", "1", "Santé"),
            noeud("axe", "2", "Sport"),
            noeud("axe", "3", "Emploi")));
    return exemple.contrat();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Arbres arbres = Arbres.of(contexte);
    Set<String> titres = new HashSet<>();
    Set<Repere> numeros = new HashSet<>();
    for (ActionSituee situee : ActionSituee.toutes(contexte)) {
      if (estFinancee(situee)) {
        situee.action().axePrioritaire().ifPresent(axe -> titres(axe).forEach(titres::add));
        situee.action().objectifs().forEach(o -> dessus(o).forEach(numeros::add));
      }
    }
    // A framework that carries its own lines of money is no list that actions answer to.
    if (!titres.isEmpty() || !numeros.isEmpty()) {
      arbres.tous().forEach(arbre -> examiner(bilan, arbre, titres, numeros));
    }
    return bilan.examen(
        arbres.tous().isEmpty()
            ? Arbres.SANS_CADRE
            : Message.of(
                "la plupart des axes n'ont aucune action financée dans le document",
                "most axes have no paid action in the document"));
  }

  private static boolean estFinancee(ActionSituee situee) {
    return situee.lignes().stream()
        .flatMap(l -> l.montant().stream())
        .anyMatch(m -> m.compareTo(Montant.ZERO) > 0);
  }

  /** The spellings of an axis: whole, each level, and what stands after its number or its word. */
  private static Stream<String> titres(Rubrique axe) {
    return Stream.concat(Stream.of(axe.libelle()), axe.niveaux().stream())
        .flatMap(t -> Stream.concat(Stream.of(t), Stream.of(t.split(" *: +| +[-–] +", -1))))
        .map(Libelles::sansNumero)
        .map(Libelles::lettres);
  }

  /** A number and those above it. */
  private static Stream<Repere> dessus(Repere repere) {
    return Stream.iterate(Optional.of(repere), Optional::isPresent, r -> r.flatMap(Repere::parent))
        .flatMap(Optional::stream);
  }

  private static void examiner(Bilan bilan, Arbre arbre, Set<String> titres, Set<Repere> numeros) {
    List<NoeudSitue> axes = arbre.racines();
    List<NoeudSitue> sans = axes.stream()
        .filter(axe ->
            !titres.contains(Libelles.lettres(Libelles.sansNumero(axe.noeud().titre())))
                && axe.repere().filter(numeros::contains).isEmpty()
                && aucuneLigne(arbre, axe))
        .toList();
    int avec = axes.size() - sans.size();
    if (avec < 2 || avec < sans.size()) {
      return;
    }
    for (int i = 0; i < avec; i++) {
      bilan.conforme();
    }
    if (!sans.isEmpty()) {
      List<Emplacement> places = sans.stream().flatMap(n -> n.places().stream()).toList();
      bilan.ecart(() -> bilan
          .constat(
              Gravite.INFORMATION,
              Phrase.of(
                  "Aucune action financée dans le document pour : %s.",
                  "No paid action in the document for: %s.",
                  Phrase.liste(sans.stream()
                      .map(n ->
                          n.repere().map(r -> r + " ").orElse("") + n.noeud().titre())
                      .toList())))
          .cellules(places)
          .chemin(sans.get(0).chemin())
          .build());
    }
  }

  private static boolean aucuneLigne(Arbre arbre, NoeudSitue axe) {
    return arbre.noeuds().subList(axe.ordre(), arbre.fin(axe)).stream()
        .allMatch(n -> n.noeud().lignes().isEmpty());
  }
}
