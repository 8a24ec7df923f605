package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The comments of a sheet by cell, in reading order. A conversation is read from the copy that
 * spreadsheets keep for older ones.
 */
public final class Commentaires {

  private Commentaires() {}

  public static NavigableMap<Reference, String> lire(Paquet paquet, List<Relation> relations)
      throws ClasseurIllisibleException {
    NavigableMap<Reference, String> commentaires = new TreeMap<>();
    for (Relation relation : relations) {
      if (relation.genre().equals("comments")) {
        lire(paquet, relation.partie(), commentaires);
      }
    }
    return Collections.unmodifiableNavigableMap(commentaires);
  }

  private static void lire(
      Paquet paquet, String partie, NavigableMap<Reference, String> commentaires)
      throws ClasseurIllisibleException {
    try (LecteurXml xml = paquet.lire(partie)) {
      long ou = -1;
      while (xml.prochain()) {
        if (xml.nom().equals("comment")) {
          ou = Reference.compacte(xml.attribut("ref", ""));
        } else if (xml.nom().equals("text")) {
          String texte = TexteRiche.lire(xml, paquet.contexte());
          if (ou >= 0 && !texte.isEmpty()) {
            paquet.contexte().compterTexte(texte);
            paquet.contexte().compterObjets(2);
            commentaires.putIfAbsent(
                Reference.of(Reference.ligneDe(ou), Reference.colonneDe(ou)), texte);
          }
        }
      }
    }
  }
}
