package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.retouche.Decoupe.Genre;
import fr.contratdeville.io.xlsx.feuille.retouche.StylesMarques.Bord;
import fr.contratdeville.io.xlsx.feuille.retouche.StylesMarques.Nouveau;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of styles written again, with what {@link StylesMarques} adds to three of its lists. */
final class PartieStyles {

  /** A part for a workbook that has none. */
  static final String VIDE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
      + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs></styleSheet>";

  /** In the order of the part (ECMA-376 part 1, 18.8.39). */
  private static final List<String> ORDRE = List.of(
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
      "tableStyles",
      "colors",
      "extLst");

  private static final Set<String> LISTES = Set.of("fills", "borders", "cellXfs");

  private final StylesMarques styles;
  /** What is needed of the borders and styles of the part, by their number. */
  private final Map<Integer, String> bords = new HashMap<>();

  private final Map<Integer, StringBuilder> diagonales = new HashMap<>();
  private final Map<Integer, StringBuilder> xfs = new HashMap<>();
  private final List<String> manquantes = new ArrayList<>();
  private boolean dansDiagonale;
  private final Set<Integer> bordsVoulus;
  private final Set<Integer> xfsVoulus;

  PartieStyles(StylesMarques styles) {
    this.styles = styles;
    ORDRE.stream().filter(LISTES::contains).forEach(manquantes::add);
    bordsVoulus =
        styles.nouveauxBords().keySet().stream().map(Bord::bord).collect(Collectors.toSet());
    xfsVoulus = styles.nouveaux().keySet().stream().map(Nouveau::style).collect(Collectors.toSet());
  }

  void ecrire(Decoupe xml, Writer sortie) throws IOException {
    String liste = "";
    int rang = -1;
    while (xml.suivant()) {
      boolean balise = xml.genre() != Genre.AUTRE;
      if (balise && xml.profondeur() == 3 && !liste.isEmpty() && xml.genre() != Genre.FERMANTE) {
        rang++;
      }
      if (balise && xml.profondeur() == 2 && xml.genre() != Genre.FERMANTE) {
        avant(xml.nom(), xml.prefixe(), sortie);
        liste = LISTES.contains(xml.nom()) && manquantes.remove(xml.nom()) ? xml.nom() : "";
        rang = -1;
      }
      if (balise && xml.profondeur() == 2 && !liste.isEmpty()) {
        sortie.write(limite(xml, liste));
        if (xml.genre() != Genre.OUVRANTE) {
          liste = "";
        }
        continue;
      }
      if (xml.profondeur() >= 3) {
        retenir(xml, liste, rang);
      }
      if (balise && xml.profondeur() == 1 && xml.genre() != Genre.OUVRANTE) {
        racine(xml, sortie);
      } else {
        sortie.write(xml.brut());
      }
    }
  }

  private void retenir(Decoupe xml, String liste, int rang) {
    if (liste.equals("cellXfs") && xfsVoulus.contains(rang)) {
      xfs.computeIfAbsent(rang, r -> new StringBuilder()).append(xml.brut());
    } else if (liste.equals("borders") && bordsVoulus.contains(rang)) {
      dansDiagonale |= xml.ouvre("diagonal", 4);
      if (dansDiagonale) {
        diagonales.computeIfAbsent(rang, r -> new StringBuilder()).append(xml.brut());
      } else if (xml.ouvre("border", 3)) {
        bords.put(rang, Balises.ouverte(xml.brut()));
      }
      dansDiagonale &= xml.profondeur() > 4 || xml.genre() == Genre.OUVRANTE;
    }
  }

  private void racine(Decoupe xml, Writer sortie) throws IOException {
    boolean seule = xml.genre() == Genre.SEULE;
    sortie.write(seule ? Balises.ouverte(xml.brut()) : "");
    avant("", xml.prefixe(), sortie);
    sortie.write(seule ? "</" + xml.prefixe() + "styleSheet>" : xml.brut());
  }

  /** Writes the lists that the part lacks once what follows them comes up. */
  private void avant(String nom, String prefixe, Writer sortie) throws IOException {
    int ici = nom.isEmpty() ? ORDRE.size() : ORDRE.indexOf(nom);
    for (String manquante : List.copyOf(manquantes)) {
      if (ORDRE.indexOf(manquante) < ici) {
        manquantes.remove(manquante);
        sortie.write("<" + prefixe + manquante + ">" + contenu(manquante, prefixe) + "</" + prefixe
            + manquante + ">");
      }
    }
  }

  /** A tag at which a list opens or closes. */
  private String limite(Decoupe xml, String liste) {
    String fin = "</" + xml.prefixe() + liste + ">";
    if (xml.genre() == Genre.FERMANTE) {
      return contenu(liste, xml.prefixe()) + xml.brut();
    }
    String brut = xml.attribut("count").isEmpty()
        ? xml.brut()
        : Balises.avec(xml.brut(), "count", Integer.toString(total(liste)));
    return xml.genre() == Genre.OUVRANTE
        ? brut
        : Balises.ouverte(brut) + contenu(liste, xml.prefixe()) + fin;
  }

  private int total(String liste) {
    return switch (liste) {
      case "fills" -> Math.max(2, styles.nombre(liste)) + styles.nouveauxFonds().size();
      case "borders" ->
        Math.max(1, styles.nombre(liste)) + styles.nouveauxBords().size();
      default -> styles.premier() + styles.nouveaux().size();
    };
  }

  /** What is added to a list, those that every list starts with included when it has none. */
  private String contenu(String liste, String prefixe) {
    StringBuilder ajout = new StringBuilder();
    switch (liste) {
      case "fills" -> {
        for (int i = styles.nombre(liste); i < 2; i++) {
          ajout.append(Fragments.fond(prefixe, i == 0 ? "none" : "gray125"));
        }
        styles.nouveauxFonds().keySet().forEach(f -> ajout.append(Fragments.uni(prefixe, f)));
      }
      case "borders" -> {
        ajout.append(styles.nombre(liste) == 0 ? "<" + prefixe + "border/>" : "");
        styles
            .nouveauxBords()
            .keySet()
            .forEach(b -> ajout.append(Fragments.bord(
                prefixe,
                bords.getOrDefault(b.bord(), "<" + prefixe + "border>"),
                b.teinte().bord(),
                diagonales.getOrDefault(b.bord(), new StringBuilder()))));
      }
      default -> {
        ajout.append(("<" + prefixe + "xf/>").repeat(styles.premier() - styles.nombre(liste)));
        styles
            .nouveaux()
            .keySet()
            .forEach(n -> ajout.append(Fragments.xf(
                xfs.getOrDefault(n.style(), new StringBuilder("<" + prefixe + "xf/>"))
                    .toString(),
                n.bord(),
                n.fond())));
      }
    }
    return ajout.toString();
  }
}
