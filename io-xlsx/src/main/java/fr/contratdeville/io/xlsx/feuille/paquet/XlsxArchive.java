package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open archive and its parts, each known by its key: its name without leading slash, in lower
 * case.
 */
public final class XlsxArchive implements Closeable {

  private final SeekableByteChannel channel;
  private final ReadContext context;
  private final ZipDirectory.Entries content;
  private final Map<String, ZipMember> entries;

  private XlsxArchive(
      SeekableByteChannel channel, ReadContext context, ZipDirectory.Entries contenu) {
    this.channel = channel;
    this.context = context;
    this.content = contenu;
    this.entries = contenu.byKey();
  }

  /**
   * Opens the file and checks its directory.
   *
   * @throws ClasseurIllisibleException if it is no sound zip archive
   */
  public static XlsxArchive open(Path fichier, Limits limits) throws ClasseurIllisibleException {
    return open(Source.of(fichier), limits);
  }

  /**
   * Opens a source and checks its directory.
   *
   * @throws ClasseurIllisibleException if it is no sound zip archive
   */
  public static XlsxArchive open(Source source, Limits limits) throws ClasseurIllisibleException {
    ReadContext context = new ReadContext(source.nom(), limits);
    SeekableByteChannel channel = null;
    try {
      channel = source.channel();
      return open(channel, context);
    } catch (IOException e) {
      close(channel, e);
      throw translated(e, context);
    } catch (RuntimeException e) {
      close(channel, e);
      throw e;
    }
  }

  private static XlsxArchive open(SeekableByteChannel channel, ReadContext context)
      throws IOException {
    Signature.requireZip(channel, context);
    context.require(Limit.FILE_BYTES, channel.size());
    return new XlsxArchive(channel, context, ZipDirectory.read(channel, context));
  }

  private static void close(@Nullable SeekableByteChannel channel, Exception enCours) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      enCours.addSuppressed(e);
    }
  }

  private static ClasseurIllisibleException translated(IOException e, ReadContext context) {
    if (e instanceof ClasseurIllisibleException dejaDite) {
      return dejaDite;
    }
    if (e instanceof FileSystemException f && Source.DOSSIER.equals(f.getReason())) {
      return context.unreadable(Motif.PAS_UN_FICHIER);
    }
    return e instanceof NoSuchFileException
        ? context.unreadable(Motif.INTROUVABLE)
        : context.unreadable(Motif.LECTURE_IMPOSSIBLE, e.getClass().getSimpleName(), e);
  }

  public ReadContext context() {
    return context;
  }

  /** The keys of all parts. */
  public Set<String> parts() {
    return Set.copyOf(entries.keySet());
  }

  public boolean contains(String partie) {
    return entries.containsKey(partie);
  }

  /** The inflated size of a part, as the directory announces it; 0 if there is no such part. */
  public long size(String partie) {
    ZipMember member = entries.get(partie);
    return member == null ? 0 : member.size();
  }

  /** The name of a part as the archive spells it, with forward slashes. */
  public String name(String partie) {
    ZipMember member = entries.get(partie);
    return member == null ? partie : PartNames.withForwardSlashes(member.name());
  }

  /** Starts a copy of this archive, in which parts may be replaced and added. */
  public ArchiveCopy copy() {
    return new ArchiveCopy(channel, content);
  }

  /**
   * Opens a part as XML.
   *
   * @throws ClasseurIllisibleException if there is no such part
   */
  public XmlReader read(String partie) throws ClasseurIllisibleException {
    return new XmlReader(partie, stream(partie), context);
  }

  /** The inflated bytes of a part. */
  public InputStream stream(String partie) throws ClasseurIllisibleException {
    ZipMember member = entries.get(partie);
    if (member == null) {
      throw context.unreadable(Motif.ENDOMMAGE, partie, null);
    }
    return new PartInputStream(channel, member, context);
  }

  /** Opens as XML a part whose bytes were taken from {@link #stream} and altered since. */
  public XmlReader read(String partie, InputStream stream) throws ClasseurIllisibleException {
    return new XmlReader(partie, stream, context);
  }

  /**
   * The relationships of a part to others that are in the archive; those that point elsewhere are
   * left out.
   *
   * @param partie the key of a part, or an empty text for the archive itself
   */
  public List<Relation> relations(String partie) throws ClasseurIllisibleException {
    String relations = PartNames.relations(partie);
    List<Relation> trouvees = new ArrayList<>();
    if (!contains(relations)) {
      return trouvees;
    }
    try (XmlReader xml = read(relations)) {
      while (xml.next()) {
        if (xml.name().equals("Relationship")
            && !xml.attribute("TargetMode", "").equals("External")) {
          Relation relation = relation(partie, xml);
          if (contains(relation.part())) {
            context.countText(relation.id());
            context.countText(relation.type());
            context.countText(relation.part());
            trouvees.add(relation);
          }
        }
      }
    }
    return trouvees;
  }

  private Relation relation(String partie, XmlReader xml) {
    String genre = xml.attribute("Type", "");
    String cible = PartNames.resolve(partie, xml.attribute("Target", ""));
    if (!contains(cible) && cible.indexOf('%') >= 0) {
      cible = withoutPercent(cible);
    }
    return new Relation(
        xml.attribute("Id", ""), genre.substring(genre.lastIndexOf('/') + 1), cible);
  }

  private static String withoutPercent(String cible) {
    try {
      return PartNames.key(URLDecoder.decode(cible.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return cible;
    }
  }

  @Override
  public void close() throws ClasseurIllisibleException {
    try {
      channel.close();
    } catch (IOException e) {
      throw translated(e, context);
    }
  }
}
