package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.renvoi;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CV-CAD-01: an objective has actions below it, or the document says why it has none. */
final class ObjectifSansAction extends Regle {
  static final String ID = "CV-CAD-01";

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Objectif sans action", "Objective without action"))
      .quoi(
          Message.of(
              "Là où un cadre donne les actions de ses objectifs, chaque objectif en a une, renvoie ailleurs, ou est dit hors appel à projet ou porté par un dispositif.",
              "Where a framework gives the actions of its objectives, each objective has one, points elsewhere, or is said to be outside the call for projects or carried by a dispositif."))
      .pourquoi(Message.of(
          "Un objectif sans action ne sera porté par personne.",
          "Nobody will carry out an objective without action."))
      .source(
          Message.of(
              "Loi 2014-173, article 6 ; Alès 2015 : deux objectifs vides dans le tableau, que les fiches expliquent.",
              "Loi 2014-173, article 6; Alès 2015: two empty objectives in the table, which the sheets explain."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(contrat(
          noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum")),
          renvoi("objectif", "2", "Soins", "1")))
      .enEcart(contrat(
          noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum")),
          noeud("objectif", "2", "Soins")))
      .build();

  ObjectifSansAction() {
    super(ID, FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    Map<NoeudSitue, String> dits = new HashMap<>();
    List<String> expliques = new ArrayList<>();
    for (Arbre arbre : arbres.tous()) {
      List<NoeudSitue> objectifs = Objectifs.dans(arbre);
      if (objectifs.stream().noneMatch(Objectifs::aDesActions)) {
        continue;
      }
      for (NoeudSitue objectif : objectifs) {
        if (!objectif.enfants().isEmpty()) {
          bilan.conforme();
        } else if (Objectifs.explication(objectif).isPresent()) {
          bilan.conforme();
          expliques.add(objectif.noeud().designation());
        } else {
          NoeudSitue premier = arbres.paires().premier(objectif);
          String dit = dits.putIfAbsent(premier, objectif.chemin());
          bilan.ecart(() -> constat(bilan, arbres, objectif, Optional.ofNullable(dit)));
        }
      }
    }
    if (!expliques.isEmpty()) {
      bilan.noter(Phrase.of(
          "sans action, mais le document dit pourquoi (renvoi, hors appel à projet, dispositif) : %s",
          "without action, but the document says why (pointer, outside the call, dispositif): %s",
          Phrase.liste(new LinkedHashSet<>(expliques))));
    }
    return bilan.examen(
        arbres.tous().isEmpty()
            ? Arbres.SANS_CADRE
            : Message.of(
                "aucun cadre ne donne d'actions sous des objectifs",
                "no framework gives actions below objectives"));
  }

  /**
   * The finding on an objective; an information if another part gives its actions or a reason.
   *
   * @param dit the path of the finding on the same objective of an earlier part
   */
  private static Constat constat(
      Bilan bilan, Arbres arbres, NoeudSitue objectif, Optional<String> dit) {
    Optional<NoeudSitue> ailleurs = arbres.paires().ailleurs(objectif).stream()
        .filter(n -> !n.enfants().isEmpty() || Objectifs.explication(n).isPresent())
        .findFirst();
    List<Message> phrases = new ArrayList<>(List.of(Phrase.of(
        "%s n'a aucune action dans « %s », qui ne dit pas pourquoi.",
        "%s has no action in “%s”, which does not say why.",
        objectif.designation(),
        objectif.arbre())));
    ailleurs.ifPresent(n -> phrases.add(Phrase.of(
        "« %s » le dit : %s.",
        "“%s” does: %s.",
        n.arbre(),
        Objectifs.explication(n)
            .orElseGet(() -> Phrase.nombre(
                n.enfants().size(), Message.of("ligne", "line"), Message.of("lignes", "lines"))))));
    List<Emplacement> places = new ArrayList<>(objectif.places());
    ailleurs.ifPresent(n -> places.addAll(n.places()));
    Constat.Builder constat = bilan
        .constat(
            ailleurs.isPresent() ? Gravite.INFORMATION : Gravite.AVERTISSEMENT,
            Phrase.joindre(phrases, " "))
        .cellules(places)
        .chemin(objectif.chemin());
    dit.ifPresent(chemin -> constat.addDecouleDe(new CleConstat(ID, chemin)));
    return constat.build();
  }
}
