package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
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
import fr.contratdeville.controle.calcul.arbre.Lacunes;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.controle.calcul.arbre.Suite.Lacune;
import fr.contratdeville.controle.regles.decomptes.Comptages.Comptage;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CV-CNT-02: a heading has below it as many lines as it announces. */
final class NombreSousUnTitre extends Regle {
  static final String ID = "CV-CNT-02";

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Nombre annoncé sous un titre", "Number announced below a heading"))
      .quoi(Message.of(
          "Un titre qui annonce « 8 actions » en a huit en dessous, à tous les niveaux.",
          "A heading that announces “8 actions” has eight below it, at any depth."))
      .pourquoi(Message.of(
          "Une action annoncée et absente ne sera ni portée ni évaluée.",
          "An action that is announced and absent will be neither carried out nor evaluated."))
      .source(
          Message.of(
              "Tableau récapitulatif d'Alès 2015 : « 6 objectifs opérationnels, 8 actions » sous chaque orientation.",
              "Recapitulative table of Alès 2015: “6 objectifs opérationnels, 8 actions” below each orientation."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(2))
      .enEcart(exemple(3))
      .build();

  NombreSousUnTitre() {
    super(ID, FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Comptages comptages = Comptages.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (Arbre arbre : comptages.arbres().tous()) {
      for (NoeudSitue noeud : arbre.noeuds()) {
        Annonce.direSansObjet(bilan, noeud.noeud().totaux());
        Annonce.of(noeud).forEach(annonce -> comparer(bilan, comptages, noeud, annonce));
      }
    }
    return bilan.examen(
        comptages.arbres().tous().isEmpty()
            ? Arbres.SANS_CADRE
            : Message.of("aucun titre n'annonce de nombre", "no heading announces a number"));
  }

  private static void comparer(
      Bilan bilan, Comptages comptages, NoeudSitue noeud, Annonce annonce) {
    List<NoeudSitue> memes = new ArrayList<>(List.of(noeud));
    memes.addAll(comptages.arbres().paires().ailleurs(noeud));
    // Where a part only announces, another part may list.
    Optional<NoeudSitue> ou = memes.stream()
        .filter(n -> comptages
            .comptage(n.arbre(), annonce.objet())
            .filter(c -> c.niveau().isEmpty() || !n.enfants().isEmpty())
            .isPresent())
        .findFirst();
    if (!annonce.couvreTout() || ou.isEmpty()) {
      bilan.nonCompare(Annonce.INCONNU);
      return;
    }
    Comptage comptage = comptages.comptage(ou.get().arbre(), annonce.objet()).orElseThrow();
    long nombre = comptage.sous(ou.get());
    if (annonce.effectif().admet(nombre)) {
      bilan.conforme();
    } else {
      memes.removeIf(n -> !comptages
          .comptage(n.arbre(), annonce.objet())
          .map(c -> annonce.effectif().admet(c.sous(n)))
          .orElse(false));
      bilan.ecart(() -> constat(bilan, comptages, annonce, ou.get(), nombre, memes));
    }
  }

  /** @param autres the same heading where another part lists as many as announced */
  private static Constat constat(
      Bilan bilan,
      Comptages comptages,
      Annonce annonce,
      NoeudSitue ou,
      long nombre,
      List<NoeudSitue> autres) {
    List<Message> phrases = new ArrayList<>(List.of(Phrase.of(
        "%s : le document annonce %s, « %s » en liste %s.",
        "%s: the document announces %s, “%s” lists %s.",
        annonce.ou(),
        annonce.texte(),
        ou.arbre(),
        BigDecimal.valueOf(nombre))));
    autres.stream()
        .findFirst()
        .ifPresent(n -> phrases.add(Phrase.of(
            "« %s » en liste %s.",
            "“%s” lists %s.",
            n.arbre(),
            BigDecimal.valueOf(
                comptages.comptage(n.arbre(), annonce.objet()).orElseThrow().sous(n)))));
    Constat.Builder constat =
        annonce.constat(bilan, Gravite.ERREUR, nombre, Phrase.joindre(phrases, " "));
    String niveau = comptages
        .comptage(ou.arbre(), annonce.objet())
        .flatMap(Comptage::niveau)
        .orElse("");
    List<Lacune> lacunes = comptages.arbres().suites().lacunes().sous(ou, niveau);
    return Lacunes.expliquent(lacunes, annonce.declare(nombre).longValueExact() - nombre)
        ? constat.addAllDecouleDe(Lacunes.constats(lacunes)).build()
        : constat.build();
  }

  private static ContratDeVille exemple(long nombre) {
    return contrat(Noeud.builder()
        .from(noeud(
            "objectif",
            "1",
            "Santé",
            noeud("action", "1.a", "Forum"),
            noeud("action", "1.b", "Atelier")))
        .addTotal(compte(nombre, "actions"))
        .build());
  }
}
