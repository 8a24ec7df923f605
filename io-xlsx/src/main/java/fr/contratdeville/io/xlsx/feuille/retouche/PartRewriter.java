package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.ArchiveCopy;
import fr.contratdeville.io.xlsx.feuille.paquet.PartOutputStream;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlEncoding;
import fr.contratdeville.io.xlsx.feuille.retouche.MarkupReader.TagKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Writes parts of a workbook again, one after the other, into a copy of its archive. */
final class PartRewriter {

  /** Reads a part and writes it with changes. */
  interface Rewrite {
    void write(MarkupReader xml, Writer sortie) throws IOException;
  }

  private final XlsxArchive archive;
  private final ArchiveCopy copy;
  private final Set<String> parts = new TreeSet<>();

  PartRewriter(XlsxArchive archive) {
    this.archive = archive;
    this.copy = archive.copy();
  }

  XlsxArchive archive() {
    return archive;
  }

  /** The names of the parts written so far. */
  Set<String> parts() {
    return parts;
  }

  /**
   * Writes a part again, in its encoding.
   *
   * @param nom its name as the archive spells it
   * @param sinon the content to start from if there is no such part
   */
  void rewrite(String nom, String sinon, Rewrite travail) throws ClasseurIllisibleException {
    String cle = nom.toLowerCase(Locale.ROOT);
    try (InputStream stream = archive.contains(cle)
            ? archive.stream(cle)
            : new ByteArrayInputStream(sinon.getBytes(StandardCharsets.UTF_8));
        PartOutputStream part = new PartOutputStream()) {
      XmlEncoding encoding = XmlEncoding.of(stream);
      Writer sortie = encoding.writer(part);
      travail.write(new MarkupReader(encoding.reader(), nom, archive.context()), sortie);
      sortie.flush();
      if (!parts.add(nom)) {
        throw archive
            .context()
            .unreadable(
                Motif.SUSPECT,
                "une partie qui sert deux fois : " + nom,
                "a part that serves twice: " + nom,
                null);
      }
      copy.put(nom, part);
    } catch (ClasseurIllisibleException e) {
      throw e;
    } catch (IOException e) {
      throw archive.context().unreadable(Motif.LECTURE_IMPOSSIBLE, nom, e);
    }
  }

  /**
   * Writes a part again with an addition before its end.
   *
   * @param racine the name of the root of the part
   * @param ajout the addition, given the prefix of the root
   */
  void insert(String nom, String sinon, String racine, UnaryOperator<String> ajout)
      throws ClasseurIllisibleException {
    rewrite(nom, sinon, (xml, sortie) -> {
      while (xml.next()) {
        boolean seule = xml.depth() == 1 && xml.kind() == TagKind.SELF_CLOSING;
        if (seule || (xml.depth() == 1 && xml.kind() == TagKind.CLOSING)) {
          sortie.write(seule ? Tags.opened(xml.raw()) : "");
          sortie.write(ajout.apply(xml.prefix()));
          sortie.write(seule ? "</" + xml.prefix() + racine + ">" : xml.raw());
        } else {
          sortie.write(xml.raw());
        }
      }
    });
  }

  /** Adds a part that was not there. */
  void add(String nom, String xml) throws ClasseurIllisibleException {
    rewrite(nom, xml, (markup, sortie) -> {
      while (markup.next()) {
        sortie.write(markup.raw());
      }
    });
  }

  /** A name that no part has: {@code xl/comments1.xml}, or the next number that is free. */
  String freeName(String debut, String fin) {
    int n = 1;
    while (archive.contains((debut + n + fin).toLowerCase(Locale.ROOT))
        || parts.contains(debut + n + fin)) {
      n++;
    }
    return debut + n + fin;
  }

  void write(OutputStream sortie) throws IOException {
    copy.write(sortie);
  }
}
