package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.retouche.ClasseurMarque;
import fr.contratdeville.io.xlsx.feuille.retouche.Marque;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Puts red marks on the first sheet of a workbook. */
final class Marquage {

  static final Marque.Teinte ROUGE = new Marque.Teinte("FFC00000", "FFFBE0DD");

  private Marquage() {}

  static byte[] marquer(byte[] octets, Map<Reference, String> textes) throws IOException {
    Path fichier = Files.createTempFile("marquage", ".xlsx");
    try {
      Files.write(fichier, octets);
      return marquer(fichier, textes);
    } finally {
      Files.delete(fichier);
    }
  }

  private static byte[] marquer(Path fichier, Map<Reference, String> textes) throws IOException {
    NavigableMap<Reference, Marque> marques = new TreeMap<>();
    textes.forEach((cellule, texte) -> marques.put(cellule, new Marque(ROUGE, texte)));
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ClasseurOuvert classeur = ClasseurOuvert.open(fichier, Limits.DEFAULT)) {
      ClasseurMarque marque = ClasseurMarque.of(classeur, "Essai");
      if (!marques.isEmpty()) {
        marque.marquer(classeur.onglets().get(0), marques);
      }
      marque.write(sortie);
    }
    return sortie.toByteArray();
  }
}
