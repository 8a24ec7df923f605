package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xlsx.Annotation.Laisse;
import fr.contratdeville.io.xlsx.Annotation.Marquee;
import fr.contratdeville.io.xlsx.Placement.ConstatSitue;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.retouche.ClasseurMarque;
import fr.contratdeville.io.xlsx.feuille.retouche.Marque;
import fr.contratdeville.io.xlsx.feuille.retouche.Marque.Teinte;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives a workbook back to who sent it: the file as it came, with the cells that findings are about
 * marked, and each finding in a comment. Everything else keeps its bytes.
 *
 * <p>A finding marks the first of its places, that of the declared figure; its comment names the
 * others. A range is marked at its first cell, and so is a cell inside of a merged range. A cell
 * keeps its style but for a coloured border, and a background where it had none; a comment that was
 * there stays and gets the findings at its end.
 *
 * <p>Findings are grouped as the report {@linkplain Rapport#regroupe() groups} them; to mark every
 * one, give {@link Rapport#entier()}.
 */
public final class XlsxAnnotation {

  private static final Message AUTEUR =
      Message.of("Contrôle du contrat de ville", "Contrat de ville checks");
  private static final Message SANS_TEXTE = Message.of(
      "la cellule est marquée sans texte : elle porte une conversation, ou un commentaire déjà plein",
      "the cell is marked without a text: it carries a conversation, or a comment that is full");

  private XlsxAnnotation() {}

  /**
   * Writes a copy of a workbook with its findings. The file is replaced as a whole or left as it
   * was.
   *
   * @param original the workbook as it was received; it does not change
   * @param rapport the findings, on places of a file that has the name of the original or that of
   *     {@link Rapport#source()}
   * @param cible another file than the original
   * @param locale the language of the comments
   * @return the cells that were marked, and the findings that no cell shows
   * @throws fr.contratdeville.echange.LectureException if the original cannot be read, or nothing
   *     can be added to it without harm
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if {@code cible} is the original
   */
  public static Annotation write(Path original, Rapport rapport, Path cible, Locale locale)
      throws IOException {
    if (Files.exists(cible) && Files.exists(original) && Files.isSameFile(original, cible)) {
      throw new IllegalArgumentException(
          "expected another file than the workbook received, got " + cible);
    }
    return annoter(
        Source.of(original), rapport, locale, contenu -> Ecriture.atomique(cible, contenu));
  }

  /**
   * Writes the marked workbook to a stream, such as the body of an answer; what is written is known
   * to be readable before the first byte. A workbook that is read and annotated is given twice: a
   * {@link Source} is read as often as it must.
   *
   * @param original the workbook as it was received
   * @param rapport the findings, on places of a file that has the name of the original or that of
   *     {@link Rapport#source()}
   * @param sortie the stream, which is left open
   * @param locale the language of the comments
   * @return the cells that were marked, and the findings that no cell shows
   * @throws fr.contratdeville.echange.LectureException if the original cannot be read, or nothing
   *     can be added to it without harm
   * @throws IOException if the stream throws it
   */
  public static Annotation write(
      Source original, Rapport rapport, OutputStream sortie, Locale locale) throws IOException {
    return annoter(original, rapport, locale, contenu -> contenu.write(sortie));
  }

  /** Where the marked workbook goes. */
  @FunctionalInterface
  private interface Cible {
    void write(Ecriture.Contenu contenu) throws IOException;
  }

  private static Annotation annoter(Source original, Rapport rapport, Locale locale, Cible cible)
      throws IOException {
    try (ClasseurOuvert classeur = ClasseurOuvert.open(original, Limits.DEFAULT)) {
      return annoter(classeur, new Placement(original.nom(), rapport), cible, locale);
    } catch (ClasseurIllisibleException e) {
      throw LectureXlsx.refus(e.fichier(), e);
    }
  }

  private static Annotation annoter(
      ClasseurOuvert classeur, Placement placement, Cible cible, Locale locale) throws IOException {
    List<Marquee> marquees = new ArrayList<>();
    Map<Onglet, NavigableMap<Reference, List<ConstatSitue>>> places = placement.placer(classeur);
    List<Laisse> laisses = new ArrayList<>(placement.laisses());
    ClasseurMarque marque = ClasseurMarque.of(classeur, AUTEUR.texte(locale));
    for (Map.Entry<Onglet, NavigableMap<Reference, List<ConstatSitue>>> feuille :
        places.entrySet()) {
      Set<Reference> sansPlace = marque.sansPlace(feuille.getKey());
      NavigableMap<Reference, Marque> marques = new TreeMap<>();
      feuille.getValue().forEach((reference, liste) -> {
        marques.put(reference, marque(reference, liste, locale));
        List<Constat> constats = liste.stream().map(ConstatSitue::constat).toList();
        marquees.add(new Marquee(
            liste.get(0).feuille().cellule(reference.ligne(), reference.colonne()), constats));
        if (sansPlace.contains(reference)) {
          constats.forEach(c -> laisses.add(new Laisse(c, SANS_TEXTE)));
        }
      });
      marque.marquer(feuille.getKey(), marques);
    }
    List<String> parties = new ArrayList<>();
    cible.write(sortie -> parties.addAll(marque.write(sortie)));
    return new Annotation(marquees, laisses, parties);
  }

  private static Marque marque(Reference cellule, List<ConstatSitue> places, Locale locale) {
    // Findings come gravest first.
    return new Marque(
        teinte(places.get(0).constat().gravite()), TexteCommentaire.of(cellule, places, locale));
  }

  private static Teinte teinte(Gravite gravite) {
    return switch (gravite) {
      case ERREUR -> new Teinte("FFC00000", "FFFBE0DD");
      case AVERTISSEMENT -> new Teinte("FFE08A00", "FFFFF2CC");
      case INFORMATION -> new Teinte("FF2E75B6", "FFE3EEF9");
    };
  }
}
