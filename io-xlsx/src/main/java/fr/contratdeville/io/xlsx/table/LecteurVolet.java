package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.io.xlsx.interne.Normalise;
import fr.contratdeville.io.xlsx.table.NombreFrancais.Lu;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the cells of one row into a financed entry. */
final class LecteurVolet {
  private final Reconnaissance table;
  private final LecteurCellule cellules;
  private final List<Constat> constats;
  private final List<TotalDeclare> blocs = new ArrayList<>();

  LecteurVolet(Reconnaissance table, LecteurCellule cellules, List<Constat> constats) {
    this.table = table;
    this.cellules = cellules;
    this.constats = constats;
  }

  Volet lire(Ligne ligne, String cle) {
    Volet.Builder volet = Volet.builder();
    volet.cle(cle);
    for (Cellule cellule : table.grille().cellules(ligne.numero())) {
      lire(cellule, volet);
    }
    return volet.addAllComplements(cellules.commentaires(ligne.numero())).build();
  }

  /** The totals whose cell is merged over several entries, met so far. */
  List<TotalDeclare> blocs() {
    return blocs;
  }

  private void lire(Cellule cellule, Volet.Builder volet) {
    Colonne colonne = table.colonne(cellule);
    if (colonne.estMontant()) {
      Lu lu = cellules.montant(cellule);
      if (colonne.financeur().isPresent() && !(lu instanceof Lu.Rien)) {
        volet.addLigne(ligne(colonne.financeur().get(), lu, cellule));
      } else if (lu instanceof Lu.Valeur valeur) {
        total(colonne, valeur, cellule, volet);
      } else {
        volet.addComplement(cellules.complement(cellule));
      }
    } else if (colonne.est(Champ.BENEFICIAIRES)) {
      volet.addBeneficiaire(beneficiaires(cellule));
    } else if (colonne.champ().isPresent()) {
      volet.putEmplacement(colonne.champ().get(), table.grille().place(cellule));
      recit(colonne.champ().get(), Grille.imprime(cellule), volet);
    } else {
      volet.addComplement(cellules.complement(cellule));
    }
  }

  /** What a row tells in words; its action holds the other fields. */
  private static void recit(Champ champ, String texte, Volet.Builder volet) {
    if (champ == Champ.BILAN) {
      volet.bilan(texte);
    } else if (champ == Champ.PUBLIC) {
      volet.publicVise(texte);
    } else if (champ == Champ.MOYENS) {
      volet.moyens(texte);
    }
  }

  private FinancementLine ligne(Financeur financeur, Lu lu, Cellule cellule) {
    table.grille().fusion(cellule.ligne(), cellule.colonne()).ifPresent(f -> {
      if (table.volets(cellule).size() > 1 || financeurs(f) > 1) {
        constats.add(Constats.montantFusionne(table.grille().place(cellule), f));
      }
    });
    FinancementLine.Builder ligne = FinancementLine.builder();
    if (lu instanceof Lu.Valeur valeur) {
      ligne.montant(valeur.montant());
    }
    return ligne
        .financeur(financeur)
        .texte(LecteurCellule.texte(cellule))
        .emplacement(table.grille().place(cellule))
        .build();
  }

  private long financeurs(Plage fusion) {
    return table.colonnes().financeurs().stream()
        .filter(c -> fusion.contient(fusion.premiereLigne(), c))
        .count();
  }

  /** A total merged over several entries is that of their block. */
  private void total(Colonne colonne, Lu.Valeur valeur, Cellule cellule, Volet.Builder volet) {
    Portee portee = cellules.portee(cellule);
    NavigableSet<Integer> volets = table.volets(cellule);
    if (!colonne.est(Champ.TOTAL)) {
      volet.addTotal(cellules.total(Nature.PORTEUR, valeur.montant(), portee, cellule));
    } else if (volets.size() < 2) {
      volet.addTotal(cellules.total(Nature.LIGNE, valeur.montant(), portee, cellule));
    } else {
      Portee bloc = Portee.builder()
          .from(portee)
          .addAllVolets(volets.stream().map(v -> Integer.toString(v)).collect(Collectors.toList()))
          .build();
      blocs.add(cellules.total(Nature.BLOC, valeur.montant(), bloc, cellule));
    }
  }

  private Beneficiaires beneficiaires(Cellule cellule) {
    Optional<Effectif> effectif = EffectifFrancais.lire(cellule);
    boolean qpv = Normalise.cle(table.titre(cellule)).contains("qpv");
    return Beneficiaires.builder()
        .effectif(effectif)
        .perimetre(qpv ? Perimetre.QPV : Perimetre.NON_PRECISE)
        .texte(
            effectif.isPresent()
                ? LecteurCellule.texte(cellule)
                : Optional.of(Grille.imprime(cellule)))
        .emplacement(table.grille().place(cellule))
        .build();
  }
}
