package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.io.xlsx.feuille.partie.Encart;
import fr.contratdeville.io.xlsx.feuille.retouche.MarkupReader.TagKind;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The comments of a sheet, written again: new ones go after the others, and a cell that has one
 * gets its text at the end of it.
 */
final class CommentairesPart {

  static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<authors></authors><commentList></commentList></comments>";

  private final String auteur;
  private final NavigableMap<Reference, String> aEcrire;
  private final int auteurs;

  /** @param aEcrire the texts to add, by cell */
  private CommentairesPart(String auteur, NavigableMap<Reference, String> aEcrire, int auteurs) {
    this.auteur = auteur;
    this.aEcrire = aEcrire;
    this.auteurs = auteurs;
  }

  /** Reads the part, if there is one, to its end. */
  static CommentairesPart read(
      XlsxArchive archive, String partie, String auteur, NavigableMap<Reference, String> textes)
      throws ClasseurIllisibleException {
    int auteurs = 0;
    int listes = 0;
    if (!partie.isEmpty()) {
      try (XmlReader xml = archive.read(partie)) {
        while (xml.next()) {
          auteurs += xml.name().equals("author") && xml.depth() == 3 ? 1 : 0;
          boolean liste = xml.name().equals("authors") || xml.name().equals("commentList");
          listes += liste && xml.depth() == 2 ? 1 : 0;
        }
      }
      if (listes != 2) {
        throw archive.context().unreadable(Motif.ENDOMMAGE, partie, null);
      }
    }
    return new CommentairesPart(auteur, new TreeMap<>(textes), auteurs);
  }

  void write(MarkupReader xml, Writer sortie) throws IOException {
    while (xml.next()) {
      if (xml.opens("comment", 3) && texte(xml).isPresent()) {
        String texte = texte(xml).orElseThrow();
        aEcrire.remove(reference(xml).orElseThrow());
        commentaire(xml, texte, sortie);
      } else if (xml.depth() == 2 && (xml.is("authors") || xml.is("commentList"))) {
        boundary(xml, sortie);
      } else {
        sortie.write(xml.raw());
      }
    }
  }

  private static Optional<Reference> reference(MarkupReader xml) {
    return Reference.tryParse(xml.attribute("ref"));
  }

  private Optional<String> texte(MarkupReader xml) {
    return reference(xml).flatMap(r -> Optional.ofNullable(aEcrire.get(r)));
  }

  private void boundary(MarkupReader xml, Writer sortie) throws IOException {
    if (xml.kind() == TagKind.OPENING) {
      sortie.write(xml.raw());
      return;
    }
    boolean seule = xml.kind() == TagKind.SELF_CLOSING;
    String p = xml.prefix();
    sortie.write(seule ? Tags.opened(xml.raw()) : "");
    if (xml.is("authors")) {
      sortie.write("<" + p + "author>" + Xml.text(auteur) + "</" + p + "author>");
    } else {
      for (Map.Entry<Reference, String> nouveau : aEcrire.entrySet()) {
        sortie.write("<" + p + "comment ref=\"" + nouveau.getKey() + "\" authorId=\"" + auteurs
            + "\"><" + p + "text>" + run(p, nouveau.getValue()) + "</" + p + "text></" + p
            + "comment>");
      }
    }
    sortie.write(seule ? "</" + p + xml.name() + ">" : xml.raw());
  }

  private static String run(String p, String texte) {
    return "<" + p + "t xml:space=\"preserve\">" + Xml.text(texte) + "</" + p + "t>";
  }

  /** Writes a comment with a text added at its end. */
  private static void commentaire(MarkupReader xml, String texte, Writer sortie)
      throws IOException {
    String p = xml.prefix();
    String seul = "<" + p + "text>" + run(p, texte) + "</" + p + "text>";
    if (xml.kind() == TagKind.SELF_CLOSING) {
      sortie.write(Tags.opened(xml.raw()) + seul + "</" + p + "comment>");
      return;
    }
    sortie.write(xml.raw());
    boolean ecrit = false;
    List<Piece> dedans = new ArrayList<>();
    while (xml.next() && !xml.closes("comment", 3)) {
      boolean limite = !ecrit && xml.is("text") && xml.depth() == 4;
      if (!limite && dedans.isEmpty()) {
        sortie.write(xml.raw());
        continue;
      }
      dedans.add(new Piece(xml));
      if (limite && xml.kind() != TagKind.OPENING) {
        sortie.write(lengthened(dedans, p, texte));
        dedans.clear();
        ecrit = true;
      }
    }
    sortie.write((ecrit ? "" : seul) + xml.raw());
  }

  private record Piece(String raw, String name, TagKind kind, int depth) {
    Piece(MarkupReader xml) {
      this(xml.raw(), xml.kind() == TagKind.NONE ? "" : xml.name(), xml.kind(), xml.depth());
    }

    boolean ends(String element) {
      return depth == 5 && name.equals(element) && kind != TagKind.OPENING;
    }
  }

  /**
   * A text with an addition at its end: one more run if it has runs, else a longer plain text, for
   * it may not have both.
   */
  private static String lengthened(List<Piece> dedans, String p, String texte) {
    Map<String, Integer> derniers = new HashMap<>();
    for (int i = 0; i < dedans.size(); i++) {
      for (String element : new String[] {"r", "t"}) {
        if (dedans.get(i).ends(element)) {
          derniers.put(element, i);
        }
      }
    }
    String suite = Encart.SUITE + texte;
    Integer apresRun = derniers.get("r");
    Integer dansTexte = derniers.get("t");
    StringBuilder sortie = new StringBuilder();
    for (int i = 0; i < dedans.size(); i++) {
      Piece morceau = dedans.get(i);
      if (apresRun != null && i == apresRun) {
        sortie.append(morceau.raw).append("<" + p + "r>" + run(p, suite) + "</" + p + "r>");
      } else if (apresRun == null && dansTexte != null && i == dansTexte) {
        sortie.append(
            morceau.kind == TagKind.SELF_CLOSING ? run(p, texte) : Xml.text(suite) + morceau.raw);
      } else if (apresRun == null && dansTexte == null && i == dedans.size() - 1) {
        boolean seule = morceau.kind == TagKind.SELF_CLOSING;
        sortie.append(seule ? Tags.opened(morceau.raw) : "").append(run(p, texte));
        sortie.append(seule ? "</" + p + "text>" : morceau.raw);
      } else {
        sortie.append(morceau.raw);
      }
    }
    return sortie.toString();
  }
}
