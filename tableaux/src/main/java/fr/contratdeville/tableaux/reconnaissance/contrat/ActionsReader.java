package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.FilDesActions;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.tableaux.reconnaissance.lignes.Sujets;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers financed rows into actions; {@link FilDesActions} finds which rows belong together. */
final class ActionsReader {

  /** An action whose rows are being read. */
  private record EnCours(Action.Builder action, List<Volet.Builder> volets) {
    Action finish() {
      volets.forEach(v -> action.addVolet(v.build()));
      return action.build();
    }
  }

  private final TableActions table;
  private final VoletReader reader;
  private final DetailsReader details;
  private final CelluleConverter cellules;
  private final List<EnCours> actions = new ArrayList<>();
  private final Map<Integer, Volet.Builder> ouverts = new HashMap<>();
  private final Sujets sujets;
  private final FilDesActions fil;
  private final boolean unParBloc;

  ActionsReader(
      TableActions table, CelluleConverter cellules, VoletReader reader, DetailsReader details) {
    this.table = table;
    this.reader = reader;
    this.details = details;
    this.cellules = cellules;
    this.sujets = table.sujets();
    this.fil = new FilDesActions(table);
    this.unParBloc = unParBloc();
  }

  /**
   * Whether the table prints a porteur on the first of his rows only: several rows name none, and
   * no porteur stands on two rows that follow one another.
   */
  private boolean unParBloc() {
    int vides = 0;
    String precedent = "";
    for (Ligne ligne : table.lignes()) {
      Optional<Cellule> porteur =
          ligne.estVolet() ? table.visible(ligne.numero(), Champ.PORTEUR) : Optional.empty();
      if (ligne.estVolet() && porteur.isEmpty()) {
        vides++;
      } else if (porteur.isPresent()) {
        boolean propre =
            table.grille().propre(ligne.numero(), porteur.get().colonne()).isPresent();
        if (propre && porteur.get().cle().equals(precedent)) {
          return false;
        }
        precedent = porteur.get().cle();
      }
    }
    return vides > 1;
  }

  /** Reads a row that opens an entry. */
  void read(Ligne ligne) {
    if (ligne.supposee()) {
      cellules.report(ConstatsTable.ligneSupposee(premiere(ligne), ligne.raison()));
    }
    boolean ouvre = fil.ouvre(ligne);
    if (table.visible(ligne.numero(), Champ.PORTEUR).isEmpty() && fil.porteur().isPresent()) {
      cellules.report(
          ConstatsTable.porteurRepris(premiere(ligne), fil.porteur().get().uneLigne(), unParBloc));
    }
    Volet.Builder volet = reader.open(ligne);
    if (ouvre) {
      actions.add(new EnCours(action(ligne, fil.sujet(), volet), new ArrayList<>()));
    } else {
      volet.addAllComplements(details.follow(ligne));
    }
    actions.get(actions.size() - 1).volets().add(volet);
    sujets.open(ligne.numero());
    if (table.colonnes().enLignes()) {
      ouverts.put(ligne.numero(), volet);
    }
  }

  /** Reads a row that is another line of money of an entry; false if there is none to add it to. */
  boolean add(Ligne ligne) {
    int ouverte = sujets.ouverte(ligne.numero());
    sujets.follow(ligne.numero());
    Volet.Builder volet = ouverts.get(ouverte);
    if (volet == null && !actions.isEmpty()) {
      List<Volet.Builder> volets = actions.get(actions.size() - 1).volets();
      volet = volets.get(volets.size() - 1);
    }
    if (volet == null) {
      return false;
    }
    Volet suite = reader.follow(ligne, ouverte);
    volet
        .addAllLignes(suite.lignes())
        .addAllTotaux(suite.totaux())
        .addAllComplements(suite.complements());
    return true;
  }

  private Action.Builder action(Ligne ligne, FilDesActions.Sujet lu, Volet.Builder volet) {
    DetailsReader.Details lus = details.read(ligne, lu.porteur().map(Cellule::uneLigne));
    volet.addAllComplements(lus.complements());
    Action.Builder action = lus.action();
    action.intitule(lu.intitule().map(Cellule::uneLigne).orElse(Action.SANS_INTITULE));
    action.axePrioritaire(lu.axe().map(ActionsReader::rubrique));
    action.thematique(lu.thematique().map(ActionsReader::rubrique));
    placer(action, Champ.PORTEUR, lu.porteur());
    placer(action, Champ.INTITULE, lu.intitule());
    placer(action, Champ.AXE, lu.axe());
    placer(action, Champ.THEMATIQUE, lu.thematique());
    return action;
  }

  private void placer(Action.Builder action, Champ champ, Optional<Cellule> cellule) {
    cellule.ifPresent(c -> action.putEmplacement(champ, table.grille().place(c)));
  }

  /** The actions, once the last row is read. */
  List<Action> finish() {
    List<Action> lues = actions.stream().map(EnCours::finish).toList();
    return table.colonnes().enLignes() && table.contexte().financeur().isEmpty()
        ? new TotauxEnTete(lues).refine()
        : lues;
  }

  /** Follows a row that is no financed entry, but may name the porteur of the rows below. */
  void porteurSeul(Ligne ligne) {
    fil.porteurSeul(ligne);
  }

  private Emplacement premiere(Ligne ligne) {
    return table.grille().place(table.grille().cellules(ligne.numero()).get(0));
  }

  /** A cell such as {@code EDUCATION CULTURE SPORT /Culture} holds a theme and its sub-theme. */
  private static Rubrique rubrique(Cellule cellule) {
    String libelle = cellule.uneLigne();
    List<String> niveaux = Arrays.stream(libelle.split("/", -1))
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .toList();
    return Rubrique.builder()
        .libelle(libelle)
        .addAllNiveaux(niveaux.isEmpty() ? List.of(libelle) : niveaux)
        .build();
  }
}
