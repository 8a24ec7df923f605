package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Passage;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a cell or a comment as one text: a line break between two, white space as
 * OpenDocument counts it, and each part with the way in which it is shown.
 */
final class TexteReader {
  private final XmlReader xml;
  private final Garde garde;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder ici = new StringBuilder();
  private Aspect aspect = Aspect.COMME_LA_CELLULE;
  private long longueur;
  private boolean blanc;
  private boolean commence;

  TexteReader(XmlReader xml, Garde garde) {
    this.xml = xml;
    this.garde = garde;
  }

  /** The characters of the element that has just opened, as they are; goes to its end. */
  String brut() throws LectureException {
    int depuis = xml.profondeur();
    XmlReader.Pas pas = xml.pas(depuis);
    while (pas != XmlReader.Pas.FIN) {
      if (pas == XmlReader.Pas.LETTRES) {
        ajouter(xml.lettres());
      }
      pas = xml.pas(depuis);
    }
    return ici.toString();
  }

  /** Adds the paragraph that has just opened, and goes to its end. */
  void paragraphe(Styles styles) throws LectureException {
    if (commence) {
      aspect(Aspect.COMME_LA_CELLULE);
      ajouter("\n");
    }
    commence = true;
    blanc = true;
    suite(styles, Aspect.COMME_LA_CELLULE);
  }

  private void suite(Styles styles, Aspect alentour) throws LectureException {
    int depuis = xml.profondeur();
    XmlReader.Pas pas = xml.pas(depuis);
    while (pas != XmlReader.Pas.FIN) {
      aspect(alentour);
      if (pas == XmlReader.Pas.LETTRES) {
        lettres(xml.lettres());
      } else {
        element(styles, alentour);
      }
      pas = xml.pas(depuis);
    }
  }

  private void element(Styles styles, Aspect alentour) throws LectureException {
    switch (xml.nom()) {
      case "s" -> {
        int combien = xml.nombre(Espace.TEXT, "c");
        garde.exigerUneCellule(longueur + combien);
        ajouter(" ".repeat(combien));
        blanc = false;
        xml.skip();
      }
      case "tab" -> {
        ajouter("\t");
        blanc = false;
        xml.skip();
      }
      case "line-break" -> {
        ajouter("\n");
        blanc = true;
        xml.skip();
      }
      case "span" ->
        suite(styles, styles.aspect(xml.attribut(Espace.TEXT, "style-name", "")).orElse(alentour));
      case "annotation", "annotation-end", "note", "frame", "ruby-text" -> xml.skip();
      default -> suite(styles, alentour);
    }
  }

  /** White space is one space, and none at the start of a line. */
  private void lettres(String texte) throws LectureException {
    StringBuilder vu = new StringBuilder(texte.length());
    for (int i = 0; i < texte.length(); i++) {
      char lettre = texte.charAt(i);
      boolean espace = lettre == ' ' || lettre == '\n' || lettre == '\t' || lettre == '\r';
      if (!espace) {
        vu.append(lettre);
      } else if (!blanc) {
        vu.append(' ');
      }
      blanc = espace;
    }
    ajouter(vu.toString());
  }

  private void ajouter(String texte) throws LectureException {
    longueur += texte.length();
    garde.exigerUneCellule(longueur);
    ici.append(texte);
  }

  private void aspect(Aspect autre) {
    if (autre != aspect) {
      fermer();
      aspect = autre;
    }
  }

  private void fermer() {
    if (!ici.isEmpty()) {
      passages.add(new Passage(ici.toString(), aspect));
      ici.setLength(0);
    }
  }

  /** What was read so far, each part with the way in which it is shown. */
  List<Passage> passages() {
    fermer();
    return List.copyOf(passages);
  }

  /** What was read so far, as it is seen. */
  String texte() {
    StringBuilder tout = new StringBuilder();
    passages().forEach(p -> tout.append(p.texte()));
    return tout.toString();
  }
}
