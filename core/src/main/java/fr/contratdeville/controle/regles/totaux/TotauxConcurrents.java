package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CV-TOT-05: a total that a document prints twice is the same both times. Totals of one nature and
 * scope contradict each other if they differ; the grand totals of two tables may be of different
 * things, so that a difference is an information.
 */
final class TotauxConcurrents extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total imprimé deux fois", "Total printed twice"))
      .quoi(
          Message.of(
              "Un total que le document imprime deux fois pour la même portée est le même les deux fois ; les totaux généraux de deux tableaux sont rapprochés aussi.",
              "A total that the document prints twice for the same scope is the same both times; the grand totals of two tables are put side by side too."))
      .pourquoi(Message.of(
          "Celui qui cite le document cite l'un ou l'autre.",
          "Whoever quotes the document quotes one or the other."))
      .source(
          Message.of(
              "Documents qui répètent leurs totaux : tableau territorial et tableau thématique d'Alès en 2004.",
              "Documents that repeat their totals: the territorial and the thematic table of Alès 2004."))
      .gravite(Gravite.ERREUR)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .general(1000)
          .general(1000)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .general(1000)
          .general(1100)
          .contrat())
      .build();

  TotauxConcurrents() {
    super("CV-TOT-05", FICHE);
  }

  /** A printed total with its place. */
  private record Imprime(
      Quantite valeur, String chemin, Optional<Emplacement> place, Message nom) {}

  private record Key(Nature nature, Portee portee) {}

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<Key, List<Imprime>> parPortee = new LinkedHashMap<>();
    for (Nature nature : List.of(Nature.FINANCEUR, Nature.BLOC, Nature.GENERAL)) {
      for (Declare d : Declare.montants(contexte, nature)) {
        parPortee
            .computeIfAbsent(new Key(nature, d.total().portee()), c -> new ArrayList<>())
            .add(new Imprime(d.montant(), d.chemin(), d.place(), d.nom()));
      }
    }
    parPortee.values().forEach(imprimes -> comparer(bilan, Gravite.ERREUR, imprimes));
    Map<Class<?>, List<Imprime>> grands = new LinkedHashMap<>();
    for (TableauSitue tableau : TableauxDeclares.of(contexte).tous()) {
      for (CelluleDeclaree cellule : tableau.grandsTotaux()) {
        Quantite valeur = TableauSitue.valeur(cellule);
        grands
            .computeIfAbsent(valeur.getClass(), c -> new ArrayList<>())
            .add(new Imprime(
                valeur,
                tableau.chemin(cellule),
                tableau.place(cellule),
                Message.of(tableau.tableau().intitule())));
      }
    }
    grands.values().forEach(imprimes -> comparer(bilan, Gravite.INFORMATION, imprimes));
    return bilan.examen(
        Message.of("aucun total n'est imprimé deux fois", "no total is printed twice"));
  }

  /** Compares each total with the first one. */
  private static void comparer(Bilan bilan, Gravite gravite, List<Imprime> imprimes) {
    Imprime premier = imprimes.get(0);
    for (Imprime autre : imprimes.subList(1, imprimes.size())) {
      if (autre.valeur().equals(premier.valeur())) {
        bilan.conforme();
      } else {
        bilan.ecart(() -> constat(bilan, gravite, premier, autre));
      }
    }
  }

  private static Constat constat(Bilan bilan, Gravite gravite, Imprime premier, Imprime autre) {
    List<Emplacement> places = new ArrayList<>();
    autre.place().ifPresent(places::add);
    premier.place().ifPresent(places::add);
    return bilan
        .constat(
            gravite,
            Phrase.of(
                "Imprimé deux fois et différent : %s %s, %s %s.",
                "Printed twice and different: %s %s, %s %s.",
                premier.nom(),
                premier.valeur(),
                autre.nom(),
                autre.valeur()))
        .declare(nombre(autre.valeur()))
        .calcule(nombre(premier.valeur()))
        .unite(autre.valeur() instanceof Montant ? Unite.EUR : Unite.NOMBRE)
        .cellules(places)
        .chemin(autre.chemin())
        .build();
  }

  private static BigDecimal nombre(Quantite quantite) {
    return quantite instanceof Montant montant
        ? montant.euros()
        : BigDecimal.valueOf(TableauSitue.entier(quantite));
  }
}
