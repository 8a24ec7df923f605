package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
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
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** CV-CNT-05: counts that a document prints of one thing agree with each other. */
final class NombresContraires extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Deux nombres pour une chose", "Two numbers for one thing"))
      .quoi(
          Message.of(
              "Un nombre annoncé deux fois est le même, et celui d'un ensemble est la somme de ceux que ses parties annoncent toutes.",
              "A number announced twice is the same, and that of a whole is the sum of those that all its parts announce."))
      .pourquoi(Message.of(
          "Deux nombres d'actions dans un même document : aucun n'est opposable.",
          "Two numbers of actions in one document: neither can be relied on."))
      .source(
          Message.of(
              "Usage des contrats qui annoncent un nombre par orientation, un par pilier, un pour l'ensemble ; Alès 2015 n'annonce que le premier.",
              "Practice of contracts that announce a number for each orientation, each pilier and the whole; Alès 2015 announces only the first."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(3))
      .enEcart(exemple(4))
      .build();

  NombresContraires() {
    super("CV-CNT-05", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Arbres arbres = Arbres.of(contexte);
    Bilan bilan = new Bilan(contexte);
    Map<List<Object>, Annonce> premieres = new HashMap<>();
    ContratDeVille contrat = contexte.contrat();
    for (Annonce annonce : Annonce.dans(contrat.totaux(), contrat.intitule(), "")) {
      comparer(bilan, premieres, annonce, "contrat");
    }
    for (Arbre arbre : arbres.tous()) {
      SommesAnnoncees sommes = new SommesAnnoncees(arbre);
      for (Annonce annonce : Annonce.of(arbre)) {
        comparer(bilan, premieres, annonce, arbres.paires().premiere(arbre));
        sommes.enTout(annonce).ifPresent(somme -> comparer(bilan, annonce, somme));
      }
      for (NoeudSitue noeud : arbre.noeuds()) {
        for (Annonce annonce : Annonce.of(noeud)) {
          comparer(bilan, premieres, annonce, arbres.paires().premier(noeud));
          sommes.sous(noeud, annonce).ifPresent(somme -> comparer(bilan, annonce, somme));
        }
      }
    }
    return bilan.examen(Message.of(
        "le document n'annonce aucun nombre deux fois", "the document announces no number twice"));
  }

  /** Compares each later count of a thing with the first one. */
  private static void comparer(
      Bilan bilan, Map<List<Object>, Annonce> premieres, Annonce annonce, Object quoi) {
    Annonce premiere = premieres.putIfAbsent(
        List.of(quoi, annonce.objet(), annonce.total().nature(), annonce.total().portee()),
        annonce);
    if (premiere != null) {
      comparer(
          bilan,
          annonce,
          premiere.effectif(),
          premiere.places(),
          () -> Phrase.of(
              "%s : le document annonce %s, puis %s.",
              "%s: the document announces %s, then %s.",
              premiere.ou(),
              premiere.texte(),
              annonce.texte()));
    }
  }

  private static void comparer(Bilan bilan, Annonce annonce, SommesAnnoncees.SommeAnnoncee somme) {
    comparer(
        bilan,
        annonce,
        somme.effectif(),
        List.of(),
        () -> Phrase.of(
            "%s : le document annonce %s ; les annonces de niveau « %s » en font %s ensemble.",
            "%s: the document announces %s; the announcements of level “%s” make %s together.",
            annonce.ou(),
            annonce.texte(),
            somme.niveau(),
            Annonce.texte(somme.effectif())));
  }

  private static void comparer(
      Bilan bilan,
      Annonce annonce,
      Effectif autre,
      List<Emplacement> places,
      Supplier<Message> message) {
    if (compatibles(annonce.effectif(), autre)) {
      bilan.conforme();
      return;
    }
    bilan.ecart(() -> {
      List<Emplacement> toutes = new ArrayList<>(annonce.places());
      toutes.addAll(places);
      Constat.Builder constat = bilan
          .constat(Gravite.ERREUR, message.get())
          .provenance(Constat.Provenance.IMPRIME)
          .cellules(toutes)
          .chemin(annonce.chemin());
      annonce.effectif().exact().ifPresent(n -> constat.declare(BigDecimal.valueOf(n)));
      autre.exact().ifPresent(n -> constat.calcule(BigDecimal.valueOf(n)));
      return constat.build();
    });
  }

  private static boolean compatibles(Effectif a, Effectif b) {
    return a.approximatif()
        || b.approximatif()
        || (a.min().orElse(0) <= b.max().orElse(Long.MAX_VALUE)
            && b.min().orElse(0) <= a.max().orElse(Long.MAX_VALUE));
  }

  private static ContratDeVille exemple(long nombre) {
    return contrat(CadreStrategique.builder()
        .from(cadre("Fiches", axe("1", 2), axe("2", 1)))
        .addTotal(compte(nombre, "actions"))
        .build());
  }

  private static Noeud axe(String repere, long actions) {
    return Noeud.builder()
        .from(noeud("axe", repere, "Axe " + repere))
        .addTotal(compte(actions, "actions"))
        .build();
  }
}
