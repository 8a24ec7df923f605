package fr.contratdeville.controle.regles.tableaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * CV-TAB-02: in a table that gives the number of actions beside their money, a row with money has
 * actions. A text in place of the number ("Animation") says why there is none.
 */
final class ArgentSansNombre extends Regle {
  /** Fewer rows with both do not show that the table gives both. */
  private static final int RANGEES = 3;

  private static final Pattern ACTIONS =
      Pattern.compile("((NOMBRE|NB|NBRE)( D| DE| DES)? )?(ACTIONS?|PROJETS?|DOSSIERS?)");

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Argent sans action dans un tableau", "Money without actions in a table"))
      .quoi(
          Message.of(
              "Dans un tableau qui donne le nombre d'actions à côté de leur montant, une rangée qui a de l'argent a des actions.",
              "In a table that gives the number of actions beside their money, a row with money has actions."))
      .pourquoi(Message.of(
          "Une action financée et non comptée manque au nombre d'actions du contrat.",
          "An action that is paid and not counted is missing from the number of actions."))
      .source(
          Message.of(
              "Règle générale : un document est d'accord avec lui-même ; tableaux « actions, financement » d'Alès en 2004.",
              "General rule: a document agrees with itself; the tables “actions, financing” of Alès 2004."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(4))
      .enEcart(exemple(0))
      .build();

  ArgentSansNombre() {
    super("CV-TAB-02", FICHE);
  }

  private static ContratDeVille exemple(long actions) {
    TableauDeclare.Builder tableau = TableauDeclare.builder()
        .intitule("Répartition")
        .addColonne(
            EnteteTableau.builder().libelle("Actions").mesure(Mesure.NOMBRE).build())
        .addColonne(EnteteTableau.builder()
            .libelle("Financement")
            .mesure(Mesure.MONTANT)
            .build());
    for (int rangee = 0; rangee < 4; rangee++) {
      tableau
          .addRangee(EnteteTableau.of("Quartier " + (rangee + 1)))
          .addCellule(CelluleDeclaree.builder()
              .rangee(rangee)
              .colonne(0)
              .valeur(Effectif.of(rangee == 3 ? actions : 2))
              .build())
          .addCellule(CelluleDeclaree.builder()
              .rangee(rangee)
              .colonne(1)
              .valeur(Montant.of(1000))
              .build());
    }
    return ContratDeVille.builder()
        .intitule("Exemple")
        .addTableau(tableau.build())
        .build();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    TableauLu.tous(contexte).forEach(tableau -> examiner(bilan, tableau));
    return bilan.examen(Message.of(
        "aucun tableau ne donne un nombre d'actions à côté d'un montant",
        "no table gives a number of actions beside an amount"));
  }

  private static void examiner(Bilan bilan, TableauLu tableau) {
    List<EnteteTableau> colonnes = tableau.colonnes();
    OptionalInt nombre = seule(
        tableau,
        c -> ACTIONS.matcher(Noms.cle(colonnes.get(c).libelle())).matches()
            && colonnes.get(c).mesure() == Mesure.NOMBRE);
    OptionalInt montant = seule(tableau, c -> colonnes.get(c).mesure() == Mesure.MONTANT);
    if (nombre.isEmpty() || montant.isEmpty()) {
      return;
    }
    List<Integer> rangees = IntStream.range(0, tableau.rangees().size())
        .filter(r -> tableau.rangees().get(r).role() == Role.DETAIL)
        .filter(r ->
            tableau.cellule(r, montant.getAsInt()).filter(TableauLu::aUnChiffre).isPresent())
        .boxed()
        .toList();
    List<Integer> sans = rangees.stream()
        .filter(r -> estSansNombre(tableau.cellule(r, nombre.getAsInt())))
        .toList();
    if (rangees.size() - sans.size() < RANGEES || sans.size() * 2 > rangees.size()) {
      return;
    }
    for (int rangee : rangees) {
      if (sans.contains(rangee)) {
        ecart(bilan, tableau, tableau.cellule(rangee, montant.getAsInt()).orElseThrow());
      } else {
        bilan.conforme();
      }
    }
  }

  /** The only column of a kind. */
  private static OptionalInt seule(TableauLu tableau, IntPredicate genre) {
    int[] trouvees =
        IntStream.range(0, tableau.colonnes().size()).filter(genre).limit(2).toArray();
    return trouvees.length == 1 ? OptionalInt.of(trouvees[0]) : OptionalInt.empty();
  }

  private static boolean estSansNombre(Optional<CelluleDeclaree> cellule) {
    return cellule.isEmpty()
        || (cellule.get().texte().isEmpty() && !TableauLu.aUnChiffre(cellule.get()));
  }

  private static void ecart(Bilan bilan, TableauLu tableau, CelluleDeclaree montant) {
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "%s : « %s » a %s et aucune action.",
                "%s: “%s” has %s and no action.",
                tableau.intitule(),
                tableau.rangees().get(montant.rangee()).libelle(),
                montant.valeur().orElseThrow()))
        .cellules(tableau.place(montant).stream().toList())
        .chemin(tableau.chemin(montant))
        .build());
  }
}
