package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarques;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.io.xlsx.feuille.partie.Styles;
import fr.contratdeville.io.xlsx.feuille.partie.Tables;
import fr.contratdeville.io.xlsx.feuille.partie.TexteRiche;
import fr.contratdeville.io.xlsx.feuille.partie.TextesPartages;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The workbook part: which sheets there are and where, and which system its dates follow. */
record Plan(String partie, List<Onglet> onglets, boolean depuis1904, List<Relation> relations) {

  static Plan lire(Paquet paquet) throws ClasseurIllisibleException {
    String classeur = Conteneur.partieClasseur(paquet);
    List<Relation> relations = paquet.relations(classeur);
    Map<String, Relation> parId = new HashMap<>();
    relations.forEach(r -> parId.putIfAbsent(r.id(), r));
    noter(relations, paquet.contexte().remarques());
    List<Onglet> onglets = new ArrayList<>();
    boolean depuis1904 = false;
    try (LecteurXml xml = paquet.lire(classeur)) {
      Conteneur.exigerClasseur(xml, paquet.contexte());
      while (xml.prochain()) {
        if (xml.nom().equals("workbookPr")) {
          depuis1904 = xml.vrai("date1904");
        } else if (xml.nom().equals("sheet")) {
          onglets.add(onglet(xml, parId));
          paquet.contexte().compterTexte(onglets.get(onglets.size() - 1).nom());
          paquet.contexte().exiger(Limite.FEUILLES, onglets.size());
        }
      }
    }
    List<Onglet> lisibles = lisibles(onglets, parId, paquet);
    if (lisibles.isEmpty()) {
      throw paquet.contexte().illisible(Motif.SANS_FEUILLE);
    }
    return new Plan(classeur, lisibles, depuis1904, relations);
  }

  /** Shared texts and styles; either part may be missing. */
  Tables tables(Paquet paquet) throws ClasseurIllisibleException {
    Optional<String> textes = partie("sharedStrings");
    Optional<String> styles = partie("styles");
    return new Tables(
        textes.isPresent() ? TextesPartages.lire(paquet, textes.get()) : TextesPartages.AUCUN,
        styles.isPresent() ? Styles.lire(paquet, styles.get()) : Styles.AUCUN,
        depuis1904);
  }

  private Optional<String> partie(String genre) {
    return relations.stream()
        .filter(r -> r.genre().equals(genre))
        .map(Relation::partie)
        .findFirst();
  }

  private static void noter(List<Relation> relations, Remarques remarques) {
    for (Relation relation : relations) {
      switch (relation.genre()) {
        case "vbaProject" -> remarques.noter(Remarque.Code.MACROS, "", "");
        case "externalLink" -> remarques.noter(Remarque.Code.LIENS_EXTERNES, "", "");
        default -> {}
      }
    }
  }

  private static Onglet onglet(LecteurXml xml, Map<String, Relation> parId) {
    Visibilite visibilite = switch (xml.attribut("state", "visible")) {
      case "hidden" -> Visibilite.MASQUEE;
      case "veryHidden" -> Visibilite.TRES_MASQUEE;
      default -> Visibilite.VISIBLE;
    };
    String id = xml.idRelation().orElse("");
    Relation relation = parId.get(id);
    return new Onglet(
        TexteRiche.decoder(xml.attribut("name", "")),
        visibilite,
        relation == null ? "" : relation.partie());
  }

  /** Two tabs of the same part, which no spreadsheet writes, would read it once more each. */
  private static List<Onglet> lisibles(
      List<Onglet> onglets, Map<String, Relation> parId, Paquet paquet) {
    Map<String, String> genres = new HashMap<>();
    parId.values().forEach(r -> genres.putIfAbsent(r.partie(), r.genre()));
    Remarques remarques = paquet.contexte().remarques();
    Set<String> vues = new HashSet<>();
    List<Onglet> lisibles = new ArrayList<>();
    for (Onglet onglet : onglets) {
      if (onglet.partie().isEmpty() || !vues.add(onglet.partie())) {
        remarques.noter(Remarque.Code.ONGLET_ABSENT, onglet.nom(), "");
      } else if (!"worksheet".equals(genres.get(onglet.partie()))) {
        remarques.noter(Remarque.Code.ONGLET_SANS_CELLULES, onglet.nom(), "");
      } else {
        lisibles.add(onglet);
      }
    }
    return List.copyOf(lisibles);
  }
}
