package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.disposition.GenreLigne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Builds a contract from a table that was recognised; every cell ends somewhere in it. */
public final class Batisseur {
  private static final Pattern ANNEE =
      Pattern.compile("(?<![0-9])(?:19[89]|20[0-9])[0-9](?![0-9])");

  private final Reconnaissance table;
  private final List<Constat> constats = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final ContratDeVille contrat;

  public Batisseur(Reconnaissance table) {
    this.table = table;
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
    List<Decision> toutes = new ArrayList<>(decisions);
    toutes.addAll(table.decisions());
    return List.copyOf(toutes);
  }

  private ContratDeVille batir() {
    ContratDeVille.Builder builder = ContratDeVille.builder();
    LecteurVolet lecteur = new LecteurVolet(table, constats);
    preambule(builder, lecteur);
    table.colonnes().forEach((numero, colonne) -> {
      colonne.financeur().ifPresent(builder::addFinanceur);
      if (colonne.champ().isEmpty()) {
        constats.add(Constats.colonneInconnue(
            table.grille().place().cellule(table.entete().derniere(), numero),
            table.entete().titre(numero)));
      }
    });
    corps(builder, lecteur);
    return builder.build();
  }

  /** The rows above the header: the first text is the title, a single year is the exercice. */
  private void preambule(ContratDeVille.Builder builder, LecteurVolet lecteur) {
    Optional<Cellule> titre = Optional.empty();
    Set<String> annees = new TreeSet<>();
    Optional<Cellule> datee = Optional.empty();
    for (Rangee rangee : table.grille().rangees()) {
      if (rangee.ligne() >= table.entete().premiere()) {
        break;
      }
      for (Cellule cellule : Grille.parlantes(rangee)) {
        List<String> lues =
            ANNEE.matcher(cellule.texte()).results().map(MatchResult::group).toList();
        annees.addAll(lues);
        datee = datee.isEmpty() && !lues.isEmpty() ? Optional.of(cellule) : datee;
        if (titre.isEmpty()) {
          titre = Optional.of(cellule);
        } else {
          builder.addComplement(lecteur.complement(cellule));
        }
      }
    }
    builder.intitule(titre.map(Grille::texte).orElse(table.grille().place().nom()));
    titre.ifPresent(cellule -> {
      builder.putEmplacement(Champ.INTITULE, table.grille().place(cellule));
      decisions.add(new Decision(
          table.grille().place(cellule),
          Message.of(
              "intitulé du document (premier texte)", "title of the document (first text)")));
    });
    if (annees.size() == 1 && datee.isPresent()) {
      String annee = annees.iterator().next();
      builder.exercice(Exercice.parse(annee));
      builder.putEmplacement(Champ.EXERCICE, table.grille().place(datee.get()));
      decisions.add(new Decision(
          table.grille().place(datee.get()),
          Message.of(
              "exercice " + annee + " (seule année nommée au-dessus du tableau)",
              "budget year " + annee + " (the only year named above the table)")));
    }
  }

  private void corps(ContratDeVille.Builder builder, LecteurVolet lecteur) {
    LecteurActions actions = new LecteurActions(table, lecteur, constats);
    LecteurTotaux totaux = new LecteurTotaux(table, lecteur);
    List<String> bloc = new ArrayList<>();
    for (Ligne ligne : table.lignes()) {
      if (ligne.estVolet()) {
        bloc.add(actions.lire(ligne));
      } else if (!ligne.est(GenreLigne.ENTETE) && !ligne.est(GenreLigne.IGNOREE)) {
        autre(ligne, builder, lecteur, totaux, bloc);
        actions.porteurSeul(ligne);
        if (ligne.est(GenreLigne.SOUS_TOTAL)) {
          bloc.clear();
        }
      }
    }
    builder.addAllActions(actions.terminer());
  }

  /** A row that is no financed entry: declared figures, and complements for all else. */
  private void autre(
      Ligne ligne,
      ContratDeVille.Builder builder,
      LecteurVolet lecteur,
      LecteurTotaux totaux,
      List<String> bloc) {
    List<Cellule> cellules = table.grille().cellules(ligne.numero());
    if (ligne.supposee()) {
      constats.add(
          Constats.ligneInclassable(table.grille().place(cellules.get(0)), ligne.raison()));
    }
    for (Cellule cellule : cellules) {
      Colonne colonne = table.colonne(cellule);
      boolean figure = !ligne.est(GenreLigne.TEXTE) && colonne.champ().isPresent();
      totaux
          .lire(ligne, cellule, bloc)
          .filter(t -> figure)
          .ifPresentOrElse(
              builder::addTotal, () -> builder.addComplement(lecteur.complement(cellule)));
    }
  }
}
