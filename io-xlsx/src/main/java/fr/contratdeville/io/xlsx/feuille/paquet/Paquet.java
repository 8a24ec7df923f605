package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open archive and its parts, each known by its key: its name without leading slash, in lower
 * case.
 */
public final class Paquet implements Closeable {

  private final FileChannel canal;
  private final Contexte contexte;
  private final RepertoireZip.Contenu contenu;
  private final Map<String, EntreeZip> entrees;

  private Paquet(FileChannel canal, Contexte contexte, RepertoireZip.Contenu contenu) {
    this.canal = canal;
    this.contexte = contexte;
    this.contenu = contenu;
    this.entrees = contenu.parCle();
  }

  /**
   * Opens the file and checks its directory.
   *
   * @throws ClasseurIllisibleException when it is no sound zip archive
   */
  public static Paquet ouvrir(Path fichier, Limites limites) throws ClasseurIllisibleException {
    Contexte contexte = new Contexte(fichier, limites);
    if (!Files.exists(fichier)) {
      throw contexte.illisible(Motif.INTROUVABLE);
    }
    if (!Files.isRegularFile(fichier)) {
      throw contexte.illisible(Motif.PAS_UN_FICHIER);
    }
    FileChannel canal = null;
    try {
      canal = FileChannel.open(fichier, StandardOpenOption.READ);
      return ouvrir(canal, contexte);
    } catch (IOException e) {
      fermer(canal, e);
      throw enPropre(e, contexte);
    }
  }

  private static Paquet ouvrir(FileChannel canal, Contexte contexte) throws IOException {
    Signature.exigerUnZip(canal, contexte);
    contexte.exiger(Limite.OCTETS_FICHIER, canal.size());
    return new Paquet(canal, contexte, RepertoireZip.lire(canal, contexte));
  }

  private static void fermer(@Nullable FileChannel canal, IOException enCours) {
    try {
      if (canal != null) {
        canal.close();
      }
    } catch (IOException e) {
      enCours.addSuppressed(e);
    }
  }

  private static ClasseurIllisibleException enPropre(IOException e, Contexte contexte) {
    if (e instanceof ClasseurIllisibleException dejaDite) {
      return dejaDite;
    }
    return e instanceof NoSuchFileException
        ? contexte.illisible(Motif.INTROUVABLE)
        : contexte.illisible(Motif.LECTURE_IMPOSSIBLE, e.getClass().getSimpleName(), e);
  }

  public Contexte contexte() {
    return contexte;
  }

  /** The keys of all parts. */
  public Set<String> parties() {
    return Set.copyOf(entrees.keySet());
  }

  public boolean contient(String partie) {
    return entrees.containsKey(partie);
  }

  /** The inflated size of a part, as the directory announces it; 0 when there is no such part. */
  public long taille(String partie) {
    EntreeZip entree = entrees.get(partie);
    return entree == null ? 0 : entree.taille();
  }

  /** The name of a part as the archive spells it, with forward slashes. */
  public String nom(String partie) {
    EntreeZip entree = entrees.get(partie);
    return entree == null ? partie : Chemins.droit(entree.nom());
  }

  /** A copy of this archive in which some parts differ. */
  public Recopie recopie() {
    return new Recopie(canal, contenu);
  }

  /**
   * Opens a part as XML.
   *
   * @throws ClasseurIllisibleException when there is no such part
   */
  public LecteurXml lire(String partie) throws ClasseurIllisibleException {
    return new LecteurXml(partie, flux(partie), contexte);
  }

  /** The inflated bytes of a part. */
  public InputStream flux(String partie) throws ClasseurIllisibleException {
    EntreeZip entree = entrees.get(partie);
    if (entree == null) {
      throw contexte.illisible(Motif.ENDOMMAGE, partie, null);
    }
    return new FluxPartie(canal, entree, contexte);
  }

  /** Reads a part whose bytes were taken from {@link #flux} and altered since. */
  public LecteurXml lire(String partie, InputStream flux) throws ClasseurIllisibleException {
    return new LecteurXml(partie, flux, contexte);
  }

  /**
   * The relationships of a part to others that are in the archive: nothing that points outside.
   *
   * @param partie the key of a part, or an empty text for the archive itself
   */
  public List<Relation> relations(String partie) throws ClasseurIllisibleException {
    String relations = Chemins.relations(partie);
    List<Relation> trouvees = new ArrayList<>();
    if (!contient(relations)) {
      return trouvees;
    }
    try (LecteurXml xml = lire(relations)) {
      while (xml.prochain()) {
        if (xml.nom().equals("Relationship")
            && !xml.attribut("TargetMode", "").equals("External")) {
          Relation relation = relation(partie, xml);
          if (contient(relation.partie())) {
            contexte.compterTexte(relation.id());
            contexte.compterTexte(relation.genre());
            contexte.compterTexte(relation.partie());
            trouvees.add(relation);
          }
        }
      }
    }
    return trouvees;
  }

  private Relation relation(String partie, LecteurXml xml) {
    String genre = xml.attribut("Type", "");
    String cible = Chemins.resoudre(partie, xml.attribut("Target", ""));
    if (!contient(cible) && cible.indexOf('%') >= 0) {
      cible = sansPourcent(cible);
    }
    return new Relation(xml.attribut("Id", ""), genre.substring(genre.lastIndexOf('/') + 1), cible);
  }

  private static String sansPourcent(String cible) {
    try {
      return Chemins.cle(URLDecoder.decode(cible.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return cible;
    }
  }

  @Override
  public void close() throws ClasseurIllisibleException {
    try {
      canal.close();
    } catch (IOException e) {
      throw enPropre(e, contexte);
    }
  }
}
