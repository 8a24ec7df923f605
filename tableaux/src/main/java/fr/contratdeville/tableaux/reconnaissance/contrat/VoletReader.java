package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.FinancementsEnTexte;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable;
import fr.contratdeville.tableaux.reconnaissance.francais.EffectifFrancais;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the cells of one row into a financed entry. */
final class VoletReader {
  private final TableActions table;
  private final CelluleConverter cellules;
  private final FinanceurReader financeurs;
  private final Refus refus;
  private final List<TotalDeclare> blocs = new ArrayList<>();
  /** The row of the entry that is read. */
  private int entree;

  VoletReader(TableActions table, CelluleConverter cellules, FinanceurReader financeurs) {
    this.table = table;
    this.cellules = cellules;
    this.financeurs = financeurs;
    this.refus = new Refus(table);
  }

  /** The amounts of refused requests so far, in one finding. */
  Optional<Constat> refusees() {
    return refus.constat();
  }

  /** Reads a row that opens an entry, to which other rows may still add. */
  Volet.Builder open(Ligne ligne) {
    Volet.Builder volet = Volet.builder();
    entree = ligne.numero();
    volet.cle(table.cle(entree));
    for (Cellule cellule : table.grille().cellules(ligne.numero())) {
      read(cellule, volet);
    }
    return finish(ligne, volet);
  }

  /** The entry with the rest of its row and with the comments on it. */
  private Volet.Builder finish(Ligne ligne, Volet.Builder volet) {
    FinanceurReader.Rest rest = financeurs.finish(ligne.numero(), cellules);
    rest.ligne().ifPresent(volet::addLigne);
    return volet
        .addAllComplements(rest.complements())
        .addAllComplements(cellules.commentaires(ligne.numero()));
  }

  /**
   * Reads the amounts of a row that goes on with the entry of another row. Cells that repeat a
   * field or a text of that row are skipped; the others, numbers of unknown columns included, are
   * kept as complements.
   */
  Volet follow(Ligne ligne, int ouverte) {
    Volet.Builder volet = Volet.builder();
    entree = ouverte;
    for (Cellule cellule : table.grille().cellules(ligne.numero())) {
      Colonne colonne = table.colonne(cellule);
      if (colonne.estMontant()) {
        read(cellule, volet);
      } else if (!dejaDit(cellule, colonne, ouverte)) {
        volet.addComplement(cellules.complement(cellule));
      }
    }
    return finish(ligne, volet).build();
  }

  private boolean dejaDit(Cellule cellule, Colonne colonne, int ouverte) {
    boolean peutRedire = colonne.champ().isPresent() || cellule.genre() == Cellule.Genre.TEXTE;
    return FinanceurReader.dit(colonne)
        || (peutRedire
            && table
                .grille()
                .visible(ouverte, cellule.colonne())
                .filter(c -> c.uneLigne().equals(cellule.uneLigne()))
                .isPresent());
  }

  /** The totals read so far whose cell is merged over several entries. */
  List<TotalDeclare> blocs() {
    return blocs;
  }

  private void read(Cellule cellule, Volet.Builder volet) {
    Colonne colonne = table.colonne(cellule);
    Optional<Champ> champ = colonne.champ();
    if (colonne.estMontant()) {
      montant(colonne, cellule, volet);
    } else if (colonne.est(Champ.BENEFICIAIRES)) {
      volet.addBeneficiaire(beneficiaires(cellule));
    } else if (table.colonnes().suppositions().nommees().containsValue(cellule.colonne())) {
      financeurs.sansMontant(cellule).ifPresent(volet::addLigne);
    } else if (champ.isEmpty()) {
      volet.addComplement(cellules.complement(cellule));
    } else if (!FinanceurReader.dit(colonne) && !DetailsReader.CHAMPS.contains(champ.get())) {
      volet.putEmplacement(champ.get(), table.grille().place(cellule));
      recit(champ.get(), cellule, volet);
    }
  }

  private void montant(Colonne colonne, Cellule cellule, Volet.Builder volet) {
    List<FinancementsEnTexte.Part> parts =
        table.colonnes().suppositions().estEnTexte(cellule.colonne())
            ? FinancementsEnTexte.read(cellule, table.grille().lexique())
            : List.of();
    if (!parts.isEmpty()) {
      parts.forEach(part -> volet.addLigne(financeurs
          .ligne(
              Colonne.financeur(part.financeur().nom(), part.financeur().type())
                  .withTranche(colonne),
              cellule)
          .montant(part.montant())
          .texte(cellule.imprime())
          .emplacement(table.grille().place(cellule))
          .build()));
      return;
    }
    MontantLu lu = cellules.montant(cellule, colonne);
    boolean exclu = lu instanceof MontantLu.Illisible i && i.raison().exclutUnMontant();
    if (colonne.estFinancement() && !(lu instanceof MontantLu.Rien) && !exclu) {
      volet.addLigne(ligne(colonne, lu, cellule));
    } else if (lu instanceof MontantLu.Valeur valeur) {
      total(colonne, valeur, cellule, volet);
    } else {
      volet.addComplement(cellules.complement(cellule));
    }
  }

  /** Reads a field that an entry holds in words; its action holds the other fields. */
  private static void recit(Champ champ, Cellule cellule, Volet.Builder volet) {
    String texte = cellule.imprime();
    if (champ == Champ.BILAN) {
      volet.bilan(texte);
    } else if (champ == Champ.PUBLIC) {
      volet.publicVise(texte);
    } else if (champ == Champ.MOYENS) {
      volet.moyens(texte);
    } else if (champ == Champ.DISPOSITIF) {
      volet.dispositif(new Dispositif(cellule.uneLigne()));
    }
  }

  private FinancementLine ligne(Colonne colonne, MontantLu lu, Cellule cellule) {
    table.grille().fusion(cellule.ligne(), cellule.colonne()).ifPresent(f -> {
      if (table.volets(cellule).size() > 1 || colonnesDArgent(f) > 1) {
        cellules.report(ConstatsTable.montantFusionne(table.grille().place(cellule), f));
      }
    });
    FinancementLine.Builder ligne = financeurs.ligne(colonne, cellule);
    boolean refusee = false;
    if (lu instanceof MontantLu.Valeur valeur) {
      refusee = refus.ecarte(cellule, financeurs.etape(colonne, cellule.ligne()), valeur.montant());
      if (!refusee) {
        ligne.montant(valeur.montant());
      }
    }
    return ligne
        .texte(
            colonne.unite() > 1 || refusee
                ? Optional.of(cellule.imprime())
                : CelluleConverter.texte(cellule))
        .emplacement(table.grille().place(cellule))
        .build();
  }

  private long colonnesDArgent(Plage fusion) {
    return table.colonnes().financeurs().stream()
        .filter(c -> fusion.contient(fusion.premiereLigne(), c))
        .count();
  }

  /** Adds a total to its entry; one merged over several entries is that of their block. */
  private void total(
      Colonne colonne, MontantLu.Valeur valeur, Cellule cellule, Volet.Builder volet) {
    Portee portee = cellules.portee(cellule, colonne);
    NavigableSet<Integer> volets = table.volets(cellule);
    if (table.colonnes().suppositions().estParRangee(cellule.colonne()) && volets.size() < 2) {
      blocs.add(
          cellules.total(Nature.BLOC, valeur.montant(), deLaRangee(portee, cellule), cellule));
    } else if (!colonne.est(Champ.TOTAL)) {
      volet.addTotal(cellules.total(Nature.PORTEUR, valeur.montant(), portee, cellule));
    } else if (volets.size() < 2) {
      volet.addTotal(cellules.total(Nature.LIGNE, valeur.montant(), portee, cellule));
    } else {
      Portee bloc = Portee.builder()
          .from(portee)
          .addAllVolets(volets.stream().map(table::cle).collect(Collectors.toList()))
          .build();
      blocs.add(cellules.total(Nature.BLOC, valeur.montant(), bloc, cellule));
    }
  }

  /** What the financeur of a row pays for its entry, where the totals are those of rows. */
  private Portee deLaRangee(Portee portee, Cellule cellule) {
    return Portee.builder()
        .from(portee)
        .addFinanceur(
            financeurs.ligne(Colonne.montant(), cellule).build().financeur().nom())
        .addVolet(table.cle(entree))
        .build();
  }

  private Beneficiaires beneficiaires(Cellule cellule) {
    Optional<Effectif> effectif = EffectifFrancais.read(cellule);
    boolean qpv = Normalise.cle(table.titre(cellule)).contains("qpv");
    return Beneficiaires.builder()
        .effectif(effectif)
        .perimetre(qpv ? Perimetre.QPV : Perimetre.NON_PRECISE)
        .texte(
            effectif.isPresent() ? CelluleConverter.texte(cellule) : Optional.of(cellule.imprime()))
        .emplacement(table.grille().place(cellule))
        .build();
  }
}
