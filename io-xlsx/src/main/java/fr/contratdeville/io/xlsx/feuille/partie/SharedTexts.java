package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts that cells refer to by number. Only those present count, whatever number the part
 * announces.
 */
public final class SharedTexts {

  public static final SharedTexts NONE = new SharedTexts(List.of());

  private final List<String> textes;

  private SharedTexts(List<String> textes) {
    this.textes = textes;
  }

  public static SharedTexts read(XlsxArchive archive, String partie)
      throws ClasseurIllisibleException {
    List<String> textes = new ArrayList<>();
    try (XmlReader xml = archive.read(partie)) {
      while (xml.next()) {
        if (xml.name().equals("si")) {
          textes.add(texte(xml, archive.context()));
        }
      }
    }
    return new SharedTexts(textes);
  }

  private static String texte(XmlReader xml, ReadContext context)
      throws ClasseurIllisibleException {
    String texte = RichText.read(xml, context);
    if (texte.isEmpty()) {
      context.countMemory(Long.BYTES);
      return "";
    }
    context.countText(texte);
    return texte;
  }

  public Optional<String> texte(int numero) {
    return numero >= 0 && numero < textes.size()
        ? Optional.of(textes.get(numero))
        : Optional.empty();
  }
}
