package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.Libelles;
import fr.contratdeville.controle.calcul.arbre.Libelles.Ecart;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Variante;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** CV-CAD-03: a title is spelled in one way. */
final class TitreVariable extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Graphies d'un titre", "Spellings of a title"))
      .quoi(
          Message.of(
              "Un titre repris (autre partie, sommaire, autre quartier) est écrit de la même façon ; la casse, les accents et la ponctuation ne comptent que là où il n'y a pas de numéro.",
              "A title that stands again (other part, contents, other quartier) is spelled in the same way; case, accents and punctuation count only where there is no number."))
      .pourquoi(
          Message.of(
              "Sans numéro, deux graphies font deux thèmes dans un tableau de bord ; avec, c'est souvent une faute de frappe.",
              "Without a number, two spellings make two themes in a dashboard; with one, it is often a typing error."))
      .source(Message.of(
          "Alès 2015 (« habitats » pour « habitants ») et Alès 2024 (un thème écrit de deux façons).",
          "Alès 2015 (“habitats” for “habitants”) and Alès 2024 (a theme spelled in two ways)."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple("SOUTENIR LES HABITANTS"))
      .enEcart(exemple("SOUTENIR LES HABITATS"))
      .build();

  TitreVariable() {
    super("CV-CAD-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (Arbre arbre : arbres.tous()) {
      arbre.noeuds().forEach(noeud -> variantes(bilan, noeud));
      sansNumero(bilan, arbre);
    }
    arbres.paires().communs().forEach(groupe -> parties(bilan, groupe));
    return bilan.examen(
        arbres.tous().isEmpty()
            ? Arbres.SANS_CADRE
            : Message.of("aucun titre n'est repris", "no title stands twice"));
  }

  /** Compares the spellings of a title inside one part. */
  private static void variantes(Bilan bilan, NoeudSitue noeud) {
    String titre = Libelles.sansNumero(noeud.noeud().titre());
    List<Variante> variantes = noeud.noeud().variantes();
    Ecart pire = Ecart.AUCUN;
    int premiere = -1;
    for (int i = 0; i < variantes.size(); i++) {
      Ecart ecart =
          Libelles.comparer(titre, Libelles.sansNumero(variantes.get(i).titre()));
      premiere = premiere < 0 && ecart != Ecart.AUCUN ? i : premiere;
      pire = ecart.compareTo(pire) > 0 ? ecart : pire;
    }
    if (premiere >= 0) {
      int rang = premiere;
      Gravite gravite = pire == Ecart.MOTS ? Gravite.AVERTISSEMENT : Gravite.INFORMATION;
      bilan.ecart(() -> {
        List<Emplacement> places = new ArrayList<>(noeud.places());
        variantes.get(rang).emplacement().ifPresent(places::add);
        return constat(bilan, gravite, noeud, List.of(titre, variantes.get(rang).titre()))
            .cellules(places)
            .chemin(noeud.chemin() + "/variantes/" + rang)
            .build();
      });
    } else if (!variantes.isEmpty()) {
      bilan.conforme();
    }
  }

  /** Compares headings without a number: the title is all that shows that two of them are one. */
  private static void sansNumero(Bilan bilan, Arbre arbre) {
    Map<List<String>, List<NoeudSitue>> memes = new LinkedHashMap<>();
    for (NoeudSitue noeud : arbre.noeuds()) {
      if (noeud.repere().isEmpty()) {
        memes
            .computeIfAbsent(
                List.of(noeud.niveau(), Libelles.lettres(noeud.noeud().titre())),
                c -> new ArrayList<>())
            .add(noeud);
      }
    }
    for (List<NoeudSitue> groupe : memes.values()) {
      if (groupe.size() > 1) {
        comparer(bilan, groupe, (a, b) -> !a.equals(b));
      }
    }
  }

  /**
   * Compares the titles of a heading in several parts; {@link DeuxNoms} reports those of other
   * words.
   */
  private static void parties(Bilan bilan, List<NoeudSitue> groupe) {
    comparer(
        bilan,
        groupe,
        (a, b) ->
            Libelles.comparer(Libelles.sansNumero(a), Libelles.sansNumero(b)) == Ecart.GRAPHIE);
  }

  private static void comparer(
      Bilan bilan, List<NoeudSitue> groupe, BiPredicate<String, String> different) {
    String titre = groupe.get(0).noeud().titre();
    List<NoeudSitue> autres =
        groupe.stream().filter(n -> different.test(titre, n.noeud().titre())).toList();
    if (autres.isEmpty()) {
      bilan.conforme();
      return;
    }
    bilan.ecart(() -> {
      Set<String> graphies = new LinkedHashSet<>(List.of(titre));
      List<Emplacement> places = new ArrayList<>();
      autres.forEach(n -> {
        graphies.add(n.noeud().titre());
        places.addAll(n.places());
      });
      places.addAll(groupe.get(0).places());
      return constat(bilan, Gravite.INFORMATION, autres.get(0), graphies)
          .cellules(places)
          .chemin(autres.get(0).chemin())
          .build();
    });
  }

  private static Constat.Builder constat(
      Bilan bilan, Gravite gravite, NoeudSitue noeud, Collection<String> graphies) {
    Message quoi = Message.of(
        noeud.repere().map(r -> noeud.designation()).orElse(noeud.noeud().niveau()));
    return bilan.constat(
        gravite,
        Phrase.of(
            "%s : plusieurs graphies, %s.",
            "%s: several spellings, %s.",
            quoi,
            Phrase.joindre(
                graphies.stream().map(g -> Phrase.of("« %s »", "“%s”", g)).toList(), " / ")));
  }

  private static ContratDeVille exemple(String titre) {
    return contrat(
        cadre("Tableau", noeud("axe", "1", "Santé"), noeud("axe", "2", "Soutenir les habitants")),
        cadre("Fiches", noeud("axe", "1", "SANTE"), noeud("axe", "2", titre)));
  }
}
