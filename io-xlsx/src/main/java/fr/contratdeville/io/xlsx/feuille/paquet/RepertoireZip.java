package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The central directory of a zip archive (APPNOTE 6.3.10), the only description of it that is
 * believed, and only when no two entries share a name or a byte: what is checked here is what is
 * read later, with no second opinion.
 */
final class RepertoireZip {

  private static final int FIN = 0x06054b50;
  private static final int FIN_64 = 0x06064b50;
  private static final int LIEU_FIN_64 = 0x07064b50;
  private static final int CENTRALE = 0x02014b50;
  private static final int LOCALE = 0x04034b50;
  private static final int TAILLE_FIN = 22;
  private static final int TAILLE_CENTRALE = 46;
  private static final int TAILLE_LOCALE = 30;
  private static final int REPERTOIRE_MAX = 16 << 20;
  private static final long INCONNU = 0xFFFFFFFFL;

  private final FileChannel canal;
  private final Contexte contexte;

  private RepertoireZip(FileChannel canal, Contexte contexte) {
    this.canal = canal;
    this.contexte = contexte;
  }

  /**
   * What a directory says.
   *
   * @param parCle the files by {@linkplain EntreeZip#cle key}
   * @param parPlace all entries, folders included, in the order of their bytes
   * @param debut where the directory starts
   * @param fin where the record that ends the archive starts
   */
  record Contenu(Map<String, EntreeZip> parCle, List<EntreeZip> parPlace, long debut, long fin) {}

  static Contenu lire(FileChannel canal, Contexte contexte) throws IOException {
    try {
      return new RepertoireZip(canal, contexte).lire();
    } catch (EOFException e) {
      throw contexte.illisible(Motif.ENDOMMAGE, "zip", e);
    }
  }

  private Contenu lire() throws IOException {
    long fin = chercherFin();
    ByteBuffer bloc = Octets.lire(canal, fin, TAILLE_FIN);
    long taille = Octets.nonSigne(bloc, 12);
    long debut = Octets.nonSigne(bloc, 16);
    long finRepertoire = fin;
    if (fin >= 20 && Octets.lire(canal, fin - 20, 4).getInt(0) == LIEU_FIN_64) {
      finRepertoire = Octets.lire(canal, fin - 20, 20).getLong(8);
      ByteBuffer grand = Octets.lire(canal, finRepertoire, 56);
      if (grand.getInt(0) != FIN_64) {
        throw endommage("zip64");
      }
      taille = grand.getLong(40);
      debut = grand.getLong(48);
    }
    if (taille < 0 || taille > REPERTOIRE_MAX || debut < 0 || debut > finRepertoire - taille) {
      throw endommage("zip");
    }
    // Bytes put before the archive shift every place that it states by as much.
    long decalage = finRepertoire - taille - debut;
    ByteBuffer repertoire = Octets.lire(canal, debut + decalage, (int) taille);
    return verifier(lignes(repertoire, debut + decalage, decalage), debut + decalage, fin);
  }

  private long chercherFin() throws IOException {
    int longueur = (int) Math.min(canal.size(), TAILLE_FIN + 0xFFFF);
    long base = canal.size() - longueur;
    ByteBuffer queue = Octets.lire(canal, base, longueur);
    for (int i = longueur - TAILLE_FIN; i >= 0; i--) {
      if (queue.getInt(i) == FIN && Octets.court(queue, i + 20) <= longueur - i - TAILLE_FIN) {
        return base + i;
      }
    }
    throw contexte.illisible(Motif.TRONQUE);
  }

  private List<EntreeZip> lignes(ByteBuffer bloc, long debut, long decalage)
      throws ClasseurIllisibleException {
    List<EntreeZip> lignes = new ArrayList<>();
    while (bloc.remaining() >= TAILLE_CENTRALE && bloc.getInt(bloc.position()) == CENTRALE) {
      ByteBuffer ligne = bloc.slice().order(ByteOrder.LITTLE_ENDIAN);
      int nom = Octets.court(ligne, 28);
      int extra = Octets.court(ligne, 30);
      int longueur = TAILLE_CENTRALE + nom + extra + Octets.court(ligne, 32);
      if (longueur > bloc.remaining()) {
        throw endommage("zip");
      }
      contexte.exiger(Limite.ENTREES, lignes.size() + 1);
      lignes.add(ligne(ligne, nom, extra, decalage, debut + bloc.position()));
      bloc.position(bloc.position() + longueur);
    }
    if (bloc.hasRemaining()) {
      throw endommage("zip");
    }
    return lignes;
  }

  private EntreeZip ligne(
      ByteBuffer ligne, int longueurNom, int longueurExtra, long decalage, long place)
      throws ClasseurIllisibleException {
    String nom = new String(
        ligne.array(), ligne.arrayOffset() + TAILLE_CENTRALE, longueurNom, StandardCharsets.UTF_8);
    int methode = Octets.court(ligne, 10);
    if ((Octets.court(ligne, 8) & 1) != 0) {
      throw contexte.illisible(Motif.CHIFFRE);
    }
    if (methode != 0 && methode != 8) {
      throw endommage(nom);
    }
    long[] tailles = {
      Octets.nonSigne(ligne, 24), Octets.nonSigne(ligne, 20), Octets.nonSigne(ligne, 42)
    };
    completer(tailles, ligne, TAILLE_CENTRALE + longueurNom, longueurExtra);
    long debut = tailles[2] + decalage;
    if (tailles[0] < 0 || tailles[1] < 0 || debut < 0) {
      throw endommage(nom);
    }
    return new EntreeZip(
        nom, methode == 8, tailles[1], tailles[0], Octets.nonSigne(ligne, 16), debut, debut, place);
  }

  /** What does not fit 32 bits is in the zip64 extra field, in this order and only then. */
  private static void completer(long[] tailles, ByteBuffer ligne, int debut, int longueur) {
    int fin = debut + longueur;
    for (int i = debut; i + 4 <= fin; i += 4 + Octets.court(ligne, i + 2)) {
      if (Octets.court(ligne, i) == 1) {
        int ou = i + 4;
        for (int j = 0; j < tailles.length; j++) {
          if (tailles[j] == INCONNU && ou + 8 <= fin) {
            tailles[j] = ligne.getLong(ou);
            ou += 8;
          }
        }
        return;
      }
    }
  }

  private Contenu verifier(List<EntreeZip> lignes, long repertoire, long fin) throws IOException {
    lignes.sort(Comparator.comparingLong(EntreeZip::debut));
    List<EntreeZip> parPlace = new ArrayList<>();
    Map<String, EntreeZip> parNom = new HashMap<>();
    long libre = 0;
    for (EntreeZip entree : lignes) {
      ByteBuffer locale = Octets.lire(canal, entree.debut(), TAILLE_LOCALE);
      long donnees =
          entree.debut() + TAILLE_LOCALE + Octets.court(locale, 26) + Octets.court(locale, 28);
      if (locale.getInt(0) != LOCALE) {
        throw endommage(entree.nom());
      }
      if (entree.debut() < libre || entree.tailleCompressee() > repertoire - donnees) {
        throw contexte.illisible(
            Motif.SUSPECT,
            "fichiers superposés dans l'archive",
            "overlapping files in the archive",
            null);
      }
      libre = donnees + entree.tailleCompressee();
      parPlace.add(entree.aPartirDe(donnees));
      if (!entree.estUnDossier() && parNom.put(entree.cle(), entree.aPartirDe(donnees)) != null) {
        String detail = entree.nom();
        throw contexte.illisible(
            Motif.SUSPECT,
            "deux fois « " + detail + " » dans l'archive",
            "twice “" + detail + "” in the archive",
            null);
      }
    }
    return new Contenu(parNom, parPlace, repertoire, fin);
  }

  private ClasseurIllisibleException endommage(String detail) {
    return contexte.illisible(Motif.ENDOMMAGE, detail, null);
  }
}
