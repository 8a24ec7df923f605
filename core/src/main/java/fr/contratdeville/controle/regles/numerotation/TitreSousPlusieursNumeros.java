package fr.contratdeville.controle.regles.numerotation;

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
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Variante;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CV-SEQ-05: a title has one number wherever the document prints it. */
final class TitreSousPlusieursNumeros extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Titre sous plusieurs numéros", "Title under several numbers"))
      .quoi(
          Message.of(
              "Un titre repris dans le sommaire ou en tête de section y porte son propre numéro.",
              "A title that stands again in the table of contents or above a section has its own number there."))
      .pourquoi(Message.of(
          "Un renvoi à 1.1 peut alors désigner deux choses : une section et une orientation.",
          "A pointer to 1.1 may then mean two things: a section and an orientation."))
      .source(
          Message.of(
              "Alès 2015 : un pilier y est 1, 1.1 au sommaire et 3.1 en tête de section, et 1.1 est aussi une orientation.",
              "Alès 2015: a pilier is 1, 1.1 in the contents and 3.1 above its section, and 1.1 is an orientation too."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(titre("1 Santé"))
      .enEcart(titre("3.1 Santé"))
      .build();

  TitreSousPlusieursNumeros() {
    super("CV-SEQ-05", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (Arbre arbre : arbres.tous()) {
      for (NoeudSitue noeud : arbre.noeuds()) {
        if (noeud.repere().isPresent()) {
          examiner(bilan, noeud);
        }
      }
    }
    return bilan.examen(
        arbres.tous().stream().anyMatch(Arbre::estNumerote)
            ? Message.of(
                "aucun titre numéroté n'est repris ailleurs avec un numéro",
                "no numbered title stands elsewhere with a number")
            : arbres.sansNumero());
  }

  private static void examiner(Bilan bilan, NoeudSitue noeud) {
    Repere sien = noeud.repere().orElseThrow();
    // "12 quartiers" is a title that starts with a figure, here and elsewhere.
    Optional<Repere> duTitre = Libelles.numero(noeud.noeud().titre());
    Set<Repere> autres = new LinkedHashSet<>();
    List<Emplacement> places = new ArrayList<>(noeud.places());
    boolean repris = false;
    for (Variante variante : noeud.noeud().variantes()) {
      Optional<Repere> numero =
          Libelles.numero(variante.titre()).filter(n -> !duTitre.equals(Optional.of(n)));
      repris |= numero.isPresent();
      if (numero.isPresent() && !numero.get().equals(sien)) {
        autres.add(numero.get());
        variante.emplacement().ifPresent(places::add);
      }
    }
    if (!autres.isEmpty()) {
      bilan.ecart(() -> constat(bilan, noeud, autres, places));
    } else if (repris) {
      bilan.conforme();
    }
  }

  /** Two numbers that differ elsewhere contradict each other; a single one may be a section. */
  private static Constat constat(
      Bilan bilan, NoeudSitue noeud, Set<Repere> autres, List<Emplacement> places) {
    List<Message> phrases = new ArrayList<>(List.of(Phrase.of(
        "%s « %s » porte ailleurs un autre numéro : %s.",
        "%s “%s” has another number elsewhere: %s.",
        noeud.designation(),
        noeud.noeud().titre(),
        Phrase.joindre(autres.stream().map(r -> Message.of(r.texte())).toList(), ", "))));
    List<String> homonymes = autres.stream()
        .flatMap(r -> noeud.arbre().noeuds(r).stream().limit(1))
        .map(NoeudSitue::designation)
        .toList();
    if (!homonymes.isEmpty()) {
      phrases.add(Phrase.of(
          "C'est aussi celui de : %s.", "It is also that of: %s.", Phrase.liste(homonymes)));
    }
    return bilan
        .constat(
            autres.size() > 1 ? Gravite.AVERTISSEMENT : Gravite.INFORMATION,
            Phrase.joindre(phrases, " "))
        .cellules(places)
        .chemin(noeud.chemin())
        .build();
  }

  private static ContratDeVille titre(String dansLeSommaire) {
    return contrat(Noeud.builder()
        .from(noeud("pilier", "1", "Santé"))
        .addVariante(Variante.builder().titre(dansLeSommaire).build())
        .build());
  }
}
