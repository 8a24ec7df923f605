package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.io.xlsx.feuille.partie.Encart;
import fr.contratdeville.io.xlsx.feuille.retouche.Decoupe.Genre;
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
 * The comments of a sheet written again, with new ones after them and with more text at the end of
 * those on cells that have one.
 */
final class PartieCommentaires {

  static final String VIDE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<authors></authors><commentList></commentList></comments>";

  private final String auteur;
  private final NavigableMap<Reference, String> aEcrire;
  private final int auteurs;

  /** @param aEcrire the texts by cell; a cell that has a comment gets its text at the end of it */
  private PartieCommentaires(String auteur, NavigableMap<Reference, String> aEcrire, int auteurs) {
    this.auteur = auteur;
    this.aEcrire = aEcrire;
    this.auteurs = auteurs;
  }

  /** Reads the part, if there is one, to its end. */
  static PartieCommentaires lire(
      Paquet paquet, String partie, String auteur, NavigableMap<Reference, String> textes)
      throws ClasseurIllisibleException {
    int auteurs = 0;
    int listes = 0;
    if (!partie.isEmpty()) {
      try (LecteurXml xml = paquet.lire(partie)) {
        while (xml.prochain()) {
          auteurs += xml.nom().equals("author") && xml.profondeur() == 3 ? 1 : 0;
          boolean liste = xml.nom().equals("authors") || xml.nom().equals("commentList");
          listes += liste && xml.profondeur() == 2 ? 1 : 0;
        }
      }
      if (listes != 2) {
        throw paquet.contexte().illisible(Motif.ENDOMMAGE, partie, null);
      }
    }
    return new PartieCommentaires(auteur, new TreeMap<>(textes), auteurs);
  }

  void ecrire(Decoupe xml, Writer sortie) throws IOException {
    while (xml.suivant()) {
      if (xml.ouvre("comment", 3) && texte(xml).isPresent()) {
        String texte = texte(xml).orElseThrow();
        aEcrire.remove(reference(xml).orElseThrow());
        commentaire(xml, texte, sortie);
      } else if (xml.profondeur() == 2 && (xml.est("authors") || xml.est("commentList"))) {
        limite(xml, sortie);
      } else {
        sortie.write(xml.brut());
      }
    }
  }

  private static Optional<Reference> reference(Decoupe xml) {
    return Reference.lire(xml.attribut("ref"));
  }

  private Optional<String> texte(Decoupe xml) {
    return reference(xml).flatMap(r -> Optional.ofNullable(aEcrire.get(r)));
  }

  private void limite(Decoupe xml, Writer sortie) throws IOException {
    if (xml.genre() == Genre.OUVRANTE) {
      sortie.write(xml.brut());
      return;
    }
    boolean seule = xml.genre() == Genre.SEULE;
    String p = xml.prefixe();
    sortie.write(seule ? Balises.ouverte(xml.brut()) : "");
    if (xml.est("authors")) {
      sortie.write("<" + p + "author>" + Xml.texte(auteur) + "</" + p + "author>");
    } else {
      for (Map.Entry<Reference, String> nouveau : aEcrire.entrySet()) {
        sortie.write("<" + p + "comment ref=\"" + nouveau.getKey() + "\" authorId=\"" + auteurs
            + "\"><" + p + "text>" + bribe(p, nouveau.getValue()) + "</" + p + "text></" + p
            + "comment>");
      }
    }
    sortie.write(seule ? "</" + p + xml.nom() + ">" : xml.brut());
  }

  private static String bribe(String p, String texte) {
    return "<" + p + "t xml:space=\"preserve\">" + Xml.texte(texte) + "</" + p + "t>";
  }

  /** A comment, with its text longer. */
  private static void commentaire(Decoupe xml, String texte, Writer sortie) throws IOException {
    String p = xml.prefixe();
    String seul = "<" + p + "text>" + bribe(p, texte) + "</" + p + "text>";
    if (xml.genre() == Genre.SEULE) {
      sortie.write(Balises.ouverte(xml.brut()) + seul + "</" + p + "comment>");
      return;
    }
    sortie.write(xml.brut());
    boolean ecrit = false;
    List<Morceau> dedans = new ArrayList<>();
    while (xml.suivant() && !xml.ferme("comment", 3)) {
      boolean limite = !ecrit && xml.est("text") && xml.profondeur() == 4;
      if (!limite && dedans.isEmpty()) {
        sortie.write(xml.brut());
        continue;
      }
      dedans.add(new Morceau(xml));
      if (limite && xml.genre() != Genre.OUVRANTE) {
        sortie.write(allonge(dedans, p, texte));
        dedans.clear();
        ecrit = true;
      }
    }
    sortie.write((ecrit ? "" : seul) + xml.brut());
  }

  private record Morceau(String brut, String nom, Genre genre, int profondeur) {
    Morceau(Decoupe xml) {
      this(xml.brut(), xml.genre() == Genre.AUTRE ? "" : xml.nom(), xml.genre(), xml.profondeur());
    }

    boolean finit(String element) {
      return profondeur == 5 && nom.equals(element) && genre != Genre.OUVRANTE;
    }
  }

  /**
   * A text with more at its end: one more run when it has runs, else a longer plain text, for it
   * may not have both.
   */
  private static String allonge(List<Morceau> dedans, String p, String texte) {
    Map<String, Integer> derniers = new HashMap<>();
    for (int i = 0; i < dedans.size(); i++) {
      for (String element : new String[] {"r", "t"}) {
        if (dedans.get(i).finit(element)) {
          derniers.put(element, i);
        }
      }
    }
    String suite = Encart.SUITE + texte;
    Integer apresRun = derniers.get("r");
    Integer dansTexte = derniers.get("t");
    StringBuilder sortie = new StringBuilder();
    for (int i = 0; i < dedans.size(); i++) {
      Morceau morceau = dedans.get(i);
      if (apresRun != null && i == apresRun) {
        sortie.append(morceau.brut).append("<" + p + "r>" + bribe(p, suite) + "</" + p + "r>");
      } else if (apresRun == null && dansTexte != null && i == dansTexte) {
        sortie.append(
            morceau.genre == Genre.SEULE ? bribe(p, texte) : Xml.texte(suite) + morceau.brut);
      } else if (apresRun == null && dansTexte == null && i == dedans.size() - 1) {
        boolean seule = morceau.genre == Genre.SEULE;
        sortie.append(seule ? Balises.ouverte(morceau.brut) : "").append(bribe(p, texte));
        sortie.append(seule ? "</" + p + "text>" : morceau.brut);
      } else {
        sortie.append(morceau.brut);
      }
    }
    return sortie.toString();
  }
}
