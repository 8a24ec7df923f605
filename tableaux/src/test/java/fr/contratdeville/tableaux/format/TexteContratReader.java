package fr.contratdeville.tableaux.format;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.tableaux.FeuillesReader;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a table that somebody typed with bars: {@code | Porteur | Action | Ville |}. */
public final class TexteContratReader implements FeuillesReader {

  private static final Format FORMAT = new Format("Texte", "txt");
  private static final int OCTETS = 1_000_000;

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(byte[] debut) {
    return debut.length > 0 && debut[0] == '|';
  }

  @Override
  public Lecture read(Path fichier, String nom) throws LectureException {
    return read(Source.of(fichier, nom));
  }

  @Override
  public LectureFeuilles readFeuilles(Path fichier, String nom) throws LectureException {
    return readFeuilles(Source.of(fichier, nom));
  }

  /** An upload is read from memory: without this method it would become a file first. */
  @Override
  public Lecture read(Source source) throws LectureException {
    return readFeuilles(source).lecture();
  }

  /** The same with its sheet, for whoever shows the text as it was read. */
  @Override
  public LectureFeuilles readFeuilles(Source source) throws LectureException {
    return new LectureTableaux().readFeuilles(Classeur.of(feuille(source)), source.nom(), FORMAT);
  }

  private static Feuille feuille(Source source) throws LectureException {
    Feuille.Builder feuille = Feuille.builder("Texte");
    try (InputStream octets = source.open()) {
      if (source.size() > OCTETS) {
        throw new IOException("more than " + OCTETS + " bytes");
      }
      String texte = StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(octets.readAllBytes()))
          .toString();
      // Each line is a row, blank ones too: a place such as Texte!C3 is found again in the file.
      texte.lines().forEach(ligne -> feuille.rangee(cellules(ligne)));
    } catch (IOException e) {
      throw new LectureException(
          source.nom(),
          Message.of(
              "ce n'est pas un texte en UTF-8 d'un mégaoctet au plus",
              "this is no text in UTF-8 of one megabyte at most"),
          e);
    }
    return feuille.build();
  }

  /** The texts between the bars; a rule of dashes, as under a header, is blank. */
  private static String[] cellules(String ligne) {
    return Arrays.stream(ligne.replaceFirst("^\\|", "").split("\\|", Reference.COLONNE_MAX))
        .map(texte -> texte.strip().replaceFirst("^-+$", ""))
        .toArray(String[]::new);
  }
}
