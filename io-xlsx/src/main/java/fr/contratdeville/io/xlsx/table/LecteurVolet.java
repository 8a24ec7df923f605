package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule.Genre;
import fr.contratdeville.io.xlsx.table.NombreFrancais.Lu;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Beneficiaires.Perimetre;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;

/** Turns the cells of one row into a financed entry. */
final class LecteurVolet {
  private final Reconnaissance table;
  private final List<Constat> constats;

  LecteurVolet(Reconnaissance table, List<Constat> constats) {
    this.table = table;
    this.constats = constats;
  }

  Volet lire(Ligne ligne, String cle) {
    Volet.Builder volet = Volet.builder();
    volet.cle(cle);
    for (Cellule cellule : table.grille().cellules(ligne.numero())) {
      Colonne colonne = table.colonne(cellule);
      Emplacement place = table.grille().place(cellule);
      if (colonne.financeur().isPresent()) {
        ligne(colonne.financeur().get(), cellule, place).ifPresent(volet::addLigne);
      } else if (colonne.estTotal()) {
        total(colonne, cellule, place, volet);
      } else if (colonne.est(Champ.BENEFICIAIRES)) {
        volet.addBeneficiaire(beneficiaires(cellule, place));
      } else if (!estDeLAction(colonne)) {
        volet.addComplement(complement(cellule));
      } else {
        colonne.champ().ifPresent(champ -> volet.putEmplacement(champ, place));
      }
    }
    return volet.build();
  }

  private static boolean estDeLAction(Colonne colonne) {
    return colonne.est(Champ.PORTEUR)
        || colonne.est(Champ.INTITULE)
        || colonne.est(Champ.AXE)
        || colonne.est(Champ.THEMATIQUE);
  }

  private Optional<FinancementLine> ligne(Financeur financeur, Cellule cellule, Emplacement place) {
    Lu lu = montant(cellule, place);
    if (lu instanceof Lu.Rien) {
      return Optional.empty();
    }
    FinancementLine.Builder ligne = FinancementLine.builder();
    ligne.financeur(financeur).emplacement(place).texte(texte(cellule));
    if (lu instanceof Lu.Valeur valeur) {
      ligne.montant(valeur.montant());
    }
    return Optional.of(ligne.build());
  }

  private void total(Colonne colonne, Cellule cellule, Emplacement place, Volet.Builder volet) {
    Lu lu = montant(cellule, place);
    if (lu instanceof Lu.Valeur valeur) {
      TotalDeclare.Nature nature =
          colonne.est(Champ.TOTAL) ? TotalDeclare.Nature.LIGNE : TotalDeclare.Nature.PORTEUR;
      volet.addTotal(total(nature, valeur.montant(), portee(colonne), cellule));
    } else if (lu instanceof Lu.Illisible) {
      volet.addComplement(complement(cellule));
    }
  }

  /** What a money cell says; what cannot be read or was rounded becomes a finding. */
  Lu montant(Cellule cellule, Emplacement place) {
    Lu lu = NombreFrancais.montant(cellule);
    if (lu instanceof Lu.Illisible illisible) {
      constats.add(Constats.illisible(place, imprime(cellule), illisible.ambigu()));
    } else if (lu instanceof Lu.Valeur valeur && valeur.arrondi()) {
      constats.add(Constats.arrondi(place, cellule, valeur.montant()));
    }
    return lu;
  }

  TotalDeclare total(TotalDeclare.Nature nature, Montant montant, Portee portee, Cellule cellule) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(montant)
        .portee(portee)
        .texte(texte(cellule))
        .emplacement(table.grille().place(cellule))
        .build();
  }

  static Portee portee(Colonne colonne) {
    Portee.Builder portee = Portee.builder();
    colonne.financeur().ifPresent(f -> portee.addFinanceur(f.nom()));
    return portee.addAllFinanceurs(colonne.portee()).build();
  }

  private Beneficiaires beneficiaires(Cellule cellule, Emplacement place) {
    Optional<Effectif> effectif = EffectifFrancais.lire(cellule);
    boolean qpv = Normalise.cle(table.titre(cellule)).contains("qpv");
    return Beneficiaires.builder()
        .effectif(effectif)
        .perimetre(qpv ? Perimetre.QPV : Perimetre.NON_PRECISE)
        .texte(effectif.isPresent() ? texte(cellule) : Optional.of(imprime(cellule)))
        .emplacement(place)
        .build();
  }

  Complement complement(Cellule cellule) {
    return Complement.builder()
        .nom(table.titre(cellule))
        .texte(imprime(cellule))
        .emplacement(table.grille().place(cellule))
        .build();
  }

  /** What was printed, where that is a text and not just a number. */
  private static Optional<String> texte(Cellule cellule) {
    return cellule.genre() == Genre.NOMBRE
            && NombreFrancais.montant(cellule) instanceof Lu.Valeur v
            && !v.arrondi()
        ? Optional.empty()
        : Optional.of(imprime(cellule));
  }

  /** The exact text of a cell; its formula when it has no result. */
  static String imprime(Cellule cellule) {
    return cellule.estSansResultat() ? "=" + cellule.formule().orElse("") : cellule.texte();
  }
}
