package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An archive copied with some of its parts replaced and some added. All the rest keeps its bytes as
 * they are in the file: compressed data, names, dates, order, even what stands between two entries.
 */
public final class Recopie {

  private final FileChannel canal;
  private final RepertoireZip.Contenu contenu;
  private final Map<String, PartieEcrite> remplacees = new HashMap<>();
  private final Map<String, PartieEcrite> ajoutees = new LinkedHashMap<>();

  Recopie(FileChannel canal, RepertoireZip.Contenu contenu) {
    this.canal = canal;
    this.contenu = contenu;
  }

  /**
   * Puts a part in the place of the one of that name, or at the end when there is none.
   *
   * @param nom its name, without leading slash, as the archive will spell it
   */
  public void mettre(String nom, PartieEcrite partie) {
    if (contenu.parCle().containsKey(Chemins.cle(nom))) {
      remplacees.put(Chemins.cle(nom), partie);
    } else {
      ajoutees.put(nom, partie);
    }
  }

  /** Writes the archive; the same parts always give the same bytes. */
  public void ecrire(OutputStream sortie) throws IOException {
    long date = date();
    List<ByteBuffer> lignes = new ArrayList<>();
    long position = copier(sortie, 0, debut(0));
    Map<EntreeZip, Long> places = new HashMap<>();
    for (int i = 0; i < contenu.parPlace().size(); i++) {
      EntreeZip entree = contenu.parPlace().get(i);
      places.put(entree, position);
      PartieEcrite partie = remplacees.get(entree.cle());
      position += partie == null
          ? copier(sortie, entree.locale(), debut(i + 1))
          : ecrire(sortie, EnTeteZip.locale(canal, entree).pour(partie), partie);
    }
    for (EntreeZip entree : parLigne()) {
      EnTeteZip ligne = EnTeteZip.centrale(canal, entree);
      PartieEcrite partie = remplacees.get(entree.cle());
      lignes.add((partie == null ? ligne : ligne.pour(partie)).a(places.getOrDefault(entree, 0L)));
    }
    for (Map.Entry<String, PartieEcrite> ajoutee : ajoutees.entrySet()) {
      byte[] nom = ajoutee.getKey().getBytes(StandardCharsets.UTF_8);
      lignes.add(EnTeteZip.centrale(nom, date).pour(ajoutee.getValue()).a(position));
      position +=
          ecrire(sortie, EnTeteZip.locale(nom, date).pour(ajoutee.getValue()), ajoutee.getValue());
    }
    finir(sortie, lignes, position);
  }

  /** Where the bytes of an entry start, those of the directory being after the last one. */
  private long debut(int rang) {
    return rang < contenu.parPlace().size()
        ? contenu.parPlace().get(rang).locale()
        : contenu.debut();
  }

  private List<EntreeZip> parLigne() {
    return contenu.parPlace().stream()
        .sorted(Comparator.comparingLong(EntreeZip::ligne))
        .toList();
  }

  /** What is added takes the date of the first line: nothing here depends on the day. */
  private long date() throws IOException {
    return Octets.nonSigne(Octets.lire(canal, parLigne().get(0).ligne(), 16), 12);
  }

  private long copier(OutputStream sortie, long de, long jusque) throws IOException {
    canal.position(de);
    long reste = jusque - de;
    byte[] bloc = new byte[32 << 10];
    var entree = Channels.newInputStream(canal);
    while (reste > 0) {
      int lus = entree.read(bloc, 0, (int) Math.min(bloc.length, reste));
      if (lus < 0) {
        throw new IOException("le fichier a changé pendant sa lecture");
      }
      sortie.write(bloc, 0, lus);
      reste -= lus;
    }
    return jusque - de;
  }

  private static long ecrire(OutputStream sortie, EnTeteZip enTete, PartieEcrite partie)
      throws IOException {
    byte[] octets = partie.compressee();
    sortie.write(enTete.octets());
    sortie.write(octets);
    return enTete.octets().length + (long) octets.length;
  }

  private void finir(OutputStream sortie, List<ByteBuffer> lignes, long position)
      throws IOException {
    int taille = 0;
    for (ByteBuffer ligne : lignes) {
      sortie.write(octets(ligne));
      taille += ligne.capacity();
    }
    int reste = (int) (canal.size() - contenu.fin());
    ByteBuffer fin = Octets.lire(canal, contenu.fin(), reste);
    fin.putShort(8, (short) lignes.size());
    fin.putShort(10, (short) lignes.size());
    fin.putInt(12, taille);
    fin.putInt(16, Math.toIntExact(position));
    sortie.write(octets(fin));
  }

  /** All the bytes of a buffer, wherever it stands. */
  private static byte[] octets(ByteBuffer tampon) {
    byte[] octets = new byte[tampon.capacity()];
    tampon.get(0, octets);
    return octets;
  }
}
