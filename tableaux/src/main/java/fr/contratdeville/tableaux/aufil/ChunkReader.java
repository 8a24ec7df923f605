package fr.contratdeville.tableaux.aufil;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.TablesReconnues;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsFeuilles;
import fr.contratdeville.tableaux.reconnaissance.contrat.ContratBuilder;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads one chunk of a long sheet, without the findings, decisions and values that an earlier chunk
 * has already given.
 */
final class ChunkReader {
  private final String nom;
  private final Format format;
  private final Emplacement.Feuille feuille;
  private final int debut;
  private final List<Constat> constats = new ArrayList<>();

  /**
   * @param debut the first row of the chunk; 0 for the first chunk of a table, which gives
   *     everything
   */
  ChunkReader(String nom, Format format, Emplacement.Feuille feuille, int debut) {
    this.nom = nom;
    this.format = format;
    this.feuille = feuille;
    this.debut = debut;
  }

  /** Reports that an action goes on after this row, in the next chunk. */
  void coupe(int ligne) {
    constats.add(ConstatsFeuilles.coupe(feuille.cellule(ligne, 1)));
  }

  /**
   * Reads the chunk from the tables that were recognised in it.
   *
   * @param avant whether a subtotal may cover entries of an earlier chunk
   * @param apres whether a subtotal may cover entries of a later chunk
   */
  Lecture read(TablesReconnues tables, boolean avant, boolean apres) {
    ContratBuilder builder = new ContratBuilder(tables);
    builder.constats().stream()
        .filter(c -> debut == 0 || c.cellules().stream().anyMatch(this::estNouveau))
        .forEach(constats::add);
    List<Decision> decisions = builder.decisions().stream()
        .filter(d -> debut == 0 || estNouveau(d.place()))
        .toList();
    ContratDeVille lu = builder.contrat();
    List<TotalDeclare> coupes = coupes(lu, avant, apres);
    List<Complement> complements = new ArrayList<>(lu.complements().stream()
        .filter(c -> debut == 0 || c.emplacement().filter(this::estNouveau).isPresent())
        .toList());
    for (TotalDeclare total : coupes) {
      total.emplacement().map(ConstatsFeuilles::blocCoupe).ifPresent(constats::add);
      complements.add(Complement.builder()
          .nom("")
          .texte(total.texte().orElse(total.valeur().toString()))
          .emplacement(total.emplacement())
          .build());
    }
    Set<String> rappelees = debut == 0 ? Set.of() : tables.clesAvant(debut);
    ContratDeVille contrat = new RappelFilter(rappelees, this::estNouveau)
        .sansRappels(lu)
        .withComplements(complements)
        .withTotaux(lu.totaux().stream().filter(t -> !coupes.contains(t)).toList());
    return lecture(contrat, decisions);
  }

  /** The totals of blocks that reach the first or the last entry, and may go on beyond it. */
  private List<TotalDeclare> coupes(ContratDeVille lu, boolean avant, boolean apres) {
    List<VoletSitue> volets = lu.volets();
    Set<String> bords = new HashSet<>();
    if (avant && !volets.isEmpty()) {
      volets.get(0).volet().cle().ifPresent(bords::add);
    }
    if (apres && !volets.isEmpty()) {
      volets.get(volets.size() - 1).volet().cle().ifPresent(bords::add);
    }
    return lu.totaux().stream()
        .filter(t -> t.portee().volets().stream().anyMatch(bords::contains))
        .filter(t -> apres || t.emplacement().filter(this::ouvre).isEmpty())
        .toList();
  }

  /** Whether a total stands on the first row, over its block: nothing of that block came before. */
  private boolean ouvre(Emplacement place) {
    return place instanceof Emplacement.Cellule cellule && cellule.ligne() == debut;
  }

  private boolean estNouveau(Emplacement place) {
    return (place instanceof Emplacement.Cellule cellule && cellule.ligne() >= debut)
        || (place instanceof Emplacement.Plage plage && plage.debut().ligne() >= debut);
  }

  /** Keeps all cells of rows that hold no table as complements. */
  Lecture keep(List<Rangee> rangees) {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule(feuille.nom());
    for (Rangee rangee : rangees) {
      for (Cellule cellule : rangee.cellules()) {
        String texte =
            cellule.estSansResultat() ? "=" + cellule.formule().orElse("") : cellule.texte();
        if (!texte.isBlank()) {
          contrat.addComplement(Complement.builder()
              .nom("")
              .texte(texte)
              .emplacement(feuille.cellule(cellule.ligne(), cellule.colonne()))
              .build());
        }
      }
    }
    return lecture(contrat.build(), List.of());
  }

  private Lecture lecture(ContratDeVille contrat, List<Decision> decisions) {
    return Lecture.builder()
        .source(nom)
        .format(format)
        .valeur(contrat)
        .decisions(decisions)
        .constats(constats)
        .build();
  }
}
