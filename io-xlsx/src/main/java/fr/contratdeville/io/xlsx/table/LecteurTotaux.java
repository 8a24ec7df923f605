package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.disposition.GenreLigne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.table.NombreFrancais.Lu;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.util.List;
import java.util.Optional;

/** Turns the cells of a row of sums or shares into declared figures, each with its scope. */
final class LecteurTotaux {
  private final Reconnaissance table;
  private final LecteurVolet lecteur;

  LecteurTotaux(Reconnaissance table, LecteurVolet lecteur) {
    this.table = table;
    this.lecteur = lecteur;
  }

  /**
   * The declared figure of one cell of such a row.
   *
   * @param bloc the keys of the entries since the previous subtotal
   * @return nothing for a cell that holds no figure of a known scope: it is to be kept as it is
   */
  Optional<TotalDeclare> lire(Ligne ligne, Cellule cellule, List<String> bloc) {
    Colonne colonne = table.colonne(cellule);
    if (ligne.est(GenreLigne.SOUS_TOTAL)) {
      return bloc.isEmpty() ? Optional.empty() : sousTotal(colonne, cellule, bloc);
    }
    Optional<Quantite> valeur = ligne.est(GenreLigne.PARTS)
        ? NombreFrancais.part(cellule).map(Quantite.class::cast)
        : quantite(colonne, cellule);
    return valeur.flatMap(v -> general(colonne, v, cellule));
  }

  private Optional<TotalDeclare> sousTotal(Colonne colonne, Cellule cellule, List<String> bloc) {
    if (!colonne.estMontant()) {
      return Optional.empty();
    }
    return quantite(colonne, cellule).map(valeur -> {
      Portee portee =
          Portee.builder().from(LecteurVolet.portee(colonne)).addAllVolets(bloc).build();
      return declare(Nature.BLOC, valeur, portee, cellule);
    });
  }

  private Optional<TotalDeclare> general(Colonne colonne, Quantite valeur, Cellule cellule) {
    if (colonne.financeur().isPresent()) {
      return Optional.of(declare(Nature.FINANCEUR, valeur, LecteurVolet.portee(colonne), cellule));
    }
    boolean somme =
        colonne.est(Champ.TOTAL) || (colonne.est(Champ.BENEFICIAIRES) && !(valeur instanceof Part));
    return somme
        ? Optional.of(declare(Nature.GENERAL, valeur, LecteurVolet.portee(colonne), cellule))
        : Optional.empty();
  }

  private Optional<Quantite> quantite(Colonne colonne, Cellule cellule) {
    if (colonne.est(Champ.BENEFICIAIRES)) {
      return EffectifFrancais.lire(cellule).map(Quantite.class::cast);
    }
    if (!colonne.estMontant()) {
      return Optional.empty();
    }
    Lu lu = lecteur.montant(cellule, table.grille().place(cellule));
    return lu instanceof Lu.Valeur valeur ? Optional.of(valeur.montant()) : Optional.empty();
  }

  private TotalDeclare declare(Nature nature, Quantite valeur, Portee portee, Cellule cellule) {
    boolean nombre = cellule.genre() == Cellule.Genre.NOMBRE;
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(valeur)
        .portee(portee)
        .texte(nombre ? Optional.empty() : Optional.of(LecteurVolet.imprime(cellule)))
        .emplacement(table.grille().place(cellule))
        .build();
  }
}
