package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.io.xlsx.disposition.GenreLigne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Reference;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a contract from a table that was recognised; every cell ends somewhere in it. */
public final class Batisseur {
  private final Reconnaissance table;
  private final List<Constat> constats = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final LecteurCellule cellules;
  private final LecteurVolet volets;
  private final LecteurTotaux totaux;
  private final ContratDeVille.Builder builder = ContratDeVille.builder();
  private final ContratDeVille contrat;

  public Batisseur(Reconnaissance table) {
    this.table = table;
    this.cellules = new LecteurCellule(table, constats);
    this.volets = new LecteurVolet(table, cellules, constats);
    this.totaux = new LecteurTotaux(table, cellules);
    this.contrat = batir();
  }

  public ContratDeVille contrat() {
    return contrat;
  }

  /** What could not be read, with its cell. */
  public List<Constat> constats() {
    return List.copyOf(constats);
  }

  /** What was taken for what, and why: first what the rows above the header say. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private ContratDeVille batir() {
    Preambule preambule = new Preambule(table);
    preambule.lire(builder, cellules);
    decisions.addAll(preambule.decisions());
    decisions.addAll(table.decisions());
    constats.addAll(Constats.masques(table.grille()));
    colonnes();
    corps();
    reste();
    return builder.build();
  }

  private void colonnes() {
    table.colonnes().parNumero().forEach((numero, colonne) -> {
      colonne.financeur().ifPresent(builder::addFinanceur);
      if (colonne.champ().isEmpty()) {
        constats.add(Constats.colonneInconnue(
            table.place().cellule(table.entete().derniere(), numero),
            table.entete().titre(numero)));
      }
    });
  }

  private void corps() {
    LecteurActions actions = new LecteurActions(table, volets, constats);
    List<String> bloc = new ArrayList<>();
    for (Ligne ligne : table.lignes()) {
      if (ligne.estVolet()) {
        bloc.add(actions.lire(ligne));
      } else if (!ligne.est(GenreLigne.ENTETE) && !ligne.est(GenreLigne.IGNOREE)) {
        autre(ligne, bloc);
        actions.porteurSeul(ligne);
        if (ligne.est(GenreLigne.SOUS_TOTAL)) {
          bloc.clear();
        }
      }
    }
    builder.addAllActions(actions.terminer());
    builder.addAllTotaux(volets.blocs());
  }

  /** A row that is no financed entry: declared figures, and complements for all else. */
  private void autre(Ligne ligne, List<String> bloc) {
    List<Cellule> toutes = table.grille().cellules(ligne.numero());
    Emplacement place = table.grille().place(toutes.get(0));
    boolean sansBloc = ligne.est(GenreLigne.SOUS_TOTAL) && bloc.isEmpty();
    if (sansBloc) {
      constats.add(Constats.sousTotalSansBloc(place));
    } else if (ligne.supposee() && ligne.est(GenreLigne.SOUS_TOTAL)) {
      constats.add(Constats.sousTotalSuppose(place, ligne.raison()));
    } else if (ligne.supposee()) {
      constats.add(Constats.ligneInclassable(place, ligne.raison()));
    }
    for (Cellule cellule : toutes) {
      Optional<TotalDeclare> total = ligne.est(GenreLigne.TEXTE) || sansBloc
          ? Optional.empty()
          : totaux.lire(ligne, cellule, bloc);
      total.ifPresentOrElse(
          builder::addTotal, () -> builder.addComplement(cellules.complement(cellule)));
    }
  }

  /** Comments outside of the entries, and what stands under merged ranges. */
  private void reste() {
    table.grille().feuille().commentaires().keySet().stream()
        .mapToInt(Reference::ligne)
        .distinct()
        .filter(ligne -> !table.estVolet(ligne))
        .forEach(ligne -> builder.addAllComplements(cellules.commentaires(ligne)));
    List<Cellule> couvertes = table.grille().couvertes();
    couvertes.forEach(cellule -> builder.addComplement(cellules.complement(cellule)));
    if (!couvertes.isEmpty()) {
      constats.add(
          Constats.sousDesFusions(couvertes.stream().map(table.grille()::place).toList()));
    }
  }
}
