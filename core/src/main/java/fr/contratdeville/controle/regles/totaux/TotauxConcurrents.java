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
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.TranchesLues;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
              "Un total que le document imprime deux fois pour les mêmes financeurs, la même étape et la même année est le même les deux fois ; les totaux généraux de deux tableaux des mêmes financeurs, étapes et années sont rapprochés aussi.",
              "A total that the document prints twice for the same financeurs, step and year is the same both times; the grand totals of two tables of the same financeurs, steps and years are put side by side too."))
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

  private record Key(Nature nature, Portee portee, Optional<Tranche> tranche) {}

  /** What a grand total says of itself: the unit, the financeurs, the words of steps and years. */
  private record KeyOfTable(Class<?> unite, Set<String> financeurs, Set<String> mots) {}

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    TranchesLues tranches = TranchesLues.of(contexte);
    Map<Key, List<Imprime>> parPortee = new LinkedHashMap<>();
    for (Nature nature : List.of(Nature.FINANCEUR, Nature.BLOC, Nature.GENERAL)) {
      for (Declare d : Declare.montants(contexte, nature)) {
        parPortee
            .computeIfAbsent(
                new Key(nature, d.total().portee(), tranches.fermee(d)), c -> new ArrayList<>())
            .add(new Imprime(d.montant(), d.chemin(), d.place(), d.nom()));
      }
    }
    parPortee.values().forEach(imprimes -> comparer(bilan, Gravite.ERREUR, imprimes));
    Map<KeyOfTable, List<Imprime>> grands = new LinkedHashMap<>();
    for (TableauSitue tableau : TableauxDeclares.of(contexte).tous()) {
      for (CelluleDeclaree cellule : tableau.grandsTotaux()) {
        Quantite valeur = TableauSitue.valeur(cellule);
        grands
            .computeIfAbsent(cle(tableau.tableau(), cellule), c -> new ArrayList<>())
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

  /** Grand totals whose titles or headings name other steps, years or financeurs are not one. */
  private static KeyOfTable cle(TableauDeclare tableau, CelluleDeclaree cellule) {
    EnteteTableau rangee = tableau.rangees().get(cellule.rangee());
    EnteteTableau colonne = tableau.colonnes().get(cellule.colonne());
    return new KeyOfTable(
        TableauSitue.valeur(cellule).getClass(),
        Stream.concat(tableau.rangees().stream(), tableau.colonnes().stream())
            .flatMap(e -> e.financeur().stream())
            .map(Financeur::nom)
            .collect(Collectors.toSet()),
        Stream.of(tableau.intitule(), rangee.libelle(), colonne.libelle())
            .flatMap(texte -> Noms.mots(texte).stream())
            .map(TotauxConcurrents::etapeOuAnnee)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()));
  }

  /** The step or the year that a word of a title is: {@code accordées} is {@code ACCORDE}. */
  private static Optional<String> etapeOuAnnee(String mot) {
    return mot.matches("(?:19|20)\\d\\d")
        ? Optional.of(mot)
        : Stream.of(EtapeMontant.values())
            .map(Enum::name)
            .filter(mot::startsWith)
            .findFirst();
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
        .provenance(Constat.Provenance.IMPRIME)
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
