package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.io.xlsx.feuille.partie.Commentaires;
import fr.contratdeville.io.xlsx.feuille.partie.Encart;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * An open workbook on which cells are marked. Only the sheets that get a mark change, with their
 * comments, the drawing of the comments and their relationships, and the styles; every other part
 * keeps its bytes, compressed as they are.
 */
public final class ClasseurMarque {

  private final XlsxArchive archive;
  private final PartRewriter rewriter;
  private final ContentTypes types;
  private final String auteur;
  private final String partieStyles;
  private final Relations relationsClasseur;
  private final StylesMarques styles;

  private ClasseurMarque(ClasseurOuvert classeur, String auteur) throws ClasseurIllisibleException {
    this.archive = classeur.archive();
    this.auteur = auteur;
    this.rewriter = new PartRewriter(archive);
    this.types = ContentTypes.read(archive);
    this.relationsClasseur = Relations.read(archive, classeur.part());
    this.partieStyles = relationsClasseur.byType("styles");
    this.styles = StylesMarques.read(archive, partieStyles);
    classeur.onglets().forEach(o -> styles.reserve(archive, o.part()));
  }

  /**
   * Starts marking an open workbook.
   *
   * @param auteur the author of the comments
   * @throws ClasseurIllisibleException if nothing can be added to this workbook without harm
   */
  public static ClasseurMarque of(ClasseurOuvert classeur, String auteur)
      throws ClasseurIllisibleException {
    if (classeur.archive().parts().stream().anyMatch(p -> p.startsWith("_xmlsignatures/"))) {
      throw classeur
          .archive()
          .context()
          .unreadable(
              Motif.SANS_ANNOTATION,
              "il est signé, et sa signature n'y survivrait pas",
              "it is signed, and its signature would not survive",
              null);
    }
    return new ClasseurMarque(classeur, auteur);
  }

  /**
   * The cells of a sheet whose comment can take no more: those with a conversation, since a
   * spreadsheet takes off what is written beside it, and those whose comment is as long as one may
   * be.
   */
  public Set<Reference> sansPlace(Onglet onglet) throws ClasseurIllisibleException {
    Set<Reference> cellules = new HashSet<>();
    commentaires(onglet).forEach((cellule, texte) -> {
      if (place(texte) < 1) {
        cellules.add(cellule);
      }
    });
    String partie = Relations.read(archive, onglet.part()).byType("threadedComment");
    if (!partie.isEmpty()) {
      try (XmlReader xml = archive.read(partie)) {
        while (xml.next()) {
          Reference.tryParse(xml.attribute("ref", "")).ifPresent(cellules::add);
        }
      }
    }
    return cellules;
  }

  private NavigableMap<Reference, String> commentaires(Onglet onglet)
      throws ClasseurIllisibleException {
    return Commentaires.read(archive, archive.relations(onglet.part()));
  }

  /** How many characters fit into a comment after this text. */
  private int place(String deja) {
    long max = archive.context().limits().get(Limit.CELLULE_CHARACTERS);
    return (int) max - deja.length() - Encart.of(auteur, "").length() - Encart.SUITE.length();
  }

  /**
   * Marks cells of a sheet, once for each sheet. A cell {@linkplain #sansPlace without room} for a
   * text is marked without it.
   */
  public void marquer(Onglet onglet, NavigableMap<Reference, Marque> marques)
      throws ClasseurIllisibleException {
    String partie = onglet.part();
    Survey survey = Survey.read(archive, partie, marques.keySet());
    Relations relations = Relations.read(archive, partie);
    NavigableMap<Reference, String> textes = new TreeMap<>();
    marques.forEach((cellule, marque) -> textes.put(cellule, Encart.of(auteur, marque.texte())));
    textes.keySet().removeAll(sansPlace(onglet));
    commentaires(onglet).forEach((cellule, deja) -> {
      Marque marque = marques.get(cellule);
      if (marque != null && textes.containsKey(cellule)) {
        textes.put(cellule, Encart.of(auteur, tenir(marque.texte(), deja)));
      }
    });

    String commentaires = relations.byType("comments");
    NavigableMap<Reference, String> nouveaux = new TreeMap<>(textes);
    nouveaux.keySet().removeAll(presents(commentaires));
    String dessin = dessin(survey, relations);
    String relationDessin = "";
    String nomDessin = dessin.isEmpty()
        ? rewriter.freeName("xl/drawings/vmlDrawing", ".vml")
        : archive.name(dessin);
    if (dessin.isEmpty() && !nouveaux.isEmpty()) {
      relationDessin = relations.add("vmlDrawing", nomDessin);
      types.addDrawing(nomDessin);
    }

    FeuilleMarquee feuille = new FeuilleMarquee(marques, survey, styles, relationDessin);
    rewriter.rewrite(archive.name(partie), "", feuille::write);
    if (!nouveaux.isEmpty()) {
      rewriter.rewrite(
          nomDessin,
          CommentairesDrawing.EMPTY,
          CommentairesDrawing.read(archive, dessin, nouveaux, feuille.geometry())::write);
    }
    if (!textes.isEmpty()) {
      write(commentaires, relations, textes);
    }
    relations.write(rewriter);
  }

  private String tenir(String texte, String deja) {
    int place = place(deja);
    return texte.length() <= place ? texte : texte.substring(0, place - 1) + "…";
  }

  private void write(
      String commentaires, Relations relations, NavigableMap<Reference, String> textes)
      throws ClasseurIllisibleException {
    String nom = commentaires.isEmpty()
        ? rewriter.freeName("xl/comments", ".xml")
        : archive.name(commentaires);
    if (commentaires.isEmpty()) {
      relations.add("comments", nom);
      types.addCommentaires(nom);
    }
    rewriter.rewrite(
        nom,
        CommentairesPart.EMPTY,
        CommentairesPart.read(archive, commentaires, auteur, textes)::write);
  }

  private Set<Reference> presents(String commentaires) throws ClasseurIllisibleException {
    Set<Reference> presents = new HashSet<>();
    if (!commentaires.isEmpty()) {
      try (XmlReader xml = archive.read(commentaires)) {
        while (xml.next()) {
          if (xml.name().equals("comment")) {
            Reference.tryParse(xml.attribute("ref", "")).ifPresent(presents::add);
          }
        }
      }
    }
    return presents;
  }

  private String dessin(Survey survey, Relations relations) throws ClasseurIllisibleException {
    String dessin = survey.dessin().isEmpty() ? "" : relations.byId(survey.dessin());
    if (dessin.isEmpty() && !survey.dessin().isEmpty()) {
      ReadContext context = archive.context();
      throw context.unreadable(
          Motif.SANS_ANNOTATION,
          "le dessin de ses commentaires manque",
          "the drawing of its comments is missing",
          null);
    }
    return dessin;
  }

  /**
   * Writes the workbook with its marks.
   *
   * @return the names of the parts that differ or are new, in order
   */
  public Set<String> write(OutputStream sortie) throws IOException {
    finish();
    rewriter.write(sortie);
    return rewriter.parts();
  }

  private void finish() throws ClasseurIllisibleException {
    if (!styles.isEmpty()) {
      String nom = partieStyles.isEmpty()
          ? rewriter.freeName("xl/styles", ".xml")
          : archive.name(partieStyles);
      if (partieStyles.isEmpty()) {
        relationsClasseur.add("styles", nom);
        types.addStyles(nom);
      }
      rewriter.rewrite(nom, StylesPart.EMPTY, new StylesPart(styles)::write);
    }
    relationsClasseur.write(rewriter);
    types.write(rewriter);
  }
}
