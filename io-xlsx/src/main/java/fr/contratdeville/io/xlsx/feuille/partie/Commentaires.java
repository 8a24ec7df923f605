package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads the comments of a sheet. A conversation is read from the copy that spreadsheets keep for
 * older ones.
 */
public final class Commentaires {

  private Commentaires() {}

  /** The comments by cell, in reading order. */
  public static NavigableMap<Reference, String> read(XlsxArchive archive, List<Relation> relations)
      throws ClasseurIllisibleException {
    NavigableMap<Reference, String> commentaires = new TreeMap<>();
    for (Relation relation : relations) {
      if (relation.type().equals("comments")) {
        read(archive, relation.part(), commentaires);
      }
    }
    return Collections.unmodifiableNavigableMap(commentaires);
  }

  private static void read(
      XlsxArchive archive, String partie, NavigableMap<Reference, String> commentaires)
      throws ClasseurIllisibleException {
    try (XmlReader xml = archive.read(partie)) {
      long ou = -1;
      while (xml.next()) {
        if (xml.name().equals("comment")) {
          ou = Reference.pack(xml.attribute("ref", ""));
        } else if (xml.name().equals("text")) {
          String texte = RichText.read(xml, archive.context());
          if (ou >= 0 && !texte.isEmpty()) {
            archive.context().countText(texte);
            archive.context().countObjects(2);
            commentaires.putIfAbsent(
                Reference.of(Reference.unpackLigne(ou), Reference.unpackColonne(ou)), texte);
          }
        }
      }
    }
  }
}
