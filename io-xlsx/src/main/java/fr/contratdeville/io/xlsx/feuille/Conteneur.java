package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;
import fr.contratdeville.io.xlsx.feuille.paquet.Paquet;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which document an archive holds: text documents, presentations and OpenDocument are zip archives
 * too.
 */
final class Conteneur {

  private static final int LONGUEUR_TYPE = 100;

  private Conteneur() {}

  /** @throws ClasseurIllisibleException when the archive is of another document, naming which */
  static String partieClasseur(Paquet paquet) throws ClasseurIllisibleException {
    Optional<String> principale = paquet.relations("").stream()
        .filter(r -> r.genre().equals("officeDocument"))
        .map(Relation::partie)
        .findFirst();
    if (principale.isEmpty()) {
      exigerPasOpenDocument(paquet);
      principale = Optional.of("xl/workbook.xml").filter(paquet::contient);
      paquet.contexte().remarques().noter(Remarque.Code.STRUCTURE_INHABITUELLE, "", "");
    }
    if (principale.isPresent() && !principale.get().endsWith(".bin")) {
      return principale.get();
    }
    if (principale.isPresent() || paquet.contient("xl/workbook.bin")) {
      throw paquet.contexte().illisible(Motif.XLSB);
    }
    if (paquet.contient("word/document.xml")) {
      throw autre("un document Word", "a Word document", paquet.contexte());
    }
    throw autre("une archive zip", "a zip archive", paquet.contexte());
  }

  /** Reads the root of the main part. */
  static void exigerClasseur(LecteurXml xml, Contexte contexte) throws ClasseurIllisibleException {
    String racine = xml.prochain() ? xml.nom() : "";
    switch (racine) {
      case "workbook" -> {}
      case "document" -> throw autre("un document Word", "a Word document", contexte);
      case "presentation" -> throw autre("une présentation", "a presentation", contexte);
      default -> throw contexte.illisible(Motif.FORMAT_INCONNU);
    }
  }

  private static void exigerPasOpenDocument(Paquet paquet) throws ClasseurIllisibleException {
    if (!paquet.contient("mimetype")) {
      return;
    }
    String type;
    try (InputStream flux = paquet.flux("mimetype")) {
      type = new String(flux.readNBytes(LONGUEUR_TYPE), StandardCharsets.US_ASCII);
    } catch (ClasseurIllisibleException e) {
      throw e;
    } catch (IOException e) {
      throw paquet.contexte().illisible(Motif.LECTURE_IMPOSSIBLE, "mimetype", e);
    }
    if (type.contains("opendocument.spreadsheet")) {
      throw paquet.contexte().illisible(Motif.ODS);
    }
    if (type.contains("opendocument")) {
      throw autre("un document OpenDocument", "an OpenDocument file", paquet.contexte());
    }
  }

  private static ClasseurIllisibleException autre(String quoi, String what, Contexte contexte) {
    return contexte.illisible(Motif.AUTRE_DOCUMENT, quoi, what, null);
  }
}
