package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * The markup of a part cut into pieces: tags, and what stands between them. All pieces one after
 * the other are the part, to the character.
 *
 * <p>It does not check: a part goes through the XML parser first, which refuses what is not well
 * formed and every DTD. Drawings in VML alone do not, for those of spreadsheets are not always XML.
 */
final class Decoupe {

  enum Genre {
    OUVRANTE,
    FERMANTE,
    /** A tag that closes itself. */
    SEULE,
    /** A text, a comment, an instruction. */
    AUTRE
  }

  private final Reader lecteur;
  private final String partie;
  private final Contexte contexte;
  private final StringBuilder brut = new StringBuilder();
  private int avance = -1;
  private Genre genre = Genre.AUTRE;
  private int profondeur;

  Decoupe(Reader lecteur, String partie, Contexte contexte) {
    this.lecteur = new BufferedReader(lecteur);
    this.partie = partie;
    this.contexte = contexte;
  }

  /** Goes to the next piece, or tells that there is none. */
  boolean suivant() throws ClasseurIllisibleException {
    try {
      return lire();
    } catch (ClasseurIllisibleException e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw endommagee();
    } catch (IOException e) {
      throw contexte.illisible(Motif.LECTURE_IMPOSSIBLE, partie, e);
    }
  }

  private boolean lire() throws IOException {
    if (genre == Genre.FERMANTE || genre == Genre.SEULE) {
      profondeur--;
    }
    brut.setLength(0);
    genre = Genre.AUTRE;
    int premier = avance >= 0 ? avance : lecteur.read();
    avance = -1;
    if (premier < 0) {
      return false;
    }
    ajouter(premier);
    if (premier == '<') {
      balise();
    } else {
      texte();
    }
    return true;
  }

  private void texte() throws IOException {
    for (int c = lecteur.read(); c >= 0; c = lecteur.read()) {
      if (c == '<') {
        avance = c;
        return;
      }
      ajouter(c);
    }
  }

  private void balise() throws IOException {
    int second = prendre();
    if (second == '?') {
      jusque("?>");
    } else if (second == '!') {
      if (prendre() == '-') {
        prendre();
        jusque("-->");
      } else {
        jusque(brut.charAt(2) == '[' ? "]]>" : ">");
      }
    } else {
      char guillemet = 0;
      for (char c = (char) second; c != '>' || guillemet != 0; c = (char) prendre()) {
        if (guillemet == 0 && (c == '"' || c == '\'')) {
          guillemet = c;
        } else if (c == guillemet) {
          guillemet = 0;
        }
      }
      profondeur += second == '/' ? 0 : 1;
      genre = second == '/'
          ? Genre.FERMANTE
          : brut.charAt(brut.length() - 2) == '/' ? Genre.SEULE : Genre.OUVRANTE;
    }
  }

  private void jusque(String fin) throws IOException {
    int debut = brut.length();
    do {
      prendre();
    } while (brut.length() - debut < fin.length()
        || brut.indexOf(fin, brut.length() - fin.length()) < 0);
  }

  private int prendre() throws IOException {
    int c = lecteur.read();
    if (c < 0) {
      throw endommagee();
    }
    ajouter(c);
    return c;
  }

  private void ajouter(int c) throws ClasseurIllisibleException {
    if (brut.length() >= contexte.limites().de(Limite.OCTETS_PAR_BALISE)) {
      throw contexte.illisible(
          Motif.SUSPECT, "balise démesurée dans " + partie, "oversized tag in " + partie, null);
    }
    brut.append((char) c);
  }

  private ClasseurIllisibleException endommagee() {
    return contexte.illisible(Motif.ENDOMMAGE, partie, null);
  }

  Genre genre() {
    return genre;
  }

  /** How many elements are open, that of this tag included: 1 at the tags of the root. */
  int profondeur() {
    return profondeur;
  }

  /** The piece as it stands. */
  String brut() {
    return brut.toString();
  }

  /** Whether this is a tag of that element, whatever its prefix. */
  boolean est(String nom) {
    return genre != Genre.AUTRE && nom().equals(nom);
  }

  /** Whether this tag opens that element at this depth, be it to close it at once. */
  boolean ouvre(String nom, int profondeur) {
    return genre != Genre.FERMANTE && this.profondeur == profondeur && est(nom);
  }

  /** Whether this tag is the one before which a last child of that element goes. */
  boolean ferme(String nom, int profondeur) {
    return genre == Genre.FERMANTE && this.profondeur == profondeur && est(nom);
  }

  /** The local name of this tag. */
  String nom() {
    int debut = Balises.debutNom(brut);
    return brut.substring(debut + prefixe().length(), Balises.finNom(brut));
  }

  /** The prefix of this tag with its colon, or an empty text. */
  String prefixe() {
    int debut = Balises.debutNom(brut);
    int deux = brut.indexOf(":", debut);
    return deux < 0 || deux >= Balises.finNom(brut) ? "" : brut.substring(debut, deux + 1);
  }

  /** An attribute of this tag without a prefix; empty when absent. */
  String attribut(String nom) {
    return Balises.attribut(brut(), nom);
  }
}
