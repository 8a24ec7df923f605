package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.feuille.FeuilleReader;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.tableaux.aufil.SourceFeuille;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.util.List;
import java.util.Optional;

/** A sheet of an open workbook, row by row. */
final class SourceXlsx implements SourceFeuille {
  private final FeuilleReader lecteur;
  private final String fichier;

  SourceXlsx(FeuilleReader lecteur, String fichier) {
    this.lecteur = lecteur;
    this.fichier = fichier;
  }

  @Override
  public String nom() {
    return lecteur.onglet().nom();
  }

  @Override
  public Visibilite visibilite() {
    return lecteur.onglet().visibilite();
  }

  @Override
  public Optional<Rangee> next() throws LectureException {
    try {
      return lecteur.next();
    } catch (ClasseurIllisibleException e) {
      throw LectureXlsx.refus(fichier, e);
    }
  }

  @Override
  public Feuille chunk(List<Rangee> rangees, int depuis, int jusque) {
    return lecteur
        .feuille(rangees)
        .commentaires(lecteur
            .commentaires()
            .subMap(
                Reference.of(depuis, 1), true, Reference.of(jusque, Reference.COLONNE_MAX), true))
        .build();
  }
}
