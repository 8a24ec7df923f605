package org.example.contrats;

import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.io.Serializable;
import java.util.Optional;

/**
 * One sum in words and numbers alone, which Spark carries from machine to machine: the row of a
 * table of sums, should one want them in a file.
 *
 * @param etape the step of its amounts; empty if there is none
 * @param annee their year; 0 if there is none
 * @param ligne the key of a total, or of a row of a cross table
 * @param colonne the key of a column of a cross table
 */
record Somme(
    String etape,
    int annee,
    Nom ligne,
    Nom colonne,
    long centimes,
    long lignes,
    long sansMontant)
    implements Serializable {

  /** A key: its id, and its label in both languages. */
  record Nom(String id, String fr, String en) implements Serializable {
    static final Nom AUCUN = new Nom("", "", "");

    static Nom of(Cle cle) {
      return new Nom(cle.id(), cle.libelle().fr(), cle.libelle().en());
    }

    Cle cle() {
      return id.isEmpty() ? Cle.NON_AFFECTE : Cle.of(id, Message.of(fr, en));
    }
  }

  static Somme of(Tranche tranche, Nom ligne, Nom colonne, Poste poste) {
    return new Somme(
        tranche.etape().map(Enum::name).orElse(""),
        tranche.exercice().map(Exercice::annee).orElse(0),
        ligne,
        colonne,
        poste.somme().centimes(),
        poste.lignes(),
        poste.sansMontant());
  }

  Tranche tranche() {
    return new Tranche(
        etape.isEmpty() ? Optional.empty() : Optional.of(EtapeMontant.valueOf(etape)),
        annee == 0 ? Optional.empty() : Optional.of(Exercice.of(annee)));
  }

  Poste poste() {
    return new Poste(Montant.ofCentimes(centimes), lignes, sansMontant);
  }
}
