package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * The markup of a part, cut into pieces: tags, and the texts between them. All pieces one after the
 * other are the part, to the character.
 *
 * <p>It checks nothing: a part goes through the XML parser first, which refuses what is not well
 * formed and every DTD. Drawings in VML alone do not, for those of spreadsheets are not always XML.
 */
final class MarkupReader {

  enum TagKind {
    OPENING,
    CLOSING,
    /** A tag that closes itself. */
    SELF_CLOSING,
    /** A text, a comment, an instruction. */
    NONE
  }

  private final Reader reader;
  private final String part;
  private final ReadContext context;
  private final StringBuilder raw = new StringBuilder();
  private int ahead = -1;
  private TagKind kind = TagKind.NONE;
  private int depth;

  MarkupReader(Reader lecteur, String partie, ReadContext context) {
    this.reader = new BufferedReader(lecteur);
    this.part = partie;
    this.context = context;
  }

  /**
   * Goes to the next piece.
   *
   * @return whether there is one
   */
  boolean next() throws ClasseurIllisibleException {
    try {
      return read();
    } catch (ClasseurIllisibleException e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw damaged();
    } catch (IOException e) {
      throw context.unreadable(Motif.LECTURE_IMPOSSIBLE, part, e);
    }
  }

  private boolean read() throws IOException {
    if (kind == TagKind.CLOSING || kind == TagKind.SELF_CLOSING) {
      depth--;
    }
    raw.setLength(0);
    kind = TagKind.NONE;
    int premier = ahead >= 0 ? ahead : reader.read();
    ahead = -1;
    if (premier < 0) {
      return false;
    }
    append(premier);
    if (premier == '<') {
      tag();
    } else {
      text();
    }
    return true;
  }

  private void text() throws IOException {
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '<') {
        ahead = c;
        return;
      }
      append(c);
    }
  }

  private void tag() throws IOException {
    int second = take();
    if (second == '?') {
      readUntil("?>");
    } else if (second == '!') {
      if (take() == '-') {
        take();
        readUntil("-->");
      } else {
        readUntil(raw.charAt(2) == '[' ? "]]>" : ">");
      }
    } else {
      char guillemet = 0;
      for (char c = (char) second; c != '>' || guillemet != 0; c = (char) take()) {
        if (guillemet == 0 && (c == '"' || c == '\'')) {
          guillemet = c;
        } else if (c == guillemet) {
          guillemet = 0;
        }
      }
      depth += second == '/' ? 0 : 1;
      kind = second == '/'
          ? TagKind.CLOSING
          : raw.charAt(raw.length() - 2) == '/' ? TagKind.SELF_CLOSING : TagKind.OPENING;
    }
  }

  private void readUntil(String fin) throws IOException {
    int debut = raw.length();
    do {
      take();
    } while (raw.length() - debut < fin.length()
        || raw.indexOf(fin, raw.length() - fin.length()) < 0);
  }

  private int take() throws IOException {
    int c = reader.read();
    if (c < 0) {
      throw damaged();
    }
    append(c);
    return c;
  }

  private void append(int c) throws ClasseurIllisibleException {
    if (raw.length() >= context.limits().get(Limit.TAG_BYTES)) {
      throw context.unreadable(
          Motif.SUSPECT, "balise démesurée dans " + part, "oversized tag in " + part, null);
    }
    raw.append((char) c);
  }

  private ClasseurIllisibleException damaged() {
    return context.unreadable(Motif.ENDOMMAGE, part, null);
  }

  TagKind kind() {
    return kind;
  }

  /** How many elements are open, that of this tag included: 1 at the tags of the root. */
  int depth() {
    return depth;
  }

  /** The characters of the piece. */
  String raw() {
    return raw.toString();
  }

  /** Whether this is a tag of that element, whatever its prefix. */
  boolean is(String nom) {
    return kind != TagKind.NONE && name().equals(nom);
  }

  /** Whether this tag opens that element at this depth, also if it closes it at once. */
  boolean opens(String nom, int profondeur) {
    return kind != TagKind.CLOSING && this.depth == profondeur && is(nom);
  }

  /** Whether this tag closes that element at this depth; a new last child goes before it. */
  boolean closes(String nom, int profondeur) {
    return kind == TagKind.CLOSING && this.depth == profondeur && is(nom);
  }

  /** The local name of this tag. */
  String name() {
    int debut = Tags.nameStart(raw);
    return raw.substring(debut + prefix().length(), Tags.nameEnd(raw));
  }

  /** The prefix of this tag with its colon, or an empty text. */
  String prefix() {
    int debut = Tags.nameStart(raw);
    int deux = raw.indexOf(":", debut);
    return deux < 0 || deux >= Tags.nameEnd(raw) ? "" : raw.substring(debut, deux + 1);
  }

  /** An attribute of this tag without a prefix; empty if absent. */
  String attribute(String nom) {
    return Tags.attribute(raw(), nom);
  }
}
