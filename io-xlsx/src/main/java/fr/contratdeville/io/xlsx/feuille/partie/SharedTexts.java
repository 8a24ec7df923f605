package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts that cells refer to by number. Only those present count, whatever number the part
 * announces.
 */
public final class SharedTexts {

  public static final SharedTexts NONE = new SharedTexts(List.of());

  private static final TexteCellule EMPTY = TexteCellule.of("");

  private final List<TexteCellule> textes;

  private SharedTexts(List<TexteCellule> textes) {
    this.textes = textes;
  }

  public static SharedTexts read(XlsxArchive archive, String partie)
      throws ClasseurIllisibleException {
    List<TexteCellule> textes = new ArrayList<>();
    try (XmlReader xml = archive.read(partie)) {
      while (xml.next()) {
        if (xml.name().equals("si")) {
          textes.add(texte(xml, archive.context()));
        }
      }
    }
    return new SharedTexts(textes);
  }

  private static TexteCellule texte(XmlReader xml, ReadContext context)
      throws ClasseurIllisibleException {
    TexteCellule texte = RichText.readTexte(xml, context);
    if (texte.texte().isEmpty()) {
      context.countMemory(Long.BYTES);
      return EMPTY;
    }
    context.countText(texte.texte());
    context.countMemory(CelluleReader.TEXT);
    return texte;
  }

  public Optional<TexteCellule> texte(int numero) {
    return numero >= 0 && numero < textes.size()
        ? Optional.of(textes.get(numero))
        : Optional.empty();
  }
}
