package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

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
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Mention.Genre;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CV-CAD-07: two parts that both say what is outside the call for projects say it of the same
 * headings. A part that hardly ever says it, such as a table of titles, is left alone.
 */
final class MentionDunePartie extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of(
          "Hors appel à projet dans une seule partie", "Outside the call in one part alone"))
      .quoi(
          Message.of(
              "Deux parties qui disent toutes deux ce qui est hors appel à projet le disent des mêmes titres.",
              "Two parts that both say what is outside the call for projects say it of the same headings."))
      .pourquoi(Message.of(
          "Selon la partie qu'il lit, un porteur dépose un projet ou n'en dépose pas.",
          "Depending on the part that is read, a project is submitted or not."))
      .source(
          Message.of(
              "Règle générale : un document est d'accord avec lui-même ; mentions du tableau et des fiches d'Alès en 2015.",
              "General rule: a document agrees with itself; notes of the table and the sheets of Alès 2015."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(true))
      .enEcart(exemple(false))
      .build();

  MentionDunePartie() {
    super("CV-CAD-07", FICHE);
  }

  private record Parties(Arbre premiere, Arbre seconde) {}

  private static ContratDeVille exemple(boolean partout) {
    return contrat(
        cadre("Tableau", hors("1", "Santé", true), hors("2", "Sport", partout)),
        cadre("Fiches", hors("1", "SANTE", true), hors("2", "SPORT", true)));
  }

  private static Noeud hors(String repere, String titre, boolean mention) {
    Noeud noeud = noeud("axe", repere, titre);
    return mention
        ? Noeud.builder()
            .from(noeud)
            .addMention(Mention.of(Genre.HORS_APPEL_A_PROJET))
            .build()
        : noeud;
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    Map<Parties, List<List<NoeudSitue>>> parParties = new LinkedHashMap<>();
    for (List<NoeudSitue> commun : arbres.paires().communs()) {
      for (int i = 1; i < commun.size(); i++) {
        List<NoeudSitue> deux = List.of(commun.get(0), commun.get(i));
        if (deux.stream().anyMatch(MentionDunePartie::estHors)) {
          parParties
              .computeIfAbsent(
                  new Parties(deux.get(0).arbre(), deux.get(1).arbre()), p -> new ArrayList<>())
              .add(deux);
        }
      }
    }
    parParties.values().forEach(paires -> examiner(bilan, paires));
    return bilan.examen(
        arbres.tous().size() < 2
            ? arbres.seul()
            : Message.of(
                "aucune paire de parties ne dit ce qui est hors appel à projet",
                "no two parts say what is outside the call for projects"));
  }

  private static void examiner(Bilan bilan, List<List<NoeudSitue>> paires) {
    Set<List<NoeudSitue>> seules = paires.stream()
        .filter(deux -> !deux.stream().allMatch(MentionDunePartie::estHors))
        .collect(Collectors.toSet());
    if (paires.size() - seules.size() < seules.size()) {
      return;
    }
    for (List<NoeudSitue> deux : paires) {
      if (seules.contains(deux)) {
        ecart(bilan, deux);
      } else {
        bilan.conforme();
      }
    }
  }

  private static void ecart(Bilan bilan, List<NoeudSitue> deux) {
    boolean premier = estHors(deux.get(0));
    NoeudSitue avec = deux.get(premier ? 0 : 1);
    NoeudSitue sans = deux.get(premier ? 1 : 0);
    List<Emplacement> places = new ArrayList<>(sans.places());
    places.addAll(avec.places());
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "%s est dit hors appel à projet dans « %s », et non dans « %s ».",
                "%s is outside the call for projects in “%s”, and not in “%s”.",
                avec.designation(),
                avec.arbre(),
                sans.arbre()))
        .cellules(places)
        .chemin(sans.chemin())
        .build());
  }

  private static boolean estHors(NoeudSitue noeud) {
    return noeud.noeud().mentions().stream().anyMatch(m -> m.genre() == Genre.HORS_APPEL_A_PROJET);
  }
}
