package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.HashSet;
import java.util.Set;

/**
 * The facts that are needed before a sheet is altered. The XML parser reads the sheet to its end
 * for them, so that it is known to be well formed.
 *
 * @param presentes the cells, among those wanted, that the sheet has
 * @param rangees the rows, among those wanted, that the sheet has
 * @param dessin the id of the relationship to its drawing of comments; empty if it has none
 */
record Survey(Set<Reference> presentes, Set<Integer> rangees, String dessin) {

  static Survey read(XlsxArchive archive, String partie, Set<Reference> voulues)
      throws ClasseurIllisibleException {
    Survey survey = new Survey(new HashSet<>(), new HashSet<>(), "");
    int feuilles = 0;
    try (XmlReader xml = archive.read(partie)) {
      if (xml.next() && xml.namespace().contains("purl.oclc.org")) {
        throw archive
            .context()
            .unreadable(
                Motif.SANS_ANNOTATION,
                "il est au format « Strict Open XML », qui n'a pas de place pour des commentaires",
                "it is in the Strict Open XML format, which has no place for comments",
                null);
      }
      while (xml.next()) {
        if (xml.depth() == 2 && xml.name().equals("sheetData")) {
          feuilles++;
          survey.rangees(xml, voulues);
        } else if (xml.depth() == 2 && xml.name().equals("legacyDrawing")) {
          survey = new Survey(survey.presentes, survey.rangees, xml.relationId().orElse(""));
        }
      }
    }
    if (feuilles != 1) {
      throw archive.context().unreadable(Motif.ENDOMMAGE, partie, null);
    }
    return survey;
  }

  private void rangees(XmlReader xml, Set<Reference> voulues) throws ClasseurIllisibleException {
    Set<Integer> lignes = new HashSet<>();
    voulues.forEach(v -> lignes.add(v.ligne()));
    Cursor cursor = new Cursor();
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      if (!xml.name().equals("row") || !cursor.rangee(xml.attribute("r", ""))) {
        xml.skip();
        continue;
      }
      if (lignes.contains(cursor.ligne())) {
        rangees.add(cursor.ligne());
      }
      cellules(xml, voulues, cursor);
    }
  }

  private void cellules(XmlReader xml, Set<Reference> voulues, Cursor cursor)
      throws ClasseurIllisibleException {
    int depuis = xml.depth();
    while (xml.nextInside(depuis)) {
      if (xml.name().equals("c")
          && cursor.cellule(xml.attribute("r", ""))
          && voulues.contains(cursor.here())) {
        presentes.add(cursor.here());
      }
      xml.skip();
    }
  }
}
