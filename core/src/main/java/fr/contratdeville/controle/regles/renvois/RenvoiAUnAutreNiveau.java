package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Libelles;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.regles.renvois.Renvois.NumeroCite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * CV-REF-05: a pointer that names a level (<i>Cf. objectif 1.2</i>) leads to a heading of that
 * level. One that names no level, or several, says nothing.
 */
final class RenvoiAUnAutreNiveau extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Renvoi à un autre niveau", "Pointer to another level"))
      .quoi(
          Message.of(
              "Un « Cf. objectif 1.2 » mène à un objectif, et non à une action ou à un axe de ce numéro.",
              "A “Cf. objectif 1.2” leads to an objective, not to an action or an axis of that number."))
      .pourquoi(Message.of(
          "Le numéro ou le mot est faux : le lecteur ne sait pas lequel suivre.",
          "The number or the word is wrong: the reader does not know which to follow."))
      .source(
          Message.of(
              "Règle générale : un document est d'accord avec lui-même ; renvois d'Alès en 2015 (« Cf. orientation stratégique 1.4 »).",
              "General rule: a document agrees with itself; pointers of Alès 2015 (“Cf. orientation stratégique 1.4”)."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple("Cf. objectif 1.1"))
      .enEcart(exemple("Cf. action 1.1"))
      .build();

  RenvoiAUnAutreNiveau() {
    super("CV-REF-05", FICHE);
  }

  private static ContratDeVille exemple(String texte) {
    Noeud sport = Noeud.builder()
        .from(noeud("objectif", "1.2", "Sport"))
        .addRenvoi(Renvoi.builder().addCible(Repere.parse("1.1")).texte(texte).build())
        .build();
    return contrat(noeud(
        "axe",
        "1",
        "Santé",
        noeud("objectif", "1.1", "Soins", noeud("action", "1.1.a", "Forum")),
        sport));
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Renvois renvois = Renvois.of(contexte);
    Bilan bilan = new Bilan(contexte);
    Set<String> niveaux = new HashSet<>();
    for (Arbre arbre : renvois.arbres().tous()) {
      arbre.niveaux().forEach(n -> niveaux.add(premierMot(n)));
    }
    for (NumeroCite cite : renvois.tous()) {
      List<NoeudSitue> cibles = renvois.cibles(cite);
      Optional<String> nomme = nomme(texte(cite), niveaux);
      if (nomme.isEmpty() || cibles.isEmpty()) {
        continue;
      }
      if (cibles.stream().anyMatch(c -> premierMot(c.niveau()).equals(nomme.get()))) {
        bilan.conforme();
      } else {
        ecart(bilan, cite, cibles.get(0));
      }
    }
    return bilan.examen(
        renvois.tous().isEmpty()
            ? renvois.aucun()
            : Message.of(
                "aucun renvoi ne nomme le niveau de sa cible",
                "no pointer names the level of its target"));
  }

  private static void ecart(Bilan bilan, NumeroCite cite, NoeudSitue cible) {
    List<Emplacement> places = new ArrayList<>(cite.places());
    places.addAll(cible.places());
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "%s : « %s » mène à « %s ».",
                "%s: “%s” leads to “%s”.",
                cite.de().designation(),
                texte(cite),
                cible.designation()))
        .cellules(places)
        .chemin(cite.chemin())
        .build());
  }

  private static String texte(NumeroCite cite) {
    return cite.de().noeud().renvois().get(cite.renvoi()).texte().orElse("");
  }

  /** The only level that a text names. */
  private static Optional<String> nomme(String texte, Set<String> niveaux) {
    List<String> nommes = List.of(Libelles.cle(texte).split(" ", -1)).stream()
        .filter(niveaux::contains)
        .distinct()
        .toList();
    return nommes.size() == 1 ? Optional.of(nommes.get(0)) : Optional.empty();
  }

  /** The word of a level: {@code objectif} of {@code objectif operationnel}. */
  private static String premierMot(String niveau) {
    return niveau.split(" ", 2)[0];
  }
}
