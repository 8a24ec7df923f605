package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
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
 * A workbook with marks. Only the sheets that get one change, with their comments, the drawing of
 * those and their relationships, and the styles; every other part keeps its bytes, compressed as
 * they are.
 */
public final class ClasseurMarque {

  private final Paquet paquet;
  private final Atelier atelier;
  private final TypesContenu types;
  private final String auteur;
  private final String partieStyles;
  private final Relations relationsClasseur;
  private final StylesMarques styles;

  private ClasseurMarque(ClasseurOuvert classeur, String auteur) throws ClasseurIllisibleException {
    this.paquet = classeur.paquet();
    this.auteur = auteur;
    this.atelier = new Atelier(paquet);
    this.types = TypesContenu.lire(paquet);
    this.relationsClasseur = Relations.lire(paquet, classeur.partie());
    this.partieStyles = relationsClasseur.parGenre("styles");
    this.styles = StylesMarques.lire(paquet, partieStyles);
    classeur.onglets().forEach(o -> styles.reserver(paquet, o.partie()));
  }

  /**
   * Starts marking an open workbook.
   *
   * @param auteur who the comments are by
   * @throws ClasseurIllisibleException when nothing can be added to this workbook without harm
   */
  public static ClasseurMarque of(ClasseurOuvert classeur, String auteur)
      throws ClasseurIllisibleException {
    if (classeur.paquet().parties().stream().anyMatch(p -> p.startsWith("_xmlsignatures/"))) {
      throw classeur
          .paquet()
          .contexte()
          .illisible(
              Motif.SANS_ANNOTATION,
              "il est signé, et sa signature n'y survivrait pas",
              "it is signed, and its signature would not survive",
              null);
    }
    return new ClasseurMarque(classeur, auteur);
  }

  /**
   * The cells of a sheet whose comment can take no more: there is a conversation, and a spreadsheet
   * takes off what is written beside it; or the comment is as long as one may be.
   */
  public Set<Reference> sansPlace(Onglet onglet) throws ClasseurIllisibleException {
    Set<Reference> cellules = new HashSet<>();
    commentaires(onglet).forEach((cellule, texte) -> {
      if (place(texte) < 1) {
        cellules.add(cellule);
      }
    });
    String partie = Relations.lire(paquet, onglet.partie()).parGenre("threadedComment");
    if (!partie.isEmpty()) {
      try (LecteurXml xml = paquet.lire(partie)) {
        while (xml.prochain()) {
          Reference.lire(xml.attribut("ref", "")).ifPresent(cellules::add);
        }
      }
    }
    return cellules;
  }

  private NavigableMap<Reference, String> commentaires(Onglet onglet)
      throws ClasseurIllisibleException {
    return Commentaires.lire(paquet, paquet.relations(onglet.partie()));
  }

  /** How long a text may be after another in one comment. */
  private int place(String deja) {
    long max = paquet.contexte().limites().de(Limite.CARACTERES_PAR_CELLULE);
    return (int) max - deja.length() - Encart.of(auteur, "").length() - Encart.SUITE.length();
  }

  /**
   * Marks cells of a sheet, once for each sheet. A cell {@linkplain #sansPlace without room} for a
   * text is marked without it.
   */
  public void marquer(Onglet onglet, NavigableMap<Reference, Marque> marques)
      throws ClasseurIllisibleException {
    String partie = onglet.partie();
    Releve releve = Releve.lire(paquet, partie, marques.keySet());
    Relations relations = Relations.lire(paquet, partie);
    NavigableMap<Reference, String> textes = new TreeMap<>();
    marques.forEach((cellule, marque) -> textes.put(cellule, Encart.of(auteur, marque.texte())));
    textes.keySet().removeAll(sansPlace(onglet));
    commentaires(onglet).forEach((cellule, deja) -> {
      Marque marque = marques.get(cellule);
      if (marque != null && textes.containsKey(cellule)) {
        textes.put(cellule, Encart.of(auteur, tenir(marque.texte(), deja)));
      }
    });

    String commentaires = relations.parGenre("comments");
    NavigableMap<Reference, String> nouveaux = new TreeMap<>(textes);
    nouveaux.keySet().removeAll(presents(commentaires));
    String dessin = dessin(releve, relations);
    String relationDessin = "";
    String nomDessin =
        dessin.isEmpty() ? atelier.libre("xl/drawings/vmlDrawing", ".vml") : paquet.nom(dessin);
    if (dessin.isEmpty() && !nouveaux.isEmpty()) {
      relationDessin = relations.ajouter("vmlDrawing", nomDessin);
      types.dessin(nomDessin);
    }

    FeuilleMarquee feuille = new FeuilleMarquee(marques, releve, styles, relationDessin);
    atelier.reecrire(paquet.nom(partie), "", feuille::ecrire);
    if (!nouveaux.isEmpty()) {
      atelier.reecrire(
          nomDessin,
          DessinCommentaires.VIDE,
          DessinCommentaires.lire(paquet, dessin, nouveaux, feuille.geometrie())::ecrire);
    }
    if (!textes.isEmpty()) {
      ecrire(commentaires, relations, textes);
    }
    relations.ecrire(atelier);
  }

  private String tenir(String texte, String deja) {
    int place = place(deja);
    return texte.length() <= place ? texte : texte.substring(0, place - 1) + "…";
  }

  private void ecrire(
      String commentaires, Relations relations, NavigableMap<Reference, String> textes)
      throws ClasseurIllisibleException {
    String nom =
        commentaires.isEmpty() ? atelier.libre("xl/comments", ".xml") : paquet.nom(commentaires);
    if (commentaires.isEmpty()) {
      relations.ajouter("comments", nom);
      types.commentaires(nom);
    }
    atelier.reecrire(
        nom,
        PartieCommentaires.VIDE,
        PartieCommentaires.lire(paquet, commentaires, auteur, textes)::ecrire);
  }

  private Set<Reference> presents(String commentaires) throws ClasseurIllisibleException {
    Set<Reference> presents = new HashSet<>();
    if (!commentaires.isEmpty()) {
      try (LecteurXml xml = paquet.lire(commentaires)) {
        while (xml.prochain()) {
          if (xml.nom().equals("comment")) {
            Reference.lire(xml.attribut("ref", "")).ifPresent(presents::add);
          }
        }
      }
    }
    return presents;
  }

  private String dessin(Releve releve, Relations relations) throws ClasseurIllisibleException {
    String dessin = releve.dessin().isEmpty() ? "" : relations.parId(releve.dessin());
    if (dessin.isEmpty() && !releve.dessin().isEmpty()) {
      Contexte contexte = paquet.contexte();
      throw contexte.illisible(
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
  public Set<String> ecrire(OutputStream sortie) throws IOException {
    finir();
    atelier.ecrire(sortie);
    return atelier.parties();
  }

  private void finir() throws ClasseurIllisibleException {
    if (!styles.estVide()) {
      String nom =
          partieStyles.isEmpty() ? atelier.libre("xl/styles", ".xml") : paquet.nom(partieStyles);
      if (partieStyles.isEmpty()) {
        relationsClasseur.ajouter("styles", nom);
        types.styles(nom);
      }
      atelier.reecrire(nom, PartieStyles.VIDE, new PartieStyles(styles)::ecrire);
    }
    relationsClasseur.ecrire(atelier);
    types.ecrire(atelier);
  }
}
