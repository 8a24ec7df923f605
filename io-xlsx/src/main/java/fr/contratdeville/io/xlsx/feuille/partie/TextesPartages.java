package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts that cells refer to by number. Only those present count, whatever number the part
 * announces.
 */
public final class TextesPartages {

  public static final TextesPartages AUCUN = new TextesPartages(List.of());

  private final List<String> textes;

  private TextesPartages(List<String> textes) {
    this.textes = textes;
  }

  public static TextesPartages lire(Paquet paquet, String partie)
      throws ClasseurIllisibleException {
    List<String> textes = new ArrayList<>();
    try (LecteurXml xml = paquet.lire(partie)) {
      while (xml.prochain()) {
        if (xml.nom().equals("si")) {
          textes.add(texte(xml, paquet.contexte()));
        }
      }
    }
    return new TextesPartages(textes);
  }

  private static String texte(LecteurXml xml, Contexte contexte) throws ClasseurIllisibleException {
    String texte = TexteRiche.lire(xml, contexte);
    if (texte.isEmpty()) {
      contexte.compterMemoire(Long.BYTES);
      return "";
    }
    contexte.compterTexte(texte);
    return texte;
  }

  public Optional<String> texte(int numero) {
    return numero >= 0 && numero < textes.size()
        ? Optional.of(textes.get(numero))
        : Optional.empty();
  }
}
