package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.HashSet;
import java.util.Set;

/**
 * What must be known of a sheet before it is altered, read by the XML parser to its end: whatever
 * comes after this is well formed.
 *
 * @param presentes the cells wanted that the sheet has
 * @param rangees the rows wanted that the sheet has
 * @param dessin the id of the relationship to its drawing of comments; empty when it has none
 */
record Releve(Set<Reference> presentes, Set<Integer> rangees, String dessin) {

  static Releve lire(Paquet paquet, String partie, Set<Reference> voulues)
      throws ClasseurIllisibleException {
    Releve releve = new Releve(new HashSet<>(), new HashSet<>(), "");
    int feuilles = 0;
    try (LecteurXml xml = paquet.lire(partie)) {
      if (xml.prochain() && xml.espace().contains("purl.oclc.org")) {
        throw paquet
            .contexte()
            .illisible(
                Motif.SANS_ANNOTATION,
                "il est au format « Strict Open XML », qui n'a pas de place pour des commentaires",
                "it is in the Strict Open XML format, which has no place for comments",
                null);
      }
      while (xml.prochain()) {
        if (xml.profondeur() == 2 && xml.nom().equals("sheetData")) {
          feuilles++;
          releve.rangees(xml, voulues);
        } else if (xml.profondeur() == 2 && xml.nom().equals("legacyDrawing")) {
          releve = new Releve(releve.presentes, releve.rangees, xml.idRelation().orElse(""));
        }
      }
    }
    if (feuilles != 1) {
      throw paquet.contexte().illisible(Motif.ENDOMMAGE, partie, null);
    }
    return releve;
  }

  private void rangees(LecteurXml xml, Set<Reference> voulues) throws ClasseurIllisibleException {
    Set<Integer> lignes = new HashSet<>();
    voulues.forEach(v -> lignes.add(v.ligne()));
    Curseur curseur = new Curseur();
    int depuis = xml.profondeur();
    while (xml.prochainDans(depuis)) {
      if (!xml.nom().equals("row") || !curseur.rangee(xml.attribut("r", ""))) {
        xml.sauter();
        continue;
      }
      if (lignes.contains(curseur.ligne())) {
        rangees.add(curseur.ligne());
      }
      cellules(xml, voulues, curseur);
    }
  }

  private void cellules(LecteurXml xml, Set<Reference> voulues, Curseur curseur)
      throws ClasseurIllisibleException {
    int depuis = xml.profondeur();
    while (xml.prochainDans(depuis)) {
      if (xml.nom().equals("c")
          && curseur.cellule(xml.attribut("r", ""))
          && voulues.contains(curseur.ici())) {
        presentes.add(curseur.ici());
      }
      xml.sauter();
    }
  }
}
