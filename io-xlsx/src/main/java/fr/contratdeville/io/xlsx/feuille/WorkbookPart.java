package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarques;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.io.xlsx.feuille.partie.RichText;
import fr.contratdeville.io.xlsx.feuille.partie.SharedParts;
import fr.contratdeville.io.xlsx.feuille.partie.SharedTexts;
import fr.contratdeville.io.xlsx.feuille.partie.Styles;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The workbook part: the sheets with the part of each, and whether dates count from 1904. */
record WorkbookPart(
    String part, List<Onglet> onglets, boolean depuis1904, List<Relation> relations) {

  static WorkbookPart read(XlsxArchive archive) throws ClasseurIllisibleException {
    String classeur = DocumentType.workbookPart(archive);
    List<Relation> relations = archive.relations(classeur);
    Map<String, Relation> parId = new HashMap<>();
    relations.forEach(r -> parId.putIfAbsent(r.id(), r));
    note(relations, archive.context().remarques());
    List<Onglet> onglets = new ArrayList<>();
    boolean depuis1904 = false;
    try (XmlReader xml = archive.read(classeur)) {
      DocumentType.requireWorkbook(xml, archive.context());
      while (xml.next()) {
        if (xml.name().equals("workbookPr")) {
          depuis1904 = xml.flag("date1904");
        } else if (xml.name().equals("sheet")) {
          onglets.add(onglet(xml, parId));
          archive.context().countText(onglets.get(onglets.size() - 1).nom());
          archive.context().require(Limit.FEUILLES, onglets.size());
        }
      }
    }
    List<Onglet> lisibles = readable(onglets, parId, archive);
    if (lisibles.isEmpty()) {
      throw archive.context().unreadable(Motif.SANS_FEUILLE);
    }
    return new WorkbookPart(classeur, lisibles, depuis1904, relations);
  }

  /** Shared texts and styles; either part may be missing. */
  SharedParts sharedParts(XlsxArchive archive) throws ClasseurIllisibleException {
    Optional<String> textes = part("sharedStrings");
    Optional<String> styles = part("styles");
    return new SharedParts(
        textes.isPresent() ? SharedTexts.read(archive, textes.get()) : SharedTexts.NONE,
        styles.isPresent() ? Styles.read(archive, styles.get()) : Styles.NONE,
        depuis1904);
  }

  private Optional<String> part(String genre) {
    return relations.stream()
        .filter(r -> r.type().equals(genre))
        .map(Relation::part)
        .findFirst();
  }

  private static void note(List<Relation> relations, Remarques remarques) {
    for (Relation relation : relations) {
      switch (relation.type()) {
        case "vbaProject" -> remarques.note(Remarque.Code.MACROS, "", "");
        case "externalLink" -> remarques.note(Remarque.Code.LIENS_EXTERNES, "", "");
        default -> {}
      }
    }
  }

  private static Onglet onglet(XmlReader xml, Map<String, Relation> parId) {
    Visibilite visibilite = switch (xml.attribute("state", "visible")) {
      case "hidden" -> Visibilite.MASQUEE;
      case "veryHidden" -> Visibilite.TRES_MASQUEE;
      default -> Visibilite.VISIBLE;
    };
    String id = xml.relationId().orElse("");
    Relation relation = parId.get(id);
    return new Onglet(
        RichText.decode(xml.attribute("name", "")),
        visibilite,
        relation == null ? "" : relation.part());
  }

  /**
   * The tabs that can be read. A part that two tabs share, which no spreadsheet writes, is read
   * once.
   */
  private static List<Onglet> readable(
      List<Onglet> onglets, Map<String, Relation> parId, XlsxArchive archive) {
    Map<String, String> genres = new HashMap<>();
    parId.values().forEach(r -> genres.putIfAbsent(r.part(), r.type()));
    Remarques remarques = archive.context().remarques();
    Set<String> vues = new HashSet<>();
    List<Onglet> lisibles = new ArrayList<>();
    for (Onglet onglet : onglets) {
      if (onglet.part().isEmpty() || !vues.add(onglet.part())) {
        remarques.note(Remarque.Code.ONGLET_ABSENT, onglet.nom(), "");
      } else if (!"worksheet".equals(genres.get(onglet.part()))) {
        remarques.note(Remarque.Code.ONGLET_SANS_CELLULES, onglet.nom(), "");
      } else {
        lisibles.add(onglet);
      }
    }
    return List.copyOf(lisibles);
  }
}
